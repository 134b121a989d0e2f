//! The default theme, with views that fill every part of every template: each page is made in French and Arabic, and what must hold
//! on every page is asked of all of them. The pages are left in `target/theme/` for eyes and browsers.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use fanal::diag::report::Report;
use fanal::lang::{Code, Tag};
use fanal::locale::catalog::{self, Catalog};
use fanal::locale::format::Formats;
use fanal::outputs::view::*;
use fanal::plan;
use fanal::render;
use fanal::source::builtin;
use fanal::theme::templates::{Templates, Theme, View};
use fanal::theme::words::{Missing, Value, Words};

use crate::locale::{languages, tag};

const TAGS: [&str; 2] = ["fr-CA", "ar"];

struct Spoken {
    catalog: Arc<Catalog>,
    tag: Tag,
}

impl Spoken {
    fn ask(
        &self,
        arguments: &[(String, Value)],
        say: impl Fn(&[(&str, catalog::Value)], &mut Report) -> String,
    ) -> Result<String, Missing> {
        let values: Vec<(&str, catalog::Value)> = arguments
            .iter()
            .map(|(name, value)| match value {
                Value::Text(text) => (name.as_str(), text.as_str().into()),
                Value::Number(number) => (name.as_str(), (*number as i64).into()),
            })
            .collect();
        let mut report = Report::new();
        let words = say(&values, &mut report);
        if report.is_empty() { Ok(words) } else { Err(Missing::Broken { reason: crate::locale::shown(report) }) }
    }
}

impl Words for Spoken {
    fn html(&self, id: &str, arguments: &[(String, Value)]) -> Result<String, Missing> {
        self.ask(arguments, |values, report| self.catalog.format_html(&self.tag, id, values, report).marked())
    }

    fn plain(&self, id: &str, arguments: &[(String, Value)]) -> Result<String, Missing> {
        self.ask(arguments, |values, report| self.catalog.format_plain(&self.tag, id, values, report).words)
    }
}

fn link(href: &str, title: &str) -> Link {
    Link { href: href.to_owned(), title: Phrase::own(title) }
}

fn foreign(text: &str) -> Phrase {
    Phrase::of(text, &tag("en-CA"), &tag("fr-CA"))
}

fn phone(id: &str, shown: &str, href: &str, channel: &'static str, keyword: Option<&str>) -> Phone {
    Phone {
        id: id.to_owned(),
        number: Number { shown: shown.to_owned(), href: href.to_owned() },
        channel,
        label: keyword.map(|_| Phrase::own("Par texto")),
        keyword: keyword.map(foreign),
        words: keyword.map_or(Vec::new(), |word| {
            ["fr-CA", "en-CA"].map(|text| PhoneWord { text: word.to_owned(), tag: tag(text) }).to_vec()
        }),
        languages: Some("français et anglais".to_owned()),
        interpreted: vec![tag("pa")],
        only_in: keyword.map(|_| "français".to_owned()),
        by_interpreter: false,
        hours: None,
        table: None,
        note: Some(Phrase::own("Une note.")),
        calls_back: Some("never".to_owned()),
        on_bill: Some("may_appear".to_owned()),
        extension: Some("2".to_owned()),
        always: true,
    }
}

fn phones() -> Vec<Phone> {
    vec![
        phone("texto", "555010", "sms:555010", "text", Some("PARLER")),
        phone("voix", "1 833 555-0123", "tel:+18335550123", "voice", None),
    ]
}

fn crisis_line() -> CrisisLine {
    let mut phones = phones().into_iter();
    CrisisLine {
        href: Some("fr/services/jeunesse/".to_owned()),
        name: Phrase::own("Jeunesse-Texto"),
        text: phones.next(),
        voice: phones.next(),
        chat: Some(Web {
            number: Number { shown: "chat.example".to_owned(), href: "https://chat.example/".to_owned() },
            hreflang: None,
            languages: None,
            channel: "chat",
            hours: None,
            table: None,
        }),
    }
}

fn shared(text: &str) -> Shared {
    let language = tag(text);
    Shared {
        name: "Lueur".to_owned(),
        named: Phrase::own("Lueur"),
        organisation: Some(Phrase::own("Maison Lueur")),
        code: text[..2].to_owned(),
        dir: language.direction(),
        tag: language,
        home: "fr/".to_owned(),
        menu: vec![
            MenuItem {
                href: "fr/aide/".to_owned(),
                title: Phrase::own("Trouver de l’aide"),
                section: "help".to_owned(),
            },
            MenuItem {
                href: "fr/articles/".to_owned(),
                title: Phrase::own("Comprendre"),
                section: "articles".to_owned(),
            },
        ],
        crisis: Some(Crisis {
            danger: Some(Phone { by_interpreter: true, ..phone("voix", "911", "tel:911", "voice", None) }),
            talk: Some(CrisisLine { chat: None, ..crisis_line() }),
            young: Some(crisis_line()),
            more: Some("fr/services/".to_owned()),
            only_in: Some("français et anglais".to_owned()),
        }),
        exit: "https://meteo.gc.ca/".to_owned(),
        about: Some(link("fr/a-propos/", "À propos")),
        safety: Some(link("fr/securite/", "La sécurité de ce site")),
        search: Some("fr/recherche/".to_owned()),
        data: None,
        licence: Some(Licence {
            name: "CC BY 4.0".to_owned(),
            href: Some("https://creativecommons.org/licenses/by/4.0/".to_owned()),
        }),
        contact: Contact {
            phone: Some(Number { shown: "514 555-0100".to_owned(), href: "tel:+15145550100".to_owned() }),
            email: Some("info@example.org".to_owned()),
        },
        built: "2026-11-21".to_owned(),
        sample: true,
        assets: Default::default(),
    }
}

fn choice(text: &str, name: &str, current: bool, note: Option<&str>) -> Choice {
    Choice {
        name: name.to_owned(),
        tag: tag(text),
        dir: tag(text).direction(),
        href: "../../".to_owned(),
        current,
        note: note.map(str::to_owned),
    }
}

