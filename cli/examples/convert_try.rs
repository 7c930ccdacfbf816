//! Temporary.
#![allow(missing_docs)]
#[path = "../src/convert/mod.rs"]
mod convert;
fn main() {
    let mut a = std::env::args_os().skip(1);
    let (from, to) = (a.next().unwrap(), a.next().unwrap());
    match convert::run(from.as_ref(), to.as_ref()) {
        Ok(s) => println!("{s}"),
        Err(e) => {
            eprintln!("{e}");
            std::process::exit(1)
        }
    }
}
