use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use clap::Parser;
use ed25519_dalek::SigningKey;
use sportello_core::feed::publish::NewRoot;
use sportello_core::feed::{Hash, Role, Root, Trust};

use super::*;

/// A time between the entries' making and their expiry.
fn now() -> DateTime<Utc> {
    history::instant("2026-01-03T00:00:00Z").unwrap()
}

const KEEP: Keep = Keep {
    versions: 1,
    grace: Duration::hours(0),
};

fn key() -> SigningKey {
    SigningKey::from_bytes(&[5; 32])
}

fn sportello(words: &str) {
    let words = ["sportello"].into_iter().chain(words.split('|'));
    let cli = crate::Cli::try_parse_from(words).unwrap();
    if let Err(trouble) = crate::run(&cli.command) {
        panic!("{:?}", trouble.lines());
    }
}

/// A staging folder with a root and a signed version of Jesi's desks.
fn stage(dir: &Path) {
    let role = || Role {
        keys: BTreeSet::from(["k".to_owned()]),
        threshold: 1,
    };
    let root = NewRoot {
        version: 1,
        expires: history::instant("2030-01-01T00:00:00Z").unwrap(),
        keys: BTreeMap::from([("k".to_owned(), publish::public_key(&key()))]),
        root: role(),
        entry: role(),
        floor: 1,
    };
    let note = publish::sign(&root.text(), "k", &key()).unwrap();
    Disk::default()
        .put(&dir.join("st/root/1"), note.as_bytes())
        .unwrap();
    let real = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/catalogue/jesi");
    fs::create_dir_all(dir.join("tables/jesi")).unwrap();
    for file in disk::files_under(&real).unwrap() {
        fs::copy(
            &file,
            dir.join("tables/jesi").join(file.file_name().unwrap()),
        )
        .unwrap();
    }
    build(dir, 1);
}

fn build(dir: &Path, day: u32) {
    let (tables, st) = (dir.join("tables"), dir.join("st"));
    sportello(&format!(
        "build|{}|--feed|{}|--created|2026-01-{day:02}T00:00:00Z",
        tables.display(),
        st.display()
    ));
    let entry = fs::read_to_string(st.join("entry")).unwrap();
    let note = publish::sign(&entry, "k", &key()).unwrap();
    fs::write(st.join("entry"), note).unwrap();
}

/// Another name of an organisation.
fn change(dir: &Path) {
    let path = dir.join("tables/jesi/organizations.csv");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains("Comune"));
    fs::write(&path, text.replace("Comune", "Municipio")).unwrap();
}

/// What a phone that has nothing makes of a target; `None` where nothing is published.
fn phone(to: &Path) -> Option<(u64, Hash)> {
    if !to.join("entry").exists() {
        return None;
    }
    let root = Root::trusted(&fs::read(to.join("root/1")).unwrap()).unwrap();
    let folder = Folder {
        dir: to,
        entry: None,
    };
    let have = BTreeMap::from([(Name::territory("jesi").unwrap(), None)]);
    let (update, _) = match folder.update(Trust::new(root), have, now()) {
        Ok(update) => update,
        Err(trouble) => panic!("{:?}", trouble.lines()),
    };
    let mut catalogue = publish::empty_catalogue().unwrap();
    sportello_core::feed::apply(&mut catalogue, &update).unwrap();
    Some((update.entry().version(), update.changes()[0].line().state()))
}

fn copy(from: &Path, to: &Path) {
    let _ = fs::remove_dir_all(to);
    for file in disk::files_under(from).unwrap() {
        let target = to.join(file.strip_prefix(from).unwrap());
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(&file, target).unwrap();
    }
}

fn files(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = disk::files_under(dir).unwrap();
    let named = files.iter().map(|file| {
        let name = file
            .strip_prefix(dir)
            .unwrap()
            .to_string_lossy()
            .into_owned();
        (name, fs::read(file).unwrap())
    });
    named.collect()
}

#[test]
fn stopped_at_any_step_the_target_is_the_old_feed_or_the_new_one_and_the_next_try_ends_it() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path();
    stage(dir);
    let (old, whole, to) = (dir.join("old"), dir.join("whole"), dir.join("to"));
    // First the first publication, into nothing; then a second version over the first one.
    for over in [None, Some(&old)] {
        if over.is_some() {
            change(dir);
            build(dir, 2);
        }
        let st = Staging::open(&dir.join("st")).unwrap();
        copy(over.unwrap_or(&dir.join("nothing")), &whole);
        assert!(publish(&st, &whole, &Disk::default(), now(), KEEP).is_ok());
        let (before, after) = (over.and_then(|old| phone(old)), phone(&whole));
        assert_ne!(before, after);
        let mut stops = 0;
        loop {
            copy(over.unwrap_or(&dir.join("nothing")), &to);
            let stopped = publish(&st, &to, &Disk::stopping_after(stops), now(), KEEP);
            let seen = phone(&to);
            assert!(seen == before || seen == after, "step {stops}: {seen:?}");
            // Old files that stay are no failure: then the new version is out.
            let ended = stopped.as_ref().is_ok_and(|done| done.notes.is_empty());
            assert!(stopped.is_err() || seen == after, "step {stops}");
            assert!(publish(&st, &to, &Disk::default(), now(), KEEP).is_ok());
            assert_eq!(phone(&to), after, "step {stops}");
            assert_eq!(
                files(&to).into_keys().collect::<Vec<_>>(),
                files(&whole).into_keys().collect::<Vec<_>>(),
                "step {stops}"
            );
            if ended {
                break;
            }
            stops += 1;
        }
        assert!(stops > 12, "{stops} steps were stopped at");
        copy(&whole, &old);
    }
}

#[test]
fn nobody_else_works_in_the_staging_folder_meanwhile() {
    let folder = tempfile::tempdir().unwrap();
    let _held = Staging::open(folder.path()).unwrap();
    let Err(trouble) = Staging::open(folder.path()) else {
        panic!("two at once");
    };
    assert!(trouble.lines()[0].contains("another sportello works in it"));
}
