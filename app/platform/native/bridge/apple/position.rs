//! `CoreLocation`: one position.

use objc2::rc::Retained;
use objc2::runtime::ProtocolObject;
use objc2::{DefinedClass as _, MainThreadOnly, define_class, msg_send};
use objc2_core_location::{
    CLAuthorizationStatus, CLError, CLLocation, CLLocationManager, CLLocationManagerDelegate,
};
use objc2_foundation::{MainThreadMarker, NSArray, NSError, NSObject, NSObjectProtocol};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// What `CoreLocation` tells.
enum Told {
    /// The person answered, or the settings are others.
    Authorization,
    /// Degrees north, degrees east, metres of what it may be off.
    Found(f64, f64, f64),
    /// There is none; `true` when the person said no.
    Failed(bool),
}

define_class!(
    // SAFETY: `NSObject` asks nothing of its subclasses, and this one has no `Drop`.
    #[unsafe(super = NSObject)]
    #[thread_kind = MainThreadOnly]
    #[ivars = UnboundedSender<Told>]
    struct Delegate;

    // SAFETY: nothing is asked of who has it.
    unsafe impl NSObjectProtocol for Delegate {}

    // SAFETY: the three methods have the types that the binding's trait gives them.
    unsafe impl CLLocationManagerDelegate for Delegate {
        #[unsafe(method(locationManager:didUpdateLocations:))]
        fn did_update(&self, _manager: &CLLocationManager, places: &NSArray<CLLocation>) {
            let Some(last) = places.lastObject() else {
                return;
            };
            // SAFETY: both only read the position.
            let (point, metres) = unsafe { (last.coordinate(), last.horizontalAccuracy()) };
            let _ = self
                .ivars()
                .send(Told::Found(point.latitude, point.longitude, metres));
        }

        #[unsafe(method(locationManager:didFailWithError:))]
        fn did_fail(&self, _manager: &CLLocationManager, error: &NSError) {
            let _ = self
                .ivars()
                .send(Told::Failed(error.code() == CLError::Denied.0));
        }

        #[unsafe(method(locationManagerDidChangeAuthorization:))]
        fn did_change(&self, _manager: &CLLocationManager) {
            let _ = self.ivars().send(Told::Authorization);
        }
    }
);

/// A position that was asked for.
pub struct Position {
    manager: Retained<CLLocationManager>,
    /// The manager holds it only weakly.
    _delegate: Retained<Delegate>,
    told: UnboundedReceiver<Told>,
}

impl Position {
    /// Asks the person when nobody has yet. `None` off the main thread.
    pub fn ask() -> Option<Self> {
        let main = MainThreadMarker::new()?;
        let (tell, told) = unbounded_channel();
        let this = Delegate::alloc(main).set_ivars(tell);
        // SAFETY: `init` of `NSObject`, with all instance variables set.
        let delegate: Retained<Delegate> = unsafe { msg_send![super(this), init] };
        // SAFETY: a manager may be made on any thread with a run loop, which the main one is; it tells its delegate there.
        let manager = unsafe { CLLocationManager::new() };
        // SAFETY: the delegate has the methods that `requestLocation` calls, and lives as long as the manager.
        unsafe {
            manager.setDelegate(Some(ProtocolObject::from_ref(&*delegate)));
            manager.requestWhenInUseAuthorization();
        }
        Some(Self {
            manager,
            _delegate: delegate,
            told,
        })
    }

    /// Waits until the person has answered.
    pub async fn allowed(&mut self) {
        while self.status() == CLAuthorizationStatus::NotDetermined {
            if self.told.recv().await.is_none() {
                return;
            }
        }
    }

    /// Waits for the position: degrees north and east, and metres of what it may be off. `Err(true)` when the person or the
    /// device's owner said no.
    pub async fn found(&mut self) -> Result<(f64, f64, f64), bool> {
        if self.is_refused() {
            return Err(true);
        }
        // SAFETY: the delegate has `didUpdateLocations` and `didFailWithError`, without which this would throw.
        unsafe { self.manager.requestLocation() };
        while let Some(told) = self.told.recv().await {
            match told {
                Told::Found(lat, lon, metres) => return Ok((lat, lon, metres)),
                Told::Failed(refused) => return Err(refused),
                Told::Authorization if self.is_refused() => return Err(true),
                Told::Authorization => {}
            }
        }
        Err(false)
    }

    fn status(&self) -> CLAuthorizationStatus {
        // SAFETY: it only reads.
        unsafe { self.manager.authorizationStatus() }
    }

    fn is_refused(&self) -> bool {
        matches!(
            self.status(),
            CLAuthorizationStatus::Denied | CLAuthorizationStatus::Restricted
        )
    }
}
