//! HSDS schedules (recurrence rules of RFC 5545) to OpenStreetMap's `opening_hours`, where that is certain. Where one
//! schedule of a desk is not, the desk's hours are unknown and the words are kept: half a week would be a lie.

use super::Object;
use super::members::{own_source, text, truth};
use crate::import::entry::Schedule;
use crate::import::week::{DAYS, Span, Week, minutes, time};

/// Schedules of a service or a place.
///
/// The second value says that hours were left unknown.
pub fn schedules(list: &[&Object]) -> (Vec<Schedule>, bool) {
    let mut groups: Vec<(Schedule, Vec<&Object>)> = Vec::new();
    for schedule in list {
        // Our own export writes a schedule of several spans as several; the first has it whole.
        if !text(schedule, "part_of").is_empty() {
            continue;
        }
        let base = base(schedule);
        if schedule.contains_key("opening_hours") || schedule.contains_key("by_appointment") {
            groups.push((base, Vec::new()));
            continue;
        }
        let same = |known: &(Schedule, Vec<&Object>)| {
            let of = &known.0;
            !known.1.is_empty()
                && of.phone == base.phone
                && of.valid_from == base.valid_from
                && of.valid_to == base.valid_to
        };
        match groups.iter_mut().find(|known| same(known)) {
            Some((_, rules)) => rules.push(schedule),
            None => groups.push((base, vec![schedule])),
        }
    }
    let mut unsure = false;
    let mut schedules = Vec::new();
    for (base, rules) in groups {
        if rules.is_empty() {
            schedules.push(base);
            continue;
        }
        let mut words: Vec<String> = Vec::new();
        for rule in &rules {
            let said = [text(rule, "description"), text(rule, "notes")].join(" ");
            let said = said.trim().to_owned();
            if !said.is_empty() && !words.contains(&said) {
                words.push(said);
            }
        }
        let hours = certain(&rules);
        if hours.is_none() {
            let any = rules.iter().filter(|rule| {
                !(text(rule, "opens_at").is_empty() && text(rule, "byday").is_empty())
            });
            let rest: Vec<String> = any.map(|rule| in_words(rule)).collect();
            unsure |= !rest.is_empty();
            if words.is_empty() {
                words = rest;
            }
        }
        schedules.push(Schedule {
            opening_hours: hours.unwrap_or_default(),
            text: words.join("; "),
            ..base
        });
    }
    schedules.retain(Schedule::says_something);
    (schedules, unsure)
}

/// What a schedule says besides its recurrence.
fn base(schedule: &Object) -> Schedule {
    let mut valid_to = text(schedule, "valid_to");
    if valid_to.is_empty() {
        valid_to = text(schedule, "until");
    }
    let attending = text(schedule, "attending_type").to_lowercase();
    Schedule {
        opening_hours: text(schedule, "opening_hours"),
        text: text(schedule, "description"),
        phone: matches!(attending.as_str(), "phone" | "telephone" | "telefono"),
        by_appointment: truth(schedule, "by_appointment"),
        valid_from: day(&text(schedule, "valid_from")),
        valid_to: day(&valid_to),
        source: own_source(schedule),
    }
}

/// The day of a date that may have a time.
fn day(text: &str) -> String {
    text.get(..10)
        .filter(|_| text.contains('T'))
        .unwrap_or(text)
        .to_owned()
}

/// The hours of rules that are all certain: weekly on named days, or on the n-th day of a month.
fn certain(rules: &[&Object]) -> Option<String> {
    let mut week = Week::default();
    let mut monthly: Vec<String> = Vec::new();
    for rule in rules {
        for name in [
            "bymonthday",
            "byweekno",
            "byyearday",
            "count",
            "bymonth",
            "bysetpos",
        ] {
            if !text(rule, name).is_empty() {
                return None;
            }
        }
        if !matches!(text(rule, "interval").as_str(), "" | "1") {
            return None;
        }
        let span = span(rule)?;
        let mut days = text(rule, "byday");
        if days.is_empty() {
            // HSDS 2 of old: one row a day.
            days = text(rule, "weekday");
        }
        match text(rule, "freq").to_uppercase().as_str() {
            "WEEKLY" | "" => {
                for word in days.split(',') {
                    week.add(weekday(word)?, span);
                }
            }
            "MONTHLY" => {
                for word in days.split(',') {
                    monthly.push(nth(word, span)?);
                }
            }
            "DAILY" if days.is_empty() => (0..7).for_each(|day| week.add(day, span)),
            _ => return None,
        }
    }
    // A rule of a month would put the week's hours of that day out of force.
    if week.overlaps() || (!week.is_empty() && !monthly.is_empty()) || monthly.len() > 3 {
        return None;
    }
    if monthly.is_empty() {
        Some(week.to_string()).filter(|text| !text.is_empty())
    } else {
        Some(monthly.join("; "))
    }
}

/// `2MO` is the second Monday: `Mo[2]`.
fn nth(word: &str, span: Span) -> Option<String> {
    let word = word.trim();
    let split = word.len().checked_sub(2)?;
    let (number, day) = (word.get(..split)?, word.get(split..)?);
    let number: i8 = number.parse().ok()?;
    let day = DAYS.get(weekday(day)?)?;
    let valid = (1..=5).contains(&number) || (-5..=-1).contains(&number);
    valid.then(|| format!("{day}[{number}] {}-{}", time(span.0), time(span.1)))
}

