//! A language's bundle as a publisher keeps it, a folder `<tag>/` each: `bundle.json`, `*.ftl`, `audio/<message-id>.<opus|mp3|webm>`,
//! `font.woff2` (docs/feed.md, "A language"). Everything is read and every fault is told at once; what comes out is what a phone
//! will take whole. `translations.csv` in it, what desks say of themselves in that language, is read with the tables that it
//! translates ([`texts`], `source::each_with`).

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::{parser, serializer};
use serde_json::Value;

use super::locale::{
    self, LOCALE, MEDIA, MEDIA_TOTAL, MESSAGE, MESSAGES, META_BYTES, META_KEYS, TRANSLATION,
    media_type,
};
use super::{Name, rows, state};
use crate::catalogue::source::{Fault, Faults, SourceTranslation, TextsFile};
use crate::catalogue::{Catalogue, Media, Translation};
use crate::error::Result as Outcome;
use crate::l10n;

/// The file that makes a folder a bundle.
pub const BUNDLE: &str = "bundle.json";

/// The file of a bundle with the translations of desks' texts, of all territories (docs/translate.md).
pub const TEXTS: &str = "translations.csv";

/// What a bundle says in a language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bundle {
    /// What it says of itself: `app`, `made_by`, `name` and others.
    pub meta: BTreeMap<String, String>,
    /// Messages: id, and Fluent after the sign of equality.
    pub messages: BTreeMap<String, String>,
    /// Recordings and font, in the order of their names.
    pub media: Vec<Media>,
}

/// The translations of desks' texts in a language, by desk.
pub type DeskTexts = BTreeMap<String, Vec<Translation>>;

/// A language's part of a version: the text of its snapshot, how many records that has, and what a list of languages says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The snapshot's text.
    pub text: String,
    /// How many records it has.
    pub records: u64,
    /// Its own name; its tag, when no bundle says it.
    pub own_name: String,
    /// The lowest version of the app that can use it, when it says one.
    pub app: Option<String>,
}

/// Puts translations in the place where a language's text has them.
pub fn gather(all: &mut BTreeMap<String, DeskTexts>, translations: Vec<SourceTranslation>) {
    for SourceTranslation {
        locale,
        desk,
        translation,
    } in translations
    {
        let desks = all.entry(locale).or_default();
        desks.entry(desk).or_default().push(translation);
    }
}

/// The text of a language: the same that a phone writes of its rows.
pub fn text_of(tag: &str, bundle: &Bundle, desks: &DeskTexts) -> Text {
    let (mut text, mut records) = (String::new(), 0);
    let mut tell = |kind: &str, record: Value| {
        state::write_line(kind, record, &mut text);
        records += 1;
    };
    tell(LOCALE, locale::of_meta(tag, &bundle.meta));
    for (id, message) in &bundle.messages {
        tell(MESSAGE, locale::of_message(id, message));
    }
    for media in &bundle.media {
        tell(MEDIA, locale::of_media(media));
    }
    for (desk, texts) in desks {
        let mut texts = texts.clone();
        texts.sort_by(|a, b| {
            let key = |text: &Translation| (text.what.record(), text.what.field());
            (key(a), &a.source_hash).cmp(&(key(b), &b.source_hash))
        });
        tell(TRANSLATION, locale::of_translations(desk, &texts));
    }
    Text {
        text,
        records,
        own_name: bundle
            .meta
            .get("name")
            .map_or(tag, String::as_str)
            .to_owned(),
        app: bundle.meta.get("app").cloned(),
    }
}

