//! The pictures for the stores (`make pictures`), of the language that the fewest stores have.

use std::collections::BTreeSet;

use sportello_tests::pictures;
use xtask::{phones::rules, workspace};

#[test]
fn are_six_screens_that_the_stores_take_and_the_same_the_next_time() {
    let first = pictures::take("sq");
    let different: BTreeSet<_> = first.values().collect();
    assert_eq!(different.len(), 6, "{:?}", first.keys());
    let mut tree = rules::tree(&workspace::root().unwrap()).unwrap();
    tree.extend(first.clone());
    let faults = rules::faults(&tree);
    assert!(faults.is_empty(), "{faults:#?}");
    let second = pictures::take("sq");
    let changed: Vec<_> = first
        .iter()
        .filter(|(path, bytes)| second[*path] != **bytes)
        .map(|(path, _)| path)
        .collect();
    assert!(changed.is_empty(), "not the same: {changed:?}");
}
