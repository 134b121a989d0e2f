//! The directory of services: what records may say, what becomes of their states, and what is told when something is wrong with one.

use expect_test::{Expect, expect};
use fanal::content::contact::Spoken;
use fanal::content::service;
use fanal::date::Date;
use fanal::pipeline::{self, Clock, Memory, Settings};
use fanal::plan::Profile;

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
    is(
        &service.serves.iter().map(|area| format!("{}:{}", area.scheme, area.code)).collect::<String>(),
        expect!["qc-admin:06"],
    );
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
            door.areas[0].code,
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
