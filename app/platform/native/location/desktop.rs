//! A desktop gives no position. `GeoClue` could tell one, but a computer without a satellite's receiver gets it from a server
//! that is told of the networks around, and this app asks nobody but its publisher (adr/0017). In the place of the receiver
//! that machines lack, `SPORTELLO_POSITION` says what a device would: one answer for each time that it is asked, with `;`
//! between them, the last for all times after ([`parse`] has the words).

use std::sync::atomic::{AtomicUsize, Ordering};

use super::Locator;
use crate::platform::position::parse;
use crate::platform::{Located, NotLocated};

/// This computer.
pub struct Device;

impl Locator for Device {
    fn locate(&self) -> impl Future<Output = Located> + 'static {
        static ASKED: AtomicUsize = AtomicUsize::new(0);
        let said = std::env::var("SPORTELLO_POSITION").ok();
        let located = said.map_or(Err(NotLocated::Unsupported), |said| {
            parse(answer(&said, ASKED.fetch_add(1, Ordering::Relaxed)))
        });
        std::future::ready(located)
    }

    /// No settings of a desktop are about this app.
    fn open_settings(&self) -> bool {
        false
    }
}

/// The answer to the question of a number, counted from 0.
fn answer(said: &str, asked: usize) -> &str {
    let mut answers = said.split(';').map(str::trim);
    let last = said.rsplit(';').next().unwrap_or_default().trim();
    answers.nth(asked).unwrap_or(last)
}

#[cfg(test)]
mod tests {
    use super::answer;

    #[test]
    fn each_question_has_its_answer_and_the_last_one_stays() {
        let said = "42.7,12.4; denied";
        assert_eq!(answer(said, 0), "42.7,12.4");
        assert_eq!(answer(said, 1), "denied");
        assert_eq!(answer(said, 7), "denied");
    }
}
