//! OpenStreetMap extracts (`.osm.pbf`): nodes and ways that are help desks by their tags (`tags`), read in two
//! passes, so that an extract of a country needs little memory: first the objects, then the nodes of their ways.

mod tags;

use std::collections::{BTreeMap, HashMap};
use std::fs;

use chrono::DateTime;
use osmpbf::{BlobDecode, BlobReader, Element};
use sportello_core::catalogue::fold;

use super::entry::{Entry, Language, Organization, Origin, Phone, Place, Schedule};
use super::report::Report;
use super::{Context, refuge};
use crate::progress::bar;
use crate::tables::Source;
use tags::Class;

/// An object that may be a desk.
struct Object {
    way: bool,
    id: i64,
    tags: BTreeMap<String, String>,
    at: Option<(f64, f64)>,
    nodes: Vec<i64>,
    changed: Option<i64>,
}

/// Metres within which the town with the nearest centre is taken, where the tags name none.
const TOWN_WITHIN: f64 = 15_000.0;

/// Reads the extract.
pub fn read(context: &Context<'_>, report: &mut Report, faults: &mut Vec<String>) -> Vec<Entry> {
    let mut objects = match pass(context, "objects", |element, found: &mut Vec<Object>| {
        found.extend(object(&element));
    }) {
        Ok(objects) => objects,
        Err(fault) => {
            faults.push(fault);
            return Vec::new();
        }
    };
    if let Err(fault) = place_ways(context, &mut objects) {
        faults.push(fault);
        return Vec::new();
    }
    objects.sort_by_key(|object| (object.way, object.id));
    let entries = objects
        .iter()
        .filter_map(|object| entry(context, object, report));
    entries.collect()
}

/// Reads every element once.
fn pass<T: Default>(
    context: &Context<'_>,
    what: &'static str,
    mut each: impl FnMut(Element<'_>, &mut T),
) -> Result<T, String> {
    let broken = |error: &dyn std::fmt::Display| {
        format!(
            "{}: is not an extract of OpenStreetMap: {error}; fetch it again as .osm.pbf",
            context.name
        )
    };
    let size = fs::metadata(context.path)
        .map_err(|error| broken(&error))?
        .len();
    let bar = bar(size, what);
    let mut found = T::default();
    let reader = BlobReader::<std::io::BufReader<fs::File>>::seekable_from_path(context.path)
        .map_err(|error| broken(&error))?;
    let mut header = false;
    for blob in reader {
        let blob = blob.map_err(|error| broken(&error))?;
        if let Some(offset) = blob.offset() {
            bar.set_position(offset.0);
        }
        match blob.decode().map_err(|error| broken(&error))? {
            BlobDecode::OsmHeader(_) => header = true,
            BlobDecode::OsmData(block) => {
                block.for_each_element(|element| each(element, &mut found));
            }
            BlobDecode::Unknown(_) => {}
        }
    }
    bar.finish_and_clear();
    if header {
        Ok(found)
    } else {
        Err(broken(&"it has no header"))
    }
}

fn object(element: &Element<'_>) -> Option<Object> {
    let owned = |tags: &mut dyn Iterator<Item = (&str, &str)>| -> BTreeMap<String, String> {
        tags.map(|(key, value)| (key.to_owned(), value.trim().to_owned()))
            .collect()
    };
    let (way, id, tags, at, nodes, changed) = match element {
        Element::Node(node) => (
            false,
            node.id(),
            owned(&mut node.tags()),
            Some((node.lat(), node.lon())),
            Vec::new(),
            node.info().milli_timestamp(),
        ),
        Element::DenseNode(node) => {
            let changed = node
                .info()
                .map(osmpbf::dense::DenseNodeInfo::milli_timestamp);
            (
                false,
                node.id(),
                owned(&mut node.tags()),
                Some((node.lat(), node.lon())),
                Vec::new(),
                changed,
            )
        }
        Element::Way(way) => {
            let tags = owned(&mut way.tags());
            let nodes = if tags::may_be_desk(&tags) {
                way.refs().collect()
            } else {
                Vec::new()
            };
            (
                true,
                way.id(),
                tags,
                None,
                nodes,
                way.info().milli_timestamp(),
            )
        }
        Element::Relation(_) => return None,
    };
    tags::may_be_desk(&tags).then_some(Object {
        way,
        id,
        tags,
        at,
        nodes,
        changed,
    })
}

/// Gives each way the middle of its nodes.
fn place_ways(context: &Context<'_>, objects: &mut [Object]) -> Result<(), String> {
    let mut points: HashMap<i64, Option<(f64, f64)>> = HashMap::new();
    for object in objects.iter().filter(|object| object.at.is_none()) {
        points.extend(object.nodes.iter().map(|node| (*node, None)));
    }
    if points.is_empty() {
        return Ok(());
    }
    pass(context, "nodes of ways", |element, (): &mut ()| {
        let (id, at) = match element {
            Element::Node(node) => (node.id(), (node.lat(), node.lon())),
            Element::DenseNode(node) => (node.id(), (node.lat(), node.lon())),
            _ => return,
        };
        if let Some(point) = points.get_mut(&id) {
            *point = Some(at);
        }
    })?;
    for object in objects.iter_mut().filter(|object| object.at.is_none()) {
        // A closed way has its first node twice.
        if object.nodes.len() > 1 && object.nodes.first() == object.nodes.last() {
            object.nodes.pop();
        }
        let known: Vec<(f64, f64)> = object
            .nodes
            .iter()
            .filter_map(|node| points.get(node).copied().flatten())
            .collect();
        if !known.is_empty() {
            let sum = known
                .iter()
                .fold((0.0, 0.0), |sum, at| (sum.0 + at.0, sum.1 + at.1));
            // A way has at most 2000 nodes.
            let count = f64::from(u32::try_from(known.len()).unwrap_or(u32::MAX));
            object.at = Some((sum.0 / count, sum.1 / count));
        }
    }
    Ok(())
}

const HIDDEN: &str = "refuges from violence or trafficking: nothing of them is imported, because their address at \
                      OpenStreetMap is their place";

impl Object {
    fn tag(&self, name: &str) -> &str {
        self.tags.get(name).map_or("", String::as_str)
    }

    /// The first of some tags that says something.
    fn first(&self, names: &[&str]) -> String {
        let said = names.iter().map(|name| self.tag(name));
        let mut said = said.filter(|text| !text.is_empty());
        said.next().unwrap_or_default().to_owned()
    }

    fn kind(&self) -> &'static str {
        if self.way { "way" } else { "node" }
    }
}

