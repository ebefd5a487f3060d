//! `lang` with a code that another has replaced.

use super::LANGUAGE;
use crate::check::html::{Around, Element};
use crate::check::kind::SourceKind::Html;
use crate::check::noticed::Noticed;
use crate::check::rule::{Check, Example, Rule, Standing};
use crate::diagnostic::Severity;
use crate::text::SourceSpan;

pub(super) static RULE: Rule = Rule {
    id: "lang-deprecated",
    severity: Severity::Warning,
    standing: Standing::Default,
    origin: LANGUAGE,
    what: "A language is declared by a code that was replaced in 1989: `iw` for Hebrew, `ji` for Yiddish, `in` for Indonesian.",
    why: "Selectors, fonts and voices ask for `he`, `yi` and `id`, and do not find the old codes.",
    example: Example::new(Html, "<p lang=\"iw\" dir=\"rtl\">שלום.</p>", "<p lang=\"he\" dir=\"rtl\">שלום.</p>"),
    fix: Some("Writes the code of today; region and script stay."),
    check: Check::Element(look),
};

const REPLACED: [(&str, &str); 3] = [("iw", "he"), ("ji", "yi"), ("in", "id")];

fn look(element: &Element, _: &Around, noticed: &mut Noticed) {
    let declares = |name: &str| matches!(name, "lang" | "xml:lang" | "hreflang");
    for attribute in element.attributes.iter().filter(|attribute| declares(&attribute.name)) {
        let language = attribute.raw.split(['-', '_']).next().unwrap_or_default();
        let replaced = REPLACED.iter().find(|(old, _)| language.eq_ignore_ascii_case(old));
        if let Some((old, new)) = replaced {
            let place = SourceSpan::new(attribute.place.start, attribute.place.start + old.len());
            noticed
                .at(attribute.place, format!("`{old}` was replaced by `{new}`"))
                .help(format!("write `{new}`"))
                .replace(place, *new);
        }
    }
}
