//! Rows of a language's bundle as records of the feed (docs/feed.md, "A language"): what it says of itself, messages,
//! recordings and a font, and translations of desks' texts. Held to limits here, so that no bundle fills a phone; what a
//! message says is checked where it is read (`l10n::installed`).

use std::collections::{BTreeMap, BTreeSet};

use base64ct::{Base64, Encoding};
use serde_json::{Map, Value, json};

use super::Refusal;
use super::json::{Members, malformed};
use super::record::is_id;
use super::rows::Rows;
use crate::catalogue::{Dao, FONT, FreeText, Media, MediaKind, RECORDINGS, Translation};
use crate::error::Result;
use crate::l10n::{MESSAGE_BYTES, is_message_id};

/// Name of the record of what a bundle says of itself.
pub(super) const LOCALE: &str = "locale";
/// Name of a message's record.
pub(super) const MESSAGE: &str = "message";
/// Name of a file's record.
pub(super) const MEDIA: &str = "media";
/// Name of the record of a desk's translations.
pub(super) const TRANSLATION: &str = "translation";

/// The kinds of its records, in the order of its text.
pub(super) const KINDS: &[&str] = &[LOCALE, MESSAGE, MEDIA, TRANSLATION];

/// The most messages that a bundle may have: several times what the app says.
pub const MESSAGES: usize = 4096;
/// The largest recording or font, in bytes: more than five minutes of speech.
pub const MEDIA_BYTES: usize = 1024 * 1024;
/// The most bytes of recordings and font in a bundle.
pub const MEDIA_TOTAL: u64 = 16 * 1024 * 1024;
/// The longest translation of a desk's text, in bytes.
pub const TRANSLATION_BYTES: usize = 16 * 1024;
/// The longest thing that a bundle says of itself, in bytes.
pub const META_BYTES: usize = 1024;
/// The most things that a bundle says of itself.
pub const META_KEYS: usize = 32;

/// The media type of a bundle's file: `audio/<message-id>.opus`, `.mp3` or `.webm`, or `font.woff2`.
///
/// # Errors
/// Why it is none: another name, other bytes than its name says, or too many of them.
pub fn media_type(name: &str, bytes: &[u8]) -> std::result::Result<&'static str, String> {
    let (stem, end) = name.rsplit_once('.').unwrap_or((name, ""));
    let kinds: &[MediaKind] = if stem == "font" {
        &[FONT]
    } else if stem.strip_prefix("audio/").is_some_and(is_message_id) {
        &RECORDINGS
    } else {
        &[]
    };
    let kind = kinds.iter().find(|(known, ..)| *known == end);
    let Some((_, kind, begins)) = kind else {
        return Err(format!(
            "{name:?} is neither audio/<message-id>.opus, .mp3 or .webm nor font.woff2"
        ));
    };
    if bytes.len() > MEDIA_BYTES {
        return Err(format!(
            "{name} has {} bytes, {MEDIA_BYTES} are allowed",
            bytes.len()
        ));
    }
    if begins.iter().any(|begin| bytes.starts_with(begin)) {
        Ok(kind)
    } else {
        Err(format!("{name} is not what its name says ({kind})"))
    }
}

/// Whether a text can be the name of something that a bundle says of itself.
pub(super) fn is_meta_key(text: &str) -> bool {
    (1..=32).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte == b'_')
        && text != "tag"
}

/// What a bundle says of itself, as a record.
pub(super) fn of_meta(tag: &str, meta: &BTreeMap<String, String>) -> Value {
    let mut members: Map<String, Value> = meta
        .iter()
        .map(|(key, value)| (key.clone(), Value::from(value.as_str())))
        .collect();
    members.insert("tag".into(), tag.into());
    Value::Object(members)
}

/// A message as a record.
pub(super) fn of_message(id: &str, text: &str) -> Value {
    json!({"id": id, "text": text})
}

/// A file as a record.
pub(super) fn of_media(media: &Media) -> Value {
    json!({"name": media.name, "kind": media.kind, "bytes": Base64::encode_string(&media.bytes)})
}