/// What the object is by the person's table and by its tags; `None` when it is left out.
fn class(context: &Context<'_>, object: &Object, report: &mut Report) -> Option<Class> {
    // Before all else, and without a name: what hides must not be in a report either.
    if tags::hides(&object.tags) {
        report.withheld += 1;
        report.leave_out(HIDDEN);
        return None;
    }
    let words = tags::words(&object.tags);
    let what = words.first().map_or("", String::as_str);
    let mapped = context.map.find(words.iter().map(String::as_str)).cloned();
    let mapped = mapped.unwrap_or_default();
    if mapped.skip {
        report.leave_out(format!("{what}, by --map"));
        return None;
    }
    let mut class = tags::class(&object.tags).unwrap_or_default();
    if !mapped.kind.is_empty() {
        class.kind = mapped.kind;
    }
    if !mapped.themes.is_empty() {
        class.themes = mapped.themes;
    }
    if !mapped.audience.is_empty() {
        class.audience = mapped.audience;
    }
    if class.audience.is_empty() {
        class.audience = "all".into();
    }
    if class.kind.is_empty() || class.themes.is_empty() {
        report.leave_out(format!(
            "{what}: no desk of the catalogue by its tags; a row of --map ({what},<kind>,<themes>) would take it"
        ));
        return None;
    }
    let name = object.first(NAMES);
    let themes: Vec<&str> = class.themes.iter().map(String::as_str).collect();
    if refuge::is_one(&class.kind, &class.audience, &themes, &name) {
        report.withheld += 1;
        report.leave_out(HIDDEN);
        return None;
    }
    Some(class)
}

const NAMES: &[&str] = &["name:it", "name", "official_name", "short_name", "operator"];

fn entry(context: &Context<'_>, object: &Object, report: &mut Report) -> Option<Entry> {
    let class = class(context, object, report)?;
    let name = object.first(NAMES);
    if name.is_empty() {
        report.leave_out("objects without a name");
        return None;
    }
    let Some(at) = object.at else {
        report.leave_out("ways whose nodes are not in the extract");
        return None;
    };
    let kind = object.kind();
    let id = format!("osm-{}{}", kind.get(..1).unwrap_or(kind), object.id);
    let mut notes = Vec::new();
    let (said, language) = description(&object.tags);
    let emails = object.first(&["email", "contact:email"]);
    let emails = emails.split(';').map(|one| one.trim().to_owned());
    Some(Entry {
        origin: Origin::at(format!("{}: {kind} {}", context.name, object.id)),
        source_id: format!("{kind}/{}", object.id),
        organization: organization(object, &name),
        description: said,
        description_language: if language.is_empty() {
            context.language.to_owned()
        } else {
            language
        },
        url: web(&object.first(&["website", "contact:website", "url"])),
        emails: emails.filter(|one| !one.is_empty()).collect(),
        kind: class.kind,
        audience: class.audience,
        themes: class.themes,
        doubtful: !matches!(object.tag("disused"), "" | "no"),
        languages: tags::languages(&object.tags)
            .into_iter()
            .map(|code| Language::of(&code))
            .collect(),
        places: vec![place(context, object, &id, at, &mut notes)],
        source: Source {
            url: format!("https://www.openstreetmap.org/{kind}/{}", object.id),
            name: "© OpenStreetMap contributors, ODbL 1.0".into(),
            date: date(&object.tags, object.changed).unwrap_or_else(|| context.source.date.clone()),
        },
        lost: tags::lost(&object.tags),
        name,
        id,
        notes,
        ..Entry::default()
    })
}

