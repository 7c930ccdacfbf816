//! What bars, cut-outs and the keyboard cover of a page that reaches to the screen's edges. Webviews say it to the page
//! itself (`env(safe-area-inset-…)`), but Android's only of late, and the old ones of cut-outs alone: there the device's
//! own answer is written beside it, and the style takes the larger one (assets/css/tokens.css).

use super::happenings::{self, Happening};

/// Pixels of the page that are covered at its top, right, bottom and left.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Covered([f64; 4]);

impl Covered {
    /// Reads "24,0,48,0". `None` for what is not four lengths from 0 to 1000.
    fn parse(text: &str) -> Option<Self> {
        let mut sides = text.split(',').map(|side| side.trim().parse::<f64>().ok());
        let mut next = || sides.next()?.filter(|side| (0.0..=1000.0).contains(side));
        let covered = [next()?, next()?, next()?, next()?];
        sides.next().is_none().then_some(Self(covered))
    }

    /// The page's script that makes it known to the style.
    fn script(self) -> String {
        let names = ["top", "right", "bottom", "left"];
        let set = names.iter().zip(self.0).map(|(name, side)| {
            format!("document.documentElement.style.setProperty('--covered-{name}', '{side}px');")
        });
        set.collect()
    }
}

/// Gives the page what is covered, now and whenever it changes.
pub fn follow() {
    dress();
    happenings::on(|happening| {
        if *happening == Happening::Insets {
            dress();
        }
    });
}

fn dress() {
    if let Some(covered) = said().as_deref().and_then(Covered::parse) {
        dioxus::document::eval(&covered.script());
    }
}

/// What the device says.
#[cfg(target_os = "android")]
fn said() -> Option<String> {
    super::bridge::answer("insets", &[])
}

/// iOS's webview says it to the page, and nothing covers a desktop's; `SPORTELLO_INSETS` in a device's place, for tests.
#[cfg(not(target_os = "android"))]
fn said() -> Option<String> {
    std::env::var("SPORTELLO_INSETS").ok()
}

#[cfg(test)]
mod tests {
    use super::Covered;

    #[test]
    fn only_four_lengths_are_taken() {
        assert_eq!(
            Covered::parse("24, 0,48.5,0"),
            Some(Covered([24.0, 0.0, 48.5, 0.0]))
        );
        for bad in [
            "",
            "24,0,48",
            "24,0,48,0,1",
            "24,0,-1,0",
            "24,0,NaN,0",
            "a,b,c,d",
        ] {
            assert_eq!(Covered::parse(bad), None, "{bad:?}");
        }
        let script = Covered([24.0, 0.0, 48.5, 0.0]).script();
        assert!(script.contains("'--covered-bottom', '48.5px'"), "{script}");
    }
}
