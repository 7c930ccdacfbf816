//! The person's database in the browser: SQLite in memory, its bytes in IndexedDB.
//!
//! Several tabs may be open. A change is made at once in this tab's memory, then once more, under a lock
//! that all tabs share, on the bytes that are stored at that moment: so no tab writes over what another
//! one saved. The others are told and read again.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use idb::{Database, Error, Factory, ObjectStoreParams, TransactionMode};
use js_sys::{Function, Promise, Uint8Array};
use sportello_core::error;
use sportello_core::user::{Change, Started, User};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, future_to_promise, spawn_local};
use web_sys::BroadcastChannel;

use super::NO_STORAGE;
use crate::platform::NotKept;
use crate::state::Notice;

const DATABASE: &str = "sportello";
const FILES: &str = "files";
const USER: &str = "user.db";
const ASIDE: &str = "user.db.corrupt";
const CHANNEL: &str = "sportello-user";

#[wasm_bindgen]
extern "C" {
    /// Web Locks API: runs the callback while no other tab holds the lock.
    #[wasm_bindgen(catch, js_namespace = ["navigator", "locks"], js_name = request)]
    fn request_lock(name: &str, callback: &Function) -> Result<Promise, JsValue>;
}

/// Does something while no other tab does the like. Plain http has no locks (a phone that tries the app on the local
/// network): it must do without.
pub(super) async fn locked(
    name: &str,
    work: impl Future<Output = Result<JsValue, JsValue>> + 'static,
) -> Result<JsValue, JsValue> {
    let work: Function = Closure::once_into_js(move || future_to_promise(work)).unchecked_into();
    let done = request_lock(name, &work)
        .or_else(|_| work.call0(&JsValue::NULL).map(Promise::unchecked_from_js));
    JsFuture::from(done?).await
}

/// Tells the other tabs.
pub(super) fn tell_others(name: &str) {
    if let Ok(channel) = BroadcastChannel::new(name) {
        let _ = channel.post_message(&JsValue::TRUE);
        channel.close();
    }
}

/// Calls `heard` whenever another tab tells, as long as the page lives: a channel that is dropped hears nothing.
pub(super) fn on_others(name: &str, heard: impl Fn() + 'static) {
    let Ok(channel) = BroadcastChannel::new(name) else {
        return;
    };
    let heard = Closure::<dyn Fn()>::new(heard);
    channel.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    heard.forget();
    std::mem::forget(channel);
}

/// The person's data.
#[derive(Clone)]
pub struct UserStore {
    user: Rc<RefCell<User>>,
    /// Changes made in memory that are not stored yet.
    waiting: Rc<Cell<u32>>,
    kept: bool,
    /// Whom to tell when a change could not be stored (a full disk, say).
    not_kept: Rc<RefCell<Option<Tell>>>,
}

type Tell = Box<dyn Fn()>;

impl UserStore {
    /// Reads what is stored, or begins. `Err` when a newer app wrote it: nothing is touched then.
    pub(super) async fn open() -> Result<(Self, Option<Notice>), ()> {
        let stored = read(USER).await;
        let kept = stored.is_ok();
        let bytes = stored.ok().flatten();
        let opened = match User::from_bytes(bytes.as_deref()) {
            Ok(opened) => opened,
            Err(error::Error::NewerUserData { .. }) => return Err(()),
            Err(_) => User::from_bytes(None).map_err(|_| ())?,
        };
        let broken = matches!(opened.started, Started::SetAside { .. });
        if let (true, Some(bytes)) = (broken, &bytes) {
            let _ = write(ASIDE, bytes).await;
        }
        let notice = match (kept, broken) {
            (false, _) => NO_STORAGE,
            (true, true) => Some(Notice::SetAside),
            (true, false) => None,
        };
        let user = Rc::new(RefCell::new(opened.user));
        Ok((
            Self {
                user,
                waiting: Rc::default(),
                kept,
                not_kept: Rc::default(),
            },
            notice,
        ))
    }

    /// Reads.
    pub fn read<T>(&self, ask: impl FnOnce(&User) -> T) -> T {
        ask(&self.user.borrow())
    }

