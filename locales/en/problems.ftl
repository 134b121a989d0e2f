A101 = The folder “{ $path }” does not exist, or is not a folder.
    .next = Check the path, or run the command from your site’s folder.
    .explain = Fanal reads a folder that holds “site.yaml”, “content” and the rest of your site. If the site is in “Documents/my-site”, open that folder first.
A102 = The folder “{ $path }” cannot be opened: you may not read it.
    .next = Give yourself the right to read this folder, then try again. Nothing was published.
    .explain = While a folder stays closed, Fanal does not know what is in it; so it publishes nothing rather than remove pages by mistake. Most often the folder was copied from another account.
A103 = The file “{ $path }” cannot be read: you may not open it.
    .next = Give yourself the right to read this file, or ask the person who made it to share it with you.
    .explain = A file may belong to another account on the computer. While it stays closed its page cannot be made; all other files are checked as usual.
A104 = “{ $path }” could not be read to its end.
    .next = Check that the disk or shared folder is connected, then try again.
    .explain = The system refused for a reason that has nothing to do with your text: a disk unplugged, a network gone, a damaged drive. The system’s own words follow, for someone who knows them.
A105 = The confidential values { $name ->
        [none] of the private folder
       *[other] in “{ $name }”
    } cannot be read.
    .next = { $reason ->
        [letters] Save this file as UTF-8 (in Notepad: “Save as”, “Encoding”): without it Fanal cannot check that nothing confidential is shown.
       *[closed] Make this folder or file readable: without it Fanal cannot check that nothing confidential is published.
    }
    .explain = The folder “private” holds addresses and numbers that must never be published. Fanal looks for them in every page first; if it cannot read them, it stops rather than publish without looking.
A106 = “private/{ $name }” is not read: what it holds is looked for in no page. Nothing is published.
    .next = Write its confidential values in private/places.yaml, or keep this file elsewhere than in the folder of the site.
    .explain = Of the folder “private”, Fanal reads the .yaml files: it looks for each of their values in every page before it publishes. An address that stands in a table or a note alone escapes it.
A107 = Fanal does not read the words of “private/{ $name }”.
    .next = If this document holds a confidential address, name or number, write it in private/places.yaml, too.
    .explain = A document of the folder “private” cannot be published as it is, but its words are not looked for in the pages.
A108 = The folder “{ $name }” looks like “private”, and is not read. Nothing is published.
    .next = Call it “private”, or take it out of the folder of the site.
    .explain = Fanal looks in every page for the values of the folder “private”, under that exact name. Those of another folder could appear without being seen.
A110 = There is no room left to write “{ $path }”.
    .next = Free some space on the disk, then try again. The published site is untouched.
    .explain = Fanal makes the new site beside the old one and exchanges them at the end, so it needs a little room for the pages that change. The disk is full, or your account has reached its limit.
A111 = “{ $path }” cannot be written: the disk is read-only.
    .next = Choose a folder on a disk where you can write, or make this one writable.
    .explain = Some drives, cards and shared folders can be read but not changed. A memory card may have a small lock on its side.
A112 = “{ $path }” cannot be written: you do not have the right.
    .next = Give yourself the right to write in this folder, or choose another. The published site is untouched.
    .explain = The folder or one of its files belongs to another account, or is protected. Fanal replaced nothing.
A113 = A file changed while the site was being made; “{ $path }” was not written.
    .next = Wait until the copy or save has finished, then try again.
    .explain = Every file is checked before it is published. If its bytes are different when it is written, perhaps because a cloud folder is synchronising, Fanal stops: it publishes only what it has checked.
A119 = “{ $path }” could not be written.
    .next = Check that the disk is connected, then try again. The published site is whole, old or new.
    .explain = The system refused for a reason Fanal does not know. The system’s own words follow, for someone who knows them.
