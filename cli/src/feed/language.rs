//! `sportello locales sign`: packed languages become part of the feed, signed, and one of them a `.sportello` file. It is
//! `build`, `sign` and `bundle`, one after the other.

use std::path::PathBuf;

use serde_json::{Value, json};
use sportello_core::feed::bundle::BUNDLE;

use super::keys::Passphrase;
use super::staging::Staging;
use super::{build, bundle, say, sign};
use crate::Trouble;

/// Options of `locales sign`.
#[derive(clap::Args)]
pub struct Args {
    /// The language's tag (BCP 47), such as fa
    #[arg(value_name = "TAG")]
    tag: String,
    /// Folder of the packed languages, as `locales pack` writes it. All of them go into the version
    #[arg(long, value_name = "DIR", default_value = "bundles")]
    bundles: PathBuf,
    /// The catalogue's tables, whose folders are the territories
    #[arg(long, value_name = "DIR")]
    tables: PathBuf,
    /// The publisher's own folder, where versions are made
    #[arg(long, value_name = "DIR")]
    feed: PathBuf,
    /// File of the secret key
    #[arg(long, value_name = "FILE")]
    key: PathBuf,
    #[command(flatten)]
    passphrase: Passphrase,
    /// Write the language as a file for phones too, TAG.sportello
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

/// Does it, and says what each step says.
///
/// # Errors
/// When there is no such bundle, and those of the steps; what was built before a fault stays built.
pub fn run(args: &Args) -> Result<String, Trouble> {
    let Args {
        tag,
        bundles,
        tables,
        feed,
        key,
        passphrase,
        out,
        json,
    } = args;
    if !bundles.join(tag).join(BUNDLE).is_file() {
        return Err(Trouble::Asked(vec![format!(
            "{} has no bundle of {tag:?}: make it with `sportello locales pack {tag}`, or name the folder with --bundles",
            bundles.display()
        )]));
    }
    let mut said = vec![build::run(&build::Args {
        tables: tables.clone(),
        locales: Some(bundles.clone()),
        without_locales: false,
        feed: feed.clone(),
        created: None,
        valid_days: build::VALID_DAYS,
        renew: false,
        json: *json,
    })?];
    let signing = sign::Args {
        feed: feed.clone(),
        key: key.clone(),
        passphrase: passphrase.clone(),
        json: *json,
    };
    said.push(sign::run(&signing)?);
    let mut later = String::new();
    if let Some(out) = out {
        if signed_enough(feed)? {
            said.push(bundle::run(&bundle::Args {
                feed: feed.clone(),
                territory: Vec::new(),
                locale: vec![tag.clone()],
                out: out.clone(),
                json: *json,
            })?);
        } else {
            later = format!(
                "{} waits for the other signatures: sportello bundle {} --locale {tag} --out {}\n",
                out.display(),
                feed.display(),
                out.display()
            );
        }
    }
    let steps = ["build", "sign", "bundle"].into_iter().zip(&said);
    let steps = steps.map(|(step, said)| {
        let value = serde_json::from_str(said).unwrap_or(Value::Null);
        (step.to_owned(), value)
    });
    let mut value = json!({"schema": 1, "locale": tag, "bundle": null});
    if let Value::Object(members) = &mut value {
        members.extend(steps);
    }
    Ok(say(*json, &value, || said.concat() + &later))
}

/// Whether the version that was built lacks no signature.
fn signed_enough(feed: &std::path::Path) -> Result<bool, Trouble> {
    let staging = Staging::existing(feed)?;
    let roots = staging.roots()?;
    let (Some(root), Some(entry)) = (roots.last(), staging.entry()?) else {
        return Ok(false);
    };
    Ok(sign::missing(&entry.text, root)?.0 == 0)
}
