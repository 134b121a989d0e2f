//! The doors of reporting: which services a text shows for a region, under which name, and what is told when there is none.

use std::collections::BTreeSet;

use expect_test::{Expect, expect};
use fanal::area::{self, Area};
use fanal::content::service::{Authority, Door, Role};

use crate::check::{Outcome, site};
use crate::codes;
use crate::real_site;

fn is(found: &str, expected: Expect) {
    expected.assert_eq(found);
}

/// A service that receives reports: its key, its title, how it is reached, more lines of its facts.
fn door(key: &str, title: &str, reached: &str, facts: &str) -> String {
    let phones = if reached.contains("phones") { "phones: { voix: De vive voix, soir: Le soir }\n" } else { "" };
    let phones = if reached.contains("soir") { phones } else { &phones.replace(", soir: Le soir", "") };
    format!(
        "--- content/services/{key}/facts.yaml ---
{reached}
{facts}
sourced: {{ url: https://exemple.org/, read_date: 2026-11-20 }}
second: {{ url: https://exemple.com/, read_date: 2026-11-20 }}
--- content/services/{key}/fr.md ---
---
title: {title}
{phones}---
"
    )
}

fn phone(last: u32, languages: &str) -> String {
    format!(
        "phones: [{{ id: voix, number: \"+183390010{last}\", channel: voice, languages: {languages}, hours: 24/7 }}]"
    )
}

fn reports(authority: &str, areas: &str) -> String {
    format!("reports: [{{ role: youth-protection, authority: {authority}, areas: [{areas}] }}]")
}

/// Doors of every sort, and an article.
fn with(article: &str) -> Outcome {
    let two_numbers = "phones: [{ id: voix, number: \"+18339001020\", channel: voice, languages: [en] }, \
                       { id: soir, number: \"+18339001021\", extension: \"2\", channel: voice, languages: [en] }]";
    let north = reports("director", "qc-rss:17");
    let montreal = |tag: &str| reports("director", "qc-admin:06").replace(" }]", &format!(", language: {tag} }}]"));
    let police = "reports: [{ role: police, authority: province, areas: [iso3166-2:CA-QC] }]";
    let closed = reports("director", "qc-admin:01") + "\nstatus: closed";
    let draft = reports("director", "qc-admin:02") + "\ndraft: true";
    site(
        &[
            door("anglais", "Montréal anglais", &phone(10, "[en]"), &montreal("en")),
            door("francais", "Montréal français", &phone(11, "[fr]"), &montreal("fr")),
            door("hudson", "Côte de la baie d’Hudson", two_numbers, &north),
            door("ungava", "Côte de la baie d’Ungava", &phone(12, "[en]").replace(", hours: 24/7", ""), &north),
            door("cri", "Terres cries", &phone(13, "[en]"), &reports("director", "qc-rss:18")),
            door("mauricie", "Mauricie", &phone(14, "[fr]"), &reports("director", "qc-admin:04, qc-admin:17")),
            door("opitciwan", "Opitciwan", "web: { fr: https://opitciwan.exemple.org/ }", &reports("indigenous", "qc-admin:04"))
                .replace("title: Opitciwan\n", "title: Opitciwan\ncommunities: Les enfants d’Opitciwan\n"),
            door("ontario", "Ontario", &phone(15, "[en]"), &reports("province", "iso3166-2:CA-ON")),
            door("police", "La police", &phone(16, "[fr]"), police),
            door("ferme", "Fermé", &phone(17, "[fr]"), &closed),
            door("brouillon", "Brouillon", &phone(18, "[fr]"), &draft),
            format!("--- content/articles/un/facts.yaml ---\n--- content/articles/un/fr.md ---\n---\ntitle: Un\n---\n{article}\n"),
            "--- content/articles/un/en.md ---\n---\ntitle: One\n---\n::: reporting {region=qc-admin:06} /\n".to_owned(),
        ]
        .concat(),
    )
}

/// The block of a page, a line for each element that begins one.
fn block(outcome: &Outcome, path: &str) -> String {
    let block = outcome.part(path, "<div class=\"helpbox reporting\">", "</div>");
    let block = block.replace(" translate=\"no\" class=\"notranslate\"", "");
    ["<p", "<ul", "<li", "<span"].iter().fold(block, |text, tag| text.replace(tag, &format!("\n{tag}")))
}

#[test]
fn every_door_stands_under_its_authority_with_its_number() {
    let outcome = with("::: reporting /");
    is(
        &block(&outcome, "fr/articles/un/index.html"),
        expect![[r#"
            <div class="helpbox reporting">
            <p class="title">Signaler la situation d’un enfant</p>
            <p>Communauté de l’enfant inconnue? La direction de la protection de la jeunesse de sa région répond, jour et nuit.</p>
            <p class="title">La direction de la protection de la jeunesse, par région</p>
            <ul>
            <li><a href="../../services/mauricie/">Mauricie et Centre-du-Québec</a> 
            <span class="how"><bdi dir="ltr"><a href="tel:+18339001014">1 833 900-1014</a></bdi></span></li>
            <li><a href="../../services/montreal-francais/">Montréal (en français)</a> 
            <span class="how"><bdi dir="ltr"><a href="tel:+18339001011">1 833 900-1011</a></bdi></span></li>
            <li><a href="../../services/montreal-anglais/">Montréal (en anglais)</a> 
            <span class="how"><bdi dir="ltr"><a href="tel:+18339001010">1 833 900-1010</a></bdi></span></li>
            <li><a href="../../services/cote-de-la-baie-d-hudson/">Côte de la baie d’Hudson</a> 
            <span class="how"><bdi dir="ltr"><a href="tel:+18339001020">1 833 900-1020</a></bdi> De vive voix</span> 
            <span class="how"><bdi dir="ltr"><a href="tel:+18339001021">1 833 900-1021</a></bdi> poste 2 Le soir</span></li>
            <li><a href="../../services/cote-de-la-baie-d-ungava/">Côte de la baie d’Ungava</a> 
            <span class="how"><bdi dir="ltr"><a href="tel:+18339001012">1 833 900-1012</a></bdi> De vive voix</span></li>
            <li><a href="../../services/terres-cries/">Eeyou Istchee (Terres-Cries-de-la-Baie-James)</a> 
            <span class="how"><bdi dir="ltr"><a href="tel:+18339001013">1 833 900-1013</a></bdi></span></li></ul>
            <p class="title">Les autorités autochtones qui reçoivent les signalements</p>
            <ul>
            <li><a href="../../services/opitciwan/">Opitciwan</a> <small>Les enfants d’Opitciwan</small> 
            <span class="how"><bdi dir="ltr"><a href="https://opitciwan.exemple.org/">opitciwan.exemple.org</a></bdi></span></li></ul>
            <p class="title">Ailleurs au Canada</p>
            <ul>
            <li><a href="../../services/ontario/">Ontario</a> 
            <span class="how"><bdi dir="ltr"><a href="tel:+18339001015">1 833 900-1015</a></bdi></span></li></ul>
            <p class="title">Signaler un crime</p>
            <ul>
            <li><a href="../../services/la-police/">Québec</a> 
            <span class="how"><bdi dir="ltr"><a href="tel:+18339001016">1 833 900-1016</a></bdi></span></li></ul></div>"#]],
    );
    assert!(!outcome.problems().contains("R123"), "{}", outcome.problems());
}

#[test]
fn of_a_region_only_its_doors_are_shown_in_the_readers_order() {
    is(
        &block(&with("::: reporting {region=qc-admin:10} /"), "fr/articles/un/index.html"),
        expect![[r#"
            <div class="helpbox reporting">
            <p class="title">Signaler la situation d’un enfant</p>
            <p>Communauté de l’enfant inconnue? La direction de la protection de la jeunesse de sa région répond, jour et nuit.</p>
            <p class="title">La direction de la protection de la jeunesse, par région</p>
            <ul>
            <li><a href="../../services/cote-de-la-baie-d-hudson/">Côte de la baie d’Hudson</a> 
            <span class="how"><bdi dir="ltr"><a href="tel:+18339001020">1 833 900-1020</a></bdi> De vive voix</span> 
            <span class="how"><bdi dir="ltr"><a href="tel:+18339001021">1 833 900-1021</a></bdi> poste 2 Le soir</span></li>
            <li><a href="../../services/cote-de-la-baie-d-ungava/">Côte de la baie d’Ungava</a> 
            <span class="how"><bdi dir="ltr"><a href="tel:+18339001012">1 833 900-1012</a></bdi> De vive voix</span></li>
            <li><a href="../../services/terres-cries/">Eeyou Istchee (Terres-Cries-de-la-Baie-James)</a> 
            <span class="how"><bdi dir="ltr"><a href="tel:+18339001013">1 833 900-1013</a></bdi></span></li></ul>
            <p class="title">Signaler un crime</p>
            <ul>
            <li><a href="../../services/la-police/">Québec</a> 
            <span class="how"><bdi dir="ltr"><a href="tel:+18339001016">1 833 900-1016</a></bdi></span></li></ul></div>"#]],
    );
    is(
        &block(&with("Rien."), "en/articles/one/index.html"),
        expect![[r#"
            <div class="helpbox reporting">
            <p class="title">Reporting that a child may be in danger</p>
            <p>Unsure which community the child belongs to? The director of youth protection of the child’s region answers, day or night.</p>
            <p class="title">The director of youth protection, by region</p>
            <ul>
            <li><a href="../../services/anglais/">Montréal (in English)</a> 
            <span class="how"><bdi dir="ltr"><a href="tel:+18339001010">1 833 900-1010</a></bdi></span></li>
            <li><a href="../../services/francais/">Montréal (in French)</a> 
            <span class="how"><bdi dir="ltr"><a href="tel:+18339001011">1 833 900-1011</a></bdi></span></li></ul>
            <p class="title">Reporting a crime</p>
            <ul>
            <li><a href="../../services/police/">Quebec</a> 
            <span class="how"><bdi dir="ltr"><a href="tel:+18339001016">1 833 900-1016</a></bdi></span></li></ul></div>"#]],
    );
}

#[test]
fn a_block_that_would_show_nothing_is_told() {
    let outcome = with(
        "::: reporting {region=iso3166-2:CA-NB} /\n\n::: reporting {region=17} /\n\n::: reporting {region=qc-admin:99} /",
    );
    is(
        &codes::told_of(&outcome, &["R123", "S141", "S142"]),
        expect![[r#"
        R123 Aucune fiche ne dit recevoir les signalements pour la région « iso3166-2:CA-NB ». → Ajoutez « reports: » aux fiches des services qui les reçoivent, ou retirez le bloc « reporting ».
        S142 « 17 » ne dit pas de quelle région il s’agit. → Écrivez laquelle : qc-admin:17 (Centre-du-Québec) ou qc-rss:17 (Nunavik).
        S141 « 99 » n’est pas une région de la liste qc-admin. → Choisissez parmi 01, 02, 03, 04, 05, 06, 07, 08, 09, 10, 11, 12, 13, 14, 15, 16 et 17.
    "#]],
    );
    let empty = site(
        "--- content/articles/un/facts.yaml ---\n--- content/articles/un/fr.md ---\n---\ntitle: Un\n---\n::: reporting /\n",
    );
    is(
        &codes::told_of(&empty, &["R123"]),
        expect![[r#"
        R123 Aucune fiche ne dit recevoir les signalements. → Ajoutez « reports: » aux fiches des services qui les reçoivent, ou retirez le bloc « reporting ».
    "#]],
    );
}

#[test]
fn no_night_is_promised_where_every_number_has_its_hours() {
    let north = block(&with("::: reporting {region=qc-rss:17} /"), "fr/articles/un/index.html");
    assert!(north.contains("reçoit le signalement") && !north.contains("jour et nuit"), "{north}");
}

/// The directors of each region of the real site, and the other provinces that have a door.
#[test]
fn nobody_on_the_real_site_is_without_a_director() {
    let site = real_site::understood(&real_site::tree(), real_site::READ);
    let doors: Vec<(&str, &Door)> = site
        .entries
        .iter()
        .filter_map(|entry| Some((&*entry.key, entry.service.as_deref()?)))
        .flat_map(|(key, service)| service.reports.iter().map(move |door| (key, door)))
        .filter(|(_, door)| door.role == Role::YouthProtection)
        .collect();
    let directors = |region: Area| {
        let here = |door: &Door| {
            door.authority == Authority::Director && door.areas.iter().any(|(area, _)| area.meets(region))
        };
        let keys = doors.iter().filter(|(_, door)| here(door)).map(|(key, door)| match &door.language {
            Some(language) => format!("{key} ({language})"),
            None => (*key).to_owned(),
        });
        format!("{}: {}", region.id(), keys.collect::<Vec<_>>().join(", "))
    };
    let regions: Vec<String> = area::choices().into_iter().map(directors).collect();
    let provinces: BTreeSet<String> = doors
        .iter()
        .filter(|(_, door)| door.authority == Authority::Province)
        .flat_map(|(_, door)| door.areas.iter().map(|(area, _)| area.id()))
        .collect();
    is(
        &regions.join("\n"),
        expect![[r#"
        qc-admin:01: dpj-bas-saint-laurent
        qc-admin:02: dpj-saguenay
        qc-admin:03: dpj-capitale-nationale
        qc-admin:04: dpj-mauricie-centre-du-quebec
        qc-admin:05: dpj-estrie
        qc-admin:06: dpj-montreal-anglais (en), dpj-montreal-francais (fr)
        qc-admin:07: dpj-outaouais
        qc-admin:08: dpj-abitibi-temiscamingue
        qc-admin:09: dpj-cote-nord
        qc-admin:10: dpj-abitibi-temiscamingue, dpj-nunavik-hudson, dpj-nunavik-ungava, dpj-saguenay, dpj-terres-cries
        qc-admin:11: dpj-gaspesie
        qc-admin:12: dpj-chaudiere-appalaches
        qc-admin:13: dpj-laval
        qc-admin:14: dpj-lanaudiere
        qc-admin:15: dpj-laurentides
        qc-admin:16: dpj-monteregie
        qc-admin:17: dpj-mauricie-centre-du-quebec
        qc-rss:17: dpj-nunavik-hudson, dpj-nunavik-ungava
        qc-rss:18: dpj-terres-cries"#]],
    );
    is(
        &provinces.into_iter().collect::<Vec<_>>().join(" "),
        expect![
            "iso3166-2:CA-AB iso3166-2:CA-BC iso3166-2:CA-MB iso3166-2:CA-NB iso3166-2:CA-NL iso3166-2:CA-NS iso3166-2:CA-NT iso3166-2:CA-NU iso3166-2:CA-ON iso3166-2:CA-PE iso3166-2:CA-SK iso3166-2:CA-YT"
        ],
    );
}
