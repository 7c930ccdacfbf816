//! Updates in the browser: `fetch` for the files of the feed, IndexedDB for what they became. One tab updates at a
//! time; the others are told and read again.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use futures_util::future::{Either, select};
use js_sys::{Reflect, Uint8Array};
use sportello_core::catalogue::Catalogue;
use sportello_core::feed::{Root, Trust, apply};
use sportello_core::sync::{
    Broken, Choice, Conditions, Failure, Head, HttpRequest, Job, Leftover, Online, Outcome,
    Standing, Status, Step, limits,
};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    AbortController, ReadableStreamDefaultReader, ReferrerPolicy, RequestCache, RequestCredentials,
    RequestInit, RequestRedirect, Response, ResponseType,
};

use super::store::{locked, on_others, read, tell_others, write};
use super::{now, page, pause};
use crate::boot::{Boot, Opened};
use crate::platform::{LEFTOVER, Publisher, TRUST};

/// Where the bytes of an updated catalogue are kept.
const CATALOGUE: &str = "catalogue.db";

/// The name by which tabs tell each other of a new catalogue, and of the lock of who updates.
const CHANNEL: &str = "sportello-catalogue";

/// The publisher whose root stands in the page (`xtask web --root`), at this origin: the page may ask no other.
pub fn publisher() -> Option<Publisher> {
    let root = Root::trusted(page::meta("root")?.as_bytes()).ok()?;
    Some(Publisher {
        root,
        address: page::meta("feed")?,
    })
}

/// What is remembered of the feed.
pub async fn remembered(_boot: &Boot, publisher: &Publisher) -> Trust {
    let stored = read(TRUST).await.ok().flatten();
    Trust::load(stored.as_deref(), publisher.root.clone())
}

/// The catalogue that an update left here, when it is whole and newer than the program's own.
pub(super) async fn stored_catalogue() -> Option<Catalogue> {
    let bytes = read(CATALOGUE).await.ok().flatten()?;
    Catalogue::stored(&bytes, sportello_assets::CATALOGUE)
        .ok()
        .flatten()
}

/// Keeps an updated catalogue and what is remembered of the feed. When it cannot be kept, it is there until the page
/// is closed, and comes again.
pub async fn keep(opened: &Opened, trust: &Trust) {
    let _ = keep_both(opened, trust).await;
}

/// Keeps a change that was made to the catalogue: made once more when no update is under way, on what is stored then, for one
/// that had begun before, in any tab, brings back what was taken out. The other tabs are told.
pub async fn keep_catalogue(boot: &Boot, again: impl Fn(&mut Catalogue) + 'static) {
    let boot = boot.clone();
    let work = async move {
        if let Some(opened) = boot.opened() {
            if let Some(stored) = stored_catalogue().await {
                *opened.catalogue.borrow_mut() = stored;
            }
            again(&mut opened.catalogue.borrow_mut());
            let _ = write_catalogue(opened).await;
            tell_others(CHANNEL);
        }
        Ok(JsValue::UNDEFINED)
    };
    let _ = locked(CHANNEL, work).await;
}

/// The catalogue first: what is remembered must never be newer than what is there, or it would not be asked for again.
async fn keep_both(opened: &Opened, trust: &Trust) -> Result<(), idb::Error> {
    write_catalogue(opened).await?;
    write(TRUST, &trust.to_bytes()).await?;
    tell_others(CHANNEL);
    Ok(())
}

async fn write_catalogue(opened: &Opened) -> Result<(), idb::Error> {
    let bytes = opened.catalogue.borrow_mut().to_bytes();
    match bytes {
        Ok(bytes) => write(CATALOGUE, &bytes).await,
        Err(_) => Ok(()),
    }
}

/// Calls `changed` after another tab updated the catalogue and this one has read it.
pub fn on_catalogue_changed(boot: &Boot, changed: impl Fn() + 'static) {
    let (boot, changed) = (boot.clone(), Rc::new(changed));
    on_others(CHANNEL, move || {
        let (boot, changed) = (boot.clone(), Rc::clone(&changed));
        spawn_local(async move {
            if let (Some(catalogue), Some(opened)) = (stored_catalogue().await, boot.opened()) {
                *opened.catalogue.borrow_mut() = catalogue;
                changed();
            }
        });
    });
}

