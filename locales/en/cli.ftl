# What Fanal says to the team at a command line.

## Help

help-about = Builds a site in several languages from a folder of texts.
help-usage = Usage
help-usage-all = fanal COMMAND [OPTIONS]
help-commands = Commands
help-arguments = What follows the command
help-options = Options of this command
help-common = Options of every command
help-status = Exit status (for scripts)
help-more = “fanal help COMMAND” describes one command; “fanal explain CODE” explains a message.

command-build = Builds the site into the folder public.
    .more =
        With any error nothing is published and the site online stays as it is.
        With --hold-broken, each broken entry stays as it was when last published.
command-check = Checks the whole site and writes nothing.
command-preview = Shows the site on this computer and follows your changes.
    .more =
        The site is served from memory, to this machine only. Problems show at the top of the pages.
        Ctrl+C stops the command.
command-new = Makes a small site in French and English in a new folder.
command-add = Adds an entry: its facts and one text file per language.
    .more =
        Example: fanal add article my-first-text --lang fr --lang en
        No existing file is touched.
command-schema = Writes the descriptions of files that editors read into .fanal/schema, or shows one.
command-urls = Shows the published addresses; with --record, writes them into content/urls.yaml.
command-uses = Lists every place that uses a record, with its line: texts, facts, other records, sheets, site.yaml.
command-due = Lists what to ask and to read again: services by the cycle of their type, sources by their date, meetings and spots by their day.
    .more =
        Services that help in danger and shelters are asked every 6 months, others every 12; “cycles:” in site.yaml decides
        otherwise. With --print, sheets for the telephone are written, one for each organization.
command-verify = Writes into the facts of a service that somebody asked it: who, how and when.
    .more =
        Example: fanal verify youth-line --by "Marie L." --method phone
        With --failed, what is written is an attempt: fanal verify youth-line --failed "no answer" --method phone
        Nothing else of the file changes. An import is no verification: somebody speaks with the service.
command-duplicates = Lists records that may be one service, with what they share.
    .more =
        Nothing is merged: many services share a switchboard and a name. Pairs that are two are written into
        content/duplicates.yaml, with the reason, and are not listed again.
command-radio = Lists the spots for the radio: by language and length, what there is, fits, is recorded, reviewed, expired.
    .more =
        Times are estimated from letters. The pace that your station measured comes first: “radio:” in site.yaml.
command-gaps = Lists what is missing in which regions, by type of service, age, gender, language and hours, alone and crossed.
    .more =
        A crossing is named only where each of its parts exists, but not the whole. With --to, everything is written: a page with a map (.html), rows for a sheet (.csv) or data (.json). For the team alone:
        a list of gaps may show where the only shelter of a region is.
command-changes = Lists what became of the services between two folders of a site: added, closed, changed, asked.
    .more =
        Example: fanal changes copy-of-january .
        What is confidential in either of them is only told as “contact details changed”.
command-weigh = Shows what the pages weigh, and what weighs what.
    .more =
        Every page must open on an old phone with a bad line: its type has a budget, and a page that is heavier is an error.
command-audio = Listens to recordings and says whether a station can play them as they are.
    .more =
        Example: fanal audio spot.wav --slot 30
        Loudness (LUFS), peaks, silence and length are measured and compared with a target; the files stay as they are.
        “fanal audio tag FILE… --title …” writes into recordings what they say of themselves; the sound stays the same.
command-explain = Explains a message by its code, or lists all codes.
command-clean = Removes what Fanal keeps to be faster; never your texts.
    .more =
        The published folder and the last published versions stay. With --all, the pages that Fanal published are removed
        too; files that it did not make stay.
command-migrate = Says whether the folder follows the current format.
command-completions = Writes the script that completes commands in a terminal.
command-help = Shows this help, or that of a command.
command-version = Shows the version of Fanal.

argument-folder = Folder to make; it must be empty or not exist.
argument-kind = Kind of entry: article, page, term, service, paper, organization, place, lesson, session, protocol, evaluation, course, event.
argument-key = Permanent name of the entry: plain letters, digits and hyphens.
argument-name = Name of a description, such as site or facts-article.
argument-used = Key of the entry whose uses are looked for.
argument-old = Folder of the site as it was.
argument-new = Folder of the site as it is.
argument-service = Key of the service that was asked.
argument-code = Code of the message, such as R101.
argument-recording = Recordings: WAV, MP3, FLAC, Ogg Vorbis or M4A.
argument-shell = bash, elvish, fish, powershell or zsh.
argument-command = Name of a command.

name-folder = FOLDER
name-file = FILE
name-file-or-folder = FILE|FOLDER
name-old = OLD
name-new = NEW
name-kind = KIND
name-key = KEY
name-used = KEY
name-service = KEY
name-by = NAME
name-target = TARGET
name-title = TITLE
name-copyright = RIGHTS
name-publisher = NAME
name-comment = TEXT
name-failed = RESULT
name-name = NAME
name-code = CODE
name-recording = FILE
name-shell = SHELL
name-command = COMMAND
name-options = OPTIONS
name-day = YYYY-MM-DD
name-lang = CODE
name-section = SECTION

