//! The generator of typed messages: what a message becomes in Rust.
#![allow(missing_docs, dead_code)]

#[path = "../build/generate.rs"]
mod generate;

use sportello_locales::{File, check};

#[test]
fn a_message_becomes_a_function_of_its_variables() {
    let text = "hello = Ciao { $name }\nn = { $count ->\n    [one] { $count } sportello\n   *[other] { $count } sportelli\n}\n";
    let file = File {
        locale: "it".to_owned(),
        path: "locales/it/a.ftl".to_owned(),
        text: text.to_owned(),
    };
    let code = generate::functions(&check(&[file], "it", &[]).unwrap());
    assert!(
        code.contains("pub fn hello(name: impl Into<Arg>) -> Msg"),
        "{code}"
    );
    assert!(
        code.contains("pub fn n(count: impl Into<Count>) -> Msg"),
        "{code}"
    );
    assert_eq!(generate::ident("type"), "r#type");
    assert_eq!(generate::ident("self"), "self_");
    assert_eq!(generate::ident("open-until"), "open_until");
}