/// A number that other phones do not have.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "any number does"
)]
pub fn seed() -> u64 {
    (js_sys::Math::random() * 9_007_199_254_740_992.0) as u64
}

/// What the browser says of the network.
pub fn conditions() -> Conditions {
    let navigator = web_sys::window().map(|window| window.navigator());
    let online = navigator.as_ref().map(web_sys::Navigator::on_line);
    let connection =
        navigator.and_then(|navigator| Reflect::get(&navigator, &"connection".into()).ok());
    let of = |name: &str| Reflect::get(connection.as_ref()?, &name.into()).ok();
    Conditions {
        online: match online {
            // A browser that believes to be on line may be wrong; one that knows it is not is right.
            Some(true) => Online::Yes,
            Some(false) => Online::No,
            None => Online::Unknown,
        },
        metered: of("type")
            .and_then(|kind| kind.as_string())
            .is_some_and(|kind| kind == "cellular"),
        data_saver: of("saveData").is_some_and(|saves| saves.is_truthy()),
    }
}

/// Calls `changed` when the network comes back or is another one. (In sight again: [`super::on_in_sight`].)
pub fn on_network_change(changed: impl Fn() + 'static) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let heard = Closure::<dyn Fn()>::new(changed);
    let heard_by: &js_sys::Function = heard.as_ref().unchecked_ref();
    let _ = window.add_event_listener_with_callback("online", heard_by);
    let connection = Reflect::get(&window.navigator(), &"connection".into()).ok();
    if let Some(connection) =
        connection.and_then(|connection| connection.dyn_into::<web_sys::EventTarget>().ok())
    {
        let _ = connection.add_event_listener_with_callback("change", heard_by);
    }
    heard.forget();
}

/// Looks for what is new and takes it, while no other tab does.
pub async fn update(
    boot: &Boot,
    publisher: &Publisher,
    choice: Choice,
    tell: impl Fn(Status) + 'static,
) -> (Outcome, Trust) {
    let own = publisher.root.clone();
    let ended: Rc<RefCell<Option<(Outcome, Trust)>>> = Rc::default();
    let work = {
        let (boot, ended) = (boot.clone(), Rc::clone(&ended));
        let publisher = Publisher {
            root: own.clone(),
            address: publisher.address.clone(),
        };
        async move {
            if let Some(opened) = boot.opened() {
                let trust = remembered(&boot, &publisher).await;
                *ended.borrow_mut() =
                    Some(go(opened, &publisher.address, trust, &choice, &tell).await);
            }
            Ok(JsValue::UNDEFINED)
        }
    };
    let _ = locked(CHANNEL, work).await;
    let ended = ended.borrow_mut().take();
    ended.unwrap_or_else(|| {
        let why = Failure::Storage {
            full: false,
            why: "the tabs' lock".into(),
        };
        (
            Outcome::Failed {
                why,
                retry_after: None,
            },
            Trust::new(own),
        )
    })
}

