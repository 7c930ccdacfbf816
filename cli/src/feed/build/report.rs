//! What `build` says: what became of each shard.

use std::collections::BTreeMap;

use serde_json::{Value, json};

/// What became of a shard.
#[derive(Debug, Default)]
pub struct Report {
    /// How many records it has.
    pub records: u64,
    /// How many of them are new.
    pub added: usize,
    /// How many are others now.
    pub changed: usize,
    /// How many are no more.
    pub removed: usize,
    /// Bytes of the whole.
    pub snapshot: u64,
    /// Bytes of the way from the state before.
    pub delta: Option<u64>,
    /// How many ways there are.
    pub deltas: usize,
    /// Whether it is as it was.
    pub is_same: bool,
}

/// Of all shards, as JSON; with the text of the entry, when one was made.
pub fn json(
    version: u64,
    entry: Option<&str>,
    reports: &BTreeMap<String, Report>,
    gone: &[String],
    notes: &[String],
) -> Value {
    let of = |kind: &str| -> Vec<Value> {
        let reports = reports.iter();
        let reports = reports.filter_map(|(name, report)| Some((name.strip_prefix(kind)?, report)));
        reports.map(|(name, report)| one(name, report)).collect()
    };
    json!({
        "schema": 1,
        "version": version,
        "built": entry.is_some(),
        "territories": of("territory/"),
        "locales": of("locale/"),
        "gone": gone.iter().map(|name| plain(name)).collect::<Vec<_>>(),
        "warnings": notes,
        "entry_bytes": entry.map(str::len),
    })
}

fn one(name: &str, report: &Report) -> Value {
    json!({
        "name": name,
        "same": report.is_same,
        "records": report.records,
        "added": report.added,
        "changed": report.changed,
        "removed": report.removed,
        "snapshot_bytes": report.snapshot,
        "delta_bytes": report.delta,
        "deltas": report.deltas,
    })
}

/// Translations that are out of date, a line each.
pub fn notes(notes: &[String]) -> String {
    let mut lines = String::new();
    for note in notes {
        lines.push_str("warning: ");
        lines.push_str(note);
        lines.push('\n');
    }
    lines
}

/// Of all shards, in words.
pub fn words(
    version: u64,
    reports: &BTreeMap<String, Report>,
    gone: &[String],
    entry: &str,
) -> String {
    let mut lines = Vec::new();
    for (name, report) in reports {
        let Report {
            records,
            added,
            changed,
            removed,
            snapshot,
            delta,
            deltas: _,
            is_same,
        } = report;
        let name = plain(name);
        lines.push(if *is_same {
            format!("{name}: as it was, {records} records")
        } else {
            let delta = delta.map_or_else(
                || "no delta".to_owned(),
                |delta| format!("delta {delta} bytes"),
            );
            format!(
                "{name}: {records} records; {added} added, {changed} changed, {removed} removed; \
                 snapshot {snapshot} bytes, {delta}"
            )
        });
    }
    lines.extend(
        gone.iter()
            .map(|name| format!("{}: is no more", plain(name))),
    );
    lines.push(format!(
        "version {version} is built ({} bytes of entry) and not signed yet: sportello sign\n",
        entry.len()
    ));
    lines.join("\n")
}

/// A territory by its id alone, a language with `locale/` before its tag.
fn plain(name: &str) -> &str {
    name.strip_prefix("territory/").unwrap_or(name)
}
