//! The promise that nothing leaves the device, checked on every journey: only the app's own files are
//! asked for, at its own origin, with nothing in the asking that tells one person from another.

use std::{collections::BTreeSet, path::Path};

use crate::{record::Record, site};

/// All that a browser may say about itself. Not among them: cookie, referer, authorization, x-anything.
const HEADERS: [&str; 20] = [
    "accept",
    "accept-encoding",
    "accept-language",
    "cache-control",
    "connection",
    "host",
    "if-modified-since",
    "if-none-match",
    "origin",
    "pragma",
    "purpose",
    "sec-ch-ua",
    "sec-ch-ua-mobile",
    "sec-ch-ua-platform",
    "sec-fetch-dest",
    "sec-fetch-mode",
    "sec-fetch-site",
    "sec-fetch-user",
    "service-worker",
    "user-agent",
];
/// Also the browser's own, in navigations and prefetches.
const MORE: [&str; 3] = ["upgrade-insecure-requests", "sec-purpose", "dnt"];

/// What is wrong with the requests: empty when all is well. `opened` are the addresses that the journey
/// itself opened, as a person who follows a link does; `secrets` what must stand in no request.
pub fn breaches(
    record: &Record,
    requests: &[String],
    origin: &str,
    build: &Path,
    opened: &BTreeSet<String>,
    secrets: &[String],
) -> Vec<String> {
    let mut wrong = Vec::new();
    for address in &record.addresses {
        // What the page itself made of bytes that it has (`blob:`) is asked of nobody.
        let address = address.strip_prefix("blob:").unwrap_or(address);
        let own = address.starts_with(&format!("{origin}/"));
        if !own && !address.starts_with("data:") && address != "about:blank" {
            wrong.push(format!("a request to another place: {address}"));
        }
    }
    for cookie in &record.cookies {
        wrong.push(format!("a cookie was sent: {cookie}"));
    }
    let mut known: BTreeSet<String> = site::known(build).into_iter().collect();
    known.insert("/sw.js".into());
    known.extend(opened.iter().cloned());
    let mut languages = BTreeSet::new();
    for request in requests {
        wrong.extend(in_request(request, &known, secrets));
        let language = |line: &str| {
            let (name, value) = line.split_once(':')?;
            let own = name.eq_ignore_ascii_case("accept-language");
            own.then(|| value.trim().to_owned())
        };
        // The app's own requests name none.
        let named = request
            .lines()
            .filter_map(language)
            .filter(|value| value != "*");
        languages.extend(named);
    }
    // The browser's own setting, which the app cannot change: but if it varied, it would tell.
    if languages.len() > 1 {
        wrong.push(format!(
            "the requests speak several languages: {languages:?}"
        ));
    }
    wrong
}

fn in_request(request: &str, known: &BTreeSet<String>, secrets: &[String]) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut lines = request.lines();
    let first = lines.next().unwrap_or_default();
    let mut words = first.split(' ');
    let (method, address) = (words.next(), words.next().unwrap_or_default());
    if method != Some("GET") {
        wrong.push(format!("not a GET: {first}"));
    }
    if !known.contains(address) && !is_of_feed(address) {
        wrong.push(format!("not one of the app's files: {first}"));
    }
    for line in lines {
        let name = line.split(':').next().unwrap_or_default().to_lowercase();
        // A worker that the browser looks for anew is asked for in its own name, which tells nothing.
        let own = address == "/sw.js" && name == "referer" && line.ends_with("/sw.js");
        if !own && !HEADERS.contains(&&*name) && !MORE.contains(&&*name) {
            wrong.push(format!(
                "a header that may tell something: {line} ({first})"
            ));
        }
    }
    let folded = request.to_lowercase();
    for secret in secrets {
        if folded.contains(&secret.to_lowercase()) {
            wrong.push(format!("\"{secret}\" was sent: {first}"));
        }
    }
    wrong
}

/// Whether an address is a file of a feed (docs/feed.md): a name of nothing but what it is.
fn is_of_feed(address: &str) -> bool {
    let Some(path) = address.strip_prefix("/feed/") else {
        return false;
    };
    let number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let hash = |text: &str| text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    match path.split('/').collect::<Vec<_>>().as_slice() {
        ["entry"] => true,
        ["lines", version, "locales"] | ["root", version] => number(version),
        ["lines", version, kind, id] => {
            number(version) && sportello_core::feed::Name::parse(&format!("{kind}/{id}")).is_some()
        }
        ["content", name] => hash(name),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_a_feed_says_nothing_more() {
        for good in [
            "/feed/entry",
            "/feed/root/2",
            "/feed/lines/7/territory/umbria",
            "/feed/lines/7/locale/zh-Hans",
            "/feed/lines/7/locales",
        ] {
            assert!(is_of_feed(good), "{good}");
        }
        for bad in [
            "/feed/",
            "/feed/entry?town=055011",
            "/feed/lines/7/territory/a%20b",
            "/feed/content/abc",
            "/feed/near/umbria",
        ] {
            assert!(!is_of_feed(bad), "{bad}");
        }
    }

    fn wrong(request: &str) -> Vec<String> {
        let known = BTreeSet::from(["/".to_owned()]);
        in_request(request, &known, &["Fabro".to_owned()])
    }

    #[test]
    fn a_plain_request_tells_nothing() {
        let none: Vec<String> = Vec::new();
        assert_eq!(wrong("GET / HTTP/1.1\r\nHost: x\r\nAccept: */*"), none);
    }

    #[test]
    fn whatever_tells_something_is_found() {
        for request in [
            "POST / HTTP/1.1",
            "GET /?town=055011 HTTP/1.1",
            "GET / HTTP/1.1\r\nCookie: a=b",
            "GET / HTTP/1.1\r\nReferer: /desk/AP006",
            "GET / HTTP/1.1\r\nAccept: fabro",
        ] {
            assert_eq!(wrong(request).len(), 1, "{request}");
        }
    }
}
