//! What a catalogue says when everything is looked at: its rows, what it remembers of the feed, what its index finds, and
//! what its languages say.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use sportello_core::catalogue::{
    Catalogue, Dao, FreeText, META_FEED_CREATED, META_FEED_ENTRY, META_FEED_LOCALES,
    META_FEED_ROOT, META_FEED_VERSION, META_NEWEST, meta_feed_line, meta_feed_of,
};
use sportello_core::error::Result;
use sportello_core::feed::{Hash, Name, state};
use sportello_core::find::{self, Filter, Query, WordsQuery};
use sportello_core::l10n::{Locale, installed};
use sportello_core::model::Point;

/// What a catalogue says: the state of its rows, what it remembers of the feed, and what its index finds.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    states: BTreeMap<String, Hash>,
    meta: BTreeMap<String, Option<String>>,
    pub(crate) nearest: Vec<(String, String)>,
    words: Vec<String>,
    pub(crate) languages: BTreeMap<String, Language>,
}

/// What a screen has of a language.
#[derive(Clone, Debug, PartialEq)]
pub struct Language {
    /// Its messages, as far as the app uses them.
    ftl: String,
    /// Names and bytes of its recordings and its font.
    media: BTreeMap<String, Hash>,
    /// The names of desks in it, by their ids.
    desks: BTreeMap<String, String>,
}

impl View {
    /// What is another thing in it than in the expected one, in few words.
    pub(crate) fn beside(&self, expected: &Self) -> String {
        let states = self.states.iter();
        let states = states.filter(|(name, state)| expected.states.get(*name) != Some(*state));
        let meta = self.meta.iter();
        let meta = meta.filter(|(key, value)| expected.meta.get(*key) != Some(*value));
        let keys: Vec<&String> = meta.map(|(key, _)| key).collect();
        let version = self.meta.get(META_FEED_VERSION);
        format!(
            "version {version:?}, other states {:?}, other values {keys:?}, nearest as expected: {}, words: {}, languages: {}",
            states.map(|(name, _)| name).collect::<Vec<_>>(),
            self.nearest == expected.nearest,
            self.words == expected.words,
            self.languages == expected.languages
        )
    }

    /// Asks a catalogue.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn of(catalogue: &Catalogue) -> Result<Self> {
        let day = NaiveDate::from_ymd_opt(2026, 11, 24).and_then(|day| day.and_hms_opt(7, 30, 0));
        let at = day.expect("an instant");
        catalogue.read(|dao| {
            let mut states = BTreeMap::new();
            let mut meta = BTreeMap::new();
            let mut keys = vec![
                META_FEED_CREATED.to_owned(),
                META_FEED_ENTRY.to_owned(),
                META_FEED_LOCALES.to_owned(),
                META_FEED_ROOT.to_owned(),
                META_FEED_VERSION.to_owned(),
                META_NEWEST.to_owned(),
            ];
            let territories = dao.territories()?;
            keys.extend(territories.iter().map(|id| format!("desks.{id}")));
            let tags: Vec<String> = dao.locales()?.into_keys().collect();
            keys.extend(tags.iter().map(|tag| format!("seal.locale/{tag}")));
            let territories = territories.iter().map(|id| Name::territory(id));
            let locales = tags.iter().map(|tag| Name::locale(tag));
            for name in territories.chain(locales) {
                let name = name.expect("its name");
                states.insert(name.to_string(), state(dao, &name)?);
                keys.push(meta_feed_line(&name.to_string()));
                keys.push(meta_feed_of(&name.to_string()));
            }
            for key in keys {
                let value = dao.meta(&key)?;
                meta.insert(key, value);
            }
            let query = Query {
                origin: Point::new(43.11, 12.39).expect("Perugia"),
                town: None,
                filter: Filter {
                    // Hours are what changes.
                    open: true,
                    ..Filter::default()
                },
                at,
                offset: 0,
                limit: 100,
            };
            let nearest = find::nearest(dao, &query)?;
            let words = WordsQuery {
                typed: "sportello".into(),
                origin: None,
                filter: Filter::default(),
                at,
                offset: 0,
                limit: 100,
            };
            let words = find::words(dao, &words)?;
            let desks = nearest.hits.iter();
            let desks: Vec<(&str, &str)> = desks
                .map(|hit| (hit.desk.id.as_str(), hit.desk.name.as_str()))
                .collect();
            let languages = tags.into_iter().map(|tag| {
                let language = language(dao, &tag, &desks)?;
                Ok((tag, language))
            });
            let languages = languages.collect::<Result<_>>()?;
            let near = |hit: &find::Hit| (hit.desk.id.clone(), format!("{:?}", hit.status));
            Ok(Self {
                states,
                meta,
                nearest: nearest.hits.iter().map(near).collect(),
                words: words.hits.into_iter().map(|hit| hit.desk.id).collect(),
                languages,
            })
        })
    }
}

/// Asks for a language, and for the names of some desks (ids and originals) in it.
fn language(dao: &Dao, tag: &str, desks: &[(&str, &str)]) -> Result<Language> {
    let locale = Locale::parse(tag).expect("a language");
    let words = installed(dao, locale)?.unwrap_or_default();
    assert_eq!(words.dropped, [], "each message is one of the app's");
    let mut media = BTreeMap::new();
    for entry in dao.locale_media_entries(tag)? {
        let file = dao.locale_media(tag, &entry.name)?;
        media.extend(file.map(|file| (file.name, Hash::of(&file.bytes))));
    }
    let ids: Vec<&str> = desks.iter().map(|(id, _)| *id).collect();
    let texts = dao.translations(&ids, &[tag])?;
    let told = desks.iter().filter_map(|(id, name)| {
        let told = texts.get(id, FreeText::ServiceName, name)?;
        Some(((*id).to_owned(), told.text.to_owned()))
    });
    Ok(Language {
        ftl: words.ftl,
        media,
        desks: told.collect(),
    })
}
