//! `SQLite`'s default file system with a [`crate::disk`] between: each write, truncate, sync and delete is told to it first,
//! and it says what becomes of that. All else passes through.
//!
//! The only unsafe code of the project, and none of it is in the app. Why it holds:
//! - [`install`] registers one copy of the default VFS that is never freed; only `xOpen` and `xDelete` are ours. The other
//!   methods get the same `pAppData` as they always had, and ours call the default ones with the default VFS itself.
//! - `SQLite` allots `szOsFile` bytes for a file, aligned to 8. Ours are [`File`]'s 16 and, behind them, those that the default
//!   VFS asked for; so both pointers are aligned and in bounds, and `SQLite` moves neither.
//! - `SQLite` calls a file's methods only after `xOpen` set `pMethods`, from one thread at a time, with a buffer of `amount`
//!   bytes (<https://www.sqlite.org/c3ref/io_methods.html>).
//! - Nothing here unwinds: what panics in an `extern "C"` function ends the process.
//!
//! Crates were looked at: `sqlite-plugin` (0.11) needs libclang to build and does not tell whether a delete is to be synced
//! (`syncDir`), which this is about; `sqlite-vfs` is no longer kept.
#![allow(unsafe_code)]

use std::ffi::{CStr, c_char, c_int, c_void};
use std::path::Path;
use std::ptr::{null, null_mut};
use std::slice;
use std::sync::Once;
use std::sync::atomic::{AtomicPtr, Ordering};

use rusqlite::ffi::{
    self, SQLITE_IOERR, SQLITE_OK, SQLITE_OPEN_MAIN_JOURNAL, sqlite3_file, sqlite3_int64,
    sqlite3_io_methods, sqlite3_vfs,
};

use crate::disk::operations as disk;

/// A file as `SQLite` holds it: the default VFS's own follows it in memory.
#[repr(C)]
struct File {
    base: sqlite3_file,
    /// The disk's number of it.
    id: u64,
}

static BASE: AtomicPtr<sqlite3_vfs> = AtomicPtr::new(null_mut());

static METHODS: sqlite3_io_methods = sqlite3_io_methods {
    // Without shared memory and memory mapping, which a rollback journal does not need.
    iVersion: 1,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(file_size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(check_reserved_lock),
    xFileControl: Some(file_control),
    xSectorSize: Some(sector_size),
    xDeviceCharacteristics: Some(device_characteristics),
    xShmMap: None,
    xShmLock: None,
    xShmBarrier: None,
    xShmUnmap: None,
    xFetch: None,
    xUnfetch: None,
};

/// Puts the disk under every connection that this process opens from now on. Threads without a [`crate::disk::Disk`] notice
/// nothing.
///
/// # Panics
/// When `SQLite` has no default VFS, or does not take another one.
pub fn install() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // SAFETY: `find` gives null or a VFS that lives as long as the process; the copy lives as long, being leaked.
        unsafe {
            let base = ffi::sqlite3_vfs_find(null());
            assert!(!base.is_null(), "SQLite has no default VFS");
            BASE.store(base, Ordering::Release);
            let mut ours = Box::new(*base);
            ours.szOsFile += c_int::try_from(size_of::<File>()).unwrap_or(c_int::MAX / 2);
            ours.pNext = null_mut();
            ours.zName = c"sportello-faults".as_ptr();
            ours.xOpen = Some(open);
            ours.xDelete = Some(delete);
            let code = ffi::sqlite3_vfs_register(Box::into_raw(ours), 1);
            assert_eq!(code, SQLITE_OK, "SQLite does not take the VFS");
        }
    });
}

unsafe extern "C" fn open(
    _vfs: *mut sqlite3_vfs,
    name: *const c_char,
    file: *mut sqlite3_file,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    // SAFETY: see the module.
    unsafe {
        (*file).pMethods = null();
        let base = BASE.load(Ordering::Acquire);
        let theirs = theirs(file);
        (*theirs).pMethods = null();
        let path = (!name.is_null()).then(|| CStr::from_ptr(name).to_string_lossy());
        let path = path.as_deref().map(Path::new);
        let created = path.is_some_and(|path| !path.exists());
        if disk::is_dead() {
            return ffi::SQLITE_CANTOPEN;
        }
        let Some(default) = (*base).xOpen else {
            return ffi::SQLITE_CANTOPEN;
        };
        let code = default(base, name, theirs, flags, out);
        if code != SQLITE_OK {
            return code;
        }
        let journal = flags & SQLITE_OPEN_MAIN_JOURNAL != 0;
        (*file.cast::<File>()).id = path.map_or(0, |path| disk::opened(path, created, journal));
        (*file).pMethods = &raw const METHODS;
        SQLITE_OK
    }
}

