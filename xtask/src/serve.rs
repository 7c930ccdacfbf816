//! `cargo xtask serve`: the built app for this computer and its network, as a good static host gives it.
//!
//! Files come from tower-http's `ServeDir` (types, compressed twins by `Accept-Encoding`, 304 by date,
//! no way out of the folder); here are the cache rules, the security headers and the fallback to
//! `index.html` for the app's own addresses (`/desk/12`).

mod address;

use std::{
    io,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::Path,
    thread::{self, JoinHandle},
};

use anyhow::{Context as _, Result, bail};
use axum::{
    Router,
    extract::Request,
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse as _, Response},
    routing::any_service,
};
use tokio::sync::oneshot;
use tower_http::services::{ServeDir, ServeFile};

use crate::digest;

/// Sent with every answer. What a page may load stands in the page itself, with its scripts' hashes.
const SECURITY: [(&str, &str); 6] = [
    ("content-security-policy", "frame-ancestors 'none'"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    (
        "permissions-policy",
        "geolocation=(self), camera=(), microphone=(), payment=(), usb=()",
    ),
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
];

/// A running server; it stops when this is dropped.
#[derive(Debug)]
pub struct Handle {
    /// Where it listens.
    pub addr: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<io::Result<()>>>,
}

impl Handle {
    /// Stops the server and waits until its port is free; open connections are cut.
    ///
    /// # Errors
    /// When the server had already failed.
    pub fn stop(mut self) -> Result<()> {
        self.end()
    }

    /// Waits until the server ends by itself, which it only does when it fails.
    ///
    /// # Errors
    /// Why it failed.
    pub fn wait(mut self) -> Result<()> {
        let thread = self.thread.take();
        Self::join(thread)
    }

    fn end(&mut self) -> Result<()> {
        drop(self.stop.take());
        Self::join(self.thread.take())
    }

    fn join(thread: Option<JoinHandle<io::Result<()>>>) -> Result<()> {
        match thread.map(JoinHandle::join) {
            None => Ok(()),
            Some(Ok(result)) => result.context("the server failed"),
            Some(Err(_)) => bail!("the server panicked: see above"),
        }
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        // Nobody is left to tell.
        let _ = self.end();
    }
}

/// Serves the folder `dir` on `port` of all interfaces, in a thread of its own; port 0 takes a free one. `feed` is a
/// published feed (docs/feed.md), at `/feed/`.
///
/// # Errors
/// When `dir` has no `index.html`, or the port is taken or not allowed.
pub fn spawn(dir: &Path, feed: Option<&Path>, port: u16) -> Result<Handle> {
    if !dir.join("index.html").is_file() {
        bail!(
            "{} has no index.html: build the app first with `cargo xtask web`",
            dir.display()
        );
    }
    let listener = TcpListener::bind((Ipv4Addr::UNSPECIFIED, port))
        .map_err(|error| anyhow::anyhow!(refused(port, &error)))?;
    listener.set_nonblocking(true)?;
    let addr = listener.local_addr()?;
    let app = router(dir, feed);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let (stop, stopped) = oneshot::channel::<()>();
    let thread = thread::spawn(move || {
        let result = runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            tokio::select! {
                result = async { axum::serve(listener, app).await } => result,
                // Fires also when the sender is dropped.
                _ = stopped => Ok(()),
            }
        });
        runtime.shutdown_background();
        result
    });
    Ok(Handle {
        addr,
        stop: Some(stop),
        thread: Some(thread),
    })
}

/// Serves until interrupted, after printing where.
///
/// # Errors
/// Those of [`spawn`].
pub fn run(dir: &Path, feed: Option<&Path>, port: u16) -> Result<()> {
    let server = spawn(dir, feed, port)?;
    address::print(server.addr.port());
    server.wait()
}

/// Why the port was refused, and what to do.
fn refused(port: u16, error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::AddrInUse => format!(
            "port {port} is taken, perhaps by a Sportello that is already running: \
             look at http://localhost:{port}\n       \
             Or use another port:    make run PORT={}\n       \
             Or see who has it:      ss -ltnp 'sport = :{port}'",
            if port == u16::MAX { 8080 } else { port + 1 }
        ),
        io::ErrorKind::PermissionDenied => format!(
            "port {port} is kept for the system administrator: use another, as in `make run PORT=8080`"
        ),
        _ => format!("port {port} cannot be opened: {error}"),
    }
}

fn router(dir: &Path, feed: Option<&Path>) -> Router {
    let page = ServeFile::new(dir.join("index.html"))
        .precompressed_br()
        .precompressed_gzip();
    let files = ServeDir::new(dir)
        .precompressed_br()
        .precompressed_gzip()
        .fallback(any_service(page).layer(middleware::from_fn(only_for_the_apps_addresses)));
    // A missing file of a feed is a missing file, also where there is no feed: never the app's page.
    let feed = feed.map_or_else(|| ServeDir::new("/nonexistent"), ServeDir::new);
    Router::new()
        .nest_service("/feed", feed)
        .fallback_service(files)
        .layer(middleware::from_fn(headers))
}

/// The app answers for addresses without an extension; a missing file is a missing file.
async fn only_for_the_apps_addresses(request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let last = path.rsplit('/').next().unwrap_or_default();
    let is_navigation = matches!(*request.method(), Method::GET | Method::HEAD);
    if !is_navigation || last.contains('.') || path.contains('%') || path.contains("..") {
        return (StatusCode::NOT_FOUND, "not found\n").into_response();
    }
    next.run(request).await
}

async fn headers(request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let of_feed = ["/feed/content/", "/feed/lines/", "/feed/root/"];
    let for_ever = digest::is_hashed(path) || of_feed.iter().any(|start| path.starts_with(start));
    let mut response = next.run(request).await;
    let kept = response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED;
    let rule = match (kept, for_ever) {
        (true, true) => "public, max-age=31536000, immutable",
        (true, false) => "no-cache",
        (false, _) => "no-store",
    };
    put(response.headers_mut(), "cache-control", rule);
    for (name, value) in SECURITY {
        put(response.headers_mut(), name, value);
    }
    // A cache between must not give brotli to who cannot read it.
    response
        .headers_mut()
        .insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    response
}

fn put(headers: &mut HeaderMap, name: &'static str, value: &'static str) {
    headers.insert(
        HeaderName::from_static(name),
        HeaderValue::from_static(value),
    );
}
