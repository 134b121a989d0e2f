#!/usr/bin/env python3
"""Safety assertions over all bytes of every page of published folders.

    pages.py FOLDER…

A folder whose name ends in `usb`, or that holds START-HERE.html, is one of the profile `usb`.
Every rule is a function below, and each is seen to fail by `selftest`. Prints one line for each finding:
`folder/page:line rule: what`. Ends with 0 only if there is none.
"""

import base64
import hashlib
import json
import re
import sys
import unicodedata
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

CSP = re.compile(
    r"default-src 'none'; script-src 'self'(?: 'sha256-[A-Za-z0-9+/=]{44}')?; style-src 'self'(?: 'sha256-[A-Za-z0-9+/=]{44}')?; "
    r"img-src 'self' data:; font-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'"
)
# Attributes that make a browser fetch something, by element ("*": any element).
FETCHED = {
    "*": ["src", "srcset", "imagesrcset", "poster", "data", "background", "manifest", "ping", "archive", "codebase"],
    "link": ["href"],
    "image": ["href", "xlink:href"],
    "use": ["href", "xlink:href"],
    "feimage": ["href", "xlink:href"],
    "script": ["href", "xlink:href"],
}
# `link` elements that only name an address.
NAMING = {"canonical", "alternate", "next", "prev", "license", "me", "author", "help", "search"}
FORBIDDEN_ELEMENTS = {"iframe", "frame", "frameset", "object", "embed", "applet", "base", "portal", "fencedframe"}
RIGHT_TO_LEFT = {"ar", "fa", "ur", "he", "ps", "ckb", "sd", "ug", "yi", "dv", "prs", "syr", "azb"}
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
OVERRIDES = re.compile("[\u202a-\u202e]")
ISOLATES = re.compile("[\u2066-\u2069]")
UNFORMATTED_MONTH = re.compile(r"\bM(?:0[1-9]|1[0-2])\b")
UNFILLED = re.compile(r"\{\s*\$|\{\{|\}\}|\{%|%\}|^:::", re.MULTILINE)
SCHEMES = {"https", "http", "tel", "sms", "mailto"}
LEFT_FORMS = re.compile(r"^(?:tel|sms|mailto):")


class Element:
    def __init__(self, tag, attributes, line, parent):
        self.tag, self.attributes, self.line, self.parent = tag, attributes, line, parent
        self.names = [name for name, _ in attributes]
        self.text = ""

    def get(self, name, default=None):
        return next((value or "" for key, value in self.attributes if key == name), default)

    def lines_up(self):
        element = self
        while element is not None:
            yield element
            element = element.parent

    def rel(self):
        return set(self.get("rel", "").lower().split())


class Page(HTMLParser):
    """A page as elements in order, and its texts with the element that holds each."""

    def __init__(self, folder, path):
        super().__init__(convert_charrefs=True)
        self.folder, self.name = folder, path.relative_to(folder).as_posix()
        self.raw = path.read_bytes()
        self.elements, self.texts, self.declarations = [], [], []
        self.open = []
        source = self.raw.decode("utf-8")
        self.feed(source)
        self.close()
        self.html = next((element for element in self.elements if element.tag == "html"), None)

    def handle_starttag(self, tag, attributes):
        element = Element(tag, attributes, self.getpos()[0], self.open[-1] if self.open else None)
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if any(element.tag == tag for element in self.open):
            while self.open.pop().tag != tag:
                pass

    def handle_data(self, data):
        if self.open:
            self.open[-1].text += data
            self.texts.append((data, self.getpos()[0], self.open[-1]))

    def handle_decl(self, declaration):
        self.declarations.append(declaration)

    def all(self, *tags):
        return [element for element in self.elements if element.tag in tags]

    def head(self):
        return [element for element in self.elements if element.parent is not None and element.parent.tag == "head"]

    def links(self, rel):
        return [element for element in self.all("link") if rel in element.rel()]

    def address(self):
        """The page's own address below the base: `fr/` of `fr/index.html`."""
        return self.name.removesuffix("index.html") if self.name.endswith("/index.html") or self.name == "index.html" else self.name

    def is_404(self):
        return PurePosixPath(self.name).name == "404.html"

    def robots(self):
        return " ".join(meta.get("content", "") for meta in self.all("meta") if meta.get("name", "").lower() == "robots")

    def is_redirect(self):
        return any(meta.get("http-equiv", "").lower() == "refresh" for meta in self.all("meta"))


