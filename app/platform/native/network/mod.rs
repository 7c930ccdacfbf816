//! What the network is and may cost, for the schedule of updates (`sportello_core::sync`).

#[cfg(target_os = "android")]
#[path = "android.rs"]
mod device;
#[cfg(target_os = "ios")]
#[path = "ios.rs"]
mod device;
#[cfg(not(any(target_os = "android", target_os = "ios")))]
#[path = "desktop.rs"]
mod device;

use sportello_core::sync::Conditions;

use self::device::Device;

/// What knows the device's network.
pub trait Network {
    /// How it is now. What cannot be known is unknown, and free.
    fn conditions(&self) -> Conditions;
}

/// How this device's network is now: see [`Network::conditions`].
pub fn conditions() -> Conditions {
    Device.conditions()
}
