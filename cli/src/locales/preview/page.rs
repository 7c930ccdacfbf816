//! The app's page with one thing added, the script that puts the language where the app looks for it, speaks it and watches for
//! changes; and the pages around it.

use std::fmt::Write as _;
use std::path::Path;

use sportello_core::l10n::Locale;

use super::screens::SCREENS;
use crate::Trouble;
use crate::feed::disk;
use crate::locales::check::{self, Report, escape};

/// What a page of this app has: an app of another version keeps its catalogue elsewhere.
const MARK: &str = "<meta name=\"sportello-words\" ";

/// Address of the catalogue with the language in it.
pub const CATALOGUE: &str = "/preview/catalogue.db";

/// What stands in the app's page for the version of the words.
const VERSION: &str = "{{preview-version}}";

/// Script of every page of the app.
pub const LIVE: &str = include_str!("live.js");

/// Script of the page of all screens.
pub const OVERVIEW: &str = include_str!("overview.js");

/// Style of the pages that are not the app's.
pub const STYLE: &str = include_str!("overview.css");

/// A worker that takes the place of one that an app of the same address has left, and goes.
pub const NO_WORKER: &str = "\"use strict\";
self.addEventListener(\"install\", () => self.skipWaiting());
self.addEventListener(\"activate\", (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) await caches.delete(name);
  await self.registration.unregister();
})()));
";

/// The pages.
#[derive(Clone)]
pub struct Page {
    /// The app's own, with what was added.
    app: String,
    locale: Locale,
}

impl Page {
    /// Reads the page of a built app.
    ///
    /// # Errors
    /// When it cannot be read, or is not a page of this app.
    pub fn read(app: &Path, locale: Locale) -> Result<Self, Trouble> {
        let path = app.join("index.html");
        let bytes = disk::read(&path)?;
        let page = String::from_utf8_lossy(&bytes);
        let page = with_script(&page, locale).ok_or_else(|| {
            Trouble::Other(format!(
                "{}: this is no page of an app of this version; build the app, or take the release's that came with this command",
                path.display()
            ))
        })?;
        Ok(Self { app: page, locale })
    }

    /// The app's page. A page whose words came later than `version` is loaded once more, never left with older ones.
    pub fn app(&self, version: &str) -> String {
        self.app.replacen(VERSION, version, 1)
    }

    /// The page of all screens, with what is wrong.
    pub fn overview(&self, report: &Report, others: &[String], version: &str) -> String {
        let tag = self.locale.code();
        let mut out = head(&format!("{tag}: every screen"));
        let _ = write!(
            out,
            "<body data-version=\"{version}\">\n<header><h1>Every screen in <bdi lang=\"{tag}\" dir=\"{}\">{}</bdi></h1>\n\
             <div id=\"findings\">{}</div></header>\n<main>\n",
            self.locale.direction().code(),
            escape(
                report
                    .languages
                    .first()
                    .map_or(tag, |found| &found.coverage.name)
            ),
            findings(report, others),
        );
        for screen in SCREENS {
            let (title, path) = (escape(screen.title), escape(screen.path));
            let _ = writeln!(
                out,
                "<figure id=\"{}\"><figcaption><a href=\"{path}\" target=\"_blank\">{title}</a></figcaption>\
                 <iframe src=\"{path}\" title=\"{title}\" loading=\"lazy\"></iframe></figure>",
                screen.name
            );
        }
        out + "</main>\n<script src=\"/preview/overview.js\"></script>\n</body>\n</html>\n"
    }

    /// A page with one screen and nothing else, whose loading ends when the app stands in it (`site`).
    pub fn picture(number: usize) -> Option<String> {
        let path = escape(SCREENS.get(number)?.path);
        Some(
            head("picture")
                + &format!(
                    "<body class=\"picture\"><iframe src=\"{path}\" title=\"screen\"></iframe>\
                     <img src=\"/preview/held.svg\" alt=\"\">\n<script src=\"/preview/overview.js\"></script></body>\n</html>\n"
                ),
        )
    }
}

/// What is wrong, as a piece of a page: in the words, and the `others` in recordings, font and texts of desks.
pub fn findings(report: &Report, others: &[String]) -> String {
    let Some(language) = report.languages.first() else {
        return String::new();
    };
    let missing = language.coverage.missing.len();
    let mut out = format!(
        "<p>{} % of {} messages, {}, <a href=\"/preview/check\" target=\"_blank\">{}</a>.",
        language.percent,
        language.coverage.messages,
        check::count(language.faults.len(), "fault"),
        check::count(language.warnings.len(), "warning"),
    );
    if missing > 0 {
        let _ = write!(out, " What is missing is shown in another language.");
    }
    out.push_str("</p>");
    let said = check::faults(language) + &others.join("\n");
    if !said.is_empty() {
        let _ = write!(out, "<pre>{}</pre>", escape(&said));
    }
    out
}

fn head(title: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n\
         <link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\"/preview/overview.css\">\n</head>\n",
        escape(title)
    )
}

/// The app's page with the script. `None` when it is not such a page.
fn with_script(page: &str, locale: Locale) -> Option<String> {
    let (start, head) = page.split_once("<head>")?;
    // Before every script of the app's own.
    page.contains(MARK).then(|| {
        format!(
            "{start}<head>\n<script src=\"/preview/live.js\" data-tag=\"{}\" data-dir=\"{}\" data-catalogue=\"{CATALOGUE}\" \
             data-version=\"{VERSION}\"></script>{head}",
            locale.code(),
            locale.direction().code()
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_has_the_script_and_else_is_left_as_it_is() {
        let page = format!("<html><head><title>x</title>\n{MARK}content=\"{{}}\"></head>");
        let with = with_script(&page, Locale::parse("fa").unwrap()).unwrap();
        assert_eq!(
            with,
            "<html><head>\n<script src=\"/preview/live.js\" data-tag=\"fa\" data-dir=\"rtl\" data-catalogue=\"/preview/catalogue.db\" \
             data-version=\"{{preview-version}}\"></script><title>x</title>\n<meta name=\"sportello-words\" content=\"{}\"></head>"
        );
        assert_eq!(with_script("<html><head></head>", Locale::RO), None);
    }
}
