//! A desktop's network is not asked for: `NetworkManager` would tell over D-Bus where it runs, and a computer's own routes do
//! not say what they cost nor whether they lead anywhere. Unknown, the schedule tries, and tries again later (adr/0017).

use sportello_core::sync::{Conditions, Online};

use super::Network;

/// This computer.
pub struct Device;

impl Network for Device {
    fn conditions(&self) -> Conditions {
        Conditions {
            online: Online::Unknown,
            metered: false,
            data_saver: false,
        }
    }
}
