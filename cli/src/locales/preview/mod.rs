//! `sportello locales preview`: every screen of the real app, in a language as its files are at this moment. The app is
//! the built one, byte for byte; it finds the language in its catalogue, as a phone does that an update or a file brought it, and
//! judges it as there: what a phone would not say, it does not say here.

mod chromium;
mod installed;
mod page;
mod screens;
mod site;
mod words;

use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};

use clap::Args;
use sportello_core::l10n::Locale;

use super::{Languages, beside, new};
use crate::{Outcome, Trouble};

/// What `locales preview` takes.
#[derive(Args)]
pub struct Preview {
    /// The language's tag (BCP 47), such as fa
    #[arg(value_name = "TAG")]
    tag: String,
    #[command(flatten)]
    languages: Languages,
    /// Folder of the built web app; else dist, else the folder web beside this command
    #[arg(long, value_name = "DIR")]
    app: Option<PathBuf>,
    /// Folder of the glossaries, as `locales check` takes it
    #[arg(long, value_name = "DIR", default_value = "docs/glossary")]
    glossary: PathBuf,
    /// The catalogue's tables, for what desks say of themselves; else assets/catalogue, else the folder catalogue beside this command
    #[arg(long, value_name = "DIR")]
    tables: Option<PathBuf>,
    /// A font (.ttf) of the language's script, as `locales pack` takes it
    #[arg(long, value_name = "FILE")]
    font: Option<PathBuf>,
    /// Port to listen on; 0 takes a free one
    #[arg(long, value_name = "PORT", default_value_t = 8091)]
    port: u16,
    /// Take a picture of every screen into this folder with the Chromium of this computer, and end
    #[arg(long, value_name = "DIR")]
    pictures: Option<PathBuf>,
    /// Width and height of the pictures, in CSS pixels
    #[arg(long, value_name = "WxH", default_value = "390x1600", requires = "pictures", value_parser = size)]
    size: (u16, u16),
    /// Print the address as JSON
    #[arg(long)]
    json: bool,
}

/// Serves until interrupted, after printing where; or takes the pictures.
///
/// # Errors
/// When there is no such language or no built app, the port is taken, or Chromium takes no picture.
pub fn run(asked: &Preview) -> Result<Outcome, Trouble> {
    let tag = &asked.tag;
    new::is_tag(tag)?;
    let locale = Locale::parse(tag).filter(|locale| !Locale::LAST_RESORTS.contains(locale));
    let locale = locale.ok_or_else(|| {
        Trouble::Asked(vec![format!(
            "`{tag}` is within the app's program and changes only when that is built: preview a language that is translated"
        )])
    })?;
    let mut words = words::Working::new(&asked.languages, locale, asked.glossary.clone());
    words.tables.clone_from(&asked.tables);
    words.font.clone_from(&asked.font);
    // A folder or a font that is not there is told now, not on every page.
    words.report()?;
    words.installed()?;
    let app = app(asked.app.as_deref())?;
    let page = page::Page::read(&app, locale)?;
    let port = if asked.pictures.is_some() {
        0
    } else {
        asked.port
    };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| {
        Trouble::Other(format!(
            "port {port}: {error}; give another one with --port, or 0 for a free one"
        ))
    })?;
    let server = site::Server::new(listener, &app, page, words)?;
    let url = format!("{}/preview/", server.origin()?);
    if let Some(folder) = &asked.pictures {
        return pictures(server, folder, asked.size, asked.json);
    }
    crate::say(&if asked.json {
        format!("{}\n", serde_json::json!({"schema": 1, "url": url}))
    } else {
        format!(
            "{url} shows every screen in {tag}, anew whenever a file of {}/{tag} is saved (Ctrl-C ends it)\n",
            asked.languages.shown()
        )
    })?;
    server.run()?;
    Ok(String::new().into())
}

/// A picture of every screen.
fn pictures(
    server: site::Server,
    folder: &Path,
    size: (u16, u16),
    json: bool,
) -> Result<Outcome, Trouble> {
    std::fs::create_dir_all(folder)
        .map_err(|error| Trouble::Other(format!("{}: {error}", folder.display())))?;
    let chromium = chromium::Chromium::find(size)?;
    let origin = server.origin()?;
    let stood = server.stood();
    std::thread::spawn(move || server.run());
    let mut taken = Vec::new();
    for (number, screen) in screens::SCREENS.iter().enumerate() {
        let path = folder.join(format!("{}.png", screen.name));
        chromium.picture(&format!("{origin}/preview/picture/{number}"), &path)?;
        if !stood.take() {
            return Err(Trouble::Other(format!(
                "{}: the app did not show {} in {} seconds; open {origin}{} in a browser and see its console",
                path.display(),
                screen.title,
                site::PATIENCE.as_secs(),
                screen.path
            )));
        }
        taken.push(path.display().to_string());
    }
    Ok(if json {
        format!(
            "{:#}\n",
            serde_json::json!({"schema": 1, "pictures": taken})
        )
        .into()
    } else {
        format!("{} pictures in {}\n", taken.len(), folder.display()).into()
    })
}

/// The folder of the built app.
fn app(asked: Option<&Path>) -> Result<PathBuf, Trouble> {
    let is_app =
        |folder: &Path| folder.join("index.html").is_file() && folder.join("sw.js").is_file();
    beside::find(asked, "dist", "web", is_app).map_err(|places| {
        Trouble::Other(format!(
            "the built web app is not there: looked in {places}; keep the kit's `web` beside this command, name a folder with \
             --app, or build it with `cargo xtask web`"
        ))
    })
}

fn size(text: &str) -> Result<(u16, u16), String> {
    let size = text.split_once('x').and_then(|(width, height)| {
        let size = (width.parse().ok()?, height.parse().ok()?);
        ((200..=4000).contains(&size.0) && (200..=8000).contains(&size.1)).then_some(size)
    });
    size.ok_or_else(|| "write width and height in CSS pixels, such as 390x844".to_owned())
}
