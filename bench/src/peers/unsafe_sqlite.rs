//! All unsafe code of this package: SQLite's R*Tree asked best-first through a callback in C's manner.
//!
//! The argument for its safety, in one place:
//! - `Nearest` owns the connection and a reference-counted `Search`, and gives neither away; `Rc` keeps it on
//!   one thread, and SQLite calls back only within a call on that connection: so on that thread.
//! - SQLite gets one count of the `Search` as a raw pointer and gives it back to `release` when the function
//!   is replaced or the connection closes; so the pointer is valid in every callback.
//! - `Search` is changed only through `Cell`s and read through shared references, here and in the callback;
//!   its attributes never change after it was made.
//! - In the callback, `aCoord` points to `nCoord` numbers and `aParam` to `nParam`, as SQLite's documentation
//!   says (<https://www.sqlite.org/rtree.html#custom_r_tree_queries>), and both lengths are looked at. The
//!   callback does not panic: it indexes nothing beyond what was looked at, and a panic would end the
//!   process, not unwind into C.
#![allow(unsafe_code)]

use std::cell::Cell;
use std::ffi::{c_int, c_void};
use std::rc::Rc;

use rusqlite::{Connection, ffi};
use sportello_bench::Outcome;

/// What is asked of a desk, in 8 bytes a desk: theme bits, kind, open, language bits.
#[derive(Clone, Copy, Debug, Default)]
pub struct Attributes {
    /// Bits of themes.
    pub themes: u16,
    /// The kind's position.
    pub kind: u8,
    /// Whether it is open.
    pub open: bool,
    /// Bits of languages.
    pub languages: u32,
}

/// A test of [`Attributes`].
#[derive(Clone, Copy, Debug, Default)]
pub struct Test {
    /// A bit of the themes; 0 takes all.
    pub theme: u16,
    /// The kind.
    pub kind: Option<u8>,
    /// Only those that are open.
    pub open: bool,
    /// A bit of the languages; 0 takes all.
    pub language: u32,
}

impl Test {
    /// Whether a desk passes.
    pub fn takes(self, desk: Attributes) -> bool {
        (self.theme == 0 || desk.themes & self.theme != 0)
            && (self.language == 0 || desk.languages & self.language != 0)
            && self.kind.is_none_or(|kind| kind == desk.kind)
            && (!self.open || desk.open)
    }
}

/// What the callback reads.
struct Search {
    attributes: Vec<Attributes>,
    test: Cell<Test>,
    /// Boxes with a greater squared chord are left out.
    limit: Cell<f64>,
}

/// A connection on which `id MATCH nearest(x, y, z)` gives the entries of an R*Tree over unit vectors in the
/// order of their boxes' squared chords, those only that pass a test.
pub struct Nearest {
    conn: Connection,
    search: Rc<Search>,
}

impl Nearest {
    /// On a connection; the attributes stand at the R*Tree's ids.
    pub fn new(conn: Connection, attributes: Vec<Attributes>) -> Outcome<Self> {
        let search = Rc::new(Search {
            attributes,
            test: Cell::default(),
            limit: Cell::new(f64::INFINITY),
        });
        let context = Rc::into_raw(Rc::clone(&search)).cast_mut().cast::<c_void>();
        // SAFETY: the handle is of an open connection; the name ends in NUL; `context` is a count of a
        // `Search`, which SQLite gives to `release` exactly once, also when this call fails.
        let code = unsafe {
            ffi::sqlite3_rtree_query_callback(
                conn.handle(),
                c"nearest".as_ptr(),
                Some(nearest),
                context,
                Some(release),
            )
        };
        if code == ffi::SQLITE_OK {
            Ok(Self { conn, search })
        } else {
            Err(format!("sqlite3_rtree_query_callback: error {code}"))
        }
    }

    /// The connection, to ask. It must not be replaced, and no other function be given the callback's name.
    pub fn conn(&self) -> &Connection {
        &self.conn
    }

    /// The attributes.
    pub fn attributes(&self) -> &[Attributes] {
        &self.search.attributes
    }

    /// Begins a search: what desks must pass, with no limit.
    pub fn begin(&self, test: Test) {
        self.search.test.set(test);
        self.search.limit.set(f64::INFINITY);
    }

    /// From now on, leaves out boxes with a greater squared chord.
    pub fn limit(&self, chord2: f64) {
        self.search.limit.set(chord2);
    }
}

unsafe extern "C" fn release(context: *mut c_void) {
    // SAFETY: SQLite hands back the count that `Nearest::new` gave it, once.
    drop(unsafe { Rc::from_raw(context.cast::<Search>().cast_const()) });
}

unsafe extern "C" fn nearest(info: *mut ffi::sqlite3_rtree_query_info) -> c_int {
    // SAFETY: SQLite passes its own structure, valid and not shared for the time of the call.
    let info = unsafe { &mut *info };
    if info.nCoord != 6 || info.nParam != 3 || info.aCoord.is_null() || info.aParam.is_null() {
        return ffi::SQLITE_ERROR;
    }
    // SAFETY: 6 and 3 numbers stand there, as was just looked at; nothing writes to them meanwhile.
    let (bounds, origin) = unsafe {
        (
            &*info.aCoord.cast::<[f64; 6]>().cast_const(),
            &*info.aParam.cast::<[f64; 3]>().cast_const(),
        )
    };
    // SAFETY: the context is the `Search` that `Nearest::new` gave, still counted by SQLite.
    let search = unsafe { &*info.pContext.cast::<Search>().cast_const() };
    let mut chord2 = 0.0;
    for (pair, at) in bounds.chunks_exact(2).zip(origin) {
        chord2 += outside(*at, pair[0], pair[1]).powi(2);
    }
    let passes = info.iLevel > 0
        || usize::try_from(info.iRowid)
            .ok()
            .and_then(|id| search.attributes.get(id))
            .is_some_and(|desk| search.test.get().takes(*desk));
    if passes && chord2 <= search.limit.get() {
        info.eWithin = ffi::PARTLY_WITHIN;
        info.rScore = chord2;
    } else {
        info.eWithin = ffi::NOT_WITHIN;
    }
    ffi::SQLITE_OK
}

/// How far a coordinate is outside of an interval; 0 within.
pub fn outside(at: f64, low: f64, high: f64) -> f64 {
    if at < low {
        low - at
    } else if at > high {
        at - high
    } else {
        0.0
    }
}
