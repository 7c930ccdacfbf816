//! What CLDR says for each message of `base.ftl`: what a new language begins with, and what the others are compared
//! with.

use super::cldr::Cldr;

/// Days of the week as the messages name them.
const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// Languages that CLDR names otherwise than people do, or not at all; the app names them by their usual names.
const NAMED_OTHERWISE: &[&str] = &["bin", "mnk"];

/// The languages of the messages `language-*`.
pub const LANGUAGES: &[&str] = &[
    "ar", "bin", "bn", "en", "es", "fa", "ff", "fr", "it", "mk", "mnk", "pa", "pcm", "pl", "pt",
    "ro", "ru", "sd", "skr", "sq", "uk", "ur", "wo", "zh",
];

/// Each message that CLDR knows, by id, with what it may be: the first is what a new language gets. As Fluent, with
/// `{ $name }` for what is put in.
pub fn messages(cldr: &Cldr) -> Vec<(String, Vec<String>)> {
    let mut all = vec![("locale-name".to_owned(), vec![capital(&cldr.autonym)])];
    // CLDR turns some patterns by marks; the app isolates what it puts in.
    let turned = |c: char| matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}');
    let mut add = |id: String, said: Vec<String>| {
        let said = said.iter().map(|text| text.replace(turned, ""));
        all.push((id, said.collect()));
    };
    if let Some(numbers) = &cldr.numbers {
        // Western digits are read everywhere, and hours on Italian doors are written in them.
        add(
            "locale-digits".into(),
            vec![numbers.digits.clone(), "0123456789".into()],
        );
        add("locale-decimal".into(), vec![numbers.decimal.clone()]);
        add("locale-group".into(), vec![numbers.group.clone()]);
        add(
            "locale-group-from".into(),
            vec![numbers.group_from.to_string()],
        );
    }
    if let Some(lists) = &cldr.lists {
        add("list-two".into(), vec![lists.two.clone()]);
        add("list-start".into(), vec![lists.start.clone()]);
        add("list-middle".into(), vec![lists.middle.clone()]);
        add("list-end".into(), vec![lists.end.clone()]);
    }
    let mut numbered = None;
    if let Some(dates) = &cldr.dates {
        add("date-day-month".into(), vec![dates.day_month.clone()]);
        add("date-day".into(), vec![dates.day.clone()]);
        add("date-month".into(), vec![dates.month.clone()]);
        numbered = dates.numbered.as_ref();
    }
    let months = [("month", &cldr.months), ("month-alone", &cldr.months_alone)];
    for (prefix, names) in months {
        for (number, name) in (1..=12).zip(names) {
            let beside = numbered.and_then(|names| names.get(number - 1)).cloned();
            let said = beside.into_iter().chain([name.clone()]).collect();
            add(format!("{prefix}-{number}"), said);
        }
    }
    for (day, name) in DAYS.iter().zip(&cldr.weekdays) {
        add(format!("weekday-{day}"), vec![name.clone()]);
    }
    for code in LANGUAGES
        .iter()
        .filter(|code| !NAMED_OTHERWISE.contains(code))
    {
        if let Some(name) = cldr.language(code) {
            add(format!("language-{code}"), vec![name.to_owned()]);
        }
    }
    all
}

/// With a capital letter, as a name that stands by itself.
fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
