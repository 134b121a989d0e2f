// What is known of a service at a minute: the browser's half of src/hours/table.rs. `table` is the compact form that Fanal writes;
// `minute` counts from 1970-01-01T00:00Z, as Math.floor(Date.now() / 60000); `last`, if given, is the last day on which the hours may
// be believed, counted from 1970-01-01. Answers { state: "open", until }, { state: "closed", opens } or { state: "unknown" } (call to
// check); a time is a minute or null. `fanalHours.local` answers the day and the minute of the day on the clock of the place. It knows
// no language, no zone and no calendar.
var fanalHours = (function () {
  var DAY = 1440, AHEAD = 40 * DAY;

  function dayOf(table, number) {
    var x = table.x, at = number - table.f, i;
    for (i = 0; i < x.length; i += 4) {
      if (at >= x[i] && at <= x[i + 1] && (at - x[i]) % x[i + 2] === 0) return table.d[x[i + 3]];
    }
    return table.d[table.w[(number + 3) % 7]];
  }

  function local(table, minute) {
    var o = table.o, offset = o[0], change = Infinity, i, number;
    for (i = 1; i < o.length; i += 2) {
      if (o[i] > minute) { change = o[i]; break; }
      offset = o[i + 1];
    }
    number = Math.floor((minute + offset) / DAY);
    return { day: number, clock: minute + offset - number * DAY, change: change };
  }

  function at(table, minute, last) {
    var here = local(table, minute), clock = here.clock, i, spans, kind, end;
    if (!(here.day >= table.f && here.day <= last)) return { kind: "unknown", next: Infinity };
    spans = dayOf(table, here.day);
    kind = "closed";
    end = DAY;
    for (i = 0; i < spans.length; i += 2) {
      if (clock < spans[i]) { end = spans[i]; break; }
      if (clock < Math.abs(spans[i + 1])) {
        kind = spans[i + 1] < 0 ? "unknown" : "open";
        end = Math.abs(spans[i + 1]);
        break;
      }
    }
    return { kind: kind, next: Math.min(minute + end - clock, here.change) };
  }

  function state(table, minute, last) {
    var now, next, then, change = null;
    if (!(last < table.l)) last = table.l;
    now = at(table, minute, last);
    next = now.next;
    if (now.kind === "unknown") return { state: "unknown" };
    while (next - minute <= AHEAD) {
      then = at(table, next, last);
      if (then.kind !== now.kind) {
        change = then.kind === "unknown" ? null : next;
        break;
      }
      next = then.next;
    }
    return now.kind === "open" ? { state: "open", until: change } : { state: "closed", opens: change };
  }

  state.local = local;
  return state;
})();
