//! What the catalogue's build accepts, and what its errors say.

use sportello_core::hours::check;

#[test]
fn every_shape_of_the_catalogue_is_accepted() {
    for expr in [
        "24/7",
        "Mo 09:00-11:00",
        "Mo 15:00-17:00; Tu 09:00-13:00,14:00-18:30; We 08:30-18:30; Th 15:30-18:30; Fr 08:30-14:00",
        "Mo,Th 10:30-12:30; Sa 09:00-12:00 \"su appuntamento\"",
        "Mo,We 16:00-18:00; Aug-Sep Mo,We 18:00-20:00",
        "Mo,We-Fr \"by online appointment\"",
        "Mo-Fr 08:00-18:00; PH off",
        "Mo-We,Sa 08:30-12:30; Fr 10:00-12:30; Th off",
        "Mo[1] 16:30-18:30",
        "Th[1,3] 09:00-12:00",
        "Tu-Fr 09:00-13:00,15:00-18:30; Sa 09:00-13:00",
    ] {
        assert_eq!(check(expr), Ok(()), "{expr}");
    }
}

#[test]
fn errors_say_where_and_what_to_do() {
    for (expr, parts) in [
        ("", &["column 1", "leave it empty"][..]),
        (
            "lunedì mattina",
            &[
                "`lunedì mattina`",
                "column 1",
                "write it like `Mo-Fr 09:00-13:00",
            ],
        ),
        ("Mo 9-12", &["column 4", "write it like"]),
        ("Mo 09:00-13:00;", &["column 16", "write it like"]),
        // The column is that of the text as written, not of what `unknown` was put into.
        ("Mo 09:00-12:00 \"x\"; lun", &["column 21"]),
        ("Mo 09:00-12:00 \"su", &["quote is not closed"]),
        ("Mo 09:00+", &["without an end", "write the end"]),
        ("Mo sunrise-12:00", &["write the hours"]),
        (
            "Mo 10:00-16:00/90",
            &["steps", "write the weeks, years or hours"],
        ),
        ("week 1-53/2 Mo 10:00-12:00", &["steps"]),
        ("SH off", &["school holidays", "write the months or dates"]),
        ("PH +99 days 10:00-12:00", &["at most 31 days"]),
        ("2026Aug off", &["`2026 ` with a space"]),
        ("Mo 09:00-12:00 || \"x\"", &["second schedule"]),
        (
            "Jan Mo[1],Feb Mo[1],Mar Mo[1],Apr Mo[1] 10:00-12:00",
            &["one rule for each"],
        ),
        (
            "Jan mo[1],Feb  mo[1],MAR MO[-1],apr mo[1]",
            &["one rule for each"],
        ),
    ] {
        let error = check(expr).unwrap_err();
        assert!(!error.contains('\n'), "{expr}: {error}");
        for part in parts {
            assert!(error.contains(part), "{expr}: {error}");
        }
    }
}

#[test]
fn size_is_bounded() {
    let error = check(&"Mo 09:00-12:00; ".repeat(300)).unwrap_err();
    assert!(
        error.starts_with("4800 bytes are too long, at most 4096"),
        "{error}"
    );
    let rules = vec!["Mo 09:00-12:00"; 65].join("; ");
    assert!(check(&rules).unwrap_err().contains("65 rules"));
    let spans = format!("Mo {}", vec!["09:00-12:00"; 33].join(","));
    assert!(check(&spans).unwrap_err().contains("33 times"));
}

#[test]
fn lists_that_would_keep_the_parser_busy_for_years_are_refused_at_once() {
    let dates = vec!["Jan Mo[1]"; 200].join(",");
    assert!(check(&dates).unwrap_err().contains("one rule for each"));
    // Separate rules are not a list.
    assert_eq!(check(&["Jan Mo[1] 10:00-12:00"; 12].join("; ")), Ok(()));
    assert_eq!(
        check("Jan-Mar Mo[1],Tu[2],We[3],Th[4],Fr[5] 10:00-12:00"),
        Ok(())
    );
}
