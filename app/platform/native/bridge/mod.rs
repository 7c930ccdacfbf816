//! The one door to the phones' own languages. All of the app's unsafe code is behind it, a file for each, with its
//! argument beside it; what comes out is safe to call.

#[cfg(target_os = "ios")]
mod apple;
#[cfg(target_os = "android")]
mod java;

#[cfg(target_os = "ios")]
pub use apple::{application_support, copy, exclude_from_backup, open_url};
#[cfg(target_os = "android")]
pub use java::{Java, with_context};
