// Runs in <head>, before anything is painted: a returning person's language, direction and
// appearance, so that no first-visit screen and no wrong theme flashes by. The app writes the hint.
(function () {
  var root = document.documentElement;
  try {
    var hint = JSON.parse(localStorage.getItem("sportello.hint") || "{}") || {};
    if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(hint.lang)) root.lang = hint.lang;
    if (hint.dir === "rtl" || hint.dir === "ltr") root.dir = hint.dir;
    if (/^[a-z]+$/.test(hint.appearance)) root.dataset.appearance = hint.appearance;
    if (hint.started === true) root.classList.add("returning");
  } catch (error) {
    // Storage refused or the hint is broken: the first-visit screen is right for everybody.
  }
})();
