//! The window: its first page, its size, who hears of its events.

#[cfg(any(feature = "desktop", feature = "mobile"))]
use sportello_core::user::Appearance;

#[cfg(any(feature = "desktop", feature = "mobile"))]
use super::{
    boot, happenings,
    paths::{Device, Paths as _},
    webview,
};
#[cfg(any(feature = "desktop", feature = "mobile"))]
use crate::boot::Boot;
#[cfg(any(feature = "desktop", feature = "mobile"))]
use crate::state::RowsInSightFirst;

/// Opens the window.
#[cfg(any(feature = "desktop", feature = "mobile"))]
pub fn launch() {
    use webview::{Config, LogicalSize, WindowBuilder, launch::launch_virtual_dom};
    let boot = boot(Device.folders().as_ref());
    let window = WindowBuilder::new()
        .with_title("Sportello")
        .with_inner_size(LogicalSize::new(430.0, 880.0))
        .with_min_inner_size(LogicalSize::new(320.0, 480.0));
    let config = Config::new()
        .with_window(window)
        .with_custom_event_handler(|event, _| happenings::heard(event))
        .with_menu(None)
        .with_navigation_handler(super::links::taken)
        .with_custom_index(index(&boot));
    let dom = crate::virtual_dom(boot).with_root_context(RowsInSightFirst);
    launch_virtual_dom(dom, config);
}

/// Says how to start, where no renderer was built in.
#[cfg(not(any(feature = "desktop", feature = "mobile")))]
pub fn launch() {
    eprintln!("no window in this build: add --features desktop, or run `make run` for the browser");
    std::process::exit(2);
}

/// `WebKitGTK` fades a bar of GTK's in and out whenever the page's height changes, and draws the whole window for each
/// frame of it: 0.7 s of a processor for a letter typed. One of the page's own, always there, costs nothing and moves
/// nothing.
#[cfg(any(feature = "desktop", feature = "mobile"))]
const SCROLLBAR: &str = if cfg!(target_os = "linux") {
    "html{overflow-y:scroll}::-webkit-scrollbar{width:8px;height:8px;background:var(--paper)}\
     ::-webkit-scrollbar-thumb{background:#857f75;border-radius:4px}"
} else {
    ""
};

/// The webview's page: the default one forbids zoom. Language, direction and colours stand in it from the first
/// frame on; [`dress`] changes them later.
#[cfg(any(feature = "desktop", feature = "mobile"))]
fn index(boot: &Boot) -> String {
    let settings = crate::state::settings(boot);
    let locale = crate::l10n::first_locale(&settings);
    let appearance = match settings.appearance {
        Appearance::System => String::new(),
        chosen => format!(" data-appearance=\"{}\"", chosen.code()),
    };
    format!(
        "<!DOCTYPE html><html lang=\"{}\" dir=\"{}\"{appearance}><head><meta charset=\"utf-8\"><title>Sportello</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\">\
         <style>{}{SCROLLBAR}</style><script>{}</script></head><body><div id=\"main\"></div></body></html>",
        locale.code(),
        locale.direction().code(),
        sportello_assets::CSS,
        super::links::script()
    )
}
