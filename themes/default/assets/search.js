// Search. The first half finds: it does what src/search/seek.rs does, step by step, and tests hold both to the same rankings. It knows no
// page. Each index has one of its own. The second half is the form, which is built where the page has a place for it (`.search`). What is typed stays in this page: no
// form, no address, no title, no storage and no request ever knows of it. A request names a bucket of hundreds of words, 32 ideas or a handful of
// records. Written so that a browser of 2015 reads it.
var fanalSeek = function (words) {
  var DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
  var MOST = 16, BEGINNING = 3, SLIPS = 2, FEW = 3, LITTLE = 0.1, IDEA = 4, SURER = 0.3, UNSURE = 0.5, WORTH = 5, BOTH = 0.8, LOW = 0.35, FAR = 0.8, CLOSE = 1.5, NEED = 1.1, SLIPPED = [1, 0.55, 0.4];
  var NOTHING = { lines: [], ideas: [] };
  var start, files, missing, need, languages, marks, ideas, seekers, slipped;

  function begin(data) {
    start = data;
    start.splits = Object.create(null);
    start.small = Object.create(null);
    data.x.forEach(function (text) { start.splits[text] = true; });
    (data.z || '').split(' ').forEach(function (text) { start.small[text] = true; });
    files = { w: {}, n: {}, c: {} };
    slipped = Object.create(null);
  }

  // Reading

  // Pages, and how much a word counts on each.
  function postings(text) {
    var all = [], page = 0, step = 0, cells = text.split(' ');
    cells.shift().split('').forEach(function (sign) {
      var digit = DIGITS.indexOf(sign);
      step = step * 32 + digit % 32;
      if (digit > 31) return;
      digit = DIGITS.indexOf(cells[0].charAt(all.length));
      all.push([page += step, (digit >> 3) + 1, digit & 7]);
      step = 0;
    });
    return all;
  }

  function made(cell, from) {
    return cell ? from.slice(0, DIGITS.indexOf(cell.charAt(0))) + cell.slice(1) : from;
  }

  function lines(data) {
    var before = '', from = 0, pages = (data.p || '').split('|');
    return (data.w || '').split('|').map(function (line) {
      var cells = line.split(' '), forms = (cells[1] || '').split('='), at = pages.shift() || '';
      // A count for each page; the last digit of a page is a low one.
      if (at) at += ' ' + data.q.slice(from, from += at.replace(/[^0-9a-v]/g, '').length);
      before = made(cells[0], before);
      return { folded: before, stem: made(forms[0], before), exact: made(forms[1], before), at: at, meant: cells[2] || '' };
    });
  }

  function where(line) {
    if (!line.at.push) line.at = postings(line.at);
    return line.at;
  }

  function meant(line) {
    var cells;
    if (!line.meant.push) {
      cells = line.meant.split(',');
      // A word that counts little, or on how many pages a word stands of which not all are told.
      line.little = cells[0] === '?';
      line.many = /^[?~]/.test(cells[0]) ? +cells.shift().slice(1) : 0;
      line.meant = cells.filter(String).map(function (cell) {
        var parts = cell.split('@'), beside = parts[0].split('+');
        return { concept: beside[0] === '!' ? -1 : +beside[0], beside: beside.slice(1), language: parts[1] };
      });
    }
    return line.meant;
  }

  function receive(data) {
    slipped = Object.create(null);
    files[data.t][data.i] = {
      lines: lines(data),
      ideas: (data.c || '').split('|').map(function (text) {
        var pages = {};
        postings(text).forEach(function (one) { pages[one[0]] = one[1] / 8; });
        return text && { key: text, pages: pages };
      })
    };
  }

  // Where a word stands

  function number(text, count, seed) {
    var hash = 2166136261 + (seed || 0);
    for (var at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619) >>> 0;
    return ((hash >>> 8 ^ hash) >>> 0) % count;
  }

  function bucketOf(word) {
    var length;
    word = words.bare(word, start.tag, 1);
    length = Math.min(2, word.length);
    while (length < word.length && length < 6 && start.splits[word.slice(0, length)]) length += 1;
    length = number(word.slice(0, length), 8192, start.h);
    return start.b.filter(function (end) { return end <= length; }).length;
  }

  function ask(kind, at) {
    if (files[kind][at]) return files[kind][at];
    missing[kind + '-' + at] = true;
    return NOTHING;
  }

  function bucket(word) {
    return ask('w', bucketOf(word));
  }

  // Finding

  function logarithm(rest) {
    var whole = 0;
    while (rest >= 2) {
      rest /= 2;
      whole += 1;
    }
    return whole + rest - 1;
  }

  function slack(word) {
    if (/[0-9\u3040-\u9fff]/.test(word) || word.length < 5) return 0;
    return word.length < 9 ? 1 : 2;
  }

  function terms(question) {
    var all = [], until = -1;
    words.asked(question, start.tag).forEach(function (word) {
      if (word.sort === 'h') {
        if (!word.also.length && until === word.start) return;
        if (word.also.length) {
          word.exact = word.folded = word.also[0];
          word.also = [];
          until = word.end;
        }
      }
      word.at = all.length;
      all.push(word);
    });
    return all.slice(0, MOST);
  }

  function add(list, factor, found) {
    list.forEach(function (one) {
      var weight = factor * one[1] / 8, known = found[one[0]];
      if (!known || weight > known[0]) found[one[0]] = [weight, one[2]];
    });
  }

  // Whether a word of a question is another one, with another end or with a slip.
  function akin(word, other) {
    var same = 0, most = Math.max(word.length, other.length);
    if (word === other) return true;
    if (!slack(word) || !slack(other) || 2 * most - word.length - other.length > 2) return false;
    while (same < most && word.charAt(same) === other.charAt(same)) same += 1;
    return same > 3 && most - same <= 2 || words.distance(word, other, 1) === 1;
  }

  // Where a line stands, and what it means; `strangers`: the question as all languages read it, where the line is of all languages.
  function put(from, line, factor, sure, found, strangers) {
    var list = where(line);
    add(list, factor, found.here);
    meant(line).forEach(function (one) {
      var said = [found.at], idea;
      // A word that pages hold is of their language, unless others stand beside it.
      if (strangers && (one.language === start.code || found.held && !one.beside.length)) return;
      if (!one.beside.every(function (word) {
        return (strangers || seekers).filter(function (term) { return akin(word, term.folded) && said.push(term.at); }).length;
      })) return;
      if (one.concept < 0) need = need || sure;
      else if ((idea = (strangers ? ask('c', Math.floor(one.concept / start.c)).ideas[one.concept % start.c] : from.ideas[one.concept]))) {
        mean(idea, factor * (sure ? 1 : UNSURE) * (1 + SURER * Math.min(one.beside.length, 3)), said);
        found.meant = true;
      }
      if (one.language && sure) found.languages[one.language] = true;
    });
    if (list.length && !line.little) marks[line.folded] = true;
    found.many = Math.max(found.many, line.many);
  }

  // An idea that words of the question stand for: the more words say it, the surer it is.
  function mean(idea, much, said) {
    var known = ideas[idea.key] || (ideas[idea.key] = { pages: idea.pages, much: 0, said: {} });
    known.much = Math.max(known.much, much);
    said.forEach(function (at) { known.said[at] = true; });
  }

  function take(word, exact, factor, found) {
    var from = bucket(word), accents = exact !== word, stems = [], loose = [];
    from.lines.forEach(function (line) {
      if (line.folded !== word) return;
      var same = line.exact === exact, list = same || !accents ? stems : loose;
      put(from, line, factor * (same ? 1 : accents ? 0.75 : 0.95), true, found);
      if (list.indexOf(line.stem) < 0) list.push(line.stem);
    });
    (stems.length ? stems : loose).forEach(function (stem) {
      from.lines.forEach(function (line) {
        if (line.stem === stem && line.folded !== word) put(from, line, factor * 0.85, true, found);
      });
    });
  }

  function none(found) {
    for (var page in found) return false;
    return true;
  }

  function order(one, other) {
    return one[0] - other[0] || (one[1] < other[1] ? -1 : 1);
  }

  function slips(word) {
    var key = words.bare(word, start.tag), most = slack(word), known = Object.create(null), all = [];
    if (!most || slipped[word]) return slipped[word] || all;
    // A rank, of which the least is taken: four for each slip, two for a word that means nothing, one for one that begins otherwise.
    function look(line) {
      var other = line.folded, count = words.distance(word, other, most) * 4;
      if (count > 0) known[other] = Math.min(known[other] || 99, count + (meant(line).length ? 0 : 2) + (other.charAt(0) !== word.charAt(0)));
    }
    bucket(word).lines.forEach(look);
    if (start.f) [key.slice(0, 2), key.slice(1, 3), key.charAt(0) + key.charAt(2)].forEach(function (two) {
      ask('n', number(two + key.slice(-1), start.f)).lines.forEach(look);
    });
    for (var other in known) all.push([known[other], other]);
    all = all.sort(order).filter(function (one) { return one[0] === all[0][0]; }).slice(0, SLIPS);
    // Remembered while a question is typed on, unless words are still to be loaded.
    if (none(missing)) slipped[word] = all;
    return all;
  }

  // Words of the buckets that are here, nearest to those that nothing is found for: further away than a slip; those of pages, else those of ideas.
  function nearest(asked, most) {
    var all = [], own = [], known = Object.create(null);
    asked.forEach(function (term) {
      var word = term.folded, limit = Math.min(4, Math.round(word.length / 3));
      if (term.sort === 'n' || term.known || term.little || word.length < 4) return;
      for (var at in files.w) files.w[at].lines.forEach(function (line) {
        var count = words.distance(word, line.folded, limit), stands = count > 0 && where(line).length > 0;
        if (count < 1 || known[line.folded] || !stands && !meant(line).some(function (one) { return one.concept >= 0; })) return;
        known[line.folded] = true;
        (stands ? own : all).push([count, line.exact]);
      });
    });
    all = own.length ? own : all;
    return all.sort(order).slice(0, most).map(function (one) { return one[1]; });
  }

  function few(found) {
    return !found.meant && Object.keys(found.here).length < FEW;
  }

  function nothing(found) {
    return none(found.here) && !found.meant;
  }

  // Words that begin as a word does.
  function begun(from, word, found, strangers) {
    if (word.length >= BEGINNING) from.lines.forEach(function (line) {
      if (line.folded.length > word.length && line.folded.slice(0, word.length) === word) put(from, line, 0.6 * word.length / line.folded.length, false, found, strangers);
    });
  }

  function small(term) {
    return start.small[term.folded];
  }

  function find(term, at) {
    var found = { here: {}, meant: false, many: 0, at: at, languages: {} }, word = term.folded, from, lost;
    // Beside others a word that says nothing is not looked for, unless it may go on.
    if (small(term) && (at + 1 < seekers.length || word.length < BEGINNING) && !seekers.every(small)) {
      term.little = found.filed = found.held = found.small = true;
      return found;
    }
    from = bucket(word);
    take(word, term.exact, 1, found);
    lost = few(found);
    // Where the whole stands hardly anywhere: of a word its parts; where it stands nowhere: a number with more digits before it.
    term.also.forEach(function (key) {
      if (term.sort === 'n' ? nothing(found) : lost) take(key, key, term.sort === 'n' ? 0.9 : 0.6, found);
    });
    term.little = from.lines.some(function (line) { return line.folded === word && meant(line) && line.little; });
    found.held = !none(found.here);
    found.filed = !nothing(found) || term.little || term.sort === 'n';
    if (at + 1 === seekers.length || nothing(found) && !term.little) begun(from, word, found);
    return found;
  }

  // What the question means in all languages; `sloppy`: with a slip, of words that nothing is known of.
  function hear(others, strangers, sloppy, matches) {
    strangers.forEach(function (term, number) {
      var found = matches[term.at], word = term.folded, from;
      if (found.small || sloppy && (found.filed || !nothing(found))) return;
      from = others.bucket(word);
      (sloppy ? others.slips(word) : [[0, word]]).forEach(function (slip) {
        others.bucket(slip[1]).lines.forEach(function (line) {
          if (line.folded === slip[1]) put(from, line, SLIPPED[slip[0] >> 2], true, found, strangers);
        });
      });
      found.filed = found.filed || found.meant;
      if (!sloppy && (number + 1 === strangers.length || !found.filed)) begun(from, word, found, strangers);
    });
  }

  // What may be meant by a word that no language knows.
  function guess(found, ready) {
    var word = seekers[found.at].folded, from, form;
    // Half a word is no mistake.
    // Nor does a little word at the end say that others are known.
    seekers[found.at].known = !nothing(found) && (!small(seekers[found.at]) || seekers.every(small));
    if (found.filed || !nothing(found)) return;
    from = bucket(word);
    // A form that stands nowhere: one whose stem it begins with. It is no slip if other words end like it.
    if (word.length > 4) from.lines.forEach(function (line) {
      var stem = line.stem.length;
      if (stem < 4 || stem + 5 < word.length || word.slice(0, stem) !== line.stem) return;
      put(from, line, 0.55, true, found);
      form = form || from.lines.some(function (other) { return other.folded === other.stem + word.slice(stem); });
    });
    // What is filed for slips is asked for once the word's own files are there and do not have it.
    if (!form && ready) slips(word).forEach(function (slip) { take(slip[1], slip[1], SLIPPED[slip[0] >> 2], found); });
  }

  function group(page) {
    return start.g[section(page)];
  }

  // How well a page fits: its words, rare ones more; the ideas that it stands for; how much of the question that is.
  function fits(page, matches, rare, worth, all) {
    var score = 0, held = 0, close = 1, last = -9, covered = {}, key, weight, share;
    for (key in ideas) {
      weight = ideas[key].pages[page];
      if (!weight) continue;
      score += IDEA * ideas[key].much * weight;
      for (var at in ideas[key].said) covered[at] = Math.max(covered[at] || 0, weight);
    }
    matches.forEach(function (found, at) {
      var here = found.here[page], much = worth[at] * (covered[at] || 0);
      held += here ? Math.max(much, rare[at]) : much;
      if (!here) return;
      score += rare[at] * here[0] * (covered[at] ? BOTH : 1);
      if (here[1] === last) close *= 1.1;
      else if (Math.abs(here[1] - last) === 1) close *= 1.05;
      last = here[1];
    });
    share = all ? held / all : 0;
    score *= (LOW + (1 - LOW) * share * share) * Math.min(close, CLOSE) * (FAR + (1 - FAR) * group(page)[2] / 10);
    return need && group(page)[1] ? score * NEED : score;
  }

  // What a question finds: pages with their scores, the best first; what must be loaded first for a whole answer.
  // What is missing from now on.
  function clear() {
    return (missing = {});
  }

  function seek(question, others) {
    var all = 0, candidates = {}, abroad = others ? others.clear() : {}, strangers, ready, matches, rare, worth, key;
    seekers = terms(question);
    clear();
    languages = {};
    marks = Object.create(null);
    ideas = {};
    need = false;
    matches = seekers.map(find);
    // What this language does not know others may, once it is sure.
    strangers = others && none(missing) && matches.some(function (found) { return !found.filed && few(found); }) ? others.terms(question) : [];
    strangers.forEach(function (term) {
      term.at = 0;
      seekers.forEach(function (own) { if (own.start <= term.start) term.at = own.at; });
    });
    hear(others, strangers, false, matches);
    ready = none(missing) && none(abroad);
    matches.forEach(function (found) { guess(found, ready); });
    if (none(missing) && ready) hear(others, strangers, true, matches);
    // Of a word that pages of this language hold, other languages say nothing new.
    matches.forEach(function (found) {
      if (!found.held) for (var code in found.languages) languages[code] = true;
    });
    rare = matches.map(function (found, at) {
      var much = logarithm(1 + (start.n || 1) / Math.max(Object.keys(found.here).length, found.many, 1));
      return seekers[at].little ? much * LITTLE : much;
    });
    worth = matches.map(function (found, at) {
      var much = none(found.here) ? 0 : rare[at];
      for (key in ideas) if (ideas[key].said[at]) much = Math.max(much, WORTH * Math.min(1, ideas[key].much));
      for (var page in found.here) candidates[page] = true;
      all += much;
      return much;
    });
    for (key in ideas) for (var page in ideas[key].pages) candidates[page] = true;
    return {
      need: need, languages: Object.keys(languages).sort(), missing: Object.keys(missing), abroad: Object.keys(abroad), marks: marks,
      known: seekers.some(function (term) { return term.known; }), terms: seekers,
      hits: Object.keys(candidates).map(function (page) {
        return [+page, Math.floor(fits(page, matches, rare, worth, all) * 1000000 + 0.5)];
      }).sort(function (one, other) { return other[1] - one[1] || one[0] - other[0]; })
    };
  }

  // Words that begin as the last one of a question does, those of most pages first; of one stem a single one, since one finds what the others do.
  function complete(question, most) {
    var term = terms(question).pop(), known = Object.create(null);
    if (!term || term.sort === 'n' || term.folded.length < BEGINNING) return [];
    return bucket(term.folded).lines.filter(function (line) {
      return line.folded.slice(0, term.folded.length) === term.folded && line.exact !== term.exact && where(line).length;
    }).sort(function (one, other) { return other.at.length - one.at.length || (one.folded < other.folded ? -1 : 1); }).filter(function (line) {
      return !known[line.stem] && (known[line.stem] = true);
    }).slice(0, most).map(function (line) {
      return question.slice(0, term.start) + line.exact;
    });
  }

  // Pages stand in the order of their sections.
  function section(page) {
    var at = 0;
    while (page >= start.k[at]) {
      page -= start.k[at];
      at += 1;
    }
    return at;
  }

  // The pages of a list, as an index writes it.
  function pages(text) {
    var all = {};
    postings(text).forEach(function (one) { all[one[0]] = true; });
    return all;
  }

  return { begin: begin, receive: receive, terms: terms, bucket: bucket, slips: slips, clear: clear, seek: seek, complete: complete, nearest: nearest, section: section, pages: pages };
};

