//! The ladder's own judgement: what it says of a library that is not as it should be, of a list and of Kotlin.

use std::collections::{BTreeMap, BTreeSet};

use xtask::ladder::{abi::Abi, apk, elf, imports, kotlin, library, natives, share};

const LIST: &str = "libc.so read 21\nlibc.so getrandom 28 weak\nlibc.so later 34\nlibm.so pow ?\n";

fn taken(names: &[(&str, bool)]) -> BTreeMap<String, bool> {
    let names = names.iter().map(|(name, weak)| ((*name).to_owned(), *weak));
    names.collect()
}

#[test]
fn a_list_is_read_as_it_was_written() {
    let list = imports::parse(LIST).unwrap();
    assert_eq!(imports::parse(&imports::write(&list)).unwrap(), list);
    for (bad, says) in [
        ("libc.so read", ":1: \"libc.so read\" is not"),
        ("libcurl.so get 21", "the app may need only"),
        ("libc.so read new", ":1"),
        (
            "libc.so read 21\nlibm.so read 21",
            ":2: \"libm.so read 21\": the symbol stands there twice",
        ),
    ] {
        let error = imports::parse(bad).unwrap_err().to_string();
        assert!(error.contains(says), "{error}");
    }
}

#[test]
fn what_is_taken_must_be_listed_looked_up_and_old_enough() {
    let list = imports::parse(LIST).unwrap();
    let faults = |names: &[(&str, bool)]| imports::faults(&list, &taken(names), 30);
    assert!(faults(&[("read", false), ("getrandom", true), ("later", true)]).is_empty());
    for (name, weak, says) in [
        ("mremap", false, "has it not"),
        ("pow", false, "has no level"),
        ("later", false, "only from API 34"),
        ("getrandom", false, "must be there"),
    ] {
        let found = faults(&[(name, weak)]);
        assert!(found.len() == 1 && found[0].contains(says), "{found:?}");
    }
    let mut list = list;
    let new = imports::accept(
        &mut list,
        Abi::Arm64,
        &taken(&[("ANew_one", false)]),
        imports::likely,
    );
    assert_eq!(new, BTreeSet::from(["ANew_one".to_owned()]));
    assert!(imports::write(&list).contains("libandroid.so ANew_one ?\n"));
}

#[test]
fn what_only_32_bits_have_64_bits_must_not_take() {
    let name = "dl_unwind_find_exidx";
    let line = format!("libdl.so {name} 21 armeabi-v7a\n");
    let mut list = imports::parse(&line).unwrap();
    assert!(imports::write(&list).ends_with(&line));
    let faults =
        |abi| imports::faults(&imports::of(&list, abi), &taken(&[(name, false)]), 30).len();
    assert_eq!((faults(Abi::Armv7), faults(Abi::Arm64)), (0, 1));

    let new = taken(&[("strange", false)]);
    imports::accept(&mut list, Abi::Armv7, &new, imports::likely);
    assert!(imports::write(&list).contains("libc.so strange ? armeabi-v7a\n"));
    imports::accept(&mut list, Abi::Arm64, &new, imports::likely);
    assert!(imports::write(&list).contains("libc.so strange ?\n"));
    let error = imports::parse("libc.so read 21 x86").unwrap_err();
    assert!(error.to_string().contains("unknown mark: x86"), "{error}");
}

/// Makes one thing wrong.
type Break = fn(&mut elf::Library);

#[test]
fn a_library_must_show_and_need_what_is_expected() {
    let list = imports::parse(LIST).unwrap();
    let native = "Java_a_B_c".to_owned();
    let natives = BTreeSet::from([native.clone()]);
    let good = || elf::Library {
        needed: BTreeSet::from(["libc.so".to_owned()]),
        exports: BTreeSet::from([native.clone(), "main".to_owned(), "start_app".to_owned()]),
        imports: taken(&[("read", false)]),
        alignment: 16384,
        ..elf::Library::default()
    };
    assert!(library::faults(&good(), &list, &natives).is_empty());
    let breaks: [(Break, &str); 7] = [
        (|one| drop(one.exports.pop_first()), "Java_a_B_c is missing"),
        (|one| drop(one.exports.pop_last()), "start_app is missing"),
        (
            |one| one.exports.extend(["sqlite3_open".into()]),
            "sqlite3_open is shown",
        ),
        (
            |one| one.needed.extend(["libz.so".into()]),
            "it needs libz.so",
        ),
        (|one| one.needed.clear(), "does not say that it needs it"),
        (|one| one.alignment = 4096, "aligned to 4096"),
        (|one| one.writes_code = true, "both written and run"),
    ];
    for (broken, says) in breaks {
        let mut one = good();
        broken(&mut one);
        let found = library::faults(&one, &list, &natives);
        assert!(found.len() == 1 && found[0].contains(says), "{found:?}");
    }
}

