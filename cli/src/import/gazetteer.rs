//! The towns of every territory of the folder: names to ISTAT codes, points to towns.

use std::collections::HashMap;

use sportello_core::catalogue::fold;
use sportello_core::catalogue::source::Folder;
use sportello_core::find::distance;
use sportello_core::model::Point;

/// A town.
#[derive(Clone, Debug)]
pub struct Town {
    /// ISTAT code.
    pub istat: String,
    /// Its Italian name.
    pub name: String,
    /// Province, two letters.
    pub province: String,
    /// Region.
    pub region: String,
    /// Degrees north and east of its centre, as they are written.
    pub centre: (String, String),
    point: Point,
}

/// Every town.
#[derive(Debug, Default)]
pub struct Gazetteer {
    towns: Vec<Town>,
    by_name: HashMap<String, Vec<usize>>,
}

impl Gazetteer {
    /// The rows of `municipalities` that have a name and a point.
    pub fn of(folder: &Folder) -> Self {
        let mut gazetteer = Self::default();
        let rows = folder
            .territories()
            .flat_map(|territory| folder.rows(territory, "municipalities"));
        for row in rows {
            let degrees = |column| row.get(column).parse().ok();
            let point = degrees("latitude")
                .zip(degrees("longitude"))
                .and_then(|(lat, lon)| Point::new(lat, lon));
            let (Some(point), false) = (point, row.get("name").is_empty()) else {
                continue;
            };
            let names = gazetteer.by_name.entry(fold(row.get("name"))).or_default();
            names.push(gazetteer.towns.len());
            let text = |column| row.get(column).to_owned();
            gazetteer.towns.push(Town {
                istat: text("istat_code"),
                name: text("name"),
                province: text("province_code"),
                region: text("region"),
                centre: (text("latitude"), text("longitude")),
                point,
            });
        }
        gazetteer
    }

    /// The town of a name; case and accents do not matter. Of several, the one of the province; else none.
    pub fn named(&self, name: &str, province: &str) -> Option<&Town> {
        let found = self.by_name.get(&fold(name))?;
        let towns = || found.iter().filter_map(|index| self.towns.get(*index));
        match found.len() {
            1 => towns().next(),
            _ => towns().find(|town| town.province.eq_ignore_ascii_case(province)),
        }
    }

    /// The town of an ISTAT code.
    pub fn coded(&self, istat: &str) -> Option<&Town> {
        self.towns.iter().find(|town| town.istat == istat)
    }

    /// The town whose centre is nearest to a point, within so many metres.
    pub fn nearest(&self, lat: f64, lon: f64, within: f64) -> Option<&Town> {
        let point = Point::new(lat, lon)?;
        // Towns farther off in latitude alone cannot be within: no geodesic for them.
        let degrees = within / 110_000.0;
        let near = self
            .towns
            .iter()
            .filter(|town| (town.point.lat() - lat).abs() <= degrees);
        near.map(|town| (distance(point, town.point), town))
            .filter(|(metres, _)| *metres <= within)
            .min_by(|(a, _), (b, _)| a.total_cmp(b))
            .map(|(_, town)| town)
    }
}
