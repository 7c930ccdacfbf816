// Before every script of the app: it begins in the language of the preview, as if that had been pressed on the first
// screen, and is loaded again when a file was saved.
(function () {
  "use strict";
  var mine = document.currentScript.dataset;
  var root = document.documentElement;
  root.lang = mine.tag;
  root.dir = mine.dir;
  root.classList.add("returning"); // the app itself, not the first screen
  Object.defineProperty(window, "sportelloChosen", {
    get: function () { return mine.tag; },
    set: function () {},
  });

  // Within the page of all screens that page watches.
  if (window === top) {
    setInterval(function () {
      fetch("/preview/version", { cache: "no-store" })
        .then(function (answer) { return answer.text(); })
        .then(function (now) {
          if (now && now !== mine.version) location.reload();
        })
        .catch(function () {}); // the preview was ended: what is here stays
    }, 500);
    return;
  }

  // For a picture: the app stands when it speaks the language and nothing has changed for a while.
  var quiet;
  function later() {
    clearTimeout(quiet);
    quiet = setTimeout(function () {
      if (document.getElementById("shell") || !document.querySelector("main#content")) return later();
      document.fonts.ready.then(function () { parent.postMessage("stands", location.origin); });
    }, 400);
  }
  new MutationObserver(later).observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
  later();
})();
