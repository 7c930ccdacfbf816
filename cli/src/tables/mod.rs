//! The catalogue's own tables as this command writes them: rows of text by key, one package a territory.
//! What is sorted comes out sorted, so that one changed fact is one changed line.

pub mod descriptor;
pub mod desk;
mod text;

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use sportello_core::catalogue::source::Folder;
use sportello_core::catalogue::source::tables::{TABLES, table};

pub use text::{csv, quoted};

/// Where a row comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// The page's address, or nothing.
    pub url: String,
    /// What it is, or nothing.
    pub name: String,
    /// Its date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`), or nothing.
    pub date: String,
}

impl Source {
    /// A source without address or date.
    pub fn named(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            ..Self::default()
        }
    }

    /// Its three columns.
    pub fn cells(&self) -> [(&'static str, &str); 3] {
        [
            ("source", &self.url),
            ("source_name", &self.name),
            ("source_date", &self.date),
        ]
    }
}

/// Cells in the table's order of columns.
pub type Cells = Vec<String>;

/// The tables of one territory: rows by key.
#[derive(Clone, Debug, Default)]
pub struct Tables {
    rows: BTreeMap<&'static str, BTreeMap<String, Cells>>,
}

impl Tables {
    /// A territory's rows as they stand.
    pub fn of(folder: &Folder, territory: &str) -> Self {
        let mut tables = Self::default();
        for table in TABLES {
            for row in folder.rows(territory, table.name) {
                let cells = table.columns.iter().map(|column| row.get(column.name));
                let cells = cells.map(str::to_owned).collect();
                let rows = tables.rows.entry(table.name).or_default();
                rows.insert(row.get(table.key).to_owned(), cells);
            }
        }
        tables
    }

    /// Adds a row: cells by column name, the others empty. Returns whether its key was free; a row that stands is
    /// not touched.
    pub fn add<'a>(
        &mut self,
        name: &str,
        cells: impl IntoIterator<Item = (&'a str, &'a str)>,
        source: &'a Source,
    ) -> bool {
        let Some(table) = table(name) else {
            return false;
        };
        let cells: BTreeMap<&str, &str> = cells.into_iter().chain(source.cells()).collect();
        let cell = |column: &str| cells.get(column).copied().unwrap_or_default().to_owned();
        debug_assert!(
            cells
                .keys()
                .all(|cell| table.columns.iter().any(|column| column.name == *cell)),
            "{name}: {cells:?}"
        );
        let row: Cells = table
            .columns
            .iter()
            .map(|column| cell(column.name))
            .collect();
        let rows = self.rows.entry(table.name).or_default();
        let key = cell(table.key);
        let free = !rows.contains_key(&key);
        rows.entry(key).or_insert(row);
        free
    }

    /// The rows of a table by key.
    pub fn rows(&self, name: &str) -> impl Iterator<Item = (&str, &Cells)> {
        let rows = self.rows.get(name).into_iter().flatten();
        rows.map(|(key, cells)| (key.as_str(), cells))
    }

    /// A cell of a row of that table.
    pub fn cell<'a>(name: &str, cells: &'a Cells, column: &str) -> &'a str {
        let index = table(name)
            .and_then(|table| table.columns.iter().position(|known| known.name == column));
        index
            .and_then(|index| cells.get(index))
            .map_or("", String::as_str)
    }

    /// Keeps the rows of a table for which that is true.
    pub fn retain(&mut self, name: &str, keep: impl Fn(&str, &Cells) -> bool) {
        if let Some(rows) = table(name).and_then(|table| self.rows.get_mut(table.name)) {
            rows.retain(|key, cells| keep(key, cells));
        }
    }

    /// Takes every row of the other tables that has no row of its key here.
    pub fn fill(&mut self, other: &Self) {
        for (name, rows) in &other.rows {
            let own = self.rows.entry(name).or_default();
            for (key, cells) in rows {
                own.entry(key.clone()).or_insert_with(|| cells.clone());
            }
        }
    }

    /// Writes every table of the package into a folder, each file whole or not at all.
    ///
    /// # Errors
    /// When the folder or a file cannot be written.
    pub fn save(&self, dir: &Path) -> io::Result<()> {
        fs::create_dir_all(dir)?;
        for table in TABLES {
            let rows = self.rows.get(table.name).into_iter().flatten();
            let text = csv(table, rows.map(|(_, cells)| cells));
            replace(&dir.join(format!("{}.csv", table.name)), &text)?;
        }
        Ok(())
    }
}

/// Writes a file beside its place and renames it there: a reader sees the old one or the new one.
///
/// # Errors
/// When it cannot be written.
pub fn replace(path: &Path, text: &str) -> io::Result<()> {
    let dir = path.parent().unwrap_or_else(|| Path::new("."));
    let mut file = tempfile::Builder::new().prefix(".new-").tempfile_in(dir)?;
    file.write_all(text.as_bytes())?;
    // A temporary file is for its owner only; a table is for whom the folder is for.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(path).map_or(0o644, |old| old.permissions().mode() & 0o777);
        file.as_file()
            .set_permissions(fs::Permissions::from_mode(mode))?;
    }
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}
