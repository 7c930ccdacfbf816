//! XLIFF 2.0 (OASIS, <https://docs.oasis-open.org/xliff/xliff-core/v2.0/os/xliff-core-v2.0-os.html>; 2.1 has the same
//! core and namespace): one `<file>` for each `.ftl`, one `<unit>` for each message, `<ph>` for each placeable.

mod read;
mod write;

pub use read::read;
pub use write::write;

/// The namespace of 2.0 and 2.1.
const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// Whether XML 1.0 can hold a character (<https://www.w3.org/TR/xml/#charsets>); what it cannot is a `<cp>`.
const fn is_xml(sign: char) -> bool {
    matches!(sign, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}
