//! Calls into Java.

use jni::objects::{JObject, JString, JValue, JValueOwned};
use jni::{JNIEnv, JavaVM};
use tokio::sync::oneshot;

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

/// Calls a function of `MainActivity` (packaging/android) that takes texts and gives a text, and waits for it: not on the
/// screens' thread where it may take long. `None` when it threw.
pub fn answer(function: &str, texts: &[String]) -> Option<String> {
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let answered = call(function, &texts, "Ljava/lang/String;", |env, answer| {
        let text = JString::from(answer.l()?);
        Ok(String::from(env.get_string(&text)?))
    });
    answered.ok()
}

/// The same, on a thread of its own. Who no longer wants the answer drops the future; Java ends its own work by itself.
pub fn ask(
    function: &'static str,
    texts: Vec<String>,
) -> impl Future<Output = Option<String>> + 'static {
    let (say, said) = oneshot::channel();
    std::thread::spawn(move || {
        let _ = say.send(answer(function, &texts));
    });
    async move { said.await.ok().flatten() }
}

/// Calls a function of `MainActivity` that takes texts and gives nothing. Says whether it did not throw.
pub fn tell(function: &str, texts: &[&str]) -> bool {
    call(function, texts, "V", |_, _| Ok(())).is_ok()
}

fn call<T>(
    function: &str,
    texts: &[&str],
    gives: &str,
    read: impl FnOnce(&mut JNIEnv<'_>, JValueOwned<'_>) -> jni::errors::Result<T>,
) -> jni::errors::Result<T> {
    with_context(|Java { env, context }| {
        let texts = texts.iter().map(|text| env.new_string(text));
        let texts = texts.collect::<jni::errors::Result<Vec<_>>>()?;
        let takes = "Ljava/lang/String;".repeat(texts.len());
        let values: Vec<JValue> = texts.iter().map(|text| JValue::Object(text)).collect();
        let answer = env.call_method(context, function, format!("({takes}){gives}"), &values)?;
        read(env, answer)
    })
}