/// Two letters (RFC 5545), an English name, or the number of HSDS 2 (1 is Monday).
fn weekday(word: &str) -> Option<usize> {
    let word = word.trim().to_lowercase();
    let names = [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];
    let found = names
        .iter()
        .position(|name| word.len() >= 2 && name.starts_with(&word));
    found.or_else(|| {
        let number: usize = word.parse().ok()?;
        (1..=7).contains(&number).then(|| number - 1)
    })
}

fn span(rule: &Object) -> Option<Span> {
    let (from, to) = (
        clock(&text(rule, "opens_at"))?,
        clock(&text(rule, "closes_at"))?,
    );
    if from == to && from != 0 {
        return None;
    }
    Some((from, if to == 0 { 1440 } else { to }))
}

/// A time on the clock of the place. One with an offset from UTC is none that holds in summer and in winter.
fn clock(text: &str) -> Option<u16> {
    let text = text.trim().to_lowercase();
    let (body, afternoon) = match (text.strip_suffix("am"), text.strip_suffix("pm")) {
        (Some(body), _) => (body.trim().to_owned(), Some(false)),
        (_, Some(body)) => (body.trim().to_owned(), Some(true)),
        _ => (text, None),
    };
    let parts: Vec<&str> = body.split(':').collect();
    let plain = match parts.as_slice() {
        [hours] if afternoon.is_some() => format!("{hours}:00"),
        [hours, minutes] | [hours, minutes, "00"] => format!("{hours}:{minutes}"),
        _ => return None,
    };
    let time = minutes(&plain)?;
    match afternoon {
        None => Some(time),
        Some(_) if !(60..780).contains(&time) => None,
        Some(false) => Some(time % 720),
        Some(true) => Some(time % 720 + 720),
    }
}

/// A rule that is not certain, as words that a person can read.
fn in_words(rule: &Object) -> String {
    let shown = [
        "freq",
        "interval",
        "byday",
        "weekday",
        "bymonthday",
        "opens_at",
        "closes_at",
    ];
    let words = shown.iter().filter_map(|name| {
        let value = text(rule, name);
        (!value.is_empty()).then(|| format!("{name} {value}"))
    });
    words.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Object, schedules};

    fn hours(rules: Value) -> (String, String, bool) {
        let rules: Vec<Object> = serde_json::from_value(rules).unwrap();
        let (found, unsure) = schedules(&rules.iter().collect::<Vec<_>>());
        let first = found.first().cloned().unwrap_or_default();
        assert!(found.len() <= 1, "{found:?}");
        (first.opening_hours, first.text, unsure)
    }

    #[test]
    fn weekly_rules_become_one_week() {
        let rules = json!([
            {"freq": "WEEKLY", "byday": "MO,TU,WE", "opens_at": "09:00", "closes_at": "13:00:00"},
            {"freq": "WEEKLY", "byday": "MO", "opens_at": "3:00 PM", "closes_at": "17:30", "interval": 1},
            {"weekday": "Saturday", "opens_at": "9:00 AM", "closes_at": "12:00 PM"},
            {"weekday": 7, "opens_at": "20:00", "closes_at": "00:00"},
        ]);
        let expected =
            "Mo 09:00-13:00,15:00-17:30; Tu,We 09:00-13:00; Sa 09:00-12:00; Su 20:00-24:00";
        assert_eq!(hours(rules), (expected.into(), String::new(), false));
    }

    #[test]
    fn the_nth_day_of_a_month_is_certain() {
        let rules = json!([{"freq": "MONTHLY", "byday": "1MO,-1FR", "opens_at": "10:00", "closes_at": "12:00"}]);
        assert_eq!(hours(rules).0, "Mo[1] 10:00-12:00; Fr[-1] 10:00-12:00");
    }

    #[test]
    fn one_rule_that_is_not_certain_leaves_the_hours_unknown_and_keeps_the_words() {
        let sure =
            json!({"freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "13:00"});
        for odd in [
            json!({"freq": "WEEKLY", "byday": "TU", "interval": 2, "opens_at": "09:00", "closes_at": "13:00"}),
            json!({"freq": "WEEKLY", "byday": "TU", "opens_at": "09:00Z", "closes_at": "13:00Z"}),
            json!({"freq": "WEEKLY", "byday": "TU", "opens_at": "09:00+01:00", "closes_at": "13:00+01:00"}),
            json!({"freq": "MONTHLY", "bymonthday": "1", "opens_at": "09:00", "closes_at": "13:00"}),
            json!({"freq": "WEEKLY", "byday": "XX", "opens_at": "09:00", "closes_at": "13:00"}),
            json!({"freq": "WEEKLY", "byday": "TU", "opens_at": "09:00"}),
            json!({"freq": "WEEKLY", "byday": "MO", "opens_at": "12:00", "closes_at": "15:00"}),
        ] {
            let (found, words, unsure) = hours(json!([sure, odd]));
            assert!(found.is_empty() && unsure, "{odd}: {found}");
            assert!(words.contains("byday MO"), "{odd}: {words}");
        }
        let (found, words, unsure) = hours(json!([{"description": "lunedì mattina"}]));
        assert_eq!(
            (found.as_str(), words.as_str(), unsure),
            ("", "lunedì mattina", false)
        );
    }
}
