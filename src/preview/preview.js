// Waits for the next build and shows it. A script that asks for a script: the page's own policy allows that and nothing more.
(function () {
  var version = (document.currentScript.src.split('v=')[1] || '0');
  function wait() {
    var question = document.createElement('script');
    question.src = '/.fanal/wait.js?v=' + version + '&t=' + Date.now();
    question.onload = function () { question.remove(); setTimeout(wait, 100); };
    question.onerror = function () { question.remove(); setTimeout(wait, 1000); };
    document.head.appendChild(question);
  }
  if (document.readyState === 'complete') { wait(); } else { addEventListener('load', wait); }
})();
