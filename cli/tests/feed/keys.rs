use std::fs;

use crate::publisher::Publisher;

#[test]
fn a_key_is_one_encrypted_file_that_only_its_owner_reads() {
    let publisher = Publisher::new();
    let new = publisher.json("keys new feed-2026 --out feed.pem --passphrase-file phrase");
    assert_eq!(new["name"], "feed-2026");
    let shown = publisher.ok("keys show feed.pem --passphrase-file phrase");
    assert_eq!(
        shown,
        format!("feed-2026:{}\n", new["public"].as_str().unwrap())
    );
    let text = fs::read_to_string(publisher.path("feed.pem")).unwrap();
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("sportello key: feed-2026"));
    assert_eq!(lines.next(), Some("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(publisher.path("feed.pem"))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn a_key_is_never_written_over() {
    let publisher = Publisher::new();
    fs::write(publisher.path("feed.pem"), "dear").unwrap();
    let said = publisher.fails(1, "keys new feed --out feed.pem --passphrase-file phrase");
    assert!(said.contains("feed.pem: there is a file already"), "{said}");
    assert_eq!(fs::read(publisher.path("feed.pem")).unwrap(), b"dear");
}

#[test]
fn what_cannot_be_a_key_says_what_to_do() {
    let publisher = Publisher::new();
    publisher.key("feed");
    fs::write(publisher.path("short"), "six\n").unwrap();
    fs::write(publisher.path("other"), "another passphrase\n").unwrap();
    let pem = fs::read_to_string(publisher.path("feed.pem")).unwrap();
    fs::write(publisher.path("cut.pem"), &pem[..pem.len() / 2]).unwrap();
    for (code, words, wanted) in [
        (
            2,
            "keys new Feed --out a.pem --passphrase-file phrase",
            "1 to 32 of a-z, 0-9 and -",
        ),
        (
            1,
            "keys new feed --out a.pem --passphrase-file short",
            "12 characters or more",
        ),
        (
            1,
            "keys new feed --out a.pem --passphrase-file none",
            "none: ",
        ),
        (
            1,
            "keys new feed --out a.pem",
            "--passphrase-file FILE, or the variable SPORTELLO_PASSPHRASE",
        ),
        (
            1,
            "keys new feed --out none/a.pem --passphrase-file phrase",
            "none/a.pem: ",
        ),
        (
            1,
            "keys show feed.pem --passphrase-file other",
            "the passphrase is another one",
        ),
        (
            1,
            "keys show cut.pem --passphrase-file phrase",
            "cannot be decrypted",
        ),
        (
            1,
            "keys show phrase --passphrase-file phrase",
            "no key's name",
        ),
        (
            1,
            "keys show none.pem --passphrase-file phrase",
            "none.pem: ",
        ),
    ] {
        let said = publisher.fails(code, words);
        assert!(said.contains(wanted), "{words}: {said}");
        assert!(!publisher.path("a.pem").exists(), "{words}");
    }
}

#[test]
fn a_passphrase_may_stand_in_the_environment() {
    let publisher = Publisher::new();
    let public = publisher.key("feed");
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_sportello"));
    command
        .current_dir(publisher.folder.path())
        .args(["keys", "show", "feed.pem"]);
    let out = command
        .env("SPORTELLO_PASSPHRASE", crate::publisher::PASSPHRASE)
        .output()
        .unwrap();
    assert_eq!(
        String::from_utf8(out.stdout).unwrap(),
        format!("{public}\n")
    );
}
