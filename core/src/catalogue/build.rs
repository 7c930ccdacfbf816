//! From typed rows to the bytes of the bundled database: the same rows, the same bytes, on any machine.

use chrono::SecondsFormat;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, MAIN_DB};
use sha2::{Digest, Sha256};

use super::index::{self, lexicon::Concept};
use super::source::{Package, Phrase, Term};
use super::{META_CONTENT, META_EDITION, MIGRATION, locales, page_size, write};
use crate::error::Result;
use crate::hex::hex;

/// Compiles the rows to a database.
///
/// # Errors
/// When SQLite refuses.
pub fn build(package: &Package) -> Result<Vec<u8>> {
    let mut conn = Connection::open_in_memory()?;
    conn.pragma_update(None, "page_size", page_size(package.desks().len()))?;
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.execute_batch(MIGRATION)?;
    let transaction = conn.transaction()?;
    let mut hash = Sha256::new();
    hash.update(MIGRATION);
    insert(&transaction, package)?;
    write::meta(
        &transaction,
        "schema",
        "HSDS 3.1 with Sportello's Italian profile",
    )?;
    if let Some(edition) = package.edition() {
        write::meta(
            &transaction,
            META_EDITION,
            &edition.to_rfc3339_opts(SecondsFormat::Secs, true),
        )?;
    }
    write::summary(&transaction)?;
    for table in [
        "meta",
        "taxonomy_term",
        "municipality",
        "organization",
        "desk",
        "schedule",
        "phone",
        "find_part",
        "find_row",
        "find_words",
        "translations",
    ] {
        dump(&transaction, table, &mut hash)?;
    }
    write::meta(&transaction, META_CONTENT, &hex(&hash.finalize()))?;
    transaction.commit()?;
    // What stood on a page before would be packed and sent with it.
    conn.pragma_update(None, "secure_delete", true)?;
    conn.execute_batch("VACUUM")?;
    Ok(conn.serialize(MAIN_DB)?.to_vec())
}

fn insert(conn: &Connection, package: &Package) -> Result<()> {
    let mut add = conn.prepare(include_str!("sql/add_term.sql"))?;
    for term in package.terms() {
        let Term {
            id,
            taxonomy,
            code,
            name_it,
            open_eligibility,
        } = term;
        add.execute([id, taxonomy, code, name_it, &open_eligibility.join(";")])?;
    }
    for town in package.municipalities() {
        write::municipality(conn, town)?;
    }
    for organization in package.organizations() {
        write::organization(conn, organization)?;
    }
    for row in package.desks() {
        write::desk(conn, &row.organization_id, &row.desk)?;
    }
    for text in package.translations() {
        let texts = std::slice::from_ref(&text.translation);
        locales::add_translations(conn, &text.locale, &text.desk, texts)?;
    }
    index::write_phrases(conn, phrases(package.phrases()))?;
    index::rebuild(conn)
}

/// The words of the thesaurus with what they name.
fn phrases(phrases: &[Phrase]) -> impl Iterator<Item = (Concept, &str)> {
    let named = |phrase: &Phrase| Concept::from_code(&phrase.taxonomy, &phrase.code);
    let phrases = phrases.iter();
    phrases.filter_map(move |phrase| Some((named(phrase)?, phrase.phrase.as_str())))
}

/// Adds every row of a table to the hash, in the order of its key.
fn dump(conn: &Connection, table: &str, hash: &mut Sha256) -> Result<()> {
    let columns = conn
        .prepare(&format!("SELECT * FROM {table}"))?
        .column_count();
    // By every column, so that no two rows are alike.
    let order: Vec<String> = (1..=columns).map(|column| column.to_string()).collect();
    let order = order.join(", ");
    let mut statement = conn.prepare(&format!("SELECT * FROM {table} ORDER BY {order}"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        for column in 0..columns {
            let (tag, bytes) = match row.get_ref(column)? {
                ValueRef::Null => (0_u8, Vec::new()),
                ValueRef::Integer(number) => (1, number.to_be_bytes().to_vec()),
                ValueRef::Real(number) => (2, number.to_be_bytes().to_vec()),
                ValueRef::Text(text) => (3, text.to_vec()),
                ValueRef::Blob(blob) => (4, blob.to_vec()),
            };
            hash.update([tag]);
            hash.update((bytes.len() as u64).to_be_bytes());
            hash.update(bytes);
        }
    }
    Ok(())
}
