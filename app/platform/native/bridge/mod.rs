//! The one door to the phones' own languages. All of the app's unsafe code is behind it, with its argument beside it; what
//! comes out is safe to call.

#[cfg(target_os = "ios")]
mod apple;
#[cfg(target_os = "android")]
mod java;

#[cfg(target_os = "ios")]
pub use apple::{
    Position, Saying, Shared, application_support, copy, exclude_from_backup, hush,
    on_reach_changed, open_settings, open_url, reach, share,
};
#[cfg(target_os = "android")]
pub use java::{Java, answer, ask, tell, with_context};
