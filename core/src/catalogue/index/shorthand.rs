//! Expressions of opening hours in few bytes, so that the hours of many desks stand on a page: what most of them are made
//! of, days and times of quarter hours, has a byte or two of its own. Every text comes back as it was.

/// From here on a byte is the time that a span begins at, in quarters of an hour; the next byte is the time that it ends at.
const SPAN: u8 = 0x80;

/// Quarters of an hour that a span may begin at: one byte each.
const QUARTERS: u8 = 96;

/// Letters of a span: `08:00-13:00`.
const SPAN_LETTERS: usize = 11;

/// From here on a byte is one of [`PARTS`].
const PART: u8 = SPAN + QUARTERS;

/// What else is frequent; of those that begin alike the longest comes first.
const PARTS: [&str; 16] = [
    "Mo-Fr ", "Mo-Sa ", "Mo-Su ", "Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH", "; ", ", ",
    " off", "24/7", ":00",
];

/// Writes an expression; `None` when it has other letters than ASCII's.
pub(super) fn write(expression: &str) -> Option<Vec<u8>> {
    let mut rest = expression.is_ascii().then_some(expression)?;
    let mut bytes = Vec::new();
    while let Some(first) = rest.bytes().next() {
        let part = || (PART..).zip(PARTS).find(|(_, part)| rest.starts_with(part));
        let length = if let Some((from, to)) = span(rest) {
            bytes.extend([SPAN + from, to]);
            SPAN_LETTERS
        } else if let Some((byte, part)) = part() {
            bytes.push(byte);
            part.len()
        } else {
            bytes.push(first);
            1
        };
        rest = rest.get(length..)?;
    }
    Some(bytes)
}

/// The expression of bytes; `None` when they are none.
pub(super) fn read(bytes: &[u8]) -> Option<String> {
    let mut text = String::new();
    let mut bytes = bytes.iter();
    while let Some(&byte) = bytes.next() {
        match byte {
            0..SPAN => text.push(char::from(byte)),
            SPAN..PART => {
                let to = *bytes.next().filter(|to| **to <= QUARTERS)?;
                text.extend([clock(byte - SPAN).as_str(), "-", clock(to).as_str()]);
            }
            PART.. => text.push_str(PARTS.get(usize::from(byte - PART))?),
        }
    }
    Some(text)
}

/// The span that a text begins with, in quarters of an hour.
fn span(text: &str) -> Option<(u8, u8)> {
    let (from, to) = text.get(..SPAN_LETTERS)?.split_once('-')?;
    let from = quarters(from).filter(|from| *from < QUARTERS)?;
    Some((from, quarters(to)?))
}

/// The quarters of an hour of a time from `00:00` to `24:00`.
fn quarters(time: &str) -> Option<u8> {
    let (hours, minutes) = time.split_once(':')?;
    let (hours, minutes): (u8, u8) = (hours.parse().ok()?, minutes.parse().ok()?);
    let quarters = hours.checked_mul(4)?.checked_add(minutes / 15)?;
    // Written as it would come back, and no other way.
    (quarters <= QUARTERS && clock(quarters) == time).then_some(quarters)
}

fn clock(quarters: u8) -> String {
    format!("{:02}:{:02}", quarters / 4, quarters % 4 * 15)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn usual_hours_take_few_bytes() {
        for (text, length) in [
            ("Mo-Fr 08:15-11:30,15:00-17:30", 6),
            ("Mo,We,Fr 00:00-24:00", 8),
            ("24/7", 1),
            ("Tu 08:10-12:00; PH off", 14),
            ("", 0),
        ] {
            let bytes = write(text).unwrap();
            assert_eq!(bytes.len(), length, "{text}");
            assert_eq!(read(&bytes).as_deref(), Some(text));
        }
    }

    #[test]
    fn what_is_no_shorthand_is_none() {
        assert_eq!(write("Mo \"è\""), None);
        assert_eq!(read(&[SPAN]), None);
        assert_eq!(read(&[SPAN, QUARTERS + 1]), None);
        assert_eq!(read(&[u8::MAX]), None);
    }

    proptest! {
        #[test]
        fn every_text_comes_back(
            text in "((Mo|Tu|PH|Mo-Fr|24/7|off|[ ,;:+-]|[0-9]{2}:[0-9]{2}-[0-9]{2}:[0-9]{2}|[0-9+:]{1,3}|[ -~])){0,12}",
        ) {
            prop_assert_eq!(read(&write(&text).unwrap()), Some(text));
        }
    }
}
