//! Records of the feed: a desk and a municipality as objects of HSDS 3.1 (docs/feed.md, "A snapshot"). What is not
//! known is left out, so that a record has one text only.

use chrono::NaiveDate;
use serde_json::{Map, Value};

use super::Refusal;
use super::json::{Members, degrees, malformed};
use crate::catalogue::DeskRow;
use crate::model::{
    Attending, Audience, Desk, GeoPrecision, Kind, Municipality, Organization, Phone, PhoneType,
    Point, Schedule, Source, SourceDate, Theme, Trust, Wheelchair,
};

/// An object that is being written: nothing empty gets in.
#[derive(Default)]
struct Object(Map<String, Value>);

impl Object {
    fn text(self, member: &str, text: &str) -> Self {
        let text = (!text.is_empty()).then(|| Value::from(text));
        self.value(member, text)
    }

    fn optional(self, member: &str, text: Option<&String>) -> Self {
        self.text(member, text.map_or("", String::as_str))
    }

    fn texts<'a>(self, member: &str, texts: impl IntoIterator<Item = &'a str>) -> Self {
        self.list(member, texts.into_iter().map(Value::from).collect())
    }

    fn list(self, member: &str, list: Vec<Value>) -> Self {
        let list = (!list.is_empty()).then_some(Value::Array(list));
        self.value(member, list)
    }

    fn object(self, member: &str, object: Self) -> Self {
        let object = (!object.0.is_empty()).then_some(Value::Object(object.0));
        self.value(member, object)
    }

    fn flag(self, member: &str, flag: bool) -> Self {
        self.value(member, flag.then_some(Value::Bool(true)))
    }

    fn value(mut self, member: &str, value: Option<Value>) -> Self {
        if let Some(value) = value {
            self.0.insert(member.to_owned(), value);
        }
        self
    }

    fn end(self) -> Value {
        Value::Object(self.0)
    }
}

/// A desk as a `service_at_location`. Its territory is the shard, its patron's day the town's: neither is in it.
pub(super) fn of_desk(row: &DeskRow) -> Value {
    let DeskRow { desk, organization } = row;
    let Desk {
        id,
        name,
        organization: _, // whole in `organization`
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
        territory: _,
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
        patron: _,
    } = desk;
    let Organization {
        id: organization_id,
        name: organization_name,
        org_type,
    } = organization;
    let organization = Object::default()
        .text("id", organization_id)
        .text("name", organization_name)
        .text("org_type", org_type);
    let (text, language) = description.as_ref().map_or(("", ""), |(text, language)| {
        (text.as_str(), language.as_str())
    });
    let service = Object::default()
        .text("name", name)
        .text("kind", kind.code())
        .text("audience", audience.code())
        .texts("themes", themes.iter().map(|theme| theme.code()))
        .texts("languages", languages.iter().map(String::as_str))
        .optional("url", website.as_ref())
        .texts("emails", emails.iter().map(String::as_str))
        .text("description", text)
        .text("description_language", language)
        .texts(
            "required_documents",
            required_documents.iter().map(String::as_str),
        )
        .flag("doubtful", *doubtful)
        .object("organization", organization);
    let location = Object::default()
        .value("latitude", point.map(|point| degrees(point.lat())))
        .value("longitude", point.map(|point| degrees(point.lon())))
        .text("geo_precision", geo_precision.code())
        .optional("istat_code", istat.as_ref())
        .text("wheelchair", wheelchair.map_or("", Wheelchair::code))
        .optional("address_1", address.as_ref())
        .optional("address_2", locality.as_ref())
        .optional("city", town.as_ref())
        .optional("state_province", province_code.as_ref())
        .optional("region", region.as_ref());
    let Source {
        url,
        name: source_name,
        date,
    } = source;
    let source = Object::default()
        .text("url", url)
        .text("name", source_name)
        .text(
            "date",
            &date.map_or_else(String::new, |date| date.to_string()),
        );
    Object::default()
        .text("id", id)
        .object("service", service)
        .object("location", location)
        .list("schedules", schedules.iter().map(of_schedule).collect())
        .list("phones", phones.iter().map(of_phone).collect())
        .object("source", source)
        .end()
}

