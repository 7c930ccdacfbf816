//! gettext's `Plural-Forms` of the languages.

/// Languages and their rule, in the order of CLDR's forms: CLDR's rules for whole numbers, without the forms that only
/// millions or decimals reach. A test holds each to ICU4X; a language that ICU4X does not know is not here.
const TABLE: &[(&[&str], &str)] = &[
    (
        &["id", "ja", "ko", "lo", "ms", "my", "th", "wo", "yue", "zh"],
        "nplurals=1; plural=0;",
    ),
    (
        &[
            "ak", "am", "as", "bn", "fa", "fr", "gu", "hi", "hy", "kn", "pa", "pcm", "pt", "ti",
            "vi", "zu",
        ],
        "nplurals=2; plural=(n > 1);",
    ),
    (
        &[
            "af", "az", "bg", "ca", "ckb", "da", "de", "el", "en", "eo", "es", "et", "eu", "fi",
            "gl", "ha", "hu", "it", "ka", "kk", "ku", "ky", "mn", "mr", "nb", "ne", "nl", "nn",
            "no", "om", "ps", "pt-PT", "rm", "sd", "so", "sq", "sv", "sw", "ta", "te", "tk", "tr",
            "ug", "ur", "uz", "xh",
        ],
        "nplurals=2; plural=(n != 1);",
    ),
    (
        &["is", "mk"],
        "nplurals=2; plural=(n%10==1 && n%100!=11 ? 0 : 1);",
    ),
    (
        &["be", "bs", "hr", "ru", "sr", "uk"],
        "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
    ),
    (
        &["cs", "sk"],
        "nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);",
    ),
    (
        &["lt"],
        "nplurals=3; plural=(n%10==1 && (n%100<11 || n%100>19) ? 0 : n%10>=2 && n%10<=9 && (n%100<11 || n%100>19) ? 1 : 2);",
    ),
    (
        &["pl"],
        "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
    ),
    (
        &["ro"],
        "nplurals=3; plural=(n==1 ? 0 : n==0 || (n%100>=1 && n%100<=19) ? 1 : 2);",
    ),
    (
        &["sl"],
        "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);",
    ),
    (
        &["ar"],
        "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
    ),
];

/// The header's value, or `None` for a language that is not in the table: no message here is a plural of gettext, so
/// that nothing but a tool's display depends on it.
pub fn header(tag: &str) -> Option<&'static str> {
    let language = tag.split('-').next().unwrap_or(tag);
    let rule = |tag: &str| {
        let mut rows = TABLE.iter();
        rows.find(|(tags, _)| tags.contains(&tag))
            .map(|(_, rule)| *rule)
    };
    rule(tag).or_else(|| rule(language))
}

#[cfg(test)]
mod tests {
    use super::TABLE;
    use sportello_locales::plurals;

    /// What a rule says of a number: C's expressions, as far as the table has them, from the loosest binding to the
    /// tightest.
    fn eval(text: &str, n: u32) -> u32 {
        let text = text.trim();
        if let Some((condition, rest)) = split(text, &["?"]) {
            let (yes, no) = split(rest, &[":"]).unwrap();
            return if eval(condition.0, n) == 1 {
                eval(yes.0, n)
            } else {
                eval(no, n)
            };
        }
        for operators in [
            &["||"][..],
            &["&&"],
            &["==", "!="],
            &["<=", ">=", "<", ">"],
            &["%"],
        ] {
            if let Some(((left, operator), right)) = split(text, operators) {
                let (left, right) = (eval(left, n), eval(right, n));
                return match operator {
                    "||" => u32::from(left == 1 || right == 1),
                    "&&" => u32::from(left == 1 && right == 1),
                    "==" => u32::from(left == right),
                    "!=" => u32::from(left != right),
                    "<=" => u32::from(left <= right),
                    ">=" => u32::from(left >= right),
                    "<" => u32::from(left < right),
                    ">" => u32::from(left > right),
                    _ => left % right,
                };
            }
        }
        match text
            .strip_prefix('(')
            .and_then(|text| text.strip_suffix(')'))
        {
            Some(inner) => eval(inner, n),
            None if text == "n" => n,
            None => text.parse().unwrap_or_else(|_| panic!("{text:?}")),
        }
    }

    /// Around the first of the operators that stands outside of parentheses.
    fn split<'a>(text: &'a str, operators: &[&'a str]) -> Option<((&'a str, &'a str), &'a str)> {
        let mut depth = 0;
        for (at, sign) in text.char_indices() {
            match sign {
                '(' => depth += 1,
                ')' => depth -= 1,
                _ => {}
            }
            let rest = &text[at..];
            let found = operators
                .iter()
                .find(|operator| depth == 0 && rest.starts_with(**operator));
            if let Some(operator) = found {
                return Some(((&text[..at], operator), &rest[operator.len()..]));
            }
        }
        None
    }

    #[test]
    fn every_rule_is_what_cldr_says() {
        let mut wrong = Vec::new();
        for (tags, rule) in TABLE {
            let (count, rule) = rule
                .strip_prefix("nplurals=")
                .and_then(|rule| rule.split_once("; plural="))
                .unwrap();
            let rule = rule.strip_suffix(';').unwrap();
            for tag in *tags {
                let numbers = plurals::numbers(tag);
                // A form that no whole number takes has no place in gettext.
                let mut forms = plurals::forms(tag);
                forms.retain(|form| numbers.contains_key(form));
                let mut same = forms.len().to_string() == count;
                for (index, form) in (0..).zip(&forms) {
                    same &= numbers[form]
                        .iter()
                        .all(|number| eval(rule, *number) == index);
                }
                if !same {
                    wrong.push((*tag, numbers));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}
