//! Android's `ClipboardManager`. Not run on a device yet: docs/phones.md.

use jni::objects::{JObject, JValue};

use super::Clipboard;
use crate::platform::native::bridge::{Java, with_context};

/// This phone.
pub struct Device;

impl Clipboard for Device {
    fn copy(&self, text: &str) -> impl Future<Output = bool> + 'static {
        std::future::ready(copy(text).is_ok())
    }
}

/// Puts a text on the clipboard; Android 13 and later show it themselves.
fn copy(text: &str) -> jni::errors::Result<()> {
    with_context(|Java { env, context }| {
        let name = env.new_string("clipboard")?;
        let clipboard = env.call_method(
            context,
            "getSystemService",
            "(Ljava/lang/String;)Ljava/lang/Object;",
            &[JValue::Object(&name)],
        )?;
        let text = JObject::from(env.new_string(text)?);
        let clip = env.call_static_method(
            "android/content/ClipData",
            "newPlainText",
            "(Ljava/lang/CharSequence;Ljava/lang/CharSequence;)Landroid/content/ClipData;",
            &[JValue::Object(&text), JValue::Object(&text)],
        )?;
        let clip = clip.l()?;
        env.call_method(
            clipboard.l()?,
            "setPrimaryClip",
            "(Landroid/content/ClipData;)V",
            &[JValue::Object(&clip)],
        )?;
        Ok(())
    })
}
