//! `sportello locales new`: begins a language. `base.ftl` gets what CLDR knows; every other message is laid out as a
//! comment with its Italian and English text, so that the files are Fluent from the first moment, and what is not
//! translated yet counts as missing and is said in another language.

use std::collections::BTreeMap;

use clap::Args;
use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use sportello_core::l10n::Locale;
use sportello_locales::{File, plurals};

use super::check::room;
use super::cldr::{self, Cldr, Refused};
use super::pieces::{Variant, variants};
use super::{Languages, base, seen, source};
use crate::Trouble;

/// What `locales new` takes.
#[derive(Args)]
pub struct New {
    /// The language's tag (BCP 47), such as fa, pt-BR or sr-Latn
    #[arg(value_name = "TAG")]
    tag: String,
    #[command(flatten)]
    languages: Languages,
}

/// Makes the folder of the language; never over one that is there.
///
/// # Errors
/// When the tag is none or there already, and when files cannot be read or written.
pub fn run(asked: &New) -> Result<String, Trouble> {
    let tag = asked.tag.as_str();
    let english = is_tag(tag)?;
    let folder = asked.languages.dir.join(tag);
    if folder.exists() {
        return Err(Trouble::Asked(vec![format!(
            "{} is there already: edit it, or see `sportello locales check {tag}`",
            folder.display()
        )]));
    }
    let begun = source::write_where_missing(&asked.languages.dir)?;
    let files = asked.languages.read()?;
    let of = |code: &str| {
        files
            .iter()
            .filter(|file| file.locale == code)
            .collect::<Vec<&File>>()
    };
    let (source, others) = (of(Locale::SOURCE.code()), of(Locale::EN.code()));
    let cldr = Cldr::of(tag);
    let mut known: BTreeMap<String, String> = BTreeMap::new();
    known.insert("app-name".into(), "Sportello".into());
    known.insert("locale-reviewed".into(), "no".into());
    known.insert("list-one".into(), "{ $item }".into());
    for (id, mut said) in cldr.as_ref().map(base::messages).unwrap_or_default() {
        known.insert(id, value(&said.swap_remove(0)));
    }
    let english_texts = texts(&others);
    let name = english.clone().unwrap_or_else(|| tag.to_owned());
    let mut pages = Vec::new();
    let (mut filled, mut left) = (0, 0);
    for file in source {
        let page = Page {
            tag,
            known: &known,
            english: &english_texts,
        };
        let (text, counts) = page.of(file, &name);
        filled += counts.0;
        left += counts.1;
        let file = file.path.rsplit('/').next().unwrap_or(&file.path);
        pages.push((folder.join(file), text));
    }
    std::fs::create_dir(&folder)
        .map_err(|error| Trouble::Other(format!("{}: {error}", folder.display())))?;
    for (path, text) in pages {
        super::write(&path, &text)?;
    }
    let mut said = format!(
        "{}: {name}, {filled} messages from CLDR, {left} to translate; plural forms: {}\n",
        folder.display(),
        plurals::forms(tag).join(", ")
    );
    if begun {
        said.push_str("Italian and English, as this sportello's app has them, lie beside it: read them, and leave them as they are\n");
    }
    if cldr.is_none() {
        said.push_str("CLDR knows no months, numbers and plural rules of it: write what base.ftl asks for, and see whether the tag is the usual one\n");
    }
    Ok(said)
}

/// The English name of a tag, when CLDR has one.
///
/// # Errors
/// When it is no tag of a language, or not its usual one.
pub fn is_tag(tag: &str) -> Result<Option<String>, Trouble> {
    cldr::name(tag).map_err(|refused| Trouble::Asked(vec![why(tag, &refused)]))
}

fn why(tag: &str, refused: &Refused) -> String {
    match refused {
        Refused::NoTag => format!(
            "`{tag}` is no tag of a language: write language, script and region as BCP 47 has them, such as fa, sr-Latn or pt-BR"
        ),
        Refused::Alias(better) => format!("`{tag}` is written `{better}` (BCP 47): use that"),
        Refused::Unknown => format!(
            "`{tag}` is no language of ISO 639-1: look its code up; a language without one has three letters"
        ),
    }
}

/// Each message's Fluent by id.
fn texts(files: &[&File]) -> BTreeMap<String, Vec<Variant>> {
    let (languages, _) = sportello_locales::languages(files.iter().copied());
    let entries = languages
        .into_values()
        .flat_map(|language| language.entries);
    entries
        .map(|(id, found)| (id, variants(&found.text)))
        .collect()
}