option-site = Folder of the site; otherwise the nearest one that holds site.yaml.
option-out = Folder to publish into; otherwise public, in the site's folder.
option-private = Folder of sealed places; otherwise private, in the site's folder.
option-as-of = Day to build for; otherwise today in the site's time zone.
option-profile = web for a host, usb for a stick or a folder opened without a network, facilitator-kit for those who lead lessons.
option-release = Publication: the strictest checks.
option-hold-broken = Keeps each broken entry as it was when last published, except what was taken back since.
option-minify = tight (fast) or full (the smallest pages).
option-threads = Number of jobs at the same time.
option-verify = Reads every file again instead of trusting its date.
option-online = Also asks the addresses of the web whether they still lead somewhere; nothing else uses the network.
option-port = First port to try; otherwise 8080.
option-lang = Code of a language of the site; may be repeated. Otherwise the first language.
option-section = Section that receives the entry, where several fit.
option-demo = Writes a sample directory: 76 invented services, in four languages.
option-record = Writes today's addresses into content/urls.yaml.
option-all = Removes the published pages too.
option-print = New file for the call sheets (a page to print); never in the published folder.
option-cross = What is asked about together: language, age, gender, hours, with commas; more than once for several crossings. Otherwise every two, and all four.
option-delimiter = Sign between the cells of a CSV; otherwise the comma in English, the semicolon in French.
option-target = What is asked of recordings: ebu-r128 (radio), podcast, atsc-a85 (television), or one of site.yaml; otherwise the one that site.yaml chose, or ebu-r128.
option-slot = Length of the slot for which a recording is meant, in seconds.
option-title = Title that recordings say of themselves (audio tag).
option-copyright = Rights that recordings name; otherwise the licence of the site.
option-publisher = Who publishes recordings; otherwise the organisation of the site.
option-comment = Remark in recordings: the line to call, as it is written on the page.
option-lyrics = Text file that holds the script of a recording.
option-by = Name or initials of the person who asked.
option-method = How: by phone, by text message, by e-mail, or on the spot.
option-date = Day on which it was asked; otherwise today. Never later than today.
option-failed = Nobody was reached; what came of it: “no answer”.
option-to = Where to write: a new file for a whole list (.html, .csv or .json), or the folder of what is exported (otherwise export, here); never in the published folder.
option-format = Form of the messages: for people, or for other programs.
option-lang-ui = Language of the messages.
option-color = Colours: auto (at a terminal), always, never.
option-quiet = Says only the problems.
option-help = Shows the help.
option-version = Shows the version of Fanal.

status-0 = All is done. There may be advice.
status-1 = Problems stop the publication; nothing was published.
status-2 = The command was not understood.
status-3 = The disk or the network of this computer refused something.
status-4 = The site is published, but broken entries stayed as they were.

## Problems

weight-stop = Stop
weight-error = Error
weight-advice = Advice
problem-head = { $weight } { $code }:
problem-other-place = see also { $place }
problem-correction = Corrected line, ready to copy:
problem-foreign = Technical note: { $words }
problem-more = { $count ->
    [one] The same problem ({ $code }) stands in one other place:
   *[other] The same problem ({ $code }) stands in { $count } other places:
}
count-stops = { $count ->
    [one] one problem that stops everything
   *[other] { $count } problems that stop everything
}
count-errors = { $count ->
    [one] one error
   *[other] { $count } errors
}
count-advice = { $count ->
    [one] one piece of advice
   *[other] { $count } pieces of advice
}
sarif-site = The site's folder, where site.yaml stands.

invisible-0009 = tab
invisible-000D = carriage return
invisible-00A0 = no-break space
invisible-00AD = soft hyphen
invisible-061C = Arabic letter mark
invisible-200B = zero-width space
invisible-200E = left-to-right mark
invisible-200F = right-to-left mark
invisible-202A = left-to-right embedding
invisible-202B = right-to-left embedding
invisible-202C = end of direction
invisible-202D = left-to-right override
invisible-202E = right-to-left override
invisible-202F = narrow no-break space
invisible-2060 = word joiner
invisible-2066 = left-to-right isolate
invisible-2067 = right-to-left isolate
invisible-2068 = isolate
invisible-2069 = end of isolate
invisible-FEFF = byte order mark

## The end of a command

end-check-fine = All is well.
end-check-advice = Nothing stands in the way of publishing.
end-check-broken = The site cannot be published like this. Nothing was changed.
end-not-published = Nothing was published; the site online is unchanged.
end-holdable = To publish the rest, “fanal build --hold-broken” keeps the broken entries as they were, except what was taken back since.
end-published = The site is in { $folder }.
end-unchanged = Nothing changed since the last build; { $folder } is up to date.
built-pages = { $count ->
    [0] No page
    [one] One page
   *[other] { $count } pages
} ({ $languages }) in { $seconds } s.
built-language = { $code }: { $count }
built-files = { $written ->
    [0] No file written
    [one] One file written
   *[other] { $written } files written
}, { $unchanged ->
    [0] none unchanged
    [one] one unchanged
   *[other] { $unchanged } unchanged
}, { $removed ->
    [0] none removed
    [one] one removed
   *[other] { $removed } removed
}.
built-foreign = { $count ->
    [one] One file that Fanal did not make stays in the published folder: { $names }
   *[other] { $count } files that Fanal did not make stay in the published folder: { $names }
}
built-held = { $count ->
    [one] One entry stayed as last published: { $names }
   *[other] { $count } entries stayed as last published: { $names }
}
built-left-out = { $count ->
    [one] One entry that was never published was left out: { $names }
   *[other] { $count } entries that were never published were left out: { $names }
}
built-taken-out = { $count ->
    [one] One entry was taken out of the site: { $names }
   *[other] { $count } entries were taken out of the site: { $names }
}
names-more = and { $count } more

stage-read = Reading the files
lock-waiting = Another command of Fanal has been writing for this site for { $seconds } s (process { $process }, { $host }); waiting for it to finish.
stage-build = Making the pages
stage-online = Asking the addresses
stage-publish = Writing the site

new-done = The site is ready in { $folder }.
new-next =
    To see it:
        cd { $folder }
        fanal preview
    Begin with site.yaml: every line is explained there.
