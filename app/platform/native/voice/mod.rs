//! The device's own voices, and only those that are on it: others send what they read to a server.

#[cfg(target_os = "android")]
#[path = "android.rs"]
mod device;
#[cfg(target_os = "ios")]
#[path = "ios.rs"]
mod device;
#[cfg(not(any(target_os = "android", target_os = "ios")))]
#[path = "desktop.rs"]
mod device;

pub use self::device::Device;
use crate::platform::Spoke;

/// What says a text.
pub trait Voice {
    /// Says a text in a language (BCP 47), with a voice of `otherwise` where that language has none. Ends when it is said.
    fn say(&self, lang: &str, otherwise: &str, text: &str)
    -> impl Future<Output = Spoke> + 'static;

    /// Ends what is being said.
    fn hush(&self);
}
