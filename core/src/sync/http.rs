//! Requests and answers as far as an update needs HTTP (RFC 9110). A request holds a path, and at most where to go on
//! or the tag of what is there: nothing of the person or the phone.

use chrono::{DateTime, Utc};

use super::limits::ETAG_BYTES;

/// A GET request for a file of the feed. No other header is sent than [`HttpRequest::headers`] and what the
/// transport cannot do without.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpRequest {
    /// Path within the feed, without a `/` before it: to be put behind the feed's address.
    pub path: String,
    /// The first byte that is wanted; 0 for the whole file.
    pub from: u64,
    /// The tag of the entry that is there.
    pub etag: Option<String>,
    /// How many bytes of an answer are read at most; a driver may stop there, the job does in any case.
    pub cap: u64,
}

impl HttpRequest {
    /// The headers that depend on the request: `Range` or `If-None-Match`, or none.
    pub fn headers(&self) -> Vec<(&'static str, String)> {
        let range = (self.from > 0).then(|| ("range", format!("bytes={}-", self.from)));
        let tag = self.etag.clone().map(|tag| ("if-none-match", tag));
        range.into_iter().chain(tag).collect()
    }
}

/// The beginning of an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// The status.
    pub status: u16,
    /// Whether the content is said to be HTML.
    pub html: bool,
    /// Bytes of the content, when it is said and not encoded on the way.
    pub length: Option<u64>,
    /// What a 206 is part of: its first byte, and the length of the whole.
    pub range: Option<(u64, Option<u64>)>,
    /// The host's tag.
    pub etag: Option<String>,
    /// `Retry-After`, as it stands there.
    pub retry_after: Option<String>,
}

impl Head {
    /// Reads what is needed of the headers; `header` gives the value of a lower-case name. In a browser some may be
    /// hidden (CORS): a range that is not told is taken for the one that was asked for, and the content's hash decides.
    pub fn new(status: u16, header: impl Fn(&str) -> Option<String>) -> Self {
        let kind = header("content-type").unwrap_or_default();
        let kind = kind.split(';').next().unwrap_or_default().trim();
        let html = ["text/html", "application/xhtml+xml"]
            .iter()
            .any(|html| kind.eq_ignore_ascii_case(html));
        let plain = header("content-encoding")
            .is_none_or(|coding| coding.trim().eq_ignore_ascii_case("identity"));
        let length = header("content-length").filter(|_| plain);
        let etag = header("etag").filter(|tag| {
            tag.len() <= ETAG_BYTES && tag.bytes().all(|byte| (0x21..=0x7E).contains(&byte))
        });
        Self {
            status,
            html,
            length: length.and_then(|length| length.trim().parse().ok()),
            range: header("content-range").map(|range| content_range(&range)),
            etag,
            retry_after: header("retry-after"),
        }
    }
}

/// `bytes 1000-1999/5000`. What cannot be read is a range that fits nothing.
fn content_range(text: &str) -> (u64, Option<u64>) {
    let read = || {
        let (range, whole) = text.trim().strip_prefix("bytes ")?.split_once('/')?;
        let first = range.split_once('-')?.0.parse().ok()?;
        Some((first, whole.parse().ok()))
    };
    read().unwrap_or((u64::MAX, None))
}

/// `Retry-After` in seconds from now: a number, or a date (RFC 9110, 10.2.3).
pub(super) fn retry_after(text: &str, now: DateTime<Utc>) -> Option<u64> {
    let text = text.trim();
    text.parse().ok().or_else(|| {
        let at = DateTime::parse_from_rfc2822(text).ok()?;
        u64::try_from((at.with_timezone(&Utc) - now).num_seconds()).ok()
    })
}

/// Why a request or its answer broke off, as the driver saw it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// No host was reached, or the answer was cut.
    Connection,
    /// The host's certificate is not good.
    Certificate,
    /// The host, or the network before it, names another address. Drivers do not follow.
    Redirected,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(headers: &[(&str, &str)]) -> Head {
        Head::new(206, |name| {
            let found = headers.iter().find(|(header, _)| *header == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn ranges_are_read_and_what_is_none_fits_nothing() {
        for (text, range) in [
            ("bytes 1000-1999/5000", (1000, Some(5000))),
            ("bytes 0-1/*", (0, None)),
            ("bytes */5000", (u64::MAX, None)),
            ("lines 1-2/3", (u64::MAX, None)),
            ("", (u64::MAX, None)),
        ] {
            assert_eq!(
                head(&[("content-range", text)]).range,
                Some(range),
                "{text}"
            );
        }
        assert_eq!(head(&[]).range, None);
    }

    #[test]
    fn a_length_counts_only_of_what_is_not_encoded() {
        assert_eq!(head(&[("content-length", "12")]).length, Some(12));
        let encoded = [("content-length", "12"), ("content-encoding", "gzip")];
        assert_eq!(head(&encoded).length, None);
    }

    #[test]
    fn a_tag_that_could_break_or_mark_a_request_is_not_kept() {
        let tag = |text: &str| head(&[("etag", text)]).etag;
        assert_eq!(tag("\"abc\"").as_deref(), Some("\"abc\""));
        assert_eq!(tag("\"a\r\nx: y\""), None);
        assert_eq!(tag(&"x".repeat(129)), None);
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now = DateTime::parse_from_rfc3339("2026-11-26T10:00:00Z")
            .unwrap()
            .with_timezone(&Utc);
        assert_eq!(retry_after("120", now), Some(120));
        assert_eq!(retry_after("Thu, 26 Nov 2026 10:01:30 GMT", now), Some(90));
        assert_eq!(retry_after("Thu, 26 Nov 2026 09:00:00 GMT", now), None);
        assert_eq!(retry_after("soon", now), None);
    }
}
