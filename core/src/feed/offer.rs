//! The list of languages that a version has: `lines/<version>/locales`, a leaf of the version's tree like the lines, so that a
//! host can neither add a language nor hide one. A phone asks for it only when its person looks for a language.

use serde_json::Value;

use super::json::{Members, malformed};
use super::{Entry, Name, Refusal, tree};
use crate::catalogue::{Dao, META_FEED_LOCALES};
use crate::error::Result;
use crate::l10n::is_own_name;

/// Name of the leaf, and of the file.
pub(super) const NAME: &str = "locales";

/// A language that a feed has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Which one: `locale/<tag>`.
    pub name: Name,
    /// Its own name for itself, in its script; its tag, when its bundle does not say.
    pub own_name: String,
    /// Bytes to load for all of it.
    pub bytes: u64,
    /// The lowest version of the app that can use it (`1.2.0`), when it says one.
    pub app: Option<String>,
}

/// Path of the list within a feed.
pub(super) fn path(version: u64) -> String {
    format!("lines/{version}/{NAME}")
}

/// The languages that the catalogue was last told of, in the order of their tags: those of the version whose list was last
/// asked for. Empty when none ever was.
///
/// # Errors
/// When SQLite refuses, or what is stored is damaged.
pub fn offers(dao: &Dao) -> Result<Vec<Offer>> {
    let Some(stored) = dao.meta(META_FEED_LOCALES)? else {
        return Ok(Vec::new());
    };
    // The version, the leaf, its proof: verified before it was stored.
    Ok(read(NAME, stored.lines().nth(1).unwrap_or_default())?)
}

/// The version of which the stored list is.
pub(crate) fn version_of(stored: &str) -> Option<u64> {
    stored.lines().next()?.parse().ok()
}

/// The list of an entry's tree, from the bytes of its file.
pub(super) fn verify(bytes: &[u8], entry: &Entry) -> std::result::Result<Vec<Offer>, Refusal> {
    let file = path(entry.version());
    let leaf = tree::verify(&file, bytes, entry)?;
    let leaf = leaf.ok_or(Refusal::Malformed {
        file: file.clone(),
        why: "it is not in the version that the entry names".into(),
    })?;
    read(&file, leaf)
}

fn read(file: &str, text: &str) -> std::result::Result<Vec<Offer>, Refusal> {
    let mut members = Members::parse(file, text)?;
    if members.text("name")? != NAME {
        return Err(members.fault("name", "\"locales\""));
    }
    let list = members.list("locales")?;
    members.end()?;
    list.into_iter().map(|value| offer(file, value)).collect()
}

fn offer(file: &str, value: Value) -> std::result::Result<Offer, Refusal> {
    let mut members = Members::of(file, "a language", value)?;
    let name = members.text_as("tag", "a language's tag", Name::locale)?;
    let own_name = members.text("name")?;
    if !is_own_name(&own_name) {
        return Err(malformed(
            file,
            format!("the name of {name} is not a short name"),
        ));
    }
    let offer = Offer {
        own_name,
        bytes: members.whole("bytes")?,
        app: members.optional("app")?,
        name,
    };
    members.end()?;
    Ok(offer)
}

/// Whether a file is the list, and no line.
#[cfg(feature = "source")]
pub(super) fn is_list(text: &str) -> bool {
    let leaf = serde_json::from_str::<Value>(text.lines().next().unwrap_or_default());
    leaf.is_ok_and(|leaf| leaf.get("name").and_then(Value::as_str) == Some(NAME))
}

/// The leaf's text, without a line feed.
#[cfg(feature = "source")]
pub(super) fn text(offers: &[Offer]) -> String {
    let offers = offers.iter().map(|offer| {
        let mut value = serde_json::json!({
            "tag": offer.name.id(),
            "name": offer.own_name,
            "bytes": offer.bytes,
        });
        if let (Some(app), Value::Object(members)) = (&offer.app, &mut value) {
            members.insert("app".into(), app.as_str().into());
        }
        value
    });
    serde_json::json!({"name": NAME, "locales": offers.collect::<Vec<_>>()}).to_string()
}
