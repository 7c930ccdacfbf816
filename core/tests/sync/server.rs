//! A host on a port of this machine: honest (`ETag`, Range, 404), but for the faults that a test gives it. It writes down
//! every request to the byte.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use sportello_core::feed::Hash;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;

use super::publisher::Files;

/// What is wrong with an answer.
#[derive(Clone, Debug)]
pub enum Fault {
    /// Nothing.
    None,
    /// Another status, with these headers and this body.
    Answer(u16, Vec<(&'static str, String)>, Vec<u8>),
    /// The connection is cut after so many bytes of the body.
    Cut(usize),
    /// The whole file whatever part was asked for; cut after so many bytes.
    Whole(usize),
    /// Another part than the one that was asked for.
    OtherPart,
    /// Bytes without an end, and without a length.
    Endless,
    /// A byte now and then.
    Slow,
}

/// A request as a fault may depend on it.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Its path within the feed.
    pub path: String,
    /// Where it wants to go on.
    pub from: Option<usize>,
    /// How many requests there were before it.
    pub nth: usize,
}

type Faults = dyn Fn(&Asked) -> Fault + Send + Sync;
type Folder = dyn Fn(&Asked) -> Arc<Files> + Send + Sync;

pub struct Server {
    pub address: String,
    log: Arc<Mutex<Vec<Vec<u8>>>>,
    runtime: Option<tokio::runtime::Runtime>,
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl Server {
    pub fn honest(files: Files) -> Self {
        Self::start(files, |_| Fault::None)
    }

    pub fn start(files: Files, faults: impl Fn(&Asked) -> Fault + Send + Sync + 'static) -> Self {
        let files = Arc::new(files);
        Self::serve(move |_| files.clone(), faults)
    }

    /// With files that may be others at each request.
    pub fn serve(
        files: impl Fn(&Asked) -> Arc<Files> + Send + Sync + 'static,
        faults: impl Fn(&Asked) -> Fault + Send + Sync + 'static,
    ) -> Self {
        Self::begin(Arc::new(files), Arc::new(faults), None)
    }

    /// By https; honest but for these faults.
    pub fn secure(
        files: Files,
        faults: impl Fn(&Asked) -> Fault + Send + Sync + 'static,
        tls: ServerConfig,
    ) -> Self {
        let files = Arc::new(files);
        let tls = TlsAcceptor::from(Arc::new(tls));
        Self::begin(
            Arc::new(move |_| files.clone()),
            Arc::new(faults),
            Some(tls),
        )
    }

    /// It runs in a runtime of its own, by real time.
    fn begin(files: Arc<Folder>, faults: Arc<Faults>, tls: Option<TlsAcceptor>) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let scheme = if tls.is_some() { "https" } else { "http" };
        let address = format!("{scheme}://{}/feed", listener.local_addr().unwrap());
        let log = Arc::new(Mutex::new(Vec::new()));
        let requests = log.clone();
        runtime.spawn(async move {
            let listener = TcpListener::from_std(listener).unwrap();
            while let Ok((stream, _)) = listener.accept().await {
                let (log, faults, files) = (requests.clone(), faults.clone(), files.clone());
                let tls = tls.clone();
                tokio::spawn(async move {
                    match tls {
                        None => answer(stream, &log, &*faults, &*files).await,
                        Some(tls) => {
                            answer(tls.accept(stream).await?, &log, &*faults, &*files).await
                        }
                    }
                });
            }
        });
        Self {
            address,
            log,
            runtime: Some(runtime),
        }
    }

    /// Every request until now, to the byte.
    pub fn requests(&self) -> Vec<String> {
        let log = self.log.lock().unwrap();
        let texts = log.iter();
        texts
            .map(|bytes| String::from_utf8(bytes.clone()).unwrap())
            .collect()
    }

    /// The paths of every request until now, each with the part that was asked for.
    pub fn paths(&self) -> Vec<(String, Option<usize>)> {
        let requests = self.requests();
        let asked = requests.iter().map(|text| read(text, 0));
        asked.map(|asked| (asked.path, asked.from)).collect()
    }
}

fn header(text: &str, name: &str) -> Option<String> {
    let lines = text
        .lines()
        .skip(1)
        .filter_map(|line| line.split_once(": "));
    let mut found = lines.filter(|(key, _)| key.eq_ignore_ascii_case(name));
    found.next().map(|(_, value)| value.to_owned())
}

fn read(text: &str, nth: usize) -> Asked {
    let path = text.split(' ').nth(1).unwrap();
    let from = header(text, "range").map(|range| {
        let from = range
            .strip_prefix("bytes=")
            .and_then(|range| range.strip_suffix('-'));
        from.unwrap().parse().unwrap()
    });
    Asked {
        path: path.strip_prefix("/feed/").unwrap_or(path).to_owned(),
        from,
        nth,
    }
}

async fn answer(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    log: &Mutex<Vec<Vec<u8>>>,
    faults: &Faults,
    files: &Folder,
) -> std::io::Result<()> {
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        request.push(stream.read_u8().await?);
    }
    let text = String::from_utf8(request.clone()).unwrap();
    let nth = {
        let mut log = log.lock().unwrap();
        log.push(request);
        log.len() - 1
    };
    let asked = read(&text, nth);
    let files = files(&asked);
    let file = files.get(&asked.path);
    let tag = file.map(|bytes| format!("\"{}\"", Hash::of(bytes)));
    let same = tag.is_some() && header(&text, "if-none-match") == tag;
    let fault = faults(&asked);
    let from = match fault {
        Fault::Whole(_) => None,
        _ => asked.from,
    };
    let mut headers: Vec<(&str, String)> = tag.iter().map(|tag| ("etag", tag.clone())).collect();
    let (status, body) = match (&fault, file, from) {
        (Fault::Answer(status, more, body), ..) => {
            headers.clone_from(more);
            (*status, body.clone())
        }
        (Fault::Endless, ..) => (200, Vec::new()),
        (_, None, _) => (404, b"<html>not here</html>".to_vec()),
        _ if same => (304, Vec::new()),
        (_, Some(bytes), Some(from)) if from >= bytes.len() => (416, Vec::new()),
        (_, Some(bytes), Some(from)) => {
            let from = if matches!(fault, Fault::OtherPart) {
                from - 1
            } else {
                from
            };
            let range = format!("bytes {from}-{}/{}", bytes.len() - 1, bytes.len());
            headers.push(("content-range", range));
            (206, bytes[from..].to_vec())
        }
        (_, Some(bytes), None) => (200, bytes.clone()),
    };
    let mut head = format!("HTTP/1.1 {status} Any\r\nconnection: close\r\n");
    for (name, value) in &headers {
        let _ = write!(head, "{name}: {value}\r\n");
    }
    if !matches!(fault, Fault::Endless) && status != 304 {
        let _ = write!(head, "content-length: {}\r\n", body.len());
    }
    head.push_str("\r\n");
    stream.write_all(head.as_bytes()).await?;
    match fault {
        Fault::Endless => loop {
            stream.write_all(&[b'x'; 8192]).await?;
        },
        Fault::Slow => {
            for byte in body {
                stream.write_all(&[byte]).await?;
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        }
        Fault::Cut(at) | Fault::Whole(at) => {
            stream.write_all(&body[..at.min(body.len())]).await?;
        }
        _ => stream.write_all(&body).await?,
    }
    stream.shutdown().await
}