class Site:
    def __init__(self, folder):
        self.folder = Path(folder)
        self.files = sorted(path for path in self.folder.rglob("*") if path.is_file())
        self.names = {path.relative_to(self.folder).as_posix() for path in self.files}
        self.usb = "START-HERE.html" in self.names or self.folder.name.endswith("usb")
        self.pages = [Page(self.folder, path) for path in self.files if path.suffix.lower() in (".html", ".htm", ".xhtml")]
        self.by_address = {page.address(): page for page in self.pages}
        self.classes = {name for page in self.pages for element in page.elements for name in classes(element)}
        self.base = self.find_base()

    def has(self, name):
        """Whether any page has an element of this class: then every page must."""
        return name in self.classes

    def find_base(self):
        """What stands before a page's own address in most canonical links."""
        counts = {}
        for page in self.pages:
            for link in page.links("canonical"):
                target, own = unquote(link.get("href", "")), page.address()
                if target.endswith("/" + own) or own == "":
                    base = target[: len(target) - len(own)] if own else target
                    counts[base] = counts.get(base, 0) + 1
        return max(counts, key=counts.get) if counts else None

    def page_at(self, url):
        """The page of an absolute address below the base."""
        address = unquote(urldefrag(url)[0])
        if self.base is None or not address.startswith(self.base):
            return None
        return self.by_address.get(address[len(self.base):])


RULES = []


def rule(function):
    RULES.append(function)
    return function


def outside(url):
    """True if fetching it asks another host (or anything but the site's own folder)."""
    url = url.strip()
    return bool(url) and not url.startswith("#") and (url.startswith("//") or url.startswith("\\\\") or bool(urlsplit(url).scheme))


@rule
def no_style_attribute(site, page):
    for element in page.elements:
        if "style" in element.names:
            yield element.line, f"<{element.tag} style=…>"


@rule
def no_inline_handler(site, page):
    for element in page.elements:
        for name, value in element.attributes:
            if name.startswith("on") or (value or "").strip().lower().startswith("javascript:"):
                yield element.line, f"<{element.tag} {name}=…>"


@rule
def no_third_party_request(site, page):
    for element in page.elements:
        if element.tag in FORBIDDEN_ELEMENTS:
            yield element.line, f"<{element.tag}>"
        fetched = FETCHED["*"] + FETCHED.get(element.tag, [])
        for name, value in element.attributes:
            if name not in fetched or (element.tag == "link" and name == "href" and element.rel() and element.rel() <= NAMING):
                continue
            candidates = [part.split()[0] for part in (value or "").split(",") if part.split()] if name.endswith("srcset") else [value or ""]
            pictured = element.tag in ("img", "image", "source") or "icon" in element.rel()
            if (value or "").startswith("data:") and pictured:
                continue
            for url in candidates:
                if outside(url):
                    yield element.line, f"<{element.tag} {name}={url}>"
        if element.tag == "link" and element.rel() & {"dns-prefetch", "preconnect", "prefetch", "prerender", "modulepreload", "pingback"}:
            yield element.line, f"<link rel={element.get('rel')}>"
        if element.tag in ("form", "button", "input") and outside(element.get("action", "") or element.get("formaction", "")):
            yield element.line, f"<{element.tag} action=…>"


@rule
def policy_comes_first(site, page):
    head = page.head()
    first = head[0] if head else None
    if first is None or first.tag != "meta" or first.get("http-equiv", "").lower() != "content-security-policy":
        yield (first.line if first else 1), "the first element of head is not the content security policy"
    policies = [meta for meta in page.all("meta") if meta.get("http-equiv", "").lower() == "content-security-policy"]
    if len(policies) != 1:
        yield 1, f"{len(policies)} content security policies"
    for meta in policies:
        if not CSP.fullmatch(meta.get("content", "")):
            yield meta.line, f"another policy than the agreed one: {meta.get('content')}"


