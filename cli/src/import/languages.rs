//! Languages by code and by their English or Italian name.

use std::collections::HashMap;
use std::sync::OnceLock;

use sportello_core::catalogue::fold;

/// Codes and names, sorted by code. Italian names as people write them in lists of languages.
const TABLE: &str = include_str!("languages.csv");

struct Known {
    english: HashMap<&'static str, &'static str>,
    codes: HashMap<String, &'static str>,
}

fn known() -> &'static Known {
    static KNOWN: OnceLock<Known> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let mut english = HashMap::new();
        let mut codes = HashMap::new();
        for line in TABLE.lines().skip(1) {
            let mut cells = line.split(',');
            let (Some(code), Some(name), Some(italian)) =
                (cells.next(), cells.next(), cells.next())
            else {
                continue;
            };
            english.insert(code, name);
            codes.insert(fold(name), code);
            codes.insert(fold(italian), code);
        }
        Known { english, codes }
    })
}

/// The code of a language that is written as a code or a name; what is not known stays, for the check to tell.
pub fn code(text: &str) -> String {
    let text = text.trim();
    if known().english.contains_key(text.to_lowercase().as_str()) {
        return text.to_lowercase();
    }
    let named = known().codes.get(&fold(text));
    named.map_or_else(|| text.to_owned(), |code| (*code).to_owned())
}

/// The English name of a code; the code itself where it is not in the table.
pub fn name(code: &str) -> &str {
    let main = code.split('-').next().unwrap_or(code);
    known().english.get(main).copied().unwrap_or(code)
}

#[cfg(test)]
mod tests {
    use super::{TABLE, code, name};

    #[test]
    fn languages_are_known_by_code_and_by_name() {
        for text in ["ar", "AR", "Arabo", "arabic", " arabo "] {
            assert_eq!(code(text), "ar");
        }
        assert_eq!(code("klingon"), "klingon");
        assert_eq!(name("zh-Hans"), "Chinese");
    }

    #[test]
    fn the_table_is_in_the_order_of_its_codes() {
        let codes: Vec<&str> = TABLE
            .lines()
            .skip(1)
            .filter_map(|line| line.split(',').next())
            .collect();
        assert!(codes.is_sorted(), "{codes:?}");
    }
}
