//! PO files of GNU gettext (<https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html>): `msgctxt` is the
//! message's id, `msgid` the Italian text, `msgstr` the translation, each a whole Fluent value (docs/adr/0014).

mod plural;
mod read;
mod write;

pub use read::read;
pub use write::write;
