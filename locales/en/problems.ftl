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
    [shell] The name of the shell is missing.
   *[other] Something is missing after the command ({ $missing }).
}
    .next = { $missing ->
        [folder] Example: fanal new my-site
        [kind] Example: fanal add article my-first-text
        [key] Example: fanal add article my-first-text
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
    .next = Make a folder in content with a file section.yaml that holds “kind: { $kind }”, or name a section with --section.
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
C199 = Fanal made a mistake and stopped. Your texts are not the cause, and nothing was published.
    .next = Send this message, and what you were doing, to the people who look after Fanal.
    .explain = This is a fault of the program itself. The published site is unchanged and your files are whole. The technical message helps to mend it.
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
T101 = There is no theme called “{ $theme }”.
    .next = { $near ->
        [none] Create the folder “themes/{ $theme }”, or remove the line “theme” from “site.yaml” to use the built-in theme.
       *[other] Did you mean “{ $near }”? Correct the line “theme” in “site.yaml”.
    }
    .explain = A theme is how the site looks: a folder in “themes/” with templates and a style. The line “theme” in “site.yaml” chooses one; without it the built-in theme is used. For example, “theme: clear” asks for the folder “themes/clear”.
T102 = This template cannot be read: an instruction between braces is not well written.
    .next = Compare the line shown with the one in the built-in template; often a brace, a quotation mark or a word is missing.
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
    .next = Use the name of a block of the extended template; what stands in an unknown block would show nowhere.
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
T120 = A page was not compressed, because it would no longer have said the same near “{ $words }”.
    .next = Nothing is lost: the page is published as it is. If the template is yours, put inline elements inside a paragraph or a list item.
    .explain = Compression sometimes removes a space between two elements, and two words touch. So each compressed page is compared with the original, word by word and attribute by attribute; if they differ, the original is kept.
T121 = Full compression is asked for, but this program was built without it.
    .next = Remove “minify: full” from “site.yaml”, or use the full program.
    .explain = Pages are always written without needless blanks. Full compression gains a few more hundredths; it is an optional part of the program.
W101 = This line is not a message: "{ $line }".
    .next = A message is written "name = text"; lines that continue it begin with spaces.
    .explain = The site's words stand in files in which each message has a name, an equals sign and a text. An open brace must be closed. Example: "menu = Menu".
W102 = The message "{ $id }" is missing in { $language }.
    .next = Add it to { $file }; the French text is at the second place shown.
    .explain = Every word of the site exists in every language; otherwise a page would mix two. Copy the French line into the language's file and translate what follows the equals sign.
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
