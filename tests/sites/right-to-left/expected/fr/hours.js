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
var fanalNow = (function (page, view, words) {
function told(table, minute, last) {
var found = fanalHours(table, minute, last), state = found.state;
var change = state === "open" ? found.until : state === "closed" ? found.opens : null;
var line = words[state], here, then, days, named, time, id;
if (change !== null) {
here = fanalHours.local(table, minute);
then = fanalHours.local(table, change);
days = then.day - here.day;
named = then.day;
if (state === "open") {
id = change - minute < 1440 ? "until" : days < 7 ? "untilDay" : "";
if (then.clock === 0) named -= 1;
} else {
id = days < 1 ? "today" : days < 2 ? "tomorrow" : days < 7 ? "day" : "";
}
time = words.clocks[then.clock];
if (id && time) {
line = words[id].split("{time}").join(time).split("{day}").join(words.days[(named + 3) % 7]);
if (words.zones[table.z]) line = words.zone.split("{line}").join(line).split("{zone}").join(words.zones[table.z]);
}
}
return { state: state, words: line };
}
function each(what, act) {
var all = page.querySelectorAll(what), i;
for (i = 0; i < all.length; i += 1) act(all[i]);
}
var holder = page.getElementById("page-hours");
var data = holder ? JSON.parse(holder.textContent) : { t: [] };
function show() {
var minute = Math.floor(Date.now() / 60000);
each("[data-hours]", function (place) {
var table = data.t[place.getAttribute("data-hours")], line = place.nextElementSibling, text;
if (!table) return;
if (!line || line.className !== "now") {
line = page.createElement("p");
line.className = "now";
line.setAttribute("data-script", "");
line.appendChild(page.createElement("b"));
place.parentNode.insertBefore(line, place.nextSibling);
}
text = told(table, minute, data.l).words;
if (line.firstChild.textContent !== text) line.firstChild.textContent = text;
});
each("[data-from], [data-until]", function (place) {
var from = place.getAttribute("data-from"), until = place.getAttribute("data-until");
place.hidden = (from && minute < +from) || (until && minute >= +until) || false;
});
}
show();
view.setInterval(show, 20000);
view.addEventListener("pageshow", show);
page.addEventListener("visibilitychange", show);
return told;
})(document, window, {"open":"Ouvert en ce moment","until":"Ouvert en ce moment, jusqu’à {time}","untilDay":"Ouvert en ce moment, jusqu’au {day} à {time}","closed":"Fermé en ce moment","today":"Fermé en ce moment; ouvre aujourd’hui à {time}","tomorrow":"Fermé en ce moment; ouvre demain à {time}","day":"Fermé en ce moment; ouvre {day} à {time}","unknown":"Appeler pour vérifier les heures","zone":"{line} ({zone})","days":["lundi","mardi","mercredi","jeudi","vendredi","samedi","dimanche"],"clocks":{"0":"minuit"},"zones":{}});
