// The way out. Nothing here is needed: the control is a plain link. With this script the page is covered before it leaves, its place
// in the Back list goes to the other site, and Shift pressed three times alone does the same. Nothing is stored, nothing is asked
// of any server. Written so that a browser of 2015 reads it.
(function (page, view) {
  var link = page.querySelector('.exit a');
  if (!link || !page.addEventListener) return;
  var root = page.documentElement;
  var icon = page.querySelector('link[rel~=icon]');
  var box = page.createElement('div');
  var said = page.createElement('p');
  var show = page.createElement('button');
  var how = page.getElementById('page-exit-how');
  var presses = 0, used = false, gone = false, timer, title, picture, place;

  function word(name) {
    return link.getAttribute('data-' + name) || '';
  }

  // Covers the page and leaves it. What was read stays in memory only, for "show the page" after Back.
  function leave(event) {
    if (event) event.preventDefault();
    if (!gone) {
      gone = true;
      title = page.title;
      place = view.pageYOffset;
      root.className += ' left';
      if (icon) {
        picture = icon.href;
        icon.href = 'data:,';
      }
    }
    show.hidden = true;
    page.title = said.textContent = word('title');
    view.location.replace(link.href);
  }

  function again() {
    presses = 0;
    clearTimeout(timer);
  }

  function comeBack() {
    gone = false;
    show.hidden = true;
    said.textContent = '';
    root.className = root.className.replace(' left', '');
    page.title = title;
    if (icon) icon.href = picture;
    view.scrollTo(0, place);
  }

  box.className = 'gone';
  said.className = 'unseen';
  said.setAttribute('role', 'status');
  show.type = 'button';
  show.hidden = true;
  show.textContent = word('show');
  box.appendChild(said);
  box.appendChild(show);
  page.body.appendChild(box);
  if (how) how.textContent += ' ' + word('keys');

  link.addEventListener('click', leave);
  show.addEventListener('click', comeBack);

  // Shift counts when it goes down and up with nothing between: no letter, no click, no other modifier.
  page.addEventListener('keydown', function (event) {
    if (event.keyCode !== 16) {
      used = event.shiftKey;
      again();
    } else if (event.ctrlKey || event.altKey || event.metaKey) {
      used = true;
    }
  }, true);
  page.addEventListener('mousedown', function (event) {
    used = event.shiftKey;
    again();
  }, true);
  page.addEventListener('keyup', function (event) {
    if (event.keyCode !== 16 || gone) return;
    if (used) {
      used = event.shiftKey;
      return again();
    }
    presses += 1;
    if (presses > 2) {
      again();
      return leave();
    }
    said.textContent = word(presses > 1 ? 'one' : 'two');
    if (presses > 1) return;
    timer = setTimeout(function () {
      presses = 0;
      said.textContent = word('over');
    }, 5000);
  }, true);
  view.addEventListener('blur', function () {
    used = false;
    again();
  });

  // Back brings the page as it was left: covered, until someone who may see it says so.
  view.addEventListener('pageshow', function (event) {
    used = false;
    again();
    if (event.persisted && gone) show.hidden = false;
  });

  // A step within the page takes no place of its own in the Back list: else Back after leaving would come to this page again. Such a
  // link may name the page too (`./#choice`), so addresses are compared as the browser resolves them.
  page.addEventListener('click', function (event) {
    var step = event.target;
    while (step && step.nodeName !== 'A') step = step.parentNode;
    if (!step || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    var at = step.href.indexOf('#'), to = step.href.slice(at);
    if (at < 0 || step.href.slice(0, at) !== view.location.href.split('#')[0]) return;
    event.preventDefault();
    view.location.replace(to);
  });
})(document, window);
