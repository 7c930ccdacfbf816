//! iOS's network, by `SCNetworkReachability`: `NWPathMonitor` has no binding that is not a whole framework in Swift's ways.
//! A phone's own connection is taken for metered, for that is what it mostly is; Low Data Mode cannot be asked for by it. Not
//! run on a device yet: docs/phones.md.

use sportello_core::sync::{Conditions, Online};

use super::Network;
use crate::platform::native::bridge;

/// This phone.
pub struct Device;

impl Network for Device {
    fn conditions(&self) -> Conditions {
        let reach = bridge::reach();
        Conditions {
            online: match reach {
                None => Online::Unknown,
                Some(reach) if reach.there => Online::Yes,
                Some(_) => Online::No,
            },
            metered: reach.is_some_and(|reach| reach.cellular),
            data_saver: false,
        }
    }
}
