//! Android's network, by `ConnectivityManager`: the permission `ACCESS_NETWORK_STATE` is for this. Not run on a device yet:
//! docs/phones.md.

use jni::JNIEnv;
use jni::objects::{JObject, JValue};
use sportello_core::sync::{Conditions, Online};

use super::Network;
use crate::platform::native::bridge::{Java, with_context};

/// This phone.
pub struct Device;

/// `NetworkCapabilities.NET_CAPABILITY_NOT_METERED`.
const NOT_METERED: i32 = 11;

/// `NetworkCapabilities.NET_CAPABILITY_INTERNET`. Whether it truly leads there (`VALIDATED`) is for the update to find out:
/// Android asks a server of Google's for that, which not every network lets through.
const INTERNET: i32 = 12;

/// `ConnectivityManager.RESTRICT_BACKGROUND_STATUS_ENABLED`: the person saves data, and this app is no exception.
const SAVES: i32 = 3;

impl Network for Device {
    fn conditions(&self) -> Conditions {
        with_context(|Java { env, context }| {
            let name = env.new_string("connectivity")?;
            let manager = env.call_method(
                context,
                "getSystemService",
                "(Ljava/lang/String;)Ljava/lang/Object;",
                &[JValue::Object(&name)],
            )?;
            let manager = manager.l()?;
            let status = env.call_method(&manager, "getRestrictBackgroundStatus", "()I", &[])?;
            let data_saver = status.i()? == SAVES;
            let capabilities = capabilities(env, &manager)?;
            let has = |env: &mut JNIEnv, what: i32| match &capabilities {
                None => Ok(false),
                Some(capabilities) => env
                    .call_method(capabilities, "hasCapability", "(I)Z", &[JValue::Int(what)])?
                    .z(),
            };
            let there = has(env, INTERNET)?;
            Ok(Conditions {
                online: if there { Online::Yes } else { Online::No },
                metered: there && !has(env, NOT_METERED)?,
                data_saver,
            })
        })
        .unwrap_or(Conditions {
            online: Online::Unknown,
            metered: false,
            data_saver: false,
        })
    }
}

/// What the network in use can do; `None` where there is none.
fn capabilities<'local>(
    env: &mut JNIEnv<'local>,
    manager: &JObject,
) -> jni::errors::Result<Option<JObject<'local>>> {
    let network = env.call_method(manager, "getActiveNetwork", "()Landroid/net/Network;", &[])?;
    let network = network.l()?;
    if network.is_null() {
        return Ok(None);
    }
    let capabilities = env.call_method(
        manager,
        "getNetworkCapabilities",
        "(Landroid/net/Network;)Landroid/net/NetworkCapabilities;",
        &[JValue::Object(&network)],
    )?;
    let capabilities = capabilities.l()?;
    Ok((!capabilities.is_null()).then_some(capabilities))
}