fn frame(text: &str) -> Frame {
    Frame {
        root: "../../".to_owned(),
        kind: "article",
        title: "Recrutement en ligne : comment ça se passe".to_owned(),
        description: Some("Un compte gentil, un cadeau, un secret.".to_owned()),
        canonical: Some("https://www.example.org/fr/articles/recrutement/".to_owned()),
        alternates: vec![
            Alternate { tag: "fr-CA".to_owned(), href: "https://www.example.org/fr/articles/recrutement/".to_owned() },
            Alternate {
                tag: "x-default".to_owned(),
                href: "https://www.example.org/fr/articles/recrutement/".to_owned(),
            },
        ],
        feeds: vec![Feed {
            href: "../atom.xml".to_owned(),
            title: "Comprendre".to_owned(),
            media_type: "application/atom+xml",
        }],
        noindex: true,
        json_ld: Some("{\"@context\":\"https://schema.org\"}".to_owned()),
        sheet: Some("../../assets/page-pa.0123abcd.css".to_owned()),
        scripts: vec!["../hours.js".to_owned()],
        social: Some(Social {
            title: "Recrutement en ligne".to_owned(),
            description: "Un compte gentil, un cadeau, un secret.".to_owned(),
            url: "https://www.example.org/fr/articles/recrutement/".to_owned(),
            image: Some("https://www.example.org/card.jpg".to_owned()),
        }),
        languages: vec![
            choice("fr-CA", "français", text == "fr-CA", None),
            choice("en-CA", "English", false, None),
            choice("ar", "العربية", text == "ar", Some("لم يراجعه أحد بعد")),
            choice("zh-Hans", "简体中文", false, Some("本页尚无中文")),
        ],
        breadcrumbs: vec![link("../../fr/", "Accueil"), link("../", "Comprendre")],
        section: Some("articles".to_owned()),
        code: Some("k7m2".to_owned()),
        help: false,
        young: false,
        mute: false,
    }
}

const FRENCH: &str = "<p>Souvent, la personne se présente comme une amie ou un amoureux <span class=\"cite\">[<a href=\"#source-1\">1</a>]</span>. <em>Ce n’est jamais ta faute.</em></p>\
<div class=\"note\" role=\"note\"><p class=\"label\">À savoir</p><p>Tu peux en parler sans dire ton nom : <bdi dir=\"ltr\" translate=\"no\" class=\"notranslate\"><a href=\"sms:555010\">555010</a></bdi></p></div>\
<h2 id=\"signes\">Les premiers signes</h2><ul><li>Un cadeau qui devient une dette.</li><li>Un secret à garder.</li></ul>\
<div class=\"warning\" role=\"note\"><p class=\"label\">Attention</p><p>Si quelqu’un surveille votre téléphone, ne changez pas tout d’un coup.</p></div>\
<h3 id=\"suite\">Ce qui vient ensuite</h3><div class=\"steps\"><ol><li>Une promesse.</li><li>Un isolement.</li></ol></div>\
<div class=\"table\"><table><thead><tr><th>Où</th><th class=\"end\">Ce qui reste</th></tr></thead><tbody><tr><td>Le navigateur</td><td class=\"end\">L’adresse des pages, dans l’historique</td></tr></tbody></table></div>\
<details><summary>Une question fréquente</summary><p>Une réponse.</p></details>\
<figure class=\"quote\"><blockquote><p>« Personne ne m’a cru, sauf elle. »</p></blockquote><figcaption>Une survivante</figcaption></figure>\
<p>Le mot <a class=\"term\" href=\"../\">traite</a> a un sens précis. Une adresse très longue : <a href=\"https://example.org/une/adresse/qui/ne/finit/pas/et/qui/doit/se/couper/quelque/part/sans/elargir/la/page\">https://example.org/une/adresse/qui/ne/finit/pas/et/qui/doit/se/couper/quelque/part/sans/elargir/la/page</a></p>";

const ARABIC: &str = "<p>غالبًا ما يقدّم الشخص نفسه كصديقة أو كحبيب <span class=\"cite\">[<a href=\"#source-1\">1</a>]</span>. <em>ليس هذا ذنبك أبدًا.</em></p>\
<div class=\"note\" role=\"note\"><p class=\"label\">للعلم</p><p>يمكنك أن تتحدث عن ذلك من دون ذكر اسمك: <bdi dir=\"ltr\" translate=\"no\" class=\"notranslate\"><a href=\"tel:+18335550123\">1 833 555-0123</a></bdi></p></div>\
<h2 id=\"signes\">العلامات الأولى</h2><ul><li>هدية تتحول إلى دين.</li><li>سرّ يجب كتمانه.</li></ul>\
<div class=\"table\"><table><thead><tr><th>أين</th><th>ما يبقى</th></tr></thead><tbody><tr><td>المتصفح</td><td>عناوين الصفحات</td></tr></tbody></table></div>\
<figure class=\"quote\"><blockquote><p>«لم يصدقني أحد سواها.»</p></blockquote></figure>";

fn body(text: &str) -> Text {
    Text { html: if text == "ar" { ARABIC } else { FRENCH }.to_owned(), lang: None, dir: None }
}

fn sources() -> Vec<SourceItem> {
    vec![
        SourceItem {
            number: 1,
            title: foreign("Child trafficking in Canada"),
            author: Some("Bureau international des droits des enfants".to_owned()),
            publisher: Some("IBCR".to_owned()),
            year: Some("2007".to_owned()),
            href: Some("https://example.org/report".to_owned()),
            page_date: Some("2026-10-01".to_owned()),
            read_date: Some("2026-11-20".to_owned()),
        },
        SourceItem {
            number: 2,
            title: Phrase::own("Un titre"),
            author: None,
            publisher: None,
            year: None,
            href: None,
            page_date: None,
            read_date: None,
        },
    ]
}

fn notices(text: &str) -> Vec<Notice> {
    let notice = |kind: &'static str, language: &str| Notice {
        kind,
        language: Some(tag(language)),
        source: Some(Link {
            href: "../../fr/".to_owned(),
            title: Phrase::of("Recrutement en ligne", &tag("fr-CA"), &tag(text)),
        }),
    };
    vec![notice("unreviewed", "fr-CA"), notice("borrowed", "en-CA")]
}