/// A desk's translations as a record.
pub(super) fn of_translations(desk: &str, texts: &[Translation]) -> Value {
    let texts = texts.iter().map(|text| {
        json!({
            "record": text.what.record(),
            "field": text.what.field(),
            "of": text.source_hash,
            "text": text.text,
            "by": text.made_by,
        })
    });
    json!({"id": desk, "texts": texts.collect::<Vec<_>>()})
}

/// Tells the records of a language in the order of its text; none when the catalogue has nothing of it.
pub(super) fn each_record(
    dao: &Dao,
    tag: &str,
    tell: &mut dyn FnMut(&'static str, Value),
) -> Result<()> {
    let meta = dao.locale_meta(tag)?;
    let messages = dao.locale_messages(tag)?;
    let media = dao.locale_media_entries(tag)?;
    let desks = dao.translated_desks(tag)?;
    if meta.is_empty() && messages.is_empty() && media.is_empty() && desks.is_empty() {
        return Ok(());
    }
    tell(LOCALE, of_meta(tag, &meta));
    for (id, text) in &messages {
        tell(MESSAGE, of_message(id, text));
    }
    for entry in &media {
        if let Some(media) = dao.locale_media(tag, &entry.name)? {
            tell(MEDIA, of_media(&media));
        }
    }
    for desk in &desks {
        tell(
            TRANSLATION,
            of_translations(desk, &dao.translations_of(tag, desk)?),
        );
    }
    Ok(())
}

/// The rows of a language while an update changes them.
pub(super) struct Locale<'a> {
    pub(super) dao: &'a mut Dao,
    /// The file, for reasons.
    pub(super) file: &'a str,
    pub(super) tag: &'a str,
}

impl Rows for Locale<'_> {
    fn kinds(&self) -> &'static [&'static str] {
        KINDS
    }

    fn ids(&self, kind: &str) -> Result<BTreeSet<String>> {
        Ok(match kind {
            LOCALE => BTreeSet::from([self.tag.to_owned()]),
            MESSAGE => {
                let messages = self.dao.locale_messages(self.tag)?.into_iter();
                messages.map(|(id, _)| id).collect()
            }
            MEDIA => {
                let media = self.dao.locale_media_entries(self.tag)?.into_iter();
                media.map(|media| media.name).collect()
            }
            _ => self.dao.translated_desks(self.tag)?,
        })
    }

    fn record(&self, kind: &str, id: &str) -> Result<Option<Value>> {
        Ok(match kind {
            LOCALE => {
                (id == self.tag).then_some(of_meta(self.tag, &self.dao.locale_meta(self.tag)?))
            }
            MESSAGE => {
                let text = self.dao.locale_message(self.tag, id)?;
                text.map(|text| of_message(id, &text))
            }
            MEDIA => self.dao.locale_media(self.tag, id)?.as_ref().map(of_media),
            _ => {
                let texts = self.dao.translations_of(self.tag, id)?;
                (!texts.is_empty()).then(|| of_translations(id, &texts))
            }
        })
    }

    fn put(&mut self, kind: &str, value: Value) -> Result<String> {
        let members = Members::of(self.file, kind, value)?;
        match kind {
            LOCALE => self.meta(members),
            MESSAGE => self.message(members),
            MEDIA => self.media(members),
            _ => self.translations(members),
        }
    }

    fn delete(&mut self, kind: &str, id: &str) -> Result<()> {
        match kind {
            LOCALE => self.dao.put_locale_meta(self.tag, &BTreeMap::new()),
            MESSAGE => self.dao.delete_locale_message(self.tag, id),
            MEDIA => self.dao.delete_locale_media(self.tag, id),
            _ => self.dao.put_translations(self.tag, id, &[]),
        }
    }

    fn end(&mut self) -> Result<()> {
        let messages = self.dao.locale_messages(self.tag)?.len();
        if messages > MESSAGES {
            return Err(self.bad(format!(
                "it has {messages} messages, {MESSAGES} are allowed"
            )));
        }
        let media = self.dao.locale_media_entries(self.tag)?;
        let total: u64 = media.iter().map(|media| media.length).sum();
        if total > MEDIA_TOTAL {
            return Err(self.bad(format!(
                "its recordings and font have {total} bytes, {MEDIA_TOTAL} are allowed"
            )));
        }
        self.dao.seal_locale(self.tag)
    }
}

