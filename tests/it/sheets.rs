//! Sheets of other programs, made here byte by byte: those that people send, and those that would do harm.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use expect_test::expect;
use fanal::sheets::read;
use fanal::sheets::table::{Book, Fault, letters};
use fanal::sheets::write;
use fanal::zip::{Fault as Excess, Limits, unpack};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A packed folder of these files.
pub fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(*name, SimpleFileOptions::default()).expect("a new file");
        writer.write_all(bytes).expect("written to memory");
    }
    writer.finish().expect("a whole folder").into_inner()
}

/// An XLSX whose one sheet holds this.
pub fn office(sheet: &str) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const RELS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
    let top = format!(
        "<Relationships xmlns=\"{RELS}\"><Relationship Id=\"r1\" Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    );
    let book = format!(
        "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets><sheet name=\"Feuille 1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
    );
    let rels = format!(
        "<Relationships xmlns=\"{RELS}\"><Relationship Id=\"r1\" Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
         <Relationship Id=\"r2\" Type=\"{OFFICE}/styles\" Target=\"styles.xml\"/></Relationships>"
    );
    let styles = format!(
        "<styleSheet xmlns=\"{MAIN}\"><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>"
    );
    let sheet = format!("<worksheet xmlns=\"{MAIN}\">{sheet}</worksheet>");
    packed(&[
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", top.as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", rels.as_bytes()),
        ("xl/styles.xml", styles.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

/// An ODS whose one sheet holds this.
pub fn open(table: &str) -> Vec<u8> {
    open_with("", "<manifest:manifest xmlns:manifest=\"m\"/>", table)
}

pub fn open_with(before: &str, manifest: &str, table: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?>{before}<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body>\
         <office:spreadsheet><table:table table:name=\"Feuille 1\">{table}</table:table></office:spreadsheet></office:body></office:document-content>"
    );
    packed(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", manifest.as_bytes()),
        ("content.xml", content.as_bytes()),
    ])
}

/// A packed folder whose list says that it unpacks to 900 MB.
pub fn bomb() -> Vec<u8> {
    let mut bomb = packed(&[("a.xml", &[b' '; 100]), ("b.xml", b"")]);
    // The list of files at the end says how much each unpacks to (PKWARE, 4.3.12: 24 bytes after its sign).
    let list = bomb.windows(4).position(|four| four == b"PK\x01\x02").expect("a list of files");
    bomb[list + 24..list + 28].copy_from_slice(&900_000_000_u32.to_le_bytes());
    bomb
}

/// Rows that say to be there a million times, with 16,000 cells each.
pub const REPEATED: &str = "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell \
    table:number-columns-repeated=\"16000\" office:value-type=\"string\"><text:p>a</text:p></table:table-cell></table:table-row>";
/// A declaration of a name that stands for a file of the computer.
pub const ASKS: &str = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
/// A row that shows it.
pub const ASKED: &str = "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>&b;</text:p></table:table-cell></table:table-row>";

/// A book as text, or why it is none.
fn shown(bytes: &[u8]) -> String {
    match read::book(bytes) {
        Ok(book) => draw(&book),
        Err(fault) => format!("{fault:?}\n"),
    }
}

fn draw(book: &Book) -> String {
    let mut drawn = String::new();
    for sheet in &book.sheets {
        let _ = writeln!(drawn, "{:?} {:?}", sheet.name, book.encoding);
        for row in &sheet.rows {
            let cells = row.cells().iter().map(|(column, cell)| format!("{}={cell:?}", letters(*column)));
            let _ = writeln!(drawn, "{}: {}", row.number, cells.collect::<Vec<_>>().join(" "));
        }
        sheet.merged.iter().for_each(|area| {
            let _ = writeln!(drawn, "merged {:?} {:?}", area.rows, area.columns);
        });
    }
    drawn
}

#[test]
fn a_sheet_of_commas_keeps_its_rows_and_places() {
    let text = "sep=;\r\nNom;T\u{e9}l\u{e9}phone\r\n\r\n\"L'\u{e9}t\u{e9}; l'hiver\";'+1 514 555-0123\r\n;\r\nx\r\n";
    let western: Vec<u8> = text.chars().map(|letter| letter as u8).collect();
    expect![[r#"
        "" Some(Windows1252)
        2: A=Text("Nom") B=Text("Téléphone")
        4: A=Text("L'été; l'hiver") B=Text("'+1 514 555-0123")
        6: A=Text("x")
    "#]]
    .assert_eq(&shown(&western));
    assert_eq!(shown(text.as_bytes()), shown(&western).replace("Windows1252", "Utf8"));
    assert_eq!(read::book(b"a,b\n1,\"2\n3,4\n"), Err(Fault::Unclosed { row: 2 }));
}

#[test]
fn an_office_sheet_keeps_numbers_days_formulas_and_merged_cells() {
    let sheet = "<sheetData>\
        <row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nom</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>Tel</t></is></c></row>\
        <row r=\"3\"><c r=\"A3\" t=\"str\"><f>A1</f><v>Nom</v></c><c r=\"B3\"><f>NOW()</f></c><c r=\"C3\"><v>15145550123</v></c>\
        <c r=\"D3\" s=\"1\"><v>46347</v></c><c r=\"E3\" s=\"2\"><v>0.395833333333333</v></c><c r=\"F3\" t=\"e\"><v>#REF!</v></c>\
        <c r=\"G3\" t=\"b\"><v>1</v></c></row></sheetData>\
        <mergeCells count=\"1\"><mergeCell ref=\"A3:A5\"/></mergeCells>";
    expect![[r##"
        "Feuille 1" None
        1: A=Text("Nom") C=Text("Tel")
        3: A=Text("Nom") B=Uncounted C=Number(15145550123.0) D=Day("2026-11-21") E=Day("09:30") F=Fault("#REF!") G=Flag(true)
        merged (2, 4) (0, 0)
    "##]]
    .assert_eq(&shown(&office(sheet)));
}

#[test]
fn an_open_sheet_keeps_the_same_and_leaves_remarks_out() {
    let table = "<table:table-column table:number-columns-repeated=\"1024\"/>\
        <table:table-row><table:table-cell office:value-type=\"string\"><office:annotation><text:p>secret</text:p></office:annotation>\
        <text:p>Nom</text:p></table:table-cell><table:table-cell table:number-columns-repeated=\"2\"/>\
        <table:table-cell office:value-type=\"float\" office:value=\"15145550123\"><text:p>1,51E+10</text:p></table:table-cell>\
        <table:table-cell table:number-columns-repeated=\"16380\"/></table:table-row>\
        <table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"date\" office:date-value=\"2026-11-21\">\
        <text:p>21/11/26</text:p></table:table-cell><table:table-cell table:formula=\"of:=[.A1]\"/>\
        <table:table-cell office:value-type=\"time\" office:time-value=\"PT09H30M00S\"><text:p>9 h 30</text:p></table:table-cell></table:table-row>\
        <table:table-row><table:table-cell table:number-rows-spanned=\"2\" table:number-columns-spanned=\"1\" office:value-type=\"string\">\
        <text:p>a<text:s text:c=\"2\"/>b &amp; c</text:p><text:p>d</text:p></table:table-cell></table:table-row>\
        <table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
    expect![[r#"
        "Feuille 1" None
        1: A=Text("Nom") D=Number(15145550123.0)
        2: A=Day("2026-11-21") B=Uncounted C=Day("09:30")
        3: A=Day("2026-11-21") B=Uncounted C=Day("09:30")
        4: A=Text("a  b & c\nd")
        merged (3, 4) (0, 0)
    "#]]
    .assert_eq(&shown(&open(table)));
}

#[test]
fn files_that_would_do_harm_are_refused() {
    let mut told = String::new();
    let mut tell = |what: &str, bytes: &[u8]| {
        let _ = write!(told, "{what}: {}", shown(bytes).replace(char::is_control, " ").trim_end());
        told.push('\n');
    };
    let row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    let whole = office(&format!("<sheetData>{row}</sheetData>"));
    tell("cut short", &whole[..whole.len() - 40]);
    tell("cut shorter", &whole[..60]);
    tell("no end", &office(&format!("<sheetData>{row}")));
    tell("a bomb", &bomb());
    tell("a bomb of repetitions", &open(REPEATED));
    tell("asks for a file", &open_with(ASKS, "<m/>", ASKED));
    let mut with_type = vec![("xl/sharedStrings.xml", ASKS.as_bytes())];
    with_type.push(("xl/workbook.xml", b"<workbook/>"));
    tell("asks for a file too", &packed(&with_type));
    tell("knows no such letter", &open(ASKED));
    tell("locked", &open_with("", "<m><manifest:encryption-data/></m>", ""));
    let mut locked = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    locked.extend(std::iter::repeat_n(0, 600));
    tell("old", &locked);
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    tell("locked too", &locked);
    tell("a page that calls itself a sheet", b"<html><table><tr><td>1</td></tr></table></html>");
    tell("nothing", b" \r\n");
    tell("letters", b"a;b\n\x81;c\n");
    expect![[r#"
        cut short: Broken { part: "", words: "invalid Zip archive: Could not find EOCD" }
        cut shorter: Broken { part: "", words: "invalid Zip archive: Could not find EOCD" }
        no end: Broken { part: "Feuille 1", words: "Unexpected end of xml, expecting '</sheetData>'" }
        a bomb: Large
        a bomb of repetitions: Long { rows: 1 }
        asks for a file: Declares { part: "content.xml" }
        asks for a file too: Declares { part: "xl/sharedStrings.xml" }
        knows no such letter: Broken { part: "content.xml", words: "&b;" }
        locked: Locked
        old: Old
        locked too: Locked
        a page that calls itself a sheet: Unknown
        nothing: Unknown
        letters: Letters { row: 2 }
    "#]]
    .assert_eq(&told);
}

#[test]
fn what_unpacks_to_more_than_it_says_is_counted() {
    let limits = Limits { files: 2, bytes: 1 << 20 };
    let unpacked = |bytes: &[u8]| unpack(bytes, limits, &|_| false, &mut |_, _| {});
    let large = vec![0; 3 << 19];
    assert_eq!(unpacked(&packed(&[("a", &large[..1 << 20])])), Ok(()));
    assert_eq!(unpacked(&packed(&[("a", &large)])), Err(Excess::Large));
    let mut lying = packed(&[("a", &large)]);
    let list = lying.windows(4).position(|four| four == b"PK\x01\x02").expect("a list of files");
    lying[list + 24..list + 28].copy_from_slice(&10_u32.to_le_bytes());
    assert!(matches!(unpacked(&lying), Err(Excess::Large | Excess::Broken(_))), "{:?}", unpacked(&lying));
    assert_eq!(unpacked(&packed(&[("a", b""), ("b", b""), ("c", b"")])), Err(Excess::Many));
}

#[test]
fn two_hundred_thousand_rows_are_read() {
    let rows = 200_000;
    let mut text = String::from("nom;telephone;ville\n");
    (0..rows).for_each(|at| {
        let _ = writeln!(text, "Service {at};514 555-01{:02};Ville {}", at % 100, at % 1000);
    });
    let book = read::book(text.as_bytes()).expect("a table");
    let last = book.sheets[0].rows.last().expect("rows");
    assert_eq!((book.sheets[0].rows.len(), last.number), (rows + 1, rows + 1));
    let table: String = (0..rows).fold(String::new(), |mut table, at| {
        let _ = write!(
            table,
            "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"{at}\"/></table:table-row>"
        );
        table
    });
    let book = read::book(&open(&table)).expect("a table");
    assert_eq!(book.sheets[0].rows.len(), rows);
}

#[test]
fn what_is_written_is_read_back_the_same_on_every_day() {
    let rows: Vec<Vec<String>> =
        [["key", "phone", "note"], ["a", "+15145550123", "=HYPERLINK(\"x\")"], ["b", "", "l'été;\n\"deux\""]]
            .map(|row| row.map(str::to_owned).to_vec())
            .to_vec();
    let texts = |book: Book| -> Vec<Vec<String>> {
        let row = |row: &fanal::sheets::table::Row| {
            (0..3)
                .map(|column| {
                    row.cell(column).map(|cell| write::restored(&cell.to_string()).to_owned()).unwrap_or_default()
                })
                .collect()
        };
        book.sheets[0].rows.iter().map(row).collect()
    };
    let csv = write::csv(&rows, write::Delimiter::Comma);
    expect![[r#"
        key,phone,note
        a,'+15145550123,"'=HYPERLINK(""x"")"
        b,,"l'été;
        ""deux"""
    "#]]
    .assert_eq(&String::from_utf8(csv[3..].to_vec()).expect("text").replace("\r\n", "\n"));
    assert_eq!(texts(read::book(&csv).expect("a table")), rows);
    let sheets = vec![("Services".to_owned(), rows.clone())];
    let xlsx = write::xlsx(&sheets).expect("a sheet");
    assert_eq!(texts(read::book(&xlsx).expect("a table")), rows);
    std::thread::sleep(std::time::Duration::from_millis(1100));
    assert!(write::xlsx(&sheets).expect("a sheet") == xlsx, "the clock shows in a sheet");
}
