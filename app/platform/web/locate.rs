//! One position, coarse, once, only when a person pressed for it.

use std::cell::RefCell;
use std::rc::Rc;

use futures_channel::oneshot;
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

use crate::platform::position::{LONGEST, OLDEST, settle};
use crate::platform::{Located, NotLocated};

/// Asks the browser for the position (Geolocation API); the browser asks the person.
pub async fn locate() -> Located {
    let window = web_sys::window().ok_or(NotLocated::Unsupported)?;
    let geolocation = window
        .navigator()
        .geolocation()
        .map_err(|_| NotLocated::Unsupported)?;
    let (answer, wait) = oneshot::channel();
    let answer = Rc::new(RefCell::new(Some(answer)));
    let reply = {
        let answer = Rc::clone(&answer);
        move |located: Located| {
            if let Some(answer) = answer.borrow_mut().take() {
                let _ = answer.send(located);
            }
        }
    };
    let found = {
        let reply = reply.clone();
        Closure::<dyn Fn(JsValue)>::new(move |position| reply(point(&position)))
    };
    let failed = Closure::<dyn Fn(JsValue)>::new(move |error| reply(Err(reason(&error))));
    let options = web_sys::PositionOptions::new();
    options.set_enable_high_accuracy(false);
    options.set_timeout(LONGEST);
    options.set_maximum_age(OLDEST);
    geolocation
        .get_current_position_with_error_callback_and_options(
            found.as_ref().unchecked_ref(),
            Some(failed.as_ref().unchecked_ref()),
            &options,
        )
        .map_err(|_| NotLocated::Unsupported)?;
    wait.await.unwrap_or(Err(NotLocated::Unavailable))
}

fn point(position: &JsValue) -> Located {
    let coordinates = Reflect::get(position, &"coords".into()).unwrap_or_default();
    let number = |name: &str| Reflect::get(&coordinates, &name.into()).ok()?.as_f64();
    let (lat, lon) = number("latitude")
        .zip(number("longitude"))
        .ok_or(NotLocated::Unavailable)?;
    settle(lat, lon, number("accuracy"))
}

/// The codes of `GeolocationPositionError`.
fn reason(error: &JsValue) -> NotLocated {
    let code = Reflect::get(error, &"code".into())
        .ok()
        .and_then(|code| code.as_f64());
    match code {
        Some(1.0) => NotLocated::Denied,
        Some(3.0) => NotLocated::Timeout,
        _ => NotLocated::Unavailable,
    }
}

/// A page cannot open the browser's settings.
pub fn open_settings() -> bool {
    false
}
