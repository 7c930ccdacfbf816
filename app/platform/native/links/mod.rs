//! Links that leave the app: to the dialler, to mail, to a map, to a browser. The page's script gives each one to the
//! webview's navigation handler ([`taken`]); a task opens them ([`on_link_without_app`]) and says so when nobody does.

#[cfg(target_os = "android")]
#[path = "android.rs"]
mod device;
#[cfg(target_os = "ios")]
#[path = "ios.rs"]
mod device;
#[cfg(not(any(target_os = "android", target_os = "ios")))]
#[path = "desktop.rs"]
mod device;
mod outside;

use std::sync::{Mutex, OnceLock, PoisonError};

use dioxus::prelude::spawn;
use sportello_core::view::OUTSIDE;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use self::device::Device;
pub use self::outside::Outside;
use super::clipboard::copy;
use crate::platform::LinkWithoutApp;

/// The other apps of the device.
pub trait Links {
    /// Gives a link to the app that is there for it. Says whether there was one.
    fn open(&self, link: &Outside) -> impl Future<Output = bool> + 'static;
}

/// What the page's script puts before the link that was pressed, so that no webview takes it for its own, nor does
/// Dioxus, which would give https and mailto to a browser and say nothing when there is none.
const MARK: &str = "sportello-open:";

/// The page's script: a press on a link with a scheme that leaves the app goes to the navigation handler, before any
/// other listener. Links inside the app have no scheme.
pub fn script() -> String {
    let schemes = OUTSIDE.join("|");
    format!(
        "addEventListener('click', (event) => {{ \
           const href = event.target.closest?.('a[href]')?.getAttribute('href') ?? ''; \
           if (!/^({schemes}):/i.test(href)) return; \
           event.preventDefault(); event.stopPropagation(); \
           location.href = '{MARK}' + encodeURIComponent(href); \
         }}, true);"
    )
}

/// The navigation handler: keeps what the script marked, and lets the webview go nowhere.
pub fn taken(address: &str) -> bool {
    if let Some(link) = address.strip_prefix(MARK).and_then(Outside::decoded) {
        // On Android this runs on Java's thread, not on the screens'. Nobody listens only before the first screen.
        let _ = pressed().0.send(link);
    }
    false
}

/// Opens the links that are pressed from now on, and tells of those that no app takes.
pub fn on_link_without_app(tell: impl Fn(LinkWithoutApp) + 'static) {
    let waiting = pressed().1.lock();
    let Some(mut links) = waiting.unwrap_or_else(PoisonError::into_inner).take() else {
        return;
    };
    spawn(async move {
        while let Some(link) = links.recv().await {
            if let Some(left) = open(&Device::here(), &link).await {
                tell(left);
            }
        }
    });
}

/// Opens a link. What is left to the person when no app takes it: the number or address itself, copied where that is
/// possible.
async fn open(device: &impl Links, link: &Outside) -> Option<LinkWithoutApp> {
    if device.open(link).await {
        return None;
    }
    let what = link.said();
    let copied = copy(&what).await;
    Some(LinkWithoutApp { what, copied })
}

/// From the webview's handler to the task that opens.
type Pressed = (
    UnboundedSender<Outside>,
    Mutex<Option<UnboundedReceiver<Outside>>>,
);

fn pressed() -> &'static Pressed {
    static PRESSED: OnceLock<Pressed> = OnceLock::new();
    PRESSED.get_or_init(|| {
        let (send, receive) = unbounded_channel();
        (send, Mutex::new(Some(receive)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_marked_links_are_taken_and_the_webview_goes_nowhere() {
        assert!(!taken("sportello-open:tel%3A112"));
        assert!(!taken("sportello-open:javascript%3Aalert(1)"));
        assert!(!taken("https://example.org/"));
        let mut waiting = pressed().1.lock().expect("one thread");
        let links = waiting.as_mut().expect("nobody listens here");
        assert_eq!(links.try_recv().ok(), Outside::parse("tel:112"));
        assert!(links.try_recv().is_err());
    }
}
