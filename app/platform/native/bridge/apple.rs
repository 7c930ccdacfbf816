//! Calls into Objective-C and Apple's C. The bindings (objc2) check types; what is left unsafe is said at each call.

#[allow(unsafe_code, reason = "a class of Objective-C's")]
mod position;
mod reach;
mod saying;

use objc2::MainThreadOnly as _;
use objc2_foundation::{
    MainThreadMarker, NSArray, NSDictionary, NSFileManager, NSNumber, NSSearchPathDirectory,
    NSSearchPathDomainMask, NSString, NSURL, NSURLIsExcludedFromBackupKey,
};
use objc2_ui_kit::{
    UIActivityViewController, UIApplication, UIApplicationOpenSettingsURLString, UIPasteboard,
};

pub use self::position::Position;
pub use self::reach::{on_reach_changed, reach};
pub use self::saying::{Saying, hush};

/// The path of `Library/Application Support` in the app's container, made when it is missing.
pub fn application_support() -> Option<String> {
    let url = NSFileManager::defaultManager()
        .URLForDirectory_inDomain_appropriateForURL_create_error(
            NSSearchPathDirectory::ApplicationSupportDirectory,
            NSSearchPathDomainMask::UserDomainMask,
            None,
            true,
        );
    Some(url.ok()?.path()?.to_string())
}

/// Keeps a folder out of iCloud's and the computer's backups. Says whether it could.
#[allow(unsafe_code, reason = "a value without a type")]
pub fn exclude_from_backup(folder: &str) -> bool {
    let url = NSURL::fileURLWithPath_isDirectory(&NSString::from_str(folder), true);
    let yes = NSNumber::new_bool(true);
    // SAFETY: the key is a constant of Foundation since iOS 5.1, and its value must be a boolean NSNumber, which it is.
    unsafe { url.setResourceValue_forKey_error(Some(&yes), NSURLIsExcludedFromBackupKey) }.is_ok()
}

/// Gives an address to the app that is there for it. Says whether there is one; Info.plist must name the scheme under
/// `LSApplicationQueriesSchemes`. Off the main thread it says no.
#[allow(unsafe_code, reason = "options without a type")]
pub fn open_url(address: &str) -> bool {
    let Some(main) = MainThreadMarker::new() else {
        return false;
    };
    let Some(url) = NSURL::URLWithString(&NSString::from_str(address)) else {
        return false;
    };
    let app = UIApplication::sharedApplication(main);
    let there = app.canOpenURL(&url);
    if there {
        // SAFETY: an empty dictionary holds no value of a wrong type, and no block is given.
        unsafe { app.openURL_options_completionHandler(&url, &NSDictionary::new(), None) };
    }
    there
}

/// Puts a text on the clipboard.
#[allow(unsafe_code, reason = "bound as unsafe, for it is not atomic")]
pub fn copy(text: &str) -> bool {
    if MainThreadMarker::new().is_none() {
        return false;
    }
    // SAFETY: the property is not atomic, so it must not be set from two threads: this is the main one.
    unsafe { UIPasteboard::generalPasteboard().setString(Some(&NSString::from_str(text))) };
    true
}

/// Shows the settings of this app. Says whether it could.
#[allow(unsafe_code, reason = "a constant of UIKit's")]
pub fn open_settings() -> bool {
    // SAFETY: a constant text of UIKit since iOS 8.
    open_url(&unsafe { UIApplicationOpenSettingsURLString }.to_string())
}

/// What is to be given to somebody.
#[derive(Clone, Copy, Debug)]
pub enum Shared<'a> {
    /// A text.
    Text(&'a str),
    /// A file, by its path.
    File(&'a str),
}

/// Shows iOS's sheet of what can be done with it, over the app's window. Says whether there is one.
#[allow(unsafe_code, reason = "things without a type")]
pub fn share(what: Shared) -> bool {
    let Some(main) = MainThreadMarker::new() else {
        return false;
    };
    // The app has one scene, so its windows are that one's.
    #[allow(
        deprecated,
        reason = "the way through scenes has more bindings and the same end"
    )]
    let window = UIApplication::sharedApplication(main)
        .windows()
        .firstObject();
    let Some(root) = window.and_then(|window| window.rootViewController()) else {
        return false;
    };
    let things = match what {
        Shared::Text(text) => NSArray::from_retained_slice(&[NSString::from_str(text).into()]),
        Shared::File(path) => {
            let url = NSURL::fileURLWithPath(&NSString::from_str(path));
            NSArray::from_retained_slice(&[url.into()])
        }
    };
    let things: &NSArray = &things;
    // SAFETY: a text and a file's address are what the sheet takes.
    let sheet = unsafe {
        UIActivityViewController::initWithActivityItems_applicationActivities(
            UIActivityViewController::alloc(main),
            things,
            None,
        )
    };
    // On an iPad the sheet hangs on something, or UIKit throws.
    if let Some(popover) = sheet.popoverPresentationController() {
        popover.setSourceView(root.view().as_deref());
    }
    root.presentViewController_animated_completion(&sheet, true, None);
    true
}