@rule
def inline_code_is_hashed(site, page):
    policy = next((meta.get("content", "") for meta in page.all("meta") if meta.get("http-equiv", "").lower() == "content-security-policy"), "")
    for tag in ("script", "style"):
        inline = [element for element in page.all(tag) if "src" not in element.names and not is_data(element)]
        if len(inline) > 1:
            yield inline[1].line, f"{len(inline)} inline <{tag}>"
        for element in inline:
            digest = base64.b64encode(hashlib.sha256(element.text.encode()).digest()).decode()
            directive = next((part for part in policy.split("; ") if part.startswith(tag + "-src")), "")
            if f"'sha256-{digest}'" not in directive:
                yield element.line, f"the hash of this inline <{tag}> is not in the policy"


def is_data(element):
    return element.tag == "script" and element.get("type", "").lower() in ("application/ld+json", "application/json")


@rule
def plain_scripts_only(site, page):
    for element in page.elements:
        for name in ("integrity", "crossorigin"):
            if name in element.names:
                yield element.line, f"<{element.tag} {name}>"
        if element.tag == "script" and element.get("type", "").lower() in ("module", "importmap", "speculationrules"):
            yield element.line, f"<script type={element.get('type')}>"


@rule
def language_and_direction(site, page):
    if page.html is None:
        yield 1, "no <html>"
        return
    language, direction = page.html.get("lang", ""), page.html.get("dir", "")
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", language):
        yield page.html.line, f"lang={language!r}"
    if direction not in ("ltr", "rtl"):
        yield page.html.line, f"dir={direction!r}"
    for element in page.elements:
        own = element.get("lang")
        if own is None or element.get("dir") not in ("ltr", "rtl"):
            continue
        parts = own.split("-")
        right = parts[0] in RIGHT_TO_LEFT or any(part in ("Arab", "Hebr", "Thaa", "Nkoo", "Adlm") for part in parts)
        right = right and "Latn" not in parts
        if (element.get("dir") == "rtl") != right:
            yield element.line, f"lang={own} is written dir={element.get('dir')}"


@rule
def change_of_language_has_direction(site, page):
    """Where a text's language changes between directions, the element says its direction too."""
    right = lambda tag: tag.split("-")[0] in RIGHT_TO_LEFT
    for element in page.elements:
        own = element.get("lang")
        if own is None or element.tag in ("html", "link") or "dir" in element.names:
            continue
        around = next((up.get("lang") for up in element.lines_up() if up is not element and up.get("lang")), own)
        if right(own) != right(around):
            yield element.line, f"<{element.tag} lang={own}> inside {around} has no dir"


@rule
def canonical_is_true(site, page):
    canonical = page.links("canonical")
    if len(canonical) > 1:
        yield canonical[1].line, "two canonical links"
    if site.base is None or page.is_404() or site.usb:
        return
    if not canonical:
        if "noindex" not in page.robots():
            yield 1, "no canonical link"
        return
    url = canonical[0].get("href", "")
    target = site.page_at(url)
    if target is None:
        yield canonical[0].line, f"canonical leads to no page: {url}"
    elif target is not page:
        onwards = target.links("canonical")
        if onwards and site.page_at(onwards[0].get("href", "")) is not target:
            yield canonical[0].line, f"canonical leads to a page that is not its own canonical: {url}"


def alternates(page):
    return {(link.get("hreflang", ""), link.get("href", "")) for link in page.links("alternate") if "hreflang" in link.names}


