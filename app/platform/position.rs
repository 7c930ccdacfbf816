//! What a device says of where it is, read in one way on every platform; and when that is no place to look from.

use sportello_core::model::Point;

/// Milliseconds that a device may take, from when the person has allowed it.
#[cfg_attr(
    not(any(target_arch = "wasm32", target_os = "ios")),
    allow(dead_code, reason = "Android's is in MainActivity")
)]
pub const LONGEST: u32 = 15_000;

/// How old a position may be that the device knows already, in milliseconds.
#[cfg_attr(
    not(target_arch = "wasm32"),
    allow(dead_code, reason = "the phones have an age of their own")
)]
pub const OLDEST: u32 = 300_000;

/// Metres beyond which a position says nothing of what is near: one that was guessed from the network's address may be of
/// another province. The coarse positions that phones give by choice are of 2 km (Android) and up to 20 km (iOS).
const COARSEST: f64 = 25_000.0;

/// Why there is no position. Each has its own words on the screen, and each leads to the list of towns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotLocated {
    /// The person or the device said no.
    Denied,
    /// The device says no without asking the person again: only its settings change that.
    #[cfg_attr(
        target_arch = "wasm32",
        allow(dead_code, reason = "a browser does not tell it from no")
    )]
    DeniedForEver,
    /// The device cannot tell now.
    Unavailable,
    /// It took too long.
    Timeout,
    /// This device never tells.
    Unsupported,
    /// It tells a place where no desk can be.
    Outside,
}

/// What came of asking for the position.
pub type Located = Result<Point, NotLocated>;

/// A position as a device gives it: degrees north and east, and the radius of what it may be off, in metres, where that
/// is known.
pub fn settle(lat: f64, lon: f64, metres: Option<f64>) -> Located {
    let point = Point::new(lat, lon).ok_or(NotLocated::Unavailable)?;
    if !point.may_be_in_italy() {
        return Err(NotLocated::Outside);
    }
    if metres.is_some_and(|metres| metres > COARSEST) {
        return Err(NotLocated::Unavailable);
    }
    Ok(point)
}

/// Reads "43.1,12.4", "43.1,12.4,1600" or a word for why there is none: what `MainActivity` (packaging/android) answers,
/// and what a test says in a device's place. Anything else is no position.
#[cfg_attr(
    any(target_arch = "wasm32", target_os = "ios"),
    allow(dead_code, reason = "their positions come as numbers")
)]
pub fn parse(text: &str) -> Located {
    match text {
        "denied" => return Err(NotLocated::Denied),
        "denied-for-ever" => return Err(NotLocated::DeniedForEver),
        "timeout" => return Err(NotLocated::Timeout),
        "unsupported" => return Err(NotLocated::Unsupported),
        _ => {}
    }
    let mut numbers = text.split(',').map(|number| number.trim().parse::<f64>());
    match (numbers.next(), numbers.next(), numbers.next()) {
        (Some(Ok(lat)), Some(Ok(lon)), None) => settle(lat, lon, None),
        (Some(Ok(lat)), Some(Ok(lon)), Some(Ok(metres))) => settle(lat, lon, Some(metres)),
        _ => Err(NotLocated::Unavailable),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_is_one_in_italy_and_not_of_another_province() {
        let todi = Point::new(42.78, 12.41).expect("a point");
        assert_eq!(parse("42.78,12.41"), Ok(todi));
        assert_eq!(parse("42.78, 12.41, 20000"), Ok(todi));
        for (text, why) in [
            ("0,0", NotLocated::Outside),
            ("48.85,2.35", NotLocated::Outside),
            ("-42.78,12.41", NotLocated::Outside),
            ("42.78,12.41,26000", NotLocated::Unavailable),
            ("91,12", NotLocated::Unavailable),
            ("NaN,12", NotLocated::Unavailable),
            ("", NotLocated::Unavailable),
            ("unavailable", NotLocated::Unavailable),
            ("denied", NotLocated::Denied),
            ("denied-for-ever", NotLocated::DeniedForEver),
            ("timeout", NotLocated::Timeout),
            ("unsupported", NotLocated::Unsupported),
        ] {
            assert_eq!(parse(text), Err(why), "{text:?}");
        }
    }
}
