//! Languages outlive the catalogue's file: when a newer app's bundle takes its place, or it must be made again, the rows that
//! an update or a file brought of a language go over, as far as they are whole.

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use sha2::{Digest, Sha256};

use super::locales::Translation;
use super::{Catalogue, Dao, META_EDITION, META_FEED_LOCALES, Media, inspect, meta_feed_of};
use crate::error::Result;
use crate::hex::hex;

/// Key of `meta`: SHA-256 over a language's rows as they were when they were applied. Rows of the bundle have none.
pub(super) fn meta_seal(locale: &str) -> String {
    format!("seal.locale/{locale}")
}

/// All rows of a language, and of when they are (RFC 3339).
struct Rows {
    locale: String,
    of: Option<String>,
    meta: std::collections::BTreeMap<String, String>,
    messages: Vec<(String, String)>,
    media: Vec<Media>,
    desks: Vec<(String, Vec<Translation>)>,
}

impl Rows {
    fn read(dao: &Dao, locale: &str) -> Result<Self> {
        let mut media = Vec::new();
        for entry in dao.locale_media_entries(locale)? {
            media.extend(dao.locale_media(locale, &entry.name)?);
        }
        let mut desks = Vec::new();
        for desk in dao.translated_desks(locale)? {
            let texts = dao.translations_of(locale, &desk)?;
            desks.push((desk, texts));
        }
        Ok(Self {
            locale: locale.to_owned(),
            of: dao.meta(&meta_feed_of(&format!("locale/{locale}")))?,
            meta: dao.locale_meta(locale)?,
            messages: dao.locale_messages(locale)?,
            media,
            desks,
        })
    }

    /// SHA-256 over every cell with its length, the parts apart.
    fn seal(&self) -> String {
        let mut hash = Sha256::new();
        let mut cells = |cells: &[&[u8]]| {
            for cell in cells {
                hash.update((cell.len() as u64).to_be_bytes());
                hash.update(cell);
            }
        };
        for (key, value) in &self.meta {
            cells(&[key.as_bytes(), value.as_bytes()]);
        }
        cells(&[b"messages"]);
        for (id, text) in &self.messages {
            cells(&[id.as_bytes(), text.as_bytes()]);
        }
        cells(&[b"media"]);
        for Media { name, kind, bytes } in &self.media {
            cells(&[name.as_bytes(), kind.as_bytes(), bytes]);
        }
        cells(&[b"translations"]);
        for (desk, texts) in &self.desks {
            for text in texts {
                let (record, field) = (text.what.record(), text.what.field());
                let Translation {
                    source_hash,
                    text,
                    made_by,
                    ..
                } = text;
                let texts = [desk, record, field, source_hash, text, made_by];
                cells(&texts.map(str::as_bytes));
            }
        }
        hex(&hash.finalize())
    }

    fn write(&self, dao: &mut Dao) -> Result<()> {
        dao.remove_locale(&self.locale)?;
        dao.put_locale_meta(&self.locale, &self.meta)?;
        for (id, text) in &self.messages {
            dao.put_locale_message(&self.locale, id, text)?;
        }
        for media in &self.media {
            dao.put_locale_media(&self.locale, media)?;
        }
        for (desk, texts) in &self.desks {
            dao.put_translations(&self.locale, desk, texts)?;
        }
        if let Some(of) = &self.of {
            dao.put_meta(&meta_feed_of(&format!("locale/{}", self.locale)), of)?;
        }
        dao.put_meta(&meta_seal(&self.locale), &self.seal())
    }
}

impl Dao {
    /// Notes of what rows a language now is: they then outlive the file.
    pub(crate) fn seal_locale(&mut self, locale: &str) -> Result<()> {
        let seal = Rows::read(self, locale)?.seal();
        self.put_meta(&meta_seal(locale), &seal)
    }
}

/// What is to go over from a catalogue whose place another one takes.
pub(super) struct Carried {
    rows: Vec<Rows>,
    list: Option<String>,
}

impl Carried {
    /// Reads it; what cannot be read or is not whole stays behind. The catalogue may be of another version, or damaged.
    pub fn of(old: Connection) -> Self {
        let old = Dao::new(old);
        let locales = old.locales().unwrap_or_default();
        let whole = |locale: &String| {
            let seal = old.meta(&meta_seal(locale)).ok()??;
            let rows = Rows::read(&old, locale).ok()?;
            (rows.seal() == seal).then_some(rows)
        };
        Self {
            rows: locales.keys().filter_map(whole).collect(),
            list: old.meta(META_FEED_LOCALES).ok().flatten(),
        }
    }

    /// The bundle with these rows in it; `None` when there are none to add. A language that the bundle has rows of
    /// itself is taken over only when what came from the feed is later than the bundle's edition.
    pub fn into_bundle(self, bundle: &[u8]) -> Result<Option<Catalogue>> {
        if self.rows.is_empty() {
            return Ok(None);
        }
        let mut new = Catalogue::bundled(bundle)?;
        let edition = inspect::instant(&new.dao.conn, META_EDITION)?;
        let own = new.read(Dao::locales)?;
        new.write(|dao| {
            for rows in self.rows {
                let of = rows.of.as_deref().and_then(instant);
                if !own.contains_key(&rows.locale) || of > edition {
                    rows.write(dao)?;
                }
            }
            match &self.list {
                Some(list) => dao.put_meta(META_FEED_LOCALES, list),
                None => Ok(()),
            }
        })?;
        Ok(Some(new))
    }

    /// The bytes of [`Carried::into_bundle`].
    #[cfg(not(target_arch = "wasm32"))]
    pub fn into_bytes(self, bundle: &[u8]) -> Result<Option<Vec<u8>>> {
        let new = self.into_bundle(bundle)?;
        new.map(|mut new| Ok(new.dao.conn.serialize(rusqlite::MAIN_DB)?.to_vec()))
            .transpose()
    }
}

fn instant(text: &str) -> Option<DateTime<Utc>> {
    let at = DateTime::parse_from_rfc3339(text).ok()?;
    Some(at.with_timezone(&Utc))
}
