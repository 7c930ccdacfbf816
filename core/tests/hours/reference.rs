//! The part of the reference's answers that is kept here, so that every test run compares them: 12 for each
//! expression. `scripts/hours-conformance/run.sh --freeze` makes it again.

use crate::compare::{Reason, Tally, compare};

const ANSWERS: &str = include_str!("../data/hours_reference.tsv");

#[test]
fn never_open_where_the_reference_is_not_and_no_other_difference_without_a_reason() {
    let found = compare(ANSWERS);
    assert_eq!(found.wrongly_open, [""; 0]);
    assert_eq!(found.unexplained, [""; 0]);
    // The comparison is not empty, and reasons do not eat it.
    let sum = |count: fn(&Tally) -> usize| -> usize {
        found.features.iter().map(|(_, tally)| count(tally)).sum()
    };
    assert!(sum(|tally| tally.expressions) >= 2000);
    assert!(found.features.len() >= 30);
    let share = sum(|tally| tally.agreed) * 100 / sum(|tally| tally.asked);
    assert!(share >= 85, "they agree in {share} % only");
    for reason in Reason::ALL {
        let with = |(_, tally): &(String, Tally)| tally.differed.contains_key(&reason);
        assert!(
            found.features.iter().any(with),
            "{reason:?} explains nothing"
        );
    }
    for (feature, tally) in &found.features {
        let refused = matches!(
            feature.as_str(),
            "fallbacks" | "no end (`+`)" | "sunrise and sunset"
        );
        let expected = if refused { tally.expressions } else { 0 };
        assert_eq!(tally.refused, expected, "{feature}");
        assert_eq!(
            tally.differed.contains_key(&Reason::Refused),
            refused,
            "{feature}"
        );
    }
}

#[test]
fn a_wrong_answer_is_seen() {
    let table = |answers: &str| {
        format!("instants\t2026-11-23T10:00 2026-11-23T20:00\nx\tMo 09:00-13:00\t{answers}\n")
    };
    assert!(compare(&table("oc")).wrongly_open.is_empty());
    assert_eq!(compare(&table("cc")).wrongly_open.len(), 1);
    assert_eq!(compare(&table("uc")).wrongly_open.len(), 1);
    let found = compare(&table("oo"));
    assert_eq!((found.wrongly_open.len(), found.unexplained.len()), (0, 1));
}
