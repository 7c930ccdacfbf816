//! Takes the pictures that the stores show, into `fastlane/`: `make pictures`, or of some languages
//! `make pictures LANGUAGES="it ar"`. Fails when a store would not take them.

use std::{env, fs};

use sportello_core::l10n::Locale;
use sportello_tests::{artefacts, pictures};
use xtask::phones::rules;

fn main() {
    let named: Vec<String> = env::args()
        .skip(1)
        .filter(|one| !one.starts_with('-'))
        .collect();
    let all = Locale::BUILT_IN
        .iter()
        .map(|locale| locale.code().to_owned());
    let languages: Vec<String> = if named.is_empty() {
        all.collect()
    } else {
        named
    };
    let root = artefacts::root();
    for language in &languages {
        let taken = pictures::take(language);
        let bytes: usize = taken.values().map(Vec::len).sum();
        println!("{language}: {} pictures, {bytes} bytes", taken.len());
        for (path, bytes) in taken {
            let path = root.join("fastlane").join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("fastlane/ can be written");
            fs::write(path, bytes).expect("fastlane/ can be written");
        }
    }
    let tree = rules::tree(&root).expect("fastlane/ can be read");
    let faults = rules::faults(&tree);
    assert!(faults.is_empty(), "{faults:#?}");
}
