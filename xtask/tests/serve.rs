//! The server over a real socket: types, compressed twins, 304, the app's own addresses, and no way out.

use std::{
    fs,
    io::{Read as _, Write as _},
    net::{SocketAddr, TcpStream},
};

use tempfile::TempDir;
use xtask::serve::{self, Handle};

const HASHED: &str = "app.0123456789abcdef.js";

struct Answer {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (found, value) = line.split_once(": ")?;
            found.eq_ignore_ascii_case(name).then_some(value)
        })
    }
}

/// One request, byte for byte as given: a browser would tidy a hostile path.
fn ask(addr: SocketAddr, method: &str, path: &str, headers: &str) -> Answer {
    let mut stream = TcpStream::connect(("127.0.0.1", addr.port())).unwrap();
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n"
    )
    .unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    let end = bytes
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .unwrap();
    let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
    Answer {
        status: head.split(' ').nth(1).unwrap().parse().unwrap(),
        head,
        body: bytes[end + 4..].to_vec(),
    }
}

fn get(server: &Handle, path: &str, headers: &str) -> Answer {
    ask(server.addr, "GET", path, headers)
}

fn server() -> (TempDir, Handle) {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("dist");
    fs::create_dir(&dir).unwrap();
    fs::write(folder.path().join("secret.txt"), "secret").unwrap();
    for (name, text) in [
        ("index.html", "page"),
        ("index.html.br", "page in brotli"),
        ("index.html.gz", "page in gzip"),
        ("manifest.webmanifest", "{}"),
        ("sw.js", "worker"),
        ("app_bg.0123456789abcdef.wasm", "program"),
        ("app_bg.0123456789abcdef.wasm.br", "program in brotli"),
        (HASHED, "script"),
        ("icon.0123456789abcdef.svg", "<svg/>"),
        ("icon-192.0123456789abcdef.png", "png"),
    ] {
        fs::write(dir.join(name), text).unwrap();
    }
    let server = serve::spawn(&dir, None, 0).unwrap();
    (folder, server)
}

#[test]
fn types_are_right() {
    let (_folder, server) = server();
    for (path, expected) in [
        ("/", "text/html"),
        ("/index.html", "text/html"),
        ("/manifest.webmanifest", "application/manifest+json"),
        ("/sw.js", "text/javascript"),
        ("/app_bg.0123456789abcdef.wasm", "application/wasm"),
        ("/icon.0123456789abcdef.svg", "image/svg+xml"),
        ("/icon-192.0123456789abcdef.png", "image/png"),
    ] {
        let answer = get(&server, path, "");
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.header("content-type"), Some(expected), "{path}");
        assert_eq!(
            answer.header("x-content-type-options"),
            Some("nosniff"),
            "{path}"
        );
        assert_eq!(
            answer.header("referrer-policy"),
            Some("no-referrer"),
            "{path}"
        );
        assert_eq!(
            answer.header("content-security-policy"),
            Some("frame-ancestors 'none'"),
            "{path}"
        );
    }
}

#[test]
fn the_compressed_twin_is_sent_to_who_reads_it() {
    let (_folder, server) = server();
    for (accepted, encoding, body) in [
        (
            "Accept-Encoding: gzip, deflate, br, zstd\r\n",
            Some("br"),
            "page in brotli",
        ),
        ("Accept-Encoding: gzip\r\n", Some("gzip"), "page in gzip"),
        (
            "Accept-Encoding: br;q=0, gzip\r\n",
            Some("gzip"),
            "page in gzip",
        ),
        ("", None, "page"),
    ] {
        for path in ["/", "/desk/12"] {
            let answer = get(&server, path, accepted);
            assert_eq!(
                answer.header("content-encoding"),
                encoding,
                "{path} {accepted}"
            );
            assert_eq!(answer.body, body.as_bytes(), "{path} {accepted}");
            assert_eq!(answer.header("vary"), Some("accept-encoding"));
            assert_eq!(answer.header("content-type"), Some("text/html"));
        }
    }
    let wasm = get(
        &server,
        "/app_bg.0123456789abcdef.wasm",
        "Accept-Encoding: br\r\n",
    );
    assert_eq!(wasm.header("content-encoding"), Some("br"));
    assert_eq!(wasm.header("content-type"), Some("application/wasm"));
}

