//! The manual page and the shells' completions, made from the command line's own definition.

use clap::{Args, Command};
use clap_complete::Shell;

use crate::Trouble;

/// What `completions` takes.
#[derive(Args)]
pub struct Completions {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

fn text(bytes: Vec<u8>) -> Result<String, Trouble> {
    String::from_utf8(bytes).map_err(|error| Trouble::Other(error.to_string()))
}

/// The completions of a shell.
///
/// # Errors
/// Never with the shells that there are.
pub fn completions(asked: &Completions, mut command: Command) -> Result<String, Trouble> {
    let mut bytes = Vec::new();
    clap_complete::generate(asked.shell, &mut command, "sportello", &mut bytes);
    text(bytes)
}

/// The manual: the command's page, then that of each of its commands and of theirs, in roff.
///
/// # Errors
/// Never: it is written to memory.
pub fn man(command: Command) -> Result<String, Trouble> {
    let mut bytes = Vec::new();
    let mut command = command.name("sportello").disable_help_subcommand(true);
    command.build();
    pages(&command, &mut bytes).map_err(|error| Trouble::Other(error.to_string()))?;
    text(bytes)
}

fn pages(command: &Command, bytes: &mut Vec<u8>) -> std::io::Result<()> {
    clap_mangen::Man::new(command.clone()).render(bytes)?;
    for part in command.get_subcommands().filter(|part| !part.is_hide_set()) {
        pages(part, bytes)?;
    }
    Ok(())
}
