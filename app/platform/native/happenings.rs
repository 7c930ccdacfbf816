//! What comes from outside while the app runs: it is in sight again, the network is another one, another app hands over a
//! file, bars cover other parts of the page. The window's own events come by [`heard`], Android's others by
//! `MainActivity.happening`, iOS's network by `SCNetworkReachability`; a task tells whoever listens.
//!
//! Nothing has to be saved when the app is put aside: each change of the person's is on the disk when it is made.

use std::cell::RefCell;
use std::sync::{Mutex, OnceLock, PoisonError};

use dioxus::prelude::spawn;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happening {
    /// The app is in sight, after it was put aside.
    InSight,
    /// The network came, went or is another one.
    #[cfg_attr(
        not(any(target_os = "android", target_os = "ios")),
        allow(dead_code, reason = "a desktop does not tell")
    )]
    Network,
    /// Another app handed over a file, which has been read.
    File(Vec<u8>),
    /// Bars and cut-outs cover other parts of the page.
    #[cfg_attr(
        not(target_os = "android"),
        allow(dead_code, reason = "the others do not tell")
    )]
    Insets,
}

/// Who listens, by what they listen for.
type Listener = Box<dyn Fn(&Happening)>;

thread_local! {
    // The screens' thread: what listens are closures over its signals.
    static LISTENERS: RefCell<Vec<Listener>> = const { RefCell::new(Vec::new()) };
}

/// Calls `tell` for each happening from now on.
pub fn on(tell: impl Fn(&Happening) + 'static) {
    LISTENERS.with_borrow_mut(|listeners| listeners.push(Box::new(tell)));
    let waiting = line().1.lock();
    let Some(mut heard) = waiting.unwrap_or_else(PoisonError::into_inner).take() else {
        return;
    };
    spawn(async move {
        while let Some(happening) = heard.recv().await {
            LISTENERS.with_borrow(|listeners| {
                for tell in listeners {
                    tell(&happening);
                }
            });
        }
    });
    #[cfg(target_os = "android")]
    listen_to_android();
    // Where iOS will not tell, the schedule asks when the app is in sight again.
    #[cfg(target_os = "ios")]
    let _ = super::bridge::on_reach_changed(|| happened(Happening::Network));
}

/// Something happened; from any thread.
pub fn happened(happening: Happening) {
    // Nobody hears it only when no screen was drawn yet, or none is any more.
    let _ = line().0.send(happening);
}

/// Takes what concerns the app from the events of its window.
#[cfg(any(feature = "desktop", feature = "mobile"))]
pub fn heard<T>(event: &super::webview::tao::event::Event<'_, T>) {
    use super::webview::tao::event::{Event, WindowEvent};
    match event {
        Event::Resumed
        | Event::WindowEvent {
            event: WindowEvent::Focused(true),
            ..
        } => happened(Happening::InSight),
        // iOS and macOS: "Open with".
        Event::Opened { urls } => {
            let paths = urls.iter().filter_map(|url| url.to_file_path().ok());
            for bytes in paths.filter_map(|path| std::fs::read(path).ok()) {
                happened(Happening::File(bytes));
            }
        }
        _ => {}
    }
}

/// Waits on a thread of its own for what `MainActivity` has to tell, as long as the process lives.
#[cfg(target_os = "android")]
fn listen_to_android() {
    use super::paths::{Device, Paths as _};
    std::thread::spawn(|| {
        while let Some(what) = super::bridge::answer("happening", &[]) {
            match what.as_str() {
                "network" => happened(Happening::Network),
                "insets" => happened(Happening::Insets),
                "file" => {
                    if let Some(bytes) = Device.given() {
                        happened(Happening::File(bytes));
                    }
                }
                _ => {}
            }
        }
    });
}

/// From whoever notices to the task that tells.
type Line = (
    UnboundedSender<Happening>,
    Mutex<Option<UnboundedReceiver<Happening>>>,
);

fn line() -> &'static Line {
    static LINE: OnceLock<Line> = OnceLock::new();
    LINE.get_or_init(|| {
        let (send, receive) = unbounded_channel();
        (send, Mutex::new(Some(receive)))
    })
}
