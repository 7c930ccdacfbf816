//! `cargo xtask crowd`: tables of as many desks as a measurement wants, made of the real ones: each copy
//! stands in another town of its territory, with an id, a name, a street and a point of its own. Never
//! published; `cargo xtask web --tables <folder>` builds an app with them.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context as _, Result, ensure};

/// Columns that hold an id of a desk, or one that begins with it.
const IDS: [&str; 6] = [
    "id",
    "service_id",
    "location_id",
    "service_at_location_id",
    "link_id",
    "resource_id",
];

/// Tables whose rows each belong to a desk: these are copied. The others are taken as they are.
const OF_DESKS: [&str; 10] = [
    "services",
    "locations",
    "service_at_location",
    "addresses",
    "phones",
    "schedules",
    "languages",
    "attributes",
    "contacts",
    "required_documents",
];

/// A row, by column.
type Row = BTreeMap<String, String>;

/// A table.
struct Table {
    header: Vec<String>,
    rows: Vec<Row>,
}

type Tables = BTreeMap<String, Table>;

/// Writes tables of at least `desks` desks into `to`, made of those in `from`. Says how many there are.
///
/// # Errors
/// When a table cannot be read or written, or there is none to multiply.
pub fn write(from: &Path, to: &Path, desks: usize) -> Result<usize> {
    let mut territories = BTreeMap::new();
    for entry in fs::read_dir(from).with_context(|| format!("{} cannot be read", from.display()))? {
        let folder = entry?.path();
        if let Some(name) = folder.file_name().filter(|_| folder.is_dir()) {
            territories.insert(name.to_string_lossy().into_owned(), read(&folder)?);
        }
    }
    let (still, moving): (Vec<_>, Vec<_>) = territories
        .values()
        .map(|tables| {
            (
                tables["services"].rows.len(),
                tables["municipalities"].rows.is_empty(),
            )
        })
        .partition(|(_, without_towns)| *without_towns);
    let count = |sizes: &[(usize, bool)]| sizes.iter().map(|(size, _)| size).sum::<usize>();
    let (still, moving) = (count(&still), count(&moving));
    ensure!(moving > 0, "{} has no desk to multiply", from.display());
    let times = desks.saturating_sub(still).div_ceil(moving).max(1);
    let mut dice = Dice(1);
    for (name, mut tables) in territories {
        multiply(&mut tables, times, &mut dice);
        let folder = to.join(&name);
        fs::create_dir_all(&folder).with_context(|| format!("{}", folder.display()))?;
        for (table, rows) in &tables {
            save(&folder.join(format!("{table}.csv")), rows)?;
        }
    }
    Ok(still + moving * times)
}

fn read(folder: &Path) -> Result<Tables> {
    let mut tables = Tables::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_none_or(|extension| extension != "csv") {
            continue;
        }
        let mut reader =
            csv::Reader::from_path(&path).with_context(|| path.display().to_string())?;
        let header = reader.headers()?.iter().map(str::to_owned).collect();
        let rows = reader.deserialize().collect::<Result<_, csv::Error>>();
        let rows = rows.with_context(|| path.display().to_string())?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        tables.insert(name.into_owned(), Table { header, rows });
    }
    Ok(tables)
}

fn save(path: &Path, table: &Table) -> Result<()> {
    let mut writer = csv::Writer::from_path(path).with_context(|| path.display().to_string())?;
    writer.write_record(&table.header)?;
    for row in &table.rows {
        writer.write_record(table.header.iter().map(|column| &row[column]))?;
    }
    Ok(writer.flush()?)
}

/// Adds `times - 1` copies of every desk, each in another town. A territory without towns stays as it is.
fn multiply(tables: &mut Tables, times: usize, dice: &mut Dice) {
    let towns: Vec<Row> = tables["municipalities"].rows.clone();
    if towns.is_empty() {
        return;
    }
    // A desk is a service at a location; its number tells the towns of its copies.
    let mut desks = BTreeMap::new();
    for (number, row) in tables["service_at_location"].rows.iter().enumerate() {
        for column in ["id", "service_id", "location_id"] {
            desks.insert(row[column].clone(), number);
        }
    }
    let cities: BTreeMap<usize, String> = tables["addresses"]
        .rows
        .iter()
        .filter(|row| !row["city"].is_empty())
        .filter_map(|row| Some((*desks.get(&row["location_id"])?, row["city"].clone())))
        .collect();
    for name in OF_DESKS {
        let Some(table) = tables.get_mut(name) else {
            continue;
        };
        let mut copies = Vec::new();
        for row in &table.rows {
            let owner = IDS.iter().find_map(|column| desks.get(row.get(*column)?));
            let Some(number) = owner else { continue };
            let city = cities.get(number).map(String::as_str);
            for copy in 1..times {
                let town = &towns[(number * 7 + copy) % towns.len()];
                copies.push(moved(name, row, copy, town, city, dice));
            }
        }
        table.rows.extend(copies);
    }
}

/// A row of a desk's copy in another town.
fn moved(
    table: &str,
    row: &Row,
    copy: usize,
    town: &Row,
    city: Option<&str>,
    dice: &mut Dice,
) -> Row {
    let mut row = row.clone();
    let name = &town["name"];
    for (column, cell) in &mut row {
        let filled = !cell.is_empty();
        match column.as_str() {
            id if IDS.contains(&id) => *cell = format!("{cell}.{copy}"),
            "name" if filled && ["services", "locations"].contains(&table) => {
                *cell = match city {
                    Some(city) if cell.contains(city) => cell.replace(city, name),
                    _ => format!("{cell} – {name}"),
                }
            }
            "address_1" if filled => *cell = format!("Via {} {}", dice.word(), dice.below(120) + 1),
            "city" if filled => cell.clone_from(name),
            "region" if filled => cell.clone_from(&town["region"]),
            "state_province" if filled => cell.clone_from(&town["province_code"]),
            "istat_code" if filled => cell.clone_from(&town["istat_code"]),
            "latitude" | "longitude" if filled => {
                let centre: f64 = town[column].parse().unwrap_or_default();
                let off = f64::from(u32::try_from(dice.below(6000)).unwrap_or(0)) / 1e5 - 0.03;
                *cell = format!("{:.5}", centre + off);
            }
            _ => {}
        }
    }
    row
}

/// Numbers that look like chance and are always the same (Knuth's MMIX generator).
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % most
    }

    /// A word that sounds like a name and is none.
    fn word(&mut self) -> String {
        const SYLLABLES: [&str; 24] = [
            "ba", "ca", "do", "fe", "gi", "la", "lu", "ma", "mo", "na", "ne", "pa", "po", "ra",
            "ri", "sa", "se", "ta", "to", "va", "ve", "vi", "zo", "stra",
        ];
        let parts = 2 + self.below(3);
        let word: String = (0..parts).map(|_| SYLLABLES[self.below(24)]).collect();
        let (first, rest) = word.split_at(1);
        first.to_uppercase() + rest
    }
}