var fanalSearch = (function (page, view, words, seeker) {
  var box = page.querySelector('.search');
  if (!box || !''.normalize || !Math.imul || !(box.querySelector('template') || '').content) return function () {};
  var BEST = 3, FIRST = 7, BESIDE = 5, STEP = 20, SUGGESTED = view.innerHeight < 700 ? 4 : 6, REST = 250, LONGER = 1000, AGAIN = 3000, ALL = '', EVERY = '*', YOUNG = 'student', START = 's-8';
  // The first file is called by the format of all: a page that was kept from before another one is told that there is none, and reads nothing wrongly.
  // What everyone finds, and what is there for some: an index each. What the address ends with names the one that readers come for.
  var start, sides = Object.create(null), scope = view.location.hash.slice(1), read = Object.create(null), asked = {}, tried = {}, filters = [], narrow;
  var shown = FIRST, chosen = -1, offers = [], open, stale = false, wants = [], later = AGAIN, drawn = '', before, timer, rest, retry;
  var label, input, list, clear, said, note, results, wait = make('p', box.getAttribute('data-wait'));

  function make(name, text, kind) {
    var element = page.createElement(name);
    if (text) element.textContent = text;
    if (kind) element.className = kind;
    return element;
  }

  function put(into) {
    for (var at = 1; at < arguments.length; at += 1) if (arguments[at]) into.appendChild(arguments[at]);
    return into;
  }

  function empty(element) {
    while (element.firstChild) element.removeChild(element.firstChild);
  }

  // What changes is announced, what stays is not.
  function tell(text) {
    if (note.textContent !== text) note.textContent = text;
  }

  // The numbers of the strip that opens every page, where somebody who found nothing sees them.
  function crisis() {
    var strip = page.querySelector('.crisis'), copy = make('div', '', 'helpbox');
    if (!strip) return null;
    put(copy, make('p', strip.getAttribute('aria-label'), 'title'));
    [].forEach.call(strip.querySelectorAll('p'), function (line) {
      if (!/\d/.test(line.textContent)) return;
      line = put(copy, line.cloneNode(true)).lastChild;
      line.className = 'how';
    });
    return copy;
  }

  function fail() {
    var text = box.getAttribute('data-fail');
    if (!note) return (wait.textContent = text);
    wipe();
    tell(text);
    put(results, crisis());
  }

  function wipe() {
    clearTimeout(timer);
    empty(results);
    said.textContent = drawn = '';
  }

  // Files

  function side(name, version, from) {
    return (sides[name] = { name: name, version: version, from: from || box.getAttribute('data-from').slice(0, -1) + (name && '-' + name) + '/', seek: seeker(words), records: {} });
  }

  function load(own, name, again) {
    var script = make('script'), from = own.from + name;
    if (asked[from] && !again) return;
    asked[from] = true;
    script.async = true;
    script.setAttribute('data-script', '');
    function gone() { page.head.removeChild(script); }
    script.onerror = function () {
      gone();
      delete asked[from];
      if (start && wants.indexOf(from) < 0) return;
      // A file that is needed and cannot be had is asked for again, ever more seldom, and when something else is typed.
      fail();
      clearTimeout(retry);
      retry = setTimeout(function () {
        later *= 2;
        if (start) run(true);
        else load(own, name);
      }, later);
    };
    script.onload = gone;
    script.src = from + '.js' + (again ? '?' + again : '');
    page.head.appendChild(script);
  }

  function begin(own, data) {
    own.start = data;
    own.seek.begin(data);
  }

  function receive(data) {
    var own = sides[data.o], name = data.t + '-' + data.i, wanted = own.start ? own.start.v : own.version;
    // A file of another version than the rest is asked for once more past every store; then it is left out: never a wrong page.
    if (data.v !== wanted && !tried[own.from + name]) {
      tried[own.from + name] = true;
      return load(own, name, wanted);
    }
    if (data.t === 's') {
      begin(own, data);
      if (own.name === ALL) {
        start = data;
        if (data.a) begin(side(EVERY, '', box.getAttribute('data-root') + 'search/all-languages/'), data.a);
        build();
      }
      return run(true);
    }
    if (data.v !== own.start.v) {
      stale = true;
      data = { t: data.t, i: data.i, d: [] };
    }
    later = AGAIN;
    if (data.t === 'f') {
      own.narrow = data.d;
      return fill();
    }
    if (data.t === 'r') own.records[data.i] = data.d;
    else own.seek.receive(data);
    run(true);
    if (open && data.t === 'w' && chosen < 0) offer();
  }

  // The form

  // The form stands in the page, where nothing shows it until a script takes it out.
  function build() {
    var form = page.importNode(box.querySelector('template').content, true), style = make('link'), others;
    style.rel = 'stylesheet';
    style.href = box.getAttribute('data-style');
    page.head.appendChild(style);
    empty(box);
    // What a script adds says so; without one nothing stands here.
    box.setAttribute('data-script', '');
    box.setAttribute('role', 'search');
    put(box, form);
    function part(name) { return box.querySelector(name); }
    label = part('label');
    input = part('input');
    list = part('ul');
    clear = part('button');
    others = part('select');
    narrow = part('details');
    said = part('.search-count');
    note = part('.search-note');
    results = part('.search-results');
    narrow.addEventListener('toggle', function () { if (narrow.open) load(sides[scope], 'f-0'); });
    // Those who learn are led to their own pages and to help, never to a page for who leads.
    if (others && scope === YOUNG) box.removeChild(others.parentNode);
    else if (others) {
      others.value = scope;
      changes(others, function () {
        scope = others.value;
        fill();
      });
    }
    fill();
    input.addEventListener('input', typed);
    input.addEventListener('keydown', pressed);
    clear.addEventListener('click', function () {
      input.value = '';
      typed();
      input.focus();
    });
    view.addEventListener('pagehide', function () {
      input.value = '';
      narrow.open = false;
      fill();
      typed();
    });
  }

  function changes(select, changed) {
    select.addEventListener('change', function () {
      changed(select.selectedIndex);
      shown = FIRST;
      before = null;
      run(true);
    });
  }

  function pick(title, names, changed) {
    var select = make('select');
    names.forEach(function (name) { put(select, make('option', name)); });
    changes(select, changed);
    return put(make('label', title), select);
  }

  function group(title, names, test) {
    var number = filters.length;
    if (names.length < 2) return;
    filters.push(null);
    put(narrow, pick(title, [start.s.any].concat(names), function (at) { filters[number] = at ? test(at - 1) : null; }));
  }

  // What results can be narrowed by: the kind of page, and what the index tells of its pages once that is asked for.
  function fill() {
    var own = sides[scope];
    filters = [];
    while (narrow.children[1]) narrow.removeChild(narrow.children[1]);
    if (!own.start) return load(own, START);
    if (!own.narrow) return narrow.open && load(own, 'f-0');
    function first(one) { return one[0]; }
    group(start.s.kind, own.start.g.map(first), function (at) {
      return function (page) { return own.seek.section(page) === at; };
    });
    own.narrow.forEach(function (one) {
      var wide = own.seek.pages(one[2]);
      group(one[0], one[1].map(first), function (at) {
        var pages = own.seek.pages(one[1][at][1]);
        return function (page) { return pages[page] || wide[page]; };
      });
    });
  }

  function narrowed() {
    return filters.some(function (test) { return test; });
  }

  function close() {
    offers = [];
    chosen = -1;
    list.hidden = true;
    empty(list);
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function shut() {
    open = false;
    close();
  }

  function offer() {
    close();
    offers = (sides[scope].start ? sides[scope] : sides[ALL]).seek.complete(input.value, SUGGESTED);
    offers.forEach(function (text, at) {
      var item = make('li', text);
      item.id = 'page-search-' + at;
      item.dir = 'auto';
      item.setAttribute('role', 'option');
      item.setAttribute('aria-selected', 'false');
      item.addEventListener('mousedown', function (event) {
        event.preventDefault();
        accept(text);
      });
      put(list, item);
    });
    list.hidden = !offers.length;
    input.setAttribute('aria-expanded', offers.length > 0);
  }

  function accept(text) {
    input.value = text;
    shut();
    shown = FIRST;
    run(true);
  }

  function choose(at) {
    if (chosen >= 0) list.children[chosen].setAttribute('aria-selected', 'false');
    chosen = at;
    if (at < 0) return input.removeAttribute('aria-activedescendant');
    list.children[at].setAttribute('aria-selected', 'true');
    input.setAttribute('aria-activedescendant', list.children[at].id);
  }

  function pressed(event) {
    var key = event.keyCode, count = offers.length;
    if ((key === 40 || key === 38) && count) {
      event.preventDefault();
      choose(key === 40 ? (chosen + 2) % (count + 1) - 1 : (chosen + count + 1) % (count + 1) - 1);
    } else if (key === 13 && !event.isComposing) {
      event.preventDefault();
      if (chosen >= 0) return accept(offers[chosen]);
      shut();
      run(true);
    } else if (key === 9) {
      // Whoever presses on what stands below finds it where it was: the list closes for keys alone.
      shut();
    } else if (key === 27 && count) {
      event.preventDefault();
      event.stopPropagation();
      shut();
    }
  }

  function typed() {
    shown = FIRST;
    before = null;
    open = !!input.value.trim();
    // On a small screen results would stand below it, and nothing would seem to happen.
    if (open && !drawn && label.getBoundingClientRect().top > view.innerHeight / 3) label.scrollIntoView();
    run();
    if (open) offer();
    else close();
  }

  // Results

  // What is missing is asked for when the fingers rest: a word half typed costs nothing.
  function want(files, rested) {
    clearTimeout(rest);
    if (files.length && !rested) rest = setTimeout(function () { run(true); }, /(^|\s)[!-\u06ff]{1,2}$/.test(input.value) ? LONGER : REST);
    else files.forEach(function (file) { load(file[0], file[1]); });
    wants = files.map(function (file) { return file[0].from + file[1]; });
    // On a slow line what was found before stays, and it is said that more comes.
    if (files.length && rested) tell(start.s.wait);
    return files.length > 0;
  }

  function run(rested) {
    var question = input.value, files = [], seen = {}, answers;
    if (!question.trim()) {
      wipe();
      wants = [];
      return tell('');
    }
    answers = (scope && !narrowed() ? [scope, ALL] : [scope]).map(function (name, at) {
      var own = sides[name], every = sides[EVERY], answer = own.start ? own.seek.seek(question, every && every.start.v === own.start.y && every.seek) : { missing: [START], abroad: [], hits: [] };
      answer.own = own;
      answer.all = answer.hits.length;
      answer.missing.forEach(function (file) { files.push([own, file]); });
      answer.abroad.forEach(function (file) { files.push([every, file]); });
      answer.hits = answer.hits.filter(function (hit) {
        return at ? scope !== YOUNG || !own.start.g[own.seek.section(hit[0])][3] : filters.every(function (test) { return !test || test(hit[0]); });
      });
      answer.top = answer.hits.slice(0, at ? BESIDE : shown);
      return answer;
    });
    if (want(files, rested)) return;
    answers.forEach(function (answer) {
      answer.top.forEach(function (hit) {
        var file = Math.floor(hit[0] / answer.own.start.r), name = 'r-' + file;
        if (answer.own.records[file] || seen[answer.own.from + name]) return;
        seen[answer.own.from + name] = true;
        files.push([answer.own, name]);
      });
    });
    if (!want(files, rested)) show(answers[0], answers[1]);
  }

  function marked(text, answer, into) {
    var at = 0, last = answer.terms[answer.terms.length - 1];
    // The words of a line are read once, not at each key.
    (read[text] || (read[text] = words.asked(text, start.tag))).forEach(function (word) {
      var begins = last && last.folded.length > 2 && word.folded.slice(0, last.folded.length) === last.folded;
      var pair = word.sort === 'h' && word.also[0] && answer.marks[word.also[0]];
      if ((!begins && !pair && !answer.marks[word.folded]) || word.start < at) return;
      put(into, page.createTextNode(text.slice(at, word.start)), make('mark', text.slice(word.start, at = pair ? word.end + 1 : word.end)));
    });
    return put(into, page.createTextNode(text.slice(at)));
  }

  function record(hit, own) {
    return own.records[Math.floor(hit[0] / own.start.r)][hit[0] % own.start.r];
  }

  function result(hit, answer, level) {
    var own = answer.own, one = record(hit, own), item = make('li'), link = make('a');
    link.href = box.getAttribute('data-root') + one[1] + box.getAttribute('data-end');
    if (one[3]) {
      link.lang = one[3];
      link.dir = one[4];
    }
    marked(one[0], answer, link);
    put(item, put(make(level), link));
    if (one[2]) put(item, marked(one[2], answer, make('p')));
    return put(item, make('p', own.start.g[own.seek.section(hit[0])][0], 'search-kind'));
  }

  // Words to search for instead.
  function choices(texts) {
    var items = make('ul', '', 'row');
    texts.forEach(function (text) {
      var item = make('button', text);
      item.type = 'button';
      item.dir = 'auto';
      item.addEventListener('click', function () {
        accept(text);
        input.focus();
      });
      put(items, put(make('li'), item));
    });
    return items;
  }

  function part(title, hits, answer) {
    var items = make('ul', '', 'items');
    hits.forEach(function (hit) { put(items, result(hit, answer, 'h3')); });
    put(results, make('h2', title), items);
  }

  function show(answer, beside) {
    var own = answer.own, groups = {}, order = [], near = [], paths = {}, others = [], count = answer.hits.length, hits, more, key;
    var languages = answer.languages.map(function (code) { return start.l[code] ? start.l[code][0] : code; });
    // What a file of another version held is left out.
    hits = answer.top.filter(function (hit) { return record(hit, own) && (paths[record(hit, own)[1]] = true); });
    if (beside) {
      count += beside.hits.length;
      others = beside.top.filter(function (hit) { return record(hit, beside.own) && !paths[record(hit, beside.own)[1]]; });
    }
    more = hits.length + others.length;
    if (stale && !more) return fail();
    tell(!more ? answer.all && narrowed() ? start.s.few : start.s.other : languages.length ? start.s.understood.replace('{list}', languages.join(', ')) : answer.known || beside && beside.known ? '' : start.s.none);
    // A file that comes late and changes nothing takes nobody out of the results.
    key = [input.value, note.textContent, scope, hits.join(), others.join()].join('|');
    if (key === drawn) return;
    empty(results);
    drawn = key;
    clearTimeout(timer);
    timer = setTimeout(function () { said.textContent = start.s.count.replace('{n}', count); }, 300);
    if (!more) {
      near = answer.all ? [] : own.seek.nearest(answer.terms, SUGGESTED);
      if (near.length) put(results, make('h2', start.s.suggestions), choices(near));
      put(results, crisis());
      return;
    }
    if (hits.length) part(start.s.best, hits.slice(0, BEST), answer);
    more = answer.need || beside && beside.need;
    if (more || note.textContent === start.s.none) put(results, crisis());
    // Whoever asks for help among the pages for some sees who helps before more of these pages.
    if (more && others.length) part(start.s.beside, others.splice(0), beside);
    hits.slice(BEST).forEach(function (hit) {
      var name = own.seek.section(hit[0]);
      if (!groups[name]) order.push(name);
      (groups[name] = groups[name] || []).push(hit);
    });
    order.forEach(function (name) { part(own.start.g[name][0], groups[name], answer); });
    if (before) {
      // After more was asked for, the first of what is new is reached.
      more = [].filter.call(results.querySelectorAll('h3 a'), function (link) { return before.indexOf(link.href) < 0; })[0];
      before = null;
      if (more) more.focus();
    }
    if (answer.hits.length > shown) {
      more = make('button', start.s.more);
      more.type = 'button';
      more.addEventListener('click', function () {
        before = [].map.call(results.querySelectorAll('h3 a'), function (link) { return link.href; });
        shown += STEP;
        run(true);
      });
      put(results, more);
    }
    if (others.length) part(start.s.beside, others, beside);
  }

  side(ALL, box.getAttribute('data-version'));
  [].forEach.call(box.querySelectorAll('[id]'), function (one) { side(one.id, one.getAttribute('data-version')); });
  if (!sides[scope]) scope = ALL;
  put(box, wait);
  load(sides[ALL], START);
  return receive;
})(document, window, fanalWords, fanalSeek);
