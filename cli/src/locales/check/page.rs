//! The report as one page without a script, for a phone as well: what a translator, or who decides whether a language is
//! ready, opens.

use std::fmt::Write as _;

use super::print::count;
use super::report::{Checked, Finding, Report};

const CSS: &str = include_str!("page.css");

/// The page.
pub fn html(report: &Report) -> String {
    let whole = report.languages.iter().filter(|found| found.percent == 100);
    let mut out = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>Sportello: languages</title>\n<style>\n{CSS}</style>\n</head>\n<body>\n<main>\n\
         <h1>Languages of Sportello</h1>\n\
         <p class=\"soft\">{} of {} have every message. <code>sportello locales check</code> wrote this page.</p>\n\
         <ul class=\"languages\">\n",
        whole.count(),
        count(report.languages.len(), "language"),
    );
    for language in &report.languages {
        card(&mut out, language);
    }
    out.push_str("</ul>\n</main>\n</body>\n</html>\n");
    out
}

/// One language. Writing to a String cannot fail.
fn card(out: &mut String, language: &Checked) {
    let coverage = &language.coverage;
    let (tag, percent) = (escape(&coverage.locale), language.percent);
    let there = coverage.messages.saturating_sub(coverage.missing.len());
    let _ = write!(
        out,
        "<li class=\"language\" id=\"{tag}\">\n<div class=\"head\"><h2><bdi lang=\"{tag}\" dir=\"{}\">{}</bdi></h2>\
         <span class=\"soft\"><code>{tag}</code></span></div>\n\
         <div class=\"bar\" role=\"img\" aria-label=\"{percent} % translated\"><i style=\"inline-size:{percent}%\"></i></div>\n\
         <p>{percent} % <span class=\"soft\">· {there} of {} messages</span></p>\n<ul class=\"badges\">",
        direction(language),
        escape(&coverage.name),
        coverage.messages,
    );
    let mut badge = |class: &str, text: &str| {
        let _ = write!(out, "<li class=\"{class}\">{text}</li>");
    };
    let (faults, warnings) = (language.faults.len(), language.warnings.len());
    badge(
        if faults == 0 { "good" } else { "bad" },
        &count(faults, "fault"),
    );
    badge(
        if warnings == 0 { "good" } else { "doubt" },
        &count(warnings, "warning"),
    );
    if coverage.reviewed {
        badge("good", "reviewed by a native speaker");
    } else {
        badge("doubt", "not reviewed");
    }
    if coverage.built_in {
        badge("", "in the app");
    }
    out.push_str("</ul>\n");
    findings(out, "Faults", language, &language.faults);
    findings(out, "Warnings", language, &language.warnings);
    if !coverage.missing.is_empty() {
        let ids = coverage
            .missing
            .iter()
            .map(|id| format!("<li><code>{}</code></li>", escape(id)));
        let _ = writeln!(
            out,
            "<details><summary>Not translated ({})</summary><ul class=\"ids\">{}</ul></details>",
            coverage.missing.len(),
            ids.collect::<String>()
        );
    }
    out.push_str("</li>\n");
}

fn direction(language: &Checked) -> &'static str {
    if language.coverage.rtl { "rtl" } else { "ltr" }
}

fn findings(out: &mut String, title: &str, language: &Checked, all: &[Finding]) {
    if all.is_empty() {
        return;
    }
    let _ = writeln!(
        out,
        "<details{}><summary>{title} ({})</summary><ul class=\"findings\">",
        if title == "Faults" { " open" } else { "" },
        all.len()
    );
    for found in all {
        let _ = write!(
            out,
            "<li><p><code>{}</code> {}</p>",
            escape(if found.id.is_empty() {
                found.code
            } else {
                &found.id
            }),
            escape(&found.problem)
        );
        let mut quote = |lang: &str, dir: &str, text: &str| {
            let _ = write!(
                out,
                "<blockquote lang=\"{}\" dir=\"{dir}\">{}</blockquote>",
                escape(lang),
                escape(text)
            );
        };
        if let Some(source) = &found.source {
            quote("it", "ltr", source);
        }
        if let Some(text) = &found.text {
            quote(&language.coverage.locale, direction(language), text);
        }
        let _ = writeln!(
            out,
            "<p>{}</p><p class=\"soft\">{}:{} · {}</p></li>",
            escape(&found.remedy),
            escape(&found.file),
            found.line,
            found.code
        );
    }
    out.push_str("</ul></details>\n");
}

/// Text as it stands in HTML, also between quotes.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
