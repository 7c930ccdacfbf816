//! A link that leaves the app, and what of it a person can use without it.

use percent_encoding::percent_decode_str;
use sportello_core::view::OUTSIDE;

/// A link of one of the schemes of [`OUTSIDE`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outside(String);

impl Outside {
    /// Reads an address. `None` when its scheme is none of ours, or when it has a control character in it.
    pub fn parse(address: &str) -> Option<Self> {
        let (scheme, rest) = address.split_once(':')?;
        let scheme = scheme.to_ascii_lowercase();
        let good = OUTSIDE.contains(&scheme.as_str())
            && !rest.is_empty()
            && !address.contains(char::is_control);
        good.then(|| Self(format!("{scheme}:{rest}")))
    }

    /// Reads an address that was percent-encoded as a whole.
    pub fn decoded(text: &str) -> Option<Self> {
        Self::parse(&percent_decode_str(text).decode_utf8().ok()?)
    }

    /// The address.
    pub fn address(&self) -> &str {
        &self.0
    }

    /// Its scheme, in small letters.
    #[cfg_attr(
        not(target_os = "android"),
        allow(dead_code, reason = "Android alone asks for an action")
    )]
    pub fn scheme(&self) -> &str {
        self.0.split_once(':').map_or("", |(scheme, _)| scheme)
    }

    /// What a person writes down: the number, the mail address, the place's words; of a web page the address itself.
    pub fn said(&self) -> String {
        let (scheme, rest) = self.0.split_once(':').unwrap_or_default();
        let plain = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        let bare = rest.split('?').next().unwrap_or(rest);
        match scheme {
            "tel" | "sms" | "mailto" => plain(bare),
            "geo" => match rest.split_once("?q=") {
                Some((_, words)) => plain(words),
                None => plain(bare),
            },
            "https" => match rest.strip_prefix("//wa.me/") {
                Some(number) => format!("+{}", plain(number)),
                None => self.0.clone(),
            },
            _ => self.0.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Outside;

    #[test]
    fn other_schemes_never_leave_the_app() {
        for address in [
            "javascript:alert(1)",
            "intent://scan/#Intent;scheme=zxing;end",
            "file:///etc/passwd",
            "content://contacts",
            "/desk/AP006",
            "tel:",
            "tel:1\n2",
        ] {
            assert_eq!(Outside::parse(address), None, "{address}");
        }
        let loud = Outside::parse("TEL:112").expect("ours");
        assert_eq!(loud.address(), "tel:112");
    }

    #[test]
    fn a_person_can_write_down_what_a_link_holds() {
        for (address, said) in [
            ("tel:+390763500000", "+390763500000"),
            ("sms:+390763500000?body=Ciao", "+390763500000"),
            ("mailto:info@example.org", "info@example.org"),
            ("geo:0,0?q=Via%20Roma%201%2C%20Todi", "Via Roma 1, Todi"),
            ("geo:43.1,12.4", "43.1,12.4"),
            ("https://wa.me/39333000000", "+39333000000"),
            ("https://example.org/a?b", "https://example.org/a?b"),
        ] {
            let link = Outside::parse(address).expect(address);
            assert_eq!(link.said(), said);
        }
    }
}
