//! Languages in the catalogue: free texts of desks in other languages, the screens' messages, recordings and a font of
//! a bundle that an update, a file or the build brought. What a text means is not known here: `l10n` checks messages.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

use super::carry::meta_seal;
use super::{Dao, meta_feed_line, meta_feed_of};
use crate::error::{Error, Result};
use crate::hex::hex;

/// A free text of a desk that a person sees, and so can be translated. Its names are HSDS 3.1's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FreeText {
    /// What the number is for.
    PhoneDescription,
    /// A document to bring.
    RequiredDocument,
    /// The hours in words.
    ScheduleDescription,
    /// What to know before going.
    ServiceDescription,
    /// The service's name.
    ServiceName,
}

impl FreeText {
    /// Every one, in the order of record and field.
    pub const ALL: &'static [Self] = &[
        Self::PhoneDescription,
        Self::RequiredDocument,
        Self::ScheduleDescription,
        Self::ServiceDescription,
        Self::ServiceName,
    ];

    /// The record that it stands in.
    pub const fn record(self) -> &'static str {
        match self {
            Self::PhoneDescription => "phone",
            Self::RequiredDocument => "required_document",
            Self::ScheduleDescription => "schedule",
            Self::ServiceDescription | Self::ServiceName => "service",
        }
    }

    /// The field of that record.
    pub const fn field(self) -> &'static str {
        match self {
            Self::RequiredDocument => "document",
            Self::PhoneDescription | Self::ScheduleDescription | Self::ServiceDescription => {
                "description"
            }
            Self::ServiceName => "name",
        }
    }

    /// The text of a record's field; `None` when it is none that can be translated.
    pub fn of(record: &str, field: &str) -> Option<Self> {
        let mut all = Self::ALL.iter().copied();
        all.find(|text| text.record() == record && text.field() == field)
    }
}

/// Which original a translation is of: the first 16 hexadecimal digits of the SHA-256 of its text. It tells an original that
/// was changed since, and guards against nobody: whoever can write translations can write any.
pub fn source_hash(original: &str) -> String {
    let mut hash = hex(&Sha256::digest(original.as_bytes()));
    hash.truncate(16);
    hash
}

/// A free text of a desk in another language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Translation {
    /// Which text of the desk.
    pub what: FreeText,
    /// [`source_hash`] of the original that was translated.
    pub source_hash: String,
    /// The translation.
    pub text: String,
    /// `machine`, or who.
    pub made_by: String,
}

/// A translation that may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Translated<'a> {
    /// The text.
    pub text: &'a str,
    /// Its language (BCP 47).
    pub locale: &'a str,
    /// `machine`, or who.
    pub made_by: &'a str,
}

/// The translations of some desks, by the languages that a person reads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Translations {
    /// By desk, best language first.
    desks: BTreeMap<String, Vec<(String, Vec<Translation>)>>,
}

impl Translations {
    /// The translation of a desk's text in the first language that has one of this original: one of what stood
    /// there before is never given.
    pub fn get(&self, desk: &str, what: FreeText, original: &str) -> Option<Translated<'_>> {
        let languages = self.desks.get(desk)?;
        let hash = source_hash(original);
        languages.iter().find_map(|(locale, texts)| {
            let mut texts = texts.iter();
            let found = texts.find(|text| text.what == what && text.source_hash == hash)?;
            Some(Translated {
                text: &found.text,
                locale,
                made_by: &found.made_by,
            })
        })
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.desks.is_empty()
    }
}

/// A file of a language's bundle: a recorded message, or its font.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Media {
    /// Path within the bundle, such as `audio/room-help.opus`.
    pub name: String,
    /// Its media type, such as `audio/ogg`.
    pub kind: String,
    /// The file.
    pub bytes: Vec<u8>,
}

/// What there is of a file of a bundle, without the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MediaEntry {
    /// Path within the bundle.
    pub name: String,
    /// Its media type.
    pub kind: String,
    /// Its bytes.
    pub length: u64,
}

/// What a file of a bundle can be (docs/feed.md, "A language"): how its name ends, its media type, what it begins with.
pub(crate) type MediaKind = (&'static str, &'static str, &'static [&'static [u8]]);