/// Reads a folder whose folders are bundles, by tag. A folder without `bundle.json` and without `.ftl` files is none.
///
/// # Errors
/// Every fault of every bundle, when there is one; files are named from the folder on.
pub fn read(dir: &Path) -> Result<BTreeMap<String, Bundle>, Faults> {
    let mut reader = Reader { faults: Vec::new() };
    let mut bundles = BTreeMap::new();
    for path in reader.list(dir, ".") {
        let name = file_name(&path);
        let is_bundle = path.join(BUNDLE).is_file()
            || reader
                .list(&path, &name)
                .iter()
                .any(|path| has_end(path, "ftl"));
        if !path.is_dir() || !is_bundle {
            continue;
        }
        if Name::locale(&name).is_none() {
            let problem = format!("{name:?} is not named after a language");
            let remedy = "name the folder by language, script and region alone (BCP 47), such as wo, pt-BR or zh-Hant";
            reader.fault(&name, 1, "file", problem, remedy);
            continue;
        }
        let bundle = reader.bundle(&path, &name);
        bundles.insert(name, bundle);
    }
    if reader.faults.is_empty() {
        Ok(bundles)
    } else {
        Err(Faults::new(reader.faults))
    }
}

/// Reads one bundle of such a folder, as far as it can be read: what a phone could not even store is left out, and every fault is
/// told. What a message says is not judged: a phone does that (`l10n::installed`).
pub fn read_unfinished(dir: &Path, tag: &str) -> (Bundle, Vec<Fault>) {
    let mut reader = Reader { faults: Vec::new() };
    let mut bundle = reader.bundle(&dir.join(tag), tag);
    let fits = |id: &String, text: &mut String| {
        l10n::is_message_id(id) && text.len() <= l10n::MESSAGE_BYTES
    };
    bundle.messages.retain(fits);
    (bundle, reader.faults)
}

/// Puts a language into a catalogue as an update does, record by record and held to the same limits: for who wants to see it before
/// it is signed. Without `desks` what the catalogue has of desks' texts in that language stays.
///
/// # Errors
/// [`Error::Refused`](crate::error::Error::Refused) when an update would be; when SQLite refuses. The catalogue is then as it was.
pub fn install(
    catalogue: &mut Catalogue,
    tag: &str,
    bundle: &Bundle,
    desks: Option<&DeskTexts>,
) -> Outcome<()> {
    catalogue.write(|dao| {
        let mut own = DeskTexts::new();
        if desks.is_none() {
            for desk in dao.translated_desks(tag)? {
                let texts = dao.translations_of(tag, &desk)?;
                own.insert(desk, texts);
            }
        }
        let text = text_of(tag, bundle, desks.unwrap_or(&own)).text;
        let mut language = locale::Locale {
            dao,
            file: tag,
            tag,
        };
        rows::snapshot(&mut language, tag, &text)
    })
}

/// The files of translations that bundles of a folder have.
pub fn texts<'a>(dir: &Path, tags: impl IntoIterator<Item = &'a String>) -> Vec<TextsFile> {
    let files = tags.into_iter().map(|tag| {
        let path = dir.join(tag).join(TEXTS);
        TextsFile {
            locale: tag.clone(),
            shown: path.display().to_string(),
            path,
        }
    });
    files.filter(|file| file.path.is_file()).collect()
}

struct Reader {
    faults: Vec<Fault>,
}

impl Reader {
    fn fault(&mut self, file: &str, line: u64, column: &str, problem: String, remedy: &str) {
        self.faults.push(Fault {
            file: file.to_owned(),
            line,
            column: column.to_owned(),
            problem,
            remedy: remedy.to_owned(),
        });
    }

