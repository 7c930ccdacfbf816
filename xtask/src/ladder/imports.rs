//! The list of what Android's library takes from the system, `packaging/android/imports.txt`. A person reviews it: each
//! symbol stands there with the API level from which Android has it, as Android's own lists of symbols say
//! (`libc.map.txt` and its like in bionic, `libandroid.map.txt` in frameworks/base).

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use anyhow::{Context as _, Result, bail};

use super::abi::Abi;

/// Where the list stands in the workspace.
pub const LIST: &str = "packaging/android/imports.txt";

/// The libraries of Android that the app may need: <https://developer.android.com/ndk/guides/stable_apis>.
pub const LIBRARIES: [&str; 5] = [
    "libandroid.so",
    "libc.so",
    "libdl.so",
    "liblog.so",
    "libm.so",
];

/// The level that a new line has until somebody has looked it up.
const UNKNOWN: &str = "?";

/// What stands at the top of the list.
const HEAD: &str = "\
# What libmain.so takes from Android: library, symbol, the API level from which it is there. `cargo xtask ladder library --accept`
# adds new ones with \"?\". Look such a level up in bionic (libc.map.txt, libm.map.txt, libdl.map.txt), system/logging (liblog.map.txt)
# or frameworks/base (libandroid.map.txt): \"introduced-arm64\", else \"introduced\", and 21 when neither stands there, for arm64 began
# with it. Of a weak symbol (Rust's library asks whether it is there) the level may be above the app's lowest. Behind a name
# that one ABI alone has stands that ABI (for armeabi-v7a: \"introduced-arm\", else 21).
";

/// One symbol of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// The library that has it, such as `libc.so`; one of [`LIBRARIES`].
    pub library: String,
    /// The API level from which Android has it; none while nobody has looked it up.
    pub level: Option<u32>,
    /// The library works without it.
    pub weak: bool,
    /// The one ABI that has it and takes it; none when both may.
    pub only: Option<Abi>,
}

/// The list, by symbol.
pub type Imports = BTreeMap<String, Import>;

/// Reads the list.
///
/// # Errors
/// When a line is not `library symbol level [weak] [ABI]`, names a library that the app may not need, or repeats a symbol.
pub fn parse(text: &str) -> Result<Imports> {
    let mut imports = Imports::new();
    for (number, line) in text.lines().enumerate() {
        let line = line.split('#').next().unwrap_or_default().trim();
        if line.is_empty() {
            continue;
        }
        let place = || format!("{LIST}:{}: \"{line}\"", number + 1);
        let words: Vec<_> = line.split_whitespace().collect();
        let [library, symbol, level, marks @ ..] = words.as_slice() else {
            bail!("{} is not \"library symbol level [weak] [ABI]\"", place());
        };
        let (mut weak, mut only) = (false, None);
        for mark in marks {
            match (*mark, Abi::named(mark)) {
                ("weak", _) => weak = true,
                (_, Some(abi)) => only = Some(abi),
                _ => bail!("{} has an unknown mark: {mark}", place()),
            }
        }
        if !LIBRARIES.contains(library) {
            bail!("{}: the app may need only {LIBRARIES:?}", place());
        }
        let level = match *level {
            UNKNOWN => None,
            level => Some(level.parse().with_context(place)?),
        };
        let import = Import {
            library: (*library).to_owned(),
            level,
            weak,
            only,
        };
        if imports.insert((*symbol).to_owned(), import).is_some() {
            bail!("{}: the symbol stands there twice", place());
        }
    }
    Ok(imports)
}

/// Writes the list, in the order of libraries and symbols.
pub fn write(imports: &Imports) -> String {
    let mut text = HEAD.to_owned();
    for library in LIBRARIES {
        for (symbol, import) in imports.iter().filter(|(_, one)| one.library == library) {
            let level = import
                .level
                .map_or(UNKNOWN.to_owned(), |level| level.to_string());
            let weak = if import.weak { " weak" } else { "" };
            let only = import.only.map(|abi| format!(" {}", abi.name()));
            let only = only.unwrap_or_default();
            let _ = writeln!(text, "{library} {symbol} {level}{weak}{only}");
        }
    }
    text
}

/// What of the list an ABI may take.
pub fn of(listed: &Imports, abi: Abi) -> Imports {
    let mut list = listed.clone();
    list.retain(|_, import| import.only.is_none_or(|only| only == abi));
    list
}

/// What is wrong with what a library takes (`taken`: symbol, and whether it is weak), held to the list and to the app's lowest API
/// level; empty when nothing is.
pub fn faults(listed: &Imports, taken: &BTreeMap<String, bool>, lowest: u32) -> Vec<String> {
    let mut faults = Vec::new();
    for (symbol, weak) in taken {
        let Some(import) = listed.get(symbol) else {
            faults.push(format!(
                "{symbol} is taken, but {LIST} has it not: is it in Android's? Then `cargo xtask ladder library --accept` adds it"
            ));
            continue;
        };
        if import.weak && !weak {
            faults.push(format!(
                "{symbol} is weak in {LIST}, but must be there: mend the line"
            ));
        }
        match import.level {
            None => faults.push(format!(
                "{symbol} has no level in {LIST}: look it up, as the list's head says"
            )),
            Some(level) if level > lowest && !weak => faults.push(format!(
                "{symbol} is in Android only from API {level}, and the app's lowest is {lowest}: do without it"
            )),
            Some(_) => {}
        }
    }
    faults
}

/// Adds to the list what an ABI's library takes and is not there; in which library each new symbol is, `library` says. Returns
/// the new ones. What 32 bits alone take is marked so.
pub fn accept(
    listed: &mut Imports,
    abi: Abi,
    taken: &BTreeMap<String, bool>,
    library: impl Fn(&str) -> &'static str,
) -> BTreeSet<String> {
    let mut new = BTreeSet::new();
    for (symbol, weak) in taken {
        match listed.get_mut(symbol) {
            // The other ABI has it, too: its level is to be looked up again.
            Some(import) if import.only.is_some_and(|only| only != abi) => {
                (import.only, import.level) = (None, None);
            }
            Some(_) => continue,
            None => {
                let import = Import {
                    library: library(symbol).to_owned(),
                    level: None,
                    weak: *weak,
                    only: (abi == Abi::Armv7).then_some(abi),
                };
                listed.insert(symbol.clone(), import);
            }
        }
        new.insert(symbol.clone());
    }
    new
}

/// In which library a symbol most likely is, by its name; the reviewer has the last word.
pub fn likely(symbol: &str) -> &'static str {
    let mut letters = symbol.chars();
    let native = letters.next() == Some('A') && letters.next().is_some_and(char::is_uppercase);
    if native {
        "libandroid.so"
    } else if symbol.starts_with("__android_log") {
        "liblog.so"
    } else if symbol.starts_with("dl") || symbol == "android_dlopen_ext" {
        "libdl.so"
    } else {
        "libc.so"
    }
}
