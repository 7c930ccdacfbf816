//! The pictures for the stores (`make pictures`), of the language that the fewest stores have.

use std::{collections::BTreeSet, io::Cursor};

use sportello_tests::{artefacts, pictures};
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
        .filter(|(path, bytes)| !alike(bytes, &second[*path]))
        .map(|(path, bytes)| {
            let name = path.replace('/', "-");
            artefacts::keep(&format!("pictures-first-{name}"), bytes);
            artefacts::keep(&format!("pictures-second-{name}"), &second[path]);
            path
        })
        .collect();
    assert!(changed.is_empty(), "not the same: {changed:?}");
}

/// Whether nobody sees a difference: Chromium draws a round edge a little otherwise now and then, when the machine is busy (16 points of
/// 2,073,600 by less than 3 % were seen).
fn alike(one: &[u8], other: &[u8]) -> bool {
    let (one, other) = (points(one), points(other));
    let differ = one.1.iter().zip(&other.1).map(|(a, b)| a.abs_diff(*b));
    let differ: Vec<u8> = differ.filter(|by| *by > 0).collect();
    (one.0, one.1.len()) == (other.0, other.1.len())
        && differ.len() < 1000
        && differ.iter().all(|by| *by < 16)
}

/// Width and height, and all points.
fn points(picture: &[u8]) -> ((u32, u32), Vec<u8>) {
    let mut decoder = png::Decoder::new(Cursor::new(picture));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().unwrap();
    let mut points = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut points).unwrap();
    ((frame.width, frame.height), points)
}