add-done = { $count ->
    [one] One file made:
   *[other] { $count } files made:
}
add-next = The entry is a draft: remove “draft: true” from facts.yaml when the text is ready.
schema-done = { $count } descriptions are in { $folder }.
urls-none = No address is recorded yet.
urls-recorded = { $count ->
    [one] content/urls.yaml keeps one address.
   *[other] content/urls.yaml keeps { $count } addresses.
}
explain-all = All codes with their first sentence. “fanal explain CODE” says the rest.
clean-done = { $count ->
    [0] There was nothing to remove.
    [one] One item was removed from { $folder }.
   *[other] { $count } items were removed from { $folder }.
}
clean-published = { $count ->
    [0] No published page to remove.
    [one] One published file was removed from { $folder }.
   *[other] { $count } published files were removed from { $folder }.
}
clean-foreign = { $count ->
    [one] One file that Fanal did not make stays: { $names }
   *[other] { $count } files that Fanal did not make stay: { $names }
}
migrate-current = The folder follows format { $format }, the current one. Nothing needs to change.

## What pages weigh

weigh-about = What each type of page weighs, in kB (1 kB is 1000 bytes): HTML, style and script, packed with brotli as hosts do.
weigh-parts = What weighs what in the heaviest page of each type, in kB:
weigh-type = type
weigh-pages = pages
weigh-median = middle
weigh-heaviest = heaviest
weigh-budget = budget
weigh-used = used
weigh-address = the heaviest page
weigh-text = text
weigh-style = style
weigh-script = script
weigh-head = head
weigh-frame = menus and foot
weigh-type-home = home page
weigh-type-article = article
weigh-type-page = plain page
weigh-type-term = glossary term
weigh-type-service = service
weigh-type-organization = organization
weigh-type-listing = section
weigh-type-glossary = glossary
weigh-type-topics = topic
weigh-type-audiences = audience
weigh-type-regions = region
weigh-type-welcome = choice of language
weigh-type-go = short address
weigh-type-404 = page not found
weigh-type-search = search
weigh-type-index = pages from A to Z
weigh-type-redirect = moved address
weigh-fonts = { $count ->
    [0] Fonts: none.
    [one] Fonts, besides: one file of { $total } kB ({ $path }).
   *[other] Fonts, besides: { $count } files of { $total } kB in all, up to { $heaviest } kB ({ $path }).
}
weigh-pictures = { $count ->
    [0] Pictures: none.
    [one] Pictures, besides: one file of { $total } kB ({ $path }).
   *[other] Pictures, besides: { $count } files of { $total } kB in all, up to { $heaviest } kB ({ $path }).
}

## Preview

preview-at = The site is at { $address }
preview-stop = Ctrl+C stops. Each change shows in the page by itself.
preview-again = Updated in { $milliseconds } ms.
preview-title = Preview
preview-count = { $count ->
    [one] One problem
   *[other] { $count } problems
} to look at
preview-only-advice = { $count ->
    [one] One piece of advice
   *[other] { $count } pieces of advice
}
preview-broken = The site cannot be shown yet
preview-broken-next = Mend what follows and save; the page reloads by itself.
preview-missing = This page does not exist
preview-missing-next = It is not in the site as it is built now.
preview-home = Go to the home page
preview-refused = This address is not that of the preview.
preview-method = The preview only shows pages.
preview-mend = Corrected line:

## Fields of files, for editors

