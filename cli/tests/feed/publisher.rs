//! A publisher at work: a folder with tables and keys, and the real program.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use ed25519_dalek::SigningKey;
use ed25519_dalek::pkcs8::EncodePrivateKey;
use pkcs8::pkcs5::{pbes2, scrypt};
use pkcs8::{LineEnding, PrivateKeyInfoRef};
use serde_json::Value;
use sportello_core::catalogue::source::tables::TABLES;
use sportello_core::feed::{Hash, publish};

/// What every key of a test is locked with.
pub const PASSPHRASE: &str = "not a secret at all";

/// A row's cells by column.
type Row = BTreeMap<String, String>;

/// Tables of some territories: what is written there is invented.
#[derive(Clone, Default)]
pub struct Tables(BTreeMap<(String, String), Vec<Row>>);

impl Tables {
    /// Two territories that do not exist, with a town each, and four desks.
    pub fn invented() -> Self {
        let mut tables = Self::default();
        tables.territory("esempio-nord", "999001", "Borgo Inventato", "45.1,9.1");
        tables.territory("esempio-sud", "999002", "Villa Immaginaria", "40.2,16.2");
        tables.desk("esempio-nord", "EX001", "999001", "Mo-Fr 09:00-13:00");
        tables.desk("esempio-nord", "EX002", "999001", "Tu,Th 15:00-18:00");
        tables.desk("esempio-nord", "EX003", "999001", "Mo 10:00-12:00");
        tables.desk("esempio-sud", "EX004", "999002", "We 09:00-12:00");
        tables
    }

    /// A territory with a town and an organisation.
    pub fn territory(&mut self, name: &str, istat: &str, town: &str, point: &str) {
        for table in TABLES {
            self.0.entry((name.into(), table.name.into())).or_default();
        }
        let (lat, lon) = point.split_once(',').unwrap();
        self.add(name, "taxonomies", "id=themes|name=Temi");
        self.add(
            name,
            "taxonomy_terms",
            "id=theme:documents|code=documents|name=Documenti|taxonomy_id=themes",
        );
        let row = format!(
            "istat_code={istat}|name={town}|province=Esempio|province_code=EX|region=Invenzione\
             |latitude={lat}|longitude={lon}"
        );
        self.add(name, "municipalities", &row);
        let row = format!("id={name}-o|name=Ente inventato|org_type=public");
        self.add(name, "organizations", &row);
    }

    /// A desk with hours and a phone.
    pub fn desk(&mut self, territory: &str, id: &str, istat: &str, hours: &str) {
        let rows = [
            (
                "services",
                format!(
                    "id={id}|organization_id={territory}-o|name=Sportello inventato {id}|kind=immigration_desk|audience=all|doubtful=false"
                ),
            ),
            (
                "locations",
                format!(
                    "id={id}-L|location_type=physical|geo_precision=none|istat_code={istat}|address_withheld=false"
                ),
            ),
            (
                "service_at_location",
                format!("id={id}|service_id={id}|location_id={id}-L"),
            ),
            (
                "addresses",
                format!("id={id}-A|location_id={id}-L|address_1=Via Inventata 1|city=Borgo"),
            ),
            (
                "attributes",
                format!(
                    "id={id}-t|link_id={id}|taxonomy_term_id=theme:documents|link_entity=service"
                ),
            ),
            (
                "schedules",
                format!(
                    "id={id}-H|service_at_location_id={id}|opening_hours={hours}|attending_type=physical|by_appointment=false"
                ),
            ),
            (
                "phones",
                format!("id={id}-P|service_at_location_id={id}|number=+39 000 000000|type=voice"),
            ),
        ];
        for (table, row) in rows {
            self.add(territory, table, &row);
        }
    }

    fn add(&mut self, territory: &str, table: &str, cells: &str) {
        let cells = cells.split('|').map(|cell| cell.split_once('=').unwrap());
        let mut row: Row = cells
            .map(|(name, text)| (name.to_owned(), text.to_owned()))
            .collect();
        row.insert("source_name".into(), "Invented for tests".into());
        let rows = self.0.get_mut(&(territory.to_owned(), table.to_owned()));
        rows.unwrap().push(row);
    }

    /// Other hours for a desk.
    pub fn hours(&mut self, territory: &str, id: &str, hours: &str) {
        let key = (territory.to_owned(), "schedules".to_owned());
        let rows = self.0.get_mut(&key).unwrap();
        let row = rows
            .iter_mut()
            .find(|row| row["service_at_location_id"] == id);
        row.unwrap().insert("opening_hours".into(), hours.into());
    }

    /// Takes a desk away.
    pub fn remove_desk(&mut self, territory: &str, id: &str) {
        for ((of, _), rows) in &mut self.0 {
            if of == territory {
                rows.retain(|row| {
                    !row.values()
                        .any(|cell| cell == id || cell.starts_with(&format!("{id}-")))
                });
            }
        }
    }

    /// Takes a territory away.
    pub fn remove_territory(&mut self, name: &str) {
        self.0.retain(|(territory, _), _| territory != name);
    }

    /// Writes a folder of them, in place of what stands there.
    pub fn write(&self, to: &Path) {
        let _ = fs::remove_dir_all(to);
        for ((territory, table), rows) in &self.0 {
            let folder = to.join(territory);
            fs::create_dir_all(&folder).unwrap();
            let columns = TABLES
                .iter()
                .find(|known| known.name == *table)
                .unwrap()
                .columns;
            let mut text = columns
                .iter()
                .map(|column| column.name)
                .collect::<Vec<_>>()
                .join(",")
                + "\n";
            for row in rows {
                let cells = columns.iter().map(|column| {
                    let cell = row.get(column.name).map_or("", String::as_str);
                    if cell.contains(',') {
                        format!("\"{cell}\"")
                    } else {
                        cell.to_owned()
                    }
                });
                text += &(cells.collect::<Vec<_>>().join(",") + "\n");
            }
            fs::write(folder.join(format!("{table}.csv")), text).unwrap();
        }
    }
}