fn page(text: &str, kind: &'static str) -> Page {
    Page {
        reviews: vec![Review { role: "avocate ou avocat".to_owned(), date: "2026-11-03".to_owned() }],
        frame: frame(text),
        kind,
        key: "recrutement".to_owned(),
        title: Phrase::own(if text == "ar" {
            "التجنيد عبر الإنترنت"
        } else {
            "Recrutement en ligne : comment ça se passe"
        }),
        summary: Some(Phrase::own(if text == "ar" {
            "حساب لطيف، هدية، سرّ."
        } else {
            "Un compte gentil, un cadeau, un secret."
        })),
        notices: notices(text),
        body: Some(body(text)),
        contents: vec![Heading {
            id: "signes".to_owned(),
            text: "Les premiers signes".to_owned(),
            children: vec![Heading {
                id: "suite".to_owned(),
                text: "Ce qui vient ensuite".to_owned(),
                children: Vec::new(),
            }],
        }],
        minutes: Some(4),
        updated: Some("2026-11-20".to_owned()),
        sources: sources(),
        groups: vec![
            Group { name: "topics", links: vec![link("../../fr/sujets/en-ligne/", "En ligne")] },
            Group {
                name: "audiences",
                links: vec![link("../../fr/pour/ados/", "Ados"), link("../../fr/pour/parents/", "Parents")],
            },
        ],
        previous: Some(link("../avant/", "Les signes")),
        next: Some(Link { href: "../apres/".to_owned(), title: foreign("What to say to a friend") }),
        term: (kind == "term").then(|| Term {
            preferred: vec!["traite d’enfants".to_owned()],
            admitted: vec!["traite de personnes mineures".to_owned()],
            avoided: vec![Avoided {
                word: "trafic d’enfants".to_owned(),
                reason: Some("Le trafic passe une frontière.".to_owned()),
            }],
            version: Some("2".to_owned()),
        }),
        service: (kind == "service").then(|| Service {
            state: "merged",
            since: Some("2026-11-02".to_owned()),
            ending: Some(Phrase::own("Il a déménagé.")),
            replacement: Some(link("../k7/", "Une autre ligne")),
            alert: Some(Phrase::own("Fermé le 25 décembre.")),
            alert_times: Some(Times { from: Some(29_962_380), until: Some(29_986_860), later: true }),
            old: true,
            email: Some("aide@example.org".to_owned()),
            languages: Some("français".to_owned()),
            promise: vec![
                Answer { name: "must_tell", sentences: vec![Phrase::own("Si tu es en danger de mort.")] },
                Answer { name: "calls_back", sentences: Vec::new() },
            ],
            unknown: true,
            free: true,
            about: vec![Answer { name: "made_for", sentences: vec![Phrase::own("De 12 à 17 ans")] }],
            access: vec![Access {
                label: Some(Phrase::own("Pour une première rencontre")),
                name: Some(Phrase::own("Bureau Exemple")),
                address: Some("1, rue Exemple".to_owned()),
                hours: Some(Phrase::own("Du lundi au vendredi, de 9 h à 17 h")),
                table: Some(0),
                sealed: Some(Phrase::own("Appelle d’abord.")),
                directions: Some(Phrase::own("Sonner deux fois.")),
                transit: Some(Phrase::own("Autobus 1.")),
                note: Some(foreign("A note.")),
                accessible: vec![Phrase::own("Sans marche")],
            }],
            organization: Some(link("../k8/", "Un organisme")),
            verified: Some(Verified { method: "call", date: "2026-11-02".to_owned() }),
            phones: phones(),
            hours: Some(Phrase::own("Jour et nuit, tous les jours.")),
            serves: Some("Québec et Canada".to_owned()),
            web: vec![Web {
                number: Number {
                    shown: "example.org/jeunesse".to_owned(),
                    href: "https://example.org/jeunesse".to_owned(),
                },
                hreflang: Some(tag("en-CA")),
                languages: Some("en-CA".to_owned()),
                channel: "chat",
                hours: Some(Phrase::own("Tous les soirs, de 18 h à 22 h")),
                table: Some(1),
            }],
            sourced: Some(Sourced {
                href: "https://example.org/contact".to_owned(),
                site: "example.org".to_owned(),
                page_date: Some("2026-10-01".to_owned()),
                read_date: "2026-11-20".to_owned(),
            }),
            second: Some(Sourced {
                href: "https://example.com/contact".to_owned(),
                site: "example.com".to_owned(),
                page_date: None,
                read_date: "2026-11-20".to_owned(),
            }),
            tables: Some("{\"t\":[],\"l\":20999}".to_owned()),
        }),
        organization: None,
        paper: None,
        lesson: (kind == "lesson").then(|| lesson("facilitator")),
        course: None,
        event: None,
        radio: None,
        form: Vec::new(),
        tally: None,
        facts: serde_json::Value::Null,
        sample: true,
    }
}

fn listing(text: &str) -> Listing {
    let item = |title: Phrase, phones: Vec<Phone>| ListingItem {
        kind: "service",
        href: "../x/".to_owned(),
        title,
        summary: Some(Phrase::own("Écrire ou parler à quelqu’un, jour et nuit, sans donner son nom.")),
        updated: None,
        phones,
        admitted: vec!["un autre mot".to_owned()],
        minutes: Some(75),
        short_path: Some(50),
        event: Some(event_line("postponed")),
        scripts: vec![script_length(15), script_length(30)],
        sample: true,
    };
    Listing {
        elsewhere_in: "fr-CA en-CA".to_owned(),
        elsewhere: vec![ElsewhereItem {
            title: foreign("Elsewhere"),
            summary: Some(foreign("A sentence.")),
            languages: vec![choice("fr-CA", "français", false, None), choice("en-CA", "English", false, None)],
        }],
        homes: vec![HomeItem {
            href: "secret/family/".to_owned(),
            title: foreign("At home"),
            summary: Some(foreign("Tonight.")),
        }],
        frame: frame(text),
        group: "section",
        title: Phrase::own("Où trouver de l’aide"),
        summary: Some(Phrase::own("Des lignes qui répondent.")),
        notices: Vec::new(),
        body: Some(body(text)),
        sources: sources(),
        finder: Some(FinderHome {
            doors: ["needs", "areas", "ages", "audiences", "groups", "languages", "types"]
                .map(|name| FinderLinks { name, links: finder_links() })
                .to_vec(),
            say: Some("../s/".to_owned()),
            sift: Some(sift(None)),
        }),
        agenda: Some(Agenda {
            languages: vec![Link { href: "lang-ht/".to_owned(), title: foreign("Kreyòl ayisyen") }],
            regions: vec![link("region-montreal/", "Montréal")],
            calendar: Some("calendar.ics".to_owned()),
            address: Some("https://exemple.org/fr/agenda/calendar.ics".to_owned()),
        }),
        items: vec![item(Phrase::own("Jeunesse-Texto"), phones()), item(foreign("Help line"), Vec::new())],
        lengths: vec![link("30-s/", "30 s")],
        kit: Some("radio.zip".to_owned()),
        board: Some("all/".to_owned()),
        guidance: Some("words/".to_owned()),
        on_air: vec![link("../emissions/", "Émissions")],
        levels: vec![LevelChoice { title: foreign("Secondary 3"), minutes: vec![link("qc-sec-3-75/", "75 min")] }],
        pages: Pages {
            number: 2,
            count: 3,
            total: 45,
            previous: Some("../".to_owned()),
            next: Some("../3/".to_owned()),
            all: (1..=3)
                .map(|number| PageLink { number, href: format!("../{number}/"), current: number == 2 })
                .collect(),
        },
    }
}