#[test]
fn native_methods_are_found_where_kotlin_has_them() {
    let kotlin = r#"
        package dev.example.main
        // class Wrong { external fun no() }
        class Talk_er(val text: String = "class X { ", val sign: Char = '{') : Base() {
            /* external fun no() */
            private external fun speak(text: String)
            companion object { init { load("x") } external fun ready(): Boolean }
            fun make() = object : Listener { override fun on() {} }
            external fun after()
        }
        object One { external fun only() }
    "#;
    let names = natives::of(kotlin).unwrap();
    let expected = [
        "Java_dev_example_main_One_only",
        "Java_dev_example_main_Talk_1er_00024Companion_ready",
        "Java_dev_example_main_Talk_1er_after",
        "Java_dev_example_main_Talk_1er_speak",
    ];
    assert_eq!(names, expected.map(str::to_owned).into());
    let error = natives::of("package a\nexternal fun lost()").unwrap_err();
    assert!(error.to_string().contains("lost"), "{error}");
}

#[test]
fn a_symbol_counts_for_the_crate_in_its_name() {
    for (symbol, owner) in [
        (
            "_ZN14sportello_core4find7nearest17h0123456789abcdefE",
            "sportello_core",
        ),
        (
            "_ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17h0123456789abcdefE",
            "core",
        ),
        (
            "_ZN49_$LT$serde..Error$u20$as$u20$core..fmt..Debug$GT$3fmt17h0123456789abcdefE",
            "serde",
        ),
        ("sqlite3VdbeExec", "C"),
        (
            "anon.189c28372e529a98e883e3291c4baebd.364.llvm.7036236849171502962",
            share::CONSTANTS,
        ),
    ] {
        assert_eq!(share::owner(symbol), owner);
    }
}

#[test]
fn javap_says_the_same_names() {
    let javap = "Compiled from \"One.kt\"\n\
        public final class a.b.One$Companion {\n  public final native boolean ready();\n}\n\
        public abstract class a.b.One extends c.D {\n  \
        private final native void on_it(java.lang.String);\n  public void native_looking();\n}\n";
    let names = kotlin::declared(javap).unwrap();
    let expected = ["Java_a_b_One_00024Companion_ready", "Java_a_b_One_on_1it"];
    assert_eq!(names, expected.map(str::to_owned).into());
    assert!(kotlin::declared("  native void lost();").is_err());
}

#[test]
fn a_package_must_say_what_the_manifest_and_the_documents_say() {
    let manifest = "android:versionCode=\"100\" android:versionName=\"0.1.0\" \
        android:minSdkVersion=\"30\" android:targetSdkVersion=\"36\" android:label=\"Sportello\"";
    let badging = "package: name='it.sportello.app' versionCode='100' versionName='0.1.0' more\n\
        sdkVersion:'30'\ntargetSdkVersion:'36'\nuses-permission: name='android.permission.INTERNET'\n\
        application-label:'Sportello'\nlaunchable-activity: name='dev.dioxus.main.MainActivity'  label=''\n\
        native-code: 'arm64-v8a'\n";
    let signed = "Verified using v3 scheme (APK Signature Scheme v3): true";
    let documented = BTreeSet::from(["android.permission.INTERNET".to_owned()]);
    assert!(apk::faults(badging, signed, manifest, &documented, Abi::Arm64).is_empty());
    for (from, to, says) in [
        ("INTERNET", "CAMERA", "it asks for"),
        ("versionCode='100'", "versionCode='1'", "versionCode='100'"),
        ("sdkVersion:'30'", "sdkVersion:'24'", "sdkVersion:'30'"),
        (
            "targetSdkVersion:'36'",
            "targetSdkVersion:'33'",
            "targetSdkVersion:'36'",
        ),
        (
            "label:'Sportello'",
            "label:'sportello-app'",
            "application-label",
        ),
        ("main.MainActivity", "main.Other", "launchable-activity"),
        ("arm64-v8a", "x86", "native-code"),
    ] {
        let found = apk::faults(
            &badging.replace(from, to),
            signed,
            manifest,
            &documented,
            Abi::Arm64,
        );
        assert!(found.len() == 1 && found[0].contains(says), "{found:?}");
    }
    let found = apk::faults(
        badging,
        "v1 scheme (JAR signing): true",
        manifest,
        &documented,
        Abi::Arm64,
    );
    assert!(
        found.len() == 1 && found[0].contains("neither scheme v2 nor v3"),
        "{found:?}"
    );
}
