//! iOS's positions, by `CLLocationManager.requestLocation`, while the app is in use and no more exact than iOS likes to give
//! (`NSLocationDefaultAccuracyReduced`). Not run on a device yet: docs/phones.md.

use super::Locator;
use crate::platform::native::{bridge, pause};
use crate::platform::position::{LONGEST, settle};
use crate::platform::{Located, NotLocated};

/// This phone.
pub struct Device;

impl Locator for Device {
    fn locate(&self) -> impl Future<Output = Located> + 'static {
        let asked = bridge::Position::ask();
        async move {
            let Some(mut asked) = asked else {
                return Err(NotLocated::Unsupported);
            };
            asked.allowed().await;
            tokio::select! {
                found = asked.found() => match found {
                    Ok((lat, lon, metres)) => settle(lat, lon, Some(metres)),
                    // iOS asks once and never again.
                    Err(true) => Err(NotLocated::DeniedForEver),
                    Err(false) => Err(NotLocated::Unavailable),
                },
                () = pause(LONGEST) => Err(NotLocated::Timeout),
            }
        }
    }

    fn open_settings(&self) -> bool {
        bridge::open_settings()
    }
}
