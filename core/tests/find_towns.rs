//! Towns as a person types them, over the real gazetteer.

use proptest::prelude::*;
use sportello_core::catalogue::{Catalogue, Dao, fold};
use sportello_core::find;
use sportello_core::model::Municipality;

thread_local! {
    static BUNDLE: Catalogue = Catalogue::from_bytes(sportello_assets::CATALOGUE).unwrap();
}

fn ask<T>(question: impl FnOnce(&Dao) -> sportello_core::error::Result<T>) -> T {
    BUNDLE.with(|bundle| bundle.read(question).unwrap())
}

fn names(typed: &str) -> Vec<String> {
    ask(|dao| find::towns(dao, typed, usize::MAX))
        .into_iter()
        .map(|town| town.name)
        .collect()
}

fn similar(name: &str) -> Vec<String> {
    ask(|dao| find::similar_towns(dao, name, 3))
        .into_iter()
        .map(|town| town.name)
        .collect()
}

fn all() -> Vec<Municipality> {
    ask(Dao::municipalities)
}

#[test]
fn every_town_is_found_by_its_own_name_however_it_is_written() {
    let all = all();
    assert_eq!(all.len(), 385);
    for town in &all {
        let plain = fold(&town.name);
        assert_eq!(names(&format!("  {plain} "))[0], town.name);
        for typed in [&town.name, &town.name.to_uppercase()] {
            let named = ask(|dao| find::town_named(dao, typed)).unwrap();
            assert_eq!(named.istat, town.istat, "{typed}");
        }
    }
}

#[test]
fn case_accents_and_apostrophes_do_not_matter() {
    for (typed, town) in [
        ("citta di castello", "Città di Castello"),
        ("CITTÀ DI CASTELLO", "Città di Castello"),
        ("sant anatolia", "Sant'Anatolia di Narco"),
        ("SANT’ANATOLIA", "Sant'Anatolia di Narco"),
        ("cannara", "Cannara"),
    ] {
        assert_eq!(names(typed), [town], "{typed}");
    }
}

#[test]
fn beginnings_come_first_then_later_words_then_the_rest() {
    let found = names("cast");
    let rank = |name: &String| {
        let name = fold(name);
        if name.starts_with("cast") {
            0
        } else if name.split(' ').any(|word| word.starts_with("cast")) {
            1
        } else {
            2
        }
    };
    assert!(found.is_sorted_by_key(rank), "{found:?}");
    assert_eq!(
        found.iter().map(rank).max(),
        Some(2),
        "all three are there: {found:?}"
    );
    assert!(found.contains(&"Città di Castello".to_owned()));
    let beginning: Vec<_> = found
        .iter()
        .filter(|name| rank(name) == 0)
        .map(|name| fold(name))
        .collect();
    assert!(beginning.is_sorted(), "{beginning:?}");
}

#[test]
fn nothing_typed_is_every_town_and_nonsense_none() {
    assert_eq!(names("").len(), 385);
    assert_eq!(names(" - ").len(), 385);
    assert_eq!(names("fabbro"), Vec::<String>::new());
    assert_eq!(ask(|dao| find::town_named(dao, "")), None);
}

#[test]
fn a_mistyped_name_is_like_the_right_one() {
    assert_eq!(similar("Fabbro")[0], "Fabro");
    assert_eq!(similar("Perujia")[0], "Perugia");
    assert_eq!(similar("OVRIETO")[0], "Orvieto");
    assert_eq!(similar("gubio")[0], "Gubbio");
    assert_eq!(similar("Perugja")[0], "Perugia");
    assert_eq!(similar("Peruggia")[0], "Perugia");
    assert_eq!(similar("Citta di Castelo")[0], "Città di Castello");
    assert_eq!(similar("Kastiglione del Lago")[0], "Castiglione del Lago");
    assert_eq!(similar(&"x".repeat(10_000)).len(), 3);
}

#[test]
fn a_town_is_found_in_the_letters_that_a_person_writes() {
    assert_eq!(names("Перуджа")[0], "Perugia");
    assert_eq!(names("Перу")[0], "Perugia", "as it is typed");
    assert_eq!(names("Орвието")[0], "Orvieto");
    for (typed, town) in [
        ("Перуджия", "Perugia"),
        ("بيروجيا", "Perugia"),
        ("تيرني", "Terni"),
        ("أورفيتو", "Orvieto"),
    ] {
        assert!(
            similar(typed).contains(&town.to_owned()),
            "{typed}: {:?}",
            similar(typed)
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn any_part_of_a_name_finds_it(
        town in prop::sample::select(all()),
        from in 0_usize..20,
        length in 1_usize..20,
    ) {
        let part: String = town.name.chars().skip(from).take(length).collect();
        prop_assert!(names(&part).contains(&town.name), "{part:?} of {}", town.name);
    }

    #[test]
    fn one_slip_still_finds_the_town_among_the_three(
        town in prop::sample::select(all()),
        slip in 0_usize..12,
    ) {
        let mut letters: Vec<char> = town.name.chars().collect();
        prop_assume!(letters.len() > 6);
        let slip = 1 + slip % (letters.len() - 2);
        letters.remove(slip);
        let typed: String = letters.into_iter().collect();
        prop_assert!(similar(&typed).contains(&town.name), "{typed} for {}: {:?}", town.name, similar(&typed));
    }

    #[test]
    fn whatever_is_typed_is_answered(typed in any::<String>()) {
        let found = names(&typed);
        prop_assert!(found.len() <= 385);
        prop_assert_eq!(similar(&typed).len(), 3);
    }
}
