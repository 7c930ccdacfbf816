//! The collectors' notes, taken apart: what a person should know, and what only says where a fact is from.

use super::review::Remark;

/// A note's two halves.
pub(super) struct Parts {
    /// For the person who goes there.
    pub people: String,
    /// `[field from url date]`: a field that has another source than its row.
    pub corrections: Vec<Correction>,
    /// Words about sources: the field that they are about, and the words.
    pub remarks: Vec<(String, String)>,
}

/// A field that was taken from another page.
pub(super) struct Correction {
    /// The collectors' name of the field.
    pub field: String,
    /// The page.
    pub url: String,
    /// Its date, or nothing.
    pub date: String,
}

/// Takes a note apart; `None` when a bracket is not of the known form.
pub(super) fn split(note: &str, known: &[Remark]) -> Option<Parts> {
    let (mut people, corrections) = corrections(note)?;
    let mut remarks = Vec::new();
    for remark in known {
        if let Some((before, after)) = people.split_once(&remark.find) {
            remark.used.set(true);
            remarks.push((
                remark.field.clone(),
                remark.find.trim_matches([' ', ';', ',']).to_owned(),
            ));
            people = format!("{before}{}{after}", remark.keep);
        }
    }
    let people = references(&people, &mut remarks);
    let people = people.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(Parts {
        people,
        corrections,
        remarks,
    })
}

fn corrections(note: &str) -> Option<(String, Vec<Correction>)> {
    let mut people = String::new();
    let mut found = Vec::new();
    let mut rest = note;
    while let Some((before, bracket)) = rest.split_once('[') {
        let (inside, after) = bracket.split_once(']')?;
        let (field, source) = inside.split_once(" from ")?;
        let (url, date) = source.split_once(' ')?;
        let correction = Correction {
            field: field.into(),
            url: url.into(),
            date: date.trim().into(),
        };
        found.push(correction);
        people.push_str(before);
        rest = after;
    }
    people.push_str(rest);
    Some((people, found))
}

/// Takes out parentheses that name a site or another row: `(gualdonews.it 2016)`, `(see AP028)`.
fn references(note: &str, remarks: &mut Vec<(String, String)>) -> String {
    let mut people = String::new();
    let mut rest = note;
    while let Some((before, parenthesis)) = rest.split_once('(') {
        let Some((inside, after)) = parenthesis.split_once(')') else {
            break;
        };
        if inside.split_whitespace().any(reference) {
            people.push_str(before.trim_end());
            remarks.push(("description".into(), format!("({inside})")));
        } else {
            people.push_str(before);
            people.push('(');
            people.push_str(inside);
            people.push(')');
        }
        rest = after;
    }
    people.push_str(rest);
    people
}

fn reference(word: &str) -> bool {
    let word = word.trim_end_matches([',', ';', '.']);
    let row = word
        .strip_prefix("AP")
        .is_some_and(|id| id.len() > 2 && id.bytes().all(|b| b.is_ascii_digit()));
    let site = [".it", ".net", ".org"]
        .iter()
        .any(|end| word.len() > end.len() && word.ends_with(end));
    row || site
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    fn remark(find: &str, keep: &str) -> Remark {
        Remark {
            find: find.into(),
            keep: keep.into(),
            field: "phones".into(),
            used: Cell::new(false),
        }
    }

    #[test]
    fn people_read_no_bookkeeping_and_nothing_is_lost() {
        let known = [
            remark("Phone from a page of 2019.", ""),
            remark("; hours not seen.", "."),
        ];
        let note = "Free (A1; A2); hours not seen. Phone from a page of 2019. Open since 2020 (giornale.it, 2020). \
                    Ask (see AP028). [address from https://example.org/a 2019-01] [name from https://example.org/b ]";
        let parts = split(note, &known).unwrap();
        assert_eq!(parts.people, "Free (A1; A2). Open since 2020. Ask.");
        let remarks: Vec<&str> = parts
            .remarks
            .iter()
            .map(|(_, words)| words.as_str())
            .collect();
        assert_eq!(
            remarks,
            [
                "Phone from a page of 2019.",
                "hours not seen.",
                "(giornale.it, 2020)",
                "(see AP028)"
            ]
        );
        let fields = parts.corrections.iter();
        let fields: Vec<_> = fields
            .map(|own| (own.field.as_str(), own.url.as_str(), own.date.as_str()))
            .collect();
        assert_eq!(
            fields,
            [
                ("address", "https://example.org/a", "2019-01"),
                ("name", "https://example.org/b", "")
            ]
        );
        assert!(known.iter().all(|remark| remark.used.get()));
        assert!(split("[no form", &known).is_none());
    }
}
