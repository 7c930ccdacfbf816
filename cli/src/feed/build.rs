//! `sportello build`: from the catalogue's tables and the bundles of languages to a version of the feed that waits for its
//! signatures.

mod report;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Duration, SubsecRound, Utc};
use sportello_core::catalogue::source::{self, Fault, Faults, Territory};
use sportello_core::feed::bundle::{self, Bundle, DeskTexts};
use sportello_core::feed::publish::{self, NewEntry, NewLine};
use sportello_core::feed::{DELTAS, HIGHEST, Hash, LINE_BYTES, Name, Offer};
use sportello_core::l10n::{APP, is_for_this_app};

use report::Report;

use super::history::{self, Delta, File, History, State, Version};
use super::staging::{ENTRY, Staging};
use super::{count, disk, fault, progress, say};
use crate::Trouble;

/// For how many days phones take a version for the newest, when nothing else is asked.
pub const VALID_DAYS: u16 = 90;

/// Options of `build`.
#[derive(clap::Args)]
pub struct Args {
    /// Folder whose folders are the territories, as assets/catalogue (docs/catalogue.md)
    pub(super) tables: PathBuf,
    /// Folder whose folders are bundles of languages, each <tag>/ with bundle.json (docs/feed.md). Without it: translations
    /// of the tables alone
    #[arg(long, value_name = "DIR")]
    pub(super) locales: Option<PathBuf>,
    /// Make a version without any bundle although the one before had some
    #[arg(long, conflicts_with = "locales")]
    pub(super) without_locales: bool,
    /// The publisher's own folder, where versions are made
    #[arg(long, value_name = "DIR")]
    pub(super) feed: PathBuf,
    /// When the version is made, instead of now, as 2026-11-26T10:00:00Z
    #[arg(long, value_name = "INSTANT")]
    pub(super) created: Option<String>,
    /// For how many days phones take it for the newest
    #[arg(long, value_name = "N", default_value_t = VALID_DAYS, value_parser = clap::value_parser!(u16).range(1..=3650))]
    pub(super) valid_days: u16,
    /// Make a version although nothing has changed: it expires later
    #[arg(long)]
    pub(super) renew: bool,
    /// Answer in JSON
    #[arg(long)]
    pub(super) json: bool,
}

/// An instant that was given, or now, to the second.
pub fn created(given: Option<&str>) -> Result<DateTime<Utc>, Trouble> {
    let Some(text) = given else {
        return Ok(Utc::now().trunc_subsecs(0));
    };
    history::instant(text).ok_or_else(|| {
        Trouble::Asked(vec![format!(
            "--created {text:?} is no instant: write it in UTC to the second, as 2026-11-26T10:00:00Z"
        )])
    })
}

/// Does it, and says what changed.
pub fn run(args: &Args) -> Result<String, Trouble> {
    let created = created(args.created.as_deref())?;
    let staging = Staging::open(&args.feed)?;
    let roots = staging.roots()?;
    let root = roots
        .last()
        .ok_or_else(|| Trouble::Other("there is no root".into()))?;
    let mut history = staging.history()?;
    let staged = staging.entry()?;
    // What nobody signed was never a version: it is made again.
    let signed = staged.as_ref().map_or(0, |entry| {
        entry.version.saturating_sub(u64::from(!entry.signed))
    });
    history.forget_after(signed);
    if let Some(last) = history.newest()
        && history::instant(&last.created).is_some_and(|last| last > created)
    {
        return Err(fault(
            format!(
                "version {} was made on {}, later than this one",
                last.version, last.created
            ),
            "set the clock, or give a later --created",
        ));
    }
    let version = (signed + 1).max(root.floor());
    if version > HIGHEST {
        return Err(fault(
            format!("there is no version after {signed}"),
            "make a new root with a lower --floor",
        ));
    }

    let mut made = Build {
        staging: &staging,
        history,
        version,
        created,
        reports: BTreeMap::new(),
        troubles: Vec::new(),
        languages: BTreeMap::new(),
        offers: Vec::new(),
        notes: Vec::new(),
    };
    made.read(&args.tables, args.locales.as_deref())?;
    if !args.without_locales {
        made.keeps_bundles(args.locales.as_deref())?;
    }
    let names: BTreeSet<String> = made.reports.keys().cloned().collect();
    let before = made.history.newest().map(|last| last.shards.clone());
    let gone: Vec<String> = before
        .iter()
        .flatten()
        .filter(|name| !names.contains(*name))
        .cloned()
        .collect();
    let is_same =
        before.as_ref() == Some(&names) && made.reports.values().all(|report| report.is_same);
    let standing = staged.as_ref().is_some_and(|entry| entry.signed);
    if is_same && standing && !args.renew {
        let value = report::json(signed, None, &made.reports, &gone, &made.notes);
        return Ok(say(args.json, &value, || {
            let notes = report::notes(&made.notes);
            format!("{notes}nothing has changed: version {signed} stands\n")
        }));
    }
    let expires = created + Duration::days(i64::from(args.valid_days));
    let entry = made.finish(names, root.version(), expires)?;
    let value = report::json(version, Some(&entry), &made.reports, &gone, &made.notes);
    Ok(say(args.json, &value, || {
        let notes = report::notes(&made.notes);
        notes + &report::words(version, &made.reports, &gone, &entry)
    }))
}

