//! axe-core, the accessibility rules that browsers and auditors use, run in the page. From npm, into the
//! target folder; it is MPL-2.0 and never part of the app.

use std::{fs, process::Command, sync::OnceLock};

use crate::{artefacts, page::Page};

const PACKAGE: &str = "axe-core@4.14.1";

/// The violations on the page as it stands, one line each.
pub fn violations(page: &Page) -> Vec<String> {
    page.eval(source());
    let found = page.eval(
        "axe.run(document, { resultTypes: ['violations'] }).then((all) => all.violations.flatMap(
            (rule) => rule.nodes.map((node) => [rule.id, node.target.join(' '),
                node.any.concat(node.all, node.none).map((check) => check.message).join('; ')].join(': '))
        ))",
    );
    serde_json::from_value(found).expect("a list of texts")
}

fn source() -> &'static str {
    static SOURCE: OnceLock<String> = OnceLock::new();
    SOURCE.get_or_init(|| {
        let folder = artefacts::target().join("test-tools").join(PACKAGE);
        let script = folder.join("node_modules/axe-core/axe.min.js");
        if !script.is_file() {
            fs::create_dir_all(&folder).expect("the target folder can be written");
            let done = Command::new("npm")
                .args([
                    "install",
                    "--no-save",
                    "--no-audit",
                    "--no-fund",
                    "--ignore-scripts",
                ])
                .arg("--prefix")
                .arg(&folder)
                .arg(PACKAGE)
                .output()
                .expect("npm is there: it comes with node");
            let said = String::from_utf8_lossy(&done.stderr);
            assert!(
                done.status.success(),
                "npm could not fetch {PACKAGE}: {said}"
            );
        }
        let text = fs::read_to_string(&script).expect("axe.min.js");
        text + ";undefined"
    })
}
