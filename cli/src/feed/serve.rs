//! `sportello serve`: a published feed on this computer, as a good static host gives it: ranges, tags, and the cache rules of
//! docs/scale.md. Files come from tower-http's `ServeDir`, which knows ranges and lets nothing out of the folder.

use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use sportello_core::feed::Hash;
use tower_http::services::ServeDir;

use super::staging::ENTRY;
use super::{disk, fault};
use crate::Trouble;

/// Options of `serve`.
#[derive(clap::Args)]
pub struct Args {
    /// Folder of a published feed
    feed: PathBuf,
    /// Port to listen on; 0 takes a free one
    #[arg(long, value_name = "PORT", default_value_t = 8090)]
    port: u16,
    /// Listen on every interface, so that a phone of the same network can ask
    #[arg(long)]
    lan: bool,
    /// Print the address as JSON
    #[arg(long)]
    json: bool,
}

/// What an edge or a phone keeps for good: its bytes never change.
const FOR_GOOD: &str = "public, max-age=31536000, immutable";

/// What is asked for each time; the answer is mostly 304.
const EACH_TIME: &str = "no-cache";

/// Serves until interrupted, after printing where.
pub fn run(args: &Args) -> Result<String, Trouble> {
    let feed = &args.feed;
    if !feed.join(ENTRY).is_file() {
        return Err(fault(
            format!("{}: there is no entry", feed.display()),
            "name a folder that `sportello publish` wrote",
        ));
    }
    let host = if args.lan {
        Ipv4Addr::UNSPECIFIED
    } else {
        Ipv4Addr::LOCALHOST
    };
    let listener = TcpListener::bind((host, args.port)).map_err(|error| {
        fault(
            format!("port {}: {error}", args.port),
            "give another one with --port, or 0 for a free one",
        )
    })?;
    let other = |error: std::io::Error| Trouble::Other(format!("the server: {error}"));
    listener.set_nonblocking(true).map_err(other)?;
    let address = listener.local_addr().map_err(other)?;
    let url = format!("http://{address}/");
    crate::say(&if args.json {
        format!("{}\n", serde_json::json!({"schema": 1, "url": url}))
    } else {
        format!("{} is served at {url} (Ctrl-C ends it)\n", feed.display())
    })?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(other)?;
    runtime
        .block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            axum::serve(listener, router(feed)).await
        })
        .map_err(other)?;
    Ok(String::new())
}

fn router(feed: &Path) -> Router {
    let root: Arc<Path> = feed.into();
    Router::new()
        .fallback_service(ServeDir::new(feed).append_index_html_on_directories(false))
        .layer(middleware::from_fn_with_state(root, rules))
}

/// The cache rule of a path; `None` for what is no part of a feed.
fn rule(path: &str) -> Option<&'static str> {
    match path.split_once('/') {
        None if path == ENTRY => Some(EACH_TIME),
        Some(("root" | "lines" | "content", rest))
            if rest
                .split('/')
                .all(|part| !part.is_empty() && !part.starts_with('.')) =>
        {
            Some(FOR_GOOD)
        }
        _ => None,
    }
}

async fn rules(State(root): State<Arc<Path>>, mut request: Request, next: Next) -> Response {
    let path = request.uri().path().trim_start_matches('/').to_owned();
    let missing = |status: StatusCode| {
        let mut response = (status, "not found\n").into_response();
        // A root or a line that is not there today may be there tomorrow.
        put(response.headers_mut(), header::CACHE_CONTROL, "no-store");
        response
    };
    let Some(rule) = rule(&path) else {
        return missing(StatusCode::NOT_FOUND);
    };
    let Some(tag) = tag(&root, &path) else {
        return missing(StatusCode::NOT_FOUND);
    };
    let headers = request.headers_mut();
    let asked = headers.remove(header::IF_NONE_MATCH);
    let is_known = asked
        .as_ref()
        .and_then(|tags| tags.to_str().ok())
        .is_some_and(|tags| {
            tags.split(',')
                .map(|one| one.trim().trim_start_matches("W/"))
                .any(|one| one == tag || one == "*")
        });
    // RFC 9110, 13.1.5: another one than was begun is sent whole.
    let range = headers.remove(header::IF_RANGE);
    if range.is_some_and(|range| range.to_str().ok() != Some(tag.as_str())) {
        headers.remove(header::RANGE);
    }
    // The tag has the last word, not a date to the second.
    headers.remove(header::IF_MODIFIED_SINCE);
    let mut response = if is_known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        next.run(request).await
    };
    let status = response.status();
    let headers = response.headers_mut();
    headers.remove(header::LAST_MODIFIED);
    if status.is_success() || status == StatusCode::NOT_MODIFIED {
        put(headers, header::CACHE_CONTROL, rule);
        put(headers, header::ETAG, &tag);
    } else {
        put(headers, header::CACHE_CONTROL, "no-store");
    }
    put(headers, header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    response
}

/// A strong tag: the name of a content file, the hash of any other.
fn tag(root: &Path, path: &str) -> Option<String> {
    let file = root.join(path);
    if let Some(name) = path.strip_prefix("content/") {
        return file.is_file().then(|| format!("\"{name}\""));
    }
    let bytes = disk::read_if_there(&file).ok()??;
    Some(format!("\"{}\"", Hash::of(&bytes)))
}

fn put(headers: &mut HeaderMap, name: header::HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}
