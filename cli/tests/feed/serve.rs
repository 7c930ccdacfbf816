use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use crate::publisher::Publisher;

/// The server, gone with the test.
struct Server(Child, String);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn serve(publisher: &Publisher) -> Server {
    let mut child = Command::new(env!("CARGO_BIN_EXE_sportello"))
        .current_dir(publisher.folder.path())
        .args(["serve", "site", "--port", "0", "--json"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    let said: serde_json::Value = serde_json::from_str(&line).unwrap();
    let url = said["url"].as_str().unwrap();
    let address = url
        .trim_start_matches("http://")
        .trim_end_matches('/')
        .to_owned();
    Server(child, address)
}

/// Status, headers in lower case, body.
fn get(server: &Server, path: &str, headers: &str) -> (u16, String, Vec<u8>) {
    let mut stream = TcpStream::connect(&server.1).unwrap();
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n{headers}\r\n"
    )
    .unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let end = answer
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .unwrap();
    let head = String::from_utf8(answer[..end].to_vec())
        .unwrap()
        .to_lowercase();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (status, head, answer[end + 4..].to_vec())
}

fn header<'a>(head: &'a str, name: &str) -> &'a str {
    let line = head
        .lines()
        .find_map(|line| line.strip_prefix(&format!("{name}: ")));
    line.unwrap_or_else(|| panic!("{name} in {head}"))
}

#[test]
fn the_server_gives_a_feed_as_a_good_static_host_does() {
    let publisher = Publisher::with_root();
    publisher.release(1);
    let server = serve(&publisher);
    let (status, head, body) = get(&server, "/entry", "");
    assert_eq!((status, body), (200, publisher.site("entry")));
    assert_eq!(header(&head, "cache-control"), "no-cache");
    assert!(!head.contains("access-control"));
    let tag = header(&head, "etag").to_owned();
    let (status, head, body) = get(&server, "/entry", &format!("if-none-match: {tag}\r\n"));
    assert_eq!((status, body.len()), (304, 0));
    assert_eq!(header(&head, "etag"), tag);

    let name = std::fs::read_dir(publisher.path("site/content"))
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .file_name()
        .into_string()
        .unwrap();
    let whole = publisher.site(&format!("content/{name}"));
    let path = format!("/content/{name}");
    let (status, head, body) = get(&server, &path, "");
    assert_eq!((status, &body), (200, &whole));
    assert_eq!(
        header(&head, "cache-control"),
        "public, max-age=31536000, immutable"
    );
    assert_eq!(header(&head, "etag"), format!("\"{name}\""));
    let (status, head, body) = get(
        &server,
        &path,
        &format!("range: bytes=10-\r\nif-range: \"{name}\"\r\n"),
    );
    assert_eq!((status, body.as_slice()), (206, &whole[10..]));
    assert_eq!(
        header(&head, "content-range"),
        format!("bytes 10-{}/{}", whole.len() - 1, whole.len())
    );
    // Begun from another file: whole.
    let (status, _, body) = get(
        &server,
        &path,
        "range: bytes=10-\r\nif-range: \"other\"\r\n",
    );
    assert_eq!((status, &body), (200, &whole));
    let (status, head, _) = get(&server, &path, "range: bytes=99999999-\r\n");
    assert_eq!(status, 416);
    assert_eq!(header(&head, "cache-control"), "no-store");

    for path in [
        "/root/2",
        "/content/none",
        "/",
        "/lines",
        "/../tables",
        "/root/../../phrase",
        "/root/%2e%2e/%2e%2e/phrase",
        "/.lock",
        "/root//1",
    ] {
        let (status, head, _) = get(&server, path, "");
        assert_eq!(status, 404, "{path}");
        assert_eq!(header(&head, "cache-control"), "no-store", "{path}");
    }
}

#[test]
fn a_port_that_is_taken_says_what_to_do() {
    let publisher = Publisher::with_root();
    publisher.release(1);
    let server = serve(&publisher);
    let port = server.1.rsplit(':').next().unwrap();
    let said = publisher.fails(1, &format!("serve site --port {port}"));
    assert!(
        said.contains(&format!("port {port}: ")) && said.contains("--port"),
        "{said}"
    );
}