fn finder_links() -> Vec<FinderLink> {
    let link = |title: Phrase| FinderLink { href: "../c/".to_owned(), title, count: 3 };
    vec![link(Phrase::own("Je veux parler à quelqu’un")), link(foreign("I need a place tonight"))]
}

/// The place of the finder's form.
fn sift(area: Option<&str>) -> Sift {
    Sift {
        files: "../../assets/finder.1.css ../../assets/finder-fr-1.2.js".to_owned(),
        root: "../../".to_owned(),
        end: "/",
        area: area.map(str::to_owned),
        need: area.map(|_| "need:talk-now".to_owned()),
        only: area.is_some(),
    }
}

fn finder(text: &str, question: &'static str, relaxed: &'static str) -> Finder {
    let item = |at: usize| FinderItem {
        href: "../x/".to_owned(),
        title: Phrase::own("Halte"),
        summary: Some(Phrase::own("Un lit ce soir.")),
        service: page(text, "service").service.expect("a service"),
        audiences: at.is_multiple_of(2).then(|| "ados et parents".to_owned()),
        sample: at == 0,
    };
    let groups = ["local", "province", "country", "regions", "unknown"].into_iter().enumerate();
    Finder {
        frame: frame(text),
        title: Phrase::own("J’ai besoin d’un endroit ce soir"),
        chosen: vec![Chosen { title: Phrase::own("Montréal"), without: "../y/".to_owned() }],
        question: Some(Question { number: 2, name: question, links: finder_links(), wider: finder_links() }),
        relaxed: Some(relaxed),
        without: Some("Côte-Nord et Laval".to_owned()),
        far: true,
        reporting: (relaxed == "here").then(|| "<div class=\"helpbox reporting\"><p>Montréal</p></div>".to_owned()),
        director: Some("always"),
        groups: groups.map(|(at, name)| FinderGroup { name, items: vec![item(at)] }).collect(),
        say: Some("../s/".to_owned()),
        sift: Some(sift(Some("qc-admin:06"))),
        pages: listing(text).pages,
    }
}

fn lesson(reader: &'static str) -> Lesson {
    let words = |text: &str| vec![Phrase::own(text), foreign("At school")];
    Lesson {
        reader,
        kit: reader == "facilitator",
        meeting: None,
        ages_from: Some(12),
        ages_to: Some(14),
        levels: words("1re secondaire"),
        settings: words("École"),
        modes: words("Sur place"),
        group_from: Some(8),
        group_to: Some(30),
        duration: Some(75),
        short_path: Some(50),
        content_note: Some(Phrase::own("Parle de contrôle.")),
        question: Some(Phrase::own("Comment savoir ?")),
        objectives: words("Nommer trois gestes."),
        preparation: words("Lire la marche à suivre."),
        materials: vec![LessonMaterial {
            words: Phrase::own("Cartes"),
            per: Some("par personne".to_owned()),
            handout: Some("part-cartes".to_owned()),
        }],
        curriculum: vec![LessonAlignment {
            framework: "Culture".to_owned(),
            cycle: Some("1er cycle".to_owned()),
            words: Some(Phrase::own("Relations")),
        }],
        key_messages: words("Ce n’est jamais ta faute."),
        vocabulary: vec![link("../mot/", "Consentement")],
        before: vec![link("../avant/", "Les secrets")],
        on_air: vec![link("../../emissions/soiree/", "La soirée")],
        universal: Some(link("../pour-tous/", "Pour tout le monde")),
        steps: vec![
            LessonStep { id: "part-un".to_owned(), title: "Un".to_owned(), minutes: 50, short: Some(50) },
            LessonStep { id: "part-deux".to_owned(), title: "Deux".to_owned(), minutes: 25, short: None },
        ],
        sensitive: true,
        young: reader == "student",
        may_leave: true,
        adults: Some(2),
        help: vec![helped()],
        document: Some("les-secrets.docx".to_owned()),
        leader_pages: plan::LEADER_PAGES.map(|kind| LessonLeaderPage { kind, href: format!("{kind}/") }).to_vec(),
        letters: plan::LETTERS
            .map(|kind| LessonLetter { kind, href: format!("{kind}/"), settings: words("École") })
            .to_vec(),
        slides: plan::DECKS.map(|kind| LessonSlides { kind, href: format!("{kind}/") }).to_vec(),
        student: Some("student/".to_owned()),
        handouts: Some("handouts/".to_owned()),
        handouts_document: Some("handouts/les-secrets-handouts.docx".to_owned()),
        family: Some("family/".to_owned()),
        homes: vec![choice("en-CA", "English", false, Some("unreviewed"))],
        interpreters: vec![choice("fr-CA", "français", true, None)],
        evaluations: vec![link("../questions/", "Avant et après")],
        fidelity: true,
        courses: vec![LessonCourse {
            course: link("../parcours/", "Parcours"),
            number: 2,
            count: 3,
            previous: Some(link("../avant/", "Les secrets")),
            next: Some(Link { href: "../apres/".to_owned(), title: foreign("After") }),
        }],
        events: vec![event_line("scheduled")],
    }
}

fn event_line(status: &'static str) -> EventLine {
    EventLine {
        href: "../k7m2p4/".to_owned(),
        title: foreign("Talking at home"),
        status,
        start: "2027-02-22T18:30-05:00".to_owned(),
        when: "lundi 22 février 2027, de 18 h 30 à 20 h".to_owned(),
        place: (status != "cancelled").then(|| foreign("The library")),
        online: true,
        languages: "français et créole haïtien".to_owned(),
        interpretation: Some("arabe".to_owned()),
    }
}

