//! Services that do not exist, as unlike one another as those of a real directory: names, needs, regions, languages, hours and days are
//! drawn, always the same for a number. Enters: a number, the codes of languages, perhaps a region. Leaves: the files of a record.
//! Their phone numbers are reserved for fiction; an extension gives each as much to say as a real number has.

use std::fmt::Write;

/// Area codes of Canada: with 555-01xx, numbers of fiction.
const AREA_CODES: [&str; 54] = [
    "204", "226", "236", "249", "250", "263", "289", "306", "343", "354", "365", "367", "368", "382", "387", "403",
    "416", "418", "428", "431", "437", "438", "450", "468", "474", "506", "514", "519", "548", "579", "581", "584",
    "587", "604", "613", "639", "647", "672", "683", "705", "709", "742", "753", "778", "780", "782", "807", "819",
    "825", "867", "873", "879", "902", "905",
];
/// Regions of Quebec, with so many services of a hundred in each: about as many as it has of the people, and more in the north.
const REGIONS: [(&str, usize); 19] = [
    ("qc-admin:06", 23),
    ("qc-admin:16", 15),
    ("qc-admin:03", 9),
    ("qc-admin:15", 7),
    ("qc-admin:14", 6),
    ("qc-admin:05", 6),
    ("qc-admin:12", 5),
    ("qc-admin:13", 5),
    ("qc-admin:07", 5),
    ("qc-admin:02", 4),
    ("qc-admin:04", 3),
    ("qc-admin:17", 3),
    ("qc-admin:01", 2),
    ("qc-admin:08", 2),
    ("qc-admin:09", 1),
    ("qc-admin:11", 1),
    ("qc-admin:10", 1),
    ("qc-rss:17", 1),
    ("qc-rss:18", 1),
];
const TYPES: [&str; 13] = [
    "listening-line",
    "youth-line",
    "referral-line",
    "sexual-assault-help",
    "violence-help",
    "victim-support",
    "legal-aid",
    "labour-rights",
    "health",
    "mental-health",
    "detox",
    "family-support",
    "outreach",
];
const NEEDS: [&str; 21] = [
    "talk-now",
    "advice",
    "health-care",
    "my-rights",
    "family",
    "violence-at-home",
    "sexual-violence",
    "suicidal-thoughts",
    "someone-controls-me",
    "leave-safely",
    "worried-about-someone",
    "substances",
    "school-work",
    "immigration-status",
    "longer-housing",
    "place-tonight",
    "images-online",
    "compensation",
    "report",
    "forced-work",
    "child-in-danger",
];
const GROUPS: [&str; 11] = [
    "indigenous",
    "first-nations",
    "newcomers",
    "no-status",
    "temporary-workers",
    "lgbtq",
    "street-youth",
    "youth-in-care",
    "racialized",
    "deaf",
    "disability",
];
const OFFERED: [&str; 6] =
    ["step-free", "lift", "accessible-toilet", "children-welcome", "pets-welcome", "near-transit"];
const OTHERS: [&str; 12] = ["es", "ar", "ht", "zh", "pa", "pt", "it", "vi", "fa", "ru", "iu", "cr"];
/// What a service is, in French, English, Spanish and Arabic.
const WHAT: [[&str; 4]; 16] = [
    ["Maison des jeunes", "Youth house", "Casa juvenil", "بيت الشباب"],
    ["Centre de femmes", "Women’s centre", "Centro de mujeres", "مركز النساء"],
    ["Carrefour jeunesse", "Youth crossroads", "Encuentro juvenil", "ملتقى الشباب"],
    ["Clinique juridique", "Legal clinic", "Clínica jurídica", "عيادة قانونية"],
    ["Ligne d’écoute", "Listening line", "Línea de escucha", "خط إصغاء"],
    ["Centre d’aide aux victimes", "Victims’ help centre", "Centro de ayuda a víctimas", "مركز مساعدة الضحايا"],
    ["Travail de rue", "Street work", "Trabajo de calle", "عمل ميداني"],
    ["Accueil des nouveaux arrivants", "Newcomers’ welcome", "Acogida de recién llegados", "استقبال القادمين الجدد"],
    ["Point de service", "Service point", "Punto de servicio", "نقطة خدمة"],
    ["Centre de jour", "Day centre", "Centro de día", "مركز نهاري"],
    ["Service de santé jeunesse", "Youth health service", "Salud juvenil", "خدمة صحة الشباب"],
    ["Organisme familial", "Family organization", "Organización familiar", "هيئة للأسر"],
    ["Halte", "Stop", "Parada", "محطة"],
    ["Atelier", "Workshop", "Taller", "ورشة"],
    ["Entraide", "Mutual help", "Ayuda mutua", "تعاون"],
    ["Réseau d’aide", "Help network", "Red de ayuda", "شبكة مساعدة"],
];
const FIRST: [&str; 40] = [
    "Val", "Mont", "Lac", "Pont", "Rive", "Côte", "Île", "Anse", "Baie", "Pointe", "Havre", "Grève", "Coteau",
    "Vallon", "Ruisseau", "Rapide", "Moulin", "Clos", "Verger", "Bosquet", "Sentier", "Jardin", "Relais", "Phare",
    "Quai", "Barrage", "Détour", "Plateau", "Bocage", "Marais", "Étang", "Cap", "Butte", "Ravin", "Hameau", "Rang",
    "Pré", "Champ", "Bois", "Gué",
];
const SECOND: [&str; 40] = [
    "des Érables",
    "aux Outardes",
    "du Héron",
    "Clair",
    "Vert",
    "des Bouleaux",
    "à la Loutre",
    "du Large",
    "Sauvage",
    "des Trembles",
    "aux Ormes",
    "du Renard",
    "Bleu",
    "des Mélèzes",
    "du Vieux-Four",
    "des Sources",
    "Rouge",
    "aux Pommes",
    "de la Chouette",
    "des Glaces",
    "du Nord",
    "des Grives",
    "au Sable",
    "Blanc",
    "de l’Aube",
    "des Carrières",
    "du Castor",
    "Tranquille",
    "des Lilas",
    "du Passeur",
    "aux Bleuets",
    "d’En-Haut",
    "des Cèdres",
    "de la Meule",
    "du Tisserand",
    "Perdu",
    "des Hirondelles",
    "aux Fraises",
    "du Grand-Duc",
    "de la Forge",
];
const DAYS: [&str; 8] = ["Mo-Fr", "Mo-Fr", "Mo-Fr", "Mo-Th", "Tu-Sa", "Mo,We,Fr", "Mo-Sa", "Mo-Su"];

