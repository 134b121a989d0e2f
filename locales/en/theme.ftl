# The words that templates ask for. One sentence an idea, whole in each language.

# The frame
skip = Go to the text
exit = Leave fast
crisis = Talk to someone now
menu = Menu
languages = Languages
breadcrumbs = Where you are
home = Home
about = About
safety = Safety of this site
licence = Licence: { $name }
built = Site updated on { $date }
page-code = Code of this page: { $code }
wrong-number = Is a number wrong? Tell us.
site-sample = This site is an example: nothing in it is real.

# A page
contents = On this page
reading-time =
    { $minutes ->
        [one] { $minutes } minute to read
       *[other] { $minutes } minutes to read
    }
updated = Updated on { $date }
groups =
    { $group ->
        [topics] Topics
        [audiences] For
       *[regions] Regions
    }
pages-around = Neighbouring pages
previous = Previous
next = Next
sources = Sources
source-page-date = page dated { $date }
source-read = read on { $date }

# Notices
notice = Notice
notice-borrowed = This page does not exist in your language yet. The text below is in another language: { $language }.
notice-facts = This page does not exist in your language yet. The numbers are the same in every language; the name is in another language: { $language }.
notice-unreviewed = Nobody who speaks this language has read this text yet. It may contain mistakes.
notice-sample = This is an example. Nothing written here is real.
notice-source = Read the original text: { $title }

# A service
reach = Call or write
channel =
    { $channel ->
        [text] By text
        [tty] By TTY
        [video] By video
        [relay] By relay service
       *[voice] By voice
    }
keyword = Write first: { $word }
always = Day and night, every day
spoken = Languages: { $languages }
hours = Hours
web =
    { $channel ->
        [chat] Chat
       *[site] Website
    }
web-language = in { $language }
sourced = Read on { $site } on { $date }, not yet checked by a call.
sourced-page = The page is dated { $date }.
second-source = A second page says the same: { $site }, read on { $date }.

# A term
term-preferred = The word to use
term-admitted = Also accepted
term-avoided = Words to avoid
term-version = Version { $version } of the definition

# Lists
listing-empty = Nothing here in this language for now.
listing-pages = Pages of the list
listing-page = Page { $number } of { $count }
listing-number = Page { $number }
listing-previous = Previous page
listing-next = Next page
sections = Sections
audiences = For whom

# Choosing a language
welcome = Choose a language
go = Read in your language

# Nothing at this address, or elsewhere
moved = This page has moved
moved-to = The new address: { $title }
