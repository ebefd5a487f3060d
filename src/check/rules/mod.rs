//! The rules, one a file.

use super::rule::{Origin, Rule};

/// Declares the files, and the table of their rules.
macro_rules! rules {
    ($($name:ident,)+) => {
        $(mod $name;)+

        /// Every rule, in the order of the table below.
        pub static RULES: &[&Rule] = &[$(&$name::RULE,)+];
    };
}

rules! {
    // The page and its elements.
    html_lang_missing,
    html_dir_missing,
    lang_invalid,
    lang_deprecated,
    lang_contradicts_text,
    phrase_lang_missing,
    xml_lang_differs,
    hreflang_invalid,
    content_language,
    dir_invalid,
    dir_missing,
    dir_contradicts_text,
    dir_auto_misjudges,
    dir_auto,
    bdo_without_dir,
    align_attribute,
    input_dir,
    charset_missing,
    charset_not_utf8,
    time_datetime,
    // Order within a line.
    token_not_isolated,
    phrase_not_isolated,
    code_not_isolated,
    code_block_dir,
    title_not_isolated,
    attribute_not_isolated,
    space_inside_isolate,
    // Characters.
    control_unbalanced,
    control_override,
    control_instead_of_markup,
    mark_doubled,
    trojan_source,
    control_in_address,
    control_in_name,
    homoglyph_host,
    presentation_forms,
    visual_order,
    mojibake,
    replacement_character,
    byte_order_mark_inside,
    not_normalized,
    gershayim_typed,
    // Style sheets.
    css_direction,
    css_unicode_bidi,
    css_physical_margin,
    css_physical_border,
    css_physical_inset,
    css_physical_align,
    css_physical_float,
    css_physical_shorthand,
    // Books.
    epub_progression_missing,
    epub_progression_contradicts,
    epub_package_dir_missing,
    epub_package_lang_missing,
    epub_language_missing,
    // Fluent catalogs.
    ftl_syntax,
    ftl_duplicate,
    ftl_plural_category,
    ftl_selector_custom,
    ftl_message_missing,
    ftl_message_unknown,
    ftl_arguments_differ,
    ftl_isolate_lost,
    ftl_reference_unknown,
}

const HTML: &str = "https://html.spec.whatwg.org/multipage/";

const DIRECTION: Origin = Origin::new(
    "W3C",
    "Structural markup and right-to-left text in HTML",
    "https://www.w3.org/International/questions/qa-html-dir",
);
const INLINE: Origin = Origin::new(
    "W3C",
    "Inline markup and bidirectional text in HTML",
    "https://www.w3.org/International/articles/inline-bidi-markup/",
);
const LANGUAGE: Origin = Origin::new(
    "W3C",
    "Declaring language in HTML",
    "https://www.w3.org/International/questions/qa-html-language-declarations",
);
const CONTROLS: Origin = Origin::new(
    "W3C",
    "How to use Unicode controls for bidi text",
    "https://www.w3.org/International/questions/qa-bidi-unicode-controls",
);
const LOGICAL: Origin =
    Origin::new("W3C", "CSS Logical Properties and Values Level 1", "https://www.w3.org/TR/css-logical-1/");
const STYLE_OR_MARKUP: Origin = Origin::new(
    "W3C",
    "CSS vs. markup for bidi support",
    "https://www.w3.org/International/questions/qa-bidi-css-markup",
);
const CHECKER: Origin = Origin::new("W3C", "Internationalization Checker", "https://validator.w3.org/i18n-checker/");
const SOURCE_CODE: Origin =
    Origin::new("Unicode", "UTS #55, Unicode Source Code Handling", "https://www.unicode.org/reports/tr55/");
const SECURITY: Origin =
    Origin::new("Unicode", "UTS #39, Unicode Security Mechanisms", "https://www.unicode.org/reports/tr39/");
const EPUB: Origin = Origin::new("W3C", "EPUB 3.3", "https://www.w3.org/TR/epub-33/");
const FLUENT: Origin = Origin::new("Project Fluent", "Fluent Syntax Guide", "https://projectfluent.org/fluent/guide/");
const BIDI: Origin =
    Origin::new("Unicode", "UAX #9, Unicode Bidirectional Algorithm", "https://www.unicode.org/reports/tr9/");
const STANDARD: Origin = Origin::new("Unicode", "The Unicode Standard", "https://www.unicode.org/versions/latest/");