fn organization(object: &Object, name: &str) -> Organization {
    let operator = object.first(&["operator", "network"]);
    let org_type = match object.tag("operator:type") {
        "public" | "government" => "public",
        "religious" => "church",
        "private" | "business" => "company",
        "cooperative" => "cooperative",
        _ => "",
    };
    Organization {
        org_type: org_type.to_owned(),
        // Where nobody is named, the place itself is who runs it.
        name: if operator.is_empty() {
            name.to_owned()
        } else {
            operator
        },
        ..Organization::default()
    }
}

fn place(
    context: &Context<'_>,
    object: &Object,
    id: &str,
    (lat, lon): (f64, f64),
    notes: &mut Vec<String>,
) -> Place {
    let mut town = object.first(&["addr:city", "addr:town", "addr:village"]);
    if town.is_empty() {
        let note = if let Some(near) = context.gazetteer.nearest(lat, lon, TOWN_WITHIN) {
            near.name.clone_into(&mut town);
            "town by the nearest centre of a town: the object has no addr:city"
        } else {
            "no town: the object has no addr:city, and no town of municipalities.csv is near"
        };
        notes.push(note.to_owned());
    }
    let wheelchair = match object.tag("wheelchair") {
        known @ ("yes" | "limited" | "no") => known,
        _ => "",
    };
    Place {
        desk_id: id.to_owned(),
        location_id: format!("{id}-L"),
        latitude: degrees(lat),
        longitude: degrees(lon),
        geo_precision: "address".into(),
        street: street(&object.tags),
        locality: object.first(&["addr:hamlet", "addr:suburb", "addr:place"]),
        town,
        province: object.tag("addr:province").to_owned(),
        postal_code: object.tag("addr:postcode").to_owned(),
        wheelchair: wheelchair.to_owned(),
        wheelchair_text: object.tag("wheelchair:description").to_owned(),
        schedules: hours_of(object.tag("opening_hours"), notes)
            .into_iter()
            .collect(),
        phones: phones(&object.tags),
        ..Place::default()
    }
}

/// Degrees as OpenStreetMap keeps them, to the seventh decimal.
fn degrees(value: f64) -> String {
    let text = format!("{value:.7}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn hours_of(hours: &str, notes: &mut Vec<String>) -> Option<Schedule> {
    if hours.is_empty() {
        return None;
    }
    let readable = sportello_core::hours::check(hours).is_ok();
    if !readable {
        notes.push(
            "opening_hours that cannot be read: kept as words, the hours are not known".to_owned(),
        );
    }
    Some(Schedule {
        opening_hours: if readable {
            hours.to_owned()
        } else {
            String::new()
        },
        text: if readable {
            String::new()
        } else {
            hours.to_owned()
        },
        by_appointment: fold(hours).contains("appointment") || fold(hours).contains("appuntamento"),
        ..Schedule::default()
    })
}

fn street(tags: &BTreeMap<String, String>) -> String {
    let tag = |name: &str| tags.get(name).map_or("", String::as_str);
    let street = tag("addr:street");
    if street.is_empty() {
        return tag("addr:full").to_owned();
    }
    format!("{street} {}", tag("addr:housenumber"))
        .trim()
        .to_owned()
}

fn phones(tags: &BTreeMap<String, String>) -> Vec<Phone> {
    let mut phones: Vec<Phone> = Vec::new();
    for (name, whatsapp) in [
        ("phone", false),
        ("contact:phone", false),
        ("mobile", false),
        ("contact:mobile", false),
        ("contact:whatsapp", true),
        ("whatsapp", true),
    ] {
        let text = tags.get(name).map_or("", String::as_str);
        let text = text.trim_start_matches("https://wa.me/");
        for phone in Phone::of(text) {
            let phone = Phone { whatsapp, ..phone };
            if !phones.contains(&phone) {
                phones.push(phone);
            }
        }
    }
    phones
}

/// A site as an address; OpenStreetMap has some without a scheme.
fn web(text: &str) -> String {
    let first = text.split(';').next().unwrap_or_default().trim();
    if first.is_empty() || first.starts_with("http") {
        first.to_owned()
    } else {
        format!("https://{first}")
    }
}

fn description(tags: &BTreeMap<String, String>) -> (String, String) {
    for (name, language) in [
        ("description:it", "it"),
        ("description", ""),
        ("description:en", "en"),
    ] {
        if let Some(text) = tags.get(name).filter(|text| !text.is_empty()) {
            return (text.clone(), language.to_owned());
        }
    }
    (String::new(), String::new())
}

/// When somebody last looked: the tags that say so, else when the object was last changed.
fn date(tags: &BTreeMap<String, String>, changed: Option<i64>) -> Option<String> {
    for name in ["check_date", "survey:date", "check_date:opening_hours"] {
        let text = tags.get(name).map_or("", String::as_str);
        if sportello_core::model::SourceDate::parse(text).is_some() {
            return Some(text.to_owned());
        }
    }
    let changed = changed.filter(|milliseconds| *milliseconds > 0)?;
    let day = DateTime::from_timestamp_millis(changed)?.date_naive();
    Some(day.to_string())
}