fn event(status: &'static str) -> Event {
    let withheld = status != "scheduled";
    Event {
        status,
        over: status == "postponed",
        start: "2027-02-22T18:30-05:00".to_owned(),
        end: "2027-02-22T20:00-05:00".to_owned(),
        when: "lundi 22 février 2027, de 18 h 30 à 20 h".to_owned(),
        change: withheld.then(|| Phrase::own("L’animatrice est malade.")),
        place: Some(Phrase::own("Bibliothèque")),
        area: Some("Montréal".to_owned()),
        address: (!withheld).then(|| "1, rue Exemple, Montréal".to_owned()),
        directions: (!withheld).then(|| Phrase::own("La porte bleue.")),
        transit: (!withheld).then(|| foreign("Bus 12.")),
        withheld,
        online: withheld,
        languages: "français".to_owned(),
        interpretation: Some("arabe".to_owned()),
        free: Some(true),
        cost: withheld.then(|| Phrase::own("Cinq dollars")),
        childcare: true,
        contact: vec![helped()],
        calendar: Some("../k7m2p4.ics".to_owned()),
        kept: "Rencontre".to_owned(),
        next: vec![event_line("scheduled"), event_line("cancelled"), event_line("postponed")],
    }
}

fn helped() -> LessonHelp {
    let web = Web {
        number: Number { shown: "exemple.org".to_owned(), href: "https://exemple.org/aide".to_owned() },
        hreflang: Some(tag("en-CA")),
        languages: Some("en-CA".to_owned()),
        channel: "site",
        hours: None,
        table: None,
    };
    LessonHelp { title: foreign("Kids Help Phone"), href: None, phones: Vec::new(), web: vec![web] }
}

fn course() -> Course {
    let lesson = |href: &str| CourseLesson {
        lesson: link(href, "Les secrets"),
        summary: Some(foreign("For who leads.")),
        minutes: 75,
        short: Some(50),
        objectives: vec![Phrase::own("Nommer trois gestes.")],
    };
    Course {
        ages_from: Some(12),
        ages_to: Some(14),
        levels: vec![Phrase::own("1re secondaire")],
        minutes: 150,
        short_minutes: Some(100),
        objectives: vec![foreign("To know whom to tell.")],
        lessons: vec![lesson("../secrets/"), lesson("")],
    }
}

fn letter(text: &str, kind: &'static str) -> Letter {
    Letter {
        frame: frame(text),
        kind,
        title: "Les secrets".to_owned(),
        notices: notices(text),
        minutes: 50,
        places: (kind == "letter").then(|| "Québec".to_owned()),
        lesson: lesson("facilitator"),
        home: Some(link("../family/", "À la maison")),
        document: Some("les-secrets-letter.docx".to_owned()),
        sample: false,
    }
}

fn leader_page(text: &str, kind: &'static str) -> LeaderPage {
    let answer = |step: &str| LeaderAnswer {
        step: step.to_owned(),
        html: "<div class=\"quiz\"><p>Une question</p></div>".to_owned(),
    };
    LeaderPage {
        frame: frame(text),
        kind,
        title: "Les secrets".to_owned(),
        notices: notices(text),
        lesson: lesson("facilitator"),
        guide: Some("../".to_owned()),
        answers: vec![answer("Nos accords"), answer("")],
        texts: vec![LeaderText { title: "Invitation".to_owned(), html: "<p>Venez.</p>".to_owned() }],
        document: Some("les-secrets-board.docx".to_owned()),
        sample: false,
    }
}

fn interpreter(text: &str, whole: bool) -> InterpreterPage {
    let side = |code: &str| Side { name: code.to_owned(), tag: tag(code), dir: tag(code).direction() };
    let row = |other: Option<&str>| SideRow {
        html: "<p>Bonjour.</p>".to_owned(),
        other: other.map(str::to_owned),
        room: if other.is_some() { String::new() } else { "____".to_owned() },
    };
    let parts = |title: &str| SideBySide {
        title: title.to_owned(),
        rows: vec![row(Some("<p>Hello.</p>")), row(None)],
        blank: title.is_empty(),
    };
    let term = |other: Option<&str>| InterpreterTerm {
        href: other.map(|_| "../../mots/leurre/".to_owned()),
        word: Phrase::own("leurre"),
        other: other.map(str::to_owned),
    };
    let number = || InterpreterNumber {
        name: Phrase::own("Ligne Lueur"),
        shown: "1 833 900-1010".to_owned(),
        said: "one, eight three three".to_owned(),
    };
    InterpreterPage {
        frame: frame(text),
        title: Phrase::own("Contacts et cadeaux"),
        guide: whole.then(|| "../".to_owned()),
        source: side("fr-CA"),
        other: whole.then(|| side(text)),
        unreviewed: whole,
        terms: vec![term(Some("luring")), term(None)],
        briefs: vec!["<p>Convenez des mots.</p>".to_owned()],
        brief: side("fr-CA"),
        aloud: vec![parts("Accueil"), parts("")],
        home: if whole { vec![parts("")] } else { Vec::new() },
        messages: vec![term(Some("Tell someone")), InterpreterTerm { href: None, ..term(None) }],
        numbers: if whole { vec![number()] } else { Vec::new() },
        told: vec![link("../p/", "Si on se confie")],
        lesson: lesson("facilitator"),
        document: whole.then(|| "contacts-interpreter.docx".to_owned()),
        sample: false,
    }
}

fn deck(text: &str, kind: &'static str) -> Deck {
    let leads = kind == "slides-notes";
    let note = || SlideNote {
        title: Some("Nos accords".to_owned()),
        minutes: Some(10),
        short: Some(5),
        html: "<div class=\"say\"><p>Bonjour.</p></div>".to_owned(),
    };
    let slide = |number: u32, kind, html: &str| Slide {
        number,
        kind,
        size: "some",
        html: html.to_owned(),
        notes: Vec::from_iter(leads.then(note)),
        further: Vec::from_iter(leads.then(|| vec![note()])),
    };
    let leading = |href: &str| leads.then(|| href.to_owned());
    Deck {
        frame: Frame { mute: !leads, ..frame(text) },
        kind,
        title: "Les secrets".to_owned(),
        notices: notices(text),
        lesson: lesson(if leads { "facilitator" } else { "slides" }),
        count: 2,
        slides: vec![slide(1, "title", ""), slide(2, "step", "<h2>Un</h2><div class=\"ask\"><p>Comment ?</p></div>")],
        guide: leading("../"),
        wall: leading("../slides/"),
        protocols: Vec::from_iter(leads.then(|| SlideProtocol {
            title: foreign("If somebody tells"),
            href: leading("../marche/"),
            lang: Some(tag("en-CA")),
            dir: Some(tag("en-CA").direction()),
            first: "<ol><li>Stay calm.</li></ol>".to_owned(),
            whom: "<p>911</p>".to_owned(),
        })),
        told: if leads { "<p>Dans cette activité</p>".to_owned() } else { String::new() },
        answers: Vec::from_iter(leads.then(|| SlideKey { slide: 2, right: vec!["Oui".to_owned()] })),
        cards: Vec::from_iter(leading("Carte")),
        sample: false,
    }
}