async fn go(
    opened: &Opened,
    address: &str,
    trust: Trust,
    choice: &Choice,
    tell: &impl Fn(Status),
) -> (Outcome, Trust) {
    let standing = opened
        .catalogue
        .borrow()
        .read(|dao| Standing::read(dao, choice))
        .unwrap_or_default();
    let leftover = read(LEFTOVER).await.ok().flatten();
    let leftover = leftover.and_then(|bytes| Leftover::from_bytes(&bytes));
    let mut job = Job::new(trust, standing, leftover, now(), seed());
    let begun = js_sys::Date::now();
    let at = || Duration::from_secs_f64((js_sys::Date::now() - begun).max(0.0) / 1000.0);
    let mut answer: Option<Answer> = None;
    let outcome = loop {
        tell(job.status());
        match job.next(at()) {
            Step::Send(request) => {
                answer = None;
                match within(Answer::ask(address, &request), limits::HEAD_WITHIN).await {
                    Some(Ok((head, new))) => {
                        job.head(at(), &head);
                        answer = Some(new);
                    }
                    Some(Err(broken)) => job.failed(at(), broken),
                    None => {}
                }
            }
            Step::Read(until) => match &answer {
                Some(open) => match within(open.next(), until.saturating_sub(at())).await {
                    Some(Ok(Some(bytes))) => job.chunk(at(), &bytes),
                    Some(Ok(None)) => job.finished(at()),
                    Some(Err(broken)) => job.failed(at(), broken),
                    None => {}
                },
                None => sleep(until.saturating_sub(at())).await,
            },
            Step::Wait(until) => {
                answer = None;
                sleep(until.saturating_sub(at())).await;
            }
            Step::Apply(update) => {
                // A breath, so that the screen says what is being done.
                super::after_paint().await;
                let applied = apply(&mut opened.catalogue.borrow_mut(), &update);
                job.applied(at(), applied);
            }
            Step::End(outcome) => break outcome,
        }
    };
    let trust = job.trust().clone();
    let kept = if matches!(outcome, Outcome::Updated { .. }) {
        keep_both(opened, &trust).await
    } else {
        write(TRUST, &trust.to_bytes()).await
    };
    let rest = job
        .leftover()
        .map(|leftover| leftover.to_bytes())
        .unwrap_or_default();
    let _ = write(LEFTOVER, &rest).await;
    drop(kept);
    (outcome, trust)
}

/// A response under way; who drops it ends it.
struct Answer {
    stop: AbortController,
    reader: ReadableStreamDefaultReader,
}

impl Drop for Answer {
    fn drop(&mut self) {
        self.stop.abort();
    }
}

impl Answer {
    /// Asks for a file, and says nothing besides.
    async fn ask(address: &str, request: &HttpRequest) -> Result<(Head, Self), Broken> {
        let broken = |_| Broken::Connection;
        let stop = AbortController::new().map_err(broken)?;
        let how = RequestInit::new();
        how.set_signal(Some(&stop.signal()));
        how.set_credentials(RequestCredentials::Omit);
        how.set_redirect(RequestRedirect::Manual);
        how.set_cache(RequestCache::NoStore);
        how.set_referrer_policy(ReferrerPolicy::NoReferrer);
        let headers = web_sys::Headers::new().map_err(broken)?;
        // What the browser would say by itself of the person's languages.
        headers.set("accept-language", "*").map_err(broken)?;
        for (name, value) in request.headers() {
            headers.set(name, &value).map_err(broken)?;
        }
        how.set_headers(&headers);
        let window = web_sys::window().ok_or(Broken::Connection)?;
        let asked = window.fetch_with_str_and_init(&format!("{address}{}", request.path), &how);
        let response: Response = JsFuture::from(asked)
            .await
            .map_err(broken)?
            .dyn_into()
            .map_err(broken)?;
        if response.type_() == ResponseType::Opaqueredirect {
            return Err(Broken::Redirected);
        }
        let head = Head::new(response.status(), |name| {
            response.headers().get(name).ok().flatten()
        });
        // An answer without content has no stream: an empty one reads as well.
        let body = if let Some(body) = response.body() {
            body
        } else {
            let empty = Response::new_with_opt_str(Some("")).map_err(broken)?;
            empty.body().ok_or(Broken::Connection)?
        };
        let reader = body
            .get_reader()
            .dyn_into()
            .map_err(|_| Broken::Connection)?;
        Ok((head, Self { stop, reader }))
    }

    /// The next bytes; `None` at the end.
    async fn next(&self) -> Result<Option<Vec<u8>>, Broken> {
        let broken = |_| Broken::Connection;
        let part = JsFuture::from(self.reader.read()).await.map_err(broken)?;
        let get = |name: &str| Reflect::get(&part, &name.into()).map_err(broken);
        if get("done")?.is_truthy() {
            return Ok(None);
        }
        Ok(Some(Uint8Array::new(&get("value")?).to_vec()))
    }
}

async fn sleep(time: Duration) {
    pause(u32::try_from(time.as_millis()).unwrap_or(u32::MAX)).await;
}

/// What comes within a time.
async fn within<T>(work: impl Future<Output = T>, time: Duration) -> Option<T> {
    match select(std::pin::pin!(work), std::pin::pin!(sleep(time))).await {
        Either::Left((done, _)) => Some(done),
        Either::Right(_) => None,
    }
}
