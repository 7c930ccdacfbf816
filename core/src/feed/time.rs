//! Instants as the feed writes them: RFC 3339, UTC, to the second.

use chrono::{DateTime, SecondsFormat, Utc};

/// Reads `2026-11-26T10:00:00Z` and nothing else.
pub(super) fn parse(text: &str) -> Option<DateTime<Utc>> {
    let at = DateTime::parse_from_rfc3339(text).ok()?.with_timezone(&Utc);
    (write(at) == text).then_some(at)
}

/// Writes it so.
pub(super) fn write(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_one_way_of_writing_an_instant_is_read() {
        assert_eq!(
            write(parse("2026-11-26T10:00:00Z").unwrap()),
            "2026-11-26T10:00:00Z"
        );
        for other in [
            "2026-11-26T10:00:00+00:00",
            "2026-11-26T10:00:00.0Z",
            "2026-11-26 10:00:00Z",
            "2026-11-26",
            "",
            "2026-02-30T10:00:00Z",
        ] {
            assert_eq!(parse(other), None, "{other}");
        }
    }
}
