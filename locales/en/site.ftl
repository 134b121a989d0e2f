# The words that visitors read. French is the base; comments about messages stand there.

## Finding one's way

skip-to-content = Skip to content
menu = Menu
menu-main = Main menu
close = Close
home = Home
breadcrumb = You are here
contents = On this page
back-to-top = Back to top
previous = Previous
next = Next
page-n-of-m = Page { $n } of { $m }
pages = Pages
topics = Topics
audiences = Who it is for
regions = Regions
all-in-topic = See all: { $topic }
all-articles = All articles
see-also = See also
result-count = Results: { $n }
nothing-here = There is nothing here yet.

## Languages

languages = Languages
choose-language = Choose a language
read-in = Read in { LANGNAME($lang) }
opens-in-language = (in { LANGNAME($lang) })
external-site = (another site)
borrowed-notice = This page is not in this language yet. Here it is in { LANGNAME($lang) }.
unreviewed-notice = No one who speaks this language has reviewed this text yet. It may contain mistakes. Phone numbers are the same in every language.
unreviewed-link = Read the original text in { LANGNAME($lang) }
withheld-notice = This page is not available in this language for now. You can read it here:
drifted-notice = The original text has changed since this translation.
machine-text = Machine translation, not reviewed yet
# The same two notes, very short, below the name of a language in the list at the top of every page.
short-unreviewed = unreviewed
short-missing = page missing
draft = Draft

## Help and safety

exit-quickly = Leave quickly
exit-explain = This button opens another site right away. It does not erase the device’s history.
exit-title = Loading…
exit-keys = On a keyboard, pressing Shift three times does the same.
exit-two = Shift: press 2 more times to leave.
exit-one = Shift: press 1 more time to leave.
exit-over = Leaving is cancelled.
exit-show = Show the page
crisis-heading = Help right now
crisis-danger = In danger right now:
crisis-no-police = You can talk here; it is not the police:
crisis-danger-young = In danger right now:
crisis-no-police-young = You can talk here; it is not the police:
crisis-write-young = Text
crisis-word-young = with the word
crisis-write = Text
crisis-only-in = (in { $languages })
crisis-all-in = Answers in { $languages }
crisis-interpreter = (with an interpreter)
crisis-more = All help services
call = Call
text-us = Text
chat = Chat
write-email = Send an e-mail
visit-site = Visit the site
send-word = Text the word { $word } to { $number }
hours-label = Hours
always-open = Day and night, every day
hours-every-day = every day
hours-every-day-holidays = every day, including public holidays
hours-day = { $day }
hours-days = { $from } to { $to }
hours-nth-1 = the first { $day } of the month
hours-nth-2 = the second { $day } of the month
hours-nth-3 = the third { $day } of the month
hours-nth-4 = the fourth { $day } of the month
hours-nth-5 = the fifth { $day } of the month
hours-nth-last = the last { $day } of the month
hours-holidays = on public holidays
hours-good-friday = on Good Friday
hours-easter = on Easter Sunday
hours-easter-monday = on Easter Monday
hours-months = { $from } to { $to }
hours-dates = { $from } to { $to }
hours-span = { $from } to { $to }
hours-span-night = { $from } to { $to } the next day
hours-all-day = day and night
hours-noon = noon
hours-midnight = midnight
hours-when = { $days }, { $times }
hours-in = { $dates }: { $rule }
hours-closed-on = closed { $days }
hours-closed = closed
hours-unsure-on = { $rule } (call to check)
hours-unsure = call to check
hours-then = { $first }; { $second }
hours-in-zone = { $line } ({ $zone })
hours-zone-eastern = Eastern time
hours-zone-atlantic = Atlantic time
hours-zone-blanc-sablon = Blanc-Sablon time
hours-zone-of = { $city } time
now-open = Open now
now-open-until = Open now, until { $time }
now-open-until-day = Open now, until { $day }, { $time }
now-closed = Closed now
now-opens-today = Closed now; opens today at { $time }
now-opens-tomorrow = Closed now; opens tomorrow at { $time }
now-opens-day = Closed now; opens { $day } at { $time }
now-unknown = Call to check the hours
languages-spoken = Languages spoken
with-interpreter = { $lang ->
    [mul] Many other languages, with an interpreter
   *[other] { LANGNAME($lang) } (with an interpreter)
}
cost = Cost
cost-free = Free
serves = Area served
sourced-on = Read on { $site } on { DATE($date) }, not yet verified by a call
verified-on = Verified by a call on { DATE($date) }
verified-written-on = Verified in writing on { DATE($date) }
verified-visit-on = Verified in person on { DATE($date) }
read-at = Read on { $site } on { DATE($date) }
promise = Before calling or writing
promise-who-answers = Who answers
promise-anonymous = Without giving a name
promise-must-tell = When they must tell others
promise-traces = What traces remain
promise-calls-back = Whether they call back
calls-back-never = They never call back.
calls-back-if-asked = They call back only if asked to.
calls-back-may = They may call back.
on-bill-may = The number may appear on the phone bill.
on-bill-never = The number does not appear on the phone bill.
closed-now = This service has closed.
closed-since = This service closed on { DATE($date) }.
merged-now = This service is now part of another.
replaced-by = Instead:
paused-now = This service is closed for now: nobody answers there. The numbers at the top of this page do.
facts-old = Nobody has checked these facts for a long time. If there is no answer, try a number at the top of this page.
not-known = We do not know yet.
promise-ask = What we do not know can be asked first, before giving a name.
anonymous-yes = Yes, no name has to be given.
anonymous-first-name = A first name is enough.
anonymous-no = No, they ask for the name.
police-never = The police are not told.
police-with-consent = The police are told only if the person agrees.
police-may = The police may be told.
police-is = It is the police.
cost-paid = Not free
cost-sliding = According to income
sees-number-yes = Whoever answers sees the number.
sees-number-no = Whoever answers does not see the number.
trace-call = A call stays in the phone’s list of calls.
trace-text = A text message stays in the conversation until it is deleted.
trace-chat = The address of a chat or a form stays in the browser’s history.
trace-email = An e-mail stays among the sent messages.
fill-form = Form
made-for = Made for
who-may = Who may use it
ages-range = Ages { $from } to { $to }
ages-from = From age { $age }
ages-to = Up to age { $age }
gender-girls = Girls and women
gender-boys = Boys and men
gender-non-binary = Non-binary people
papers-asked = Papers and status
status-not-asked = Immigration status is not asked.
status-not-required = Immigration status makes no difference.
status-required = Some immigration statuses do not qualify: one can ask first.
id-not-needed = No identity document is asked for.
id-needed = An identity document is asked for.
referral-self = One can ask for it oneself.
referral-professional = A professional has to ask for it.
referral-police = The police have to ask for it.
referral-youth-protection = Youth protection has to ask for it.
parents-agree = Under { $age }, a parent has to agree.
parents-told = Under { $age }, a parent is told.
where-to-go = Where to go
address-sealed = The address is not published, to keep people safe. Call first.
access-virtual = At a distance
access-outreach = The team comes to people.
access-intake = For a first meeting
run-by = Run by
services-of = Its services
phone-extension = extension { $extension }
number-wrong = A number does not work? Tell us.
sample-record = Fictional example: do not dial this number.
site-safety = Safety of this site
neutral-description = Information and useful numbers.

