//! iOS's place: `Library/Application Support`, which its backups carry, but for the folder that is excluded from them.
//! Not run on a device yet: docs/phones.md.

use std::path::PathBuf;

use super::{Folders, Paths};
use crate::platform::native::bridge;

/// This phone.
pub struct Device;

impl Paths for Device {
    fn folders(&self) -> Option<Folders> {
        let user = PathBuf::from(bridge::application_support()?).join("sportello");
        let catalogue = user.join("catalogue");
        std::fs::create_dir_all(&catalogue).ok()?;
        // A folder, because a file that is replaced loses the mark. Where it cannot be set, a backup is only larger.
        bridge::exclude_from_backup(catalogue.to_str()?);
        Some(Folders { user, catalogue })
    }

    /// iOS hands a file over by an event of the running app: see [`happenings`](crate::platform::native::happenings).
    fn given(&self) -> Option<Vec<u8>> {
        None
    }
}
