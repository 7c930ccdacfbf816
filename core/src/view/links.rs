//! What a link hands over: numbers to dial, addresses to write to, a place to look for.

use crate::model::{Desk, Municipality};

/// The schemes of links that leave the app; no other is ever given to another app. iOS must be told of them (Info.plist).
pub const OUTSIDE: [&str; 7] = ["tel", "sms", "mailto", "geo", "whatsapp", "https", "http"];

/// A `tel:` address (RFC 3966): the digits of a number with its leading `+`.
pub fn tel(number: &str) -> String {
    format!("tel:{}", digits(number))
}

/// A WhatsApp address for a number in international form; it opens the app where there is one.
pub fn whatsapp(number: &str) -> String {
    format!("https://wa.me/{}", digits(number).trim_start_matches('+'))
}

/// A `mailto:` address (RFC 6068).
pub fn mailto(address: &str) -> String {
    format!("mailto:{address}")
}

fn digits(number: &str) -> String {
    number
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect()
}

/// What to ask a map for: the address in words, because the point is mostly a town's centre. `None` where
/// there is no town, or where the address is withheld.
pub fn directions_query(desk: &Desk) -> Option<String> {
    let town = desk.town.as_deref()?;
    let first = match (&desk.address, is_withheld(desk)) {
        (_, true) => return None,
        (Some(address), _) => address.as_str(),
        (None, _) => desk.name.as_str(),
    };
    let parts = [
        Some(first),
        desk.locality.as_deref(),
        Some(town),
        desk.province_code.as_deref(),
    ];
    Some(parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

/// Whether a desk without a street is of a kind whose street may be withheld for safety: it must
/// not be looked for by name either.
pub fn is_withheld(desk: &Desk) -> bool {
    desk.address.is_none() && desk.kind == crate::model::Kind::AntiviolenceCentre
}

/// The same for a town hall.
pub(super) fn town_hall_query(town: &Municipality) -> String {
    format!("Comune di {0}, {0}, {1}", town.name, town.province_code)
}
