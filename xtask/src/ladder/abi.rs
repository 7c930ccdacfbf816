//! The two ABIs that Android's packages are for: <https://developer.android.com/ndk/guides/abis>.

use clap::ValueEnum;

/// One of them. Their names are the NDK's, which are also those of the folders in a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Abi {
    /// 64 bits: nearly all phones of today.
    #[value(name = "arm64-v8a")]
    Arm64,
    /// 32 bits: old phones, and new ones with little memory (Android Go).
    #[value(name = "armeabi-v7a")]
    Armv7,
}

/// What of LLVM's libunwind each needs; the NDK has it ready.
const UNWIND: [&str; 5] = [
    "libunwind.cpp",
    "UnwindLevel1.c",
    "UnwindLevel1-gcc-ext.c",
    "UnwindRegistersRestore.S",
    "UnwindRegistersSave.S",
];

/// ARM's 32 bits have their own tables of what to do when the stack is unwound.
const UNWIND_ARM: &str = "Unwind-EHABI.cpp";

impl Abi {
    /// Both.
    pub const ALL: [Abi; 2] = [Abi::Arm64, Abi::Armv7];

    /// The NDK's name.
    pub fn name(self) -> &'static str {
        match self {
            Abi::Arm64 => "arm64-v8a",
            Abi::Armv7 => "armeabi-v7a",
        }
    }

    /// The ABI of this name.
    pub fn named(name: &str) -> Option<Self> {
        Abi::ALL.into_iter().find(|abi| abi.name() == name)
    }

    /// Rust's name for the system.
    pub fn target(self) -> &'static str {
        match self {
            Abi::Arm64 => "aarch64-linux-android",
            Abi::Armv7 => "armv7-linux-androideabi",
        }
    }

    /// Clang's name for it, with the app's lowest API level.
    pub fn clang(self) -> &'static str {
        match self {
            Abi::Arm64 => "--target=aarch64-linux-android30",
            Abi::Armv7 => "--target=armv7a-linux-androideabi30",
        }
    }

    /// Files of LLVM's libunwind.
    pub fn unwind(self) -> impl Iterator<Item = &'static str> {
        let own = (self == Abi::Armv7).then_some(UNWIND_ARM);
        UNWIND.into_iter().chain(own)
    }
}