#[test]
fn only_what_never_changes_is_kept_for_ever() {
    let (_folder, server) = server();
    let hashed = format!("/{HASHED}");
    for path in [
        "/",
        "/desk/12",
        "/index.html",
        "/sw.js",
        "/manifest.webmanifest",
    ] {
        assert_eq!(
            get(&server, path, "").header("cache-control"),
            Some("no-cache"),
            "{path}"
        );
    }
    assert_eq!(
        get(&server, &hashed, "").header("cache-control"),
        Some("public, max-age=31536000, immutable")
    );
    let gone = get(&server, "/app.fedcba9876543210.js", "");
    assert_eq!(
        (gone.status, gone.header("cache-control")),
        (404, Some("no-store"))
    );
}

#[test]
fn what_is_known_is_not_sent_again() {
    let (_folder, server) = server();
    let first = get(&server, "/sw.js", "");
    let date = first.header("last-modified").unwrap();
    let again = get(&server, "/sw.js", &format!("If-Modified-Since: {date}\r\n"));
    assert_eq!((again.status, again.body.len()), (304, 0));
    assert_eq!(again.header("cache-control"), Some("no-cache"));
    let tag = first.header("etag").unwrap();
    let again = get(&server, "/sw.js", &format!("If-None-Match: {tag}\r\n"));
    assert_eq!((again.status, again.body.len()), (304, 0));
    let other = get(&server, "/sw.js", "If-None-Match: \"other\"\r\n");
    assert_eq!(other.status, 200);
}

#[test]
fn the_apps_addresses_are_the_page_and_missing_files_are_missing() {
    let (_folder, server) = server();
    for path in ["/desk/12", "/near?theme=work&lang=ar", "/saved"] {
        let answer = get(&server, path, "");
        assert_eq!(
            (answer.status, answer.body.as_slice()),
            (200, &b"page"[..]),
            "{path}"
        );
    }
    for path in [
        "/app.js",
        "/favicon.ico",
        "/desk/12.json",
        "/.env",
        "/%2e%2e/desk",
    ] {
        assert_eq!(get(&server, path, "").status, 404, "{path}");
    }
    assert_eq!(
        ask(server.addr, "POST", "/", "Content-Length: 0\r\n").status,
        405
    );
}

#[test]
fn there_is_no_way_out_of_the_folder() {
    let (_folder, server) = server();
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e%2fsecret.txt",
        "/desk/../../secret.txt",
        "/..\\secret.txt",
        "//secret.txt",
    ] {
        let answer = get(&server, path, "");
        assert!(
            matches!(answer.status, 400 | 404),
            "{path}: {}",
            answer.status
        );
        assert_ne!(answer.body, b"secret", "{path}");
    }
}

#[test]
fn stopping_frees_the_port_and_a_taken_port_is_explained() {
    let (folder, server) = server();
    let dir = folder.path().join("dist");
    let port = server.addr.port();
    let error = serve::spawn(&dir, None, port).unwrap_err().to_string();
    for part in [
        format!("port {port} is taken"),
        format!("localhost:{port}"),
        "make run PORT=".into(),
    ] {
        assert!(error.contains(&part), "{error}");
    }
    // An open connection does not keep the server alive.
    let open = TcpStream::connect(("127.0.0.1", port)).unwrap();
    server.stop().unwrap();
    drop(open);
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
}

#[test]
fn a_folder_without_the_app_says_how_to_build_it() {
    let folder = tempfile::tempdir().unwrap();
    let error = serve::spawn(folder.path(), None, 0)
        .unwrap_err()
        .to_string();
    assert!(error.contains("cargo xtask web"), "{error}");
}