fn of_schedule(schedule: &Schedule) -> Value {
    let Schedule {
        opening_hours,
        text,
        attending,
        by_appointment,
        valid_to,
        source_date,
    } = schedule;
    Object::default()
        .optional("opening_hours", opening_hours.as_ref())
        .optional("description", text.as_ref())
        .text("attending_type", attending.code())
        .flag("by_appointment", *by_appointment)
        .text(
            "valid_to",
            &valid_to.map_or_else(String::new, |day| day.to_string()),
        )
        .text(
            "source_date",
            &source_date.map_or_else(String::new, |date| date.to_string()),
        )
        .end()
}

fn of_phone(phone: &Phone) -> Value {
    let Phone {
        number,
        kind,
        extension,
        description,
    } = phone;
    Object::default()
        .text("number", number)
        .text("type", kind.code())
        .optional("extension", extension.as_ref())
        .optional("description", description.as_ref())
        .end()
}

/// A municipality. Its territory is the shard.
pub(super) fn of_municipality(town: &Municipality) -> Value {
    let Municipality {
        istat,
        name,
        province_code,
        province,
        region,
        territory: _,
        point,
        social_zone,
        website,
        pec,
        contact_source,
        patron,
    } = town;
    Object::default()
        .text("istat_code", istat)
        .text("name", name)
        .text("province_code", province_code)
        .text("province", province)
        .text("region", region)
        .value("latitude", Some(degrees(point.lat())))
        .value("longitude", Some(degrees(point.lon())))
        .value("social_zone", social_zone.map(Value::from))
        .optional("website", website.as_ref())
        .optional("pec", pec.as_ref())
        .optional("contact_source", contact_source.as_ref())
        .value("patron_month", patron.map(|(month, ..)| Value::from(month)))
        .value("patron_day", patron.map(|(_, day, _)| Value::from(day)))
        .text(
            "patron_trust",
            patron.map_or("", |(.., trust)| trust.code()),
        )
        .end()
}

/// Whether a text can be the id of a record: what the catalogue's questions can ask for.
pub(super) fn is_id(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "._:-".contains(c);
    (1..=200).contains(&text.len()) && text.chars().all(plain)
}

fn id(members: &mut Members<'_>, member: &str) -> Result<String, Refusal> {
    members.text_as(member, "an id (1 to 200 of A-Z a-z 0-9 . _ : -)", |text| {
        is_id(text).then(|| text.to_owned())
    })
}

fn point(members: &mut Members<'_>) -> Result<Option<Point>, Refusal> {
    let wanted = "a latitude with a longitude in range";
    match (members.degrees("latitude")?, members.degrees("longitude")?) {
        (None, None) => Ok(None),
        (Some(lat), Some(lon)) => Point::new(lat, lon)
            .map(Some)
            .ok_or_else(|| members.fault("latitude", wanted)),
        _ => Err(members.fault("latitude", wanted)),
    }
}

fn day(text: &str) -> Option<NaiveDate> {
    text.parse::<NaiveDate>()
        .ok()
        .filter(|day| day.to_string() == text)
}

fn date(members: &mut Members<'_>, member: &str) -> Result<Option<SourceDate>, Refusal> {
    members.optional_as(
        member,
        "a date (YYYY, YYYY-MM or YYYY-MM-DD)",
        SourceDate::parse,
    )
}

/// Texts that are stored in one cell, so none may hold what separates them there.
fn separate(
    members: &mut Members<'_>,
    member: &str,
    separator: char,
) -> Result<Vec<String>, Refusal> {
    let texts = members.texts(member)?;
    if texts
        .iter()
        .any(|text| text.is_empty() || text.contains(separator))
    {
        return Err(members.fault(member, "a list of texts without its separator in them"));
    }
    Ok(texts)
}