field-about = The entry “about”.
field-access = Where people meet the service: an office, a visit, a first door. Each row has an id.
field-accessibility = What the place allows: names of content/vocabularies/accessibility.yaml.
field-address = The address. Never that of a sealed place: it stands in private/.
field-admitted = Other words that we accept.
field-adults-present = How many adults are present.
field-advisory = “discretion” if listeners are told beforehand.
field-age = An age, in years.
field-age-max = The oldest age admitted, in years.
field-age-min = The youngest age admitted, in years.
field-ages = The ages the service was made for: from and to. Who may use it stands under eligibility.
field-air = When the spot may be on the air.
field-alert = In facts.yaml, the days on which the alert shows: from and until. In a text, the alert itself.
field-aliases = Former addresses that still lead here.
field-alt = What the picture shows, for those who do not see it; “decorative” if it says nothing.
field-anonymous = Can one stay nameless?
field-answer = What the answer should hold.
field-areas = The areas whose reports the service receives.
field-ask = The question, as it is asked.
field-assessed-by = The questions (quiz) of the text that check this objective.
field-attempts = Attempts to verify that did not succeed.
field-attention = Words that are right in one sense only, with what to write otherwise and the reason.
field-audiences = Whom the text speaks to: names of content/vocabularies/audiences.yaml.
field-audio = The recordings.
field-author = Who wrote the source.
field-authority = Who decides: director (that of the region), indigenous (an Indigenous authority), province (another province).
field-avoid = Words to avoid, with the reason.
field-base-url = The address of the site on the Internet, with https://. Absent as long as nobody hosts it.
field-borrow = Where a translation is missing: “notice” shows another language with a notice, “never” shows the facts alone.
field-by = Who did it.
field-calls-back = Whether the service calls back.
field-caption = The text below the picture.
field-carry = Who keeps the sheet: fixed (it stays on the wall), takeaway (people take it along), discreet (it must give nothing away).
field-category = A number of the CRTC; 12: spoken word.
field-change = What changed and why, in one sentence.
field-channel = voice, text, tty, video or relay.
field-charts = The words of the charts of this folder, by file name.
field-chat = The address of the chat, per language.
field-childcare = yes: someone looks after children on site.
field-closed = In facts.yaml, the day it closed and the key of what replaced it. In a text, what to say of the closing.
field-code = A short code. For a language: the name of its files (fr.md) and the start of its addresses (/fr/).
field-columns = The name of each column, by its id.
field-communities = The communities that the authority serves, in words.
field-consent-to-list = Whether those who run it agree to be listed here: given, on, by.
field-consent-under = What changes below an age: age and rule.
field-contact = The key of the service that registers people.
field-content-note = What the lesson speaks of, in one sentence, without details. Participants read it, too.
field-cost = What it costs the person.
field-crisis = The services shown on every help page, in order: keys.
field-crtc = The category of content of the CRTC, and who pays.
field-curriculum = What the lesson helps to teach, one line for each content of a program.
field-cycle = The cycle of school.
field-cycles = After how many months a service of a type is asked again, by type: { "{" } shelter: 3 { "}" }.
field-date = A day: year-month-day.
field-definition = The key of the term that this text defines or uses.
field-directions = How to get there.
field-doors = The doors of the home page, the most urgent first: each leads to a section, a record or audiences/parents.
field-draft = A draft is not published.
field-drawing = The drawing beside the title.
field-duration = The time in minutes: the steps add up to it.
field-eligibility = In facts.yaml, who may use the service. In a text, what else to know about it.
field-email = The e-mail address of your organisation.
field-emergency = The service to call in immediate danger: a key.
field-end = When it ends, on the clock of the place: 2027-02-22T20:00.
field-essential-question = The question that the lesson answers.
field-evaluation = The forms before (pre) and after (post), and whether the person who leads notes what took place (fidelity).
field-exceptions = Places where a word of these lists is meant, counted, with the reason.
field-exit = Where the button “leave quickly” leads, per language.
field-extension = The extension, or the keys to press next.
field-fallback = The languages to borrow from where a text is missing, in order.
field-family = The title and the sentence of the page for home.
field-fanal = The format of the folder: 1. Leave it as it is.
field-feed = Whether the section has a news feed.
field-fidelity = yes if the person who leads notes what took place.
field-file = The name of the file.
field-first-person = A need as one would say it oneself: “I need a place tonight”. By language.
field-for = For whom: parents or training.
field-form = The address of a form, per language.
field-format = The format of the sheet: leaflet, card (cards to cut out), poster (with strips to tear off).
field-framework = The program of studies.
field-free = yes: it costs nothing.
field-french-first = A public page in another language also has its complete French text.
field-from = The first day, or the first age.
field-genders = For whom, if not for everyone: girls, boys, non-binary.
field-given = true if they agreed.
field-glossary = “first” links the first mention of a term; “marked” only those that you link.
field-group = The smallest and the largest group: min and max.
field-groups = Which groups the service was made for: names of content/vocabularies/groups.yaml.
field-handout = The handout of the text that is used here.
field-help = In section.yaml: true for a help section, with neutral addresses and titles. On a sheet to print: the keys of the services whose numbers it shows.
field-help-no-store = The host asks browsers to keep no help page (true or false). More discreet, but every visit costs data.
field-host = The host, for which rule files are written.
field-home = An audience of people at home: where a lesson has nothing else in a language, its page for home stands in their list.
field-hours = The opening hours.
field-how = Whether the language is spoken by staff or through an interpreter.
field-id = A permanent name: plain letters, digits and hyphens.
field-id-required = Whether an identity document is asked for: yes, no, unknown.
field-immigration-status = Immigration status: not_asked, not_required (it does not matter), required, unknown.
field-in = The page: the key of a record, the name of a section, or home.
field-indigenous = An Indigenous language: never translated by machine, exempt from French first.
field-interpretation = The languages into which it is interpreted.
field-intro = What is said before.
field-items = The questions. In facts.yaml their name and scale; in each language their words under the same name.
field-key-messages = What everyone should remember: names of content/vocabularies/key-messages.yaml.
field-keyword = The word to send by text message.
field-kind = The kind of entry; in facts.yaml only if it is not the section’s.
field-kinds = What happens, per kind of entry, where a translation is missing or was not reviewed.
field-label = The name that readers see.
field-labels = A short word for each service, under its key, for example “youth”.
field-lang = The language of the source, such as fr or en.
field-language = The language of this door, where two share an area by language.
field-languages = The languages, in order.
field-lat = The latitude, in degrees. Never that of a sealed place.
field-lessons = The keys of the lessons of a course, in order.
field-levels = Levels of school: names of content/vocabularies/levels.yaml.
field-licence = Who may reuse the texts, and how.
field-local = Leave a place for the station’s own number.
field-logo = The file of the logo.
field-lon = The longitude, in degrees. Never that of a sealed place.
field-materials = What to bring. In facts.yaml the names; in each language the words under the same names.
field-max = The largest number.
field-media = The words that go with the pictures and recordings of this folder, by file name.
field-menu = The menu: names of sections or keys, in order.
field-method = How the facts were verified.
field-min = The smallest number.
field-minify = “tight” (fast) or “full” (the smallest pages).
field-minutes = The length in minutes.
field-modes = How: names of content/vocabularies/modes.yaml.
field-municipality = The municipality.
field-must-tell = When the service must tell someone else.
field-name = The name, per language where there are several.
field-needs = Which needs the service answers.
field-neutral = A title that reveals nothing: the only one that stays in the phone’s history.
field-note = A detail for readers.
field-number = The whole number, with +1.
field-objective = The objective that this question checks.
field-objectives = What participants will be able to do. In facts.yaml the names; in each language the words under the same names.
field-on = The day on which it was done.
field-on-air = The keys of the spots and programmes that say the same on the radio.
field-on-bill = Whether the call shows on the bill.
field-online = yes: one may take part from afar; the link is given at registration.
field-only = family if this file holds the page for home alone.
field-opt-out = yes: everyone may step out without saying why. The page says so.
field-order = The place in the list: small numbers first.
field-organisation = Who publishes the site.
field-organization = The key of the organization that runs the service.
field-origin = Who wrote this text: a person or a machine.
field-outro = What is said after.
field-page-date = The date written on the page that was read.
field-parent = The key of the organization that this one belongs to.
field-parity = The languages that appear together: [[fr, en]].
field-people = The communities served, where this door is not for everyone: names of content/vocabularies/groups.yaml.
field-per = For how many people one is needed: person, pair, group, class.
field-per-page = The number of entries on a page of a list.
field-phone = The phone of your organisation.
field-phones = The numbers, one a line.
field-place = The key of a place.
field-police = Whether the police is told: never, only_with_consent, may, is_police, unknown.
field-post = The key of the form after.
field-postal-code = The postal code. Never that of a sealed place.
field-pre = The key of the form before.
field-prefer = What to write instead.
field-preferred = The word that we prefer.
field-preparation = What to do before. In facts.yaml the names; in each language the words under the same names.
field-prerequisites = The keys of lessons to do before.
field-promise = What the person can expect, in plain words.
field-pronounce = Words of which it is said how they sound.
field-protocols = The keys of the protocols that “disclosure” shows.
field-public-title = neutral: the address of the page and a calendar say nothing of the subject; plain: they do.
field-publish = The forms in which open data of services is published in data/: hsds, json; only records with share: yes.
field-publish-from = The first day on which the entry appears.
field-publish-until = The last day on which the entry appears.
field-publisher = Who published the source.
field-qr = The key of the page that the QR code leads to; never a help page.
field-questions = The questions of the interview.
field-radio = What your station measured itself.
field-rates = How many letters a minute are read on the air, by language.
field-read-date = The day on which you read the page.
field-reason = The reason, for readers.
field-recorded = The day of the recording.
field-referral = Who may ask for it: self, professional, police, youth-protection, unknown.
field-region = The region of the place: scheme and code.
field-regions = Which regions it concerns: names of content/vocabularies/regions.yaml.
field-relation = teaches if the lesson teaches it, supports if it contributes.
field-replaced-by = The key of what replaced the service.
field-reports = The reports that the service takes, and of which areas.
field-result = What happened, in a word or two.
field-reverse = “yes”: the question is asked in reverse, and is counted from the other end.
field-review-by = The day by which the source must be read again.
field-reviewed-by = Who reviewed the entry, and when.
field-rights = Who may use it, and how.
field-role = The role of the reviewer.
field-roles = For whom: roles such as school-staff, health, police, host.
field-rows = The name of each row, by its id.
field-rule = parent_needed_below (a parent must agree), parent_told_below (a parent is told), unknown.
field-safeguarding = What protects: protocols, adults_present, opt_out.
field-safety = The care that the subject asks for: article, help, legal or lesson. In site.yaml, the entry “safety of this site”.
field-sample = A made-up example: always marked, never published.
field-say = What stands instead of a sealed address.
field-scale = How one answers: agree, confident (five steps), yes-no, open.
field-scheme = Which list the code is from.
field-sealed = true if the address must appear nowhere: it then stands in private/.
field-second = A second page that says the same.
field-sees-number = Whether those who answer see the caller’s number: yes, no, unknown.
field-segments = The segments of the programme, in order.
field-sensitive = The words that stand neither in the title or address of a help page, nor on a discreet sheet.
field-sensitivity = From 0 (nothing hard) to 3 (describes abuse).
field-sequence = Raise it by one at each change of day, hour, place or status, so that calendars follow.
field-serves = The places served.
field-session = The key of the session or lesson that is held on that day.
field-settings = Where: names of content/vocabularies/settings.yaml.
field-share = true if the record may go out in open data.
field-short = A short code to dial or to write to, such as 988.
field-short-path = The minutes when there is less time: the sum of the steps that are kept (core, short).
field-site = Say the address of the site as well.
field-slot = The length, in seconds.
field-slots = The lengths of the spot, in seconds.
field-slug = The end of this page’s address, where the title does not fit.
field-slugs = How addresses are spelled in this language.
field-source = The code of the source language.
field-source-hash = The fingerprint of the source text; kept by Fanal.
field-sourced = The page on which the facts were read, and when.
field-sources = The sources that are cited: names of content/sources.yaml.
field-spoken = The number in words, as it is said on the radio.
field-sponsor = Who sponsors the spot; “none”: nobody.
field-spot = The key of the spot that is heard.
field-staff-language = The language of Fanal’s messages: fr or en.
field-start = When it begins, on the clock of the place: 2027-02-22T18:30.
field-state = How far this text has come.
field-status = active, do_not_refer, temporarily_closed, closed, merged. Of an event: scheduled, cancelled, postponed.
field-student = The title and the sentence of the page for participants.
field-summary = One sentence that says what is found here.
field-tag = The tag of the language, such as fr-CA.
field-target = Where this door leads: the name of a section, a key, or audiences/parents.
field-term = The word, as it is written.
field-theme = The theme: a folder in themes/.
field-time-zone = The time zone, such as America/Toronto.
field-times = How often the word stands there.
field-timezone = The time zone of these hours, if it is not that of the site.
field-title = The title.
field-to = The address, per language.
field-toll-free = Whether the call is free.
field-topics = What it is about: names of content/vocabularies/topics.yaml.
field-traces = What stays in the phone or on the bill.
field-transit = How to get there by public transport.
field-type = physical, virtual, outreach (they come to people), intake_only.
field-types = The kind of service.
field-unreviewed = Where nobody has reviewed a translation: “notice” shows it with a notice, “fallback” shows another language, “withhold” keeps it back.
field-until = The last day.
field-updated = The day of the last true update, which readers see.
field-url = The whole address of a page, with https://.
field-use = When this form is used: pre, post, facilitator.
field-variant = universal for everyone, targeted for a group.
field-variant-of = The key of the lesson for everyone.
field-verified = When and how a person verified the facts with the service.
field-version = A number that grows when the meaning of the definition changes.
field-visibility = public, partner (on paper, for partners), internal (for the staff alone).
field-vocabulary = Words that are explained: keys of the glossary.
field-voiced-by = Who lends their voice.
field-voices = How many voices it takes.
field-web = The address of the service’s site, per language.
field-where = Where it is, in a few words that everyone may read.
field-who-answers = Who answers.
field-withhold-address = yes: only those who register learn the address; it then stands on no page and in no calendar.
field-word = The word to avoid.
field-words = Languages from which interface words are borrowed.
field-year = The year of the source.
field-activity = A type of prevention activities, which come to groups: its gaps are listed apart from those of help services.
field-young = An audience of children or teens: pages for it alone begin with ways to write.
field-recordings = What is asked of recordings: “profile” names a target, “profiles” describes those of your own.
field-loudness = Loudness that is asked, in LUFS: -23 for radio, -16 for podcasts.
field-peak = The highest true peak, in dBTP; otherwise -1.
field-profile = The target of recordings: ebu-r128, podcast, atsc-a85, or one of your own.
field-profiles = Targets of your own, by name: { "{" } station: { "{" } loudness: -24 { "}" } { "}" }.
field-short-term = The loudest three seconds of a short recording, in LUFS.
field-tolerance = How far from the loudness a recording may be, in LU; otherwise 1.

