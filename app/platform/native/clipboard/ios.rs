//! iOS's `UIPasteboard`. Not run on a device yet: docs/phones.md.

use super::Clipboard;
use crate::platform::native::bridge;

/// This phone.
pub struct Device;

impl Clipboard for Device {
    fn copy(&self, text: &str) -> impl Future<Output = bool> + 'static {
        std::future::ready(bridge::copy(text))
    }
}
