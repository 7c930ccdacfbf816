//! What is served on this computer: the built app as it is, its page with the script, a catalogue with the language as it is at this
//! moment, and the page of all screens.

use std::net::TcpListener;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Path as Part, State};
use axum::http::{HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use tokio::sync::Notify;
use tower_http::services::ServeDir;

use super::page::{self, Page};
use super::words::Working;
use crate::Trouble;
use crate::locales::check::{self, Report};

/// How long the app may take to stand in a picture.
pub const PATIENCE: Duration = Duration::from_mins(1);

const HTML: &str = "text/html; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";
const BYTES: &str = "application/octet-stream";

/// Whether the app came to stand since this was last asked.
#[derive(Clone, Default)]
pub struct Stood(Arc<AtomicBool>);

impl Stood {
    /// Whether it did.
    pub fn take(&self) -> bool {
        self.0.swap(false, Ordering::SeqCst)
    }
}

struct Shared {
    page: Page,
    words: Working,
    /// The app of a picture stands now.
    stands: Notify,
    stood: Stood,
}

/// A server that does not answer yet.
pub struct Server {
    listener: TcpListener,
    router: Router,
    stood: Stood,
}

fn other(error: &std::io::Error) -> Trouble {
    Trouble::Other(format!("the server: {error}"))
}

impl Server {
    /// One of a built app in a folder.
    ///
    /// # Errors
    /// When the system lets it not listen.
    pub fn new(
        listener: TcpListener,
        app: &Path,
        page: Page,
        words: Working,
    ) -> Result<Self, Trouble> {
        listener
            .set_nonblocking(true)
            .map_err(|error| other(&error))?;
        let stood = Stood::default();
        let shared = Arc::new(Shared {
            page,
            words,
            stands: Notify::new(),
            stood: stood.clone(),
        });
        let files = ServeDir::new(app)
            .append_index_html_on_directories(false)
            .precompressed_br()
            .precompressed_gzip()
            .fallback(get(apps_page).with_state(Arc::clone(&shared)));
        let router = Router::new()
            .route("/", get(apps_page))
            .route("/index.html", get(apps_page))
            .route("/sw.js", get(async || answer(SCRIPT, page::NO_WORKER)))
            .route("/preview/", get(overview))
            .route(
                "/preview/overview.js",
                get(async || answer(SCRIPT, page::OVERVIEW)),
            )
            .route(
                "/preview/overview.css",
                get(async || answer("text/css", page::STYLE)),
            )
            .route("/preview/live.js", get(async || answer(SCRIPT, page::LIVE)))
            .route("/preview/version", get(version))
            .route("/preview/findings", get(findings))
            .route("/preview/check", get(report))
            .route(page::CATALOGUE, get(catalogue))
            .route("/preview/picture/{number}", get(picture))
            .route("/preview/held.svg", get(held))
            .route("/preview/stands", post(stands))
            .with_state(shared)
            .fallback_service(files);
        Ok(Self {
            listener,
            router,
            stood,
        })
    }

    /// `http://localhost:<port>`
    ///
    /// # Errors
    /// When the system does not say the port.
    pub fn origin(&self) -> Result<String, Trouble> {
        let port = self
            .listener
            .local_addr()
            .map_err(|error| other(&error))?
            .port();
        Ok(format!("http://localhost:{port}"))
    }

    /// Where it says that the app stands.
    pub fn stood(&self) -> Stood {
        self.stood.clone()
    }

    /// Answers until the program ends.
    ///
    /// # Errors
    /// When the system ends it.
    pub fn run(self) -> Result<(), Trouble> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| other(&error))?;
        runtime
            .block_on(async {
                let listener = tokio::net::TcpListener::from_std(self.listener)?;
                axum::serve(listener, self.router).await
            })
            .map_err(|error| other(&error))
    }
}

fn answer(kind: &'static str, body: impl Into<Body>) -> Response {
    let mut response = Response::new(body.into());
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    // It may be another one with the next save.
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// What was found, or why nothing was.
fn answered<T>(found: Result<T, Trouble>, say: impl FnOnce(T) -> Response) -> Response {
    found.map_or_else(
        |trouble| {
            let mut response = answer(TEXT, trouble.lines().join("\n"));
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
        },
        say,
    )
}

impl Shared {
    /// What is wrong: in the words, and in the rest.
    fn found(&self) -> Result<(Report, Vec<String>), Trouble> {
        let report = self.words.report()?;
        let others = self.words.installed()?.faults.clone();
        Ok((report, others))
    }
}

/// The app's addresses have no dot; a file that is not there is not there.
async fn apps_page(State(shared): State<Arc<Shared>>, uri: Uri) -> Response {
    let path = uri.path();
    if path != "/index.html" && (path.contains('.') || path.starts_with("/feed")) {
        return (StatusCode::NOT_FOUND, "not found\n").into_response();
    }
    answer(HTML, shared.page.app(&shared.words.version()))
}

async fn overview(State(shared): State<Arc<Shared>>) -> Response {
    let version = shared.words.version();
    answered(shared.found(), |(report, others)| {
        answer(HTML, shared.page.overview(&report, &others, &version))
    })
}

async fn findings(State(shared): State<Arc<Shared>>) -> Response {
    answered(shared.found(), |(report, others)| {
        answer(HTML, page::findings(&report, &others))
    })
}

async fn report(State(shared): State<Arc<Shared>>) -> Response {
    answered(shared.words.report(), |report| {
        answer(HTML, check::html(&report))
    })
}

async fn version(State(shared): State<Arc<Shared>>) -> Response {
    answer(TEXT, shared.words.version())
}

async fn catalogue(State(shared): State<Arc<Shared>>) -> Response {
    answered(shared.words.installed(), |there| {
        answer(BYTES, there.catalogue.clone())
    })
}

async fn picture(State(shared): State<Arc<Shared>>, Part(number): Part<usize>) -> Response {
    // What the page before said after its picture was taken is not said of this one.
    let _ = tokio::time::timeout(Duration::ZERO, shared.stands.notified()).await;
    Page::picture(number).map_or_else(
        || StatusCode::NOT_FOUND.into_response(),
        |page| answer(HTML, page),
    )
}

/// A picture of nothing that comes when the app stands: a browser that takes a picture of a page waits for it.
async fn held(State(shared): State<Arc<Shared>>) -> Response {
    if tokio::time::timeout(PATIENCE, shared.stands.notified())
        .await
        .is_ok()
    {
        shared.stood.0.store(true, Ordering::SeqCst);
    }
    answer(
        "image/svg+xml",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>",
    )
}

async fn stands(State(shared): State<Arc<Shared>>) -> StatusCode {
    shared.stands.notify_one();
    StatusCode::NO_CONTENT
}