@rule
def languages_point_at_each_other(site, page):
    # The same bytes as the welcome, under a name that a person finds on a stick.
    if page.name == "START-HERE.html" and any(one.name == "index.html" and one.raw == page.raw for one in site.pages):
        return
    here = alternates(page)
    if not here:
        return
    canonical = page.links("canonical")
    if not canonical or site.page_at(canonical[0].get("href", "")) is not page:
        yield 1, "hreflang on a page that is not its own canonical"
    names = [name for name, _ in here]
    for name in {name for name in names if names.count(name) > 1}:
        yield 1, f"hreflang={name} twice"
    if "x-default" not in names:
        yield 1, "no x-default"
    own = page.html.get("lang", "") if page.html else ""
    if not any(name.lower() in (own.lower(), "x-default") and site.page_at(url) is page for name, url in here):
        yield 1, f"no hreflang={own} for the page itself"
    for name, url in sorted(here):
        target = site.page_at(url)
        if target is None:
            yield 1, f"hreflang={name} leads to no page: {url}"
            continue
        if name != "x-default" and target.html is not None and target.html.get("lang", "").lower() != name.lower():
            yield 1, f"hreflang={name} leads to a page in {target.html.get('lang')}"
        if "noindex" in target.robots():
            yield 1, f"hreflang={name} leads to a page with noindex"
        if (name != "x-default" or alternates(target)) and alternates(target) != here:
            yield 1, f"hreflang={name}: {target.name} does not answer with the same languages"


@rule
def every_image_has_alt(site, page):
    for image in page.all("img"):
        if "alt" not in image.names:
            yield image.line, f"<img src={image.get('src')}> without alt"
        if not (image.get("width", "").isdigit() and image.get("height", "").isdigit()):
            yield image.line, f"<img src={image.get('src')}> without width and height"


@rule
def no_new_window(site, page):
    for element in page.elements:
        if element.get("target", "_self").lower() not in ("_self", ""):
            yield element.line, f"target={element.get('target')}"


@rule
def no_direction_marks(site, page):
    for text, line, element in page.texts:
        if OVERRIDES.search(text):
            yield line, "an embedding or override mark (U+202A–202E)"
        if ISOLATES.search(text):
            yield line, f"an isolating mark (U+2066–2069) in <{element.tag}>: <bdi> in text, nothing in titles"
    for element in page.elements:
        for name, value in element.attributes:
            if OVERRIDES.search(value or "") or ISOLATES.search(value or ""):
                yield element.line, f"a direction mark in {name}"


@rule
def no_unformatted_date(site, page):
    for text, line, element in page.texts:
        if element.tag not in ("script", "style") and UNFORMATTED_MONTH.search(text):
            yield line, f"a month without a name: {text.strip()[:60]}"
    for element in page.elements:
        for name in ("alt", "title", "aria-label", "content"):
            if UNFORMATTED_MONTH.search(element.get(name, "")):
                yield element.line, f"a month without a name in {name}"


@rule
def nothing_unfilled(site, page):
    for text, line, element in page.texts:
        if element.tag not in ("script", "style", "code", "pre") and UNFILLED.search(text):
            yield line, f"words not filled in: {text.strip()[:60]}"
    for element in page.elements:
        for name, value in element.attributes:
            if UNFILLED.search(value or ""):
                yield element.line, f"words not filled in: {name}={value[:60]}"


@rule
def links_stay_inside(site, page):
    ids = {element.get("id") for element in page.elements if "id" in element.names}
    for element in page.all("a", "area"):
        url = element.get("href")
        if url is None:
            continue
        parts = urlsplit(url)
        if parts.scheme:
            if parts.scheme.lower() not in SCHEMES:
                yield element.line, f"a link with the scheme {parts.scheme}:"
            elif site.base and url.startswith(site.base):
                yield element.line, f"an absolute link into the site itself: {url}"
            continue
        if parts.netloc:
            yield element.line, f"a link without a scheme: {url}"
        elif parts.path.startswith("/"):
            if not page.is_404():
                yield element.line, f"a link from the root: {url}"
        elif parts.path == "" and parts.fragment:
            if unquote(parts.fragment) not in ids and parts.fragment != "top":
                yield element.line, f"a link to a place that is not on the page: {url}"
        else:
            target = unquote(urljoin("http://x/" + page.name, url).removeprefix("http://x/").split("#")[0].split("?")[0])
            if site.usb and (target.endswith("/") or target == ""):
                yield element.line, f"a link that names no file: {url}"
            if not site.usb and PurePosixPath(target).name == "index.html":
                yield element.line, f"a link that names index.html: {url}"
            file = target + "index.html" if target.endswith("/") or target == "" else target
            if file not in site.names:
                yield element.line, f"a link to nothing: {url}"
            elif parts.fragment and file.endswith(".html"):
                there = site.by_address[file.removesuffix("index.html") if PurePosixPath(file).name == "index.html" else file]
                if not any(known.get("id") == unquote(parts.fragment) for known in there.elements):
                    yield element.line, f"a link to a place that is not there: {url}"


