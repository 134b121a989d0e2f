// Whether a service is open at this minute, in words of the page's language, and what else depends on the minute. It goes with
// hours.js and the words that Fanal puts at its end. `fanalNow(table, minute, last)` answers { state, words }. On a page whose element
// `page-hours` holds tables, each element with `data-hours`, the number of its table, gets the line behind it; whatever says
// `data-from` or `data-until` is shown between these minutes. Nothing is asked of any server, nothing is kept.
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
        // Midnight is told as the end of the day before it.
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
})