//! Android's apps, by an Intent. Not run on a device yet: docs/phones.md.

use jni::objects::JValue;

use super::{Links, Outside};
use crate::platform::native::bridge::{Java, with_context};

/// This phone.
pub struct Device;

impl Device {
    /// The one that runs.
    pub fn here() -> Self {
        Self
    }
}

/// `Intent.FLAG_ACTIVITY_NEW_TASK`: the other app stands beside this one, not inside it.
const NEW_TASK: i32 = 0x1000_0000;

impl Links for Device {
    fn open(&self, link: &Outside) -> impl Future<Output = bool> + 'static {
        std::future::ready(start(link).is_ok())
    }
}

/// Starts the app for a link; a dialler with the number in it, which the person then calls. No permission is needed, and
/// without such an app Android throws `ActivityNotFoundException`.
fn start(link: &Outside) -> jni::errors::Result<()> {
    let action = match link.scheme() {
        "tel" => "android.intent.action.DIAL",
        "sms" | "mailto" => "android.intent.action.SENDTO",
        _ => "android.intent.action.VIEW",
    };
    with_context(|Java { env, context }| {
        let address = env.new_string(link.address())?;
        let uri = env.call_static_method(
            "android/net/Uri",
            "parse",
            "(Ljava/lang/String;)Landroid/net/Uri;",
            &[JValue::Object(&address)],
        )?;
        let uri = uri.l()?;
        let action = env.new_string(action)?;
        let intent = env.new_object(
            "android/content/Intent",
            "(Ljava/lang/String;Landroid/net/Uri;)V",
            &[JValue::Object(&action), JValue::Object(&uri)],
        )?;
        let flags = [JValue::Int(NEW_TASK)];
        env.call_method(&intent, "addFlags", "(I)Landroid/content/Intent;", &flags)?;
        let intent = [JValue::Object(&intent)];
        env.call_method(
            context,
            "startActivity",
            "(Landroid/content/Intent;)V",
            &intent,
        )?;
        Ok(())
    })
}