/// Reads a `service_at_location` of a territory.
pub(super) fn desk(file: &str, territory: &str, value: Value) -> Result<DeskRow, Refusal> {
    let mut members = Members::of(file, "a service_at_location", value)?;
    let id = id(&mut members, "id")?;
    let about = |what: &str| format!("{what} of {id}");
    let mut service = members.object("service")?;
    let mut location = members.object("location")?;
    let mut source = members.object("source")?;
    let mut own = service.object("organization")?;
    let organization = Organization {
        id: self::id(&mut own, "id")?,
        name: own.text("name")?,
        org_type: own.text("org_type")?,
    };
    own.end()?;
    let themes = service.texts("themes")?;
    let themes = themes
        .iter()
        .map(|code| Theme::from_code(code).ok_or_else(|| service.newer("themes", code)));
    let themes = themes.collect::<Result<Vec<_>, _>>()?;
    let description = service.optional("description")?;
    let language = service.optional("description_language")?;
    if description.is_some() != language.is_some() {
        return Err(malformed(
            file,
            about("description without its language, or the other way round,"),
        ));
    }
    let schedules = members
        .list("schedules")?
        .into_iter()
        .map(|value| schedule(file, &about("a schedule"), value));
    let schedules = schedules.collect::<Result<_, _>>()?;
    let phones = members
        .list("phones")?
        .into_iter()
        .map(|value| phone(file, &about("a phone"), value));
    let phones = phones.collect::<Result<_, _>>()?;
    members.end()?;
    let desk = Desk {
        name: service.text("name")?,
        organization: organization.name.clone(),
        kind: service.code("kind", Kind::from_code)?,
        audience: service.code("audience", Audience::from_code)?,
        themes,
        languages: separate(&mut service, "languages", ';')?,
        address: location.optional("address_1")?,
        locality: location.optional("address_2")?,
        town: location.optional("city")?,
        istat: location.optional("istat_code")?,
        province_code: location.optional("state_province")?,
        region: location.optional("region")?,
        territory: territory.to_owned(),
        point: point(&mut location)?,
        geo_precision: location.code("geo_precision", GeoPrecision::from_code)?,
        wheelchair: location.optional_as(
            "wheelchair",
            "yes, limited or no",
            Wheelchair::from_code,
        )?,
        schedules,
        phones,
        emails: separate(&mut service, "emails", ';')?,
        website: service.optional("url")?,
        description: description.zip(language),
        required_documents: separate(&mut service, "required_documents", '\n')?,
        source: Source {
            url: source.optional("url")?.unwrap_or_default(),
            name: source.optional("name")?.unwrap_or_default(),
            date: date(&mut source, "date")?,
        },
        doubtful: service.flag("doubtful")?,
        patron: None,
        id,
    };
    service.end()?;
    location.end()?;
    source.end()?;
    Ok(DeskRow { desk, organization })
}

fn schedule(file: &str, at: &str, value: Value) -> Result<Schedule, Refusal> {
    let mut members = Members::of(file, at, value)?;
    let schedule = Schedule {
        opening_hours: members.optional("opening_hours")?,
        text: members.optional("description")?,
        attending: members.code("attending_type", Attending::from_code)?,
        by_appointment: members.flag("by_appointment")?,
        valid_to: members.optional_as("valid_to", "a day (YYYY-MM-DD)", day)?,
        source_date: date(&mut members, "source_date")?,
    };
    members.end()?;
    Ok(schedule)
}

fn phone(file: &str, at: &str, value: Value) -> Result<Phone, Refusal> {
    let mut members = Members::of(file, at, value)?;
    let phone = Phone {
        number: members.text("number")?,
        kind: members.code("type", PhoneType::from_code)?,
        extension: members.optional("extension")?,
        description: members.optional("description")?,
    };
    members.end()?;
    Ok(phone)
}

/// Reads a municipality of a territory.
pub(super) fn municipality(
    file: &str,
    territory: &str,
    value: Value,
) -> Result<Municipality, Refusal> {
    let mut members = Members::of(file, "a municipality", value)?;
    let istat = id(&mut members, "istat_code")?;
    let small = |number: Option<u64>| number.and_then(|number| u32::try_from(number).ok());
    let month = small(members.optional_whole("patron_month")?);
    let day = small(members.optional_whole("patron_day")?);
    let trust = members.optional_as("patron_trust", "high, medium or low", Trust::from_code)?;
    let patron = match (month, day, trust) {
        (None, None, None) => None,
        // 2024 is a leap year: every day that a year can have.
        (Some(month), Some(day), Some(trust))
            if NaiveDate::from_ymd_opt(2024, month, day).is_some() =>
        {
            Some((month, day, trust))
        }
        _ => return Err(members.fault("patron_day", "a day of a month with its trust")),
    };
    let zone = members
        .optional_whole("social_zone")?
        .map(u8::try_from)
        .transpose();
    let town = Municipality {
        name: members.text("name")?,
        province_code: members.text("province_code")?,
        province: members.text("province")?,
        region: members.text("region")?,
        territory: territory.to_owned(),
        point: point(&mut members)?.ok_or_else(|| members.fault("latitude", "there"))?,
        social_zone: zone.map_err(|_| members.fault("social_zone", "a small number"))?,
        website: members.optional("website")?,
        pec: members.optional("pec")?,
        contact_source: members.optional("contact_source")?,
        patron,
        istat,
    };
    members.end()?;
    Ok(town)
}