/// Numbers that look drawn and are always the same (SplitMix64, Steele, Lea and Flood 2014).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Less than `end`.
    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    /// The first are drawn more often than the last.
    fn early<T: Copy>(&mut self, of: &[T]) -> T {
        let at = self.below(of.len()).min(self.below(of.len()));
        of[at]
    }

    /// So many, each once.
    fn some(&mut self, count: usize, of: &[&'static str]) -> Vec<&'static str> {
        let mut drawn = Vec::new();
        for _ in 0..count {
            let one = self.early(of);
            if !drawn.contains(&one) {
                drawn.push(one);
            }
        }
        drawn
    }
}

/// A record: its key, and its files by their names.
pub struct Record {
    pub key: String,
    pub files: Vec<(String, String)>,
}

/// The service of a number, with texts in these languages (`fr`, `en`, `es`, `ar`); in a region, or where the dice say.
pub fn record(number: usize, codes: &[&str], region: Option<&str>) -> Record {
    let mut dice = Dice(number as u64 + 1);
    let mut facts = String::from("sample: true\nsource: fr\nupdated: 2026-11-20\n");
    let mut say = |line: String| facts.push_str(&(line + "\n"));
    let count = 1 + usize::from(dice.chance(30));
    say(format!("types: [{}]", dice.some(count, &TYPES).join(", ")));
    let count = 1 + dice.below(4);
    let needs: Vec<&str> = dice.some(count, &NEEDS).into_iter().filter(|need| *need != "family").collect();
    say(format!("needs: [{}]", if needs.is_empty() { "find-a-service".to_owned() } else { needs.join(", ") }));
    let audiences = dice.one(&["teens", "teens, parents", "teens, parents, professionals", "parents", "professionals"]);
    say(format!("audiences: [{audiences}]"));
    if dice.chance(25) {
        let count = 1 + dice.below(2);
        say(format!("groups: [{}]", dice.some(count, &GROUPS).join(", ")));
    }
    if dice.chance(60) {
        let from = dice.one(&[6, 10, 12, 12, 13, 14, 14, 16, 18]);
        let to = from + dice.one(&[5, 6, 8, 11, 12, 13, 17, 60]);
        say(format!(
            "eligibility: {{ age_min: {from}, age_max: {to}, immigration_status: {} }}",
            dice.one(&["not_asked", "unknown"])
        ));
    }
    if dice.chance(70) {
        say("cost: free".to_owned());
    }
    if dice.chance(40) {
        say("promise: { anonymous: yes }".to_owned());
    }
    let home = region.map_or_else(|| drawn_region(&mut dice), str::to_owned);
    let serves = match dice.below(100) {
        _ if region.is_some() => vec![home],
        0..4 => vec!["iso3166-2:CA-QC".to_owned()],
        4 => vec!["iso3166-1:CA".to_owned()],
        5..10 => vec![home, drawn_region(&mut dice)],
        _ => vec![home],
    };
    let serves: Vec<String> = serves
        .iter()
        .filter_map(|area| area.split_once(':'))
        .map(|(scheme, code)| format!("{{ scheme: {scheme}, code: \"{code}\" }}"))
        .collect();
    let both = serves.len() > 1 && serves[0] == serves[1];
    say(format!("serves: [{}]", serves[..if both { 1 } else { serves.len() }].join(", ")));
    let languages = |dice: &mut Dice| {
        let mut languages = vec!["fr".to_owned()];
        if dice.chance(55) {
            languages.push("en".to_owned());
        }
        for tag in OTHERS {
            match dice.below(100) {
                0..3 => languages.push(tag.to_owned()),
                3 => languages.push(format!("{{ tag: {tag}, how: interpreter }}")),
                _ => {}
            }
        }
        languages.join(", ")
    };
    let hours = |dice: &mut Dice| match dice.below(10) {
        0..2 => String::new(),
        2 => ", hours: 24/7".to_owned(),
        _ => {
            let begin = [480, 510, 540, 600, 780, 960][dice.below(6)];
            let end = begin + [240, 300, 420, 450, 480, 510, 660][dice.below(7)];
            let holidays = dice.one(&["; PH off", "; PH off", "; PH unknown"]);
            let days = dice.one(&DAYS);
            let at = |minute: usize| format!("{:02}:{:02}", minute / 60, minute % 60);
            format!(", hours: \"{days} {}-{}{holidays}\"", at(begin), at(end.min(1440)))
        }
    };
    let mut phones = Vec::new();
    for id in ["voix", "autre"] {
        if id == "voix" || dice.chance(20) {
            let channel = if id == "voix" { "voice" } else { dice.one(&["voice", "text", "tty"]) };
            let extension = match channel {
                "voice" => format!(", extension: \"{}\"", 100 + dice.below(9900)),
                _ => String::new(),
            };
            phones.push(format!(
                "  - {{ id: {id}, number: \"+1{}55501{:02}\"{extension}, channel: {channel}, languages: [{}]{} }}\n",
                dice.one(&AREA_CODES),
                dice.below(100),
                languages(&mut dice),
                hours(&mut dice)
            ));
        }
    }
    say(format!("phones:\n{}web: {{ fr: https://service-{number}.example.org/ }}", phones.concat()));
    if dice.chance(12) {
        say(format!(
            "chat: {{ url: {{ fr: https://clavardage-{number}.example.org/ }}, languages: [fr]{} }}",
            hours(&mut dice)
        ));
    }
    if dice.chance(55) {
        let count = dice.below(3);
        let offered = dice.some(count, &OFFERED).join(", ");
        say(format!("access:\n  - {{ id: lieu, type: physical, accessibility: [{offered}]{} }}", hours(&mut dice)));
    }
    let url = format!("https://service-{number}.example.org/");
    let day = |dice: &mut Dice| format!("2026-{:02}-{:02}", 1 + dice.below(10), 1 + dice.below(28));
    let read = day(&mut dice);
    say(format!(
        "sourced: {{ url: {url}, read_date: {read} }}\nsecond: {{ url: https://autre.example.org/, read_date: {read} }}"
    ));
    if dice.chance(60) {
        say(format!("verified: {{ date: {}, by: équipe, method: phone }}", day(&mut dice)));
    }
    let what = dice.one(&WHAT);
    let place = format!("{} {}", dice.one(&FIRST), dice.one(&SECOND));
    let mut files = vec![("facts.yaml".to_owned(), facts)];
    for code in codes {
        let at = ["fr", "en", "es", "ar"].iter().position(|known| known == code).unwrap_or_default();
        let title = if at == 0 { format!("{} {place}", what[0]) } else { format!("{} ({place})", what[at]) };
        let mut text =
            format!("---\ntitle: {title}\nneutral: {} {number}\n", ["Ressource", "Resource", "Recurso", "مورد"][at]);
        let label = ["De vive voix", "By voice", "De viva voz", "بالصوت"][at];
        text += &format!("phones:\n  voix: {{ label: {label} }}\n");
        if phones.len() > 1 {
            text += &format!("  autre: {{ label: {} }}\n", ["Autre ligne", "Other line", "Otra línea", "خط آخر"][at]);
        }
        let _ =
            writeln!(text, "---\n{}", ["On peut appeler.", "You can call.", "Se puede llamar.", "يمكن الاتصال."][at]);
        files.push((format!("{code}.md"), text));
        if at > 1 {
            let ledger = "state: machine\norigin: machine\nsource: fr\non: 2026-11-20\n";
            files.push((format!("{code}.ledger.yaml"), ledger.to_owned()));
        }
    }
    Record { key: format!("s-{number}"), files }
}

fn drawn_region(dice: &mut Dice) -> String {
    let mut left = dice.below(REGIONS.iter().map(|(_, share)| share).sum());
    let found = REGIONS.iter().find(|(_, share)| {
        let is = left < *share;
        left = left.saturating_sub(*share);
        is
    });
    found.map_or(REGIONS[0].0, |(region, _)| region).to_owned()
}
