//! Where a person pastes from: numbers that no app takes, desks that no app shares.

#[cfg(target_os = "android")]
#[path = "android.rs"]
mod device;
#[cfg(target_os = "ios")]
#[path = "ios.rs"]
mod device;
#[cfg(not(any(target_os = "android", target_os = "ios")))]
#[path = "desktop.rs"]
mod device;

use self::device::Device;

/// The device's clipboard.
pub trait Clipboard {
    /// Puts a text there. Says whether it could.
    fn copy(&self, text: &str) -> impl Future<Output = bool> + 'static;
}

/// Puts a text on this device's clipboard: see [`Clipboard::copy`].
pub fn copy(text: &str) -> impl Future<Output = bool> + 'static {
    Device.copy(text)
}
