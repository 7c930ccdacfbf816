// Starts the app behind the pre-rendered first screen (#shell), which the app takes away when it has
// mounted. Until then this script keeps early taps, and says so if the app cannot start.
//
// The app may read   window.sportelloChosen        value of the tapped [data-choose], or null
//                    window.sportelloUpdate        true when a new version waits
// listen to          "sportello:update" on window  the same, at the moment it happens
// and call           window.sportelloApplyUpdate() the new version takes over, every tab reloads
//                    window.sportelloFiles(take)   take(bytes) for each file opened with the app, or shared to it
(function () {
  "use strict";
  var APP = "{{app_js}}";
  var WASM = "{{app_wasm}}";
  var MODULES = {{modules}}; // what APP imports
  var WORDS = {{words}}; // the languages that APP does not hold: BCP 47 tag to address
  var root = document.documentElement;
  var shell = document.getElementById("shell");
  var workers = navigator.serviceWorker; // undefined on plain http other than localhost
  var begun = false;
  var wasm = null;
  window.sportelloChosen = null;
  window.sportelloUpdate = false;
  window.sportelloApplyUpdate = function () {};

  // What the first screen says in every language: one of them is shown, the returning person's or the
  // device's, whose button comes first; it also gives the page its direction and letters.
  (function () {
    var buttons = Array.prototype.slice.call(shell.querySelectorAll("[data-choose]"));
    var tags = buttons.map(function (button) { return button.getAttribute("data-choose"); });
    function first(tag) { return tag.toLowerCase().split("-")[0]; }
    var returning = root.classList.contains("returning");
    var wanted = (returning ? [root.lang] : []).concat(navigator.languages || []);
    var mine = wanted.reduce(function (found, tag) {
      return found || tags.filter(function (own) { return first(own) === first(tag); })[0];
    }, "") || "en";
    if (!returning) {
      root.lang = mine;
      root.dir = shell.querySelector("h1 > [lang='" + mine + "']").dir;
      window.sportelloLetters(mine);
    }
    shell.querySelectorAll("[data-said] > [lang]").forEach(function (said) {
      said.hidden = said.lang !== mine;
    });
    buttons.forEach(function (button) {
      var item = button.closest("li");
      if (item && button.lang === mine) item.parentNode.prepend(item);
    });
  })();

  window.sportelloFiles = function (take) {
    function give(file) {
      return file.arrayBuffer().then(function (buffer) { take(new Uint8Array(buffer)); });
    }
    if (window.launchQueue) {
      launchQueue.setConsumer(function (launch) {
        launch.files.forEach(function (handle) { handle.getFile().then(give); });
      });
    }
    // Left by the worker, which cannot reach a page that is not there yet.
    if (window.caches) {
      caches.match("/taken").then(function (kept) {
        return kept && caches.delete("taken").then(function () { return kept.blob(); }).then(give);
      }).catch(function () {});
    }
  };

  shell.addEventListener("click", function (event) {
    var choice = event.target.closest("[data-choose]");
    if (choice) {
      window.sportelloChosen = choice.getAttribute("data-choose");
      words(window.sportelloChosen);
      shell.querySelectorAll("[data-choose]").forEach(function (button) {
        button.setAttribute("aria-pressed", String(button === choice));
      });
      start();
    }
    if (event.target.closest("[data-reload]")) location.reload();
  });

  function fail(error) {
    var message = document.getElementById("boot-error");
    if (!message) return; // the app has taken the shell away: it runs
    root.classList.remove("returning");
    message.hidden = false;
    console.error(error);
  }
  // A panic of the app after its first breath arrives here, not in import().
  window.addEventListener("error", function (event) { fail(event.error || event.message); });

  function start() {
    if (begun) return;
    begun = true;
    prepare();
    import(APP)
      .then(function (app) { return app.default({ module_or_path: wasm }); })
      .catch(fail)
      .then(keep);
  }

  // Asked for together with the app, which finds them in the browser's cache; every language, so that nobody is told
  // which one was chosen.
  function words(lang) {
    window.sportelloLetters(lang);
    Object.keys(WORDS).forEach(function (tag) {
      fetch(WORDS[tag], { credentials: "omit" }).catch(function () {});
    });
  }

  // Everything asked for together; the wasm is compiled off the main thread while it streams in.
  function prepare() {
    if (wasm) return;
    wasm = WebAssembly.compileStreaming(fetch(WASM, { credentials: "omit" }));
    wasm.catch(function () {}); // told by start(), to whoever presses
    MODULES.forEach(function (address) {
      var link = document.createElement("link");
      link.rel = "modulepreload";
      link.href = address;
      document.head.appendChild(link);
    });
  }

  // Only after the app's own download, which the worker then finds in the browser's cache.
  var kept = false;
  function keep() {
    if (!workers || kept) return;
    kept = true;
    var controlled = !!workers.controller;
    var reloading = false;
    workers.addEventListener("controllerchange", function () {
      if (controlled && !reloading) {
        reloading = true;
        location.reload();
      }
      controlled = true;
    });
    workers.register("/sw.js", { updateViaCache: "none" }).then(function (registration) {
      function announce() {
        if (!registration.waiting || !registration.active) return;
        window.sportelloUpdate = true;
        window.dispatchEvent(new Event("sportello:update"));
      }
      registration.addEventListener("updatefound", function () {
        var worker = registration.installing;
        if (worker) worker.addEventListener("statechange", announce);
      });
      window.sportelloApplyUpdate = function () {
        if (registration.waiting) registration.waiting.postMessage("activate");
      };
      announce();
      if (controlled) registration.update().catch(function () {}); // offline: nothing new, no matter
    }).catch(function (error) { console.warn("offline copy not kept:", error); });
  }

  // The first screen of a first visit is whole without the app: its bytes come and are compiled beside it,
  // and the app starts at the first touch, so that no work of ours ever stands in the way of a finger.
  // Whoever comes back, or comes by a link, wants the app itself.
  if (root.classList.contains("returning") || location.pathname !== "/") {
    words(root.lang);
    start();
    return;
  }
  ["pointerdown", "keydown", "focusin"].forEach(function (touch) {
    addEventListener(touch, start, { once: true, capture: true });
  });
  addEventListener("load", function () {
    requestAnimationFrame(function () {
      setTimeout(function () {
        prepare();
        wasm.then(keep, keep);
      }, 0);
    });
  });
})();
