// The letters that a cheap phone may lack: fetched when the app speaks a language of the script, and only if the device has
// none of the fonts named here. Not by CSS, whose requests would name the page.
//
// Calls window.sportelloLetters(lang, bytes) whenever the language is known: the boot script, then the app. `bytes` is the font
// that the language's own bundle brought, if any: it is on the device already, so it stands behind the device's named fonts and
// nobody asks which letters these have.
(function () {
  "use strict";
  var FONTS = {{fonts}};
  var ARABIC = ["Noto Sans Arabic", "Noto Naskh Arabic UI", "Noto Naskh Arabic", "Geeza Pro", "Segoe UI"];
  var BENGALI = ["Noto Sans Bengali", "Noto Sans Bengali UI", "Bangla Sangam MN", "Nirmala UI"];
  var HAN = ["Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "Droid Sans Fallback"];
  // Family, languages (none: always, for the list of languages), characters, the device's own, the file.
  var SETS = [
    ["Sportello Names", null, "U+600-6FF", ARABIC, "names-arabic"],
    ["Sportello Names", null, "U+980-9FF", BENGALI, "names-bengali"],
    ["Sportello Names", null, "U+3400-9FFF", HAN, "names-han"],
    ["Sportello Arabic", ["ar", "fa", "ur"], "U+600-6FF,U+200C-200F,U+FDF2,U+FDFC", ARABIC, "arabic"],
    ["Sportello Bengali", ["bn"], "U+951-952,U+964-965,U+980-9FF,U+200C-200D", BENGALI, "bengali"],
    ["Sportello Han", ["zh"], "U+2E80-9FFF,U+3000-303F,U+FF00-FFEF", HAN, "zh-Hans"],
  ];
  var asked = {};
  var come = []; // addresses

  // What came before there was a worker is asked for once more, so that it is kept.
  if (navigator.serviceWorker) {
    navigator.serviceWorker.addEventListener("controllerchange", function () {
      come.forEach(function (address) { ask(address).catch(function () {}); });
    });
  }

  function ask(address) {
    return fetch(address, { credentials: "omit", referrerPolicy: "no-referrer" });
  }

  var brought = null;
  window.sportelloLetters = function (lang, bytes) {
    if (!window.FontFace || !document.fonts) return;
    if (brought) document.fonts.delete(brought);
    brought = bytes ? new FontFace("Sportello Bundle", bytes, { weight: "400 700" }) : null;
    if (brought) {
      document.fonts.add(brought);
      brought.loaded.catch(function () {}); // a broken one: the device's own letters
    }
    SETS.forEach(function (set) {
      if (asked[set[4]] || (set[1] && set[1].indexOf(lang.split("-")[0]) < 0)) return;
      asked[set[4]] = true;
      // By the name of the family on some systems, by that of the face on others.
      var own = set[3].map(function (name) { return 'local("' + name + '"),local("' + name + ' Regular")'; }).join(",");
      function fetched() {
        come.push(FONTS[set[4]]);
        return ask(FONTS[set[4]])
          .then(function (answer) { return answer.ok ? answer.arrayBuffer() : Promise.reject(answer.status); })
          .then(function (bytes) {
            return new FontFace(set[0], bytes, { unicodeRange: set[2], weight: "400 700" }).load();
          });
      }
      new FontFace(set[0], own, { unicodeRange: set[2] }).load().catch(fetched)
        .then(function (face) { document.fonts.add(face); })
        .catch(function () { asked[set[4]] = false; }); // with no network: the device's boxes, until asked again
    });
  };
  window.sportelloLetters(document.documentElement.lang);
})();