## Finding a service

# Title of the window of a page of choices: says nothing of what was chosen.
finder-window = Resources { $code }
finder-step = Question { $n } of 3
finder-what = What I am going through or looking for
finder-where = Where I am
finder-how = How I prefer to reach someone
finder-wider = There is nothing of this region’s own for the following. These answers lead to what exists elsewhere or answers from everywhere:
finder-undo = Remove
finder-none-here = We do not know of a service of this region’s own yet.
# Above a list of several pages. Values: n, m (how many services, how many pages).
finder-many = Services: { $n }. They are on { $m } pages; one more answer to a question makes the list shorter.
finder-none-local = We do not know of a local service for this yet.
finder-none-in = We do not know of a local service for this here: { $regions }.
finder-far = Below: those that answer from everywhere.
finder-local = In this region
finder-always = From anywhere, day and night
finder-province = Anywhere in Quebec
finder-country = Anywhere in Canada
finder-regions = In some regions
finder-unknown = Area not stated
finder-by-area = By region
finder-by-age = By age
finder-by-group = Made for
finder-by-type = By kind of service
finder-all = All services
finder-checked = Verified on { DATE($date) }
finder-read = Read on { DATE($date) }, not yet verified
finder-in-language = Services in { LANGNAME($lang) }
finder-way-voice = By voice, on the phone
finder-way-writing = In writing: text, chat or form
finder-way-visit = In person
finder-way-signs = In sign language, by TTY or relay
finder-age-under-12 = Under 12
finder-age-12-13 = 12 and 13
finder-age-14-17 = 14 to 17
finder-age-18-25 = 18 to 25
finder-age-over-25 = 26 and over

