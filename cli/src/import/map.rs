//! Words of a source to the closed lists of the catalogue: kinds, themes, audiences. What is not known by itself is
//! told by the person's own table (`--map`), never guessed.

use std::collections::HashMap;
use std::path::Path;
use std::sync::OnceLock;

use sportello_core::catalogue::fold;
use sportello_core::model::{Audience, Kind, Theme};

/// The catalogue's own names of themes and kinds; every territory has the same.
pub const TERMS: &str = include_str!("../../../assets/catalogue/italia/taxonomy_terms.csv");

/// What a word of the source is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapped {
    /// Code of a kind; empty when only themes are said.
    pub kind: String,
    /// Codes of themes.
    pub themes: Vec<String>,
    /// Code of an audience, or empty.
    pub audience: String,
    /// Whether entries of this word are left out.
    pub skip: bool,
}

/// The person's own table.
#[derive(Debug, Default)]
pub struct Map {
    entries: HashMap<String, Mapped>,
}

/// The header of the table.
const COLUMNS: [&str; 4] = ["from", "kind", "themes", "audience"];

impl Map {
    /// Reads a table with the columns from, kind, themes, audience. `from` is the source's word (or `key=value` of
    /// OpenStreetMap, or `*` for all others), `-` as kind leaves its entries out.
    pub fn read(path: &Path, faults: &mut Vec<String>) -> Self {
        let name = super::name_of(path);
        let mut map = Self::default();
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) => {
                faults.push(format!(
                    "{name}: cannot be read: {error}; name a table of kinds, as UTF-8"
                ));
                return map;
            }
        };
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let mut reader = csv::ReaderBuilder::new()
            .flexible(true)
            .from_reader(text.as_bytes());
        let headers = reader.headers().cloned().unwrap_or_default();
        let columns = COLUMNS.map(|name| headers.iter().position(|header| header.trim() == name));
        if columns.iter().take(2).any(Option::is_none) {
            faults.push(format!("{name}:1: the columns from and kind are missing; write from,kind,themes,audience as its first line"));
            return map;
        }
        for record in reader.records().map_while(Result::ok) {
            let line = record.position().map_or(0, csv::Position::line);
            let cell = |index: usize| {
                let column = columns.get(index).copied().flatten();
                column
                    .and_then(|column| record.get(column))
                    .unwrap_or_default()
                    .trim()
            };
            let mut told = |column: &str, problem: String, remedy: String| {
                faults.push(format!("{name}:{line}: {column}: {problem}; {remedy}"));
            };
            let mut mapped = Mapped {
                skip: cell(1) == "-",
                ..Mapped::default()
            };
            if !mapped.skip && !cell(1).is_empty() {
                match kind(cell(1)) {
                    Some(code) => code.clone_into(&mut mapped.kind),
                    None => told(
                        "kind",
                        format!("unknown kind {:?}", cell(1)),
                        format!(
                            "{}, or - to leave such entries out",
                            codes(Kind::ALL, Kind::code)
                        ),
                    ),
                }
            }
            match themes(cell(2)) {
                Ok(codes) => mapped.themes = codes,
                Err(word) => told(
                    "themes",
                    format!("unknown theme {word:?}"),
                    codes(Theme::ALL, Theme::code),
                ),
            }
            match audience(cell(3)) {
                Some(code) => code.clone_into(&mut mapped.audience),
                None => told(
                    "audience",
                    format!("unknown audience {:?}", cell(3)),
                    codes(Audience::ALL, Audience::code),
                ),
            }
            map.entries.insert(key(cell(0)), mapped);
        }
        map
    }

    /// What the first of the words that the table has is.
    pub fn find<'a>(&self, words: impl IntoIterator<Item = &'a str>) -> Option<&Mapped> {
        words
            .into_iter()
            .find_map(|word| self.entries.get(&key(word)))
    }

    /// What all other words are, when the table says it (`*`).
    pub fn others(&self) -> Option<&Mapped> {
        self.entries.get("*")
    }
}

/// Words are compared without case and accents, tags as they are.
fn key(word: &str) -> String {
    if word == "*" || word.contains('=') {
        word.to_owned()
    } else {
        fold(word)
    }
}

struct Names {
    kinds: HashMap<String, &'static str>,
    themes: HashMap<String, &'static str>,
    open_eligibility: HashMap<String, &'static str>,
}