/// The kinds of recordings, `audio/<message-id>.<end>`.
pub(crate) const RECORDINGS: [MediaKind; 3] = [
    ("opus", "audio/ogg", &[b"OggS"]),
    (
        "mp3",
        "audio/mpeg",
        &[b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2"],
    ),
    ("webm", "audio/webm", &[b"\x1a\x45\xdf\xa3"]),
];

/// The kind of a font, `font.woff2`.
pub(crate) const FONT: MediaKind = ("woff2", "font/woff2", &[b"wOF2"]);

/// A translation out of a row's record, field, hash, text and maker.
fn translation(row: &rusqlite::Row) -> Result<Translation> {
    let (record, field): (String, String) = (row.get(0)?, row.get(1)?);
    let what = FreeText::of(&record, &field).ok_or_else(|| Error::UnknownCode {
        what: "translated text",
        value: format!("{record} {field}"),
    })?;
    Ok(Translation {
        what,
        source_hash: row.get(2)?,
        text: row.get(3)?,
        made_by: row.get(4)?,
    })
}

impl Dao {
    /// The languages that the catalogue has anything of, with what their bundles say of themselves; sorted by tag.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn locales(&self) -> Result<BTreeMap<String, BTreeMap<String, String>>> {
        let tags: Vec<String> = self.locale_rows(include_str!("sql/list_locales.sql"), &[])?;
        let tags = tags.into_iter();
        tags.map(|tag| Ok((tag.clone(), self.locale_meta(&tag)?)))
            .collect()
    }

    /// What a language's bundle says of itself.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn locale_meta(&self, locale: &str) -> Result<BTreeMap<String, String>> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/list_locale_meta.sql"))?;
        let rows = statement.query_map([locale], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// A language's messages, id and text (Fluent after the sign of equality), in the order of ids. Nothing of them has been
    /// checked: `l10n::installed` does.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn locale_messages(&self, locale: &str) -> Result<Vec<(String, String)>> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/list_locale_messages.sql"))?;
        let rows = statement.query_map([locale], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The text of one message of a language.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn locale_message(&self, locale: &str, id: &str) -> Result<Option<String>> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/get_locale_message.sql"))?;
        let text = statement.query_row([locale, id], |row| row.get(0));
        Ok(text.optional()?)
    }

    /// Which files a language's bundle has, in the order of their names.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn locale_media_entries(&self, locale: &str) -> Result<Vec<MediaEntry>> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/list_locale_media.sql"))?;
        let rows = statement.query_map([locale], |row| {
            Ok(MediaEntry {
                name: row.get(0)?,
                kind: row.get(1)?,
                length: u64::try_from(row.get::<_, i64>(2)?).unwrap_or(0),
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// A file of a language's bundle.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn locale_media(&self, locale: &str, name: &str) -> Result<Option<Media>> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/get_locale_media.sql"))?;
        let media = statement.query_row([locale, name], |row| {
            Ok(Media {
                name: name.to_owned(),
                kind: row.get(0)?,
                bytes: row.get(1)?,
            })
        });
        Ok(media.optional()?)
    }

    /// The recording that a language's bundle has of a message, in whichever format (docs/feed.md).
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn recording(&self, locale: &str, message: &str) -> Result<Option<Media>> {
        for (end, ..) in RECORDINGS {
            let found = self.locale_media(locale, &format!("audio/{message}.{end}"))?;
            if found.is_some() {
                return Ok(found);
            }
        }
        Ok(None)
    }

    /// The font that a language's bundle has, as WOFF2 (docs/feed.md).
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn font(&self, locale: &str) -> Result<Option<Media>> {
        self.locale_media(locale, "font.woff2")
    }

    /// The translations of some desks in the languages that a person reads, best first.
    ///
    /// # Errors
    /// When SQLite refuses, or a stored value is outside its vocabulary.
    pub fn translations<D: AsRef<str>, L: AsRef<str>>(
        &self,
        desks: &[D],
        locales: &[L],
    ) -> Result<Translations> {
        // One look-up each: SQLite has no JSON in a browser (`.cargo/config.toml`), by which lists could be asked for at once.
        let mut found = Translations::default();
        for desk in desks.iter().map(AsRef::as_ref) {
            let mut languages = Vec::new();
            for locale in locales.iter().map(AsRef::as_ref) {
                let texts = self.translations_of(locale, desk)?;
                if !texts.is_empty() {
                    languages.push((locale.to_owned(), texts));
                }
            }
            if !languages.is_empty() {
                found.desks.insert(desk.to_owned(), languages);
            }
        }
        Ok(found)
    }

    /// A desk's translations in one language, in the order of record, field and original.
    pub(crate) fn translations_of(&self, locale: &str, desk: &str) -> Result<Vec<Translation>> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/list_translations.sql"))?;
        let mut rows = statement.query([locale, desk])?;
        let mut texts = Vec::new();
        while let Some(row) = rows.next()? {
            texts.push(translation(row)?);
        }
        Ok(texts)
    }

    /// The desks of which a language has translations, sorted.
    pub(crate) fn translated_desks(&self, locale: &str) -> Result<BTreeSet<String>> {
        let desks: Vec<String> =
            self.locale_rows(include_str!("sql/list_translated_desks.sql"), &[locale])?;
        Ok(desks.into_iter().collect())
    }

    /// Puts what a bundle says of itself in the place of what it said.
    pub(crate) fn put_locale_meta(
        &mut self,
        locale: &str,
        meta: &BTreeMap<String, String>,
    ) -> Result<()> {
        self.each(&[include_str!("sql/delete_locale_meta.sql")], &[locale])?;
        meta.iter().try_for_each(|(key, value)| {
            let sql = include_str!("sql/put_locale_meta.sql");
            self.each(&[sql], &[locale, key, value])
        })
    }

    /// Adds a message, in the place of the one that has its id.
    pub(crate) fn put_locale_message(&mut self, locale: &str, id: &str, text: &str) -> Result<()> {
        let sql = include_str!("sql/put_locale_message.sql");
        self.each(&[sql], &[locale, id, text])
    }

    /// Takes a message away; nothing, when there is none of that id.
    pub(crate) fn delete_locale_message(&mut self, locale: &str, id: &str) -> Result<()> {
        let sql = include_str!("sql/delete_locale_message.sql");
        self.each(&[sql], &[locale, id])
    }

    /// Adds a file, in the place of the one that has its name.
    pub(crate) fn put_locale_media(&mut self, locale: &str, media: &Media) -> Result<()> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/put_locale_media.sql"))?;
        statement.execute(params![locale, media.name, media.kind, media.bytes])?;
        Ok(())
    }

    /// Takes a file away; nothing, when there is none of that name.
    pub(crate) fn delete_locale_media(&mut self, locale: &str, name: &str) -> Result<()> {
        let sql = include_str!("sql/delete_locale_media.sql");
        self.each(&[sql], &[locale, name])
    }

    /// Puts a desk's translations in the place of those that the language had.
    pub(crate) fn put_translations(
        &mut self,
        locale: &str,
        desk: &str,
        texts: &[Translation],
    ) -> Result<()> {
        let sql = include_str!("sql/delete_translations_of_desk.sql");
        self.each(&[sql], &[locale, desk])?;
        add_translations(&self.conn, locale, desk, texts)
    }

    /// Takes all rows of a language away; what the app itself says in it stays.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn remove_locale(&mut self, locale: &str) -> Result<()> {
        self.each(
            &[
                include_str!("sql/delete_locale_meta.sql"),
                include_str!("sql/delete_locale_messages.sql"),
                include_str!("sql/delete_all_locale_media.sql"),
                include_str!("sql/delete_translations.sql"),
            ],
            &[locale],
        )?;
        // With what is remembered of it, so that it comes whole when it is wanted again.
        let shard = format!("locale/{locale}");
        let keys = [
            meta_feed_line(&shard),
            meta_feed_of(&shard),
            meta_seal(locale),
        ];
        keys.iter()
            .try_for_each(|key| self.each(&[include_str!("sql/delete_meta.sql")], &[key]))
    }

    fn locale_rows(&self, sql: &str, values: &[&str]) -> Result<Vec<String>> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map(rusqlite::params_from_iter(values), |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// Writes translations of a desk that are not there yet.
pub(super) fn add_translations(
    conn: &Connection,
    locale: &str,
    desk: &str,
    texts: &[Translation],
) -> Result<()> {
    let mut statement = conn.prepare_cached(include_str!("sql/add_translation.sql"))?;
    for Translation {
        what,
        source_hash,
        text,
        made_by,
    } in texts
    {
        statement.execute([
            locale,
            what.record(),
            desk,
            what.field(),
            source_hash,
            text,
            made_by,
        ])?;
    }
    Ok(())
}