/// A value as Fluent: spaces at its ends only stay within quotes.
fn value(text: &str) -> String {
    if text.trim() == text && !text.is_empty() {
        return text.to_owned();
    }
    let escaped = text.chars().map(|c| {
        if c == ' ' {
            c.to_string()
        } else if c.is_whitespace() {
            format!("\\u{:04X}", u32::from(c))
        } else {
            c.to_string()
        }
    });
    format!("{{ \"{}\" }}", escaped.collect::<String>())
}

/// A file of the new language while it is written.
struct Page<'a> {
    tag: &'a str,
    known: &'a BTreeMap<String, String>,
    english: &'a BTreeMap<String, Vec<Variant>>,
}

impl Page<'_> {
    /// The file that answers `source`, with how many messages are filled and how many are left.
    fn of(&self, source: &File, name: &str) -> (String, (usize, usize)) {
        let mut out = format!(
            "### {name}. Say here who translated it, and whether a native speaker has reviewed it.\n\
             ### To translate a message take the “# ” before its id away and write its words after the =.\n\
             ### docs/translate.md says how; `sportello locales check {}` tells what is wrong.\n",
            self.tag
        );
        let (mut filled, mut left) = (0, 0);
        // Filled messages stand together, as in the other languages.
        let mut after_filled = false;
        let (Ok(resource) | Err((resource, _))) = parser::parse(source.text.as_str());
        for entry in &resource.body {
            match entry {
                Entry::GroupComment(comment) => {
                    let lines = comment.content.iter().map(|line| format!("## {line}\n"));
                    out.push('\n');
                    out.extend(lines);
                    after_filled = false;
                }
                Entry::Message(message) => {
                    let id = message.id.name;
                    if let Some(value) = self.known.get(id) {
                        let apart = if after_filled { "" } else { "\n" };
                        out.push_str(&[apart, id, " = ", value, "\n"].concat());
                        filled += 1;
                        after_filled = true;
                    } else {
                        let fluent =
                            fluent_syntax::serializer::serialize(&fluent_syntax::ast::Resource {
                                body: vec![entry.clone()],
                            });
                        out.push_str(&self.stub(id, &variants(&fluent)));
                        left += 1;
                        after_filled = false;
                    }
                }
                _ => {}
            }
        }
        (out, (filled, left))
    }

    /// A message that is to be translated: what it says, where, in which room, and its form.
    fn stub(&self, id: &str, italian: &[Variant]) -> String {
        let mut out = String::from("\n");
        let mut say = |line: &str| {
            out.push_str(&format!("# {line}").trim_end().replace('\n', "\n# "));
            out.push('\n');
        };
        let english = self.english.get(id).map(Vec::as_slice).unwrap_or_default();
        for (language, all) in [("it", italian), ("en", english)] {
            for variant in all {
                let keys: Vec<String> = variant
                    .chosen
                    .iter()
                    .map(|(_, key)| format!("[{key}] "))
                    .collect();
                say(&format!("{language}: {}{}", keys.concat(), variant.shown()));
            }
        }
        if let Some(place) = seen::place(id) {
            say(&format!("seen: {place}"));
        }
        if let Some((place, letters, lines)) = room(id) {
            say(&format!(
                "room: {place}, about {letters} Latin letters a line, {lines} {}",
                if lines == 1 { "line" } else { "lines" }
            ));
        }
        let plural = italian
            .iter()
            .flat_map(|variant| &variant.chosen)
            .find(|(_, key)| key == "one");
        let Some((variable, _)) = plural else {
            say(&format!("{id} ="));
            return out;
        };
        let numbers = plurals::numbers(self.tag);
        for form in plurals::forms(self.tag) {
            let some = numbers.get(form).map(Vec::as_slice).unwrap_or_default();
            let few: Vec<String> = some.iter().take(4).map(u32::to_string).collect();
            let more = if some.len() > few.len() { " …" } else { "" };
            say(&format!("[{form}]: {}{more}", few.join(", ")));
        }
        say(&format!("{id} = {{ ${variable} ->"));
        for form in plurals::forms(self.tag) {
            let star = if form == "other" { "  *" } else { "   " };
            say(&format!("{star}[{form}]"));
        }
        say("}");
        out
    }
}