/// A version that is being made.
struct Build<'a> {
    staging: &'a Staging,
    history: History,
    version: u64,
    created: DateTime<Utc>,
    /// What became of each shard, by its name.
    reports: BTreeMap<String, Report>,
    troubles: Vec<String>,
    /// The tables' translations, by language.
    languages: BTreeMap<String, DeskTexts>,
    /// The list of languages.
    offers: Vec<Offer>,
    /// Translations that are out of date.
    notes: Vec<String>,
}

impl Build<'_> {
    /// Reads tables and bundles and makes content of each shard; the entry still says what it said.
    fn read(&mut self, tables: &Path, locales: Option<&Path>) -> Result<(), Trouble> {
        let names =
            source::territories(tables).map_err(|faults| told(tables, "tables", &faults))?;
        let wrong: Vec<String> = names
            .iter()
            .filter(|name| Name::territory(name).is_none())
            .map(|name| {
                format!(
                    "{}/{name}: cannot be a territory of a feed; name the folder with 1 to 64 of a-z, 0-9 and -",
                    tables.display()
                )
            })
            .collect();
        self.troubles.extend(wrong);
        // Before the tables are read: whoever corrects both sees both.
        let bundles = locales.map_or(Ok(BTreeMap::new()), |dir| {
            bundle::read(dir).map_err(|faults| told(dir, "bundles", &faults))
        });
        let texts = match (locales, &bundles) {
            (Some(dir), Ok(bundles)) => bundle::texts(dir, bundles.keys()),
            _ => Vec::new(),
        };
        let bar = progress::bar("build", names.len());
        let read = source::each_with(tables, &texts, &mut |territory| {
            bar.set_message(territory.name.clone());
            if self.troubles.is_empty()
                && let Err(trouble) = self.territory(tables, territory)
            {
                self.troubles.extend(trouble.lines());
            }
            bar.inc(1);
        });
        bar.finish_and_clear();
        let read = read.map_err(|faults| told(tables, "tables", &faults));
        let mut troubles = Vec::new();
        let bundles = bundles.unwrap_or_else(|trouble| {
            troubles.extend(trouble.lines());
            BTreeMap::new()
        });
        match read {
            Ok(late) => self.notes.extend(late.iter().map(ToString::to_string)),
            Err(trouble) => troubles.extend(trouble.lines()),
        }
        troubles.append(&mut self.troubles);
        if troubles.is_empty() {
            self.locales(bundles, locales.unwrap_or(Path::new("")))?;
        }
        if troubles.is_empty() {
            Ok(())
        } else {
            Err(Trouble::Other(troubles.join("\n")))
        }
    }

    fn territory(&mut self, tables: &Path, mut territory: Territory) -> Result<(), Trouble> {
        own_towns(tables, &territory)?;
        bundle::gather(
            &mut self.languages,
            std::mem::take(&mut territory.translations),
        );
        let late = territory.warnings.iter();
        self.notes.extend(late.map(|late| placed(tables, late)));
        let name = format!("territory/{}", territory.name);
        let (text, records) = publish::text_of(territory);
        self.shard(&name, &text, records, "divide the territory")
    }

    /// A line for each language that has a bundle or a translation.
    fn locales(
        &mut self,
        mut bundles: BTreeMap<String, Bundle>,
        dir: &Path,
    ) -> Result<(), Trouble> {
        let mut languages = std::mem::take(&mut self.languages);
        let tags: BTreeSet<String> = bundles.keys().chain(languages.keys()).cloned().collect();
        for tag in tags {
            let Some(name) = Name::locale(&tag) else {
                return Err(fault(
                    format!("{tag:?} cannot be a language of a feed"),
                    "name its translations by language, script and region alone, such as wo.csv or zh-Hant.csv",
                ));
            };
            let own = bundles.remove(&tag);
            let is_bundle = own.is_some();
            let needs = own.as_ref().and_then(|own| own.meta.get("app"));
            if let Some(needs) = needs.filter(|needs| !is_for_this_app(needs)) {
                self.notes.push(format!(
                    "{}:1: app: phones with an app before {needs} leave it; this sportello is of {APP}",
                    dir.join(&tag).join(bundle::BUNDLE).display()
                ));
            }
            let desks = languages.remove(&tag).unwrap_or_default();
            let text = bundle::text_of(&tag, &own.unwrap_or_default(), &desks);
            let shard = name.to_string();
            self.shard(&shard, &text.text, text.records, "leave recordings out")?;
            // Translations alone are no language of the screens.
            if is_bundle {
                let bytes = self.reports.get(&shard).map_or(0, |report| report.snapshot);
                self.offers.push(Offer {
                    name,
                    own_name: text.own_name,
                    bytes,
                    app: text.app,
                });
            }
        }
        Ok(())
    }

    /// Forgetting an option must not take their languages from phones: a version without any bundle after one that had some is
    /// made only when that was asked for.
    fn keeps_bundles(&self, locales: Option<&Path>) -> Result<(), Trouble> {
        let Some(last) = self.history.newest() else {
            return Ok(());
        };
        if last.bundles.is_empty() || !self.offers.is_empty() {
            return Ok(());
        }
        let tags: Vec<&str> = last.bundles.iter().map(String::as_str).collect();
        let had = format!(
            "version {} has the bundles of {} ({})",
            last.version,
            count(tags.len(), "language"),
            tags.join(", ")
        );
        Err(match locales {
            Some(dir) => fault(
                format!("{had}, and {} has none", dir.display()),
                "name their folder with --locales; to take all of them back, give --without-locales in its place",
            ),
            None => fault(
                format!("{had}, and this one would have none"),
                "give their folder with --locales each time; to take all of them back, give --without-locales",
            ),
        })
    }

    /// Makes content of a shard's text: the whole of it, and deltas from the states before.
    fn shard(&mut self, name: &str, text: &str, records: u64, remedy: &str) -> Result<(), Trouble> {
        let state = Hash::of(text.as_bytes());
        let states = self.history.shards.entry(name.to_owned()).or_default();
        let mut report = Report {
            records,
            ..Report::default()
        };
        if let Some(newest) = states.first()
            && newest.state == state.to_string()
        {
            report.is_same = true;
            report.snapshot = newest.snapshot.length;
            report.deltas = newest.deltas.len();
            // A shard that was away and is as it was.
            self.reports.insert(name.to_owned(), report);
            return Ok(());
        }
        let store = |text: &str| {
            let (content, bytes) = publish::content(text)
                .map_err(|error| fault(format!("{name}: {error}"), remedy))?;
            self.staging
                .disk
                .put(&self.staging.path(&content.path()), &bytes)?;
            Ok::<_, Trouble>(content)
        };
        let snapshot = store(text)?;
        // One that comes back is no state to begin from: it is the new one.
        states.retain(|old| old.state != state.to_string());
        let mut deltas = Vec::new();
        for (index, old) in states.iter().take(DELTAS).enumerate() {
            let before = self.staging.text(&old.snapshot.content()?)?;
            let unreadable = |refusal| {
                fault(
                    format!("{name}: the text of version {}: {refusal}", old.version),
                    "take the staging folder from a backup",
                )
            };
            if index == 0 {
                let difference = publish::difference(&before, text).map_err(unreadable)?;
                report.added = difference.added.len();
                report.changed = difference.changed.len();
                report.removed = difference.removed.len();
            }
            let Some(delta) = publish::delta(&before, text).map_err(unreadable)? else {
                continue;
            };
            let (content, bytes) = publish::content(&delta)
                .map_err(|error| fault(format!("{name}: {error}"), remedy))?;
            // One that is no shorter than the whole saves nothing.
            if content.length >= snapshot.length {
                continue;
            }
            self.staging
                .disk
                .put(&self.staging.path(&content.path()), &bytes)?;
            if index == 0 {
                report.delta = Some(content.length);
            }
            deltas.push(Delta {
                from: old.state.clone(),
                content: File::of(&content),
            });
        }
        report.snapshot = snapshot.length;
        report.deltas = deltas.len();
        if states.is_empty() {
            report.added = usize::try_from(records).unwrap_or(usize::MAX);
        }
        states.insert(
            0,
            State {
                version: self.version,
                updated: history::write_instant(self.created),
                state: state.to_string(),
                records,
                snapshot: File::of(&snapshot),
                deltas,
            },
        );
        self.reports.insert(name.to_owned(), report);
        Ok(())
    }

    /// Writes lines, history and the entry, in this order: until the entry stands, the version before it does.
    fn finish(
        &mut self,
        names: BTreeSet<String>,
        root: u64,
        expires: DateTime<Utc>,
    ) -> Result<String, Trouble> {
        let mut lines = Vec::new();
        for name in &names {
            let states = self.history.shards.get(name);
            let (Some(name), Some(state)) =
                (Name::parse(name), states.and_then(|states| states.first()))
            else {
                continue;
            };
            let deltas = state.deltas.iter().map(Delta::line);
            lines.push(NewLine {
                name,
                updated: history::instant(&state.updated).unwrap_or(self.created),
                state: history::hash(&state.state)?,
                records: state.records,
                snapshot: state.snapshot.content()?,
                deltas: deltas.collect::<Result<_, _>>()?,
            });
        }
        let (tree, files) = publish::lines(self.version, lines, &self.offers);
        let list = files.get(&publish::offers_path(self.version));
        if list.is_some_and(|list| list.len() as u64 > LINE_BYTES) {
            return Err(fault(
                format!(
                    "the list of {} is longer than {LINE_BYTES} bytes",
                    count(self.offers.len(), "language")
                ),
                "publish fewer bundles",
            ));
        }
        let disk = &self.staging.disk;
        for (path, text) in &files {
            disk.put(&self.staging.path(path), text.as_bytes())?;
        }
        self.history.add(Version {
            version: self.version,
            created: history::write_instant(self.created),
            shards: names,
            bundles: self
                .offers
                .iter()
                .map(|offer| offer.name.id().to_owned())
                .collect(),
        });
        disk.put(
            &self.staging.path("history.json"),
            self.history.text().as_bytes(),
        )?;
        let entry = NewEntry {
            version: self.version,
            created: self.created,
            expires,
            root,
            lines: files.len() as u64,
            tree,
        };
        let text = entry.text();
        disk.put(&self.staging.path(ENTRY), text.as_bytes())?;
        self.clean()?;
        Ok(text)
    }

    /// Removes what no delta begins from any more, and the lines of other versions.
    fn clean(&self) -> Result<(), Trouble> {
        let staging = self.staging;
        let needed = self.history.contents();
        for file in disk::files_under(&staging.path("content"))? {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            if !needed.contains(&*name) {
                staging.disk.remove(&file)?;
            }
        }
        let own = staging.path(&format!("lines/{}", self.version));
        for file in disk::files_under(&staging.path("lines"))? {
            if !file.starts_with(&own) || disk::is_unfinished(&file) {
                staging.disk.remove(&file)?;
            }
        }
        Ok(())
    }
}