impl Locale<'_> {
    fn bad(&self, why: String) -> crate::error::Error {
        malformed(self.file, why).into()
    }

    fn short(&self, what: &str, text: &str, most: usize) -> std::result::Result<(), Refusal> {
        if (1..=most).contains(&text.len()) {
            return Ok(());
        }
        Err(malformed(
            self.file,
            format!("{what} has {} bytes, 1 to {most} are allowed", text.len()),
        ))
    }

    fn meta(&mut self, mut members: Members<'_>) -> Result<String> {
        let tag = members.text("tag")?;
        if tag != self.tag {
            return Err(self.bad(format!("it is of the language {tag:?}")));
        }
        let members = members.into_map();
        if members.len() > META_KEYS {
            return Err(self.bad(format!("locale has more than {META_KEYS} members")));
        }
        let mut meta = BTreeMap::new();
        for (key, value) in members {
            let Value::String(value) = value else {
                return Err(self.bad(format!("{key} of locale is not a text")));
            };
            if !is_meta_key(&key) {
                return Err(self.bad(format!("{key:?} of locale is not of a-z and _")));
            }
            self.short(&key, &value, META_BYTES)?;
            meta.insert(key, value);
        }
        self.dao.put_locale_meta(self.tag, &meta)?;
        Ok(tag)
    }

    fn message(&mut self, mut members: Members<'_>) -> Result<String> {
        let id = members.text_as("id", "a message's id", |id| {
            is_message_id(id).then(|| id.to_owned())
        })?;
        let text = members.text("text")?;
        members.end()?;
        self.short(&format!("the message {id}"), &text, MESSAGE_BYTES)?;
        self.dao.put_locale_message(self.tag, &id, &text)?;
        Ok(id)
    }

    fn media(&mut self, mut members: Members<'_>) -> Result<String> {
        let (name, kind) = (members.text("name")?, members.text("kind")?);
        // A limit on what is decoded; media_type holds the bytes themselves to it.
        let most = MEDIA_BYTES.div_ceil(3) * 4;
        let bytes = members.text_as("bytes", "base64 of a file that is not too large", |text| {
            (text.len() <= most).then(|| Base64::decode_vec(text).ok())?
        })?;
        members.end()?;
        let found = media_type(&name, &bytes).map_err(|why| self.bad(why))?;
        if found != kind {
            return Err(self.bad(format!("{name} is {found}, not {kind}")));
        }
        let media = Media { name, kind, bytes };
        self.dao.put_locale_media(self.tag, &media)?;
        Ok(media.name)
    }

    fn translations(&mut self, mut members: Members<'_>) -> Result<String> {
        let id = members.text_as("id", "a desk's id", |id| is_id(id).then(|| id.to_owned()))?;
        let values = members.list("texts")?;
        members.end()?;
        let mut texts = Vec::new();
        for value in values {
            let mut members = Members::of(self.file, "a text", value)?;
            let (record, field) = (members.text("record")?, members.text("field")?);
            let what = FreeText::of(&record, &field)
                .ok_or_else(|| members.newer("field", &format!("{record} {field}")))?;
            let is_hash = |text: &str| {
                let hex = text
                    .bytes()
                    .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
                (text.len() == 16 && hex).then(|| text.to_owned())
            };
            let text = Translation {
                what,
                source_hash: members.text_as("of", "16 hexadecimal digits", is_hash)?,
                text: members.text("text")?,
                made_by: members.text("by")?,
            };
            members.end()?;
            self.short(
                &format!("a translation of {id}"),
                &text.text,
                TRANSLATION_BYTES,
            )?;
            self.short("by", &text.made_by, META_BYTES)?;
            texts.push(text);
        }
        if texts.is_empty() {
            return Err(self.bad(format!("the translation of {id} has no text")));
        }
        self.dao.put_translations(self.tag, &id, &texts)?;
        Ok(id)
    }
}
