//! The built app, served by the project's own server, behind a door that keeps what every request said:
//! whatever a tab, a service worker or the browser itself asks for comes through it.

use std::{
    env, fs,
    io::{self, Read, Write},
    net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
};

use xtask::serve;

use crate::artefacts;

/// The folder of the built app: `SPORTELLO_DIST`, or `dist` in the workspace.
pub fn dist() -> PathBuf {
    let chosen = env::var_os("SPORTELLO_DIST").unwrap_or_else(|| "dist".into());
    let folder = artefacts::root().join(chosen);
    assert!(
        folder.join("sw.js").is_file(),
        "\n\nThe built app is missing: {} has no sw.js. Run `cargo xtask web` first.\n\n",
        folder.display()
    );
    folder
}

/// What the service worker of a build keeps without being asked: addresses of its list. Fonts are kept when a
/// device without them first asks.
pub fn precached(build: &Path) -> Vec<String> {
    let listed = listed(build).into_iter().filter(|(.., when)| *when < 2);
    listed.map(|(address, ..)| address).collect()
}

/// Every address in the list of a build's service worker.
pub fn known(build: &Path) -> Vec<String> {
    let listed = listed(build).into_iter();
    listed.map(|(address, ..)| address).collect()
}

fn listed(build: &Path) -> Vec<(String, String, bool, u8)> {
    let worker = fs::read_to_string(build.join("sw.js")).expect("sw.js");
    let list = worker
        .lines()
        .find_map(|line| line.strip_prefix("const FILES = ")?.strip_suffix(';'))
        .expect("sw.js has its list of files");
    serde_json::from_str(list).expect("a JSON list")
}

/// A running, stoppable site of one fixed origin.
pub struct Site {
    port: u16,
    requests: Arc<Mutex<Vec<String>>>,
    /// A published feed, served at `/feed/`.
    feed: Option<PathBuf>,
    running: Option<Running>,
}

struct Running {
    server: serve::Handle,
    door: Door,
}

impl Site {
    /// Serves a build.
    pub fn start(build: &Path) -> Self {
        Self::start_with(build, None)
    }

    /// Serves a build, and a published feed beside it.
    pub fn start_with(build: &Path, feed: Option<PathBuf>) -> Self {
        let mut site = Self {
            port: 0,
            requests: Arc::default(),
            feed,
            running: None,
        };
        site.resume(build);
        site
    }

    /// Serves again, at the same origin, a build that may be another.
    pub fn resume(&mut self, build: &Path) {
        self.stop();
        let server = serve::spawn(build, self.feed.as_deref(), 0).expect("the server starts");
        let door = Door::open(self.port, server.addr.port(), Arc::clone(&self.requests))
            .expect("the door opens");
        self.port = door.port;
        self.running = Some(Running { server, door });
    }

    /// Stops: every connection is cut, every new one refused.
    pub fn stop(&mut self) {
        if let Some(Running { server, door }) = self.running.take() {
            door.close();
            server.stop().expect("the server was well");
        }
    }

    /// `http://localhost:<port>`
    pub fn origin(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    /// The head of every request so far: request line and headers, as they were sent.
    pub fn requests(&self) -> Vec<String> {
        let requests = self.requests.lock();
        requests.unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Listens in front of the server.
struct Door {
    port: u16,
    closing: Arc<AtomicBool>,
    open: Arc<Mutex<Vec<TcpStream>>>,
    thread: JoinHandle<()>,
}

impl Door {
    fn open(port: u16, server: u16, requests: Arc<Mutex<Vec<String>>>) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let port = listener.local_addr()?.port();
        let closing = Arc::new(AtomicBool::new(false));
        let open: Arc<Mutex<Vec<TcpStream>>> = Arc::default();
        let (end, live) = (Arc::clone(&closing), Arc::clone(&open));
        let thread = thread::spawn(move || {
            for caller in listener.incoming().map_while(Result::ok) {
                if end.load(Ordering::SeqCst) {
                    break;
                }
                let Ok(inside) = TcpStream::connect((Ipv4Addr::LOCALHOST, server)) else {
                    continue;
                };
                let mut live = live.lock().unwrap_or_else(PoisonError::into_inner);
                live.extend(
                    [&caller, &inside]
                        .into_iter()
                        .flat_map(TcpStream::try_clone),
                );
                drop(live);
                let _ = pass(&caller, &inside, &requests);
            }
        });
        Ok(Self {
            port,
            closing,
            open,
            thread,
        })
    }

    fn close(self) {
        self.closing.store(true, Ordering::SeqCst);
        let here = SocketAddr::from((Ipv4Addr::LOCALHOST, self.port));
        drop(TcpStream::connect(here)); // wakes the listener
        let _ = self.thread.join();
        let open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        for stream in open.iter() {
            let _ = stream.shutdown(Shutdown::Both);
        }
    }
}

/// Both ways, each in a thread of its own; what goes in is kept.
fn pass(
    caller: &TcpStream,
    inside: &TcpStream,
    requests: &Arc<Mutex<Vec<String>>>,
) -> io::Result<()> {
    let (mut asking, mut to) = (caller.try_clone()?, inside.try_clone()?);
    let (mut answering, mut back) = (inside.try_clone()?, caller.try_clone()?);
    let requests = Arc::clone(requests);
    thread::spawn(move || {
        let mut heads = Heads::default();
        let mut bytes = [0; 16 * 1024];
        while let Ok(count @ 1..) = asking.read(&mut bytes) {
            let new = heads.take(&bytes[..count]);
            let kept = requests.lock();
            kept.unwrap_or_else(PoisonError::into_inner).extend(new);
            if to.write_all(&bytes[..count]).is_err() {
                break;
            }
        }
        let _ = to.shutdown(Shutdown::Write);
    });
    thread::spawn(move || {
        let _ = io::copy(&mut answering, &mut back);
        let _ = back.shutdown(Shutdown::Write);
    });
    Ok(())
}

/// Cuts a stream of requests without bodies into its heads. A body would stand at the start of the next
/// head, where [`crate::privacy`] refuses it.
#[derive(Default)]
struct Heads(Vec<u8>);

impl Heads {
    fn take(&mut self, bytes: &[u8]) -> Vec<String> {
        self.0.extend_from_slice(bytes);
        let mut heads = Vec::new();
        while let Some(end) = self.0.windows(4).position(|four| four == b"\r\n\r\n") {
            let head: Vec<u8> = self.0.drain(..end + 4).collect();
            heads.push(String::from_utf8_lossy(&head).trim_end().to_owned());
        }
        heads
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_come_apart_however_they_arrive() {
        let mut heads = Heads::default();
        assert!(heads.take(b"GET / HTTP/1.1\r\nHost: x\r").is_empty());
        let both = heads.take(b"\n\r\nGET /b HTTP/1.1\r\n\r\nrest");
        assert_eq!(both, ["GET / HTTP/1.1\r\nHost: x", "GET /b HTTP/1.1"]);
    }
}
