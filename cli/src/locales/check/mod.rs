//! `sportello locales check`: all that is wrong in the translations at once, all that is doubtful, and how much of each
//! language is there. The rules that the build asks are those of `sportello_locales`; the others are here, one file a
//! kind.

mod base;
mod glossary;
mod length;
mod message;
mod page;
mod phone;
mod placeables;
mod print;
mod report;
mod script;
mod text;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::Args;
use sportello_core::feed::bundle::value_of;
use sportello_core::l10n::{Locale, MESSAGE_BYTES};
use sportello_locales::{Entries, Kind, Language};

use super::Languages;
use super::cldr::Cldr;
use crate::{Outcome, Trouble};
use glossary::Glossary;
pub use length::room;
use message::Message;
pub use page::{escape, html};
pub use print::{count, faults};
pub use report::{Checked, Report};
use report::{Coverage, Finding, Findings};

/// What `locales check` takes.
#[derive(Args)]
pub struct Check {
    #[command(flatten)]
    languages: Languages,
    /// Only these languages, such as ro (BCP 47); all of the folder without
    #[arg(value_name = "TAG")]
    tags: Vec<String>,
    /// Folder of the glossaries, TAG.csv with term, translation and note; the language's own folder may have its as
    /// glossary.csv
    #[arg(long, value_name = "DIR", default_value = "docs/glossary")]
    glossary: PathBuf,
    /// Exit with 1 on warnings too
    #[arg(long)]
    strict: bool,
    /// Answer in JSON (docs/schema/locales-check.schema.json)
    #[arg(long)]
    json: bool,
    /// Write the languages and their coverage as one page too
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
}

/// Checks. The exit code is 1 with faults, and with warnings when they are to count.
///
/// # Errors
/// When the folder or a glossary cannot be read, the page not be written, or a tag is not there.
pub fn run(check: &Check) -> Result<Outcome, Trouble> {
    let report = report(&check.languages, &check.tags, Some(&check.glossary))?;
    if let Some(path) = &check.html {
        super::write(path, &html(&report))?;
    }
    let code = u8::from(report.has_faults() || (check.strict && report.has_warnings()));
    let text = if check.json {
        // Strings, numbers and lists only: nothing in it can fail to be written.
        serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"
    } else {
        print::text(&report)
    };
    Ok(Outcome { text, code })
}

/// Checks the languages `tags` of a folder, or all; `glossary` is the folder of the glossaries that do not lie with their
/// languages.
///
/// # Errors
/// When the folder or a glossary cannot be read, or a tag is not there.
pub fn report(
    folder: &Languages,
    tags: &[String],
    glossary: Option<&Path>,
) -> Result<Report, Trouble> {
    let files = folder.read()?;
    let (languages, in_files) = sportello_locales::languages(&files);
    let unknown = tags.iter().filter(|tag| !languages.contains_key(*tag));
    let unknown: Vec<String> = unknown
        .map(|tag| {
            let have: Vec<&str> = languages.keys().map(String::as_str).collect();
            format!(
                "there is no language `{tag}` in {}: it has {}; `sportello locales new {tag}` begins it",
                folder.shown(),
                have.join(", ")
            )
        })
        .collect();
    if !unknown.is_empty() {
        return Err(Trouble::Asked(unknown));
    }
    let mut wanted: Vec<String> = languages.keys().cloned().collect();
    if !tags.is_empty() {
        wanted.retain(|tag| tags.contains(tag));
    }
    let mut report = Report::new();
    for tag in &wanted {
        let mut findings = Findings::default();
        let own = in_files
            .iter()
            .filter(|fault| fault.locale == *tag)
            .cloned();
        let rules = sportello_locales::translation(tag, Locale::SOURCE.code(), &languages);
        for fault in own.chain(rules) {
            let source = source(&languages, &fault.id);
            // Where a language is not built in, what it lacks is said in the person's other languages.
            let built_in = Locale::parse(tag).is_some_and(Locale::is_built_in);
            findings.add(
                Finding::of(fault.clone(), source),
                fault.kind != Kind::Missing || built_in,
            );
        }
        if !is_pseudo(tag) {
            let own = folder.dir.join(tag).join(glossary::OWN);
            let common = glossary.map(|folder| folder.join(format!("{tag}.csv")));
            let path = common.filter(|_| !own.exists()).unwrap_or(own);
            let glossary = Glossary::read(&path).map_err(Trouble::Other)?;
            rules_of(tag, &languages, &glossary, &mut findings);
        }
        report.add(coverage(tag, &languages), findings);
    }
    Ok(report)
}

/// The rules of the kit, on every message of a language.
fn rules_of(
    tag: &str,
    languages: &BTreeMap<String, Language>,
    glossary: &Glossary,
    findings: &mut Findings,
) {
    let Some(language) = languages.get(tag) else {
        return;
    };
    let cldr = Cldr::of(tag);
    let scripts = script::Script::of(tag);
    let forms = sportello_locales::plurals::numbers(tag);
    for (id, found) in &language.entries {
        let message = Message::new(tag, id, found, languages);
        let bytes = value_of(&found.text).map_or(0, str::len);
        if bytes > MESSAGE_BYTES {
            message.too_long(findings, bytes);
            continue;
        }
        text::check(&message, findings);
        placeables::check(&message, &forms, findings);
        scripts.check(&message, findings);
        length::check(&message, findings);
        glossary.check(&message, findings);
    }
    base::check(tag, &language.entries, cldr.as_ref(), languages, findings);
    phone::check(tag, languages, &language.entries, findings);
}

/// Whether a tag is that of a pseudo-language, whose faults are its purpose.
fn is_pseudo(tag: &str) -> bool {
    super::pseudo::TAGS.contains(&tag)
}

/// The first words of a message in the source language.
fn source(languages: &BTreeMap<String, Language>, id: &str) -> Option<String> {
    let source = languages.get(Locale::SOURCE.code())?;
    message::shown(&source.entries.get(id)?.text)
}

fn coverage(tag: &str, languages: &BTreeMap<String, Language>) -> Coverage {
    let none = Entries::new();
    let entries = |tag: &str| languages.get(tag).map_or(&none, |found| &found.entries);
    let is_message = |id: &&String| !id.starts_with('-');
    let (source, own) = (entries(Locale::SOURCE.code()), entries(tag));
    let messages = source.keys().filter(is_message);
    let missing = messages.clone().filter(|id| !own.contains_key(*id));
    let text = |id: &str| {
        let found = own.get(id)?;
        Some(super::pieces::variants(&found.text).first()?.words())
    };
    Coverage {
        locale: tag.to_owned(),
        name: text("locale-name").unwrap_or_else(|| tag.to_owned()),
        rtl: super::cldr::is_right_to_left(tag),
        built_in: Locale::parse(tag).is_some_and(Locale::is_built_in),
        reviewed: text("locale-reviewed").is_some_and(|said| said == "yes"),
        messages: messages.count(),
        missing: missing.cloned().collect(),
    }
}
