//! The project's own languages go out and come back with the same bytes.

use std::fs;

use super::{FORMATS, Folder, project};

/// The languages that are translated.
fn tags() -> Vec<String> {
    let folders = fs::read_dir(project())
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut tags: Vec<String> = folders
        .filter(|path| path.join("app.ftl").is_file())
        .map(|path| path.file_name().unwrap().to_str().unwrap().to_owned())
        .filter(|tag| tag != "it")
        .collect();
    tags.sort();
    assert!(tags.len() >= 2, "{tags:?}");
    tags
}

#[test]
fn every_language_comes_back_with_the_same_bytes() {
    for tag in tags() {
        let folder = Folder::of_the_project(&["it", "en", &tag]);
        for (format, ending) in FORMATS {
            let file = folder.export(&tag, format, &format!("{tag}.{ending}"));
            let said = folder.import(&file);
            assert!(said.contains("0 changed, 0 new"), "{tag} {format}: {said}");
            for name in ["app.ftl", "base.ftl"] {
                let path = format!("{tag}/{name}");
                let there = fs::read_to_string(project().join(&path)).unwrap();
                assert_eq!(folder.get(&path), there, "{path} by {format}");
            }
        }
    }
}

#[test]
fn the_same_texts_give_the_same_file() {
    let folder = Folder::of_the_project(&["it", "en", "ar"]);
    let other = Folder::of_the_project(&["it", "en", "ar"]);
    for (format, ending) in FORMATS {
        let first = folder.export("ar", format, &format!("ar.{ending}"));
        let second = other.export("ar", format, &format!("ar.{ending}"));
        assert_eq!(
            fs::read(first).unwrap(),
            fs::read(second).unwrap(),
            "{format}"
        );
    }
}

/// A file with every third message taken out, with its lines.
fn thinned(text: &str) -> String {
    let (mut out, mut count, mut drop) = (String::new(), 0, false);
    for line in text.split_inclusive('\n') {
        let begins = line.starts_with(|first: char| first.is_ascii_lowercase());
        if begins {
            count += 1;
            drop = count % 3 == 2;
        }
        // A comment or an empty line ends what is taken out.
        if !(begins || line.starts_with([' ', '}'])) {
            drop = false;
        }
        if !drop {
            out.push_str(line);
        }
    }
    out
}

#[test]
fn what_a_language_lacks_is_put_where_the_source_has_it() {
    for tag in tags() {
        for (format, ending) in FORMATS {
            let folder = Folder::of_the_project(&["it", "en", &tag]);
            let file = folder.export(&tag, format, &format!("{tag}.{ending}"));
            let names = ["app.ftl", "base.ftl"].map(|name| format!("{tag}/{name}"));
            let before = names.each_ref().map(|path| folder.get(path));
            for (path, text) in names.iter().zip(&before) {
                let thin = thinned(text);
                assert!(thin.len() < text.len() * 4 / 5, "{path}");
                folder.put(path, &thin);
            }
            let said = folder.import(&file);
            assert!(said.contains(" 0 changed, "), "{said}");
            for (path, text) in names.iter().zip(&before) {
                assert_eq!(&folder.get(path), text, "{path} by {format}");
            }
        }
    }
}
