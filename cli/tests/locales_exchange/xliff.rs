//! XLIFF as its standard has it, and as other tools write it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use quick_xml::events::{BytesStart, Event};

use super::Folder;
use super::formats::folder;

/// What an element of XLIFF's core may have (`xliff_core_2.0.xsd`): its elements in their order, its attributes.
fn allowed(element: &str) -> (&'static [&'static str], &'static [&'static str]) {
    match element {
        "xliff" => (
            &["file"],
            &["xmlns", "version", "srcLang", "trgLang", "xml:space"],
        ),
        "file" => (
            &["notes", "unit group"],
            &["id", "canResegment", "original"],
        ),
        "group" => (&["notes", "unit group"], &["id", "name"]),
        "unit" => (&["notes", "originalData", "segment"], &["id", "name"]),
        "notes" => (&["note"], &[]),
        "note" => (&[], &["category"]),
        "originalData" => (&["data"], &[]),
        "data" => (&["cp"], &["id"]),
        "segment" => (&["source", "target"], &["state"]),
        "source" | "target" => (&["cp ph"], &[]),
        "cp" => (&[], &["hex"]),
        "ph" => (&[], &["id", "dataRef", "equiv", "disp"]),
        other => panic!("<{other}> is not in XLIFF's core"),
    }
}

/// Holds a file to the structure of the core and to its constraints: ids that are unique in their place, references
/// that lead somewhere, codes of the target that are the source's.
fn hold_to_xliff(text: &str) {
    let mut reader = quick_xml::Reader::from_str(text);
    let mut open: Vec<(String, usize)> = vec![(String::new(), 0)];
    let mut ids: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut codes: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    loop {
        let event = reader.read_event().unwrap();
        let (start, is_open) = match &event {
            Event::Start(start) => (start, true),
            Event::Empty(start) => (start, false),
            Event::End(_) => {
                let (closed, _) = open.pop().unwrap();
                if closed == "unit" {
                    let (source, target) = (
                        codes.remove("source").unwrap_or_default(),
                        codes.remove("target").unwrap_or_default(),
                    );
                    for (id, data) in target {
                        assert!(source.get(&id).is_none_or(|own| *own == data), "code {id}");
                    }
                }
                continue;
            }
            Event::Eof => break,
            _ => continue,
        };
        let name = start.name().as_ref().to_owned();
        let attributes = attributes(start);
        let (parent, at) = open.last_mut().unwrap();
        if !parent.is_empty() {
            let children = allowed(parent).0;
            let turn = children
                .iter()
                .position(|turn| turn.split(' ').any(|child| child == name));
            let turn = turn.unwrap_or_else(|| panic!("<{name}> in <{parent}>"));
            assert!(turn >= *at, "<{name}> comes too late in <{parent}>");
            *at = turn;
        }
        for (attribute, value) in &attributes {
            assert!(
                allowed(&name).1.contains(&attribute.as_str()),
                "{attribute} of <{name}>"
            );
            let is_name = |sign: char| sign.is_alphanumeric() || "-_.:".contains(sign);
            if ["id", "dataRef"].contains(&attribute.as_str()) {
                assert!(
                    !value.is_empty() && value.chars().all(is_name),
                    "{value:?} is no NMTOKEN"
                );
            }
        }
        let scope: &[&'static str] = match name.as_str() {
            "file" => &["unit", "group"],
            "unit" => &["data"],
            "source" | "target" => &["ph"],
            _ => &[],
        };
        for inner in scope {
            ids.remove(inner);
        }
        if let Some(id) = attributes.get("id") {
            let kind = ["file", "unit", "group", "data", "ph"]
                .into_iter()
                .find(|kind| *kind == name)
                .unwrap();
            assert!(
                ids.entry(kind).or_default().insert(id.clone()),
                "{kind} {id} is there twice"
            );
        }
        if name == "ph" {
            let data = attributes["dataRef"].clone();
            assert!(ids["data"].contains(&data), "{data}");
            let parent = open.last().unwrap().0.clone();
            codes
                .entry(parent)
                .or_default()
                .insert(attributes["id"].clone(), data);
        }
        if name == "segment" {
            assert!(
                ["initial", "translated", "reviewed", "final"]
                    .contains(&attributes["state"].as_str())
            );
        }
        if is_open {
            open.push((name, 0));
        }
    }
    assert_eq!(open.len(), 1);
}