/// A phone may have this territory alone: a desk's town must be in the territory's own gazetteer.
fn own_towns(tables: &Path, territory: &Territory) -> Result<(), Trouble> {
    let towns: BTreeSet<&str> = territory
        .municipalities
        .iter()
        .map(|town| town.istat.as_str())
        .collect();
    let strange = territory.desks.iter().filter_map(|row| {
        let istat = row.desk.istat.as_deref()?;
        (!towns.contains(istat)).then(|| {
            format!(
                "{}/{}: desk {} is in town {istat}, which is another territory's; \
                 move the desk there, or empty istat_code in locations.csv",
                tables.display(),
                territory.name,
                row.desk.id
            )
        })
    });
    let strange: Vec<String> = strange.collect();
    if strange.is_empty() {
        Ok(())
    } else {
        Err(Trouble::Other(strange.join("\n")))
    }
}

/// A fault of a folder with its path. That of a folder that cannot be read, and of a bundle's translations, is whole already.
fn placed(dir: &Path, fault: &Fault) -> String {
    let of_bundle = fault.file.ends_with(&format!("/{}", bundle::TEXTS));
    if of_bundle || Path::new(&fault.file).is_absolute() || fault.file == dir.to_string_lossy() {
        fault.to_string()
    } else {
        format!("{}/{fault}", dir.display())
    }
}

/// Faults of a folder, each with its path.
fn told(dir: &Path, what: &str, faults: &Faults) -> Trouble {
    let lines: Vec<_> = faults.iter().map(|fault| placed(dir, fault)).collect();
    let many = count(lines.len(), "fault");
    Trouble::Other(format!(
        "the {what} have {many}; nothing was built:\n{}",
        lines.join("\n")
    ))
}
