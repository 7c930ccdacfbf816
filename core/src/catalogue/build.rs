//! From typed rows to the bytes of the bundled database: the same rows, the same bytes, on any machine.

use std::collections::BTreeMap;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, MAIN_DB, params};
use sha2::{Digest, Sha256};

use super::index::{self, lexicon::Concept};
use super::source::{Package, Phrase, SourceDesk, Term};
use super::{META_CONTENT, META_NEWEST, MIGRATION, fold};
use crate::error::Result;
use crate::model::{Desk, Municipality, SourceDate};

/// Bytes of a page. Smaller ones are fewer bytes on a disk but more in a download: measured on the whole
/// catalogue in brotli, 1024 gives 105 kB and 4096 gives 102 kB.
const PAGE: i64 = 4096;

/// Compiles the rows to a database.
///
/// # Errors
/// When SQLite refuses.
pub fn build(package: &Package) -> Result<Vec<u8>> {
    let mut conn = Connection::open_in_memory()?;
    conn.pragma_update(None, "page_size", PAGE)?;
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.execute_batch(MIGRATION)?;
    let transaction = conn.transaction()?;
    let mut hash = Sha256::new();
    hash.update(MIGRATION);
    insert(&transaction, package)?;
    for (key, value) in meta(package) {
        put(&transaction, &key, &value)?;
    }
    for table in [
        "meta",
        "taxonomy_term",
        "municipality",
        "organization",
        "desk",
        "schedule",
        "phone",
        "find_part",
        "find_node",
        "find_leaf",
        "find_set",
        "find_words",
    ] {
        dump(&transaction, table, &mut hash)?;
    }
    put(
        &transaction,
        META_CONTENT,
        &format!("{:x}", hash.finalize()),
    )?;
    transaction.commit()?;
    conn.execute_batch("VACUUM")?;
    Ok(conn.serialize(MAIN_DB)?.to_vec())
}

fn put(conn: &Connection, key: &str, value: &str) -> Result<()> {
    conn.execute(include_str!("sql/put_meta.sql"), [key, value])?;
    Ok(())
}

/// What the catalogue says of itself.
fn meta(package: &Package) -> BTreeMap<String, String> {
    let mut meta = BTreeMap::new();
    meta.insert(
        "schema".into(),
        "HSDS 3.1 with Sportello's Italian profile".into(),
    );
    let dates = package
        .desks()
        .iter()
        .filter_map(|row| row.desk.source.date);
    if let Some(newest) = dates.max_by_key(|date| latest(*date)) {
        meta.insert(META_NEWEST.into(), newest.to_string());
    }
    for territory in package.territories() {
        let desks = package
            .desks()
            .iter()
            .filter(|row| row.desk.territory == *territory)
            .count();
        let towns = package
            .municipalities()
            .iter()
            .filter(|town| town.territory == *territory)
            .count();
        meta.insert(format!("desks.{territory}"), desks.to_string());
        meta.insert(format!("municipalities.{territory}"), towns.to_string());
    }
    meta
}

/// For the newest of several dates, a day is newer than its month's beginning, and that than its year's.
fn latest(date: SourceDate) -> (chrono::NaiveDate, u8) {
    let exact = match date {
        SourceDate::Year(_) => 0,
        SourceDate::Month(..) => 1,
        SourceDate::Day(_) => 2,
    };
    (date.earliest(), exact)
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
    let mut add = conn.prepare(include_str!("sql/add_municipality.sql"))?;
    for town in package.municipalities() {
        municipality(&mut add, town)?;
    }
    let mut add = conn.prepare(include_str!("sql/add_organization.sql"))?;
    for organization in package.organizations() {
        add.execute([&organization.id, &organization.name, &organization.org_type])?;
    }
    for (rowid, row) in (1_i64..).zip(package.desks()) {
        desk(conn, rowid, row)?;
    }
    index::write_phrases(conn, phrases(package.phrases()))?;
    index::rebuild(conn)
}

fn municipality(add: &mut rusqlite::Statement<'_>, town: &Municipality) -> Result<()> {
    let Municipality {
        istat,
        name,
        province_code,
        province,
        region,
        territory,
        point,
        social_zone,
        website,
        pec,
        contact_source,
        patron,
    } = town;
    add.execute(params![
        istat,
        territory,
        name,
        fold(name),
        province_code,
        province,
        region,
        point.lat(),
        point.lon(),
        social_zone,
        website,
        pec,
        contact_source,
        patron.map(|(month, _, _)| month),
        patron.map(|(_, day, _)| day),
        patron.map(|(_, _, trust)| trust.code()),
    ])?;
    Ok(())
}

fn desk(conn: &Connection, rowid: i64, row: &SourceDesk) -> Result<()> {
    let Desk {
        id,
        name,
        organization: _, // joined by its id
        kind,
        audience,
        themes,
        languages,
        address,
        locality,
        town,
        istat,
        province_code,
        region,
        territory,
        point,
        geo_precision,
        wheelchair,
        schedules,
        phones,
        emails,
        website,
        description,
        required_documents,
        source,
        doubtful,
        patron: _, // joined by the ISTAT code
    } = &row.desk;
    let themes = themes.iter().map(|theme| theme.code()).collect::<Vec<_>>();
    conn.prepare_cached(include_str!("sql/add_desk.sql"))?
        .execute(params![
            rowid,
            id,
            territory,
            row.organization_id,
            name,
            kind.code(),
            audience.code(),
            themes.join(";"),
            languages.join(";"),
            address,
            locality,
            town,
            istat,
            province_code,
            region,
            point.map(crate::model::Point::lat),
            point.map(crate::model::Point::lon),
            geo_precision.code(),
            emails.join(";"),
            website,
            description.as_ref().map(|(text, _)| text),
            description.as_ref().map(|(_, language)| language),
            required_documents.join("\n"),
            doubtful,
            source.url,
            source.name,
            source.date.map(|date| date.to_string()),
            wheelchair.map(crate::model::Wheelchair::code),
        ])?;
    for (position, schedule) in (1_i64..).zip(schedules) {
        conn.prepare_cached(include_str!("sql/add_schedule.sql"))?
            .execute(params![
                rowid,
                position,
                schedule.opening_hours,
                schedule.text,
                schedule.attending.code(),
                schedule.by_appointment,
                schedule.valid_to.map(|day| day.to_string()),
                schedule.source_date.map(|date| date.to_string()),
            ])?;
    }
    for (position, phone) in (1_i64..).zip(phones) {
        conn.prepare_cached(include_str!("sql/add_phone.sql"))?
            .execute(params![
                rowid,
                position,
                phone.number,
                phone.kind.code(),
                phone.extension,
                phone.description,
            ])?;
    }
    Ok(())
}

/// The words of the thesaurus with what they name.
fn phrases(phrases: &[Phrase]) -> impl Iterator<Item = (Concept, &str)> {
    let named = |phrase: &Phrase| Concept::from_code(&phrase.taxonomy, &phrase.code);
    let phrases = phrases.iter();
    phrases.filter_map(move |phrase| Some((named(phrase)?, phrase.phrase.as_str())))
}

/// Adds every row of a table to the hash, in the order of its key.
fn dump(conn: &Connection, table: &str, hash: &mut Sha256) -> Result<()> {
    let mut statement = conn.prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2"))?;
    let columns = statement.column_count();
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
