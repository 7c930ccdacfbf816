//! Android's positions, by `MainActivity.locate` (packaging/android): `LocationManager.getCurrentLocation`, with Android's
//! own question before it. Not the webview's: wry 0.53 asks there for the exact position too, which this app has no
//! permission for, so that Android 11 would always say no; and a page is not told whether a no is for ever (adr/0017). Not
//! run on a device yet: docs/phones.md.

use super::Locator;
use crate::platform::native::bridge;
use crate::platform::position::parse;
use crate::platform::{Located, NotLocated};

/// This phone.
pub struct Device;

impl Locator for Device {
    fn locate(&self) -> impl Future<Output = Located> + 'static {
        let answer = bridge::ask("locate", Vec::new());
        async move {
            let answer = answer.await.ok_or(NotLocated::Unsupported)?;
            parse(&answer)
        }
    }

    fn open_settings(&self) -> bool {
        bridge::tell("openSettings", &[])
    }
}
