// What words become so that those who search find them: the browser's half of src/text/normalise.rs (`asked`), held to the vectors of
// tests/search/words. Written so that a browser of 2015 reads it; it needs String.prototype.normalize.
//
// fanalWords.asked(text, tag) answers a list of { start, end, sort, exact, folded, also }: places in UTF-16 units; sort "w" word, "n"
// number, "h" Han, "s" syllabics. fanalWords.distance(one, other, limit) answers a number, or -1 beyond the limit and between digits.
//
// What a language adds is data of its index, loaded before it is asked for: the file that opens the index of a language calls
//     fanalSearchTables("fr", {"b": "l d j …"});
// with what `normalise::table(tag, …)` of the Rust half gives: b, a: little words before and after an apostrophe; e: endings behind a
// hyphen; j: little words written together with the next one; i: signs that are letters inside a word; p: passes of rewritings, "from=to from=to", the longest first at each place;
// h: traditional characters, each with its simplified one behind it. A language without a table is read as Unicode says.
var fanalWords = (function () {
  var OUTSIDE = /[\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u02c2-\u02c5\u02d2-\u02df\u037e\u0384-\u0385\u0387\u055a-\u055f\u0589-\u058f\u05be\u05c0\u05c3\u05c6\u05f3-\u060f\u061b-\u061f\u066a-\u066d\u06d4\u06dd-\u06de\u06e9\u06fd-\u06fe\u0700-\u070f\u0964-\u0965\u0970\u0e3f\u0e4f\u0e5a-\u0e5b\u104a-\u104f\u10fb\u1360-\u1368\u1400\u166d-\u166e\u1680\u17d4-\u17d6\u17d8-\u17db\u1800-\u180a\u2000-\u206f\u207a-\u207e\u208a-\u208e\u20a0-\u20cf\u2103-\u2106\u2117-\u2118\u211e-\u2123\u2190-\u2bff\u2e00-\u3004\u3008-\u3020\u3030\u303d-\u303f\u309b-\u309c\u30a0\u30fb\u31c0-\u31ef\u3200-\u33ff\u4dc0-\u4dff\ua789-\ua78a\ue000-\uf8ff\ufd3e-\ufd4f\ufe10-\ufe1f\ufe30-\ufe6f\ufeff-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffff\ud834\ud83c-\ud83f\udb40-\udbff]/, OUTSIDES = new RegExp(OUTSIDE.source, 'g');
  var SILENT = /[\u00ad\u034f\u061c\u0640\u180b-\u180f\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/, SILENTS = new RegExp(SILENT.source, 'g');
  var APOSTROPHE = /[\u0027\u2019\u2018\u201b\u02bc\u02bb\u02b9\u02c8\u0060\u00b4\u2032\uff07\ua78b\ua78c]/, APOSTROPHES = new RegExp(APOSTROPHE.source, 'g');
  var HYPHEN = /[\u002d\u2010\u2011\ufe63\uff0d\u00b7\u2027\u200c]/, GAP = /[\u0020\u00a0\u202f\u2009\u002d\u2010\u2011\u2012\u2013\u002e\u0028\u0029\u002f]/;
  var HAN = /[\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ud840-\ud8bf]/, UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/, SYLLABICS = /[\u1401-\u167f\u18b0-\u18ff]/, DIGIT = /[0-9]/, PLAIN = /^[a-z0-9]*$/i, NUMBER = /^[0-9]+$/;
  var ZEROS = '0٠۰߀०০੦૦୦௦౦೦൦๐໐༠၀០᠐０';
  var MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f]/g;
  var everywhere = pass('œ=oe æ=ae ß=ss ø=o đ=d ð=d ł=l ħ=h ı=i þ=th ς=σ ɨ=i ٱ=ا ى=ي ی=ي ة=ه ۃ=ه ہ=ه ھ=ه ە=ه ک=ك ڪ=ك ਼= ੱ= ੰ= ਂ= ਁ= ़= ऩ=न ऱ=र ऴ=ळ ँ=ं');
  var tables = {};

  function pass(text) {
    var to = {}, from = [];
    text.split(' ').forEach(function (rule) {
      var at = rule.indexOf('=');
      to[rule.slice(0, at)] = rule.slice(at + 1);
      from.push(rule.slice(0, at));
    });
    from.sort(function (one, other) { return other.length - one.length; });
    from = new RegExp(from.join('|'), 'g');
    return function (word) { return word.replace(from, function (found) { return to[found]; }); };
  }

  function list(text) {
    return text ? text.split(' ') : [];
  }

  // The table of a language, in the form in which it is used.
  function take(tag, data) {
    var han = {}, pairs = data.h || '', i;
    for (i = 0; i < pairs.length; i += 2) han[pairs.charAt(i)] = pairs.charAt(i + 1);
    tables[tag] = { before: list(data.b), after: list(data.a), endings: list(data.e), joined: new RegExp('^(' + list(data.j).join('|') + ')'), inside: data.i || '', passes: (data.p || []).map(pass), han: han, signs: {} };
  }

  function digit(sign) {
    var code = sign.charCodeAt(0), i, value;
    if (DIGIT.test(sign)) return sign;
    if (!(code >= 0x660)) return '';
    for (i = 0; i < ZEROS.length; i += 1) {
      value = code - ZEROS.charCodeAt(i);
      if (value >= 0 && value < 10) return '' + value;
    }
    return '';
  }

  // o: no part of a word; w: letter of a word; h: read alone; u: of a script without spaces.
  function kind(text, at) {
    var sign = text.charAt(at);
    if (sign >= 'a' && sign <= 'z') return 'w';
    if (sign >= '\u4e00' && sign <= '\u9fff') return 'h';
    if (/[\udc00-\udfff]/.test(sign) && at) sign = text.charAt(at - 1);
    if (!sign || OUTSIDE.test(sign) || APOSTROPHE.test(sign) || SILENT.test(sign)) return 'o';
    if (sign < '\u0e00' || digit(sign)) return 'w';
    return HAN.test(sign) ? 'h' : UNSPACED.test(sign) ? 'u' : 'w';
  }

  function size(text, at) {
    return /[\ud800-\udbff]/.test(text.charAt(at)) ? 2 : 1;
  }

  function heard(text, at) {
    while (SILENT.test(text.charAt(at))) at += 1;
    return at;
  }

  function plain(text) {
    text = text.replace(/[^\0-\x7f]/g, function (sign) { return digit(sign) || sign; });
    return text.replace(/[\u2010\u2011]/g, '-').replace(APOSTROPHES, "'");
  }

  // Of plain letters and digits, as most words are, nothing must be looked up.
  function exact(raw) {
    return PLAIN.test(raw) ? raw.toLowerCase() : plain(plain(raw.replace(SILENTS, '')).normalize('NFKC')).toLowerCase();
  }

  function fold(word, rules) {
    if (!PLAIN.test(word)) {
      word = everywhere(word.normalize('NFD').toLowerCase().replace(MARKS, '').normalize('NFC'));
      word = word.replace(OUTSIDES, function (sign) { return rules.inside.indexOf(sign) < 0 ? '' : sign; });
    }
    rules.passes.forEach(function (pass) { word = pass(word); });
    return word.replace(OUTSIDES, '');
  }

  function rulesOf(tag) {
    return tables[tag] || tables[tag.split('-')[0]] || tables[''];
  }

  // A folded key without the little word that is written together with it, where three letters remain, and more than are taken off; or where more than so many remain.
  function bare(folded, tag, least) {
    return folded.replace(rulesOf(tag).joined, function (little) { return folded.length - little.length > (least || Math.max(2, little.length)) ? '' : little; });
  }

  function asked(text, tag) {
    var rules = rulesOf(tag), words = [], at = 0, seen;

    function key(raw) {
      return fold(exact(raw), rules);
    }

    function push(start, end, sort, exact, folded, also) {
      if (!folded) return;
      words.push({
        start: start, end: end, sort: sort, exact: exact, folded: folded,
        also: also.filter(function (key, at) { return key && key !== folded && also.indexOf(key) === at; })
      });
    }

    function han(at) {
      // Each sign is looked up once.
      var word = function (at) {
        var sign = text.substr(at, size(text, at));
        return (rules.signs[sign] = rules.signs[sign] || [key(sign).replace(/./g, function (sign) { return rules.han[sign] || sign; }), exact(sign)]);
      };
      var end = at + size(text, at), next = heard(text, end), own = word(at), folded = own[0];
      push(at, end, 'h', own[1], folded, kind(text, next) === 'h' ? [folded + word(next)[0]] : []);
      return end;
    }

    function unspaced(start) {
      var end = start, at = start, threes = [], folded, i;
      while (kind(text, at) === 'u') {
        end = at + 1;
        at = heard(text, end);
      }
      folded = key(text.slice(start, end));
      for (i = 0; i + 3 <= folded.length; i += 1) threes.push(folded.substr(i, 3));
      push(start, end, 'w', exact(text.slice(start, end)), folded, threes);
      return end;
    }

    function number(start) {
      var at = start, groups = [], ends = [], total = '', good = 0, group, gap, i, also;
      while (groups.length < 15) {
        for (group = ''; digit(text.charAt(at)); at += 1) group += digit(text.charAt(at));
        if (!group || kind(text, at) === 'w') break;
        groups.push(group);
        ends.push(at);
        for (gap = 0; gap < 4 && GAP.test(text.charAt(at + gap)); gap += 1);
        if (!gap || gap > 3) break;
        at += gap;
      }
      function local(from) {
        var sizes = groups.slice(from, from + 4).map(function (group) { return group.length; }).join();
        return sizes === '1,3,3,4' && groups[from] === '1' ? 4 : /^3,3,4(,|$)/.test(sizes) ? 3 : 0;
      }
      good = local(0);
      for (i = 0; !good && i < groups.length && !local(i); i += 1) {
        total += groups[i];
        if (total.length > 6 && total.length < 16) also = i + 1;
        if (total.length === 10 || total.length === 11 && total.charAt(0) === '1') break;
      }
      good = good || also;
      if (!good) return 0;
      groups.length = good;
      total = groups.join('');
      also = total.length > 10 ? [total.slice(-10)] : [];
      if (total.length !== 7 && total.length !== 10 && total.length !== 11) {
        also = also.concat(groups.filter(function (group) { return group.length > 1; }));
      }
      push(start, ends[good - 1], 'n', total, total, also);
      return ends[good - 1];
    }

    // Whether one letter, no digit, stands here alone, as between the points of an abbreviation.
    function alone(at) {
      return kind(text, at) === 'w' && !digit(text.charAt(at)) && kind(text, heard(text, at + size(text, at))) !== 'w';
    }

    function spaced(start) {
      var end = start, at = start, joints = [], letters = 0, last = start, sign, next, joins;
      for (; at < text.length; at += size(text, at)) {
        sign = text.charAt(at);
        if (kind(text, at) === 'w') {
          letters += 1;
          last = at;
          end = at + size(text, at);
        } else if (!SILENT.test(sign)) {
          next = heard(text, at + size(text, at));
          if (kind(text, next) !== 'w') break;
          joins = sign === '.' ? letters === 1 && alone(last) && alone(next) :
            rules.inside.indexOf(sign) >= 0 ? !digit(text.charAt(next)) : APOSTROPHE.test(sign) || HYPHEN.test(sign);
          if (!joins) break;
          joints.push(at);
          letters = 0;
        }
      }
      halves(start, end, joints);
      return end;
    }

    function halves(start, end, joints) {
      var first, behind, little, quoted;
      while (joints.length) {
        first = joints[0];
        little = exact(text.slice(start, first));
        if (!APOSTROPHE.test(text.charAt(first)) || rules.before.indexOf(little) < 0) break;
        push(start, first + 1, 'w', little + "'", fold(little, rules), []);
        start = heard(text, first + 1);
        joints = joints.slice(1);
      }
      if (joints.length) {
        first = joints[joints.length - 1];
        little = exact(text.slice(first + 1, end));
        quoted = APOSTROPHE.test(text.charAt(first));
        if ((quoted ? rules.after : HYPHEN.test(text.charAt(first)) ? rules.endings : []).indexOf(little) >= 0) {
          behind = [heard(text, first + 1), end];
          end = first;
          joints = joints.slice(0, -1);
        }
      }
      compound(start, end, joints);
      if (behind) push(behind[0], behind[1], 'w', little, fold(little, rules), []);
    }

    function compound(start, end, joints) {
      var whole = exact(text.slice(start, end)), folded = fold(whole, rules), also = [], from = start;
      joints = joints.filter(function (at) { return HYPHEN.test(text.charAt(at)); });
      if (joints.length) {
        joints.concat(end).forEach(function (to) {
          var part = key(text.slice(from, to));
          if (part.length > size(part, 0) || DIGIT.test(part)) also.push(part);
          from = to + 1;
        });
      }
      also.push(bare(folded, tag));
      push(start, end, SYLLABICS.test(text.charAt(start)) ? 's' : NUMBER.test(folded) ? 'n' : 'w', whole, folded, also);
    }

    while (at < text.length) {
      seen = kind(text, at);
      at = seen === 'o' ? at + size(text, at) : seen === 'h' ? han(at) : seen === 'u' ? unspaced(at) :
        digit(text.charAt(at)) && number(at) || spaced(at);
    }
    return words;
  }

  function distance(one, other, limit) {
    var before = [], last = [], row, i, j, least, low;
    if (one === other) return 0;
    if (DIGIT.test(one + other) || Math.abs(one.length - other.length) > limit) return -1;
    for (j = 0; j <= other.length; j += 1) last.push(j);
    for (i = 0; i < one.length; i += 1) {
      row = [i + 1];
      low = Math.min.apply(null, last);
      for (j = 0; j < other.length; j += 1) {
        least = Math.min(last[j] + (one.charAt(i) === other.charAt(j) ? 0 : 1), last[j + 1] + 1, row[j] + 1);
        if (i && j && one.charAt(i) === other.charAt(j - 1) && one.charAt(i - 1) === other.charAt(j)) least = Math.min(least, before[j - 1] + 1);
        row.push(least);
        low = Math.min(low, least);
      }
      if (low > limit) return -1;
      before = last;
      last = row;
    }
    return last[other.length] <= limit ? last[other.length] : -1;
  }

  take('', {});
  return { asked: asked, bare: bare, distance: distance, take: take };
})();
function fanalSearchTables(tag, data) {
  fanalWords.take(tag, data);
}
