//! Whatever a publisher changes, a delta and a snapshot give the same rows, and the rows give the signed text.

use proptest::prelude::*;
use sportello_core::feed::{Hash, publish};

use super::host::{Phone, Publisher, umbria};

/// What happens to one line of a text.
#[derive(Clone, Debug)]
enum Edit {
    Remove(usize),
    Rename(usize, String),
    Phone(usize, Option<String>),
    Hours(usize, String),
    Move(usize, i32),
    Copy(usize, u8),
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let at = 0_usize..400;
    let text = "[ -~\u{e0}-\u{f6}\u{627}-\u{63a}\u{4e00}-\u{4e10}]{1,20}";
    let edit = prop_oneof![
        at.clone().prop_map(Edit::Remove),
        (at.clone(), text).prop_map(|(at, name)| Edit::Rename(at, name)),
        (at.clone(), prop::option::of("[+0-9 ]{3,12}"))
            .prop_map(|(at, number)| Edit::Phone(at, number)),
        (at.clone(), text).prop_map(|(at, hours)| Edit::Hours(at, hours)),
        (at.clone(), -80_i32..80).prop_map(|(at, degrees)| Edit::Move(at, degrees)),
        (at, any::<u8>()).prop_map(|(at, n)| Edit::Copy(at, n)),
    ];
    prop::collection::vec(edit, 1..12)
}

/// A text of records with some of the desks changed, canonical again.
fn edit(text: &str, edits: &[Edit]) -> String {
    use serde_json::{Value, json};
    let mut towns = Vec::new();
    let mut desks = std::collections::BTreeMap::new();
    for line in text.lines() {
        let value: Value = serde_json::from_str(line).unwrap();
        match value["service_at_location"]["id"].as_str() {
            Some(id) => drop(desks.insert(id.to_owned(), value.clone())),
            None => towns.push(value.to_string()),
        }
    }
    for edit in edits {
        let id = |at: usize| desks.keys().nth(at % desks.len().max(1)).cloned();
        let (Edit::Remove(at)
        | Edit::Rename(at, _)
        | Edit::Phone(at, _)
        | Edit::Hours(at, _)
        | Edit::Move(at, _)
        | Edit::Copy(at, _)) = edit;
        let Some(id) = id(*at) else { continue };
        let Some(whole) = desks.get_mut(&id) else {
            continue;
        };
        let desk = &mut whole["service_at_location"];
        match edit {
            Edit::Remove(_) => drop(desks.remove(&id)),
            Edit::Rename(_, name) => desk["service"]["name"] = json!(name),
            Edit::Phone(_, Some(number)) => {
                desk["phones"] = json!([{"number": number, "type": "voice"}]);
            }
            Edit::Phone(_, None) => drop(desk.as_object_mut().unwrap().remove("phones")),
            Edit::Hours(_, hours) => {
                desk["schedules"] = json!([{"attending_type": "physical", "opening_hours": hours}]);
            }
            Edit::Move(_, degrees) => {
                desk["location"]["latitude"] = json!(degrees);
                desk["location"]["longitude"] = json!(f64::from(*degrees) + 0.25);
            }
            Edit::Copy(_, n) => {
                let mut copy = whole.clone();
                let new = format!("{id}-{n}");
                copy["service_at_location"]["id"] = json!(new);
                desks.insert(new, copy);
            }
        }
    }
    let desks = desks.into_values().map(|value| value.to_string());
    towns
        .into_iter()
        .chain(desks)
        .map(|line| line + "\n")
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_delta_and_a_snapshot_give_the_signed_rows(first in edits(), second in edits()) {
        let mut publisher = Publisher::new();
        let text = publisher.text(&umbria()).to_owned();
        let one = edit(&text, &first);
        let two = edit(&one, &second);
        publisher.texts.get_mut(&umbria()).unwrap().push(one);
        publisher.publish();
        let mut phone = Phone::new();
        phone.update(&publisher).unwrap();
        publisher.texts.get_mut(&umbria()).unwrap().push(two.clone());
        publisher.publish();
        let by_delta = phone.update(&publisher).unwrap();
        let delta_paths = phone.asked.len();
        prop_assert!(delta_paths <= 3, "no snapshot was needed: {:?}", phone.asked);
        prop_assert_eq!(phone.state(&umbria()), Hash::of(two.as_bytes()));
        let mut other = Phone::new();
        publisher.files.retain(|path, bytes| !path.starts_with("content/") || bytes.len() > 5_000);
        other.update(&publisher).unwrap();
        prop_assert_eq!(other.dump(), phone.dump());
        drop(by_delta);
    }

    #[test]
    fn a_text_is_the_same_text_after_a_delta_back_and_forth(edits in edits()) {
        let text = Publisher::new().text(&umbria()).to_owned();
        let new = edit(&text, &edits);
        let there = publish::delta(&text, &new).unwrap();
        let back = publish::delta(&new, &text).unwrap();
        prop_assert_eq!(there.is_none(), text == new);
        prop_assert_eq!(back.is_none(), text == new);
    }
}