fn attributes(start: &BytesStart<'_>) -> BTreeMap<String, String> {
    let all = start.attributes().map(Result::unwrap);
    all.map(|pair| {
        let value = pair
            .normalized_value(quick_xml::XmlVersion::Explicit1_0)
            .unwrap();
        (pair.key.as_ref().to_owned(), value.into_owned())
    })
    .collect()
}

#[test]
fn xliff_is_as_its_core_has_it() {
    let folder = folder();
    let text = fs::read_to_string(folder.export("ar", "xliff", "ar.xlf")).unwrap();
    hold_to_xliff(&text);
    assert!(
        text.contains("<unit id=\"count\" name=\"count\">"),
        "{text}"
    );
    assert!(
        text.contains("<note category=\"comment\">Detto \"così\"</note>"),
        "{text}"
    );
    // Every placeable is a code; the third that the source has not gets an id of its own.
    let code = |id: u8| {
        format!("<ph id=\"{id}\" dataRef=\"d1\" equiv=\"{{ $count }}\" disp=\"{{ $count }}\"/>")
    };
    assert!(text.contains(&format!("[few] {} قليل", code(1))), "{text}");
    assert!(
        text.contains(&format!("*[other] {} غير", code(3))),
        "{text}"
    );
    assert!(text.contains("<segment state=\"translated\">"), "{text}");
    for tag in ["en", "ar"] {
        let real = Folder::of_the_project(&["it", "en", "ar"]);
        hold_to_xliff(&fs::read_to_string(real.export(tag, "xliff", "real.xlf")).unwrap());
    }
}

#[test]
fn xliff_comes_back_as_other_tools_write_it() {
    let folder = folder();
    let text = fs::read_to_string(folder.export("ar", "xliff", "ar.xlf")).unwrap();
    let file = folder.file("back.xlf");
    // A text for a code, a copied code, an annotation, CDATA, a match of another module, a state.
    let target = "<target>{ $count -&gt;
    [zero] <mrk id=\"m1\" type=\"term\">صفر</mrk>
    [one] <![CDATA[واحد & <كل>]]>
    [two] { $count } اثنان
    [few] <ph id=\"9\" copyOf=\"1\" dataRef=\"d1\"/> قليل
    [many] <ph id=\"10\" dataRef=\"d1\"/>&#x20;كثير
   *[other] <ph id=\"1\" dataRef=\"d1\"/> غير
}</target>";
    let from = text.find("<target>{ $count").unwrap();
    let to = from + text[from..].find("</target>").unwrap() + "</target>".len();
    let matches = "<mtc:matches xmlns:mtc=\"urn:oasis:names:tc:xliff:matches:2.0\"><mtc:match ref=\"#s\"><originalData><data id=\"d1\">BAD</data></originalData><source>BAD</source><target>BAD</target></mtc:match></mtc:matches>";
    let edited = format!("{}{target}{}", &text[..from], &text[to..]).replace(
        "<unit id=\"count\" name=\"count\">",
        &format!("<unit id=\"count\" name=\"count\">{matches}"),
    );
    fs::write(&file, edited).unwrap();
    let said = folder.import(&file);
    assert!(said.contains("1 changed, 0 new"), "{said}");
    let written = folder.get("ar/app.ftl");
    let count = "\
count = { $count ->
    [zero] صفر
    [one] واحد & <كل>
    [two] { $count } اثنان
    [few] { $count } قليل
    [many] { $count } كثير
   *[other] { $count } غير
}
";
    assert!(written.contains(count), "{written}");
}