unsafe extern "C" fn delete(_vfs: *mut sqlite3_vfs, name: *const c_char, sync: c_int) -> c_int {
    // SAFETY: see the module; the name is a text that ends with a zero.
    unsafe {
        let path = CStr::from_ptr(name).to_string_lossy();
        let code = disk::delete(Path::new(path.as_ref()), sync != 0);
        if code != SQLITE_OK {
            return code;
        }
        let base = BASE.load(Ordering::Acquire);
        // What is to be durable the disk keeps itself.
        (*base)
            .xDelete
            .map_or(SQLITE_IOERR, |delete| delete(base, name, 0))
    }
}

/// The default VFS's file behind ours.
unsafe fn theirs(file: *mut sqlite3_file) -> *mut sqlite3_file {
    // SAFETY: `szOsFile` bytes were allotted.
    unsafe { file.byte_add(size_of::<File>()) }
}

unsafe fn id(file: *mut sqlite3_file) -> u64 {
    // SAFETY: `xOpen` wrote it.
    unsafe { (*file.cast::<File>()).id }
}

unsafe extern "C" fn write(
    file: *mut sqlite3_file,
    buffer: *const c_void,
    amount: c_int,
    offset: sqlite3_int64,
) -> c_int {
    // SAFETY: see the module; never more than `amount` bytes are passed on.
    unsafe {
        let bytes = slice::from_raw_parts(
            buffer.cast::<u8>(),
            usize::try_from(amount).unwrap_or_default(),
        );
        let (part, code) = disk::write(id(file), u64::try_from(offset).unwrap_or_default(), bytes);
        let theirs = theirs(file);
        let part = c_int::try_from(part.min(bytes.len())).unwrap_or_default();
        if let (1.., Some(write)) = (part, (*(*theirs).pMethods).xWrite) {
            let done = write(theirs, buffer, part, offset);
            if done != SQLITE_OK {
                return done;
            }
        }
        code
    }
}

unsafe extern "C" fn sync(file: *mut sqlite3_file, _flags: c_int) -> c_int {
    // What is durable the disk keeps itself, so the real one need not be waited for.
    // SAFETY: see the module.
    disk::sync(unsafe { id(file) })
}

unsafe extern "C" fn truncate(file: *mut sqlite3_file, size: sqlite3_int64) -> c_int {
    // SAFETY: see the module.
    unsafe {
        let code = disk::truncate(id(file), u64::try_from(size).unwrap_or_default());
        if code != SQLITE_OK {
            return code;
        }
        let theirs = theirs(file);
        (*(*theirs).pMethods)
            .xTruncate
            .map_or(SQLITE_IOERR, |truncate| truncate(theirs, size))
    }
}

unsafe extern "C" fn close(file: *mut sqlite3_file) -> c_int {
    // SAFETY: see the module.
    unsafe {
        let theirs = theirs(file);
        (*(*theirs).pMethods)
            .xClose
            .map_or(SQLITE_IOERR, |close| close(theirs))
    }
}

/// Methods that the default VFS answers.
macro_rules! pass {
    ($($name:ident $method:ident ($($argument:ident: $kind:ty),*);)*) => {$(
        unsafe extern "C" fn $name(file: *mut sqlite3_file $(, $argument: $kind)*) -> c_int {
            // SAFETY: see the module; the arguments are passed on as they came.
            unsafe {
                let theirs = theirs(file);
                (*(*theirs).pMethods)
                    .$method
                    .map_or(SQLITE_IOERR, |method| method(theirs $(, $argument)*))
            }
        }
    )*};
}

pass! {
    read xRead(buffer: *mut c_void, amount: c_int, offset: sqlite3_int64);
    file_size xFileSize(size: *mut sqlite3_int64);
    lock xLock(level: c_int);
    unlock xUnlock(level: c_int);
    check_reserved_lock xCheckReservedLock(out: *mut c_int);
    file_control xFileControl(what: c_int, argument: *mut c_void);
    sector_size xSectorSize();
    device_characteristics xDeviceCharacteristics();
}
