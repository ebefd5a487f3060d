//! A plural category that the language does not have.

use crate::catalog::cldr::{PluralKind, category_of, plural_categories};
use crate::check::fluent::{Catalog, Selector};
use crate::check::kind::SourceKind::Fluent;
use crate::check::noticed::Noticed;
use crate::check::rule::{Check, Example, Origin, Rule, Standing};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    id: "ftl-plural-category",
    severity: Severity::Error,
    standing: Standing::Default,
    origin: Origin::new("Unicode", "UTS #35, language plural rules", "https://www.unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules"),
    what: "A choice by number has a variant for a plural category that the language of the catalog does not have.",
    why: "The variant is never printed. Hebrew, for one, has `one`, `two` and `other`; its `many` went in CLDR 42.",
    example: Example::new(Fluent, "### he\ncomments = { $count ->\n    [one] one comment\n    [many] many comments\n   *[other] comments\n}\n", "### he\ncomments = { $count ->\n    [one] one comment\n    [two] two comments\n   *[other] comments\n}\n"),
    fix: None,
    check: Check::Catalog(look),
};

fn look(catalog: &Catalog<'_>, noticed: &mut Noticed) {
    let Some(language) = catalog.language else { return };
    for select in catalog.messages.iter().flat_map(|message| &message.selects) {
        let kind = match select.selector {
            Selector::Argument => PluralKind::Cardinal,
            Selector::Ordinal => PluralKind::Ordinal,
            Selector::Function(_) | Selector::Other => continue,
        };
        // Words such as `male` make a choice by a text.
        if !select.keys.iter().all(|(key, _)| category_of(key).is_some()) {
            continue;
        }
        let Some(categories) = plural_categories(language, kind) else { continue };
        for (key, place) in select.keys.iter().filter(|(key, _)| key != "other" && !categories.contains(&key.as_str())) {
            let has = categories.join("`, `");
            noticed.at(*place, format!("`{language}` has no plural category `{key}`")).help(format!("it has `{has}`"));
        }
    }
}