    /// Makes a change here and now, and keeps it as soon as the lock is free.
    ///
    /// # Errors
    /// When the change is refused, or nothing can be stored on this device.
    pub fn change(&self, change: Change) -> Result<(), NotKept> {
        let made = self.user.borrow_mut().apply(&change);
        made.map_err(NotKept::NotMade)?;
        if !self.kept {
            return Err(NotKept::ForNow);
        }
        self.waiting.set(self.waiting.get() + 1);
        let store = self.clone();
        spawn_local(async move {
            let (inner, not_kept) = (store.clone(), Rc::clone(&store.not_kept));
            let kept = locked(CHANNEL, async move { inner.keep(&change).await })
                .await
                .is_ok();
            if let (false, Some(tell)) = (kept, not_kept.borrow().as_ref()) {
                tell();
            }
        });
        Ok(())
    }

    /// Under the lock: the change on what is stored now, then back.
    async fn keep(&self, change: &Change) -> Result<JsValue, JsValue> {
        let stored = read(USER)
            .await
            .map_err(|error| JsValue::from_str(&error.to_string()))?;
        let text = |error: error::Error| JsValue::from_str(&error.to_string());
        let mut user = User::from_bytes(stored.as_deref()).map_err(text)?.user;
        user.apply(change).map_err(text)?;
        let bytes = user.to_bytes().map_err(text)?;
        write(USER, &bytes)
            .await
            .map_err(|error| JsValue::from_str(&error.to_string()))?;
        self.waiting.set(self.waiting.get().saturating_sub(1));
        if self.waiting.get() == 0 {
            *self.user.borrow_mut() = user;
        }
        tell_others(CHANNEL);
        Ok(JsValue::UNDEFINED)
    }

    /// What another tab stored. A change that waits, also one that was made while this was read, is not in it: then what is in
    /// memory stays until that is stored.
    async fn refresh(&self) {
        if let Ok(Some(bytes)) = read(USER).await
            && self.waiting.get() == 0
            && let Ok(opened) = User::from_bytes(Some(&bytes))
            && opened.started == Started::Found
        {
            *self.user.borrow_mut() = opened.user;
        }
    }
}

/// Calls `tell` whenever a change could not be stored.
pub fn on_not_kept(store: &UserStore, tell: impl Fn() + 'static) {
    *store.not_kept.borrow_mut() = Some(Box::new(tell));
}

/// Calls `changed` after another tab changed the person's data and `store` has read it.
pub fn on_user_changed(store: &UserStore, changed: impl Fn() + 'static) {
    let store = store.clone();
    let changed = Rc::new(changed);
    on_others(CHANNEL, move || {
        let (store, changed) = (store.clone(), Rc::clone(&changed));
        spawn_local(async move {
            store.refresh().await;
            changed();
        });
    });
}

async fn database() -> Result<Database, Error> {
    let mut opening = Factory::new()?.open(DATABASE, Some(1))?;
    opening.on_upgrade_needed(|event| {
        use idb::DatabaseEvent;
        if let Ok(database) = event.database() {
            let _ = database.create_object_store(FILES, ObjectStoreParams::new());
        }
    });
    opening.await
}

pub(super) async fn read(name: &str) -> Result<Option<Vec<u8>>, Error> {
    let database = database().await?;
    let reading = database.transaction(&[FILES], TransactionMode::ReadOnly)?;
    let found = reading
        .object_store(FILES)?
        .get(JsValue::from_str(name))?
        .await?;
    reading.await?;
    database.close();
    Ok(found.map(|value| Uint8Array::new(&value).to_vec()))
}

pub(super) async fn write(name: &str, bytes: &[u8]) -> Result<(), Error> {
    let database = database().await?;
    let writing = database.transaction(&[FILES], TransactionMode::ReadWrite)?;
    let value = Uint8Array::from(bytes);
    writing
        .object_store(FILES)?
        .put(&value, Some(&JsValue::from_str(name)))?
        .await?;
    writing.commit()?.await?;
    database.close();
    Ok(())
}