fn script_length(seconds: u32) -> RadioLength {
    RadioLength { seconds, href: format!("{seconds}/"), estimate: Some(seconds - 2) }
}

fn said() -> Vec<RadioWords> {
    let number = "Pour en parler : cinq un quatre".to_owned();
    vec![
        RadioWords { text: number, figures: Some("514 555-0142".to_owned()) },
        RadioWords { text: ".".to_owned(), figures: None },
    ]
}

fn script_lines() -> Vec<RadioLine> {
    let line = |number, kind, who: Option<&str>, seconds| RadioLine {
        number,
        kind,
        who: who.map(str::to_owned),
        seconds,
        words: said(),
    };
    vec![
        line(1, "speech", Some("VOIX 1"), None),
        line(2, "sound", Some("SON"), Some(2)),
        line(3, "tag", None, None),
        line(4, "local", None, None),
    ]
}

/// A spot on whose number nobody has called for long, and whose days are over; or a programme.
fn player(seconds: u32) -> Player {
    Player {
        src: "../../media/cadeau.mp3".to_owned(),
        media_type: "audio/mpeg".to_owned(),
        seconds,
        format: "MP3".to_owned(),
        duration: Some(29),
        kilobytes: 460,
        transcript: Some("30/".to_owned()),
        webvtt: Some("30/fr-30.vtt".to_owned()),
        subrip: Some("30/fr-30.srt".to_owned()),
    }
}

fn radio(spot: bool) -> Radio {
    let segment = |kind: &str, lines: Vec<RadioLine>| RadioSegment {
        id: kind.to_owned(),
        kind: kind.to_owned(),
        title: Some(Phrase::own("Bonsoir")),
        start: "0:00".to_owned(),
        end: "0:02".to_owned(),
        minutes: 2,
        spot: (kind == "spot").then(|| link("../cadeau/", "Le cadeau")),
        seconds: (kind == "spot").then_some(60),
        html: (kind == "interview").then(|| "<p>Les questions sont plus bas.</p>".to_owned()),
        lines,
    };
    let kinds = ["talk", "interview", "spot", "music", "calls", "local", "closing"];
    let rest = kinds.map(|kind| segment(kind, Vec::new()));
    let segments: Vec<RadioSegment> = std::iter::once(segment("opening", script_lines())).chain(rest).collect();
    let question = RadioQuestion {
        ask: Phrase::own("Comment aider?"),
        answer: Some(Phrase::own("Écouter, croire.")),
        avoid: Some(Phrase::own("Ne demandez pas de raconter.")),
    };
    Radio {
        lang: None,
        dir: None,
        scripts: if spot { vec![script_length(15), script_length(30)] } else { Vec::new() },
        recordings: if spot { vec![player(30)] } else { Vec::new() },
        voices: spot.then_some(2),
        intro: Some(Phrase::own("Voici un message.")),
        outro: Some(foreign("You can call.")),
        invite: if spot { said() } else { Vec::new() },
        neutral: said(),
        local: true,
        service: Some(link("../ligne/", "Ligne Lueur")),
        number: Some("514 555-0142".to_owned()),
        checked: Some("2025-01-20".to_owned()),
        verified: spot,
        stale: spot,
        advisory: true,
        from: Some("2026-01-10".to_owned()),
        until: Some("2026-03-31".to_owned()),
        over: spot,
        avoid: vec![RadioHours { from: "06:00".to_owned(), until: "09:00".to_owned() }],
        category: Some(12),
        sponsor: Some("Une banque".to_owned()),
        key_messages: vec![Phrase::own("Tu peux en parler.")],
        pronounce: vec![RadioSound { term: "DPJ".to_owned(), say: "dé-pé-ji".to_owned() }],
        support: spot.then(|| "<p>Lisez-le une fois à voix basse.</p>".to_owned()),
        duration: (!spot).then_some(30),
        segments: if spot { Vec::new() } else { segments },
        questions: vec![question],
        guest_brief: Some("<p>Vous parlez de votre travail.</p>".to_owned()),
        caller_protocol: Some("<p>Hors d’ondes.</p>".to_owned()),
        document: Some("cadeau.docx".to_owned()),
        kit: Some("../radio.zip".to_owned()),
        state: "machine",
        updated: Some("2026-11-22".to_owned()),
        address: Some("lueur.example/go/cadeau".to_owned()),
        code: "abc234".to_owned(),
    }
}

fn script(text: &str, pace: &'static str) -> Script {
    Script {
        frame: frame(text),
        title: Phrase::own("Le cadeau"),
        notices: notices(text),
        seconds: 30,
        estimate: (pace != "stopwatch").then_some(27),
        letters: Some(260),
        pace,
        source: Some("IReST".to_owned()),
        lines: script_lines(),
        out_cue: Some("… sans dire ton nom.".to_owned()),
        radio: radio(true),
        sheet: Some("../".to_owned()),
        document: Some("cadeau-30.docx".to_owned()),
        sample: true,
    }
}

fn guidance(text: &str) -> Guidance {
    let avoided = |reason: Option<&str>| Avoided { word: "réseau".to_owned(), reason: reason.map(str::to_owned) };
    let term = GuidanceTerm {
        link: link("../mot/", "Exploitation"),
        preferred: vec!["exploitation".to_owned(), "traite".to_owned()],
        avoided: vec![avoided(Some("Cela cache une personne.")), avoided(None)],
    };
    Guidance { frame: frame(text), title: "Les mots en ondes".to_owned(), terms: vec![term] }
}

fn board(text: &str) -> Board {
    let cell = |fit, estimate| BoardCell { fit, estimate, recorded: fit == Some("fits") };
    let row = |expired: bool, reviewed: bool| BoardRow {
        title: foreign("The gift"),
        href: reviewed.then(|| "../cadeau/".to_owned()),
        language: "anglais".to_owned(),
        reviewed,
        expired,
        cells: vec![
            cell(Some("fits"), Some(12)),
            cell(Some("tight"), Some(29)),
            cell(Some("short"), Some(30)),
            cell(Some("long"), Some(95)),
            cell(Some("unknown"), None),
            cell(None, None),
        ],
    };
    Board {
        frame: frame(text),
        title: "Tous les messages".to_owned(),
        lengths: vec![15, 30, 60, 90, 120, 180],
        rows: vec![row(false, true), row(false, false), row(true, true)],
    }
}