## Keeping the directory

kept-broken = { $count ->
    [one] One error: a record may be missing here. “fanal check” tells more.
   *[other] { $count } errors: records may be missing here. “fanal check” tells more.
}
uses-phone = shows its number
uses-service = shows its card
uses-hours = shows its hours
uses-address = shows its address on the web
uses-link = leads to its page
uses-definition = shows or defines this term
uses-organization = it runs this service
uses-parent = this organization is a part of it
uses-place = people are met there
uses-replacement = it replaces this service
uses-help = stands at the end of this lesson or meeting
uses-kit = a meeting on a day is one of it
uses-contact = a meeting on a day sends people there to register
uses-course = this course leads through it
uses-sheet = prints its numbers
uses-code = its QR code leads there
uses-crisis = stands in the strip of crisis lines
uses-emergency = is who to call in danger
uses-menu = stands in the menu
uses-door = a door of the home page leads there
uses-about = is the page about us
uses-safety = is the page about safety
uses-done = { $count ->
    [0] Nothing uses “{ $key }”.
    [one] One place uses “{ $key }”.
   *[other] { $count } places use “{ $key }”.
}

due-expired = { $count ->
    [one] Too old to rely on (one service):
   *[other] Too old to rely on ({ $count } services):
}
due-overdue = { $count ->
    [one] Overdue (one service):
   *[other] Overdue ({ $count } services):
}
due-soon = { $count ->
    [one] To ask within 30 days (one service):
   *[other] To ask within 30 days ({ $count } services):
}
due-unasked = { $count ->
    [one] Read on a page, never asked by a person (one service):
   *[other] Read on a page, never asked by a person ({ $count } services):
}
due-source-overdue = { $count ->
    [one] Sources to read again, overdue (one):
   *[other] Sources to read again, overdue ({ $count }):
}
due-source-soon = { $count ->
    [one] Sources to read again within 30 days (one):
   *[other] Sources to read again within 30 days ({ $count }):
}
due-event-past = { $count ->
    [one] Meetings that are past, to take down or to give a new day (one):
   *[other] Meetings that are past, to take down or to give a new day ({ $count }):
}
due-event-soon = { $count ->
    [one] Meetings within 30 days, to confirm (one):
   *[other] Meetings within 30 days, to confirm ({ $count }):
}
due-air-past = { $count ->
    [one] Radio spots not to be aired any more (one):
   *[other] Radio spots not to be aired any more ({ $count }):
}
due-air-soon = { $count ->
    [one] Radio spots whose last day comes within 30 days (one):
   *[other] Radio spots whose last day comes within 30 days ({ $count }):
}
due-air = last day on the air: { $until }. Tell the stations, or change “air: until:”
due-event-over = it took place, or was to take place, on { $until }
due-event-near = it begins on { $until }: place, interpreter, registrations
due-asked = asked on { $date }, to ask again by { $until }
due-read = read on { $date }, to ask by { $until }
due-source = read on { $date }, to read again by { $until }
due-from-nowhere = nobody says where its facts come from
due-failed = nobody was reached on { $days }
due-unreachable = Nobody was reached on two days: write “status: do_not_refer” in { $path }, so that nobody is sent there.
due-done = { $count ->
    [0] Nothing waits to be asked or read again.
    [one] One thing waits to be asked or read again.
   *[other] { $count } things wait to be asked or read again.
}
due-printed = { $count ->
    [0] No service waits to be asked: { $path } holds no sheet.
    [one] { $path } holds the sheet of one service.
   *[other] { $path } holds the sheets of { $count } services.
}