sift-open = Combine several choices
sift-wait = One moment…
sift-fail = Loading did not work. The pages below say the same.
sift-any = Does not matter
sift-town = My town, my village or the start of my postal code (3 characters)
sift-stays = What I type or choose stays on this device and is gone when I leave the page.
sift-towns = Municipalities: { $n }
sift-nowhere = No municipality of this name here; boroughs and former names are not listed. A region is enough.
sift-postal = This postal code covers several regions. The name of the town or village tells which one.
# Above the form on the first page of a large directory.
sift-lead = Here: what answers from everywhere. For the services of a region, type the name of a town or choose the region below; its page offers the same choices.
sift-age = My age
sift-access = On site
sift-now = Someone answers right now
sift-anonymous = Without giving my name
sift-count = Services: { $n }
sift-relaxed = Nothing fits all of this. Here is what fits without: { $list }.
sift-check = Hours to be checked
sift-far = From anywhere
sift-more = Show more
sift-add = Put on my sheet
sift-remove = Take off my sheet
sift-sheet = On my sheet: { $n }
sift-print = Print my sheet
sift-clear = Clear everything
sift-others = More choices

say-title = Sentences to show
say-how = To show, or to read out to the person who answers. One sentence is enough.
say-link = Sentences to show or read out, in French and English
say-help = I need help in { LANGNAME($lang) }.
say-interpreter = Please find an interpreter.
say-minor = I am under 18.
say-danger = I am in danger right now.
say-heard = Someone may hear me. Ask questions that I can answer with yes or no.
say-no-name = I do not want to give my name.
say-no-police = Do not call the police without telling me first.
say-no-call = Do not call this number back.
say-slowly = Please speak slowly.

## Sources and dates

sources-heading = Sources
read-on-date = read on { DATE($date) }
page-dated = page dated { DATE($date) }
reading-time = Reading time: about { $minutes } min
updated-on = Updated on { DATE($date) }
reviewed-by = Reviewed by: { $role }, { DATE($date) }
role-survivor-adviser = adviser with lived experience
role-community = community member
role-clinician = health professional
role-lawyer = lawyer
role-teacher = teacher
version-n = Version { $n }
open-data = Open data of the services
published-by = Published by { $name }
licence = Licence
built-on = Site built on { DATE($date) }
page-code = Code of this page, to tell us about it: { $code }
page-code-alone = Code of this page: { $code }

## Glossary

glossary = Glossary
definition-of = Definition: { $term }
say = Say
also-said = Also said
avoid-saying = Avoid
because = Why: { $reason }

## Inside a text

note = Note
tip = Tip
important = Important
warning = Warning
caution = Caution
content-note = Before you read
content-note-skip = Skip this part
helpbox = Where to find help
reporting-child = Reporting that a child may be in danger
reporting-unknown = Unsure which community the child belongs to? The director of youth protection of the child’s region answers, day or night.
reporting-unknown-hours = Unsure which community the child belongs to? The director of youth protection of the child’s region takes the report. If nobody answers and the child is in danger, the emergency number is at the top of the page.
reporting-director = The director of youth protection, by region
reporting-indigenous = Indigenous authorities that receive reports
reporting-province = Elsewhere in Canada
reporting-crime = Reporting a crime
footnotes = Notes
note-n = Note { $n }
source-n = Source { $n }
back-to-text = Back to the text
figure = Figure
table = Table
chart-share = Share
percent = { $n }%
steps = Steps
details = Details
video = Video
audio = Audio recording
transcript = Transcript
task-done = done
task-open = to do
download = Download
documents = Documents
file-size =
    { $unit ->
        [mb] { $n } MB
       *[kb] { $n } KB
    }
print = Print

# A sheet to print: leaflet, card, poster.
paper-print = Print this sheet
paper-print-how = In the browser’s menu, choose Print: Letter or A4 paper, actual size (100%). Black and white is enough.
paper-print-fold = Print on both sides, flipped on the short edge, then fold in three.
paper-print-cut = Cut along the marks: eight cards a sheet.
paper-print-strips = Cut between the strips at the bottom, without tearing them off.
# For the staff: the site has no address, so the sheet has no QR code.
paper-no-address = The sheet has no QR code and no address: this site has no address yet (base_url in site.yaml).
# Name of the preview for screen readers.
paper-preview = The sheet
# $word: the word to send. The number stands just before.
paper-text-word = Text { $word }
# Beside 911.
paper-danger = Danger right now
# Below 911. Short: a card is small.
paper-no-police = You can get help without the police.
paper-code = QR code of the address beside it
paper-verified = Numbers verified on { DATE($date) }
paper-sourced = Numbers read on { DATE($date) }

## Whole pages

