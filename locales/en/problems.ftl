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