/// A folder and what happens in it.
pub struct Publisher {
    /// Gone with the test.
    pub folder: tempfile::TempDir,
    /// The tables as they are.
    pub tables: Tables,
}

impl Publisher {
    /// With invented tables, and nothing else yet.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let tables = Tables::invented();
        tables.write(&folder.path().join("tables"));
        fs::write(folder.path().join("phrase"), format!("{PASSPHRASE}\n")).unwrap();
        Self { folder, tables }
    }

    /// With a root of the keys `root` and `feed`, signed.
    pub fn with_root() -> Self {
        let publisher = Self::new();
        let (root, feed) = (publisher.key("root"), publisher.key("feed"));
        publisher.ok(&format!(
            "root new st --root-key {root} --entry-key {feed} --created 2026-01-01T00:00:00Z"
        ));
        publisher.ok("root sign st/root/1 --key root.pem --passphrase-file phrase");
        publisher
    }

    /// Writes a bundle of Wolof with this name of the app, a recording, and a translation of a desk of `esempio-sud`. The tables
    /// are written before.
    pub fn bundle(&self, app_name: &str) {
        let files = [
            ("bundles/wo/bundle.json", r#"{"app":"0.1.0","made_by":"invented for tests"}"#.to_owned()),
            ("bundles/wo/base.ftl", "locale-name = Wolof\n".to_owned()),
            ("bundles/wo/app.ftl", format!("# The app.\napp-name = {app_name}\n")),
            ("bundles/wo/audio/app-name.opus", "OggS, and no more".to_owned()),
            (
                "tables/esempio-sud/translations/wo.csv",
                "record,id,field,of,text,by\nservice,EX004,name,Sportello inventato EX004,Buñ,machine\n".to_owned(),
            ),
        ];
        for (path, text) in files {
            let path = self.path(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }

    /// Path of a file.
    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Writes `<name>.pem` with a key that follows from its name, and says its public half as `keys show` does. scrypt has
    /// little to do here: a test is no place for secrets.
    pub fn key(&self, name: &str) -> String {
        let secret = secret(name);
        let weak = scrypt::Params::new(4, 8, 1).unwrap();
        let params = pbes2::Parameters::generate_scrypt_aes256cbc(weak, &[7; 16], [7; 16]).unwrap();
        let plain = secret.to_pkcs8_der().unwrap();
        let key = PrivateKeyInfoRef::try_from(plain.as_bytes()).unwrap();
        let document = key.encrypt_with_params(params, PASSPHRASE).unwrap();
        let pem = document
            .to_pem("ENCRYPTED PRIVATE KEY", LineEnding::LF)
            .unwrap();
        let text = format!("sportello key: {name}\n{}", *pem);
        fs::write(self.path(&format!("{name}.pem")), text).unwrap();
        format!("{name}:{}", publish::public_key(&secret))
    }

    /// Runs the program in the folder.
    pub fn run(&self, words: &str) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sportello"));
        command
            .current_dir(self.folder.path())
            .args(words.split_whitespace());
        command.env_remove("SPORTELLO_PASSPHRASE");
        command.output().unwrap()
    }

    /// What it says when all is well.
    pub fn ok(&self, words: &str) -> String {
        let out = self.run(words);
        let errors = String::from_utf8_lossy(&out.stderr);
        assert!(
            out.status.success() && errors.is_empty(),
            "{words}: {errors}"
        );
        String::from_utf8(out.stdout).unwrap()
    }

    /// The same as JSON.
    pub fn json(&self, words: &str) -> Value {
        serde_json::from_str(&self.ok(&format!("{words} --json"))).unwrap()
    }

    /// What it complains of, with the exit code 1 (refused) or 2 (asked wrongly), and nothing on stdout.
    pub fn fails(&self, code: i32, words: &str) -> String {
        let out = self.run(words);
        let errors = String::from_utf8(out.stderr).unwrap();
        assert_eq!(out.status.code(), Some(code), "{words}: {errors}");
        assert!(out.stdout.is_empty(), "{words}");
        errors
    }

    /// Writes the tables again, after a change.
    pub fn save(&self) {
        self.tables.write(&self.path("tables"));
    }

    /// Builds on the n-th of January 2026.
    pub fn build(&self, day: u32) -> Value {
        self.json(&format!(
            "build tables --feed st --created 2026-01-{day:02}T00:00:00Z"
        ))
    }

    /// Builds and signs.
    pub fn build_and_sign(&self, day: u32) -> Value {
        let built = self.build(day);
        self.ok("sign st --key feed.pem --passphrase-file phrase");
        built
    }

    /// Publishes on the n-th of January 2026.
    pub fn publish(&self, day: u32) -> Value {
        self.json(&format!(
            "publish st --to site --now 2026-01-{day:02}T01:00:00Z"
        ))
    }

    /// Builds, signs and publishes.
    pub fn release(&self, day: u32) -> Value {
        self.build_and_sign(day);
        self.publish(day)
    }

    /// A published file.
    pub fn site(&self, path: &str) -> Vec<u8> {
        fs::read(self.path("site").join(path)).unwrap()
    }
}

/// The test key of a name: anybody can make it, so nothing that it signs is worth anything.
pub fn secret(name: &str) -> SigningKey {
    SigningKey::from_bytes(&Hash::of(format!("sportello test key {name}").as_bytes()).bytes())
}
