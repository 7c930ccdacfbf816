//! A plain week of hours: what HSDS and Integreat can say, and the part of OpenStreetMap's syntax that says the same.

use std::fmt;

/// The days as OpenStreetMap writes them, Monday first.
pub const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// From minute to minute of a day; an end that is not after the beginning is of the next day. 1440 is midnight.
pub type Span = (u16, u16);

/// The spans of each day, Monday first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Week {
    days: [Vec<Span>; 7],
}

impl Week {
    /// Adds a span to a day (0 is Monday).
    pub fn add(&mut self, day: usize, span: Span) {
        if let Some(spans) = self.days.get_mut(day) {
            spans.push(span);
            spans.sort_unstable();
            spans.dedup();
        }
    }

    /// Whether it has no hours.
    pub fn is_empty(&self) -> bool {
        self.days.iter().all(Vec::is_empty)
    }

    /// Whether on some day one span begins before another ends: two sources of hours, not one.
    pub fn overlaps(&self) -> bool {
        let overlap = |pair: &[Span]| matches!(pair, [a, b] if b.0 < a.1 || a.1 <= a.0);
        self.days.iter().any(|spans| spans.windows(2).any(overlap))
    }

    /// The days on which each span is, in the order of the spans: what HSDS writes as one schedule each.
    pub fn by_span(&self) -> Vec<(Span, Vec<usize>)> {
        let mut found: Vec<(Span, Vec<usize>)> = Vec::new();
        for (day, spans) in self.days.iter().enumerate() {
            for span in spans {
                match found.iter_mut().find(|(known, _)| known == span) {
                    Some((_, days)) => days.push(day),
                    None => found.push((*span, vec![day])),
                }
            }
        }
        found
    }

    /// Reads OpenStreetMap's syntax where it says a plain week and nothing else: days and times, no holidays, no
    /// dates, no words, no day twice. `None` for all other expressions.
    pub fn parse(expression: &str) -> Option<Self> {
        let mut week = Self::default();
        if expression.trim() == "24/7" {
            (0..7).for_each(|day| week.add(day, (0, 1440)));
            return Some(week);
        }
        for rule in expression.split(';') {
            let (days, times) = rule.trim().split_once(' ')?;
            let days = days_of(days)?;
            let spans: Option<Vec<Span>> = times.split(',').map(span_of).collect();
            for day in days {
                // A later rule of the same day would replace the earlier one.
                if !week.days.get(day)?.is_empty() {
                    return None;
                }
                for span in spans.as_ref()? {
                    week.add(day, *span);
                }
            }
        }
        (!week.overlaps()).then_some(week)
    }
}

impl fmt::Display for Week {
    /// OpenStreetMap's syntax; days of the same hours stand together.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let always = |spans: &Vec<Span>| spans == &[(0, 1440)];
        if self.days.iter().all(always) {
            return f.write_str("24/7");
        }
        let mut done = [false; 7];
        let mut first = true;
        for (day, spans) in self.days.iter().enumerate() {
            if spans.is_empty() || done.get(day) == Some(&true) {
                continue;
            }
            let same: Vec<usize> = (day..7)
                .filter(|other| self.days.get(*other) == Some(spans))
                .collect();
            for other in &same {
                if let Some(done) = done.get_mut(*other) {
                    *done = true;
                }
            }
            let times: Vec<String> = spans.iter().map(|span| clock(*span)).collect();
            let separator = if first { "" } else { "; " };
            write!(f, "{separator}{} {}", days_text(&same), times.join(","))?;
            first = false;
        }
        Ok(())
    }
}

/// `Mo-We,Fr`: three days and more in a row are a range.
fn days_text(days: &[usize]) -> String {
    let name = |day: usize| DAYS.get(day).copied().unwrap_or_default();
    let mut parts: Vec<String> = Vec::new();
    let mut rest = days;
    while let Some(start) = rest.first().copied() {
        let run = rest
            .iter()
            .enumerate()
            .take_while(|(step, day)| **day == start + step)
            .count();
        let end = start + run - 1;
        if run > 2 {
            parts.push(format!("{}-{}", name(start), name(end)));
        } else {
            parts.extend((start..=end).map(|day| name(day).to_owned()));
        }
        rest = rest.get(run..).unwrap_or_default();
    }
    parts.join(",")
}

fn days_of(text: &str) -> Option<Vec<usize>> {
    let day = |name: &str| DAYS.iter().position(|day| *day == name);
    let mut days = Vec::new();
    for part in text.split(',') {
        match part.split_once('-') {
            Some((from, to)) => {
                let (from, to) = (day(from)?, day(to)?);
                if from > to {
                    return None;
                }
                days.extend(from..=to);
            }
            None => days.push(day(part)?),
        }
    }
    Some(days)
}

fn span_of(text: &str) -> Option<Span> {
    let (from, to) = text.split_once('-')?;
    let (from, to) = (minutes(from)?, minutes(to)?);
    (from < 1440 && from < to).then_some((from, to))
}

/// `HH:MM` as minutes of the day, to 24:00.
pub fn minutes(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    let digits =
        |text: &str| (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    if !digits(hours) || minutes.len() != 2 || !digits(minutes) {
        return None;
    }
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    let total = hours * 60 + minutes;
    (minutes < 60 && total <= 1440).then_some(total)
}

/// `HH:MM` of minutes.
pub fn time(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

fn clock((from, to): Span) -> String {
    format!("{}-{}", time(from), time(to))
}

#[cfg(test)]
mod tests {
    use super::Week;

    #[test]
    fn a_plain_week_is_read_and_written_the_same() {
        for text in [
            "Mo-Fr 09:00-13:00",
            "Mo,We-Fr 09:00-13:00,15:00-17:30; Sa 10:00-12:00",
            "Tu,We 15:30-18:30; Sa 09:00-13:00",
            "24/7",
            "Mo 00:00-24:00",
        ] {
            let week = Week::parse(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(week.to_string(), text);
        }
        let spans = Week::parse("Mo,We 09:00-13:00; Tu 09:00-13:00,15:00-17:00").unwrap();
        let days: Vec<_> = spans.by_span().into_iter().map(|(_, days)| days).collect();
        assert_eq!(days, [vec![0, 1, 2], vec![1]]);
    }

    #[test]
    fn what_is_more_than_a_plain_week_is_not_taken_for_one() {
        for text in [
            "Mo-Fr 08:00-18:00; PH off",
            "Mo 09:00-13:00; Mo 15:00-17:00",
            "Mo 22:00-02:00",
            "Jan Mo 09:00-12:00",
            "Mo[1] 09:00-12:00",
            "Mo 09:00-13:00 \"su appuntamento\"",
            "Mo 09:00-13:00,12:00-15:00",
            "09:00-13:00",
            "Sa-Mo 09:00-13:00",
            "Mo 09:00+",
            "",
        ] {
            assert_eq!(Week::parse(text), None, "{text}");
        }
    }
}