about-this-site = About this site
contact-us = Contact us
welcome-title = Welcome to { $name }
welcome-text = Choose your language.
go-title = This page, in these languages
not-found-title = Page not found
not-found-text = This address leads to no page. The page may have moved.
moved-title = Page moved
moved-text = This page has a new address. Here it is:
start-here = Start here
feed-title = { $site }: { $section }
subscribe = Subscribe to the feed
part-say = Say
part-do = Do
part-ask = Ask
part-listen-for = Listen for
part-safety = For safety
part-facilitator = For the facilitator
part-student = For participants
part-adapt = To adapt: { $for }
part-restricted = For the facilitator’s kit only
part-bulletin = For the newsletter
part-radio-notice = To read on the radio
part-sms = Text message
part-invitation = Invitation
part-follow-up = After the meeting
part-interpreter = For the interpreter
part-disclosure = If someone tells you what happened
part-agreements = Our agreements
agreement-1 = Nobody has to talk about themselves.
agreement-2 = We listen without mocking or interrupting.
agreement-3 = We do not name people we know.
agreement-4 = What is said here stays here, unless someone is in danger.
agreement-5 = Anyone may step out for a moment, without saying why.
checklist-two-weeks = Two weeks before
checklist-day-before = The day before
checklist-on-the-day = On the day
part-rehearsal = Getting ready to call
rehearsal-on-paper = On paper only: do not dial, someone may be waiting to talk.
part-quiz = Question
quiz-answer = See the answer
minutes = { $n } min
step-short = short path: { $n } min
step-left-out = left out of the short path
grouping-whole = whole group
grouping-pairs = in pairs
grouping-small-groups = small groups
grouping-individual = on one’s own
framework-qc-ccq = Culture and Citizenship in Québec
framework-qc-sexuality = Sexuality education, outside the program (Québec)
framework-qc-career = Academic and career guidance (Québec)
framework-on-hpe = Health and Physical Education (Ontario)
framework-on-other = Other program (Ontario)
cycle-qc-prim-cycle-2 = Elementary Cycle Two
cycle-qc-prim-cycle-3 = Elementary Cycle Three
cycle-qc-sec-cycle-1 = Secondary Cycle One
cycle-qc-sec-cycle-2 = Secondary Cycle Two
per-person = per person
per-pair = per pair
per-group = per small group
per-class = for the whole group
lesson-at-a-glance = At a glance
lesson-ages = Age
lesson-levels = Level
lesson-settings = Setting
lesson-modes = How
lesson-duration = Time
lesson-short-path = or { $n } min by the short path
lesson-group = Group
lesson-group-range = { $from } to { $to } people
lesson-objectives = Objectives
lesson-messages = To remember
lesson-messages-adults = To remember, and to tell young people
lesson-vocabulary = Words explained
lesson-materials = Materials
lesson-preparation = Before you start
lesson-curriculum = Links to the curriculum
lesson-before = Do this lesson first
lesson-universal = The same lesson for everyone:
lesson-steps = Steps
lesson-may-leave = You may step out for a moment. You do not have to say why.
lesson-may-leave-adult = You may step out for a moment. You do not have to say why.
lesson-may-leave-leader = Anyone may step out for a moment, without saying why. Say so at the start and plan who goes with them.
lesson-adults = Adults present: { $n }
lesson-student-page = Page for participants
lesson-handouts-page = Handouts to print
# $title: the title of the lesson.
lesson-handouts-of = Handouts: { $title }
lesson-family-page = Page for home
lessons-by-level = By level and time
# $level: a level of school; $n: minutes.
lessons-for = { $level }, { $n } minutes
lesson-document = This page as a Word document
lesson-evaluations = Forms for before and after
lesson-fidelity = After the meeting, note which steps took place and their minutes.
lesson-not-private = This page is not private: a website like this has no locked door. Participants and their families can read it.
lesson-kit = Facilitator’s kit: do not put it online or leave it with participants.
form-no-name = Do not write your name. Nobody will know who answered what.
form-agree-low = Strongly disagree
form-agree-high = Strongly agree
form-confident-low = Not confident at all
form-confident-high = Very confident
form-yes = Yes
form-no = No
form-tally = To count the answers:
form-tally-xlsx = Tally sheet that adds up by itself (XLSX)
form-tally-csv = The same, without sums (CSV)
form-moment = When
form-use-pre = Before
form-use-post = After
form-use-facilitator = Facilitator
form-number = No.
form-question = Question
form-scale = Possible answers
# $low: what the first step means; $high: the fifth.
form-scale-ends = 1: { $low }; 5: { $high }
form-no-answer = No answer
form-total = Total
form-mean = Average
form-open-answers = Answers in words