verify-done = { $path } says that “{ $key }” was asked on { $date }.
verify-failed = { $path } says that nobody was reached at “{ $key }” on { $date }.

sheet-title = Call sheet, { $date }. For the team alone.
sheet-asked = { $key }. Last asked on { $date }.
sheet-read = { $key }. Read on a page on { $date }; nobody asked yet.
sheet-right = right
sheet-changed = changed:
sheet-phone = Number
sheet-extension = extension { $extension }
sheet-toll-free = toll-free
sheet-interpreter = with an interpreter: { $languages }
sheet-chat = Chat
sheet-form = Form
sheet-email = E-mail
sheet-web = Site
sheet-access = Where
sheet-types = Kind of service
sheet-ages = Made for the ages of
sheet-genders = Made for
sheet-allowed = Who may use it
sheet-immigration-status = Immigration status
sheet-id-required = Proof of identity asked for
sheet-referral = Who sends people
sheet-cost = Cost
sheet-languages = Languages
sheet-serves = Area served
sheet-promise = Before calling or writing: what may a person count on?
sheet-who-answers = Who answers?
sheet-anonymous = May one stay nameless?
sheet-must-tell = When must they tell others?
sheet-cost-question = Does it cost anything, also for the call or the message?
sheet-traces = What stays in the phone or on the bill?
sheet-calls-back = Do they call back?
sheet-end = Before hanging up
sheet-consent = Do you agree to be listed on the site?
sheet-who = Who agreed:
sheet-by = Asked by:
sheet-on = on:

sheet-command = fanal verify { $key } --by … --method …

duplicates-strong = { $count ->
    [one] Almost certainly one service (one pair):
   *[other] Almost certainly one service ({ $count } pairs):
}
duplicates-likely = { $count ->
    [one] Perhaps one service (one pair):
   *[other] Perhaps one service ({ $count } pairs):
}
duplicates-weak = { $count ->
    [one] Same number or address, other name (one pair): a switchboard, or a mistake of copying?
   *[other] Same number or address, other name ({ $count } pairs): a switchboard, or a mistake of copying?
}
duplicates-phone = same number { $value }
duplicates-email = same e-mail { $value }
duplicates-host = same site { $value }
duplicates-postal-code = same postal code { $value }
duplicates-names = names alike at { $percent } %
duplicates-done = { $count ->
    [0] No two records look like one service.
    [one] One pair to look at. If they are two, put its line into { $path } with the reason.
   *[other] { $count } pairs to look at. Where they are two, put the line into { $path } with the reason.
}

changes-added = { $count ->
    [one] Added (one service):
   *[other] Added ({ $count } services):
}
changes-closed = { $count ->
    [one] Closed (one service):
   *[other] Closed ({ $count } services):
}
changes-withdrawn = { $count ->
    [one] Withdrawn from the site (one service):
   *[other] Withdrawn from the site ({ $count } services):
}
changes-removed = { $count ->
    [one] Its record is gone (one service):
   *[other] Their records are gone ({ $count } services):
}
changes-changed = { $count ->
    [one] Changed (one service):
   *[other] Changed ({ $count } services):
}
changes-verified = { $count ->
    [one] Asked by a person (one service):
   *[other] Asked by a person ({ $count } services):
}
changes-asked = asked on { $date }
changes-since = closed on { $date }
changes-replaced = replaced by { $key }
changes-value = { $field }: { $before } → { $after }
changes-text = { $language }: the text has changed
changes-contact = contact details changed
changes-done = { $count ->
    [0] Nothing changed in the directory.
    [one] One change.
   *[other] { $count } changes.
}

gaps-title = Gaps of the directory, { $date }. For the team alone.
gaps-reading = “None” means that no record says so; “unknown” that there may be one, but nobody asked for whom, where or when. A telephone reaches further than a door, and is not one. What anyone lacks, or every type of service, is not repeated further down.
gaps-services = Help services
gaps-activities = Prevention activities
gaps-deserts = What is missing in the most regions
gaps-together = What is never found together
gaps-together-reading = Each part is found apart, and the whole nowhere: one line speaks Arabic by day, another answers at night, in French. Language and hours are asked of the same number or the same door. “A part unknown”: nobody asked whether it exists. First what is missing like this in the most regions.
gaps-nothing = Nothing.
gaps-more = And { $count ->
    [one] one more line
   *[other] { $count } more lines
}: write a .json file to have them all.
gaps-services-missing = Help services, what is missing in the most regions:
gaps-services-together = Help services, what is never found together:
gaps-activities-missing = Prevention activities, what is missing in the most regions:
gaps-activities-together = Prevention activities, what is never found together:
gaps-map = Map
gaps-map-title = The 17 regions, each with the number of types of services of which it has none; the table below says the same.
gaps-map-title-one = The 17 regions, each with how near the nearest is; the table below says the same.
gaps-matrix = For anyone, by type and region
gaps-tile = none: { $count }
gaps-where = Regions: { LIST($regions) }.
gaps-but = Everywhere but: { LIST($regions) }.
gaps-apart = Each part exists apart: { LIST($regions) }.
gaps-desert = { $kind }, { $group }: { $others ->
    [0] in none of the { $all } regions
   *[other] none in { $none } of { $all } regions
}{ $phone ->
    [0] { "" }
   *[other] ; only from afar in { $phone }
}{ $unknown ->
    [0] { "" }
   *[other] ; unknown in { $unknown }
}
gaps-together-line = { $kind }, { $group }: { $others ->
    [0] in none of the { $all } regions
   *[other] none in { $none } of { $all } regions
}{ $bare ->
    [0] , where each part exists apart
   *[other] { $apart ->
        [0] { "" }
        [one] , of which one has each part apart
       *[other] , of which { $apart } have each part apart
    }
}{ $perhaps ->
    [0] { "" }
   *[other] ; a part unknown in { $perhaps }
}{ $phone ->
    [0] { "" }
   *[other] ; only from afar in { $phone }
}{ $unknown ->
    [0] { "" }
   *[other] ; unknown in { $unknown }
}
gaps-any-service = Any service
gaps-any-activity = Any activity
gaps-everyone = for anyone
gaps-any-of = { LIST($values, type: "or") }
gaps-girls = girls
gaps-boys = boys
gaps-non-binary = non-binary young people
gaps-languages = in { LIST($languages, type: "or") }
gaps-always = day and night
gaps-evenings = in the evening, Monday to Friday
gaps-weekends = on weekends
gaps-in-region = in the region
gaps-serves = serves the region
gaps-by-phone = from afar only (telephone, text, screen)
gaps-unknown = unknown
gaps-none = none
gaps-short-in-region = here
gaps-short-serves = serves
gaps-short-by-phone = phone
gaps-short-unknown = ?
gaps-short = { $short }: { $meaning }
gaps-column-kind = Type of service
gaps-column-gender = For whom
gaps-column-age = Age
gaps-column-language = Language
gaps-column-hours = Hours
gaps-column-code = Code of the region
gaps-column-region = Region
gaps-column-reach = How near
gaps-column-count = How many
gaps-column-services = Services (20 at most)
gaps-column-near = in or for the region
gaps-written = { $path } says what is missing where.
gaps-done = { $count ->
    [0] Nothing is missing in any region.
    [one] One thing is missing in at least one region.
   *[other] { $count } things are missing in at least one region; { $shown } stand above. With --to FILE you see them all.
}

