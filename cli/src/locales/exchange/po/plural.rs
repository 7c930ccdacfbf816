//! gettext's `Plural-Forms` of the languages.

/// `n%10==1 && n%100!=11` and its like, as Slavic languages have it.
const EAST_SLAVIC: &str = "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);";

/// The header's value by CLDR's rules for whole numbers (CLDR 47, without the `many` that only millions reach, as
/// gettext's own table has it), or `None` for a language that is not in this table: no message here is a plural of
/// gettext, so that nothing but a tool's display depends on it.
pub fn header(tag: &str) -> Option<&'static str> {
    let language = tag.split('-').next().unwrap_or(tag);
    if tag == "pt-PT" {
        return header("es");
    }
    Some(match language {
        "id" | "ja" | "ko" | "lo" | "ms" | "my" | "th" | "vi" | "wo" | "yue" | "zh" => {
            "nplurals=1; plural=0;"
        }
        "ak" | "am" | "as" | "bn" | "fa" | "ff" | "fr" | "gu" | "hi" | "hy" | "kn" | "ln"
        | "mg" | "pa" | "pcm" | "pt" | "ti" | "zu" => "nplurals=2; plural=(n > 1);",
        "af" | "az" | "bg" | "ca" | "ckb" | "da" | "de" | "el" | "en" | "eo" | "es" | "et"
        | "eu" | "fi" | "gl" | "ha" | "hu" | "it" | "ka" | "kk" | "ku" | "ky" | "mn" | "mr"
        | "nb" | "ne" | "nl" | "nn" | "no" | "ny" | "om" | "ps" | "rm" | "sd" | "so" | "sq"
        | "sv" | "sw" | "ta" | "te" | "tk" | "tr" | "ug" | "ur" | "uz" | "xh" | "yi" => {
            "nplurals=2; plural=(n != 1);"
        }
        "is" | "mk" => "nplurals=2; plural=(n%10==1 && n%100!=11 ? 0 : 1);",
        "be" | "bs" | "hr" | "ru" | "sr" | "uk" => EAST_SLAVIC,
        "cs" | "sk" => "nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);",
        "lt" => {
            "nplurals=3; plural=(n%10==1 && (n%100<11 || n%100>19) ? 0 : n%10>=2 && n%10<=9 && (n%100<11 || n%100>19) ? 1 : 2);"
        }
        "pl" => {
            "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);"
        }
        "ro" => "nplurals=3; plural=(n==1 ? 0 : n==0 || (n%100>=1 && n%100<=19) ? 1 : 2);",
        "sl" => "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);",
        "ar" | "ars" => {
            "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"
        }
        _ => return None,
    })
}
