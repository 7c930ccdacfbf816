//! What a library for Android says of itself (ELF: <https://gabi.xinuos.com>).

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use anyhow::{Context as _, Result, anyhow};
use object::{
    Endianness, FileKind,
    elf::{
        DF_TEXTREL, DT_FLAGS, DT_NEEDED, DT_TEXTREL, FileHeader32, FileHeader64, PF_W, PF_X,
        PT_LOAD, SHN_UNDEF, SHT_DYNSYM, SHT_SYMTAB, STB_GLOBAL, STB_LOCAL, STB_WEAK,
    },
    read::elf::{Dyn as _, FileHeader, ProgramHeader as _, SectionTable, Sym as _},
};

/// What is looked at of a library.
#[derive(Debug, Default)]
pub struct Library {
    /// The libraries that it needs, such as `libc.so`.
    pub needed: BTreeSet<String>,
    /// The names that it shows to others.
    pub exports: BTreeSet<String>,
    /// The names that it takes from others, and whether it works without (weak).
    pub imports: BTreeMap<String, bool>,
    /// The least alignment of the parts that are loaded, in bytes.
    pub alignment: u64,
    /// Whether it would be written into while it is loaded into memory that is run, or has memory that is both.
    pub writes_code: bool,
    /// The bytes of each name in its table of symbols; empty when it is stripped.
    pub sizes: Vec<(String, u64)>,
}

/// Reads a library of 64 or 32 bits.
///
/// # Errors
/// When it cannot be read or is no such library.
pub fn read(path: &Path) -> Result<Library> {
    let data = fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
    let library = match FileKind::parse(&*data) {
        Ok(FileKind::Elf64) => inspect::<FileHeader64<Endianness>>(&data),
        Ok(FileKind::Elf32) => inspect::<FileHeader32<Endianness>>(&data),
        _ => Err(anyhow!("it is not ELF")),
    };
    library.with_context(|| format!("{} is no library", path.display()))
}

fn inspect<Elf: FileHeader<Endian = Endianness>>(data: &[u8]) -> Result<Library> {
    let header = Elf::parse(data)?;
    let endian = header.endian()?;
    let sections = header.sections(endian, data)?;
    let mut library = Library::default();

    let loaded = header.program_headers(endian, data)?.iter();
    let loaded: Vec<_> = loaded
        .filter(|part| part.p_type(endian) == PT_LOAD)
        .collect();
    let alignments = loaded.iter().map(|part| part.p_align(endian).into());
    library.alignment = alignments.min().context("nothing in it is loaded")?;
    let both = PF_W | PF_X;
    library.writes_code = loaded
        .iter()
        .any(|part| part.p_flags(endian) & both == both);

    let (dynamic, names) = sections
        .dynamic(endian, data)?
        .context("it is not dynamic")?;
    let names = sections.strings(endian, data, names)?;
    for entry in dynamic {
        let tag: i64 = entry.d_tag(endian).into();
        if tag == DT_NEEDED {
            let name = entry.string(endian, names)?;
            library.needed.insert(text(name));
        }
        library.writes_code |= tag == DT_TEXTREL
            || tag == DT_FLAGS && entry.d_val(endian).into() & u64::from(DF_TEXTREL) != 0;
    }

    let symbols = sections.symbols(endian, data, SHT_DYNSYM)?;
    for symbol in symbols.iter() {
        let name = text(symbol.name(endian, symbols.strings())?);
        let binding = symbol.st_bind();
        if name.is_empty() || binding == STB_LOCAL {
            continue;
        }
        if symbol.st_shndx(endian) == SHN_UNDEF {
            library.imports.insert(name, binding == STB_WEAK);
        } else if binding == STB_GLOBAL || binding == STB_WEAK {
            library.exports.insert(name);
        }
    }
    library.sizes = sizes(&sections, endian, data)?;
    Ok(library)
}

fn sizes<Elf: FileHeader<Endian = Endianness>>(
    sections: &SectionTable<'_, Elf>,
    endian: Endianness,
    data: &[u8],
) -> Result<Vec<(String, u64)>> {
    let symbols = sections.symbols(endian, data, SHT_SYMTAB)?;
    let mut sizes = Vec::new();
    for symbol in symbols.iter() {
        let bytes: u64 = symbol.st_size(endian).into();
        if symbol.st_shndx(endian) != SHN_UNDEF && bytes > 0 {
            let name = text(symbol.name(endian, symbols.strings())?);
            sizes.push((name, bytes));
        }
    }
    Ok(sizes)
}

fn text(name: &[u8]) -> String {
    String::from_utf8_lossy(name).into_owned()
}
