//! The catalogue's rows as they are written: by the build of a bundle, and by an update. Each statement is a file of
//! `sql/`; the caller holds the transaction.

use rusqlite::{Connection, params};

use super::fold;
use crate::error::Result;
use crate::model::{Desk, Municipality, Organization, Point, Wheelchair};

/// Writes a key of `meta`.
pub(super) fn meta(conn: &Connection, key: &str, value: &str) -> Result<()> {
    let mut statement = conn.prepare_cached(include_str!("sql/put_meta.sql"))?;
    statement.execute([key, value])?;
    Ok(())
}

/// Writes what the catalogue says of itself, from the rows that it has now: how many desks and municipalities each
/// territory has, and the newest source date. Of dates that begin on one day the most exact one is the newest.
pub(super) fn summary(conn: &Connection) -> Result<()> {
    conn.execute_batch(include_str!("sql/put_summary.sql"))?;
    Ok(())
}

/// Writes a municipality, in the place of the one that has its ISTAT code.
pub(super) fn municipality(conn: &Connection, town: &Municipality) -> Result<()> {
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
    let mut statement = conn.prepare_cached(include_str!("sql/put_municipality.sql"))?;
    statement.execute(params![
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

/// Writes an organisation, in the place of the one that has its id.
pub(super) fn organization(conn: &Connection, organization: &Organization) -> Result<()> {
    let Organization { id, name, org_type } = organization;
    let mut statement = conn.prepare_cached(include_str!("sql/put_organization.sql"))?;
    statement.execute([id, name, org_type])?;
    Ok(())
}

/// Writes a desk that is not there yet, with its hours and numbers.
pub(super) fn desk(conn: &Connection, organization_id: &str, desk: &Desk) -> Result<()> {
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
    } = desk;
    let themes = themes.iter().map(|theme| theme.code()).collect::<Vec<_>>();
    conn.prepare_cached(include_str!("sql/add_desk.sql"))?
        .execute(params![
            id,
            territory,
            organization_id,
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
            point.map(Point::lat),
            point.map(Point::lon),
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
            wheelchair.map(Wheelchair::code),
        ])?;
    let rowid = conn.last_insert_rowid();
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
