//! `SCNetworkReachability`: whether the phone reaches other networks, and when that changes. Nothing is sent for it.
#![allow(deprecated, reason = "what came after it has no binding")]

use std::cell::RefCell;
use std::ffi::c_void;
use std::ptr::{NonNull, null_mut};
use std::sync::OnceLock;

use objc2_core_foundation::{CFRetained, CFRunLoop, kCFRunLoopCommonModes};
use objc2_system_configuration::{SCNetworkReachability, SCNetworkReachabilityFlags};

/// How the phone reaches other networks.
#[derive(Clone, Copy, Debug)]
pub struct Reach {
    /// Whether it does.
    pub there: bool,
    /// Whether by its own radio.
    pub cellular: bool,
}

thread_local! {
    /// What is watched lives as long as the app.
    static WATCHED: RefCell<Option<CFRetained<SCNetworkReachability>>> = const { RefCell::new(None) };
}

/// Whom to tell that it changed.
static TELL: OnceLock<fn()> = OnceLock::new();

/// How it does now; `None` where the system does not say.
#[allow(unsafe_code, reason = "pointers of C")]
pub fn reach() -> Option<Reach> {
    let mut flags = SCNetworkReachabilityFlags::empty();
    // SAFETY: the pointer is to a value that lives until the call returns.
    let known = unsafe { anywhere()?.flags(NonNull::from(&mut flags)) };
    known.then(|| Reach {
        there: flags.contains(SCNetworkReachabilityFlags::Reachable)
            && !flags.contains(SCNetworkReachabilityFlags::ConnectionRequired),
        cellular: flags.contains(SCNetworkReachabilityFlags::IsWWAN),
    })
}

/// Calls `tell` on the main thread whenever it changes, as long as the app lives; who asks again asks in vain. Says whether it will.
#[allow(unsafe_code, reason = "a function that C calls")]
pub fn on_reach_changed(tell: fn()) -> bool {
    if TELL.set(tell).is_err() {
        return false;
    }
    let (Some(watched), Some(main)) = (anywhere(), CFRunLoop::main()) else {
        return false;
    };
    // SAFETY: the function has the form that is asked for, does not unwind and takes nothing from its pointers, so that no context
    // is needed, and none may be given.
    let set = unsafe { watched.set_callback(Some(changed), null_mut()) };
    // SAFETY: a constant text of Core Foundation's. In the common modes it is told while a finger scrolls, too.
    let modes = unsafe { kCFRunLoopCommonModes };
    let will = set && modes.is_some_and(|modes| watched.schedule_with_run_loop(&main, modes));
    WATCHED.set(Some(watched));
    will
}

/// The way to any address.
#[allow(unsafe_code, reason = "pointers of C")]
fn anywhere() -> Option<CFRetained<SCNetworkReachability>> {
    let any = NonNull::new(c"0.0.0.0".as_ptr().cast_mut())?;
    // SAFETY: a text that ends with 0 and lives for ever; it is an address and no name, so that nobody is asked for it.
    unsafe { SCNetworkReachability::with_name(None, any) }
}

#[allow(unsafe_code, reason = "C calls it")]
unsafe extern "C-unwind" fn changed(
    _: NonNull<SCNetworkReachability>,
    _: SCNetworkReachabilityFlags,
    _: *mut c_void,
) {
    if let Some(tell) = TELL.get() {
        tell();
    }
}
