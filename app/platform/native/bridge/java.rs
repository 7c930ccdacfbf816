//! Calls into Java.

use jni::objects::JObject;
use jni::{JNIEnv, JavaVM};

/// What a call into Java needs.
pub struct Java<'a, 'local> {
    /// This thread's door to the virtual machine.
    pub env: &'a mut JNIEnv<'local>,
    /// The app's activity, as an `android.content.Context`.
    pub context: &'a JObject<'a>,
}

/// Calls Java from any thread. References made on the way are given back at the end.
///
/// # Errors
/// What the virtual machine says. A Java exception is taken from the thread, so that the next call is possible.
///
/// # Panics
/// When it is called before tao has started the activity (`ndk_context::android_context`): the app's `main` runs after.
#[allow(unsafe_code, reason = "ndk-context hands out raw pointers")]
pub fn with_context<T>(
    ask: impl FnOnce(Java<'_, '_>) -> jni::errors::Result<T>,
) -> jni::errors::Result<T> {
    let context = ndk_context::android_context();
    // SAFETY: tao 0.34.8 sets both pointers when the activity is made (ndk_glue.rs, `create`), before it starts the
    // thread of `main`. The first is the process's only virtual machine, which lives as long as the process.
    let vm = unsafe { JavaVM::from_raw(context.vm().cast()) }?;
    // SAFETY: the second is a global reference to the activity, so it is valid on every thread; tao frees it only when
    // the activity is destroyed, and MainActivity (packaging/android) ends the process then. A `JObject` does not free
    // what it holds.
    let activity = unsafe { JObject::from_raw(context.context().cast()) };
    let mut env = vm.attach_current_thread()?;
    let answer = env.with_local_frame(16, |env| {
        ask(Java {
            env,
            context: &activity,
        })
    });
    if matches!(answer, Err(jni::errors::Error::JavaException)) {
        env.exception_clear()?;
    }
    answer
}