    /// The entries of a folder but the hidden ones, in the order of their names.
    fn list(&mut self, dir: &Path, file: &str) -> Vec<PathBuf> {
        if !dir.is_dir() && file != "." {
            return Vec::new();
        }
        let entries = std::fs::read_dir(dir)
            .and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect());
        let mut paths: Vec<PathBuf> = entries.unwrap_or_else(|error: std::io::Error| {
            let problem = format!("cannot be read: {error}");
            self.fault(file, 1, "file", problem, "name the folder of the bundles");
            Vec::new()
        });
        paths.retain(|path| !file_name(path).starts_with('.'));
        paths.sort();
        paths
    }

    fn bytes(&mut self, path: &Path, file: &str) -> Option<Vec<u8>> {
        match std::fs::read(path) {
            Ok(bytes) => Some(bytes),
            Err(error) => {
                let problem = format!("cannot be read: {error}");
                self.fault(file, 1, "file", problem, "add the file, or let it be read");
                None
            }
        }
    }

    fn bundle(&mut self, dir: &Path, tag: &str) -> Bundle {
        let mut bundle = Bundle {
            meta: self.meta(&dir.join(BUNDLE), &format!("{tag}/{BUNDLE}")),
            ..Bundle::default()
        };
        let mut places: BTreeMap<String, (String, u64)> = BTreeMap::new();
        for path in self.list(dir, tag) {
            let name = file_name(&path);
            let file = format!("{tag}/{name}");
            match name.as_str() {
                BUNDLE | TEXTS => {}
                "font.woff2" => self.media(&path, &file, "font.woff2", &mut bundle),
                "audio" if path.is_dir() => {
                    for path in self.list(&path, &file) {
                        let name = format!("audio/{}", file_name(&path));
                        self.media(&path, &format!("{tag}/{name}"), &name, &mut bundle);
                    }
                }
                _ if has_end(&path, "ftl") => {
                    self.messages(&path, &file, &mut bundle.messages, &mut places);
                }
                _ => {
                    let problem = "is no part of a bundle".to_owned();
                    let remedy = "a bundle has bundle.json, .ftl files, translations.csv, audio/ and font.woff2: move it away";
                    self.fault(&file, 1, "file", problem, remedy);
                }
            }
        }
        self.whole(tag, &bundle, &places);
        if let Some(name) = bundle.messages.get("locale-name") {
            bundle
                .meta
                .entry("name".into())
                .or_insert_with(|| name.clone());
        }
        bundle
    }

    /// Holds the messages to what a phone will, and all of it to its limits.
    fn whole(&mut self, tag: &str, bundle: &Bundle, places: &BTreeMap<String, (String, u64)>) {
        let pairs = bundle.messages.iter();
        let (_, dropped) = l10n::check(pairs.map(|(id, text)| (id.as_str(), text.as_str())));
        for one in dropped {
            let nowhere = (tag.to_owned(), 1);
            let (file, line) = places.get(&one.id).unwrap_or(&nowhere).clone();
            let remedy =
                "a phone would leave it out: correct or delete it (sportello locales check)";
            self.fault(&file, line, "message", one.to_string(), remedy);
        }
        let count = bundle.messages.len();
        if count > MESSAGES {
            let problem = format!("has {count} messages, {MESSAGES} are allowed");
            self.fault(
                tag,
                1,
                "file",
                problem,
                "delete those that the app does not say",
            );
        }
        let total: u64 = bundle
            .media
            .iter()
            .map(|media| media.bytes.len() as u64)
            .sum();
        if total > MEDIA_TOTAL {
            let problem =
                format!("recordings and font have {total} bytes, {MEDIA_TOTAL} are allowed");
            self.fault(
                tag,
                1,
                "file",
                problem,
                "record with fewer bits a second, or fewer messages",
            );
        }
    }

    fn meta(&mut self, path: &Path, file: &str) -> BTreeMap<String, String> {
        let Some(bytes) = self.bytes(path, file) else {
            return BTreeMap::new();
        };
        let remedy = r#"write an object of texts, such as {"app": "0.1.0", "made_by": "a translators' group"}"#;
        let members = match serde_json::from_slice(&bytes) {
            Ok(Value::Object(members)) => members,
            Ok(_) => {
                self.fault(file, 1, "file", "is not an object".into(), remedy);
                return BTreeMap::new();
            }
            Err(error) => {
                let line = error.line() as u64;
                self.fault(file, line, "file", format!("is not JSON: {error}"), remedy);
                return BTreeMap::new();
            }
        };
        if members.len() > META_KEYS - 1 {
            let problem = format!("has more than {} members", META_KEYS - 1);
            self.fault(file, 1, "file", problem, "keep what a person will read");
        }
        for key in ["app", "made_by"] {
            if !members.contains_key(key) {
                self.fault(file, 1, key, "is missing".into(), remedy);
            }
        }
        let mut meta = BTreeMap::new();
        for (key, value) in members {
            let text = value
                .as_str()
                .filter(|text| (1..=META_BYTES).contains(&text.len()));
            match text {
                Some(text) if locale::is_meta_key(&key) => {
                    meta.insert(key, text.to_owned());
                }
                _ => {
                    let problem = format!(
                        "is not a text of 1 to {META_BYTES} bytes with a name of a-z and _"
                    );
                    self.fault(file, 1, &key, problem, remedy);
                }
            }
        }
        if let Some(app) = meta.get("app").filter(|app| l10n::version(app).is_none()) {
            let problem = format!("{app:?} is no version");
            self.fault(
                file,
                1,
                "app",
                problem,
                "write the lowest version of the app, such as 0.1.0",
            );
        }
        meta
    }

    fn messages(
        &mut self,
        path: &Path,
        file: &str,
        messages: &mut BTreeMap<String, String>,
        places: &mut BTreeMap<String, (String, u64)>,
    ) {
        let Some(bytes) = self.bytes(path, file) else {
            return;
        };
        let Ok(text) = String::from_utf8(bytes) else {
            self.fault(
                file,
                1,
                "file",
                "is not UTF-8".into(),
                "save the file as UTF-8",
            );
            return;
        };
        let (resource, errors) = match parser::parse_runtime(text.as_str()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        for error in errors {
            let before = text.get(..error.pos.start).unwrap_or(&text);
            let line = before.matches('\n').count() as u64 + 1;
            let problem = format!("is not Fluent: {}", error.kind);
            self.fault(file, line, "message", problem, "see docs/translate.md");
        }
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        for entry in resource.body {
            let id = match &entry {
                Entry::Message(one) => one.id.name.to_owned(),
                Entry::Term(one) => format!("-{}", one.id.name),
                _ => continue,
            };
            let nth = seen.entry(id.clone()).or_default();
            let line = line_of(&text, &id, *nth);
            *nth += 1;
            let entry = serializer::serialize(&Resource { body: vec![entry] });
            let Some(value) = value_of(&entry) else {
                let problem = format!("{id} has no text");
                self.fault(
                    file,
                    line,
                    "message",
                    problem,
                    "write it, or delete the message",
                );
                continue;
            };
            if let Some((other, at)) = places.insert(id.clone(), (file.to_owned(), line)) {
                let problem = format!("{id} is already in {other}:{at}");
                self.fault(file, line, "message", problem, "delete one of the two");
            }
            messages.insert(id, value.to_owned());
        }
    }

    fn media(&mut self, path: &Path, file: &str, name: &str, bundle: &mut Bundle) {
        let Some(bytes) = self.bytes(path, file) else {
            return;
        };
        match media_type(name, &bytes) {
            Ok(kind) => bundle.media.push(Media {
                name: name.to_owned(),
                kind: kind.to_owned(),
                bytes,
            }),
            Err(problem) => {
                let remedy = "record it again, or name it as docs/feed.md says";
                self.fault(file, 1, "file", problem, remedy);
            }
        }
        bundle.media.sort_by(|a, b| a.name.cmp(&b.name));
    }
}

/// What stands after the sign of equality in an entry as the serializer writes it; `None` when that is nothing.
pub fn value_of(entry: &str) -> Option<&str> {
    let (_, value) = entry.split_once(" =")?;
    let value = value
        .strip_prefix(' ')
        .unwrap_or(value)
        .trim_end_matches('\n');
    (!value.is_empty()).then_some(value)
}

/// The line, from 1, on which the n-th entry of an id begins.
fn line_of(text: &str, id: &str, nth: usize) -> u64 {
    let begins = |line: &str| {
        let rest = line.strip_prefix(id);
        rest.is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    let mut lines = text.lines().enumerate().filter(|(_, line)| begins(line));
    lines.nth(nth).map_or(1, |(at, _)| at as u64 + 1)
}

fn has_end(path: &Path, end: &str) -> bool {
    path.extension().is_some_and(|found| found == end)
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
