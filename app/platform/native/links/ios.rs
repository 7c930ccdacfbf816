//! iOS's apps, by `openURL`. Not run on a device yet: docs/phones.md.

use super::{Links, Outside};
use crate::platform::native::bridge;

/// This phone.
pub struct Device;

impl Device {
    /// The one that runs.
    pub fn here() -> Self {
        Self
    }
}

impl Links for Device {
    fn open(&self, link: &Outside) -> impl Future<Output = bool> + 'static {
        std::future::ready(bridge::open_url(link.address()))
    }
}