A120 = Another command is already working on this site{ $host ->
        [none] {""}
       *[other] {" "}on the computer “{ $host }”
    }, for { $minutes ->
        [0] less than a minute
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
    .next = Wait until it ends. If it is stuck, close its window (process { $process }), then try again.
    .explain = Two commands that write at the same time could contradict each other. The first holds a lock in “.fanal/lock”; it goes away by itself when that command ends, even if the computer is switched off.
A130 = The output folder “{ $path }” is a link to “{ $target }”.
    .next = Name the folder itself where the site is to be published.
    .explain = Publishing exchanges the old folder and the new one in one step. With a link, the link would be replaced, not the folder it leads to.
A131 = “{ $path }” is a file; the site needs a folder there.
    .next = Move this file, or choose another output folder.
    .explain = The published site is a folder full of pages. A file already has that name; Fanal does not delete it.
A132 = The site cannot be published into “{ $path }”: { $folder ->
        [none] that folder holds the sources of the site.
       *[other] that folder is inside “{ $folder }”, which Fanal reads.
    }
    .next = Choose a folder of its own, such as “public”.
    .explain = Published pages and the texts they come from must stay apart; otherwise publishing would cover the texts, or read its own pages back.
A133 = “{ $path }” already holds { $count } files that Fanal did not make.
    .next = Choose an empty folder, such as “public”.
    .explain = Fanal can keep a few files that were added by hand, but a folder this full probably belongs to something else, such as your documents. To be safe, it is left alone.
A134 = The list of published files, “{ $name }” in “{ $path }”, is damaged.
    .next = Nothing to do if publishing succeeds: the list is written anew. Otherwise empty the output folder and try again.
    .explain = This list says which files in the output folder come from Fanal; only those can be removed. Without it every file is treated as yours and kept.
A135 = Two pages want the same file, “{ $path }”.
    .next = Give one of them another address.
    .explain = Every published file has one source. Two pages at one address would cover each other, and nobody would know which had gone.
A136 = In “{ $path }”, { $count ->
        [one] a file that Fanal did not make stands where a page must go
       *[other] { $count } files that Fanal did not make stand where pages must go
    }: { $names }.
    .next = Move them elsewhere, or empty the output folder, then try again. Nothing was touched.
    .explain = Fanal never deletes or covers a file it did not make. If the list of published files was lost, you may empty the output folder: everything that comes from Fanal is made again.
A137 = In the output folder, { $count ->
        [one] one item does not come from Fanal and was kept
       *[other] { $count } items do not come from Fanal and were kept
    }: { $names }.
    .next = Nothing to do if they are there on purpose; otherwise remove them yourself.
    .explain = Only files that Fanal made are replaced or removed. All others stay at each publication, such as a file a host needs or a document somebody put there.
A138 = { $count ->
        [one] One published file had been changed by hand and was made again
       *[other] { $count } published files had been changed by hand and were made again
    }: { $names }.
    .next = Make the correction in the original text, in “content”: there it lasts.
    .explain = Published pages are made from your texts. A correction made in the page itself is lost at the next publication.
B101 = The file “{ $file }” does not belong here.
    .next = Move it or delete it. The folder of a record takes facts.yaml, one text per language ({ $known }), pictures and tables.
    .explain = In content, each record is a folder: facts.yaml for what has no language, fr.md, en.md… for the texts, pictures beside them. A file that Fanal does not recognise is never published.
B102 = The folder name “{ $key }” cannot serve as a key.
    .next = { $near ->
        [none] Rename the folder with lower-case letters without accents, digits and hyphens, for example “online-recruitment”.
       *[other] Rename the folder, for example “{ $near }”.
    }
    .explain = The key of a record is the name of its folder. It holds only lower-case letters without accents, digits and hyphens, 60 at most, because it is used in links. Example: online-recruitment.
B103 = Two folders have the key “{ $key }”.
    .next = Rename the newer folder: a key is unique in the whole site.
    .explain = A link such as [word](@my-key) must lead to one page. So a key is unique, even across sections.
B104 = “{ $file }”: “{ $word }” is not a language of the site.
    .next = { $near ->
        [none] The languages of the site are { $known }. To add one, write it into site.yaml first, under “languages”. Otherwise rename or remove this file.
       *[other] Did you mean “{ $near }”? The languages of the site are { $known }.
    }
    .explain = A text is named after the code of its language: fr.md, en.md, ar.md. The codes are those of site.yaml, under “languages”.
B105 = The folder “{ $section }” has no section.yaml file.
    .next = Create { $file } with the line below.
    .explain = Each folder of content is a section. Its section.yaml says which kind of records it holds: article, page, term (glossary) or service.
B106 = The record “{ $key }” has no text in any language.
    .next = Add a file such as en.md, or delete the folder.
    .explain = A record needs at least one text. The file is named after the language’s code: en.md.
B107 = The record “{ $key }” has no facts.yaml file.
    .next = Create { $file }. It may stay empty.
    .explain = facts.yaml holds what is true in every language: dates, topics, numbers. Even empty, it shows that the folder is a record.
B111 = The heading part of this text is never closed.
    .next = Add a line of three hyphens (---) after the title and the summary.
    .explain = A text begins with a line “---”, then the title and the summary, then another line “---”. The text follows.
B112 = The file { $file } is missing, although this record says it was written in that language.
    .next = Add this file, or change “source”.
    .explain = “source” names, by its code, the language in which the record was first written. That text must exist. Example: source: en
B113 = Publication ends before it begins.
    .next = Swap “publish_from” and “publish_until”, or correct one of the dates.
    .explain = publish_from is the first day on which the page is shown, publish_until the last.
B114 = This review is dated { DATE($date) }, a day that has not come yet.
    .next = Correct the date under “reviewed_by”.
    .explain = A review is a fact: someone read the text on that day. A date in the future is almost always a typing mistake.
B115 = The text speaks of the file “{ $word }”, which is not in this folder.
    .next = { $known ->
        [none] Add this file beside the text, or remove its name from “media”.
       *[other] Correct the name. Files that are there: { $known }.
    }
    .explain = Under “media”, each name is that of a file in the same folder, with its description. Example: media: {"{"} photo.jpg: {"{"} alt: A hand on a keyboard {"}"} {"}"}
B116 = There is a translation ledger in { $language }, but no text in that language.
    .next = Delete the ledger, or put the text back.
    .explain = The file ending in .ledger.yaml says how far a translation has come. Without the text it has no use.
B117 = “{ $word }” is not a language of the site.
    .next = Choose one of { $known }.
    .explain = “source” names the language in which the record was first written, by its code.
B118 = The table “{ $file }” is empty.
    .next = Write a first line with the title of each column, then one line per row; or remove the block that shows this table.
    .explain = A table is a file of values separated by commas or semicolons, as spreadsheets make them. Its first line holds the titles of the columns. Example: Region,Number
B119 = Row { $row } of the table “{ $file }” has { $count ->
    [one] { $count } cell
   *[other] { $count } cells
}; the first one has { $wanted }.
    .next = Add or remove a cell. If a cell contains a comma, put it between straight quotation marks.
    .explain = Every row of a table has as many cells as its first line. A comma too many in a text adds a cell: "Montréal, Laval" between straight quotation marks stays one cell.
B120 = The table “{ $file }” is too large for a page.
    .next = Keep at most { $most_columns } columns and { $most_cells } cells, or offer the file for download with a link.
    .explain = A large table cannot be read on a telephone and makes the page heavy. Show what matters, and link to the whole file: [the whole table](data.csv).
B121 = In row { $row } of the table “{ $file }”, a straight quotation mark is opened and never closed.
    .next = Close the quotation mark at the end of the cell. To show a quotation mark in a cell, write it twice.
    .explain = A straight quotation mark at the beginning of a cell protects what it holds, up to the next one. Without that, the whole rest of the file falls into the cell. Example: "a word ""in quotes""",5
B122 = This text has no heading part.
    .next = Write these lines at the very beginning of { $file }, with a title and a sentence; then comes the text.
    .explain = A text begins, on its first line, with three hyphens (---). Then come the title and the summary, then another line of three hyphens, then the text.
B123 = “{ $file }” comes from a word processor: Fanal reads nothing in it.
    .next = Copy the text into a plain-text file named “{ $near }”, then take “{ $file }” out of the folder.
    .explain = A word processor’s file keeps fonts, revisions and names, which the site must not publish. Plain text opens in Notepad or TextEdit; its layout is written with a few signs.
B124 = { $kind ->
        [negative] In the chart “{ $file }”, “{ $word }” is less than zero: a bar cannot show it.
        [empty] In the chart “{ $file }”, a cell is empty.
        [date] In the chart “{ $file }”, “{ $word }” is not a date.
       *[text] In the chart “{ $file }”, “{ $word }” is not a number.
    }
    .next = { $kind ->
        [negative] Correct the number, or show these figures in a table: “::: table”.
        [empty] Write the number or the date, or remove the line.
        [date] Write a year, a month or a day, for example 2019, 2019-05 or 2019-05-29.
       *[text] Write digits only, with a point for decimals, for example 1200 or 12.5.
    }
    .explain = The numbers of a chart are written once, without spaces or units. Each language then shows them in its own way, such as 1,200 or 1 200. The unit belongs in the title of the column.
B125 = { $kind ->
        [columns] The chart “{ $file }” has { $count } columns of numbers or dates; it needs { $most ->
            [one] one
           *[other] one or two
        }.
        [nothing] In the chart “{ $file }”, all numbers are zero: there is nothing to share out.
       *[rows] { $count ->
            [0] The chart “{ $file }” has no row.
           *[other] The chart “{ $file }” has { $count } rows; { $most } at most can be told apart.
        }
    }
    .next = { $kind ->
        [columns] { $form ->
            [timeline] Keep two columns: the id of the event and its date. A column “source” may follow.
           *[other] Keep the column of ids, then those of numbers. A column “source” may follow.
        }
        [nothing] Correct the numbers, or remove the chart.
       *[rows] { $count ->
            [0] Add a line for each thing to show.
           *[other] Join some rows, make two charts, or show a table: “::: table”.
        }
    }
    .explain = A chart shows few things at once: at most 20 bars or events, at most 5 parts of a whole. The first column holds ids, the next ones numbers. Example: answer,measures
B126 = { $twice ->
        [none] In the chart “{ $file }”, “{ $word }” cannot serve as an id.
       *[other] In the chart “{ $file }”, the id “{ $word }” stands twice.
    }
    .next = { $twice ->
        [none] Write a short name in lower-case letters without accents, digits and hyphens. The words that people read go into each text, under “charts”.
       *[other] Give one of the two rows or columns another id.
    }
    .explain = The first line and the first column of a chart’s file hold ids, not words. Each language gives its words under the same ids. Example: complete,22
B127 = The chart “{ $file }” has no words for { $missing }.
    .next = Add these lines to the heading part of the text, with the words.
    .explain = The numbers of a chart are written once, in its file. Its words stand in each text, under “charts”: a title (“title”), the name of each column (“columns”) and of each row (“rows”).
B128 = { $file ->
        [none] The text gives words for the chart “{ $word }”, which it does not show.
       *[other] The text gives words for “{ $word }”, which is not in the chart “{ $file }”.
    }
    .next = { $near ->
        [none] { $known ->
            [none] Remove these words, or add the chart to the text.
           *[other] Remove these words, or choose one of { $known }.
        }
       *[other] Did you mean “{ $near }”?
    }
    .explain = Under “charts”, a text names a file that it shows with “::: chart”, then the ids of that file. Words without a number would appear nowhere.
B129 = In this language, the chart “{ $file }” has no words yet for { $missing }.
    .next = Add these lines to the heading part of the text, with the translated words. Until then, those of the first language are shown.
    .explain = The numbers of a chart are the same in all languages. Its words are translated in each text, under “charts”.
B131 = The glossary record “{ $key }” has no source.
    .next = Add to facts.yaml: sources: [id-of-the-source].
    .explain = A definition commits the site. It rests on at least one source of content/sources.yaml.
B132 = This glossary record does not say which word to use in this language.
    .next = Add to the heading part: preferred: [the word to use].
    .explain = A glossary record says which word to use (preferred), which are accepted (admitted) and which to avoid (avoid).
B133 = “{ $word }” is both recommended and discouraged.
    .next = Remove it from one of the two lists.
    .explain = The same word cannot be one to use and one to avoid.
B134 = Letters were damaged by a change of encoding: “{ $word }”.
    .next = Write these words again, then save the file as UTF-8.
    .explain = “Ã©” was an “é”, “GÇô” a dash. Fanal does not mend: two different letters may have become the same.
B141 = Nobody would read this block “{ $name }”: { $lesson ->
        [yes] it stands in another block that its readers do not see
       *[other] it belongs to lessons and meetings
    }.
    .next = { $lesson ->
        [yes] Move it out of the block around it.
       *[other] Remove it, or put this text into a lesson.
    }
    .explain = Each block of a lesson has its readers: the person who leads, the participants, the family. A block inside another is seen only by the readers of both. An article has no such readers.
B142 = A part of this text cannot be told apart from the rest for one of its readers.
    .next = Write this block at the start of its line, outside any list or quotation.
    .explain = What participants must not read is taken out of their page. A block that begins inside a list and is not wholly within it cannot be cut.
C101 = { $near ->
    [none] “{ $word }” is not a command of Fanal.
   *[other] “{ $word }” is not a command of Fanal. Did you mean “{ $near }”?
}
    .next = “fanal help” lists the commands.
    .explain = The first word after “fanal” must be a command, in English or in French. Example: “fanal check” reads the whole site and writes nothing.
C102 = { $near ->
    [none] There is no option “{ $option }” here.
   *[other] There is no option “{ $option }” here. Did you mean “{ $near }”?
}
    .next = “fanal help COMMAND” lists the options of a command.
    .explain = An option begins with two hyphens and each command has its own. Example: “fanal build --out public”.
C103 = Something is missing after “{ $option }”.
    .next = { $known ->
        [none] Write its value after a space.
       *[other] Write one of these values after it: { $known }.
    }
    .explain = Some options need a value. Example: “fanal build --out public”, where “public” is the folder.
C104 = { $near ->
    [none] “{ $word }” is not a value of “{ $option }”.
   *[other] “{ $word }” is not a value of “{ $option }”. Did you mean “{ $near }”?
}
    .next = Possible values: { $known }.
    .explain = Some options accept only a few words. Example: “--profile” accepts “web” or “usb”.
C105 = { $missing ->
    [folder] The name of the folder to make is missing.
    [kind] The kind of entry and its key are missing.
    [key] The key of the entry is missing.
    [service] The key of the service is missing.
    [old] The two folders to compare are missing.
    [new] The second folder is missing.
    [shell] The name of the shell is missing.
   *[other] Something is missing after the command ({ $missing }).
}
    .next = { $missing ->
        [folder] Example: fanal new my-site
        [kind] Example: fanal add article my-first-text
        [key] Example: fanal add article my-first-text
        [service] Example: fanal verify youth-line --by "Marie L." --method phone
        [old] Example: fanal changes copy-of-january .
        [new] Example: fanal changes copy-of-january .
        [shell] Example: fanal completions bash
       *[other] “fanal help COMMAND” shows an example.
    }
    .explain = Some commands need a name. Example: “fanal new my-site” makes the folder “my-site”.
C106 = “{ $word }” is one word too many.
    .next = Remove it, or put quotation marks around a name that holds a space.
    .explain = The command was given more words than it takes. Often it is the name of a folder with a space: write it between quotation marks, as in: fanal new "My site".
C107 = “{ $option }” is written twice.
    .next = Keep one of them.
    .explain = An option is written once in a command, except “--lang”, which is repeated for each language.
C108 = “{ $word }” is not a day of the calendar.
    .next = Write the year, the month and the day: { $option } 2026-11-20
    .explain = A day is always written year, month, day, with hyphens and two digits for the month and the day: 2026-11-20.
C109 = “{ $word }” is not a number that “{ $option }” accepts.
    .next = Write a whole number from 1 to { $most }.
    .explain = This option needs a whole number in digits. Example: “fanal preview --port 8080”.
C110 = A word of the command holds characters that cannot be read.
    .next = Type the command again instead of pasting it.
    .explain = The command holds bytes that are no letters. This happens when it was pasted from another program.
C111 = The command was not understood.
    .next = “fanal help” shows examples.
    .explain = Fanal did not understand the words that were typed. “fanal help” lists the commands and “fanal help COMMAND” their options.
C121 = No site.yaml was found here or in the folders above.
    .next = Go to the site's folder, name it with --site, or make one: fanal new my-site
    .explain = A site is a folder that holds a file site.yaml. Fanal looks for it in the folder where you are and then in each folder around it; it can also be named: “fanal build --site my-site”.
C122 = The folder “{ $folder }” is not empty.
    .next = Choose another name. Nothing was written.
    .explain = “fanal new” never touches existing files: it needs an empty folder, or a name that does not exist yet.
C123 = The disk refused “{ $path }”.
    .next = See that the folder exists, that you may write in it and that there is room left.
    .explain = The system did not let Fanal read or write this file: a protected folder, a full disk, a stick that was taken out, or a file open elsewhere. Nothing is lost; give the command again when this is settled.
C124 = { $near ->
    [none] “{ $word }” is not a kind of entry.
   *[other] “{ $word }” is not a kind of entry. Did you mean “{ $near }”?
}
    .next = Kinds of entries: { $known }.
    .explain = Every entry is of a kind, which says what facts it has. Example: “fanal add article my-first-text”.
C125 = “{ $word }” cannot be a key.
    .next = { $near ->
        [none] A key has plain letters, digits and hyphens, at most 60.
       *[other] Try: { $near }
    }
    .explain = A key names an entry for ever, in links and addresses. It has only lower-case letters without accents, digits and hyphens. Example: “what-to-say-to-a-friend”.
C126 = The key “{ $key }” is taken.
    .next = Choose another key, or name the missing languages with --lang. Nothing was written.
    .explain = A key is unique in the whole site. The entry with this key stands at the place shown; “fanal add” only adds languages that it does not have yet.
C127 = { $near ->
    [none] “{ $word }” is not a language of this site.
   *[other] “{ $word }” is not a language of this site. Did you mean “{ $near }”?
}
    .next = Languages of this site: { $known }. A new language is first added in site.yaml.
    .explain = Languages are listed in site.yaml, each with a short code such as “fr”. That code is used in file names and on the command line.
C128 = No section takes entries of the kind “{ $kind }”.
    .next = Make the folder content/{ $folder } and, in it, a file section.yaml that holds the line below. Or name a section with --section.
    .explain = A section is a folder in content with a file section.yaml, which says what kind of entries it takes. Example: content/articles/section.yaml with “kind: article”.
C129 = { $near ->
    [none] There is no section “{ $word }”.
   *[other] There is no section “{ $word }”. Did you mean “{ $near }”?
}
    .next = Sections of this site: { $known }.
    .explain = A section is a folder in content with a file section.yaml. Its name is the folder's.
C130 = { $near ->
    [none] No message has the code “{ $word }”.
   *[other] No message has the code “{ $word }”. The nearest are: { $near }.
}
    .next = “fanal explain” lists all codes.
    .explain = Every message has a code: a letter and three digits, such as R101. “fanal explain R101” says more, with an example.
C131 = { $near ->
    [none] No description is called “{ $word }”.
   *[other] No description is called “{ $word }”. Did you mean “{ $near }”?
}
    .next = Descriptions: { $known }.
    .explain = A description tells a text editor what a file may hold, so that it offers words and underlines mistakes. Example: “fanal schema site”.
C132 = The preview cannot open on this computer: no port is free from { $first } to { $last }.
    .next = Close another preview, or choose a port: fanal preview --port 9000
    .explain = The preview speaks to the browser through a port, a number between 1 and 65535. Fanal tries several in turn; all were taken or forbidden.
C133 = Fanal cannot follow changes in this folder; it reads it again every second.
    .next = Nothing to do, the preview works. A folder on a network disk or a very large folder is the usual cause.
    .explain = The system usually tells Fanal when a file changes. It cannot here, and Fanal looks at the dates of the files every second; the page is updated a little later.
C134 = The entry “{ $bundle }” is broken; it stays as last published.
    .next = Mend its errors, then build again.
    .explain = With “--hold-broken” an entry that holds an error is published as it was the last time. The site is whole and up to date except for this entry.
C135 = The entry “{ $bundle }” is broken and was never published; it is left out.
    .next = Mend its errors, then build again.
    .explain = With “--hold-broken” a broken entry that has no published version yet waits: it appears once its errors are mended.
C136 = This folder follows format { $format }; this version of Fanal knows format { $current }.
    .next = Install a newer version of Fanal, or mend the line “fanal:” of site.yaml.
    .explain = The line “fanal: 1” in site.yaml says in which format the folder is written. An older version of Fanal could misread a newer format, so it stops.
C137 = { $near ->
    [none] No entry has the key “{ $word }”.
   *[other] No entry has the key “{ $word }”. Did you mean “{ $near }”?
}
    .next = The key of an entry is the name of its folder.
    .explain = Every entry has a key, which is the name of its folder in content. Example: “fanal uses ligne-988” lists the entries that show a number of that line.
C138 = The entry “{ $bundle }” is broken, and { $why ->
        [sealed] its place is confidential now
        [hidden] it is no longer for everyone
        [draft] it is not to be published these days
        [ended] nobody is sent there any more
        [consent] the consent to show it is gone
        [removed] its address was taken out of it
        [value] its last published version holds a confidential value
        [unread] its facts cannot be read, and nobody knows whether they take it back
       *[linked] it leads to an entry that was taken out
    }: it is taken out of the site.
    .next = Mend its errors, then build again. Put this site online without waiting: the one before still shows the entry.
    .explain = With “--hold-broken” a broken entry stays as last published, unless that would show again what somebody has taken back since: a place that became confidential, a service that closed, a consent withdrawn. Of a place only the name stays, of another entry nothing. What cannot be read counts as taken back.
C139 = The site online still shows the entry “{ $bundle }” as before, although { $why ->
        [sealed] its place is confidential now
        [hidden] it is no longer for everyone
        [draft] it is not to be published these days
        [ended] nobody is sent there any more
        [consent] the consent to show it is gone
        [removed] its address was taken out of it
        [value] its last published version holds a confidential value
        [unread] its facts cannot be read, and nobody knows whether they take it back
       *[linked] it leads to an entry that was taken out
    }.
    .next = Mend the errors and build again. If that takes time, “fanal build --hold-broken” takes this entry out at once, if no stop is in the way.
    .explain = Nothing was published: the pages of before are still those that everyone reads. The copy of this entry that Fanal kept since the last publication was erased.
C199 = Fanal made a mistake and stopped. Your texts are not the cause, and nothing was published.
    .next = Send this message, and what you were doing, to the people who look after Fanal.
    .explain = This is a fault of the program itself. The published site is unchanged and your files are whole. The technical message helps to mend it.
E101 = The text in { $language } waits for its French text: it is not published.
    .next = Write { $file }, or set french_first: false in site.yaml.
    .explain = With french_first, a public page in another language, Indigenous languages excepted, needs its own complete French version.
E102 = This record does not exist in { $language }, a language that is always published together with this one.
    .next = Add { $file }.
    .explain = Under “parity”, site.yaml names languages that are published together. A record that exists in one must exist in the other.
E103 = The record “{ $key }” is a sample: it cannot be published.
    .next = Remove it, or mark the whole site as a sample with sample: true in site.yaml.
    .explain = A sample holds invented numbers. Someone in danger could dial them. So a sample never appears in a real site.
E104 = A machine translation in { $language } is not published.
    .next = Ask the community for the text, or remove this file.
    .explain = In an Indigenous language, the text comes from the community or is published with its consent. A machine does not replace it.
E105 = Nobody has said where the text in { $language } comes from: the page says that it has not been reviewed.
    .next = Create { $file }. If a machine translated it, copy the lines below; if a person did, write “state: translated” and “origin: human”.
    .explain = The ledger of a translation says honestly who made it and who reviewed it. Without a ledger, the page carries a notice.
E106 = The record “{ $key }” is a draft: only this preview shows it.
    .next = When it is ready, remove the line “draft: true” from its file facts.yaml.
    .explain = A draft is never published. The preview shows it to whoever writes it, in the languages in which it has a text already.
E111 = On the page { $path }, “{ $word }” would read in the wrong order.
    .next = Show this number with {"{{"} phone KEY {"}}"}, where KEY is that of the service, instead of typing it in the text.
    .explain = On a page written from right to left, a number typed by hand can appear backwards: 1-833-900-1010 reads 1010-900-833-1. Numbers that come from a record keep their order.
F101 = “{ $name }” looks like a copy; this file is not read.
    .next = If what it says matters, carry it over into “{ $meant }”; then remove the copy.
    .explain = A browser or file manager adds “(1)” or “ - Copy” to the name of a second copy. Fanal does not guess which is right: it reads only the one with the expected name, such as “fr.md”.
F102 = “{ $name }” has one ending too many; this file is not read.
    .next = Rename it “{ $meant }”.
    .explain = Some text editors add “.txt” to the name, and computers sometimes hide endings. Show the endings of files, then keep only the first.
F103 = “{ $name }” shows that a document is open in another program.
    .next = Close the document; this file then goes away by itself.
    .explain = A word processor puts this small file beside an open document and removes it on closing. If it is left after a crash, you may delete it.
F104 = “{ $name }” is a copy made by a cloud folder because two people wrote at the same time.
    .next = Compare it with “{ $meant }”, keep what is missing there, then remove it. It is not read.
    .explain = When two people change the same file, the cloud folder keeps both texts under two names. One of them may hold work that is nowhere else: compare before you delete.
F105 = “{ $name }” is a file of the computer’s own; it is not read and will not be published.
    .next = You may leave it or delete it.
    .explain = Systems keep the order of icons or thumbnails in small hidden files. They have nothing to do with the site.
F106 = “{ $name }” is a backup made by a text editor; it is not read.
    .next = Check that { $meant ->
        [none] the original
       *[other] “{ $meant }”
    } is complete, then delete it.
    .explain = Editors keep the previous version under a name that ends in “~” or “.bak”, or a recovery file while the text is open.
F107 = “{ $name }” is hidden by the dot at the start of its name; it is not read.
    .next = If it is part of the site, remove the dot.
    .explain = A name that starts with a dot is hidden on most computers. Fanal publishes only what you can see.
F110 = On line { $line } this text is not saved as UTF-8{ $before ->
        [none] .
       *[other] : reading stops after “{ $before }”.
    }
    .next = { $guess ->
        [windows-1252] It seems to be saved as Windows-1252. Open it in your editor, check the accents, then save it with the encoding UTF-8.
        [utf-16] It seems to be saved as UTF-16, which some programs call “Unicode”. Save it again with the encoding UTF-8.
       *[unknown] Open it in your editor and save it with the encoding UTF-8. If it is not a text, correct the ending of its name.
    }
    .explain = A text is a row of numbers, and the encoding says which letter each number means. UTF-8 knows every language. In another encoding “é” would become an unreadable sign; Fanal stops rather than publish a damaged text.
F111 = This text begins with an invisible mark, which is set aside.
    .next = Nothing to do; to remove it, save the file as “UTF-8 without BOM”.
    .explain = Some Windows programs write three invisible bytes at the start of a text. Fanal leaves them out; other programs show them as strange signs.
F112 = This text is { $megabytes } MB; the limit is { $limit } MB.
    .next = Divide it into several texts, or correct its ending if it is not a text.
    .explain = A text of this size would be thousands of pages. Most often it is another document whose ending was changed, or a picture was pasted into it.
F113 = This file is { $megabytes } MB; the limit is { $limit } MB.
    .next = Make it smaller, or publish it elsewhere and link to it.
    .explain = A file this heavy does not reach people whose connection is slow or paid by use, and many hosts refuse it.
F114 = “{ $path }” and “{ $other }” differ only in { $differs ->
        [accents] how their accents are written
       *[case] capital letters
    }: on some computers they are the same file.
    .next = Rename one of them. This one is not read.
    .explain = Windows and macOS do not tell “Fr.md” from “fr.md”, and a letter such as “é” can be written in two ways that look alike. Copied to a drive, two such files would become one.
F115 = In “{ $folder }”, the name “{ $name }” holds signs that Fanal cannot read.
    .next = Rename this file with letters, digits, hyphens and dots.
    .explain = The name probably comes from another system, or holds a backslash or a control character. It could not be written in the same way everywhere.
F116 = “{ $path }” is not an ordinary file; it is not read.
    .next = Remove it from the site’s folder.
    .explain = Some programs make passages that look like files but hold nothing. Reading one would block the command.
F117 = “{ $path }” is too deep: more than { $limit } folders inside each other.
    .next = Move its content up, or delete these folders if they come from a copy that went wrong.
    .explain = A site has five levels at most, such as “content/articles/signs/fr.md”. Such a depth nearly always comes from a folder copied into itself.
F118 = The link “{ $path }” leads in a circle.
    .next = Delete this link.
    .explain = A link that leads to a folder in which it stands itself never ends, such as “content/a/b” that leads to “content/a”.
F119 = The link “{ $path }” leads out of the folders that Fanal reads, to “{ $target }”; it is not followed.
    .next = Copy the file into the site in place of the link.
    .explain = Only files of the site are published. A link could show a personal or confidential document, and would not work on another computer.
F120 = The link “{ $path }” leads to “{ $target }”, which does not exist.
    .next = Correct or delete this link.
    .explain = The file it leads to was moved, renamed or deleted; the link stayed.
H101 = The hours “{ $text }” cannot be read, from “{ $part }” on.
    .next = { $meant ->
        [none] Write days and times like this: Mo-Fr 09:00-17:00; PH off.
       *[other] If this is what you mean, write: { $meant }
    }
    .explain = Hours are written once, in the notation of OpenStreetMap, and are then told in every language: Mo Tu We Th Fr Sa Su are the days from Monday to Sunday, PH public holidays, off means closed. Examples: 24/7 · Mo-Fr 09:00-17:00; PH off · Mo,We 13:00-20:00; Sa[1] 10:00-14:00.
H102 = The hours “{ $text }” are words: the site cannot tell when the service answers.
    .next = Write these words in each language, at “hours:” of the language files, and take them out of facts.yaml.
    .explain = What stands in facts.yaml has no language. Words such as “by appointment” would be understood in one language only; without hours, the site asks people to call to check.
H103 = “{ $part }” stops one minute before the day ends.
    .next = If it is open until midnight, write: { $meant }
    .explain = Many calendars cannot write 24:00 and put 23:59. Someone looking for help in that minute would read that it is closed. A whole day is written 00:00-24:00, and day and night, every day, is 24/7.
H104 = The hours “{ $text }” were damaged by a change of encoding.
    .next = { $meant ->
        [none] Open the source and copy the hours again.
       *[other] Write: { $meant }
    }
    .explain = A dash or an accent has become two or three strange signs. Save the sheet that the hours come from as UTF-8, and look for the same signs in its other columns.
H105 = The hours “{ $text }” say nothing about public holidays.
    .next = If it is closed on them, write “{ $meant }”. If it is open as usual, put “PH” with the days, as in “Mo-Fr,PH 09:00-17:00”. If nobody knows, write “PH unknown” instead of “PH off”.
    .explain = As long as the record does not say, the site asks people to call to check on Quebec’s public holidays. Good Friday and Easter Monday are the employer’s choice: “PH” leaves these two days uncertain, unless a rule names them, for example “easter -2 days off; easter +1 day 09:00-17:00”. 30 September and 11 November are holidays of federal employers only: “Sep 30 off; Nov 11 off”.
H106 = There is no time zone “{ $zone }”.
    .next = { $near ->
        [none] Quebec has three: America/Toronto, America/Halifax (Îles-de-la-Madeleine) and America/Blanc-Sablon (Lower North Shore).
       *[other] Write: { $near }
    }
    .explain = A time zone has a name of the IANA database. Without “timezone:”, the site’s own holds.
H107 = The service is offered in “{ $region }”, where people live by two clocks; its hours have no time zone.
    .next = Add “timezone:” beside “hours:”: America/Toronto, America/Halifax (Îles-de-la-Madeleine) or America/Blanc-Sablon (Lower North Shore).
    .explain = On the Îles-de-la-Madeleine it is one hour later than in Gaspé. In Blanc-Sablon clocks never change. Without a time zone, the site takes the hours to be those of its own.
H108 = Nobody can know beforehand when “{ $part }” begins or ends.
    .next = Write fixed days and times in “{ $text }”.
    .explain = Sunrise and sunset, school holidays (SH), numbered weeks and an open end (18:00+) are not hours that the site can work out. Write dates, for example “Jun 24-Aug 25 off”, or explain it in the language files.
H109 = The words { $part } cannot be shown: they have no language.
    .next = Write them in each language, at “hours:” of the language files. Until then, the site asks people to call to check.
    .explain = Words in quotation marks among hours qualify or restrict what stands before them. The site can neither translate them nor conclude that the service is open.
H110 = In the hours “{ $text }”, two times of the same days overlap: “{ $part }”.
    .next = Correct the time that is wrong; or, if it is open without a break, write: { $meant }
    .explain = Times with a comma between them hold for the same days; if one begins before the other ends, a time was probably copied badly. After a semicolon, however, a rule replaces the one before it for the days that it names: “Mo-Fr 09:00-17:00; Mo 12:00-20:00” means that on Mondays it is from 12:00 to 20:00 only.
I101 = This picture is damaged: it begins like a picture, but the rest cannot be read.
    .next = Open it in a program for photographs or drawings, save it again as “.jpg” or “.png”, and replace the file.
    .explain = Every picture is drawn again at several widths, without anything it tells about the person who took it. To do that, all of it must be readable. A file cut short while being copied or sent is the usual reason.
I102 = The picture “{ $file }” is not in a format that the site can publish.
    .next = { $ending ->
        [heic] This is the format of Apple’s phones: open the photograph, export it as “.jpg”, and replace the file.
        [heif] Open the photograph, export it as “.jpg”, and replace the file.
        [gif] A moving picture distracts and can do harm: save one view as “.png”, or a video as “.mp4”.
       *[other] Save it as “.jpg” if it is a photograph, as “.png” if it is a drawing, and replace the file.
    }
    .explain = The site reads JPEG, PNG and WebP, and publishes JPEG and PNG, which every phone can show. What counts is what is in the file, not its name: changing only the end of the name does not change the format. A vector drawing may also be a “.svg”.
I103 = The picture “{ $file }” is too large to be opened: { $width } × { $height } pixels.
    .next = Make it smaller, for example 4000 pixels wide: no page shows more than 1600.
    .explain = A picture of more than { $most } million pixels would take all the memory of the computer. A small file sometimes claims to hold an immense picture, on purpose, to block the programs that open it: so it is not opened at all.
I104 = The site shows the picture “{ $file }”, but this program was made without the part that handles pictures.
    .next = Ask the person who installed the program to take the complete version.
    .explain = A photograph often holds the place and time at which it was taken. The program never publishes a picture file as it is: it draws copies that hold none of that. Without this part it would rather stop.
I105 = On line { $line }, the drawing “{ $file }” { $kind ->
        [element] holds “{ $word }”, which is not drawing
        [attribute] holds a setting “{ $word }”, which can act, fetch something else or tell where the file comes from
        [style] holds a style that fetches another file
        [comment] holds a hidden remark, which may name the person or the program that made it
        [declaration] holds an instruction that is not drawing
       *[malformed] cannot be read as a “.svg” drawing
    }.
    .next = Open it in a drawing program, save it as “Optimised SVG”, without an embedded picture, and replace the file. Or export it as “.png”.
    .explain = A “.svg” file is published as it is, and it can hold much more than a drawing: a program, an address of another site, the name of the person who made it. Only what draws is accepted. The “optimised” way of saving usually removes everything else.
I106 = The file “{ $file }” is not of a kind that the site publishes.
    .next = Take it out of the folder, or save it as one of these: { $known }.
    .explain = Beside a text there may be pictures, documents, sound, video, subtitles and tables. Any other file is refused, because some could act in the page, and others do not open on a phone.
I107 = No text shows the file “{ $file }”, so it is not published.
    .next = Add it to a text, for example: [what it is]({ $file }), with a “!” before it if it is a picture. If it is no longer needed, take it out of the folder.
    .explain = A file is published only if a text shows it or leads to it. So a file forgotten in a folder never ends up online by mistake.
I108 = The file “{ $file }” cannot be read.
    .next = Check that you are allowed to open it, and that it is not open in another program.
    .explain = The file is there, but the computer does not let it be read. The words after “note” come from the computer.
I121 = { $kind ->
    [no-recording] “{ $file }” is not a recording, although its name says so.
    [cut] The recording “{ $file }” is cut short: it says that it lasts { $said } seconds, and ends after { $after }.
    [empty] The recording “{ $file }” is empty.
   *[damaged] The recording “{ $file }” is damaged: it can be heard for { $after } seconds, and not to its end.
}
    .next = Listen to it to the end on this computer. Copy or export it again, and replace the file.
    .explain = A station that plays a damaged file falls silent in the middle of a sentence, perhaps before the number; a phone may not open it at all. A file cut short while it was copied or sent is the usual reason.
I122 = The recording “{ $file }” is in fact { $format }, although its name says otherwise.
    .next = Rename it “{ $near }”, also where a text names it.
    .explain = Programs believe the end of a name: some phones and most programs of stations refuse a file that holds something else.
I123 = The recording “{ $file }” is coded in a way ({ $coding }) that Fanal cannot listen to.
    .next = Publish it as MP3, which every phone plays, or measure it in another program.
    .explain = Fanal listens to WAV, MP3, FLAC, Ogg Vorbis and M4A (AAC). Other recordings are published, but nobody has checked how loud they are or whether they are whole.
I124 = { $kind ->
    [loud] The recording “{ $file }” is too loud: { $level } LUFS, which is { $by } above { $meant }.
   *[quiet] The recording “{ $file }” is too soft: { $level } LUFS, which is { $by } below { $meant }.
}
    .next = In a program for sound, set its loudness to { $meant } LUFS and export it again. Up to { $tolerance } more or less is accepted (target “{ $profile }”).
    .explain = Loudness is measured as broadcasters do (EBU R 128), in LUFS: the closer to zero, the louder. A recording that is louder than what surrounds it is turned down by those who listen, and a soft one is not understood. “recordings: profile” in site.yaml says which target holds.
I125 = { $kind ->
    [clipped] The recording “{ $file }” is distorted: it hits the ceiling { $count ->
        [one] once
       *[other] { $count } times
    }.
   *[peak] The peaks of the recording “{ $file }” are too high: { $level } dBTP, where at most { $most } is asked.
}
    .next = { $kind ->
        [clipped] Record it again with the microphone further away or turned down. Making it softer afterwards does not mend it.
       *[peak] Make the whole recording softer, or let a limiter hold it under { $most } dBTP, and export it again.
    }
    .explain = A true peak (dBTP) is the highest point of the wave, also between two samples. Where it goes over the ceiling, loudspeakers and the coding of MP3 make it crackle.
I126 = In the recording “{ $file }”, three seconds stand out: { $level } LUFS, where at most { $most } is asked of a short recording (target “{ $profile }”).
    .next = Make that passage softer: usually a shout, a laugh or a door.
    .explain = In a short recording a sudden loud passage startles. Someone who has lived through violence may switch off before the number is said.
I127 = { $kind ->
    [head] The recording “{ $file }” begins with { $silent } seconds of silence.
   *[tail] The recording “{ $file }” ends with { $silent } seconds of silence.
}
    .next = Cut it: at most { $most } seconds.
    .explain = On air, silence passes for a fault, and the programs of many stations skip to the next item.
I128 = The recording “{ $file }” is too long for its slot: { $duration } seconds, for { $slot }.
    .next = Shorten the text rather than reading faster, and record it again.
    .explain = A station cuts what is over the slot, and what stands at the end is the number to call.
I129 = The recording “{ $file }” leaves more than a quarter of its slot silent: { $duration } seconds, for { $slot }.
    .next = Read more slowly, say the number a second time, or offer it for a shorter slot.
    .explain = A station fills what is left with something else, right after the number.
I130 = { $kind ->
    [silent] Nothing can be heard in the recording “{ $file }”.
   *[one-sided] The recording “{ $file }” is heard from one side only.
}
    .next = { $kind ->
        [silent] Check that the microphone was open, and replace the file.
       *[one-sided] In a program for sound, turn it into one channel (mono) and export it again.
    }
    .explain = A microphone that was closed leaves a silent file, and one plugged into half of a socket leaves half a file: who listens with one earphone may hear nothing.
I131 = This program was made without the part that listens to recordings.
    .next = Ask the person who installed the program to take the complete version.
    .explain = “fanal audio” measures recordings. Fanal can be built without it; recordings are then published without anybody having listened.
I132 = { $kind ->
    [lost] Not all that was said could be read again from “{ $file }”, so nothing was written into it.
    [changed] “{ $file }” would not sound the same any more, so nothing was written into it.
   *[failed] Nothing could be written into “{ $file }”.
}
    .next = Listen to it with “fanal audio”, and save it as MP3 or WAV.
    .explain = A recording is exchanged only for one that sounds the same and says what it should. The file stays as it was.
I133 = Nothing is said that could be written into recordings.
    .next = Say at least one thing, for example: fanal audio tag spot.mp3 --title "The gift"
    .explain = Title, language, rights, publisher, remark and script can be written; in a site, its organisation and its licence are known.
I134 = The recording “{ $file }” is named in the facts, and is not in the folder.
    .next = { $near ->
        [none] Put the file beside facts.yaml, or take it out of “audio:”.
       *[other] Put the file beside facts.yaml; or did you mean “{ $near }”?
    }
    .explain = What “audio:” names is played on the page of the spot and offered to stations.
I135 = { $kind ->
    [beyond] This line is said after the end of the recording, which lasts { $duration } seconds.
   *[backwards] This line is said before the one above it.
}
    .next = Listen to the recording and correct the time at the start of the line, for example “[00:03]”.
    .explain = Lines that begin with a time become subtitles. A wrong time would show words before or after they are heard.
K101 = There is no way to reach “{ $key }”: no number, no address, no chat.
    .next = Add at least one number under “phones”, or an address under “web”.
    .explain = A person in danger would reach a dead end. A service record always offers a way to reach someone.
K102 = The number “{ $word }” has { $number ->
    [one] { $number } digit
   *[other] { $number } digits
}; a Canadian number has 10.
    .next = Check the number on the organisation’s own page. A number of another country begins with +.
    .explain = Write the number with its area code, for example +15145550123.
K103 = The number “{ $word }” contains letters.
    .next = Write the digits only.
    .explain = The letters of an advertised number become digits. Keep the word in the text if people know it.
K104 = “{ $word }” contains more than one number.
    .next = Make two entries under “phones”, each with its own “id”.
    .explain = Each number has its own languages and hours. Two numbers in one place get mixed up sooner or later.
K105 = The number “{ $word }” does not exist.
    .next = Read it again on the organisation’s page, digit by digit.
    .explain = The area code or the beginning of the number is assigned to nobody. It is almost always a typing mistake.
K106 = The number “{ $word }” is reserved for fiction.
    .next = Put the real number, or remove the record.
    .explain = Numbers 555-0100 to 555-0199 are for films and examples. Nobody answers.
K107 = The short code “{ $word }” is not in the list of known codes.
    .next = Read it again on the organisation’s page. If it is right, nothing else is needed.
    .explain = In a short code such as 988, nothing gives a typing mistake away. Have a second person read it.
K108 = The contact “{ $id }” has no number, or two of them: it needs “number” or “short”, one of the two.
    .next = Write “number: +1…” for a full number, or “short:” followed by a code of 3 to 6 digits.
    .explain = A full number stands under “number”, a short code such as 911 under “short”. Never both.
K109 = The record “{ $key }” does not say where its facts were read.
    .next = Add to facts.yaml a line like this one, with the address of the page, its date and the day you read it: sourced: {"{"} url: "https://…", page_date: 2026-01-10, read_date: 2026-01-15 {"}"}
    .explain = A published number comes from the page of the organisation or the government. The record keeps the address of that page and the day it was read.
K110 = Two contacts of this record have the same “id”: { $id }.
    .next = Change one of the two. Example: voice and text.
    .explain = The “id” ties the number to its words in each language.
K111 = The text has words for the contact “{ $id }”, which is not in facts.yaml.
    .next = { $known ->
        [none] Add this contact under “phones” in facts.yaml, or remove its words from here.
       *[other] Correct the name, or add this contact to facts.yaml. Known contacts: { $known }.
    }
    .explain = The words of a contact are filed under the same “id” as its number.
K112 = The contact “{ $id }” has no label in the language that the record was written in.
    .next = Add at the top of the text, under “phones”, what people will read: { $id }: Call
    .explain = Each number has a label that a person reads before dialling.
K113 = This text does not say which word to send by text message to the contact “{ $id }”.
    .next = Add under this contact “keyword:” and the word to send.
    .explain = Some services answer when they receive a certain word. That word depends on the language.
K114 = In a sample, the number “{ $word }” could ring at someone’s home.
    .next = Take a number from 555-0100 to 555-0199.
    .explain = In a sample, only the numbers reserved for fiction are allowed.
K115 = The facts of “{ $key }” come from a single page.
    .next = Add “second:” with a second public page that says the same, or “verified:” after a call.
    .explain = Two public pages that agree, or a call to verify, are worth more than one.
K121 = The discreet sheet “{ $key }” asks for a QR code.
    .next = Remove the line “qr:”, or change “carry:” if nobody carries this sheet.
    .explain = A discreet sheet may be found in a pocket. A QR code leads to the site: it says what this is about.
K122 = There is a word for “{ $word }”, but this sheet does not show that service.
    .next = Write one of the keys of “help:”: { $known }.
    .explain = “labels:” gives a short word to each service that “help:” names, for example “youth”.
K123 = The sheet “{ $key }” names no service.
    .next = Add at least one key of a service to “help:”.
    .explain = A sheet without a number leaves people alone with what they have just read.
K131 = “{ $word }” is not a latitude or a longitude.
    .next = Write a number from -{ $most } to { $most }, with a point. Example: 45.508
    .explain = The latitude and the longitude of a place are written in degrees.
K132 = “{ $key }” is shown here, but { $state ->
        [merged] this service is now part of another
        [temporarily_closed] this service is closed for a time
        [do_not_refer] nobody is sent there any more
        [not_public] this record is not public
        [refused] those who run it do not want to be listed
       *[closed] this service has closed{ $date ->
            [none] {""}
           *[other] {" "}on { DATE($date) }
        }
    }.
    .next = { $replacement ->
        [none] Show another service, or remove this one.
       *[other] Show “{ $replacement }” instead, which replaced it.
    }
    .explain = A number that no longer answers leaves a person in danger alone. A closed record keeps a short page, for old posters, and stands nowhere else.
K133 = This link leads to “{ $key }”, a service that { $state ->
        [merged] is now part of another
       *[closed] has closed
    }.
    .next = { $replacement ->
        [none] Lead to another service, or remove the link.
       *[other] Lead to “{ $replacement }” instead, which replaced it.
    }
    .explain = The page of a closed service says only that it has closed and what replaced it.
K134 = { $kind ->
        [organization] No organization
        [place] No place
       *[service] No service
    } is called “{ $key }”.
    .next = { $near ->
        [none] Correct the key, or create this record.
       *[other] Did you mean “{ $near }”?
    }
    .explain = A record names another by its key, the name of its folder.
K135 = “{ $key }” replaces itself.
    .next = Under “replaced_by”, write the key of the service that takes its place, or remove the line.
    .explain = The page of a closed service leads to the one that replaced it.
K136 = The verification of { DATE($date) } has not happened yet.
    .next = Write the day on which someone reached the service.
    .explain = A verification is a fact: a person called, wrote or went there.
K137 = The number { $word } stands in { $count } records of different organizations: { $known }.
    .next = If it is a switchboard, leave it. Otherwise correct the one that was copied by mistake.
    .explain = One number at several organizations often comes from a mistake in copying.
K138 = “{ $word }” holds a number and an extension.
    .next = Write the number, then the extension in “extension”. Check both on the organisation’s own page.
    .explain = The telephone dials the number, and the page shows the extension. Together they would make a number that does not answer.
K139 = “{ $word }” is a short code, not a number.
    .next = Write it in “short”. If people send a text message to it, write “channel: text” too.
    .explain = A full number has ten digits and can be dialled from anywhere. A short code, such as 911 or 686868, is dialled as it stands and has only 3 to 6 digits.
K140 = “{ $word }” is not for people who look for help: nobody answers them there.
    .next = Take this number out of the record. Give the one that people dial.
    .explain = A fax machine whistles, an internal line belongs to the staff. A person in danger who dials them loses time and courage.
K141 = “{ $word }” is not a language tag.
    .next = { $meant ->
        [single] Write “{ $known }”.
        [several] Several languages have this name: ask which one, then write { LIST($known, type: "or") }.
        [joined] Write each language by itself. A service of interpreters is written { "{" } tag: ar, how: interpreter { "}" } for each language.
       *[unknown] Write the tag of the language, such as fr, en, ar, iu or atj.
    }
    .explain = Pages name each language in that of the reader, from its tag. A name such as “Creole” or “Chinese” means several languages; the person who calls must be understood.
K142 = “{ $key }” is among the numbers at the top of pages, but does not answer in { LANGNAME($language) }.
    .next = Add this language to its numbers if it is answered, even by an interpreter (how: interpreter). Otherwise take this service out of “crisis:” or “emergency:” in site.yaml.
    .explain = These numbers stand on every page. Whoever dials them in the site’s first language must be understood there.
K143 = The field “{ $field }” of “{ $key }” holds a word such as “confidential”.
    .next = Take the line out. Write “sealed: true” in this record and the address in private/places.yaml.
    .explain = A word prevents nothing: the address and the coordinates are still published beside it. A sealed place (“sealed: true”) is in no file of the site, and Fanal checks that before it publishes.
K144 = “{ $word }” is not a Canadian postal code.
    .next = Write three characters, a space and three characters, in capitals, such as H2X 1A1. Check it on the organisation’s own page.
    .explain = A postal code alternates letters and digits. A letter O in the place of a zero sends people elsewhere.
K145 = The postal code “{ $word }” is not in Quebec, but the place is in the region { $region }.
    .next = Correct one of the two. In Quebec, a postal code begins with G, H or J.
    .explain = A postal code of another province often comes from a shifted row of a sheet.
K146 = The address “{ $word }” holds a mark that is there to follow visits.
    .next = Take the address below, without that mark, then open it to check it.
    .explain = Words such as utm_source or fbclid tell where the person who opens the page comes from. A person who is watched must not leave that trace.
K147 = { $number } is not an age.
    .next = Take “{ $field }” out if nobody states an age.
    .explain = Sheets write 0, 200 or 999 for “no limit”. Without this field, the page speaks of no age.
K148 = The ages go from { $from } to { $to }: the first is the greater.
    .next = Swap them, or correct the one that is wrong.
    .explain = With ages the wrong way round, the service would suit nobody.
K149 = The service “{ $key }” houses or receives people in danger, and its record does not say whether it agrees to be named.
    .next = Ask those who run it, then write: consent_to_list: { "{" } given: yes, on: 2026-02-01, by: direction { "}" }. As long as nobody knows, leave “draft: true”.
    .explain = A house where people in danger live, or come to, depends on its discretion. It decides by itself whether a public page names it.
K150 = The crisis line “{ $key }” does not answer day and night, and its text does not say who does when it is closed.
    .next = Write “hours: 24/7” at the number that always answers, or name in the text a line that answers day and night, for example: At night, call {"{{"} phone line-988 {"}}"}.
    .explain = A crisis does not choose its hour. Whoever calls a closed line must read a number that answers in the same place.
K151 = { $count ->
    [one] The record of one service waits to be checked.
   *[other] The records of { $count } services wait to be checked{ $expired ->
        [0] .
        [one] , one of them for very long.
       *[other] , { $expired } of them for very long.
    }
}
    .next = “fanal due” lists them, the most urgent first.
    .explain = A crisis line or a shelter is checked every 6 months, another service every 12, unless site.yaml says otherwise. Time alone never blocks publication: the page says that its facts are old.
K152 = An import is not a verification.
    .next = Take “verified:” out. When a person has reached the service, “fanal verify” writes it.
    .explain = A verification is a fact: a person called, wrote or went there, on a day. A sheet that was received does not say that anyone answers.
K153 = The same coordinates stand in the records of { $count } places: { $known }.
    .next = Check the address of each. Take out “lat” and “lon” wherever you are not sure.
    .explain = A program that does not find an address often gives the middle of the town. People would go to the wrong place.
K154 = The coordinates of this place are not in the region { $region }.
    .next = Look for the place on a map, then correct “lat”, “lon” or “region”. In Quebec, “lat” goes from 45 to 63, and “lon” from -80 to -57.
    .explain = A missing minus sign, or the two numbers swapped, leads to another country.
K155 = These coordinates are no address: maps give them for “{ $name }”.
    .next = Take out “lat” and “lon”, or give those of the door that people go in by.
    .explain = When a program does not find an address, it gives the middle of the town, the province or the country.
K156 = The text “eligibility” names an age that facts.yaml does not say: { $ages }.
    .next = Write this age in facts.yaml, for example: eligibility: { "{" } age_min: 14, age_max: 17 { "}" }. If it is the text that is wrong, correct it.
    .explain = Lists by age read facts.yaml, not the text. Without the age they would show this service to young people whom it turns away.
K157 = The address “{ $word }” is not protected: it begins with http, not https.
    .next = Open it with https. If the right page appears, take the line below.
    .explain = Without https, the network of a school, a café or a home can read the page that a person opens.
K158 = { $count ->
    [one] One service has no text in { $language }, though others have one.
   *[other] { $count } services have no text in { $language }, though others have one.
}
    .next = Add the missing text. Until then, these pages show the facts in { $language } and the words in another language.
    .explain = A number is understood in every language; what happens when one calls is not.
K159 = The alert ends before it begins: from { DATE($from) } to { DATE($until) }.
    .next = Correct the year, or swap the two days.
    .explain = Such an alert would never appear. Often the year of its end is still the one before.
K160 = The record announces an alert, but its texts do not say it.
    .next = Write the alert at the top of the text, for example: alert: Closed from December 24 to January 2. Or take “alert:” out of facts.yaml.
    .explain = facts.yaml says when the alert appears; its words stand in the text of each language.
K161 = The page that these facts come from is dated { DATE($date) }, a day that has not come yet.
    .next = Correct “read_date” or “page_date”.
    .explain = By these dates the record tells how recent its facts are. A future date would make them look right for longer.
K164 = This lesson speaks of a hard subject (sensitivity { $level }) and lacks { $missing ->
        [protocols] what to do when somebody tells
        [opt_out] the right to step out
        [help] where to find help
        [content_note] the sentence that says what it speaks of
       *[disclosure] the place in the text where what to do is shown
    }.
    .next = { $missing ->
        [protocols] Name at least one protocol under “safeguarding:”.
        [opt_out] Add “opt_out: yes” under “safeguarding:”.
        [help] Add “help:” with at least one service.
        [content_note] Add “content_note:” to this language file.
       *[disclosure] Add this block where the person who leads should see it.
    }
    .explain = After a lesson on control or violence somebody often tells. The person who leads knows what to do, everyone may leave, and help is named.
K165 = Words are missing under “{ $field }:” for { $missing }.
    .next = Write them under the same names as in facts.yaml.
    .explain = What has words has a name in facts.yaml, and its words under that name in each language.
K166 = In this language words are missing under “{ $field }:” for { $missing }.
    .next = Write them under the same names as in facts.yaml.
    .explain = Without them the page in this language leaves these lines out.
K167 = “{ $id }” has words under “{ $field }:”, but facts.yaml does not name it.
    .next = { $near ->
        [none] Add it to facts.yaml, or remove these words.
       *[other] Did you mean “{ $near }”?
    }
    .explain = Words without a fact would be shown nowhere.
K168 = “{ $id }” stands twice under “{ $field }:”.
    .next = Give one of them another name.
    .explain = The words of each language are found by this name.
K169 = The step “{ $id }” does not say how many minutes it takes.
    .next = Add “time=” with a number of minutes.
    .explain = Minutes are written once, in the text’s first language.
K170 = The steps in this language ({ $found }) are not those of the source text ({ $wanted }).
    .next = Take the same steps in the same order.
    .explain = Two people who lead in two languages lead the same lesson.
K171 = The step “{ $id }” says “{ $name }={ $value }” here; the source text says { $wanted ->
        [none] something else
       *[other] “{ $wanted }”
    }.
    .next = Remove “{ $name }=” from this language: the source text is enough.
    .explain = What has no language is written once.
K172 = Two blocks of this text are called “{ $id }”.
    .next = Give one of them another name.
    .explain = A link to this name must lead to one place.
K173 = This choice leads to “{ $id }”, but no scene has this name.
    .next = { $near ->
        [none] Write the scene: ::: scenario {"{"}id={ $id } title="…"{"}"}
       *[other] Did you mean “{ $near }”?
    }
    .explain = A choice leads to a scene (“scenario”) of the same text.
K174 = The question “{ $id }” has { $count } choices, of which { $right } { $right ->
        [one] is right
       *[other] are right
    }.
    .next = { $kind ->
        [single] Write at least two choices, one of them with [x].
       *[other] Write at least two choices, at least one of them with [x].
    }
    .explain = The choices of a question are a list: “- [x]” before what is right, “- [ ]” before the rest.
K175 = The right answers of the question “{ $id }” are not those of the source text.
    .next = Put [x] before the same choices.
    .explain = An answer that is right in one language is right in all.
K176 = “{ $name }” has { $count } { $unit ->
        [words] words
       *[letters] letters
    }; there is room for { $most }.
    .next = Make it shorter.
    .explain = A newsletter or a radio notice has 70 words; a text message fits into two.
K177 = “{ $id }” is named here, but no block “{ $block }” of the text has this name.
    .next = { $near ->
        [none] Write this block, or remove this name.
       *[other] Did you mean “{ $near }”?
    }
    .explain = The facts of a lesson name the handouts and questions of its text.
K178 = The lesson “{ $key }” has no step.
    .next = Write at least one step with its minutes.
    .explain = A lesson is a row of steps: the person who leads sees what to say, what to do, and when.
K179 = “disclosure” would show nothing: no protocol is named.
    .next = Name one under “safeguarding:”, or remove this block.
    .explain = This block shows the protocols that “safeguarding:” names.
K180 = Ages are two numbers, the lower first.
    .next = Write the age of the youngest, then of the oldest.
    .explain = “ages:” says for whom the lesson is.
K181 = The protocol “{ $key }” has no source.
    .next = Add the official page it stands on under “sources:”.
    .explain = A protocol says what the law asks: it stands on an official page, read on a date.
K162 = The service “{ $key }” has closed or changed, but its record says neither when nor what replaces it.
    .next = Add to facts.yaml, for example: closed: { "{" } on: 2026-05-01, replaced_by: other-service { "}" }.
    .explain = Old posters still lead to this page. It must say where to go now.
K163 = The address of “{ $key }”, where people may be hiding, will stand on the site.
    .next = If it is confidential, write “sealed: true” in the record of the place and the address in private/places.yaml. If those who run it agree that it is shown, say so under “consent_to_list:”.
    .explain = An address that was published cannot be taken back. A house for people in danger decides by itself whether its own is known.
K182 = The steps take { $sum } minutes ({ $minutes }), the lesson { $wanted }.
    .next = Change the minutes of a step (“time=”), or write duration: { $sum }
    .explain = Whoever follows the minutes as written must end on time: the steps add up to the duration.
K183 = The steps of the short path take { $sum } minutes, not { $wanted }.
    .next = Add “core=yes” to the steps to keep, or “short=” for their minutes, or change short_path.
    .explain = The short path is for when there is less time. Steps with “core=yes” keep their minutes, or take those of “short=”.
K184 = The step “{ $id }” stands in another block (“{ $around }”).
    .next = Close that block before the step: a line with “:::” alone.
    .explain = The minutes of a lesson are the sum of its steps. A step inside another would count twice.
K185 = This lesson is for a particular group (“targeted”) and does not say which lesson it is a variant of.
    .next = Add “variant_of:” with the key of the lesson for everyone.
    .explain = The page of a variant leads to the lesson for everyone, so that people can choose. If it is a variant of none, write variant: universal, or nothing.
K186 = This lesson names “variant_of:” without being for a particular group.
    .next = Add the line “variant: targeted”, or remove “variant_of:”.
    .explain = Only a lesson for a particular group is a variant of another.
L101 = Fanal does not know the names of the months in { $name }.
    .next = Ask a speaker for the twelve months and seven days and write them in locales/{ $language }/locale.yaml, or accept dates like 2026-08-05: "accept:", then "months:" and the reason.
    .explain = The public data about languages have no month names for some of them, and tools then show those of another language, or codes. Fanal says so instead. Example for Haitian Creole: "months: [janvye, fevriye, mas, avril, me, jen, jiyè, out, septanm, oktòb, novanm, desanm]".
L102 = Fanal does not know how plurals are formed in { $name }.
    .next = If words do not change with a number, write the line below in locales/{ $language }/locale.yaml; otherwise ask a speaker.
    .explain = A sentence with a number changes its form with the language: one form in Chinese, two in French, six in Arabic. When the rule is unknown, Fanal does not borrow another language's. Write "plurals: none" if numbers change nothing, or "plurals: numbers" with the numbers of each form.
L103 = Fanal does not know what { $language } is called in the language itself.
    .next = Write that name after "endonym:" in locales/{ $language }/locale.yaml, or after "name:" in site.yaml.
    .explain = The menu of languages names each one as its own readers do: "العربية", not "Arabic". The name comes from locales/<language>/locale.yaml, locales/endonyms.yaml or site.yaml.
L104 = Fanal does not know the alphabetical order of { $name }.
    .next = If the order common to all languages will do, write the line below in locales/{ $language }/locale.yaml.
    .explain = Each language orders its letters in its own way: in Spanish, ñ comes after n; in Chinese, words follow their pronunciation. For an unknown language, say whether the common order will do ("collation: root") or whose order it follows ("collation: fr").
L105 = Fanal does not know how numbers are written in { $name }.
    .next = Say which digits, which decimal sign and which separation of thousands, as below, in locales/{ $language }/locale.yaml.
    .explain = French writes 1 234,5 and English 1,234.5. For a language that the public data do not describe, it has to be said. Phone numbers never change: they stay as one dials them.
L106 = Fanal does not know how a list of words is joined in { $name }.
    .next = Give the joining words, like "{"{0} and {1}"}" in English, in locales/{ $language }/locale.yaml, or accept commas: "accept:", then "lists:" and the reason.
    .explain = "French, English and Arabic": the word "and" changes with the language, and sometimes its place. Fanal does not borrow another language's.
L107 = Fanal does not know the quotation marks of { $name }.
    .next = Write them in locales/{ $language }/locale.yaml, as below. Until then, quotation marks stay as they were typed.
    .explain = French in Quebec writes « so », English “so”. The straight marks of the keyboard become those of the language when a page is written; for that, they must be known.
L108 = Fanal does not know how many words a minute people read in { $name }.
    .next = Give a rate and its source in locales/{ $language }/locale.yaml. Until then, these pages show no reading time.
    .explain = How long an article takes to read depends on the language. The rate comes from a published measure, or from an estimate that says so. Example: "reading: {"{"} unit: words, per_minute: 180, status: unverified {"}"}".
L109 = The name of a language is missing in { $name }: { $missing }.
    .next = Add it under "languages:" in locales/{ $language }/locale.yaml. Until then, that language appears there under its own name.
    .explain = Pages sometimes say the name of another language: "page in Arabic", "services in Punjabi". These names stand under "languages:" in locales/<language>/locale.yaml.
L121 = "{ $field }" must have { $expected } names; there are { $found }.
    .next = Complete the list, beginning with January for months and with Monday for days.
    .explain = A year has twelve months and a week seven days. A shorter or longer list would give wrong dates, so Fanal puts it aside.
L122 = "{ $field }" does not say where to put { $part }.
    .next = Write { $part } in its place in "{ $pattern }".
    .explain = A pattern of a date, a time or a list has places in braces, which Fanal fills. Example of a date: "{"{month} {day}, {year}"}".
L123 = { $near ->
        [none] "{ $gap }" is not something one can accept.
       *[other] "{ $gap }" is not something one can accept. Did you mean "{ $near }"?
    }
    .next = What can be accepted: { $known }.
    .explain = Under "accept:" one names what Fanal does not know of a language and what is accepted for the moment, with the reason. Example: "months: A speaker will confirm the months".
L124 = "{ $word }" is not a single sign, at "{ $field }".
    .next = Write one sign, or for quotation marks two: the opening and the closing one.
    .explain = Under "typography:", each quotation mark and the apostrophe is a single sign. Example: "quotes: [“, ”]".
M101 = The text holds a tag, “<{ $tag }>”; tags are not accepted.
    .next = { $instead ->
        [none] Remove it, or ask the person who looks after the site how to get what you want.
       *[other] Write this instead: { $instead }
    }
    .explain = Texts are written with the signs of Markdown and our blocks, never with tags: a tag that is not closed spoils the whole page, and some can follow the people who read it. For example, “**word**” makes a word bold, and “::: note” begins a box. A remark “<!-- … -->” alone on its line is allowed: it is never published.
M102 = There is no block “{ $name }”.
    .next = { $near ->
        [none] The blocks are: { $known }.
       *[other] Did you mean “{ $near }”?
    }
    .explain = A block begins with three colons and its name, and ends with three colons alone. For example: “::: note”, the text, then “:::”. An unknown name is never published, so that nothing meant for a box shows without it.
M103 = The block “{ $name }” is never closed.
    .next = Add a line “:::” after the end of its text.
    .explain = Each block that holds text ends with a line of three colons. If blocks stand inside each other, the innermost closes first. A block that is not closed is never published: nobody could tell where it ends.
M104 = { $inside ->
    [none] This line closes a block, but none is open.
   *[other] This line cannot close the block: it was opened outside the list or quotation that this line is in.
}
    .next = { $inside ->
        [none] Remove it, or add the line that opens the block, such as “::: note”.
       *[other] Put “:::” at the same indent as the line that opens the block.
    }
    .explain = A line “:::” closes the last open block. The beginning and the end of a block must stand in the same place: both in the same item of a list, or both outside it.
M105 = The block “{ $name }” begins in a list, a quotation or a footnote, and is not closed before that ends.
    .next = Put the beginning and the end of the block at the same indent.
    .explain = A block opened in an item of a list must be closed in it: indent the line “:::” and the text by as many spaces as the beginning of the block. For a block that holds the whole list, begin it at the left edge, on a line before the list.
M106 = This line of a block cannot be read from “{ $text }” on.
    .next = The pattern is: “::: name {"{"}setting=value{"}"}”. A title of several words stands in quotes: {"{"}title="Two words"{"}"}.
    .explain = After three colons come the name of the block, then, if needed, settings in braces, then a slash if the block has no text. For example: “::: details {"{"}title="Learn more"{"}"}”. The text of the block begins on the next line.
M107 = The block “{ $name }” has no setting “{ $attribute }”.
    .next = { $near ->
        [none] { $known ->
            [none] This block has no settings; remove it.
           *[other] Its settings are: { $known }.
        }
       *[other] Did you mean “{ $near }”?
    }
    .explain = Each block has settings of its own, in braces. All accept “lang” too, the language of their text. For example: “::: quote {"{"}by="A survivor"{"}"}”.
M108 = The block “{ $name }” needs one setting, and only one: { LIST($wanted, type: "or") }.
    .next = Add it in braces after the name of the block.
    .explain = Some blocks need to be told something: the file of a table or chart (“src”), the kind of chart (“type”), the title of a text that unfolds (“title”), the address of a video (“url”) or its file (“src”). For example: “::: table {"{"}src=numbers.csv{"}"} /”.
M109 = { $alone ->
    [none] The block “{ $name }” holds no text: it is written on one line, with a slash at its end.
   *[other] The block “{ $name }” holds a text: it does not end with a slash.
}
    .next = { $alone ->
        [none] Add “/” at the end of the line and remove the line “:::” that follows it.
       *[other] Remove “/”, write the text below, then a line “:::”.
    }
    .explain = Blocks that show something other than their text, such as a definition or the help box, take one line: “::: helpbox /”. The others stand around a text and are closed with “:::”.
M110 = This line of a block is caught in a paragraph: it opens and closes nothing.
    .next = Put it at the left edge, or leave an empty line before it.
    .explain = A line that begins with three colons must stand apart. If it is indented by four spaces or more, it is read as the rest of the paragraph before it.
M111 = The text has more than { $limit } levels inside each other here.
    .next = Take some of the text out of its lists, quotations or blocks.
    .explain = Lists in quotations in blocks become unreadable long before this limit. It also protects the site from a text made to stop it.
M112 = This table is too large: at most { $columns } columns and { $cells } cells.
    .next = Cut it into several tables, or put it in a file that can be downloaded.
    .explain = A very wide table can be read neither on a phone nor aloud. The limit also protects the site: the cells that a short row leaves out are written all the same.
M113 = { $name ->
    [none] There is nothing between the double braces.
   *[other] “{ $name }” is not a fact that can be put into a text.
}
    .next = { $near ->
        [none] These can: {"{{ phone KEY }}, {{ service KEY }}, {{ hours KEY }}, {{ link KEY }}"}.
       *[other] Did you mean “{ $near }”?
    }
    .explain = Between double braces, a text takes up a fact that is written once only, in the record of a service: so a number that is corrected is corrected everywhere. For example, “{"{{ phone youth-text }}"}” shows the number of that service. To write two braces, put them in code, between backquotes.
M114 = This fact between double braces cannot be read: { $text }
    .next = { $fact ->
        [none] Add the two braces that close it, on the same line.
       *[other] The pattern is: {"{{"} { $fact } KEY {"}}"}, where KEY is the name of the service’s folder.
    }
    .explain = A fact is written on one line: two braces, its name, the key of the service, two braces. The key is in small letters without accents, digits and hyphens. Only a phone number can have one more word, which says which of them: “{"{{ phone youth-text text }}"}”.
M115 = A fact between double braces cannot stand in the words of a link.
    .next = Take { $text } out of the link.
    .explain = A number or a service put into a text is a link already, and a link cannot hold another. Write for example: “Call {"{{ phone child-line }}"} or read [the help page](@help).”
M116 = A link cannot begin with “{ $scheme }:”.
    .next = Links begin with https:, mailto:, tel:, # or @, or name a file of the folder.
    .explain = Some addresses make the person who touches them run a program, or hide what they hold. Only addresses of the web, of e-mail and of phones are allowed, and links to our own pages: “[words](@key)”.
M117 = The address “{ $address }” is not protected.
    .next = If this site answers at “https” too, correct the beginning of the address.
    .explain = With “http”, the connection is not encrypted: other people on the same network can see which page is read. Nearly all sites answer at “https” too.
M118 = The link “{ $address }” leads to a page of this site by its address.
    .next = Write the key of the page: [words](@key). The key is the name of its folder.
    .explain = The addresses of pages change with their title and language; their key never changes. “[trafficking](@child-trafficking)” leads to the right page in the language of the person who reads, and says so if that page exists only in another.
M119 = The image “{ $address }” is not in the folder of this text.
    .next = Copy the image into the folder and write its name only: ![description](photo.jpg)
    .explain = An image taken from another site tells that site who reads our pages, and vanishes on the day it changes. So images always stand in the folder of the text, with the right to publish them.
M120 = This link has no words: { $text }
    .next = Write between the brackets what the person will find by following it.
    .explain = A link without words cannot be seen and cannot be read aloud. Only a link to one of our pages may stay empty, since it takes that page’s title: “[](@key)”.
M121 = This reference to a source cannot be read: { $text }
    .next = The pattern is: [@source-name] or [@source-name, p. 3]; for two sources: [@one; @other].
    .explain = A reference names a source of “content/sources.yaml”. The name is in small letters without accents, digits and hyphens. The page shows a number and, at its end, the list of sources.
M122 = There is no note “{ $label }”.
    .next = Add a line [^{ $label }]: followed by the text of the note.
    .explain = A footnote is written in two places: the mark [^1] in the text, and further down a line [^1]: with the text of the note.
M123 = Nothing refers to the note “{ $label }”: it will not be published.
    .next = Add [^{ $label }] in the text, or remove the note.
    .explain = Notes are published in the order in which the text refers to them; a note without a reference has no place.
M124 = These two stars will show as they are: they make nothing bold.
    .next = Put them right against the words: **words**, without a space inside; or write \*\* if you want the stars.
    .explain = Bold begins with two stars against the first word and ends with two stars against the last. With a space between the stars and the word, or if one pair is missing, they stay in the text.
M125 = This setting of a language cannot be read: { $text }
    .next = The pattern is: [words]{"{"}lang=fr{"}"}, with the code of the language of the words.
    .explain = Words in another language stand in brackets, followed by their language in braces, without a space: screen readers pronounce them well, and browsers do not correct them. The code is that of the language: “fr”, “ar”, “zh-Hans”.
M126 = The setting at the end of this heading cannot be read.
    .next = Only an anchor is allowed, of letters, digits and hyphens: ## Heading {"{"}#anchor{"}"}
    .explain = An anchor lets a link lead to a heading: “[words](@key#anchor)”. Without one, it is made of the words of the heading. Headings have no other settings.
M127 = Two headings have the same anchor “{ $id }”.
    .next = Give one of the two another anchor.
    .explain = A link to an anchor must lead to one place. So the anchors of a text are all different.
M128 = This hidden remark does not stand alone on its lines, or is never closed.
    .next = Put “-->” at the end of the remark, and go on with the text on a new line.
    .explain = A remark “<!-- … -->” is not published. What follows it on the same line would not be either, and a remark that is not closed would hide all the rest of the text.
M129 = This heading is of the first level, like the title of the page.
    .next = Add a number sign: the headings of a text begin with “##”.
    .explain = The title of the page is written at the top of the file (“title”). The headings of the text are of the levels below, so that screen readers show a true outline.
M130 = This heading is of level { $level }, while the one before is of level { $before }.
    .next = Remove a number sign, or add the heading that is missing between the two.
    .explain = People who go from heading to heading think that a part is missing where a level is skipped. After “##” comes “##” or “###”, not “####”.
M131 = “{ $value }” does not fit the setting “{ $name }”.
    .next = { $name ->
        [lang] Write the code of a language, such as “fr” or “zh-Hans”.
        [term] Write the key of a word of the glossary.
        [type] Choose one of { $known }.
        [answers] Choose one of { $known }.
        [columns] Choose one of { $known }.
        [core] Choose one of { $known }.
        [grouping] Choose one of { $known }.
        [layout] Choose one of { $known }.
        [when] Choose one of { $known }.
        [short] Write a number of minutes, from 1 to 600.
        [time] Write a number of minutes, from 1 to 600.
        [for] Write a name of small letters, digits and hyphens.
        [id] Write a name of small letters, digits and hyphens.
        [service] Write a name of small letters, digits and hyphens.
        [to] Write a name of small letters, digits and hyphens.
        [url] Write a whole address that begins with “https://”.
       *[other] Write the name of a file of the same folder.
    }
    .explain = Each setting wants a kind of value: “lang” the code of a language, “term” a key of the glossary, “url” a whole address, “type” a kind of chart, “src” a file that stands in the folder of the text.
M132 = The text holds an invisible sign ({ $sign }) that turns the direction of reading.
    .next = Delete it: put the cursor just before the word that follows, and go back by one sign.
    .explain = These signs, often pasted from other software, change the order of the words or digits that follow: a phone number may then read backwards. For words of another language, write [words]{"{"}lang=ar{"}"}.
M133 = The address of this link cannot be read: { $address ->
    [none] it is empty.
   *[other] “{ $address }”.
}
    .next = Write a whole address without spaces, a key after @, or an anchor after #.
    .explain = An address holds no spaces, braces or quotes. A key is in small letters without accents, digits and hyphens: “[words](@my-friend-is-not-well)”. A file whose name holds spaces must be renamed.
M134 = This link opens an e-mail that is written already, or whose subject is given.
    .next = Keep the address alone: what follows the question mark would stay among the person’s sent messages.
    .explain = Somebody who is watched can delete what they wrote themselves; they may not know that a link wrote for them. So a text message or an e-mail that begins on this site never says anything.
# The import of records (src/sheets, src/exchange).
question-where = { $column ->
    [none] { $count ->
        [one] Row { $rows }
       *[other] { $count } rows (first { $rows })
    }
   *[other] Column { $column }, { $count ->
        [one] row { $rows }
       *[other] { $count } rows (first { $rows })
    }
}{ $sheet ->
    [none] { "" }
   *[other] { " " }of “{ $sheet }”
}
question-words = { $words ->
    [none] .
   *[other] : “{ $words }”.
}
question-kept = { $kept ->
    [row] These rows wait: nothing of them is taken.
    [taken] The value is taken as read: please confirm it.
   *[cell] The record is taken without this cell.
}
N101 = “{ $file }” is not a sheet that Fanal can read.
    .next = Save it as CSV, XLSX or ODS.
    .explain = Fanal reads CSV (commas, semicolons or tabs), XLSX and ODS. What the file holds decides, not its name.
N102 = “{ $file }” is protected by a password.
    .next = Save a copy without a password, outside the site's folder.
    .explain = Fanal does not open protected files and never asks for a password.
N103 = “{ $file }” is cut short or damaged{ $part ->
    [none] .
   *[other] : the part “{ $part }” cannot be read.
}
    .next = Ask for the file again, or open it in a spreadsheet program and save it.
    .explain = An interrupted download often leaves a file cut short. Nothing is taken from it, so that half a directory is not taken for all of it.
N104 = “{ $file }” unpacks to far more than any real table.
    .next = Do not open it before you have asked whoever sent it where it comes from.
    .explain = A small file can be made to fill the memory of whoever opens it. Fanal counts what it holds before believing it.
N105 = “{ $file }” wants to declare names of its own (part “{ $part }”): it could ask for other files of this computer.
    .next = Open it in a spreadsheet program and save it as CSV; if you do not know where it comes from, delete it.
    .explain = No spreadsheet program writes such declarations. They serve to read files behind people's backs.
N106 = “{ $file }” is too long: at row { $row } it passes { $cells } million cells or { $megabytes } MB of words.
    .next = Split it into several files.
    .explain = A table of 200,000 rows and twenty columns is read well; this one is far larger.
N107 = Row { $row } of “{ $file }”: its letters are in no known encoding.
    .next = Save the sheet as CSV UTF-8, or as XLSX.
    .explain = Fanal reads UTF-8, UTF-16 and Windows-1252. Letters of another encoding would become damaged words.
N108 = A quotation mark opens in row { $row } of “{ $file }” and is never closed: all the rest would be one cell.
    .next = Close the quotation mark, or save the sheet as CSV again.
    .explain = In a CSV, a cell that begins with a quotation mark ends with one; a quotation mark inside is written twice.
N109 = “{ $file }” is an XLSX or an ODS, and this program was made without what reads them.
    .next = Save the sheet as CSV UTF-8.
    .explain = Reading XLSX and ODS is an option when Fanal is built (sheets).
N110 = The site has no section of kind “{ $kind }”.
    .next = Make the file section.yaml of a new folder in content/ with this line.
    .explain = Imported records become folders of the section of their kind: service, organization or place. In the mapping of a package, leave out the list “organizations” or “places” to take none.
N111 = “{ $file }” is in a format from before 2007 (XLS).
    .next = Open it in a spreadsheet program and save it as XLSX.
    .explain = That format can hold programs and is no longer read.
N112 = “{ $file }” does not say its encoding; it is read as a file of an old Windows (Windows-1252).
    .next = Look whether accents are right; if not, save the sheet as CSV UTF-8.
    .explain = A CSV does not say how its letters are written. When it is neither UTF-8 nor UTF-16, this encoding is left, the most common one here.
N113 = The column “{ $column }” is not in “{ $file }”{ $near ->
    [none] .
   *[other] ; did you mean “{ $near }”?
}
    .next = Correct the mapping, or ask why the column has gone.
    .explain = A column that the mapping names must be in the sheet: a privacy column that disappears must not go unnoticed.
N114 = “{ $word }” is not a field that a column can go to{ $near ->
    [none] .
   *[other] ; did you mean “{ $near }”?
}
    .next = Choose a field of docs/import.md.
    .explain = Fields are those of records (title, phones.voix.number, languages…), and id, key, ignore, skip_when, seal.address.
N115 = Column { $letter } “{ $column }” looks as if it said what must stay hidden, and the mapping says nothing of it. The import stops.
    .next = Decide in the mapping: skip_when (leave out the rows where it says one of the words of when), seal (keep in private), or ignore with the reason (why). Read the line below before you copy it: does it leave out the right rows?
    .explain = A column of privacy or of internal notes is never passed over in silence: secrets escape at the import, not at the display.
N116 = The column “{ $column }” looks as if it said what must stay hidden; the mapping ignores it without saying why.
    .next = Add the reason: why: …
    .explain = The reason stays in the mapping for whoever does the next import.
N117 = No column of “{ $file }” goes to the title of records.
    .next = Give title to the column of names.
    .explain = A record without a title cannot be shown, and its key is made of its title.
N118 = { $word ->
    [none] “{ $file }” has no sheet that holds anything.
   *[other] “{ $file }” has no sheet “{ $word }”.
}
    .next = Sheets of this file: { $known }.
    .explain = The name of a sheet is that of its tab. A hidden sheet is read only if the mapping names it.
N119 = { $count ->
    [one] One column of “{ $file }” is not taken: { $columns }.
   *[other] { $count } columns of “{ $file }” are not taken: { $columns }.
}
    .next = { $count ->
        [one] Give it a field in the mapping, or ignore.
       *[other] Give them a field in the mapping, or ignore.
    }
    .explain = What stands in no line of the mapping does not enter the site.
N121 = { question-where }: no title. { question-kept }
    .next = Write the name of the service, or delete the row.
    .explain = A record without a title cannot be shown.
N122 = { question-where }: the same id or title stands further up{ question-words } { question-kept }
    .next = Keep one row a service, or give each its own id.
    .explain = Two rows of one name may be a duplicate or two services: a person must say.
N123 = { question-where }: this title gives no key{ question-words } { question-kept }
    .next = Add a column key: plain letters, digits and hyphens.
    .explain = The key names the record for ever. It is made of the title where that is in Latin letters.
N124 = { question-where }: this organization does not exist in the site{ question-words } { question-kept }
    .next = Make the organization's record, or write its exact title, or say in the mapping (values) which one is meant.
    .explain = An organization is known by its key or its exact title. Two of one title cannot be told apart.
N125 = { question-where }: not a number that can be dialled{ question-words } { question-kept }
    .next = Write ten digits, without letters.
    .explain = A Canadian number has ten digits. A wrong number is worse than none.
N126 = { question-where }: two numbers in one cell{ question-words } { question-kept }
    .next = Put each number into a column of its own.
    .explain = Which one is for young people, which one is a fax? The sheet does not say, and Fanal does not guess.
N127 = { question-where }: an extension is glued to the number{ question-words } { question-kept }
    .next = Put the extension into a column of its own.
    .explain = A telephone does not dial “ext. 12”: the extension is shown apart.
N128 = { question-where }: not an age{ question-words } { question-kept }
    .next = Leave the cell empty if there is no limit, or say in the mapping: values: {"{"} "999": none {"}"}
    .explain = Other programs write 0, 200 or 999 where nobody answered. Taken for ages, such numbers would keep out or let in everyone.
N129 = { question-where }: the name of the language is not enough{ question-words } { question-kept }
    .next = Write the code of the language (ht, yue, cmn…), or say in the mapping (values) what this word means.
    .explain = “Creole”, “Chinese”, “Cree” mean several languages; “English and Spanish” means two. A mistake sends somebody to a person who does not understand them.
N130 = { question-where }: a region code without its scheme{ question-words } { question-kept }
    .next = Put the name of the scheme before the code of the region: qc-admin: for administrative regions, qc-rss: for health regions.
    .explain = Both schemes have the same numbers: 17 is Centre-du-Québec in one and Nunavik in the other.
N131 = { question-where }: letters were damaged by a change of encoding{ question-words } { question-kept }
    .next = Correct the words in the original sheet and save it as UTF-8.
    .explain = “Ã©” was an “é”, “GÇô” a dash. Fanal does not mend: two different letters may have become the same.
N132 = { question-where }: a public field says “confidential”. { question-kept }
    .next = Look at the whole row: if the place is secret, put its address into private.
    .explain = In real directories, every row in which somebody had typed “confidential” still had its coordinates.
N133 = { question-where }: a formula without a value, or in error{ question-words } { question-kept }
    .next = Replace the formula by its value in the spreadsheet program.
    .explain = Fanal never counts a formula: it reads the value that the spreadsheet program kept.
N134 = { question-where }: the spreadsheet program took the value for a date{ question-words } { question-kept }
    .next = Give the column the format Text and write the value again.
    .explain = “3-5” becomes the 3rd of May in a spreadsheet; what was written is lost.
N135 = { question-where }: a cell merged with others; its value stands in the first alone. { question-kept }
    .next = Unmerge the cells and write the value into each row.
    .explain = Nobody can know whether the value holds for all rows or for the first alone.
N136 = { question-where }: this word is not known{ question-words } { question-kept }
    .next = Use a word of the vocabulary, or say in the mapping (values) what it means.
    .explain = Types, needs and groups are lists of the site (content/vocabularies); other fields accept a few words only.
N137 = { question-where }: a web address without https://, which was added{ question-words } { question-kept }
    .next = Open the address to see whether it answers.
    .explain = Most directories write addresses without https://. Some old sites do not answer to it.
N138 = { question-where }: hours in sentences{ question-words } { question-kept }
    .next = { $meant ->
        [none] Write hours like this: Mo-Fr 09:00-17:00.
       *[other] “{ $of }” reads { $meant }: write hours in this way.
    }
    .explain = To say “open now” takes hours that a program understands. A misunderstood sentence would send somebody to a closed door.
N139 = { question-where }: the spreadsheet program rounded the number{ question-words } { question-kept }
    .next = Give the column the format Text and copy the number again.
    .explain = “5.15E+09” has lost its last digits: nobody can find them in this file.
N140 = { question-where }: the record does not pass the checks of the site{ question-words } { question-kept }
    .next = Type “fanal explain” and this code.
    .explain = Imported records pass the same checks as those written by hand. This one would have stopped the site from being built.
N141 = { question-where }: not a date{ question-words } { question-kept }
    .next = Write 2026-11-21.
    .explain = “03/04/26” is the 3rd of April here and the 4th of March elsewhere.
N142 = { question-where }: not an address{ question-words } { question-kept }
    .next = Write one address, whole.
    .explain = A web address begins with https://; an e-mail address has one @.
N143 = { question-where }: a record of the site has this key already{ question-words } { question-kept }
    .next = If it is the same service, keep one record; if not, give another key in a column key.
    .explain = An import never replaces a record that it did not make.
N144 = { question-where }: a person removed this record from the site since the last import{ question-words } { question-kept }
    .next = To take it up again, remove its lines from base.yaml.
    .explain = What a person removed does not come back with the next import.
N145 = “{ $key }”, { $field }: the source and the site both changed. Before: “{ $base }”. The source says: “{ $theirs }”. The site says: “{ $ours }”.
    .next = Write into the record what is right; this message goes once both say the same, or once the source says again what it said.
    .explain = Nothing was replaced. An empty value on the source's side means that it says nothing any more.
N146 = { $count ->
    [one] One record is no longer in the source: { $keys }.
   *[other] { $count } records are no longer in the source, among them { $keys }.
}
    .next = Call the service: if it has closed, write status: closed.
    .explain = A missing row may be a closure, an oversight or a filter. Nothing was changed.
N147 = { $count ->
    [one] The source now asks not to show this record: { $keys }.
   *[other] The source now asks not to show { $count } records, among them { $keys }.
}
    .next = Look at them today: status: do_not_refer takes them off the site.
    .explain = The row is now among those that the mapping says to leave out (skip_when). It may be dangerous to show it.
N148 = The file “{ $file }” could not be opened.
    .next = Check its name and its folder.
    .explain = The path begins at the folder you are in.
N149 = “{ $folder }” is in the published folder.
    .next = Choose another folder with --to.
    .explain = An export may hold more than the site. To publish it must be a decision, not an accident of folders.
N150 = { question-where }: not degrees{ question-words } { question-kept }
    .next = Write the latitude or longitude as a number with a point, or leave the cell empty.
    .explain = Degrees are numbers like 46.81 or -71.21.
N151 = “{ $file }” has { $count } rows: at row { $row } there are more than { $most } records.
    .next = Split the file, or keep only the rows of your territory, and import each part with a mapping of its own.
    .explain = Every record is looked at together with the whole site before it is written. No directory of help services is as large.
N152 = { question-where }: the cell is empty. { question-kept }
    .next = Ask whether the record may be shown, then write yes or no in the sheet.
    .explain = This column says what may be shown: until somebody said yes, the record waits.
N153 = { question-where }: more cells than heads. { question-kept }
    .next = Look in the row for a sign that separates cells and was meant as a word, and put that cell in quotation marks; or save the sheet as XLSX. A column without a head is named in the mapping by its letter.
    .explain = One semicolon too many in an address moves all that follows by a column: a note for colleagues would land in a public field.
N154 = Column { $letter }{ $column ->
    [none] {""}
   *[other] { " " }“{ $column }”
} holds nothing but yes and no, and the mapping says nothing of it. The import stops.
    .next = Decide in the mapping. If a yes means that the service must not be shown, write to: skip_when, when: [yes]; if a no says so, when: [no]. If the column says nothing of the kind, write to: ignore.
    .explain = Under a name that nobody guesses (“DNP”, “Web”), such a column often says what must stay hidden.
O101 = This style asks for the file “{ $file }”, which is not in the theme’s “assets” folder.
    .next = { $near ->
        [none] Add the file, or take this line out of the style.
       *[other] Did you mean “{ $near }”?
    }
    .explain = A style sheet may name the fonts and pictures of its theme, for example “url(fonts/title.woff2)”. The address begins at the folder of the style sheet. It never leads to another site: the page could not open it.
O102 = This style calls another one, “{ $file }”: that is not possible.
    .next = Copy the rules of that other style into this one.
    .explain = Each published style sheet carries in its name a mark made of what it holds. A sheet that calls another would make the page wait twice; put all rules in one place.
O111 = This page is too heavy for a slow line: it weighs { $weight } kB, { $budget } at most. Text { $text }, style { $style }, script { $script }, head { $head }, menus and foot { $frame } ({ $path }).
    .next = { $group ->
        [list] Show fewer entries at a time, with a lower “per_page:” in site.yaml; or shorten the text above the list.
       *[other] Split the text into two pages that link to each other, or give long lists and tables a page of their own.
    }
    .explain = A page must open on an old phone with a bad line, so each type of page has a budget: 14 kB for a page that is read, 30 kB for a list (1 kB is 1000 bytes, packed with brotli as hosts do; the HTML with its style and script, without fonts and pictures). “fanal weigh” shows what every type of page weighs.
O112 = Even without its text, this page is too heavy: of { $weight } kB ({ $budget } at most), style { $style }, script { $script }, head { $head }, menus and foot { $frame } ({ $path }). It is so on { $count ->
        [one] one page.
       *[other] { $count } pages.
    }
    .next = No text is at fault: shorten the style, the script or the templates of the theme, or the menu in site.yaml.
    .explain = What stands around the text is the same on every page and is paid for on every page. “fanal weigh” shows what weighs what.
O113 = The script of the theme is too heavy: it weighs { $weight } kB, { $budget } at most.
    .next = Take out of “inline.js” what a page can do without.
    .explain = The script stands in every page, and an old phone reads it slowly. Pages must be complete without it. 1 kB is 1000 bytes, packed with brotli.
O114 = The fonts of this page are too heavy: { $weight } kB, { $budget } at most ({ $path }). It is so on { $count ->
        [one] one page.
       *[other] { $count } pages.
    }
    .next = Name fewer or smaller fonts in the style sheet: one weight, and only the letters that the language needs.
    .explain = Fonts arrive after the text and cost as much as two pages. The system’s own fonts cost nothing.
O115 = This page calls { $sheets } style sheets; one at most ({ $path }). It is so on { $count ->
        [one] one page.
       *[other] { $count } pages.
    }
    .next = Put the rules together in one style sheet, or into “inline.css”, which stands in every page.
    .explain = A browser shows nothing before every style sheet of a page has come. Most pages need none: their style stands inside them.
O116 = When its form is opened, this page asks for { $weight } kB; { $kind ->
        [over] that is too much for a slow line
       *[near] that is nearly too much for a slow line
    }: { $budget } at most ({ $path }).
    .next = Give shorter titles and notes to the services of this list, and remove those that have closed. { $kind ->
        [over] The list without the form stays light and complete.
       *[near] There is no hurry: the page still works, but the list will grow.
    }
    .explain = Pages with a form are given at once the services to choose from: never more than 360, beyond that the form stands one question later. Long titles, many different hours and many numbers still weigh. 1 kB is 1000 bytes, packed by brotli.
O131 = The neutral title of this help page says “{ $word }”.
    .next = Choose plain words, for example: neutral: Resource 12
    .explain = The title of the window stays in the phone’s history, where someone else can read it. The words that tell what was read stand in locales/<language>/terms.yaml; a file of the same name in your site replaces that list.
O132 = The address of a help page says “{ $word }”: { $address }
    .next = Write a plain “slug” in the text of the section.
    .explain = An address stays in the phone’s history and in the browser’s suggestions. The words that tell what was read stand in locales/<language>/terms.yaml; a file of the same name in your site replaces that list.
O133 = The site publishes open data (“publish:”), but no record may stand in them.
    .next = Write “share: yes” in the records of services that agree to stand in other directories, or take “publish:” out of site.yaml.
    .explain = A record stands in open data if it is public, finished, and says “share: yes”. Without such a record nothing is published, and the foot of the pages does not lead there.
P101 = Two pages ask for the same address: { $path }.
    .next = Give one of them another title, or a line “slug:” in its heading part.
    .explain = The address of a page comes from its title. Two similar titles give the same address, and one of the pages would vanish.
P102 = The address “{ $path }” cannot exist: it is too long ({ $length } bytes; { $longest } at most), or holds a sign or a name that some computers refuse.
    .next = Give a short line “slug:”, with letters, digits and hyphens. For a file or a folder, change its name.
    .explain = An address must work on every computer and from a USB key. Some signs, names that are too long and a few names that Windows keeps for itself, such as “con” or “aux”, do not.
P103 = The addresses { $path } and { $other } differ only by capital letters.
    .next = Change one of the two.
    .explain = On many computers, these two files are one.
P104 = The old address “{ $address }” (record “{ $key }”) leads nowhere any more.
    .next = { $file ->
        [none] Add the line below to the heading part of the text that replaces it.
       *[other] Add the line below to the heading part of { $file }, or of the text that replaces it.
    }
    .explain = People have kept this address, or a poster shows it. A line “aliases” keeps the old way open.
P105 = On a stick the address “{ $path }” may get lost: a name in it has other letters than a to z, or more than { $longest } characters.
    .next = Give this text a simple address, for example “slug: my-text”, or take out “slugs: unicode” for this language in “site.yaml”.
    .explain = Some computers and some sticks change or refuse long names, and letters with accents or of another script. On a server these addresses are allowed; in a folder to carry along they are not.
P111 = Fanal does not know how to make the file { $path } ({ $output }).
    .next = This is a fault of Fanal, not of your site. Please report it.
    .explain = Each file of the site has a workshop that makes it. This one has none.
R101 = The link leads to “{ $key }”, which does not exist.
    .next = { $near ->
        [none] Correct the key after @, or create this record.
       *[other] Did you mean “{ $near }”? Correct the key after @.
    }
    .explain = A link such as [word](@my-key) leads to the record whose folder is my-key, in the reader’s language.
R102 = The page “{ $key }” has no heading “{ $anchor }”.
    .next = { $near ->
        [none] Correct what follows #.{ $known ->
            [none] {" "}That page has no headings.
           *[other] {" "}Its headings: { $known }.
        }
       *[other] Did you mean “{ $near }”? Correct what follows #.
    }
    .explain = After #, a link names a heading of the page it leads to, as it is in the source language.
R103 = No service is called “{ $key }”.
    .next = { $near ->
        [none] Correct the key, or create this service record.
       *[other] Did you mean “{ $near }”?
    }
    .explain = Numbers, hours and addresses come from service records. They are named by their key.
R104 = The service “{ $key }” has no number.
    .next = Name another service, or give it a number.
    .explain = A text can show only what the service record holds. Example: {"{{"} phone emergency {"}}"} shows the first number of the record “emergency”.
R105 = The service “{ $key }” has no contact “{ $id }”.
    .next = { $near ->
        [none] Contacts of this service: { $known }.
       *[other] Did you mean “{ $near }”? Contacts of this service: { $known }.
    }
    .explain = A service can have several numbers. Each has an id in facts.yaml, under phones.
R106 = The service “{ $key }” has no web address.
    .next = Add “web:” to its record, or remove this link.
    .explain = A text can show only what the service record holds. The address stands there by language. Example: web: {"{"} en: https://help.example {"}"}
R107 = The source “{ $id }” does not exist.
    .next = { $near ->
        [none] Add it to content/sources.yaml.
       *[other] Did you mean “{ $near }”?
    }
    .explain = A reference such as [@my-source] names a source of content/sources.yaml. It appears in the numbered list at the foot of the page.
R108 = The file “{ $file }” is not in this folder.
    .next = { $near ->
        [none] { $known ->
            [none] Add it to this folder, or correct its name.
           *[other] Correct the name. Files that are there: { $known }.
        }
       *[other] Did you mean “{ $near }”?
    }
    .explain = A picture, a table or a document stands in the same folder as the text that shows it.
R109 = The picture “{ $file }” has no description.
    .next = Write it between the square brackets, or under “media” in the heading part. If the picture says nothing, write alt: decorative.
    .explain = The description is read aloud to people who do not see the picture.
R110 = The glossary has no record “{ $key }”.
    .next = { $near ->
        [none] Correct the key, or create this glossary record.
       *[other] Did you mean “{ $near }”?
    }
    .explain = A definition always comes from a glossary record, so that it is the same everywhere.
R111 = This block does not say which word to define.
    .next = Write ::: definition {"{"}term=my-key{"}"} /, or add “definition: my-key” to facts.yaml.
    .explain = The definition block shows the definition of a glossary word.
R112 = “{ $word }” is not in the list of { $field ->
    [topics] topics
    [audiences] audiences
    [regions] regions
    [types] kinds of services
    [needs] needs
    [groups] groups
    [accessibility] what a place offers
   *[other] “{ $field }”
}.
    .next = { $near ->
        [none] { $known ->
            [none] The list is empty: add this word to content/vocabularies/{ $field }.yaml.
           *[other] Choose one of { $known }, or add this word to content/vocabularies/{ $field }.yaml.
        }
       *[other] Did you mean “{ $near }”? Known words: { $known }.
    }
    .explain = Topics, audiences and regions are closed lists, with their name in each language.
R113 = The menu names “{ $word }”, which does not exist.
    .next = { $near ->
        [none] Name a section or a record of the site.
       *[other] Did you mean “{ $near }”?
    }
    .explain = The menu of site.yaml holds names of sections and keys of records.
R114 = The help strip names “{ $key }”, which is not a service.
    .next = { $near ->
        [none] Name a service record.
       *[other] Did you mean “{ $near }”?
    }
    .explain = The help strip stands at the top of every page. It shows services that can be reached.
R115 = The page “{ $key }” does not exist.
    .next = { $near ->
        [none] Name a record of the site.
       *[other] Did you mean “{ $near }”?
    }
    .explain = “about” and “safety” name pages of the site that the foot of every page shows.
R116 = “{ $word }” is written by hand, but the record “{ $key }” holds it.
    .next = Replace it with what follows: it will be corrected everywhere on the day it changes.
    .explain = A number is written in one place, the service record. So one correction holds for all pages and all languages.
R117 = “{ $word }” is written by hand and stands in no record.
    .next = Create a service record, then show its number here: {"{{ phone KEY }}"}.
    .explain = A number written in a text grows old without anyone seeing it.
R118 = No text rests on the source “{ $id }”.
    .next = Cite it with [@{ $id }], or remove it.
    .explain = Sources that nothing cites clutter the list.
R119 = The headings of this text do not follow those of the original: { $found } here, { $wanted } in the original, or of another level.
    .next = Compare the two texts from the place shown.
    .explain = A translation keeps the headings of the original, in the same order. Links to a heading then lead to the right place.
R120 = The link leads to “{ $key }”, which is still a draft.
    .next = Remove the link, or publish the record by removing “draft: true”.
    .explain = A draft is never published. A link to it would be a dead end.
R121 = This text shows a fact of “{ $key }”, which is still a draft.
    .next = Take it out of the text, or publish the record by removing draft: true.
    .explain = A draft is never published, nor its numbers, nor its definition, anywhere on the site.
R122 = A door of the home page leads to “{ $word }”, which does not exist.
    .next = { $near ->
        [none] Name a section, a record or an audience, for example “audiences/parents”.
       *[other] Did you mean “{ $near }”?
    }
    .explain = The doors of site.yaml are the first choices on the home page. Each leads to a section, a record or the page of an audience.
R123 = No record says that it receives reports{ $region ->
        [none] .
       *[other] {" "}for the region “{ $region }”.
    }
    .next = Add “reports:” to the records of the services that receive them, or take out the block “reporting”.
    .explain = “::: reporting /” shows, by region, to whom to report that a child may be in danger, from the records that have “reports:”. Without such a record, the text would promise numbers that are not there.
R124 = No hours are known for “{ $key }”: the sentence would stay empty.
    .next = Add “hours:” to the number, the chat or the door of this service, or write the sentence without hours.
    .explain = The hours in a text come from the record of the service, in the words of its page. When they change, every text follows.
R131 = The source “{ $id }” was to be read again before { DATE($date) }.
    .next = Open the page again, confirm what you cite, then change read_date and review_by.
    .explain = Laws and procedures change. review_by says when to read the source again. Time alone never blocks publication.
R132 = The source “{ $id }” says it was read on { DATE($date) }, a day that has not come yet.
    .next = Correct the date after “read_date”.
    .explain = read_date is the day on which someone read the page.
R133 = “{ $word }” cannot name a source.
    .next = Use lower-case letters without accents, digits and hyphens. Example: criminal-code
    .explain = The id of a source is used in texts, between square brackets: [@criminal-code].
R141 = No service with a number is called “{ $key }”.
    .next = { $near ->
        [none] Write the key of a service’s record.
       *[other] Did you mean “{ $near }”?
    }
    .explain = “help:” names the services whose numbers the sheet shows. The numbers come from their records: nobody copies them.
R142 = This sheet shows the numbers of “{ $key }”, which is still a draft.
    .next = Take it out of “help:”, or publish the record by removing “draft: true”.
    .explain = A draft is never published, nor are its numbers.
R143 = The QR code leads to “{ $key }”, which does not exist.
    .next = { $near ->
        [none] Write the key of a page of the site.
       *[other] Did you mean “{ $near }”?
    }
    .explain = “qr:” names the page that the code leads to, by a short address that says nothing.
R144 = The QR code leads to “{ $key }”, a help page.
    .next = Choose a page that is not in a help section, or remove “qr:”.
    .explain = The phone keeps what it has read. A help page is opened by a choice, never by a code found on a wall.
R145 = The panel “{ $id }” of this sheet ({ $format }) is missing.
    .next = Add it to the text:
    .explain = Each format has its panels, the same in every language: the sheet is folded and cut the same way everywhere.
R146 = This sheet ({ $format }) has no panel “{ $id }”.
    .next = { $near ->
        [none] Its panels: { $known }.
       *[other] Did you mean “{ $near }”? Its panels: { $known }.
    }
    .explain = An unknown panel would be printed nowhere.
R147 = The panel “{ $id }” is written twice.
    .next = Bring both texts together in one panel.
    .explain = Each panel has its place on the sheet, only once.
R148 = The panel “{ $id }” stands in a text that is not a sheet to print.
    .next = Remove the block, or put this text into a section of sheets (kind: paper).
    .explain = A panel is shown on a sheet only: elsewhere its words would be lost.
R149 = { $part ->
    [label] The word of “labels:” for “{ $id }” says “{ $word }”
   *[panel] The panel “{ $id }” says “{ $word }”
}: it could betray the person who carries it.
    .next = Say it in words that anyone may see, for example “Talk to someone”.
    .explain = A discreet sheet and a strip of a poster end up in a pocket. Neither the name of the site nor a word that tells what it is about may be read there. These words stand in locales/<language>/terms.yaml; a file of the same name in your site replaces that list.
R150 = The panel “{ $id }” is long: { $count } signs, where { $most } fit with ease.
    .next = Shorten it, then look at the printed sheet in each language.
    .explain = Paper does not scroll: what is too much is cut off. Chinese characters count twice.
R151 = A word not to use: “{ $word }”.
    .next = Write instead: { $prefer }. Why: { $reason }.
    .explain = These words hide who acts, or blame a person who was harmed. They stand in locales/<language>/terms.yaml under “avoid:”; a file of the same name in your site replaces that list. A quotation or the title of a text goes under “exceptions:”, with its page, how many times, and the reason.
R152 = A word that is right in one sense only: “{ $word }”.
    .next = In the other sense, write instead: { $prefer }. Why: { $reason }. If the word is right here, add an exception.
    .explain = These words stand in locales/<language>/terms.yaml under “attention:”. A place where the word is right goes under “exceptions:”, with its page, how many times, and the reason.
R153 = { $fault ->
    [word] The exception names “{ $word }”, which stands in no list of this language.
    [page] The exception for “{ $word }” names a page that does not exist: “{ $page }”.
   *[count] “{ $word }” in “{ $page }”: { $count } found, { $wanted } counted by the exception.
}
    .next = { $fault ->
        [count] Reread the places shown, then mend the text or the number. If the word is gone, remove the exception.
       *[other] { $near ->
            [none] Mend the exception, or remove it.
           *[other] Did you mean “{ $near }”?
        }
    }
    .explain = An exception is counted so that no new word passes with it. “in:” names the key of a record, the name of a section, or “home” for the home page.
R154 = { $count ->
    [one] One sentence is long for young readers: { $longest }
   *[other] { $count } sentences are long for young readers; the longest has { $longest }
} { $unit ->
    [letters] characters, where { $most } are the most.
   *[words] words, where { $most } are the most.
}
    .next = Cut them in two, or make a list of them.
    .explain = A help page is read fast, sometimes in fear, sometimes in a language that is being learned. Short sentences get through. The longest is shown first.
R155 = This page is hard to read at the age of twelve: { $formula ->
    [kandel-moles] Kandel and Moles gives { $score }, and { $limit } or more is easy.
    [flesch] Flesch gives { $score }, and { $limit } or more is easy.
    [szigriszt] Szigriszt gives { $score }, and { $limit } or more is easy.
   *[lix] LIX gives { $score }, and { $limit } or less is easy.
}
    .next = Take shorter words and shorter sentences, then read the page aloud.
    .explain = A formula counts long words and long sentences. It does not see whether a text is clear: this is advice, and someone of twelve knows better.
R161 = “{ $key }” is not { $kind ->
        [lesson] a lesson
        [term] a word of the glossary
        [protocol] a protocol
        [spot] a radio spot
        [evaluation] a form
        [led] a session or a lesson
       *[service] a service
    } of this site.
    .next = { $near ->
        [none] Write the key of a record that exists.
       *[other] Did you mean “{ $near }”?
    }
    .explain = A lesson names other records by their key, the name of their folder.
R162 = “{ $key }” is not published yet, but this record shows it.
    .next = Publish that record first, or remove it here.
    .explain = A link to a record that waits leads nowhere.
R163 = “{ $word }” is not in the list of { $field ->
        [levels] levels
        [settings] settings
        [modes] modes
       *[key-messages] key messages
    }.
    .next = { $near ->
        [none] Add it to { $file }, or write a word of the list.
       *[other] Did you mean “{ $near }”?
    }
    .explain = These lists stand in content/vocabularies/, with their words in each language.
S101 = This folder has no site.yaml file.
    .next = Go to the site’s folder, or create a site with “fanal new my-site”.
    .explain = site.yaml gives the name of the site, its languages and its rules. Nothing is done without it.
S102 = The file site.yaml cannot be read.
    .next = First correct the mistake shown in this file.
    .explain = Without this file, Fanal knows neither the languages nor the rules of the site. It stops before it touches anything.
S103 = This site is written for another format of Fanal ({ $format }), which this version does not know.
    .next = Install a newer version of Fanal. If you have just created this site, write “fanal: 1”.
    .explain = The line “fanal: 1” says for which format the site is written.
S104 = The site has no language.
    .next = Add under “languages”: - {"{"} tag: en-CA, code: en {"}"}
    .explain = A site has at least one language, with its tag (en-CA) and its code (en), which names the files.
S105 = The language “{ $word }” is in the list already: its tag or its code stands there twice.
    .next = Remove one of the two lines, or correct its tag and its code.
    .explain = Each language has a tag and a code of its own.
S106 = “{ $word }” cannot be the code of a language.
    .next = { $near ->
        [none] Use 2 to 12 lower-case letters without accents, for example “en”.
       *[other] Use 2 to 12 lower-case letters without accents, for example “{ $near }”.
    }
    .explain = The code names the files (en.md) and begins the addresses (/en/).
S107 = “{ $word }” is not a language of the site.
    .next = Choose one of { $known }.
    .explain = Everywhere in site.yaml, a language is named by its code.
S108 = The time zone “{ $word }” does not exist.
    .next = Write the name of a continent and of a city, for example “time_zone: America/Toronto”.
    .explain = The time zone says what day it is for the site. The names are those of the world’s time zone database.
S109 = The site’s address, “{ $word }”, does not fit.
    .next = Write an address that begins with https:// and has neither “?” nor “#”.
    .explain = base_url is the address where the site will be published. Search engines and feeds need it.
S110 = The quick exit cannot lead to “{ $word }”.
    .next = Choose an ordinary site, such as the weather, whose address begins with https://, holds no “?” and is not within this site.
    .explain = The quick exit leads to an ordinary page. It must neither come back here nor leave a search in the address.
S111 = The language “{ $word }” replaces itself.
    .next = Remove it from its own “fallback” list.
    .explain = “fallback” names the other languages from which a missing text is borrowed.
S112 = “{ $word }” is not a kind of record.
    .next = Choose one of { $known }.
    .explain = Under “kinds”, each kind of record can have its own rule for languages.
S113 = The site has no quick exit.
    .next = Add “exit:” with an ordinary address for each language, such as the weather. Example: exit: {"{"} to: {"{"} en: https://weather.gc.ca {"}"} {"}"}
    .explain = The quick exit is a link, at the top of every page, to an ordinary page. A person who is being watched must be able to leave the site at once.
S114 = The site has no name.
    .next = Add “name:”, for example: name: {"{"} en: My site {"}"}
    .explain = The name stands at the top of every page.
S115 = This site is a sample: it cannot be published.
    .next = Remove “sample: true” from site.yaml once all records are real.
    .explain = A sample site holds invented numbers. Someone in danger could believe them.
S116 = The language code “{ $word }” is reserved.
    .next = Choose another code. The tag of the language may stay the same.
    .explain = Fanal keeps its own files under this name, in the same place as the languages: “assets”, “go” and “media”.
S117 = “{ $word }” is not a phone number that can be dialled.
    .next = Write the ten digits, for example phone: "514 398-1234".
    .explain = The number of your organisation stands at the foot of every page. An incomplete number would lead to someone else, or nowhere.
S118 = “{ $word }” is a search engine or a social site: the quick exit must not lead there.
    .next = Choose an ordinary site that shows nothing personal, such as the weather.
    .explain = A search engine shows what a person looked for, a social site shows who they are and who writes to them. Someone who comes up behind them must see a page that everybody sees.
S119 = The site cannot be published with the test language “{ $tag }”.
    .next = Remove the line “tag: { $tag }” from site.yaml.
    .explain = The languages en-XA, ar-XB and iu-XS disguise the words to show what was forgotten in translation. No one can read them.
S120 = “{ $word }” is not a target for recordings that has a name here.
    .next = { $near ->
        [none] Choose one of these: { $known }; or describe it under “recordings: profiles”.
       *[other] Did you mean “{ $near }”? The others are: { $known }.
    }
    .explain = A target says how loud recordings must be. Every site knows “ebu-r128” (radio), “podcast” and “atsc-a85” (television); “recordings: profiles” in site.yaml may name that of a station.
S121 = “{ $id }” has no name in { $missing }.
    .next = Add the missing name under “label”.
    .explain = A topic without a name in a language is shown there in another language.
S122 = “{ $id }” is written twice in this list.
    .next = Remove one of the two lines.
    .explain = Each word of a list has an id of its own.
S123 = “{ $word }” is not a language of the site.
    .next = Choose one of { $known }.
    .explain = The names of a word of a list are filed by language code.
S124 = “{ $file }” is not a list that Fanal knows.
    .next = The lists are { $known }.
    .explain = The folder content/vocabularies holds the topics, the audiences and the regions, and the words of the directory: types, needs, groups, accessibility.
S125 = “{ $file }” must be a list.
    .next = Begin each word with a hyphen, for example: - id: recruitment
    .explain = A list of words is written with a hyphen before each word, in the order in which they will appear.
S131 = The home page in { $language } has no text.
    .next = Create { $file }.
    .explain = Each language has its home page. Without a text, it shows only the sections.
S132 = The section “{ $section }” has no title in { $missing }.
    .next = Add one file per language beside section.yaml ({ $files }). It begins with these three lines.
    .explain = Without a title in a language, the section carries there the title of another language.
S133 = The heading part of this text is never closed.
    .next = Add a line of three hyphens (---) after the title.
    .explain = A text begins with a line “---”, then the title, then another line “---”.
S134 = This help page has no neutral title.
    .next = Add to the heading part a title that reveals nothing, for example: neutral: Resource 12
    .explain = The title of a page stays in the phone’s history. In the help section it must reveal nothing.
S135 = “{ $word }” is not a kind of record.
    .next = { $near ->
        [none] Choose one of { $known }.
       *[other] Did you mean “{ $near }”? The kinds are { $known }.
    }
    .explain = section.yaml says which kind of records the section holds.
S136 = There is a ledger of a translation for “{ $language }”, but no text in that language.
    .next = Remove this ledger, or put the text back beside it.
    .explain = A ledger says who translated a text and who reviewed it. Without a text it speaks of nothing; the text may have been moved or erased.
S137 = The site has a help section, but no page about the safety of the visit.
    .next = Write that page, then add “safety:” with its key to site.yaml. “fanal new” gives an example.
    .explain = A person who is watched must know what the visit leaves in the phone, what the quick exit does, and where it is safer to read. The foot of every page leads to this page.
S138 = The page “{ $key }”, about the safety of the visit, is missing in { $missing }.
    .next = Write the text of this page in each language.
    .explain = Everyone must be able to read in their language what a visit leaves in the phone, before they go on.
S141 = { $known ->
        [none] “{ $word }” is a region of no list.
       *[other] “{ $word }” is not a region of the list { $scheme }.
    }
    .next = { $known ->
        [none] The lists are qc-admin (administrative regions), qc-rss (health regions), iso3166-2 (provinces) and iso3166-1 (the country). Example: qc-admin:06
       *[other] Choose one of { $known }.
    }
    .explain = A region is written with its list and its code: qc-admin for the 17 administrative regions of Quebec, qc-rss for its 18 health regions, iso3166-2 for provinces and territories (CA-QC), iso3166-1 for the whole country (CA).
S142 = “{ $word }” does not say which region is meant.
    .next = Write which one: { LIST($known, type: "or") }.
    .explain = The same two digits name different regions: 17 is Centre-du-Québec among administrative regions, and Nunavik among health regions. So the code always comes after its list.
T101 = There is no theme called “{ $theme }”.
    .next = { $near ->
        [none] Create the folder “themes/{ $theme }”, or remove the line “theme” from “site.yaml” to use the built-in theme.
       *[other] Did you mean “{ $near }”? Correct the line “theme” in “site.yaml”.
    }
    .explain = A theme is how the site looks: a folder in “themes/” with templates and a style. The line “theme” in “site.yaml” chooses one; without it the built-in theme is used. For example, “theme: clear” asks for the folder “themes/clear”.
T102 = This template cannot be read: an instruction between braces is not well written.
    .next = { $near ->
        [none] Compare the line shown with the one in the built-in template; often a brace, a quotation mark or a word is missing.
       *[other] Did you mean “{ $near }”?
    }
    .explain = A template is a page with instructions between braces, such as “{"{{"} page.title {"}}"}” or “{"{%"} if page.summary {"%}"}”. Every instruction that is opened must be closed, and every “if” or “for” has its “endif” or “endfor”. The text after “note” comes from the library that reads templates; it helps someone who programs.
T103 = This template asks for the { $kind ->
        [filter] filter
        [test] test
        [function] function
        [component] component
       *[template] template
    } “{ $name }”, which does not exist.
    .next = { $near ->
        [none] Correct the name, or remove the instruction.
       *[other] Did you mean “{ $near }”?
    }
    .explain = A template can call other templates, components and a few functions: “t” and “t_attr” for the words of the interface. The full list is in the guide to themes. A template cannot look up anything else in the site.
T104 = This template extends “{ $parent }”, which does not exist.
    .next = { $near ->
        [none] Correct the name between the quotation marks, or add that file to the templates folder.
       *[other] Did you mean “{ $near }”?
    }
    .explain = The instruction “extends” names the template that frames the page, usually “base.html”. The name is that of the file, seen from the templates folder.
T105 = Templates call each other in a circle: { $chain }.
    .next = Remove one of the “extends” or “include” instructions of the circle.
    .explain = If a template extends or includes a second one, and that one comes back to the first, the page would never end. The circle must be cut somewhere.
T106 = The block “{ $name }” does not exist in the template that is extended.
    .next = { $near ->
        [none] If you replaced the extended template, add the line shown to it, where the block is to stand. If not, use the name of one of its blocks.
       *[other] Did you mean “{ $near }”? What stands in an unknown block would show nowhere.
    }
    .explain = A template that extends another fills its blocks, and nothing else. The built-in frame has the blocks “head”, “main” and “after”; the guide to themes lists them.
T107 = The component “{ $name }” is defined twice.
    .next = Give one of the two another name, or remove one.
    .explain = Components are shared by all templates, so a name can be used only once in a theme.
T108 = This interface word cannot be checked: its name does not stand between quotation marks.
    .next = Write the name of the word between quotation marks, for example t(id="contents"); use “if” to choose between words.
    .explain = Before publishing, every word that a template asks for is looked up in all languages of the site. That is possible only if its name stands in the template as it is.
T109 = The attribute “{ $name }” has no effect: the security policy of the pages forbids it.
    .next = Give the element a class, and write the style in “inline.css” or the behaviour in “inline.js”.
    .explain = For the safety of readers, pages accept only the style and the script of the theme, known by their fingerprint. A style or script inside a tag would be ignored by the browser.
T110 = The theme has no template “{ $template }”.
    .next = { $near ->
        [none] Add that file to the templates folder.
       *[other] The nearest name is “{ $near }”.
    }
    .explain = Each sort of page has its template. The built-in theme has them all; another theme needs only those that it changes.
T111 = The value “{ $name }” does not exist in this page.
    .next = { $near ->
        [none] The values that exist here: { $known }.
       *[other] Did you mean “{ $near }”?
    }
    .explain = A template receives two values: “site”, shared by all pages of a language, and “page”. The guide to themes tells what they hold. A value that may be missing is empty; ask with “if”.
T112 = The interface word “{ $id }” stands in no words file of this language.
    .next = { $near ->
        [none] Add it to the files in “locales/”, in each language of the site.
       *[other] Did you mean “{ $near }”?
    }
    .explain = The words of the interface (“Contents”, “Leave fast”) stand in “locales/”, a folder for each language. A template asks for them by name: t(id="contents").
T113 = The interface word “{ $id }” cannot be formed.
    .next = Check that the template gives all the values that the word uses.
    .explain = A word may hold values, such as a number of pages: t(id="pages", count=3). If the template forgets a value, or gives it another name, the sentence would have a hole.
T114 = This template could not be filled at this place.
    .next = Compare the line shown with the one in the built-in template.
    .explain = The template is well written, but an instruction does not fit its value: for example a loop over a text. The text after “note” comes from the library that fills templates; it helps someone who programs.
T115 = There are no interface words for the language “{ $language }”.
    .next = Add the folder of this language to “locales/”, or remove it from “site.yaml”.
    .explain = Each language of the site has its interface words. Without them no page of that language can be made.
T116 = The component does not know the value “{ $name }” that it is given.
    .next = { $near ->
        [none] The values that it knows: { $known }.
       *[other] Did you mean “{ $near }”? The values that it knows: { $known }.
    }
    .explain = A component says between its parentheses which values it expects. Whoever calls it gives them by name, and gives no others.
T117 = The component lacks the value “{ $name }”.
    .next = Give it in the call, for example: { $name }={"{"}page.title{"}"}.
    .explain = A component says between its parentheses which values it expects. Without them it has nothing to show.
T118 = The style asks for “{ $name }”, which nothing defines.
    .next = { $near ->
        [none] Define it in “tokens.css”, for example: { $name }: #1b2a30;
       *[other] Did you mean “{ $near }”?
    }
    .explain = Colours and sizes have names, defined in “tokens.css” and used in “inline.css”. A name that nothing defines leaves words without a colour, perhaps unreadable, and no browser says so.
T119 = The theme has no file “{ $file }” in its folder “assets”.
    .next = Add the file to “themes/<name>/assets”, or correct its name.
    .explain = A template names a drawing, a font or another file of the theme by its name in “assets”: site.assets["lamp.svg"].
T120 = A page was not compressed, because it would no longer have said the same near “{ $words }”.
    .next = Nothing is lost: the page is published as it is. If the template is yours, put inline elements inside a paragraph or a list item.
    .explain = Compression sometimes removes a space between two elements, and two words touch. So each compressed page is compared with the original, word by word and attribute by attribute; if they differ, the original is kept.
T121 = Full compression is asked for, but this program was built without it.
    .next = Remove “minify: full” from “site.yaml”, or use the full program.
    .explain = Pages are always written without needless blanks. Full compression gains a few more hundredths; it is an optional part of the program.
T131 = The language asks for the font “{ $font }”, which the theme does not have.
    .next = { $near ->
        [none] Fonts of the theme: { $known }.
       *[other] Did you mean “{ $near }”? Fonts of the theme: { $known }.
    }
    .explain = Under “fonts”, the file “locale.yaml” of a language names the fonts that its pages bring with them. Each is a folder of the theme: “themes/…/fonts/name/”, with “font.yaml”, one file per weight and the licence.
T132 = The font “{ $font }” has no readable file for this weight: { $file }.
    .next = Add this file in TTF format, or remove the weight from “font.yaml”.
    .explain = For each weight named in “font.yaml”, the font’s folder holds one file, for example “400.ttf”. Fanal takes from it only the letters that the site needs.
T133 = The font could not be reduced to the letters of the site: { $path }.
    .next = Try another version of this font, in TTF format.
    .explain = A whole font weighs too much for a telephone. Fanal publishes only the letters that the language uses; with this file that is not possible. The text after “note” comes from the library; it helps a person who programs.
T134 = “{ $word }” is not a range of character numbers.
    .next = Write for example “U+600-6FF” or “U+20B9”, separated by commas.
    .explain = This file says which characters telephones and computers show by themselves. Each character stands there by its Unicode number, in base sixteen.
T135 = { $more ->
        [0] No font shows the letter { $letter }: readers would see an empty box.
       *[other] No font shows the letter { $letter }, nor these other letters of the same file: { $others }. Readers would see empty boxes.
    }
    .next = { $font ->
        [none] Write the word with other letters. If the letter is right, ask the person who looks after the theme to add a font.
       *[other] The theme’s font “{ $font }” shows it: add it in { $file }.
    }
    .explain = Every character must stand in a font that the page brings with it, or among those that telephones and computers show by themselves. A word that lacks a letter cannot be read, so nothing is published. In copied text, letters are sometimes replaced by a damaged sign.
T136 = { $more ->
        [0] The character { $letter } may be missing on some telephones: readers would see an empty box.
       *[other] The character { $letter } may be missing on some telephones, like these of the same file: { $others }. Readers would see empty boxes.
    }
    .next = { $font ->
        [none] Replace it with a word or with a more common sign.
       *[other] For a single word, also give its form in Latin letters. If the whole language is written this way, add the font “{ $font }” in { $file }.
    }
    .explain = A recent picture or a rare sign is not shown everywhere, and a word in another script depends on the fonts of the device. The rest of the text stays readable: this is advice, and does not prevent publication.
W101 = This line is not a message: "{ $line }".
    .next = A message is written "name = text"; lines that continue it begin with spaces.
    .explain = The site's words stand in files in which each message has a name, an equals sign and a text. An open brace must be closed. Example: "menu = Menu".
W102 = { $more ->
        [0] Messages are missing in { $language }: { $ids }.
       *[other] Messages are missing in { $language }, { $count } in all: { $ids }…
    }
    .next = Add them to { $file }; the first French text is at the second place shown. If the file does not exist, copy that of locales/fr and translate it.
    .explain = Every word of the site exists in every language; otherwise a page would mix two. Copy the French lines into the language's file and translate what follows the equals sign.
W103 = { $near ->
        [none] The message "{ $id }" exists only in { $language }, not in French.
       *[other] The message "{ $id }" exists only in { $language }, not in French. Did you mean "{ $near }"?
    }
    .next = Remove it, correct its name, or add it in French first.
    .explain = French is the base: a message that is not there is asked for nowhere. It is often a mistyped name or a remnant of an older version.
W104 = No page uses the message "{ $id }".
    .next = Remove it from every language if nothing will need it.
    .explain = A message that neither the theme nor the pages ask for is lost work for translators.
W105 = { $near ->
        [none] The theme asks for the message "{ $id }", which does not exist.
       *[other] The theme asks for the message "{ $id }", which does not exist. Did you mean "{ $near }"?
    }
    .next = Correct the name in the theme, or add the message to locales/fr.
    .explain = A template asks for its words by name. Without a message of that name the page would have a hole, so nothing is published.
W106 = The message "{ $id }" has other values in { $language } than in French.
    .next = { $missing ->
        [none] Remove what the French has not: { $extra }.
       *[other] These are missing: { $missing }.
    }
    .explain = A message sometimes holds values, such as the name of a page or a date, written in braces. The translation must hold the same ones, in the order that suits it. Example: "Page {"{ $n }"} of {"{ $m }"}".
W107 = The message "{ $id }" lacks plural forms in { $language }: { $missing }.
    .next = Add these forms, or write a sentence in which the number changes nothing, like "Results: 12".
    .explain = In Arabic a number may need one of six forms. A missing form is replaced by the general one, which sounds wrong. A sentence without agreement, like "Results: 12", avoids the question.
W108 = In the message "{ $id }", the form "{ $variant }" is never used in { $language }.
    .next = The forms of this language: { $known }. Remove or correct this one.
    .explain = Each language has its own plural forms. A form that it has not is never chosen; it is often a typing mistake or a copy from another language.
W109 = "{ $id }" is defined twice.
    .next = Keep one of the two definitions. To replace a message that Fanal brings, write it in the file own.ftl of the same folder.
    .explain = If a message has two texts, nobody knows which will appear. The file own.ftl is the only one that replaces others.
W110 = The message "{ $id }" holds tags: "{ $text }".
    .next = Write the text alone; its looks belong to the theme.
    .explain = The site's words are plain text: so they also serve in titles, feeds and e-mails, and nobody needs to know tags in order to translate.
W111 = { $near ->
        [none] The message "{ $id }" refers to "{ $reference }", which does not exist in { $language }.
       *[other] The message "{ $id }" refers to "{ $reference }", which does not exist in { $language }. Did you mean "{ $near }"?
    }
    .next = Correct the name in braces, or add that message.
    .explain = A message may contain another, named in braces. If that one does not exist in this language, the sentence would have a hole.
W112 = The message "{ $id }" has other parts in { $language } than in French.
    .next = { $missing ->
        [none] Remove what the French has not: { $extra }.
       *[other] These are missing: { $missing }.
    }
    .explain = A message may have parts, written on lines that begin with a dot, like ".title =". The translation has the same parts as the French.
W113 = { $near ->
        [none] In the message "{ $id }", "{ $function }" is not a known function.
       *[other] In the message "{ $id }", "{ $function }" is not a known function. Did you mean "{ $near }"?
    }
    .next = The functions: NUMBER, DATE, LIST, LANGNAME.
    .explain = In a message, a word in capitals with parentheses shapes a value: a number, a date, a list or the name of a language. Example: "Read on {"{ DATE($date) }"}".
W114 = The message "{ $id }" could not be written in { $language }.
    .next = Check that the page gives every value that the message asks for, and that dates exist.
    .explain = A value is missing, a date does not exist, or the message refers to itself. So that no sentence with a hole is ever published, the build stops.
W115 = The message "{ $id }" contains itself in { $language }.
    .next = Cut the circle: a message cannot refer to another that refers to it.
    .explain = If a message contains another that contains the first, the sentence has no end.
W116 = The template does not give the message "{ $id }" the values that it asks for.
    .next = { $missing ->
        [none] Remove what the message does not ask for: { $extra }.
       *[other] Add: { $missing }.
    }
    .explain = A message like "Page { "{ $n }" }" expects values. The template gives them by name, all of them and nothing else; otherwise the sentence would have a hole.
X101 = A CONFIDENTIAL VALUE IS IN A PAGE: “{ $page }”{ $more ->
        [0] { "" }
        [one] { " " }and one more page
       *[other] { " " }and { $more } more pages
    } { $more ->
        [0] holds
       *[other] hold
    } { $field ->
        [none] a value
        [street] the name of the street
       *[other] the field “{ $field }”
    }{ $record ->
        [none] { "" }
       *[other] { " " }of “{ $record }”
    } ({ $file }, line { $line }). Nothing was published.
    .next = Find out where that page takes this value from, and remove it there. The value itself is not shown here.{ $field ->
        [street] { " " }If everyone knows this street, and its name alone leads to nobody, write “street: known” under the same record.
       *[other] { "" }
    }
    .explain = The values in the folder “private” must never be published. Before each publication Fanal looks for them in every byte of every file, also without accents, without spaces and in encoded forms. If it finds one, it publishes nothing at all. Of an address it also looks for the street, with its number or without it, and for the postal code.
X102 = The content of “{ $page }” could not be read again to look for confidential values.
    .next = Wait until copies have finished, then try again. A document that is damaged or closed by a password cannot be published. Nothing was published.
    .explain = Every file is read to its end before it is published. If a file goes away or changes meanwhile, Fanal can promise nothing, and stops.
X103 = There are more confidential values than Fanal can look for. Nothing was published.
    .next = Remove from the folder “private” the files that no longer belong there.
    .explain = The search holds all values in memory at once. The limit is several million; a file was probably put there by mistake.
X104 = The file “{ $file }” cannot be read from line { $line } on: its confidential values are not known. Nothing is published.
    .next = { $kind ->
        [twice] A name is written twice there. Keep only one of the two lines.
        [tabs] Replace the tabs at the start of the line with blanks.
        [quote] A quotation mark is opened there and never closed. Close it.
        [bracket] A brace or a bracket is opened there and never closed. Close it.
       *[other] Check the colon, the space after it, and the alignment with the lines around it.
    }
    .explain = What Fanal cannot read, it cannot look for in pages. It does not show the line itself: others than you may read this message.
X105 = In “{ $file }”, on line { $line }, the name of a field is not known. Nothing is published.
    .next = { $near ->
        [none] Write one of these names: { $known }.
       *[other] Did you mean “{ $near }”? The names that are known: { $known }.
    }
    .explain = Each field says what to look for: of an address, also the street; of a phone number, also other ways to write it. Under an unknown name a value would be looked for badly. The name that was written is not shown: sometimes it is the value itself.
X106 = In “{ $file }”, on line { $line }, { $kind ->
        [coordinate] the field “{ $field }” is not a coordinate in degrees.
        [pair] the other coordinate is missing: “{ $field }” stands alone.
        [phone] the field “{ $field }” has no digit.
        [street] the field “street” does not say “known”.
        [key] the name of a record is not a key.
       *[other] a record is expected: its key, then its fields, indented.
    } Nothing is published.
    .next = { $kind ->
        [coordinate] Write a number with a point, such as 46.8139 or -71.2080.
        [pair] Write “lat” and “lon” together, or neither.
        [phone] Write the number, or remove the line.
        [street] Write the street under “address”. “street: known” means that everyone knows it, and that nobody need look for it without its number.
        [key] A key has letters without accents, digits and hyphens: that of the folder in “content”.
       *[other] Write the key of the record and a colon first, then below, indented, one field a line.
    }
    .explain = A value that is badly written would be looked for badly. It is not shown here.
X107 = In “{ $file }”, on line { $line }, no record of the site has this key.
    .next = { $near ->
        [none] Write the key of a record, or remove these lines if the record is gone.
       *[other] Did you mean “{ $near }”? If not, remove these lines if the record is gone.
    }
    .explain = Values are looked for in all pages, whatever their key. But a wrong key may mean that a confidential place is left without an address to look for.
X108 = The field “{ $field }” of “{ $record }” ({ $file }, line { $line }) is too short to be looked for in pages.
    .next = Write it in full. If it really is that short, read the pages yourself where it might appear.
    .explain = A value of fewer than six letters or digits would be found everywhere: every page would be stopped. So Fanal does not look for it alone.
X109 = The field “{ $field }” of “{ $record }” ({ $file }, line { $line }) says what the site shows elsewhere already.
    .next = If everyone may know it, remove it from the private folder. If not, remove it from what is public.
    .explain = The value is also among the public facts of the site: the number of another record, a title, the name of a region. Every page that shows this fact would be stopped.
X110 = { $count ->
        [one] One confidential place has
       *[other] { $count } confidential places have
    } no address at hand ({ $places }): nobody can verify that it is absent from the site.
    .next = Add the folder private, or name it with --private.
    .explain = Before publishing, Fanal looks for each confidential address in all files. Without the folder private, that search is blind.
X111 = The search is blind for { $count ->
        [one] one confidential place
       *[other] { $count } confidential places
    } ({ $places }): the private folder says nothing of it.
    .next = Add the folder private, or name it with --private. With --release, Fanal would refuse to publish.
    .explain = To work on texts, the private folder is not needed. To publish, someone who has it must give the command.
X112 = “{ $path }”{ $line ->
        [0] { "" }
       *[other] , line { $line },
    } holds a confidential value: { $field ->
        [none] a value
        [street] the name of the street
       *[other] the field “{ $field }”
    }{ $record ->
        [none] { "" }
       *[other] { " " }of “{ $record }”
    } ({ $file }, line { $sealed }).
    .next = Remove it from this text. { $field ->
        [street] If everyone knows this street, and its name alone leads to nobody, write “street: known” under the same record of the private folder.{ " " }
       *[other] { "" }
    }If the text was already shared or kept in a history, tell the person in charge: the value is still there.
    .explain = The texts of a site are shared and keep their history. A confidential address belongs in the private folder alone. The value is not shown here.
X113 = “{ $path }” is also in the private folder (“{ $file }”).
    .next = Remove this file from the folder “content”.
    .explain = A file of the private folder, such as the photograph of a confidential place, must be nowhere else: a picture shows a neighbourhood, a front, a door.
X114 = The place of “{ $key }” is confidential, and yet its public folder says: { $fields }.
    .next = Remove that from the folder “content” and keep it in “private/places.yaml”, under the key of the place.
    .explain = An address, coordinates, a way there, a photograph or a link to a map lead to the door. Of a confidential place the public knows the region and one sentence (“say”): call first.
X115 = { $kind ->
        [short] The name of the street of “{ $record }” ({ $file }, line { $line }) is too short to be looked for without its number.
        [name] The name of the street of “{ $record }” ({ $file }, line { $line }) is also that of something else on the site: it is looked for beside a word such as “Street” or beside its number, never by itself.
       *[other] The street of “{ $record }” ({ $file }, line { $line }) is also that of an address which the site shows: it is looked for beside its number only.
    }
    .next = { $kind ->
        [name] Read the texts yourself that speak of this place: none may name its street, not even without the word “Street”.
       *[other] Read the texts yourself that speak of this place: none may name its street. To silence this advice, write “street: known” under the same record.
    }
    .explain = A street without a number is often enough to find a house. So Fanal looks for it in every page, unless it is the street of someone else on the site: every page that shows that other address would be stopped. Nor is its name looked for by itself if another organization or a neighbourhood has it.
X116 = THE SITE THAT IS ALREADY PUBLISHED SHOWS A CONFIDENTIAL VALUE: { $field ->
        [none] a value
       *[other] the field “{ $field }”
    }{ $record ->
        [none] { "" }
       *[other] { " " }of “{ $record }”
    } ({ $file }, line { $line }) can be read in { $pages }{ $more ->
        [0] { "" }
        [one] { " " }and one more page
       *[other] { " " }and { $more } more pages
    }. The refused build changed nothing there.
    .next = Mend what stops the build, then build and put the site online at once. If that takes time, remove these pages from the server first. Tell the person in charge: the value may have been read.
    .explain = A value of the folder “private” is in pages that were published before it became confidential. As long as no build succeeds, these pages stay as they are. The value itself is not shown here.
Y101 = This line cannot be understood: “{ $word }”.
    .next = { $kind ->
        [quotation] A value that begins with a straight quotation mark ends with the same one. Copy the line below.
       *[other] Check the colon, the space after it, and the alignment with the lines around it.
    }
    .explain = Each line is written “name: value”, with a space after the colon. Lines that belong together begin at the same distance from the edge.
Y102 = “{ $word }” is written twice.
    .next = Keep only one of the two lines.
    .explain = If a name comes twice, nobody knows which of the two values is right.
Y103 = This file is too large or too deeply nested.
    .next = Cut it into several files, or remove levels.
    .explain = A file of facts fits on a few pages and in a few levels. Beyond a limit, Fanal refuses to read it: it could take hours.
Y104 = References with &, * or << are not allowed: “{ $word }”.
    .next = Write the value in full. If it is text, put it between straight quotation marks.
    .explain = At the beginning of a value, the signs & and * refer to another part of the file; << copies one. Such references are hard to read, and can make a small file grow without end. Each value is written where it is used.
Y105 = There is a tab in this line.
    .next = Replace the tab with spaces.
    .explain = Alignment is made with spaces only.
Y106 = A quotation mark is opened and never closed: “{ $word }”.
    .next = Add the missing straight quotation mark, or remove the other.
    .explain = A text needs no straight quotation marks. If it has one at the beginning, it needs one at the end.
Y107 = A bracket or a brace is opened and never closed: “{ $word }”.
    .next = Close it at the end of the line.
    .explain = A list between square brackets, such as [one, two], or a group between braces is closed with the sign that answers it.
Y108 = This line holds a sign that cannot be seen ({ $word }).
    .next = Delete it, or type the line again.
    .explain = Some signs cannot be seen, but change the order of letters or command a machine. They come with a text copied from elsewhere and can make people read something other than what is written. Fanal itself orders languages that are written from right to left: these signs are never needed.
Y111 = “{ $word }” is not a name that is known here.
    .next = { $near ->
        [none] Known names: { $known }.
       *[other] Did you mean “{ $near }”?
    }
    .explain = Each file has a closed list of names. A typing mistake would make the value vanish without a word.
Y112 = “{ $field }” is missing.
    .next = Add a line that begins with “{ $field }:”.
    .explain = This name must always have a value.
Y113 = “{ $field }” must be a text.
    .next = Write words after the colon.
    .explain = This value is empty, or it is a list where a text is needed.
Y114 = { $word ->
    [none] “{ $field }” is empty: a date is needed.
   *[other] “{ $word }” is not a date.
}
    .next = Write the year, the month and the day, for example 2026-11-20. The day must exist in that month.
    .explain = A date is always written YYYY-MM-DD, so that it reads the same everywhere.
Y115 = { $word ->
    [none] “{ $field }” is empty: a whole number is needed.
   *[other] “{ $word }” is not a whole number.
}
    .next = Write digits only, for example “{ $field }: 3”.
    .explain = This value is used to count or to put in order.
Y116 = { $word ->
    [none] “{ $field }” is empty: answer yes or no.
   *[other] “{ $word }” is neither yes nor no.
}
    .next = Write “{ $field }: yes” or “{ $field }: no”.
    .explain = This value answers a question with yes or no.
Y117 = { $word ->
    [none] “{ $field }” is empty.
   *[other] “{ $word }” is not a possible value of “{ $field }”.
}
    .next = { $near ->
        [none] Choose one of: { $known }.
       *[other] Did you mean “{ $near }”? Possible values: { $known }.
    }
    .explain = This value is chosen from a closed list.
Y118 = “{ $field }” must be a list.
    .next = Write “{ $field }: [one, two]”, or one line per value with a hyphen before it.
    .explain = A list stands between square brackets, or has a hyphen at the beginning of each line.
Y119 = Lines such as “name: value” are needed here.
    .next = Write each name on its own line, followed by a colon and its value.
    .explain = This part of the file holds several values, each under a name.
Y120 = { $word ->
    [none] “{ $field }” is empty: a language tag is needed.
   *[other] “{ $word }” is not a language tag.
}
    .next = Write for example fr-CA, en, ar or zh-Hans.
    .explain = Language tags follow the standard BCP 47.
Y121 = { $word ->
    [none] This key is empty.
   *[other] “{ $word }” cannot serve as a key.
}
    .next = Use lower-case letters without accents, digits and hyphens, 60 signs at most.
    .explain = A key names a thing for ever. It is used in links.
Y122 = { $word ->
    [none] “{ $field }” is empty: a web address is needed.
   *[other] “{ $word }” is not a web address.
}
    .next = { $meant ->
        [none] Write the full address, with https:// at the beginning.
       *[other] Did you mean { $meant }? Open it to check.
    }
    .explain = Copy the address as it stands in the browser’s address bar.
Y123 = “{ $field }” must be between { $least } and { $most }; here it is { $word }.
    .next = Correct the number.
    .explain = A number outside these bounds is almost always a typing mistake.
Y124 = { $word ->
    [none] “{ $field }” is empty: an e-mail address is needed.
   *[other] “{ $word }” is not an e-mail address.
}
    .next = Write one address and nothing else, such as help@example.org.
    .explain = An e-mail address has one @, no blank and no subject: a message begun by the site would stay among the person’s sent messages.
Y125 = { $word ->
    [none] “{ $field }” is empty: a number is needed.
   *[other] “{ $word }” is not a number with at most one decimal.
}
    .next = Write digits only, for example “{ $field }: -23” or “{ $field }: -23.5”.
    .explain = This value is a level, which is compared with what was measured.

U101 = { $path } would stand in { $folder }, among what is published or read.
    .next = Choose a file elsewhere, for example sheets.html in your documents.
    .explain = Call sheets and lists of gaps are for the team alone. A file in the published folder would go online, and one in content/ would be read as a text.
U102 = There is a file of that name already: { $path }.
    .next = Choose another name, or remove the old file first.
    .explain = Fanal replaces no file that it did not make itself.
U103 = “{ $key }” is not a service: nobody can be asked.
    .next = Give the key of a service; “fanal due” lists those that wait.
    .explain = Only the facts of services are verified with a person. Other texts have “reviewed_by” and sources.
U104 = { $date } is still to come: today is { $day }.
    .next = Give the day on which the service was asked, with --date.
    .explain = A verification tells what somebody heard. It cannot be noted in advance.
U105 = Who asked, and how, is not said.
    .next = Example: fanal verify { $key } --by "Marie L." --method phone
    .explain = A record is verified when a person asked the service itself. Who, how and when stand in the file; a program or an import verifies nothing. Where nobody was reached, --failed tells what came of it.
U106 = This service was asked on { $later }, after { $date }.
    .next = The newer verification stays. If its day is wrong, correct it in the file.
    .explain = What was heard last counts.
U107 = { $path } is written in a way that only a person can change well; it stays as it is.
    .next = Put the line below into the file, in the place of the one that says so today.
    .explain = Fanal changes only what it is asked to change: no remark is lost and no line moves. Where a value stands on several lines or among remarks, a person decides.
U108 = { $near ->
    [none] No entry has the key “{ $word }”.
   *[other] No entry has the key “{ $word }”. Did you mean “{ $near }”?
}
    .next = Correct the key, or remove the pair if the record is gone.
    .explain = content/duplicates.yaml names pairs of records that look alike and are two. A key that names no record dismisses nothing.
U109 = A pair has two records; here are { $count }.
    .next = Write two keys: records: [one, other]
    .explain = content/duplicates.yaml names pairs. Three records that are three are three pairs.
U110 = The ending of { $path } says no form that is known here.
    .next = End the name in .html (a page), .csv (a sheet) or .json (data).
    .explain = The list of gaps is written as a page to read, as rows for a spreadsheet or as data for a program; the ending of the file's name decides.
U111 = { $kind ->
    [host] { $address } leads nowhere any more: no computer has that name.
   *[status] { $address } leads nowhere any more: its server answers { $status }.
}
    .next = Look for where the page is now, or remove the address. If the service has closed, write “status: closed” in its record.
    .explain = Someone who touches a dead link thinks that nobody helps any more. “404” means that the page is not there, “410” that it will not come back. A name that is gone can be bought by anyone: remove such a link soon.
U112 = { $address } is now at { $to }.
    .next = Open the new address: if it is the right page, write it.
    .explain = The server sends on, for good or to its front page. It may stop doing so, and a front page is often all that is left of a page that was removed.
U113 = { $kind ->
    [both] { $address } is not protected, and the same site answers at “https”.
   *[alone] { $address } is not protected, and the site does not answer at “https”.
}
    .next = { $kind ->
        [both] Correct the beginning of the address.
       *[alone] Ask the service whether it has an address at “https”, or give another page.
    }
    .explain = With “http”, other people on the same network can see which page is read. For someone who is watched, that is a danger.
U114 = { $kind ->
    [status] { $address } answers { $status }: whether the page is there is not known.
    [circle] { $address } sends on from one address to another without end.
    [late] { $address } does not answer in time.
    [insecure] { $address } has no valid protected connection: browsers will warn people.
    [garbled] { $address } answers something that is not a page.
   *[refused] { $address } takes no connection.
}
    .next = Open the address in a browser. If the page is there, nothing is to be done.
    .explain = Some servers answer browsers alone, others rest for a while. This advice does not mean that the page is gone; if it comes back the next day, find out why.
U115 = { $count ->
    [one] The address of the site did not answer.
   *[other] None of the { $count } addresses answered.
}
    .next = See whether this computer is connected, then try again.
    .explain = When nothing answers, it is almost always the network here. No address is judged.
U116 = This program was built without the network.
    .next = Use the program that is handed out, or build it with “--features online”.
    .explain = “fanal check --online” is the one command that uses the network. Fanal can be built without it.

## Meetings and courses

K200 = “{ $word }” is not a day and an hour.
    .next = Write the year, the month, the day, then T and the hour, as below.
    .explain = A meeting has a beginning and an end, to the minute. An hour is read on the clock of the place where it is held: 18:30.
K201 = The meeting would end ({ $end }) before it has begun ({ $start }).
    .next = Correct “start:” or “end:”.
    .explain = A meeting that goes past midnight ends on the next day.
K202 = { $near ->
        [none] No time zone is called “{ $zone }”.
       *[other] No time zone is called “{ $zone }”. Did you mean “{ $near }”?
    }
    .next = Quebec has three: America/Toronto, America/Halifax (Îles-de-la-Madeleine) and America/Blanc-Sablon (Lower North Shore).
    .explain = The hour of a meeting is that of its place. Without “timezone:” it is that of the site.
K203 = This meeting does not say on which day its facts changed.
    .next = Add the day of the last change to facts.yaml.
    .explain = People’s calendars compare that day with the one they know. Without it, some keep an old hour.
K204 = Nobody will be able to come: { $field ->
        [online] the link is given at registration
       *[withhold_address] the address is given at registration
    }, but nothing says where to register.
    .next = Write under “contact:” the key of a service that registers people.
    .explain = Registrations do not go through this site: people call or write to someone.
K205 = Nothing says where this meeting is held.
    .next = Write “place:” in facts.yaml, or “where:” in this text; if it is held from afar, “online: yes”.
    .explain = “place:” is the key of a place of this site; “where:” a few words that everyone may read.
K206 = This meeting is { $status ->
        [cancelled] cancelled
       *[postponed] postponed
    }, but calendars that already hold it may not learn of it.
    .next = Raise “sequence:” by one at each change of day, hour, place or status.
    .explain = A calendar replaces a meeting only by a version whose number is greater.
K207 = Nothing says in which language this meeting is held.
    .next = Write at least one language under “languages:”.
    .explain = People choose a meeting by its language first.
K208 = The lesson “{ $lesson }” stands twice in this course.
    .next = Remove it from one of the two places.
    .explain = A course leads from one lesson to the next; each is passed once.
K209 = This course has no lesson.
    .next = Name lessons under “lessons:”, in order.
    .explain = A course is lessons of this site, one after another.
K210 = An ellipsis here still waits for its text.
    .next = Write the text in its place; or remove the line, or the block, if you do not need it.
    .explain = “fanal add” puts “…” where there is something to write. While the record is a draft (“draft: true”) nothing is said; a published record keeps none.
R170 = The address of this meeting is for those who register, but it stands in this text.
    .next = Remove it from the text; or write “withhold_address: no” if everyone may know it.
    .explain = An address that was published cannot be taken back. With “withhold_address: yes” it is neither on pages nor in calendars nor in what search engines are told.
R171 = The neutral title of this meeting says “{ $word }”.
    .next = Choose plain words, for example: neutral: Parents’ meeting
    .explain = This title stays in the calendar of a telephone at which others may look. The words that tell what was read stand in locales/<language>/terms.yaml.
R172 = In this course, “{ $lesson }” comes before “{ $first }”, which it follows.
    .next = Put “{ $first }” earlier under “lessons:”.
    .explain = A lesson that names another under “prerequisites:” takes it as done.
R173 = These lessons wait for one another: { LIST($lessons) }.
    .next = Remove a key from “prerequisites:” in one of them.
    .explain = If each must come after the other, nobody can begin.
L131 = The list of digits must have ten words; it has { $count }.
    .next = Write the words from zero to nine, in this order.
    .explain = On the radio, a number is read digit by digit. If a word is missing, Fanal says nothing in this language rather than a wrong number.
L132 = The sentence “{ $field }” must hold { $part }, once.
    .next = Put { $part } where the person who reads will say the number or the address.
    .explain = Fanal puts the number there in words, then in figures in brackets for the eyes.
K221 = “{ $id }” is not in the list of this record.
    .next = { $block ->
        [slot] Write one of the lengths of “slots:” ({ LIST($known) }), or add this one to the list.
       *[segment] Write one of the names of “segments:” ({ LIST($known) }), or add this one to the list.
    }
    .explain = Lengths and segments are facts, the same in every language; texts fill them.
K222 = { $block ->
        [slot] The text of { $id } seconds is missing.
       *[segment] The text of the segment “{ $id }” is missing.
    }
    .next = Add these lines and write the text there.
    .explain = The first language has everything that the record announces.
K223 = { $block ->
        [slot] In this language, the text of { $id } seconds is missing.
       *[segment] In this language, the text of the segment “{ $id }” is missing.
    }
    .next = Add these lines when the translation is ready.
    .explain = The page says what there is; a station in this language would have one length less.
K224 = { $block ->
        [slot] The text of { $id } seconds stands here twice.
       *[segment] The segment “{ $id }” stands here twice.
    }
    .next = Keep one of them.
    .explain = The station would not know which to read.
K225 = “{ $sponsor }” sponsors this spot, but its category is that of spoken words without advertising.
    .next = Give a category from 51 to 53, or remove “sponsor:”.
    .explain = In Canada, a spot that names who pays for it counts as advertising (categories 51 to 53 of the CRTC), not as spoken word (12). The station must know.
K226 = The last day on the air ({ $until }) comes before the first ({ $from }).
    .next = Correct “from:” or “until:”.
    .explain = Nobody could play this spot.
K227 = “{ $word }” is not a time.
    .next = Write the time like this: 06:00
    .explain = Hours to leave out go from 00:00 to 23:59.
K228 = The recording of { $seconds } s ({ $language }) has no text here.
    .next = Correct “slot:” or “language:”, or write the text.
    .explain = Who does not hear must be able to read what is said: no recording without its text.
K231 = The segments take { $sum } min together, but the programme { $duration } min.
    .next = Change the length of a segment, or that of the programme.
    .explain = The times of the rundown are computed from the minutes of the segments.
K232 = The segment “{ $id }” plays a spot, but does not say which.
    .next = Add “spot:” and the key of the spot.
    .explain = The person at the microphone must know what to start.
K233 = The programme takes calls, but does not say what to do if somebody in distress calls.
    .next = Add this block and write who does what: hand the call over off the air, no details on the air, the delay.
    .explain = Who tells their story live cannot take it back. The team must be ready before the first call.
R181 = The text of { $seconds } seconds does not end with TAG.
    .next = Write TAG alone on the last line.
    .explain = The last thing heard is the number. Fanal puts the number of the directory in the place of TAG, in words.
R182 = The text of { $seconds } seconds takes about { $time } s: it is too long.
    .next = { $letters ->
        [one] Take out about one letter.
       *[other] Take out about { $letters } letters.
    }
    .explain = { $pace ->
        [measured] This follows the pace that your station measured (“radio:” in site.yaml).
        [published] This follows the published rate of reading aloud in this language, slowed down for the radio.
        [derived] This follows a rate derived from a study, not yet verified for this language.
       *[unknown] Nobody measured the pace of this language: 105 thousandths of a second a letter are counted.
    } A spot that is too long would be cut off, and the number is at the end.
R183 = { $way ->
        [long] The text of { $seconds } seconds takes about { $time } s: it is tight.
       *[short] The text of { $seconds } seconds takes about { $time } s: it is short.
    }
    .next = { $way ->
        [long] Make it a little shorter (letters: { $letters }), or read it with a stopwatch.
       *[short] Make it a little longer (letters: { $letters }), add a silence, or read it with a stopwatch.
    }
    .explain = The aim is 75 to 95 % of the slot. Tighter, one hurries and the number is not heard; shorter, there is a hole.
R184 = A hard passage comes before any number.
    .next = Add TAG {"{"}short{"}"} on a line before this passage.
    .explain = Whoever is shaken by this passage must already know where to call, even if they turn off the radio.
R185 = A number is typed by hand in this text.
    .next = Take it out and write TAG, or TAG {"{"}short{"}"} for the number alone.
    .explain = A number that was copied stays wrong when the real one changes. TAG takes it from the directory, in the words of each language.
R186 = In this line a child is heard (“{ $word }”).
    .next = Give it to the voice of an adult, who tells it; or choose another sound.
    .explain = A child's voice that is acted puts a victim on stage and can hurt those who hear it. No child on the air, not even played.
R187 = Nobody says this line.
    .next = Begin it with a name and a colon. Known names: { LIST($known) }.
    .explain = In a text for the radio, each line says who speaks or what is heard, on one line. The last is TAG.
R188 = Nothing says how a number is read aloud in this language ({ $language }).
    .next = Create { $file }: the ten digits, the names of voices, the sentences around the number.
    .explain = Fanal never lends the words of another language. Without this file no length is computed, and the number stays in figures.
R189 = “{ $who }” does not say how many seconds: it counts as zero.
    .next = Add the seconds after the name; {"{"}s=0{"}"} if the sound stays under the voice.
    .explain = A sound counts in the length of the spot.
R190 = “::: { $block }” does not belong here.
    .next = Put this text into a spot or a programme of radio.
    .explain = These blocks are read aloud and timed; elsewhere nobody would see them.
R191 = { $id ->
        [none] “{ $key }” has no number for the voice.
       *[other] “{ $key }” has no number for the voice named “{ $id }”.
    }
    .next = { $known ->
        [none] Choose a service that can be called.
       *[other] Numbers of this record: { LIST($known) }.
    }
    .explain = On the radio the number is heard: it must be one to talk to.
R192 = “{ $key }” does not say that it answers in this language ({ $language }).
    .next = Choose a service that answers in this language, or with interpreters.
    .explain = Who calls after a spot in their language expects to be understood.
R193 = The words “{ $words }” say { $said }, but the number is { $number }.
    .next = Correct “spoken:” or the number.
    .explain = These words stand in the place of reading digit by digit in all spots: they must say the same number.