fn tally() -> Tally {
    Tally {
        csv: "questions-tally.csv".to_owned(),
        xlsx: Some("questions-tally.xlsx".to_owned()),
        twice: true,
        leader: false,
    }
}

fn form() -> Vec<FormItem> {
    let item = |scale: &str| FormItem { words: Phrase::own("Je peux nommer un adulte."), scale: scale.to_owned() };
    ["agree", "yes-no", "open", "confident"].map(item).to_vec()
}

fn views(text: &str) -> Vec<(&'static str, View)> {
    let lost = |text: &str| Lost {
        name: "français".to_owned(),
        tag: tag(text),
        dir: tag(text).direction(),
        title: "Il n’y a pas de page à cette adresse".to_owned(),
        text: "L’adresse a peut-être changé.".to_owned(),
        home: "/fr/".to_owned(),
        home_title: "Aller à l’accueil".to_owned(),
    };
    let mut bare = page(text, "page");
    bare.frame = Frame {
        root: "./".to_owned(),
        kind: "page",
        title: "Page".to_owned(),
        description: None,
        canonical: None,
        alternates: Vec::new(),
        feeds: Vec::new(),
        noindex: false,
        json_ld: None,
        sheet: None,
        scripts: Vec::new(),
        social: None,
        languages: Vec::new(),
        breadcrumbs: Vec::new(),
        section: None,
        code: None,
        help: true,
        young: false,
        mute: false,
    };
    bare.notices.clear();
    bare.sources.clear();
    bare.groups.clear();
    (bare.summary, bare.body, bare.minutes, bare.previous, bare.next) = (None, None, None, None, None);
    bare.updated = None;
    vec![
        ("page.html", View::of(&page(text, "article"))),
        ("page.html", View::of(&bare)),
        ("term.html", View::of(&page(text, "term"))),
        ("lesson.html", View::of(&page(text, "lesson"))),
        ("lesson.html", View::of(&Page { lesson: Some(lesson("student")), ..page(text, "lesson") })),
        ("evaluation.html", View::of(&Page { form: form(), tally: Some(tally()), ..page(text, "evaluation") })),
        ("letter.html", View::of(&letter(text, "letter"))),
        ("letter.html", View::of(&letter(text, "letter-opt-out"))),
        ("leader.html", View::of(&leader_page(text, "board"))),
        ("leader.html", View::of(&leader_page(text, "fidelity"))),
        ("leader.html", View::of(&leader_page(text, "answers"))),
        ("leader.html", View::of(&leader_page(text, "texts"))),
        ("interpreter.html", View::of(&interpreter(text, true))),
        ("interpreter.html", View::of(&interpreter(text, false))),
        ("slides.html", View::of(&deck(text, "slides"))),
        ("slides.html", View::of(&deck(text, "slides-notes"))),
        ("spot.html", View::of(&Page { radio: Some(radio(true)), ..page(text, "spot") })),
        ("programme.html", View::of(&Page { radio: Some(radio(false)), ..page(text, "programme") })),
        ("script.html", View::of(&script(text, "measured"))),
        ("script.html", View::of(&script(text, "published"))),
        ("script.html", View::of(&script(text, "derived"))),
        ("script.html", View::of(&script(text, "unknown"))),
        ("script.html", View::of(&script(text, "stopwatch"))),
        ("board.html", View::of(&board(text))),
        ("guidance.html", View::of(&guidance(text))),
        ("course.html", View::of(&Page { course: Some(course()), ..page(text, "course") })),
        ("event.html", View::of(&Page { event: Some(event("scheduled")), ..page(text, "event") })),
        ("event.html", View::of(&Page { event: Some(event("cancelled")), ..page(text, "event") })),
        ("event.html", View::of(&Page { event: Some(event("postponed")), ..page(text, "event") })),
        ("service.html", View::of(&page(text, "service"))),
        ("listing.html", View::of(&listing(text))),
        ("glossary.html", View::of(&listing(text))),
        ("finder.html", View::of(&finder(text, "what", "here"))),
        ("finder.html", View::of(&finder(text, "where", "some"))),
        ("finder.html", View::of(&finder(text, "how", "none"))),
        (
            "search.html",
            View::of(&Search {
                frame: frame(text),
                place: Some(SearchPlace {
                    style: "../../assets/search.css".to_owned(),
                    from: "../../search/fr/".to_owned(),
                    root: "../../".to_owned(),
                    end: "/",
                    version: "0123abcd".to_owned(),
                }),
                lists: ["needs", "sections", "topics", "audiences"]
                    .map(|name| SearchList { name, links: vec![link("../aide/", "Trouver de l’aide")] })
                    .into(),
                all: Some("a-z/".to_owned()),
            }),
        ),
        (
            "search-all.html",
            View::of(&SearchAll {
                frame: frame(text),
                letters: vec![
                    SearchLetter { letter: Some("A".to_owned()), links: vec![link("../aide/", "Aide")] },
                    SearchLetter { letter: None, links: vec![link("../aide/", "Aide")] },
                ],
                pages: listing(text).pages,
            }),
        ),
        (
            "say.html",
            View::of(&Say {
                frame: frame(text),
                lines: vec![SayLine {
                    own: Phrase::own("J’ai besoin d’aide."), others: vec![foreign("I need help.")]
                }],
            }),
        ),
        (
            "home.html",
            View::of(&Home {
                frame: frame(text),
                title: Phrase::own("Lueur"),
                summary: Some(Phrase::own("De l’aide et de l’information fiable.")),
                notices: notices(text),
                body: Some(body(text)),
                sources: sources(),
                front: vec![
                    FrontDoor {
                        link: link("aide/", "J’ai besoin d’aide maintenant"),
                        summary: Some(Phrase::own("Parler ou écrire à quelqu’un.")),
                        drawing: Some("talk".to_owned()),
                    },
                    FrontDoor { link: link("audiences/parents/", "Pour les parents"), summary: None, drawing: None },
                ],
                doors: vec![Door {
                    link: link("aide/", "Trouver de l’aide"),
                    summary: Some(Phrase::own("Parler à quelqu’un.")),
                }],
                audiences: vec![link("pour/parents/", "Parents"), link("pour/ecoles/", "Écoles")],
            }),
        ),
        (
            "welcome.html",
            View::of(&Welcome {
                frame: frame(text),
                choices: ["fr-CA", "ar"]
                    .map(|text| WelcomeChoice {
                        note: None,
                        name: if text == "ar" { "العربية" } else { "français" }.to_owned(),
                        tag: tag(text),
                        dir: tag(text).direction(),
                        href: "fr/".to_owned(),
                        site: "Lueur".to_owned(),
                        summary: Some("De l’aide et de l’information fiable.".to_owned()),
                    })
                    .to_vec(),
            }),
        ),
        (
            "go.html",
            View::of(&Go {
                frame: frame(text),
                key: "recrutement".to_owned(),
                choices: vec![GoChoice {
                    name: "العربية".to_owned(),
                    tag: tag("ar"),
                    dir: tag("ar").direction(),
                    href: "../../ar/".to_owned(),
                    title: "التجنيد عبر الإنترنت".to_owned(),
                    note: Some("لم يراجعه أحد بعد".to_owned()),
                }],
            }),
        ),
        ("404.html", View::of(&NotFound { frame: frame(text), languages: vec![lost("fr-CA"), lost("ar")] })),
        ("redirect.html", View::of(&Redirect { frame: frame(text), to: link("../ailleurs/", "Ailleurs") })),
    ]
}