@rule
def numbers_read_left_to_right(site, page):
    """On right-to-left pages the words of a link to a phone or an address stand in an element with dir=ltr, or a bdi of its own."""
    for link in page.all("a"):
        if not LEFT_FORMS.match(link.get("href", "")):
            continue
        for text, line, element in page.texts:
            up = list(element.lines_up())
            if link not in up or not re.search(r"\d.*\d|@", text):
                continue
            direction = next((one.get("dir") for one in up if "dir" in one.names), None)
            if direction != "ltr":
                yield line, f"{text.strip()[:40]!r} is not isolated left to right"


def classes(element):
    return element.get("class", "").split()


def inside(element, name):
    return any(name in classes(up) for up in element.lines_up())


def first_words(page, count=700):
    """The words of the body as they stand without a style: nothing hidden, no script, one blank between."""
    shown = []
    for text, _, element in page.texts:
        up = list(element.lines_up())
        if any(one.tag == "body" for one in up) and not any(one.tag in ("script", "style") or "hidden" in one.names for one in up):
            shown.append(text)
    return " ".join(" ".join(shown).split())[:count]


@rule
def the_way_out_is_at_hand(site, page):
    """On each page of a site that has a way out: a plain link to another host, early, one of the first three things a keyboard reaches."""
    if not site.has("exit") or page.is_redirect():
        return
    links = [link for link in page.all("a") if inside(link, "exit")]
    if len(links) != 1:
        yield 1, f"{len(links)} ways out"
        return
    link = links[0]
    target = urlsplit(link.get("href", ""))
    own = urlsplit(site.base).netloc if site.base else None
    if target.scheme != "https" or not target.netloc or target.netloc == own or target.query:
        yield link.line, f"the way out leads to {link.get('href')}"
    if not {"nofollow", "noreferrer"} <= link.rel():
        yield link.line, "the way out tells where the reader comes from (rel=nofollow noreferrer)"
    reached = [one for one in page.elements if one.tag in ("button", "select", "textarea", "summary") or one.tag in ("a", "input") and ("href" in one.names or one.tag == "input") or one.get("tabindex", "-1") != "-1"]
    if link not in reached[:3]:
        yield link.line, "the way out is not among the first three things that Tab reaches"
    body = page.raw[page.raw.find(b"<body"):]
    if body.find(link.get("href", "").encode()) > 4096:
        yield link.line, "the way out stands beyond the first 4 kB of the body"


@rule
def first_lines_help(site, page):
    """On each page of a site with numbers at the top: without a style the first lines hold the way out, a number and the languages."""
    if not site.has("crisis") or page.is_redirect():
        return
    first = first_words(page)
    numbers = [link for link in page.all("a") if inside(link, "crisis") and re.match("(?:tel|sms):", link.get("href", ""))]
    # On a site of samples the numbers are shown and nobody may dial them: no link. Nor on pages that are read in a classroom.
    mute = any(body.get("data-page") in ("lesson-student", "lesson-handouts", "slides") for body in page.all("body"))
    if mute and any(re.match("(?:tel|sms):", link.get("href", "")) for link in page.all("a")):
        yield 1, "a number dials on a page that is read in a classroom"
    if mute or any("sample" in note.get("class", "").split() for note in page.all("p") + page.all("div")):
        numbers = [shown for shown in page.all("bdi") if inside(shown, "crisis") and re.search("[0-9]", shown.text)]
    if not numbers:
        yield 1, "no number to call in the strip at the top"
    wanted = numbers[:1] + [link for link in page.all("a") if inside(link, "exit")]
    wanted += [span for span in page.all("span") if span.parent is not None and span.parent.tag == "a" and inside(span, "languages")]
    for element in wanted:
        if element.text.strip() not in first:
            yield element.line, f"{element.text.strip()!r} is not within the first 700 characters"


