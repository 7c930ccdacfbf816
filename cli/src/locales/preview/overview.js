// The page of all screens: loads them again when a file was saved. On the page of a picture: tells that the app stands.
(function () {
  "use strict";
  if (document.body.classList.contains("picture")) {
    addEventListener("message", function (event) {
      if (event.origin === location.origin && event.data === "stands") fetch("/preview/stands", { method: "POST" });
    });
    return;
  }
  var version = document.body.dataset.version;
  var findings = document.getElementById("findings");
  setInterval(function () {
    fetch("/preview/version", { cache: "no-store" })
      .then(function (answer) { return answer.text(); })
      .then(function (now) {
        if (now === version) return;
        version = now;
        document.querySelectorAll("iframe").forEach(function (frame) { frame.contentWindow.location.reload(); });
        return fetch("/preview/findings", { cache: "no-store" })
          .then(function (answer) { return answer.text(); })
          .then(function (html) { findings.innerHTML = html; });
      })
      .catch(function () {}); // the preview was ended
  }, 500);
})();