fn theme() -> Theme {
    let tree = builtin::tree();
    let mut report = Report::new();
    let templates = Templates::read(&tree, "default", &mut report);
    assert!(report.is_empty(), "{}", crate::locale::shown(report));
    let languages = languages(&tree, &TAGS);
    let formats = Formats::read(&tree, &languages, &mut Report::new());
    let catalog = Arc::new(Catalog::read(&tree, &languages, &formats));
    let spoken = TAGS.map(|text| {
        let words: Arc<dyn Words> = Arc::new(Spoken { catalog: catalog.clone(), tag: tag(text) });
        (code(text), words, shared(text))
    });
    templates.expect("templates").speak(spoken)
}

fn code(text: &str) -> Code {
    Code::parse(&text[..2]).expect("a code")
}

/// Every page, by a name for its file.
fn pages() -> BTreeMap<String, String> {
    let theme = theme();
    let mut pages = BTreeMap::new();
    for text in TAGS {
        for (template, view) in views(text) {
            let page = match theme.render(template, &view, &code(text)) {
                Ok(page) => page,
                Err(problem) => panic!("{template}: {problem:?}"),
            };
            let mut name = format!("{}-{template}", code(text));
            if pages.contains_key(&name) {
                name = format!("{}-bare-{template}", code(text));
            }
            pages.insert(name, page);
        }
    }
    pages
}

#[test]
fn every_template_makes_a_page_from_its_view() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/theme");
    fs::create_dir_all(&folder).expect("a folder");
    for (name, page) in pages() {
        fs::write(folder.join(&name), &page).expect("a file");
        assert!(page.starts_with("<!doctype html>\n<html lang=\""), "{name}: {}", &page[..60]);
        for must in
            ["<main id=\"page-main\"", "class=\"skip\"", "rel=\"nofollow noreferrer\"", "class=\"crisis\"", "</html>"]
        {
            assert!(page.contains(must), "{name} lacks {must}");
        }
        assert_eq!(page.matches("<h1").count(), 1, "{name}");
        assert!(!page.contains("\n\n"), "{name} has an empty line");
    }
}

#[test]
fn what_a_reader_needs_first_comes_first() {
    for (name, page) in pages() {
        let head = page.find("<body data-page=\"").expect("a body");
        let at = |what: &str| page[head..].find(what).unwrap_or_else(|| panic!("{name} lacks {what}"));
        let mut order =
            vec!["class=\"skip\"", "class=\"exit\"", "class=\"crisis\"", "<header", "<main", "<footer class=\"foot\""];
        if page.contains("class=\"languages\"") {
            order.insert(3, "class=\"languages\"");
        }
        let places: Vec<usize> = order.into_iter().map(at).collect();
        assert!(places.is_sorted(), "{name}: {places:?}");
        assert!(page.find("charset").is_some_and(|at| at < 1024), "{name}: charset beyond the first 1024 bytes");
        let policy = page.find("Content-Security-Policy").expect("a policy");
        assert_eq!(page[..policy].matches('<').count(), 4, "{name}: the policy is not first in the head");
    }
}

#[test]
fn the_policy_allows_exactly_the_style_of_the_page() {
    let theme = theme();
    let inline = theme.inline();
    assert!(inline.style.len() > 1000);
    // Nothing but what is its own, and of that what stands inside it by its hash alone.
    let mut parts = inline.policy.split(" 'sha256-");
    let first = parts.next().unwrap_or_default().to_owned();
    let plain = parts.fold(first, |plain, part| plain + part.split_once('\'').map_or("", |(_, rest)| rest));
    assert_eq!(
        plain,
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
         media-src 'self'; base-uri 'none'; form-action 'none'"
    );
    for (name, page) in pages() {
        let style = page.split_once("<style>").and_then(|(_, rest)| rest.split_once("</style>")).expect("a style").0;
        assert_eq!(style, inline.style, "{name}");
        assert!(page.contains(&format!("content=\"{}\"", inline.policy)), "{name}");
        assert!(!page.contains(" style="), "{name}");
        // Data is no script, and a script of the site stands in a file.
        let other = ["type=\"application/ld+json\"", "type=\"application/json\"", "src=\""];
        let other = other.map(|kind| page.matches(&format!("<script {kind}")).count());
        let scripts = page.matches("<script").count() - other.iter().sum::<usize>();
        assert_eq!(scripts, usize::from(!inline.script.is_empty()), "{name}");
    }
}

#[test]
fn numbers_are_isolated_everywhere() {
    for (name, page) in pages() {
        let numbers = page.matches("href=\"tel:").count() + page.matches("href=\"sms:").count();
        let isolated = page.matches("<bdi dir=\"ltr\" translate=\"no\" class=\"notranslate\"><a href=\"tel:").count()
            + page.matches("<bdi dir=\"ltr\" translate=\"no\" class=\"notranslate\"><a href=\"sms:").count();
        assert_eq!(numbers, isolated, "{name}");
        // What is projected is the one page without numbers to dial.
        let mute = page.contains("id=\"slide-1\"") && !page.contains("class=\"notes\"");
        assert_eq!(numbers == 0, mute, "{name}: {numbers} numbers");
    }
}

#[cfg(feature = "minify")]
#[test]
fn minified_pages_of_the_theme_say_the_same() {
    for (name, page) in pages() {
        let (small, advice) = render::minify(&page);
        assert!(advice.is_none(), "{name}: {advice:?}");
        assert!(small.len() < page.len(), "{name}");
    }
}
