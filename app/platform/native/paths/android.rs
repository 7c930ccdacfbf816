//! Android's places, as its `Context` names them. Not run on a device yet: docs/phones.md.

use std::path::PathBuf;

use jni::objects::JString;

use super::{Folders, Paths};
use crate::platform::native::bridge::{Java, with_context};

/// This phone.
pub struct Device;

impl Paths for Device {
    /// `getFilesDir` for the person's data, `getNoBackupFilesDir` for the catalogue: Android never backs that one up, and
    /// makes both.
    fn folders(&self) -> Option<Folders> {
        Some(Folders {
            user: folder("getFilesDir")?,
            catalogue: folder("getNoBackupFilesDir")?,
        })
    }

    fn given(&self) -> Option<Vec<u8>> {
        let path = cache()?.join(GIVEN);
        let bytes = std::fs::read(&path).ok()?;
        std::fs::remove_file(path).ok()?;
        Some(bytes)
    }
}

/// The name under which `MainActivity` (packaging/android) keeps what another app handed over.
const GIVEN: &str = "given.sportello";

/// The folder that Android may empty when it needs the room.
pub fn cache() -> Option<PathBuf> {
    folder("getCacheDir")
}

fn folder(method: &str) -> Option<PathBuf> {
    let path = with_context(|Java { env, context }| {
        let file = env.call_method(context, method, "()Ljava/io/File;", &[])?;
        let path = env.call_method(file.l()?, "getAbsolutePath", "()Ljava/lang/String;", &[])?;
        let path = JString::from(path.l()?);
        Ok(String::from(env.get_string(&path)?))
    });
    let path = PathBuf::from(path.ok()?);
    std::fs::create_dir_all(&path).ok()?;
    Some(path)
}
