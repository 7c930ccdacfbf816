//! `core/tests/feed/example`: a small feed that core's tests read. All facts in it are invented; its keys follow from their
//! names (`publisher::secret`), so it must never be trusted. To write it again, after the format has changed:
//!
//! ```sh
//! SPORTELLO_WRITE_EXAMPLE=1 cargo test --package sportello-cli --test feed example
//! ```

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::publisher::Publisher;

/// Where it is kept.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/tests/feed/example")
}

/// Every file of a folder but the readme.
pub fn files(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![dir.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries =
            fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for entry in entries {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.file_name().is_some_and(|name| name != "README.md") {
                let name = path
                    .strip_prefix(dir)
                    .unwrap()
                    .to_string_lossy()
                    .replace('\\', "/");
                found.insert(name, fs::read(path).unwrap());
            }
        }
    }
    found
}

/// Two versions of two territories and a language, published; a root that was followed by another.
pub fn made() -> Publisher {
    let mut publisher = Publisher::new();
    let (root, feed) = (publisher.key("example-root"), publisher.key("example-feed"));
    publisher.ok(&format!(
        "root new st --root-key {root} --entry-key {feed} --created 2026-01-01T00:00:00Z --valid-days 36500"
    ));
    publisher.ok("root sign st/root/1 --key example-root.pem --passphrase-file phrase");
    let release = |publisher: &Publisher, day: u32, key: &str| {
        publisher.ok(&format!(
            "build tables --locales bundles --feed st --created 2026-01-{day:02}T00:00:00Z --valid-days 3650"
        ));
        publisher.ok(&format!("sign st --key {key}.pem --passphrase-file phrase"));
        publisher.publish(day);
        fs::copy(
            publisher.path("st/entry"),
            publisher.path(&format!("site/entry.{day}")),
        )
        .unwrap();
    };
    publisher.bundle("Buñ");
    release(&publisher, 1, "example-feed");
    publisher
        .tables
        .hours("esempio-nord", "EX002", "Tu,Th 15:00-19:00");
    publisher.tables.remove_desk("esempio-nord", "EX003");
    publisher
        .tables
        .desk("esempio-sud", "EX005", "999002", "Sa 09:00-12:00");
    publisher.save();
    publisher.bundle("Bunt");
    let new = publisher.key("example-feed-2");
    publisher.ok(&format!(
        "root next st --add-key {new} --revoke-key example-feed --created 2026-01-02T00:00:00Z --valid-days 36500"
    ));
    publisher.ok("root sign st/root/2 --key example-root.pem --passphrase-file phrase");
    release(&publisher, 2, "example-feed-2");
    publisher
}

#[test]
fn the_committed_example_is_what_the_commands_make() {
    let publisher = made();
    let new = files(&publisher.path("site"));
    if std::env::var_os("SPORTELLO_WRITE_EXAMPLE").is_some() {
        for old in files(&folder_made()).keys() {
            fs::remove_file(folder().join(old)).unwrap();
        }
        for (name, bytes) in &new {
            let path = folder().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
    }
    let old = files(&folder());
    let names = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert!(
        names(&old) == names(&new) && old == new,
        "core/tests/feed/example is not what the commands make: {:?} instead of {:?}; \
         SPORTELLO_WRITE_EXAMPLE=1 writes it again",
        names(&old),
        names(&new)
    );
}

fn folder_made() -> PathBuf {
    fs::create_dir_all(folder()).unwrap();
    folder()
}