@rule
def whole_and_decent(site, page):
    if page.raw.startswith(b"\xef\xbb\xbf") or [declaration.lower() for declaration in page.declarations] != ["doctype html"]:
        yield 1, "does not begin with <!doctype html>"
    titles = [title for title in page.all("title") if title.parent is not None and title.parent.tag == "head"]
    if len(titles) != 1 or not titles[0].text.strip():
        yield 1, "no title"
    if not page.is_redirect():
        for tag in ("h1", "main"):
            count = len(page.all(tag))
            if count != 1:
                yield 1, f"{count} <{tag}>"
    if "charset" not in "".join(name for meta in page.all("meta") for name in meta.names):
        yield 1, "no charset"
    if not any(meta.get("name") == "viewport" for meta in page.all("meta")) and not page.is_redirect():
        yield 1, "no viewport"
    text = page.raw.decode("utf-8")
    if "\ufffd" in text:
        yield 1, "a replacement character (U+FFFD)"
    if not unicodedata.is_normalized("NFC", "".join(text for text, _, _ in page.texts)):
        yield 1, "text that is not NFC"


@rule
def data_is_json(site, page):
    for script in page.all("script"):
        if not is_data(script):
            continue
        try:
            value = json.loads(script.text)
        except ValueError as error:
            yield script.line, f"JSON: {error}"
            continue
        # Other data are for the page's own script.
        if script.get("type", "").lower() != "application/ld+json":
            continue
        for item in value if isinstance(value, list) else [value]:
            if not isinstance(item, dict) or item.get("@context") not in ("https://schema.org", "https://schema.org/"):
                yield script.line, "JSON-LD without @context https://schema.org"
            elif "@type" not in item and "@graph" not in item:
                yield script.line, "JSON-LD without @type"


# What tells who made a page, with what and where.
TRACES = {
    "a comment": re.compile(r"<!--(?!\[if)"),
    "a source map": re.compile(r"sourceMappingURL"),
    "the name of a program": re.compile(r"<meta[^>]+name=[\"']?generator", re.IGNORECASE),
    "a folder of a person": re.compile(r"(?:/home|/Users|[A-Z]:\\\\?Users)[/\\]+[\w.-]+[/\\]"),
}
PICTURE_IN_TEXT = re.compile(r"data:image/(?:png|jpe?g|webp|gif);base64,([A-Za-z0-9+/%]+)")


def metadata(data):
    """What a picture says beside its points."""
    marks = (b"Exif\0\0", b"eXIf", b"ns.adobe.com/xap", b"ICC_PROFILE", b"iCCP", b"Photoshop 3.0", b"tEXt", b"iTXt", b"zTXt", b"EXIF", b"XMP ", b"JFXX\0")
    return [mark for mark in marks if mark in data]


def only_data(text):
    """Whether a script does nothing but hand data to the finder's form: an address in it is a link that a reader may press."""
    call = re.fullmatch(r"fanalFind\((.*)\);\n", text, re.DOTALL)
    try:
        return call is not None and isinstance(json.loads(call.group(1)), dict)
    except ValueError:
        return False