say-languages = { LIST($languages) }
say-many-languages = many other languages
say-ages = { $from } to { $to } years
say-ages-from = from { $from } years on
say-ages-to = up to { $to } years
say-yes = yes
say-no = no
say-first-name-only = first name only
say-police-never = the police: never
say-police-only-with-consent = the police: only if the person agrees
say-police-may = the police: it may happen
say-police-is = it is the police
say-voice = by voice
say-text = by text message
say-tty = teletypewriter (TTY)
say-video = video, in sign language
say-relay = relay service
say-phone = by phone
say-email = by e-mail
say-visit = by a visit
say-physical = on the premises
say-virtual = at a distance
say-outreach = where people are
say-intake-only = intake only
say-girls = girls
say-boys = boys
say-non-binary = non-binary
say-free = free
say-paid = to pay
say-sliding = according to income
say-not-asked = not asked
say-not-required = not required
say-required = required
say-self = oneself
say-professional = a professional
say-police = the police
say-youth-protection = youth protection

command-import = Makes records of services of a sheet (CSV, XLSX, ODS) or a package (HSDS). Without --write, only shows what would change.
    .more = Without --map, proposes a mapping: what each column becomes. docs/import.md describes it all.
argument-file = Sheet or package to read.
option-map = The mapping: what each column becomes.
option-write = Writes what was shown.
import-map-whole = What each column becomes. Read every line before you import.
    A column without “to” is not taken. The fields are in docs/import.md.
import-map-private = Decide: skip_when, seal… or ignore with why
import-map-unknown = Decide
import-map-phone = Telephone
import-map-written = Proposed mapping: { $path }. Read it, then import with --map.
import-stopped = Nothing was taken.
import-counts = New records: { $new }. Changed: { $changed }. Unchanged: { $unchanged }. Rows left out as the source asks: { $skipped }. Rows that wait for an answer: { $waiting }. Records of which a secret goes to private: { $sealed }.
import-more = … and { $count } more lines.
import-dry = Nothing was written. To write: --write.
import-done = Written. The new records are unverified drafts. The questions are in { $folder }/quarantine.csv.
import-question-heads = file|sheet|row|column|code|question|what to do|words
command-export = Writes records for others: hsds or json (open data), csv or xlsx (sheets of the staff).
    .more =
        Open data holds only public records with share: yes. Sheets hold all records; corrected, they are imported again with
        “fanal import”.
argument-form = hsds, csv, xlsx or json.
name-form = FORM
export-done = { $count ->
    [0] No record to give: a record goes into open data only if its facts.yaml says “share: yes”. The files are in { $folder }.
    [one] One record is written to { $folder }.
   *[other] { $count } records are written to { $folder }.
}
export-stopped = Nothing was written.

## Recordings

audio-form = { $format }, { $seconds } s, { $rate } Hz, { $channels ->
    [one] one channel
   *[other] { $channels } channels
}
audio-loudness = Loudness: { $level } LUFS; asked: { $meant }, give or take { $tolerance }
audio-short-term = Loudest three seconds: { $level } LUFS
audio-range = Range of loudness: { $level } LU
audio-peak = True peak: { $level } dBTP; at most: { $most }
audio-silence = Silence: { $head } s before, { $tail } s after
audio-fits = It can be played as it is (target “{ $target }”).
audio-differs = Not yet as asked (target “{ $target }”): what to do stands below.
tag-done = “{ $file }”: written and read back: { LIST($fields) }
tag-title = title
tag-language = language
tag-copyright = rights
tag-publisher = publisher
tag-comment = remark
tag-lyrics = script

radio-expired = do not air any more
radio-reviewed = reviewed
radio-unreviewed = not yet reviewed
radio-untimed = to be timed
radio-tight = tight
radio-short = short
radio-long = too long
radio-recorded = recorded
radio-done = { $count ->
        [0] No spots for the radio.
        [one] One spot in one language. Scripts missing: { $missing }.
       *[other] { $count } lines, one for each spot and language. Scripts missing: { $missing }.
    }
