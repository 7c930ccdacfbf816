// Before every script of the app: puts the language where the app keeps what an update or a file brought, begins in it, and loads
// the page again when a file was saved.
(function () {
  "use strict";
  var mine = document.currentScript.dataset;
  var root = document.documentElement;
  var first = location.hash === "#first-visit";
  root.lang = mine.tag;
  root.dir = mine.dir;
  root.classList.add("returning"); // the app itself, not the page's own first screen, which knows no language that came later
  if (first) {
    // As on a device of that language, on which nothing was chosen yet. What is chosen on the other screens lies elsewhere.
    Object.defineProperty(navigator, "languages", { value: [mine.tag] });
    var open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (name, version) { return open.call(this, name + "-first-visit", version); };
  } else {
    Object.defineProperty(window, "sportelloChosen", {
      get: function () { return mine.tag; },
      set: function () {},
    });
  }

  // The names are those of app/platform/web/store.rs and feed.rs.
  var there = fetch(mine.catalogue, { cache: "no-store" })
    .then(function (answer) {
      if (!answer.ok) throw new Error(mine.catalogue + ": " + answer.status);
      return answer.arrayBuffer();
    })
    .then(function (bytes) {
      return new Promise(function (done, failed) {
        var opening = indexedDB.open("sportello", 1);
        opening.onupgradeneeded = function () { opening.result.createObjectStore("files"); };
        opening.onerror = function () { failed(opening.error); };
        opening.onsuccess = function () {
          var writing = opening.result.transaction("files", "readwrite");
          writing.objectStore("files").put(new Uint8Array(bytes), "catalogue.db");
          if (first) writing.objectStore("files").delete("user.db");
          writing.onerror = function () { failed(writing.error); };
          writing.oncomplete = function () {
            opening.result.close();
            done();
          };
        };
      });
    });
  // The app is not there before what it will read is.
  var compile = WebAssembly.compileStreaming;
  WebAssembly.compileStreaming = function (source) {
    return there.then(function () { return compile.call(WebAssembly, source); });
  };

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
      document.fonts.ready.then(function () {
        // The second frame begins when the first one is painted.
        requestAnimationFrame(function () {
          requestAnimationFrame(function () { parent.postMessage("stands", location.origin); });
        });
      });
    }, 400);
  }
  new MutationObserver(later).observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
  later();
})();
