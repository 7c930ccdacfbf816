//! Where the device is, once, coarsely, only when a person pressed for it. Never in the background; nothing here keeps or
//! writes it.

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
use crate::platform::Located;

/// What knows where the device is.
pub trait Locator {
    /// One position. Asks the person where that is still to be done, and takes at most
    /// [`LONGEST`](crate::platform::position::LONGEST) after their yes.
    fn locate(&self) -> impl Future<Output = Located> + 'static;

    /// Shows the device's own settings of this app, where a no for ever can be taken back. Says whether it could.
    fn open_settings(&self) -> bool;
}

/// One position of this device: see [`Locator::locate`].
pub fn locate() -> impl Future<Output = Located> + 'static {
    Device.locate()
}

/// See [`Locator::open_settings`].
pub fn open_settings() -> bool {
    Device.open_settings()
}