def whole_site(site):
    """What can be seen only over all files: yields (file, rule, what)."""
    if not site.pages:
        yield ".", "whole_site", "no page at all"
    inline = {}
    for page in site.pages:
        for meta in page.all("meta"):
            if meta.get("http-equiv", "").lower() == "content-security-policy":
                inline.setdefault("policy", {}).setdefault(meta.get("content"), page.name)
        for tag in ("script", "style"):
            for element in page.all(tag):
                if "src" not in element.names and not is_data(element):
                    inline.setdefault(f"inline <{tag}>", {}).setdefault(element.text, page.name)
    for what, values in inline.items():
        if len(values) > 1:
            yield ", ".join(sorted(values.values())), "same_everywhere", f"more than one {what}"
    policy = next(iter(inline.get("policy", {})), None)
    for path in site.files:
        name = path.relative_to(site.folder).as_posix()
        if path.name in ("_headers", ".htaccess", "nginx.conf", "netlify.toml"):
            text = path.read_text("utf-8")
            if policy and "Content-Security-Policy" in text and f"{policy}; frame-ancestors 'none'" not in text:
                yield name, "host_policy", "the host's policy is not the page's, with frame-ancestors 'none'"
        suffix = path.suffix.lower()
        if suffix in (".css", ".js", ".svg"):
            text = path.read_text("utf-8")
            known = re.sub(r"http://www\.w3\.org/[\w/]+", "", text)
            asks = re.search(r"(?:https?:)?//[\w-]+\.[\w.-]+", re.sub(r"(?s)/\*.*?\*/", "", known)) if suffix != ".js" else re.search(r"(?:https?|wss?)://", known)
            if asks and not (suffix == ".js" and only_data(text)):
                yield name, "no_third_party_request", asks.group(0)
            if suffix == ".js" and re.search(r"\beval\(|new Function\(|document\.cookie|sendBeacon|\bimport\(", text):
                yield name, "plain_scripts_only", "eval, cookie, beacon or import"
            if suffix == ".svg" and re.search(r"<script|\son\w+=|<foreignObject", text, re.IGNORECASE):
                yield name, "no_inline_handler", "a script inside a picture"
        if suffix in (".html", ".xml", ".txt", ".json", ".css", ".js", ".svg", ".webmanifest", ".ics", ".csv"):
            text = path.read_bytes().decode("utf-8")
            if OVERRIDES.search(text):
                yield name, "no_direction_marks", "an embedding or override mark (U+202A–202E)"
            if suffix in (".xml", ".json", ".ics") and ISOLATES.search(text):
                yield name, "no_direction_marks", "an isolating mark (U+2066–2069)"
            if suffix in (".html", ".css", ".svg"):
                for picture in PICTURE_IN_TEXT.findall(text):
                    for mark in metadata(base64.b64decode(unquote(picture) + "===")):
                        yield name, "no_metadata", f"{mark!r} in a picture within the text"
            for what, found in TRACES.items():
                trace = found.search(text)
                if trace and not (what == "a comment" and suffix != ".html"):
                    yield name, "no_traces", f"{what}: {trace.group(0)[:40]!r}"
        if suffix == ".map":
            yield name, "no_traces", "a source map"
        if suffix in (".jpg", ".jpeg", ".png", ".webp", ".gif"):
            for mark in metadata(path.read_bytes()):
                yield name, "no_metadata", f"{mark!r} in a picture"
        if len(name.encode()) >= 200:
            yield name, "portable_names", "a path of 200 bytes or more"
        if site.usb and (not name.isascii() or any(len(part) > 100 for part in name.split("/"))):
            yield name, "portable_names", "a name that a USB key may not keep"
    if site.usb and "START-HERE.html" not in site.names:
        yield ".", "portable_names", "no START-HERE.html for the person who opens the key"
    if site.usb and len({name.lower() for name in site.names}) != len(site.names):
        yield ".", "portable_names", "names that differ only by case"


def main(folders):
    if not folders:
        sys.exit(__doc__)
    findings = pages = 0
    for folder in folders:
        site = Site(folder)
        pages += len(site.pages)
        found = [(page.name, line, function.__name__, what) for page in site.pages for function in RULES for line, what in function(site, page)]
        found += [(name, 1, name_of_rule, what) for name, name_of_rule, what in whole_site(site)]
        for name, line, name_of_rule, what in sorted(found):
            print(f"{folder}/{name}:{line} {name_of_rule}: {what}")
        findings += len(found)
    print(f"pages.py: {pages} pages, {len(RULES) + 6} rules, {findings} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
