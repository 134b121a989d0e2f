//! The directory of services: what records may say, what becomes of their states, and what is told when something is wrong with one.

use expect_test::{Expect, expect};
use fanal::content::contact::Spoken;
use fanal::content::service;
use fanal::date::Date;
use fanal::diag::report::Weight;
use fanal::pipeline::{self, Clock, Memory, Settings};
use fanal::plan::Profile;
use fanal::sealed::Content;

use crate::check::{self, Outcome, site};

/// A site with one service, whose facts and words are given beside a phone, and whatever files follow.
fn with(facts: &str, words: &str, files: &str) -> Outcome {
    site(&format!(
        "--- content/services/halte/facts.yaml ---
phones: [{{ id: voix, number: \"+18339001010\", channel: voice, languages: [fr] }}]
sourced: {{ url: https://exemple.org/, read_date: 2026-11-20 }}
second: {{ url: https://exemple.com/, read_date: 2026-11-20 }}
{facts}--- content/services/halte/fr.md ---
---
title: Halte Exemple
phones: {{ voix: De vive voix }}
{words}---
{files}"
    ))
}

fn is(found: &str, expected: Expect) {
    expected.assert_eq(found);
}

const EVERYTHING: &str = "organization: maison
types: [shelter]
needs: [place-tonight]
groups: [indigenous]
ages: { from: 12, to: 21 }
genders: [girls, non-binary]
eligibility:
  age_min: 14
  age_max: 21
  genders: [girls]
  immigration_status: not_asked
  id_required: no
  referral: youth-protection
  consent_under: { age: 14, rule: parent_told_below }
email: { address: aide@exemple.org }
web: { fr: https://exemple.org/ }
chat: { url: { fr: https://exemple.org/c }, languages: [fr, { tag: ht, how: interpreter }], hours: 24/7, timezone: America/Halifax }
form: { fr: https://exemple.org/f }
promise: { anonymous: first_name_only, police: only_with_consent }
cost: sliding
access: [{ id: bureau, type: intake_only, place: bureau, hours: \"Mo-Fr 09:00-17:00\", accessibility: [step-free] }]
serves: [{ scheme: qc-admin, code: \"06\" }]
languages: [fr, { tag: fcs, how: interpreter }]
status: merged
closed: { on: 2026-05-01, replaced_by: autre }
alert: { from: 2026-12-20, until: 2027-01-05 }
consent_to_list: { given: yes, on: 2026-02-01, by: direction }
visibility: partner
share: yes
verified: { date: 2026-11-02, by: ML, method: visit }
attempts: [{ date: 2026-11-01, method: phone, result: occupé }]
reports: [{ role: youth-protection, authority: indigenous, areas: [{ scheme: qc-rss, code: \"18\" }], language: en, people: [cree] }]
";

#[test]
fn a_service_says_everything_in_types() {
    let tree = check::with_defaults(check::files(&format!(
        "--- content/services/halte/facts.yaml ---
{EVERYTHING}--- content/services/halte/fr.md ---
---
title: Halte
---
"
    )));
    let day = Date::parse(check::DAY).expect("a day");
    let settings = Settings { clock: Clock::Day(day), profile: Profile::WEB, minify: None, drafts: false };
    let site =
        pipeline::check(&tree, &fanal::sealed::Seals::default(), &settings, &Memory::new()).site.expect("a site");
    let entry = site.entry("halte").expect("the entry");
    let (service, contact) = (entry.service.as_deref().expect("a service"), entry.contact.as_ref().expect("a contact"));
    let words = |named: &[service::Named]| named.iter().map(|(word, _)| word.as_str()).collect::<Vec<_>>().join(" ");
    let key = |named: &Option<service::Named>| named.clone().map(|(key, _)| key).unwrap_or_default();
    let spoken = |list: &[Spoken]| {
        let how = |one: &Spoken| if one.interpreter { "interpreter" } else { "staff" };
        list.iter().map(|one| format!("{} {}", one.tag, how(one))).collect::<Vec<_>>().join(", ")
    };
    is(&key(&service.organization), expect!["maison"]);
    is(&words(&service.types), expect!["shelter"]);
    is(&words(&service.needs), expect!["place-tonight"]);
    is(&words(&service.groups), expect!["indigenous"]);
    let small = (service.ages, &service.genders, &service.eligibility, service.promise, service.cost, service.status);
    is(
        &format!("{small:#?}"),
        expect![[r#"
        (
            Ages {
                from: Some(
                    12,
                ),
                to: Some(
                    21,
                ),
            },
            [
                Girls,
                NonBinary,
            ],
            Eligibility {
                age_min: Some(
                    14,
                ),
                age_max: Some(
                    21,
                ),
                genders: [
                    Girls,
                ],
                immigration_status: NotAsked,
                id_required: No,
                referral: YouthProtection,
                consent_under: Some(
                    ConsentUnder {
                        age: 14,
                        rule: ParentToldBelow,
                    },
                ),
            },
            Promise {
                anonymous: FirstNameOnly,
                police: OnlyWithConsent,
            },
            Sliding,
            Merged,
        )"#]],
    );
    let access = &service.access[0];
    is(&format!("{} {:?} {}", access.id, access.kind, key(&access.place)), expect!["bureau IntakeOnly bureau"]);
    is(&access.hours.as_ref().expect("hours").text, expect!["Mo-Fr 09:00-17:00"]);
    is(&words(&access.accessibility), expect!["step-free"]);
    is(&service.serves.iter().map(|(area, _)| area.id()).collect::<String>(), expect!["qc-admin:06"]);
    is(&spoken(&service.languages), expect!["fr staff, fcs interpreter"]);
    is(&key(&service.closed.as_ref().expect("closed").replaced_by), expect!["autre"]);
    let window = service.alert.expect("an alert");
    let holds = |day: &str| Date::parse(day).is_some_and(|day| window.holds(day));
    assert_eq!(["2026-12-19", "2026-12-20", "2027-01-05", "2027-01-06"].map(holds), [false, true, true, false]);
    is(
        &format!("{:?} {:?} {}", service.consent, service.visibility, service.share),
        expect![[r#"Some(Consent { given: true, on: Some(2026-02-01), by: Some("direction") }) Partner true"#]],
    );
    let verified = service.verified.as_ref().expect("verified");
    is(
        &format!("{} {} {:?} {:?}", verified.date, verified.by, verified.method, service.attempts),
        expect![[r#"2026-11-02 ML Visit [Attempt { date: 2026-11-01, method: Phone, result: Some("occupé") }]"#]],
    );
    let door = &service.reports[0];
    is(
        &format!(
            "{:?} {:?} {} {:?} {}",
            door.role,
            door.authority,
            door.areas[0].0.code(),
            door.language,
            words(&door.people)
        ),
        expect![[r#"YouthProtection Indigenous 18 Some("en") cree"#]],
    );
    let chat = &contact.chat;
    is(
        &format!("{:?} {}", chat.url, spoken(&chat.languages)),
        expect![[r#"[("fr", "https://exemple.org/c")] fr staff, ht interpreter"#]],
    );
    is(
        &format!("{:?}", chat.hours.as_ref().map(|hours| (&hours.text, &hours.time_zone))),
        expect![[r#"Some(("24/7", Some("America/Halifax")))"#]],
    );
    is(
        &format!("{:?} {:?}", contact.form, contact.email),
        expect![[r#"[("fr", "https://exemple.org/f")] Some("aide@exemple.org")"#]],
    );
}

#[test]
fn a_place_has_no_page_and_its_degrees_are_numbers() {
    let outcome = with(
        "",
        "",
        "--- content/places/bureau/facts.yaml ---
municipality: Montréal
region: { scheme: qc-admin, code: \"06\" }
address: 1, rue Exemple
lat: 45,5
lon: 190
--- content/places/bureau/fr.md ---
---
title: Bureau Exemple
directions: Sonner deux fois.
---
",
    );
    is(
        &outcome.problems(),
        expect![[r#"
        error K131 content/places/bureau/facts.yaml:4:6 "45,5"
        error K131 content/places/bureau/facts.yaml:5:6 "190"
    "#]],
    );
    assert!(outcome.has("fr/services/halte-exemple/index.html"));
    assert!(outcome.paths().iter().all(|path| !path.contains("bureau")), "{:#?}", outcome.paths());
}

/// Services of one house, each in another state, and an article that shows them all.
const STATES: &str = "--- content/services/ouverte/facts.yaml ---
web: { fr: https://ouverte.exemple.org/ }
phones: [{ id: voix, number: \"+18339001010\", channel: voice, languages: [fr] }]
sourced: { url: https://exemple.org/, read_date: 2026-11-20 }
second: { url: https://exemple.com/, read_date: 2026-11-20 }
--- content/services/ouverte/fr.md ---
---
title: Ligne ouverte
phones: { voix: De vive voix }
---
Elle répond.
--- content/services/ancienne/facts.yaml ---
status: closed
closed: { on: 2026-05-01, replaced_by: fusionnee }
phones: [{ id: voix, number: \"+18006686868\", channel: voice, languages: [fr] }]
sourced: { url: https://exemple.org/, read_date: 2026-11-20 }
second: { url: https://exemple.com/, read_date: 2026-11-20 }
--- content/services/ancienne/fr.md ---
---
title: Ligne ancienne
summary: Elle promettait beaucoup.
closed: Elle a servi vingt ans.
phones: { voix: De vive voix }
---
Appelez {{ phone ancienne }}.
--- content/services/fusionnee/facts.yaml ---
status: merged
closed: { replaced_by: ouverte }
phones: [{ id: voix, number: \"+18004631029\", channel: voice, languages: [fr] }]
sourced: { url: https://exemple.org/, read_date: 2026-11-20 }
second: { url: https://exemple.com/, read_date: 2026-11-20 }
--- content/services/fusionnee/fr.md ---
---
title: Ligne fusionnée
phones: { voix: De vive voix }
---
--- content/services/pause/facts.yaml ---
status: temporarily_closed
alert: { from: 2026-11-01, until: 2026-12-31 }
phones: [{ id: voix, number: \"+18666270640\", channel: voice, languages: [fr] }]
sourced: { url: https://exemple.org/, read_date: 2026-11-20 }
second: { url: https://exemple.com/, read_date: 2026-11-20 }
--- content/services/pause/fr.md ---
---
title: Ligne en pause
alert: On rouvre en janvier.
phones: { voix: De vive voix }
---
Appelez {{ phone pause }}.
--- content/services/retiree/facts.yaml ---
status: do_not_refer
phones: [{ id: voix, number: \"+18003615310\", channel: voice, languages: [fr] }]
sourced: { url: https://exemple.org/, read_date: 2026-11-20 }
second: { url: https://exemple.com/, read_date: 2026-11-20 }
--- content/services/retiree/fr.md ---
---
title: Ligne retirée
phones: { voix: De vive voix }
---
--- content/services/interne/facts.yaml ---
visibility: partner
phones: [{ id: voix, number: \"+18004096884\", channel: voice, languages: [fr] }]
sourced: { url: https://exemple.org/, read_date: 2026-11-20 }
second: { url: https://exemple.com/, read_date: 2026-11-20 }
--- content/services/interne/fr.md ---
---
title: Ligne interne
phones: { voix: De vive voix }
---
--- content/services/refus/facts.yaml ---
consent_to_list: { given: no, on: 2026-02-01, by: direction }
phones: [{ id: voix, number: \"+18005676810\", channel: voice, languages: [fr] }]
sourced: { url: https://exemple.org/, read_date: 2026-11-20 }
second: { url: https://exemple.com/, read_date: 2026-11-20 }
--- content/services/refus/fr.md ---
---
title: Ligne sans accord
phones: { voix: De vive voix }
---
--- content/articles/un/facts.yaml ---
{}
--- content/articles/un/fr.md ---
---
title: Un texte
---
{{ phone ouverte }}, {{ phone ancienne }}, {{ hours ancienne }}, {{ phone fusionnee }}, {{ phone pause }}, {{ service retiree }},
{{ phone interne }}, {{ phone refus }}, [lien](@ancienne), [lien](@pause), [lien](@retiree).
";

#[test]
fn a_service_that_is_gone_stands_nowhere_but_on_a_short_page() {
    let outcome = site(STATES);
    let hidden = [
        "668-6868", "6686868", "463-1029", "4631029", "627-0640", "6270640", "361-5310", "3615310", "409-6884",
        "4096884", "567-6810", "5676810",
    ];
    for path in outcome.paths() {
        let Some(Content::Bytes(bytes)) = outcome.content(path) else { continue };
        let text = String::from_utf8_lossy(bytes);
        for number in hidden {
            assert!(!text.contains(number), "{number} in {path}");
        }
        let gone = ["ligne-retiree", "ligne-interne", "ligne-sans-accord"];
        assert!(gone.iter().all(|gone| !path.contains(gone)), "{path}");
    }
    let main = |path: &str| outcome.part(path, "<h1>", "</article>");
    is(
        &main("fr/services/ligne-ancienne/index.html"),
        expect![[r#"
        <h1>Ligne ancienne</h1>
        <div class="notice" role="note">
        <p>Ce service a fermé le 1er mai 2026. Elle a servi vingt ans.</p>
        <p>À la place : <a href="../ligne-ouverte/">Ligne ouverte</a></p>
        </div>
        <p class="sourced">
        <a href="https://exemple.org/" rel="noreferrer">Relevé sur <bdi>exemple.org</bdi> le 20 novembre 2026, pas encore vérifié par appel</a>
        · <a href="https://exemple.com/" rel="noreferrer"><bdi dir="ltr" translate="no" class="notranslate">exemple.com</bdi></a> · lu le 20 novembre 2026
        </p>
        </article>"#]],
    );
    is(
        &outcome.part("fr/services/ligne-fusionnee/index.html", "<h1>", "</div>"),
        expect![[r#"
        <h1>Ligne fusionnée</h1>
        <div class="notice" role="note">
        <p>Ce service fait maintenant partie d’un autre.</p>
        <p>À la place : <a href="../ligne-ouverte/">Ligne ouverte</a></p>
        </div>"#]],
    );
    is(
        &main("fr/services/ligne-en-pause/index.html"),
        expect![[r#"
        <h1>Ligne en pause</h1>
        <div class="notice" role="note"><p>Ce service est fermé pour l’instant; personne n’y répond. Les numéros du haut de la page répondent.</p></div>
        <div class="notice" role="note" data-from="29891760" data-until="29979660"><p>On rouvre en janvier.</p></div>
        <p class="sourced">
        <a href="https://exemple.org/" rel="noreferrer">Relevé sur <bdi>exemple.org</bdi> le 20 novembre 2026, pas encore vérifié par appel</a>
        · <a href="https://exemple.com/" rel="noreferrer"><bdi dir="ltr" translate="no" class="notranslate">exemple.com</bdi></a> · lu le 20 novembre 2026
        </p>
        <div class="text">
        <p>Appelez <a href="./">Ligne en pause</a>.</p>
        </div>
        </article>"#]],
    );
    let list = outcome.part("fr/services/index.html", "<main", "</main>");
    assert!(list.contains("Ligne ouverte") && list.matches("<h2").count() == 1, "{list}");
    assert!(outcome.file("fr/services/ligne-ancienne/index.html").contains("noindex"));
    is(
        &outcome.problems(),
        expect![[r#"
        error K132 content/articles/un/fr.md:4:22 "{{ phone ancienne }}"
        error K132 content/articles/un/fr.md:4:44 "{{ hours ancienne }}"
        error K132 content/articles/un/fr.md:4:66 "{{ phone fusionnee }}"
        error K132 content/articles/un/fr.md:4:89 "{{ phone pause }}"
        error K132 content/articles/un/fr.md:4:108 "{{ service retiree }}"
        error K132 content/articles/un/fr.md:5:1 "{{ phone interne }}"
        error K132 content/articles/un/fr.md:5:22 "{{ phone refus }}"
        error K132 content/articles/un/fr.md:5:76 "[lien](@retiree)"
        advice K133 content/articles/un/fr.md:5:41 "[lien](@ancienne)"
    "#]],
    );
    let corrections = outcome.report.iter().filter(|problem| problem.code.name == "K132");
    let corrections: Vec<String> = corrections.map(|problem| problem.correction.clone().unwrap_or_default()).collect();
    is(
        &corrections.join("\n"),
        expect![[r#"
        {{ phone ouverte }}
        {{ hours ouverte }}
        {{ phone ouverte }}




    "#]],
    );
}

#[test]
fn what_nobody_has_checked_for_long_stands_last_and_says_so_but_a_crisis_line_stays() {
    let service = |key: &str, kind: &str, order: u8, read: &str| {
        format!(
            "--- content/services/{key}/facts.yaml ---
types: [{kind}]
order: {order}
phones: [{{ id: voix, number: \"+18339001010\", channel: voice, languages: [fr], hours: 24/7 }}]
sourced: {{ url: https://exemple.org/, read_date: {read} }}
second: {{ url: https://exemple.com/, read_date: {read} }}
--- content/services/{key}/fr.md ---
---
title: Service {key}
phones: {{ voix: De vive voix }}
---
"
        )
    };
    let files = [
        service("crise", "crisis-line", 1, "2026-05-01"),
        service("droits", "rights", 2, "2026-05-01"),
        service("neuf", "rights", 3, "2026-05-31"),
    ]
    .concat();
    let seen = |day: &str| {
        let outcome = check::on(day, Profile::WEB, &files);
        let list = outcome.part("fr/services/index.html", "<main", "</main>");
        let mut places: Vec<(usize, &str)> = ["crise", "droits", "neuf"]
            .into_iter()
            .filter_map(|key| Some((list.find(&format!("Service {key}"))?, key)))
            .collect();
        places.sort();
        let order: Vec<&str> = places.into_iter().map(|(_, key)| key).collect();
        let old = |key: &&str| {
            let page = outcome.file(&format!("fr/services/service-{key}/index.html"));
            assert!(page.contains("1 833 900-1010"), "{page}");
            page.contains("Personne n’a vérifié ces renseignements depuis longtemps.")
        };
        let old: Vec<&str> = ["crise", "droits", "neuf"].into_iter().filter(old).collect();
        assert!(!outcome.report.has(Weight::Error), "{}", outcome.problems());
        format!("{}; old: {}", order.join(" "), old.join(" "))
    };
    is(&seen("2026-06-01"), expect!["crise droits neuf; old: "]);
    is(&seen("2026-11-20"), expect!["crise droits neuf; old: crise"]);
    is(&seen("2027-06-01"), expect!["crise droits neuf; old: crise droits neuf"]);
    is(&seen("2027-11-15"), expect!["crise neuf droits; old: crise droits neuf"]);
}

/// Records of which nothing may be told: (key, one word of its name that stands nowhere else, digits of its number, lines of its facts).
const UNTOLD: [(&str, &str, &str, &str); 7] = [
    ("brouillon", "Zyxomme", "8339002010", "draft: true"),
    ("retiree", "Quettehou", "8339002011", "status: do_not_refer"),
    ("interne", "Ywipal", "8339002012", "visibility: internal"),
    ("partenaire", "Wazemmes", "8339002013", "visibility: partner"),
    ("refus", "Vexaincourt", "8339002014", "consent_to_list: { given: no }"),
    ("fermee", "Uzemain", "8339002015", "status: closed\nclosed: { on: 2026-05-01, replaced_by: ouverte }"),
    ("fondue", "Tramoyes", "8339002016", "status: merged\nclosed: { on: 2026-05-01, replaced_by: ouverte }"),
];

/// A site with all of them; texts that show and link them where `shown`.
fn untold(help: bool, shown: bool) -> String {
    let mut text = format!("--- content/services/section.yaml ---\nkind: service\nhelp: {help}\n");
    let open = ("ouverte", "Ouverte", "8339002017", "status: active");
    for (key, name, digits, facts) in UNTOLD.into_iter().chain([open]) {
        text += &format!(
            "--- content/services/{key}/facts.yaml ---
organization: maison
types: [crisis-line]
needs: [talk-now]
audiences: [teens]
phones: [{{ id: voix, number: \"+1{digits}\", channel: voice, languages: [fr, en], hours: 24/7 }}]
web: {{ fr: https://{key}.exemple.org/ }}
serves: [qc-admin:06]
reports: [{{ role: youth-protection, authority: director, areas: [qc-admin:06] }}]
sourced: {{ url: https://exemple.org/, read_date: 2026-11-20 }}
second: {{ url: https://exemple.com/, read_date: 2026-11-20 }}
{facts}
--- content/services/{key}/fr.md ---
---
title: Ligne {name}
neutral: Ressource
summary: Résumé {name}.
phones: {{ voix: De vive voix }}
---
Texte {name}.
--- content/services/{key}/en.md ---
---
title: {name} Line
neutral: Resource
phones: {{ voix: Call }}
---
"
        );
    }
    text += "--- content/organizations/maison/facts.yaml ---\nsourced: { url: https://exemple.org/, read_date: 2026-11-20 }\n\
             --- content/organizations/maison/fr.md ---\n---\ntitle: La maison\n---\n\
             --- content/vocabularies/needs.yaml ---\n- { id: talk-now, label: { fr: Parler, en: Talk } }\n\
             --- content/vocabularies/types.yaml ---\n- { id: crisis-line, label: { fr: Ligne de crise, en: Crisis line } }\n\
             --- content/vocabularies/audiences.yaml ---\n- { id: teens, label: { fr: Ados, en: Teens } }\n\
             --- content/articles/un/facts.yaml ---\naudiences: [teens]\n--- content/articles/un/fr.md ---\n---\ntitle: Un texte\n---\n\
             ::: reporting /\n\n::: helpbox /\n";
    for (key, ..) in UNTOLD.into_iter().filter(|_| shown) {
        text += &format!(
            "\n{{{{ phone {key} }}}} {{{{ service {key} }}}} {{{{ hours {key} }}}} {{{{ link {key} }}}} [lien](@{key})\n"
        );
    }
    let site = check::with_defaults(check::files(""));
    let config = site.text("site.yaml").expect("a configuration").to_string();
    let crisis: Vec<&str> = UNTOLD.iter().map(|(key, ..)| *key).filter(|_| shown).chain(["ouverte"]).collect();
    text + &format!("\n--- site.yaml ---\n{config}base_url: https://essai.example/\ncrisis: [{}]\n", crisis.join(", "))
}

/// A04: name, number, address and path of what nobody is sent to stand in no byte of any file; of what is closed, the name stands on
/// its own short page and where a text leads there.
#[test]
fn nothing_is_told_of_what_nobody_is_sent_to_in_any_file_of_any_profile() {
    for (profile, help, shown) in [
        (Profile::WEB, false, false),
        (Profile::WEB, true, false),
        (Profile::USB, false, false),
        (Profile::WEB, false, true),
        (Profile::USB, true, true),
    ] {
        let outcome = check::on(check::DAY, profile, &untold(help, shown));
        let told = |digits: &str, name: &str, key: &str, own: bool| {
            let written = format!("{} {}-{}", &digits[..3], &digits[3..6], &digits[6..]);
            let address = format!("{key}.exemple.org");
            let slug = name.to_lowercase();
            for path in outcome.paths() {
                let Some(Content::Bytes(bytes)) = outcome.content(path) else { continue };
                let text = String::from_utf8_lossy(bytes);
                let of_itself = own
                    && [format!("<h1>Ligne {name}</h1>"), format!("<h1>{name} Line</h1>")]
                        .iter()
                        .any(|heading| text.contains(heading));
                for hidden in [digits, &written, &address] {
                    assert!(!text.contains(hidden), "{hidden} of {key} in {path}");
                }
                if !own {
                    let found = path.to_lowercase().contains(&slug) || text.to_lowercase().contains(&slug);
                    assert!(!found, "{name} of {key} in {path}");
                } else if !of_itself && !shown && *path != *format!("go/{key}/index.html") {
                    assert!(!text.contains(name), "{name} of {key} in {path}");
                }
            }
        };
        assert!(outcome.paths().len() > 20, "{:?} {}", outcome.paths(), outcome.problems());
        for (key, name, digits, facts) in UNTOLD {
            told(digits, name, key, facts.contains("closed:"));
        }
        // The proof would find what stands there.
        assert!(outcome.file("fr/index.html").contains("833 900-2017"));
    }
}

/// An address that is the same in two languages, and a chat that is the whole site: an Arabic reader sees it once.
#[test]
fn an_address_stands_once_with_all_its_languages() {
    let outcome = site(
        "--- site.yaml ---
fanal: 1
id: essai
name: { fr: Essai, en: Trial, ar: تجربة }
time_zone: America/Toronto
languages: [{ tag: fr-CA, code: fr }, { tag: en-CA, code: en }, { tag: ar, code: ar, fallback: [fr] }]
exit: { to: { fr: https://meteo.example/, en: https://weather.example/, ar: https://weather.example/ } }
--- content/services/section.yaml ---
kind: service
--- content/services/fr.md ---
---
title: Services
---
--- content/services/ar.md ---
---
title: خدمات
---
--- content/services/halte/facts.yaml ---
chat: { url: { fr: https://halte.example/, en: https://halte.example/ }, languages: [fr, en], hours: 24/7 }
web: { fr: https://halte.example/, en: https://halte.example/, ar: https://halte.example/ar }
sourced: { url: https://exemple.org/, read_date: 2026-11-20 }
second: { url: https://exemple.com/, read_date: 2026-11-20 }
--- content/services/halte/fr.md ---
---
title: Halte
---
--- content/services/halte/ar.md ---
---
title: محطة
---
",
    );
    let addresses = |code: &str| -> Vec<String> {
        let page = outcome.file(&format!("{code}/services/halte/index.html"));
        let shown = page.split("<bdi").skip(1).filter_map(|rest| rest.split("</dd>").next());
        let bare = |html: &str| {
            let text = html.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text);
            text.collect::<Vec<_>>().concat().trim().to_owned()
        };
        shown.filter(|rest| rest.contains("halte.example")).map(|rest| bare(&format!("<{rest}"))).collect()
    };
    expect!["halte.exampleJour et nuit, tous les jours"].assert_eq(&addresses("fr").join("\n"));
    expect![[r#"
        halte.example (باللغة الفرنسية والإنجليزية)ليلًا ونهارًا، كل يوم
        halte.example/ar"#]]
    .assert_eq(&addresses("ar").join("\n"));
}

/// Who looks for a service learns nothing from a list of nearly everyone.
#[test]
fn audiences_are_told_where_they_say_something() {
    let audiences = |named: &str| {
        let outcome = site(&format!(
            "--- content/vocabularies/audiences.yaml ---
- {{ id: teens, label: {{ fr: Pour les ados, en: For teens }} }}
- {{ id: parents, label: {{ fr: Pour les parents, en: For parents }} }}
- {{ id: schools, label: {{ fr: Pour les écoles, en: For schools }} }}
- {{ id: radio, label: {{ fr: Pour la radio, en: For radio }} }}
--- content/services/section.yaml ---
kind: service
help: true
--- content/services/fr.md ---
---
title: Services
neutral: Services
---
--- content/services/halte/facts.yaml ---
audiences: [{named}]
phones: [{{ id: voix, number: \"+18339001010\", channel: voice, languages: [fr] }}]
sourced: {{ url: https://exemple.org/, read_date: 2026-11-20 }}
second: {{ url: https://exemple.com/, read_date: 2026-11-20 }}
--- content/services/halte/fr.md ---
---
title: Halte
phones: {{ voix: De vive voix }}
---
"
        ));
        let paths = outcome.paths().into_iter().filter(|path| path.starts_with("fr/services/"));
        let (mut list, mut record) = (0, 0);
        for page in paths.filter(|path| path.ends_with("/index.html")) {
            let html = outcome.file(page);
            let after = |class: &str| html.split(class).nth(1).unwrap_or_default();
            let item = [after("class=\"items\""), after("class=\"filed\"")].concat();
            let told = item.matches("Pour les parents").count();
            if html.contains("<h1>Halte</h1>") { record += told } else { list += told }
        }
        (list > 0, record > 0)
    };
    assert_eq!(audiences("parents"), (true, true));
    assert_eq!(audiences("parents, teens"), (true, true));
    assert_eq!(audiences("parents, teens, schools"), (false, false));
    assert_eq!(audiences("parents, teens, schools, radio"), (false, false));
}
