// Choosing in the directory by several things at once. Nothing here is needed: every choice is a linked page as well. The script puts a
// button where the page has a place for it (`.sift`); pressed, it asks for the files which that place names, always the same ones in the
// same order, and builds its form of them. What is typed or chosen after that stays in this page: no form, no address, no title, no
// storage and no request ever knows of it, and it is gone when the page is left. Whether a service answers now is for hours.js to say.
// Written so that a browser of 2015 reads it.
var fanalFind = (function (page, view) {
  var box = page.querySelector('.sift');
  if (!box || !page.addEventListener || !''.normalize) return function () {};
  var home = box.getAttribute('data-area') || '', need = box.getAttribute('data-need') || '', only = box.hasAttribute('data-only');
  // Where the files hold what answers from everywhere, a region has a page of its own, with its own form.
  var lead = only && !home;
  var WAYS = ['voice', 'writing', 'visit', 'signs'];
  // What is let go first where nothing fits, from what matters least. A language before the region: what serves other regions helps nobody
  // here, and an interpreter may be found.
  var LESS = ['now', 'access', 'group', 'status', 'free', 'anonymous', 'way', 'age', 'language', 'area', 'need'];
  var STEP = 20, NEAR = 8;
  var services = [], towns = [], postal = {}, words = {}, lists = {}, own = '', folded = false;
  var left = 0, failed = false, minute = 0, shown = STEP;
  var controls = {}, sheet = [], paper = null;
  var start, wait, panel, town, nearby, townSaid, said, bar, barSaid, results;

  function make(name, text, kind) {
    var element = page.createElement(name);
    if (text) element.textContent = text;
    if (kind) element.className = kind;
    return element;
  }

  function put(into) {
    for (var i = 1; i < arguments.length; i += 1) if (arguments[i]) into.appendChild(arguments[i]);
    return into;
  }

  function press(text, kind, act) {
    var button = make('button', text, kind);
    button.type = 'button';
    button.addEventListener('click', act);
    return button;
  }

  function empty(element) {
    while (element.firstChild) element.removeChild(element.firstChild);
  }

  function heard(kind) {
    var line = make('p', '', kind);
    line.setAttribute('role', 'status');
    return line;
  }

  function told(name, values) {
    return words[name].replace(/\{(\w+)\}/g, function (all, key) { return values[key]; });
  }

  // Data

  function names(numbers, list) {
    var known = {};
    numbers.forEach(function (number) { known[list[number]] = true; });
    return known;
  }

  function receive(data) {
    var say = function (number) { return data.p[number]; };
    if (data.s) {
      words = data.s;
      lists = data.o;
      own = data.l;
    }
    if (data.m) {
      Object.keys(data.m).forEach(function (area) {
        data.m[area].split('|').forEach(function (name) { towns.push({ name: name, area: area }); });
      });
    }
    if (data.f) {
      Object.keys(data.f).forEach(function (area) {
        data.f[area].split(' ').forEach(function (group) {
          group.slice(2).split('').forEach(function (third) { postal[(group.slice(0, 2) + third).toLowerCase()] = area; });
        });
      });
    }
    (data.i || []).forEach(function (row) {
      services.push({
        at: services.length,
        title: row[0],
        path: row[1],
        has: names(row[2], data.w),
        mute: !row[2].some(function (number) { return data.w[number].indexOf('language:') === 0; }),
        local: names(row[3], data.a),
        near: row[3].length,
        wide: row[4],
        last: row[5],
        doors: row[6].map(function (door) {
          return { kind: door[0], way: WAYS[door[1]], text: door[2], table: data.t[door[3]], label: say(door[4]), notes: door[5].map(say), href: door[6] };
        }),
        notes: row[7].map(say),
        alert: row[8],
        lang: row[9],
        dir: row[10]
      });
    });
  }

  function load(href) {
    var style = /\.css$/.test(href), element = page.createElement(style ? 'link' : 'script');
    var done = function () {
      left -= 1;
      if (left) return;
      wait.textContent = failed ? box.getAttribute('data-fail') : '';
      start.disabled = false;
      if (!failed) build();
    };
    element.onload = done;
    element.onerror = function () {
      failed = true;
      done();
    };
    if (style) element.rel = 'stylesheet';
    else element.async = false;
    element[style ? 'href' : 'src'] = href;
    element.setAttribute('data-script', '');
    page.head.appendChild(element);
  }

  function open() {
    var files = box.getAttribute('data-files').split(' ');
    if (services.length && !failed) return build();
    services = [];
    towns = [];
    folded = failed = false;
    left = files.length;
    start.disabled = true;
    wait.textContent = box.getAttribute('data-wait');
    files.forEach(load);
  }

  // What fits

  // 0 for a service of the chosen region alone, 1 for one of several regions, 2 and 3 for those of the province and the country, 4 for
  // those of other regions where none is chosen, 5 where nobody says; below zero what does not serve the region. Never a distance.
  function band(service, area) {
    if (!area) return service.wide & 1 ? 2 : service.wide & 2 ? 3 : service.wide & 4 ? 5 : 4;
    if (service.local[area]) return service.near > 1 ? 1 : 0;
    if (service.wide & 1 && area.indexOf('qc-') === 0) return 2;
    return service.wide & 2 ? 3 : -1;
  }

  // What is known of a service at this minute, by the ways that were asked for: its best door, 0 if it is open, 1 if nobody knows, 2 if
  // it is closed.
  function look(service, way) {
    var best = { rank: 1, words: words.check }, known = false;
    service.doors.forEach(function (door) {
      var now, rank;
      if (!door.table || way && way !== 'way:' + door.way) return;
      now = view.fanalNow(door.table, minute, service.last);
      rank = now.state === 'open' ? 0 : now.state === 'closed' ? 2 : 1;
      if (!known || rank < best.rank) best = { rank: rank, words: now.words };
      known = true;
    });
    return best;
  }

  function fits(service, want) {
    return Object.keys(want).every(function (name) {
      if (!want[name]) return true;
      if (name === 'area') return band(service, want.area) >= 0;
      if (name === 'now') return look(service, want.way).rank === 0;
      // Whoever says nothing of languages answers in that of the page, as far as anyone knows.
      if (name === 'language' && service.mute && want[name].slice(9) === own) return true;
      return service.has[want[name]] === true;
    });
  }

  function found(want) {
    return services.filter(function (service) { return fits(service, want); });
  }

  // First who can be reached now, then who speaks the language, then the nearest band; then the order of the directory.
  function inOrder(list, want) {
    var tongue = (want.language || 'language:' + own).slice(9);
    return list.map(function (service) {
      var now = look(service, want.way);
      var speaks = service.has['staff:' + tongue] ? 0 : service.has['language:' + tongue] ? 1 : 2;
      return { service: service, now: now, band: band(service, want.area), keys: [now.rank, speaks, band(service, want.area), service.at] };
    }).sort(function (one, other) {
      for (var i = 0; i < 4; i += 1) if (one.keys[i] !== other.keys[i]) return one.keys[i] - other.keys[i];
      return 0;
    });
  }

  function without(want, dropped) {
    var less = {};
    Object.keys(want).forEach(function (name) { less[name] = dropped.indexOf(name) < 0 ? want[name] : ''; });
    return less;
  }

  // What to let go so that something fits: no more than is needed.
  function relaxed(want) {
    var dropped = [];
    LESS.forEach(function (name) {
      if (want[name] && controls[name] && !found(without(want, dropped)).length) dropped.push(name);
    });
    dropped.slice().forEach(function (name) {
      var fewer = dropped.filter(function (one) { return one !== name; });
      if (found(without(want, fewer)).length) dropped = fewer;
    });
    return dropped;
  }

  // Towns

  // Without accents, hyphens and apostrophes; `st` and `ste` are how people write saints.
  function fold(text) {
    return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/\u0153/g, 'oe').replace(/[^a-z0-9]+/g, ' ').replace(/^ /, '')
      .replace(/(^| )st(e?) /g, '$1saint$2 ');
  }

  function typed() {
    var asked = fold(town.value), code = asked.slice(0, 3).toUpperCase(), first = [], then = [], all;
    empty(nearby);
    townSaid.textContent = '';
    if (asked.length < 2 || /^[a-z]\d$/.test(asked)) return;
    if (/^[ghj]0[a-z]/.test(asked)) {
      // Codes of the countryside cross regions.
      townSaid.textContent = words.postal;
      return;
    }
    if (postal[asked.slice(0, 3)]) {
      townSaid.textContent = code + ' \u2013 ' + areaOf(postal[asked.slice(0, 3)])[1];
      offer({ name: code, area: postal[asked.slice(0, 3)] });
      return;
    }
    if (!folded) {
      if (lead) towns = towns.filter(function (one) { return areaOf(one.area)[2]; });
      towns.forEach(function (one) { one.key = ' ' + fold(one.name); });
    }
    folded = true;
    towns.forEach(function (one) {
      var at = one.key.indexOf(' ' + asked);
      if (at === 0) first.push(one);
      else if (at > 0) then.push(one);
    });
    all = first.concat(then);
    townSaid.textContent = all.length ? told('towns', { n: all.length }) : words.nowhere;
    all.slice(0, NEAR).forEach(offer);
    if (all.length > NEAR) put(nearby, put(make('li'), press(words.more, '', function () {
      nearby.removeChild(nearby.lastChild);
      all.slice(NEAR).forEach(offer);
      nearby.children[NEAR].firstChild.focus();
    })));
  }

  function offer(one) {
    var area = areaOf(one.area), way = lead ? make('a') : press('', '', function () { picked(one); });
    if (lead && !area[2]) return;
    if (lead) way.href = pageOf(area[2]);
    put(way, make('bdi', one.name), page.createTextNode(' '), make('small', area[1]));
    put(nearby, put(make('li'), way));
  }

  function areaOf(area) {
    return lists.area.filter(function (one) { return one[0] === area; })[0] || ['', ''];
  }

  function pageOf(path) {
    return box.getAttribute('data-root') + path + box.getAttribute('data-end');
  }

  function picked(one) {
    town.value = '';
    empty(nearby);
    controls.area.value = one.area;
    townSaid.textContent = one.name + ' \u2013 ' + areaOf(one.area)[1];
    controls.area.focus();
    chosen();
  }

  // The form

  function field(name, list) {
    var line = make('p'), label = make('label', words[name]), select = make('select');
    if (!list || !list.length) return null;
    label.htmlFor = select.id = 'page-sift-' + name;
    select.setAttribute('autocomplete', 'off');
    put(select, new Option(words.any, ''));
    list.forEach(function (one) { put(select, new Option(one[1], one[0])); });
    controls[name] = select;
    return put(line, label, select);
  }

  function check(name) {
    var label = make('label'), input = make('input');
    if (name !== 'now' && !services.some(function (service) { return service.has[name]; })) return null;
    input.type = 'checkbox';
    input.setAttribute('autocomplete', 'off');
    controls[name] = input;
    return put(label, input, page.createTextNode(words[name]));
  }

  function townField() {
    var line = make('p'), label = make('label', words.town), how = make('small', words.stays);
    town = make('input');
    town.type = 'text';
    label.htmlFor = town.id = 'page-sift-town';
    how.id = 'page-sift-stays';
    town.setAttribute('aria-describedby', how.id);
    ['autocomplete', 'autocapitalize', 'autocorrect'].forEach(function (name) { town.setAttribute(name, 'off'); });
    town.setAttribute('spellcheck', 'false');
    town.addEventListener('input', typed);
    town.addEventListener('keydown', function (event) {
      var first = nearby.querySelector('button, a');
      if (event.keyCode === 13 && first) first.click();
    });
    nearby = make('ul');
    townSaid = heard();
    return put(make('div', '', 'sift-town'), put(line, label, town, how), townSaid, nearby);
  }

  function build() {
    var title = make('h2', words.title), form = make('div', '', 'sift-form'), checks = make('p', '', 'sift-checks'), more, rest;
    controls = {};
    shown = STEP;
    panel = make('section', '', 'sift-panel');
    title.id = 'page-sift';
    title.tabIndex = -1;
    panel.setAttribute('aria-labelledby', title.id);
    // Where the files hold one region alone, or one need there, there is no other to choose.
    put(form, need ? null : field('need', lists.need), only && !lead ? null : townField(), only ? null : field('area', lists.area));
    put(checks, check('now'));
    more = put(make('details'), make('summary', words.others));
    // Where there is room for all of them.
    more.open = view.matchMedia && view.matchMedia('(min-width: 40rem)').matches;
    ['language', 'age', 'way', 'group', 'access'].forEach(function (name) { put(more, field(name, lists[name])); });
    rest = make('p', '', 'sift-checks');
    ['free', 'status', 'anonymous'].forEach(function (name) { put(rest, check(name)); });
    put(form, checks, put(more, rest), put(make('p'), press(words.clear, '', function () {
      reset();
      build();
    })));
    // A press on a result makes the field of the town lose the focus: nothing may move under the finger then.
    form.addEventListener('change', function (event) {
      if (event.target !== town) chosen();
    });
    said = heard('sift-count');
    bar = make('p', '', 'sift-bar');
    bar.hidden = true;
    barSaid = make('span');
    barSaid.setAttribute('role', 'status');
    put(bar, barSaid, press(words.print, '', printSheet));
    results = make('div');
    box.removeChild(start);
    put(box, put(panel, title, lead ? make('p', words.lead) : null, form, said, bar, results));
    if (controls.area) controls.area.value = home;
    render();
    title.focus();
  }

  function wanted() {
    var want = { area: only ? home : '', need: need };
    Object.keys(controls).forEach(function (name) {
      var control = controls[name];
      want[name] = control.type === 'checkbox' ? control.checked && name : control.value;
    });
    return want;
  }

  function chosen() {
    shown = STEP;
    render();
  }

  function nameOf(control) {
    return control.type === 'checkbox' ? control.parentNode.textContent : control.options[control.selectedIndex].text;
  }

  // Results

  function door(one, sample) {
    var line = make('p', '', one.kind < 2 ? 'number' : ''), number, link, notes;
    if (one.kind === 3) return make('p', [one.label].concat(one.notes).join(' \u00b7 '));
    number = make('bdi', '', 'notranslate');
    number.dir = 'ltr';
    number.setAttribute('translate', 'no');
    link = make(one.href === 0 || sample ? 'span' : 'a', one.kind === 2 ? one.label : one.text);
    if (link.nodeName === 'A') {
      link.href = one.kind === 2 ? one.text : one.href || (one.kind ? 'sms:' : 'tel:') + one.text.replace(/\D/g, '').replace(/^1?(\d{10})$/, '+1$1');
      link.rel = 'noreferrer';
    }
    // On paper an address is written out.
    if (one.kind === 2) number.textContent = one.text.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
    notes = one.notes.join(' \u00b7 ');
    if (one.kind === 2) return put(line, link, page.createTextNode(' '), sample ? number : null, page.createTextNode(' '), make('small', notes));
    put(line, put(number, link), page.createTextNode(' ' + one.label));
    return put(make('div'), line, notes ? make('p', notes) : null);
  }

  function heading(name, service, sample) {
    var title = make(name), link = make(sample ? 'span' : 'a', service.title);
    if (!sample) link.href = pageOf(service.path);
    if (service.lang) {
      link.lang = service.lang;
      link.dir = service.dir;
    }
    return put(title, link);
  }

  function item(one) {
    var line = make('li'), service = one.service, state = make('p', '', 'sift-state');
    var wide = one.band === 2 ? words.province : one.band === 3 ? words.country : '';
    state.setAttribute('data-state', ['open', 'unknown', 'closed'][one.now.rank]);
    put(state, make('b', one.now.words), wide ? page.createTextNode(' \u00b7 ' + wide) : null);
    put(line, heading('h4', service), state);
    if (service.alert && !(minute < service.alert[1]) && !(service.alert[2] && minute >= service.alert[2])) put(line, make('p', service.alert[0], 'notice'));
    if (service.last && minute / 1440 > service.last + 1) put(line, make('p', words.old, 'notice'));
    service.doors.forEach(function (each) { put(line, door(each)); });
    if (service.notes.length) put(line, put(make('p'), make('small', service.notes.join(' \u00b7 '))));
    return put(line, chooser(service));
  }

  function group(title, list, room) {
    var all = make('ul', '', 'items');
    if (!list.length || room <= 0) return;
    list.slice(0, room).forEach(function (one) { put(all, item(one)); });
    put(results, make('h3', title), all);
  }

  function crisis() {
    var strip = page.querySelector('.crisis'), copy = make('div', '', 'notice');
    if (!strip) return null;
    put(copy, make('p', strip.getAttribute('aria-label')));
    // Its numbers alone.
    [].forEach.call(strip.querySelectorAll('p'), function (line) {
      if (/\d/.test(line.textContent)) put(copy, line.cloneNode(true));
    });
    return copy;
  }

  function render() {
    var want = wanted(), dropped, list, near, far, others, unknown, groups, room, open;
    minute = Math.floor(Date.now() / 60000);
    dropped = relaxed(want);
    want = without(want, dropped);
    list = inOrder(found(want), want);
    empty(results);
    said.textContent = told('count', { n: list.length });
    if (dropped.length) {
      said.textContent += ' ' + told('relaxed', { list: dropped.map(function (name) { return nameOf(controls[name]); }).join(' \u00b7 ') });
      put(results, crisis());
    }
    near = list.filter(function (one) { return one.band < 2; });
    far = list.filter(function (one) { return one.band === 2 || one.band === 3; });
    others = list.filter(function (one) { return one.band === 4; });
    unknown = list.filter(function (one) { return one.band === 5; });
    if (want.area && !near.length) put(results, make('p', words.none, 'notice'));
    groups = want.area ? [[words.local, near], [words.far, far]] : [[words.far, far], [words.regions, others], [words.unknown, unknown]];
    // Whoever answers now comes before who is near and closed.
    open = function (list) { return list.length && list[0].now.rank === 0; };
    if (want.area && open(far) && !open(near)) groups.reverse();
    room = shown;
    groups.forEach(function (one) {
      group(one[0], one[1], room);
      room -= one[1].length;
    });
    if (room < 0) put(results, put(make('p'), press(words.more, '', next)));
    tellSheet();
  }

  function next() {
    var before = shown;
    shown += STEP;
    render();
    results.querySelectorAll('h4 a')[before].focus();
  }

  // The sheet

  function chooser(service) {
    var button = press('', 'sift-add', function () {
      var at = sheet.indexOf(service);
      if (at < 0) sheet.push(service);
      else sheet.splice(at, 1);
      say();
      tellSheet();
    });
    var say = function () {
      var on = sheet.indexOf(service) >= 0;
      button.textContent = on ? words.remove : words.add;
      button.setAttribute('aria-label', button.textContent + ' \u2013 ' + service.title);
    };
    say();
    return put(make('p'), button);
  }

  function tellSheet() {
    bar.hidden = !sheet.length;
    barSaid.textContent = told('sheet', { n: sheet.length });
  }

  function putAway() {
    if (paper) page.body.removeChild(paper);
    paper = null;
    page.documentElement.className = page.documentElement.className.replace(' sift-print', '');
  }

  // One sheet of what was chosen, made for the printer alone: neither the name of the site nor an address stands on it.
  function printSheet() {
    putAway();
    paper = put(make('div', '', 'sift-sheet'), crisis());
    sheet.forEach(function (service) {
      var part = put(make('section'), heading('h2', service, true));
      service.doors.forEach(function (each) { put(part, door(each, true)); });
      put(paper, put(part, make('p', service.notes.join(' \u00b7 '))));
    });
    put(page.body, paper);
    page.documentElement.className += ' sift-print';
    view.print();
  }

  // Coming and going

  function reset() {
    putAway();
    sheet = [];
    controls = {};
    if (panel) box.removeChild(panel);
    panel = null;
    if (!start.parentNode) box.insertBefore(start, wait);
  }

  start = press(box.getAttribute('data-open'), '', open);
  wait = heard();
  box.setAttribute('data-script', '');
  put(box, start, wait);
  view.addEventListener('afterprint', putAway);
  // Who comes back finds nothing of what was chosen, not even where the browser kept the page as it was.
  view.addEventListener('pagehide', reset);
  view.addEventListener('pageshow', function (event) {
    if (event.persisted) reset();
  });
  return receive;
})(document, window);