fn names() -> &'static Names {
    static NAMES: OnceLock<Names> = OnceLock::new();
    NAMES.get_or_init(|| {
        let mut names = Names {
            kinds: HashMap::new(),
            themes: HashMap::new(),
            open_eligibility: HashMap::new(),
        };
        let mut reader = csv::Reader::from_reader(TERMS.as_bytes());
        let headers = reader.headers().cloned().unwrap_or_default();
        for record in reader.records().map_while(Result::ok) {
            let cell = |name: &str| {
                let column = headers.iter().position(|header| header == name);
                column
                    .and_then(|column| record.get(column))
                    .unwrap_or_default()
                    .to_owned()
            };
            let code = cell("code");
            let words = [code.clone(), cell("name"), cell("description"), cell("id")];
            if let Some(kind) = Kind::from_code(&code).filter(|_| cell("taxonomy_id") == "kinds") {
                names
                    .kinds
                    .extend(words.map(|word| (fold(&word), kind.code())));
            } else if let Some(theme) = Theme::from_code(&code) {
                names
                    .themes
                    .extend(words.map(|word| (fold(&word), theme.code())));
                for id in cell("open_eligibility").split(';') {
                    // An id of several themes says none of them for certain.
                    let known = names
                        .open_eligibility
                        .entry(id.trim().to_owned())
                        .or_insert(theme.code());
                    if *known != theme.code() {
                        *known = "";
                    }
                }
            }
        }
        names
    })
}

/// The code of a kind that is written as its code, its Italian or its English name.
pub fn kind(word: &str) -> Option<&'static str> {
    names().kinds.get(&fold(word)).copied()
}

/// The code of a theme that is written as its code, its name, or an id of Open Eligibility that is of one theme only.
pub fn theme(word: &str) -> Option<&'static str> {
    let names = names();
    let found = names.themes.get(&fold(word)).copied();
    found.or_else(|| {
        let code = names.open_eligibility.get(word.trim()).copied();
        code.filter(|code| !code.is_empty())
    })
}

/// The codes of a list of themes, parted by `;` or a new line, or by commas where a name has none itself.
///
/// # Errors
/// With the first word that is no theme.
pub fn themes(list: &str) -> Result<Vec<String>, String> {
    let mut codes: Vec<String> = Vec::new();
    for part in list
        .split([';', '\n'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
    {
        if let Some(code) = theme(part) {
            codes.push(code.to_owned());
            continue;
        }
        for word in part
            .split(',')
            .map(str::trim)
            .filter(|word| !word.is_empty())
        {
            let code = theme(word).ok_or_else(|| word.to_owned())?;
            codes.push(code.to_owned());
        }
    }
    codes.sort();
    codes.dedup();
    Ok(codes)
}

/// The code of an audience by code or Italian name; empty for an empty word.
pub fn audience(word: &str) -> Option<&'static str> {
    let folded = fold(word);
    let named = match folded.as_str() {
        "" => return Some(""),
        "tutti" | "tutte" | "chiunque" | "everyone" => Audience::All,
        "migranti" | "stranieri" | "immigrati" | "rifugiati" | "refugees" => Audience::Migrants,
        "donne" => Audience::Women,
        "giovani" | "minori" | "ragazzi" => Audience::Youth,
        "uomini" => Audience::Men,
        code => Audience::from_code(code)?,
    };
    Some(named.code())
}

/// The remedy for a word outside a list.
pub fn codes<T: Copy>(all: &[T], code: fn(T) -> &'static str) -> String {
    let codes: Vec<&str> = all.iter().map(|value| code(*value)).collect();
    format!("use one of {}", codes.join(", "))
}

#[cfg(test)]
mod tests {
    use super::{audience, kind, theme, themes};

    #[test]
    fn kinds_and_themes_are_known_by_code_and_name() {
        assert_eq!(kind("Sportello immigrazione"), Some("immigration_desk"));
        assert_eq!(kind("LEGAL ADVICE"), Some("legal_advice"));
        assert_eq!(kind("bar"), None);
        assert_eq!(theme("Alloggio"), Some("housing"));
        assert_eq!(theme("102-05"), Some("basic_needs"));
        // Help to fill out forms is of documents and of digital help alike.
        assert_eq!(theme("108-05-01"), None);
        assert_eq!(audience("Donne"), Some("women"));
    }

    #[test]
    fn a_list_of_themes_may_hold_names_with_commas() {
        let list = "Partecipazione, diritti e doveri; salute, lavoro";
        assert_eq!(themes(list).unwrap(), ["health", "participation", "work"]);
        assert_eq!(themes("salute, calcio").unwrap_err(), "calcio");
    }
}
