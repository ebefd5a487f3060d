//! The catalogs of all languages.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::OnceLock;

use super::backwards::{Index, Recognition, Table, Trailing};
use super::builtin::{IMAGE, LOCALES};
use super::compile::kind::Kind;
use super::compile::{self, Source};
use super::forwards::Localizer;
use super::locale::Locale;
use super::negotiate;
use crate::diagnostic::{Code, Diagnostic, Outcome};
use crate::lang::LanguageTag;
use crate::text::Span;

/// The language that serves where no other does.
const DEFAULT: &str = "en";

/// A file that a publisher lays over the built-in catalogs.
///
/// ```
/// use targum::catalog::{Arguments, CatalogFile, Catalogs};
/// use targum::Inline;
///
/// let file = CatalogFile { language: "en".parse()?, name: "house.ftl".into(), text: "credit = Picture: { $credit }".into() };
/// let catalogs = Catalogs::with_publisher(&[file]).value;
/// let localizer = catalogs.negotiate(&"en".parse()?).value;
/// let line = localizer.format("credit", &Arguments::new().with("credit", "AFP"));
/// assert_eq!(line.value, [Inline::Text("Picture: AFP".into())]);
/// # Ok::<(), targum::LanguageTagError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct CatalogFile {
    /// The language of its messages.
    pub language: LanguageTag,
    /// Its name, for diagnostics.
    pub name: String,
    /// Fluent source.
    pub text: String,
}

/// The catalogs of all languages: forwards they print the words of a page, backwards they know a line that they could
/// have printed.
///
/// The built-in ones are compiled into the crate. A locale is parsed when a page is first printed in it.
#[derive(Debug)]
pub struct Catalogs {
    locales: Vec<Locale>,
    index: Index,
}

impl Catalogs {
    /// The catalogs that come with the crate.
    ///
    /// ```
    /// use targum::catalog::Catalogs;
    ///
    /// let languages: Vec<String> = Catalogs::built_in().languages().map(ToString::to_string).collect();
    /// assert!(languages.contains(&"en".to_owned()));
    /// ```
    pub fn built_in() -> &'static Catalogs {
        static BUILT: OnceLock<Catalogs> = OnceLock::new();
        BUILT.get_or_init(|| {
            let locales = built_in_locales();
            let index = Index { tables: vec![built_in_table(&locales)] };
            Catalogs { locales, index }
        })
    }

    /// The built-in catalogs with a publisher's files over them: messages of the same id are replaced, others and whole
    /// languages added. What is not sound in a file is told and left out.
    pub fn with_publisher(files: &[CatalogFile]) -> Outcome<Catalogs> {
        let mut locales = built_in_locales();
        let mut diagnostics = Vec::new();
        for CatalogFile { name, text, .. } in files {
            diagnostics.extend(compile::syntax::parse(text).faults.into_iter().map(|fault| {
                let place = format!("{name}:{}:{}", fault.line, fault.column);
                Diagnostic::new(Code::CatalogSyntax, format!("{place}: {}", fault.message))
                    .help("the sound messages of the file are used")
            }));
        }
        let index = Index { tables: vec![publishers_table(files, &locales), built_in_table(&locales)] };
        for CatalogFile { language, text, .. } in files {
            let printable = compile::printable(text).into();
            match locales.iter_mut().find(|locale| locale.language() == language) {
                Some(locale) => locale.add(printable),
                None => locales.push(Locale::new(language.clone(), vec![printable])),
            }
        }
        Outcome { value: Catalogs { locales, index }, diagnostics }
    }

    /// The languages that have a catalog, in the order in which they were declared.
    pub fn languages(&self) -> impl Iterator<Item = &LanguageTag> {
        self.locales.iter().map(Locale::language)
    }

    /// The catalog for a page in that language: the same tag, the same language and script, else English and a finding
    /// of the code [`Code::LocaleFallback`].
    ///
    /// ```
    /// use targum::catalog::Catalogs;
    ///
    /// let catalogs = Catalogs::built_in();
    /// assert_eq!(catalogs.negotiate(&"en-GB".parse()?).value.language().to_string(), "en");
    /// let thai = catalogs.negotiate(&"th".parse()?);
    /// assert_eq!(thai.value.language().to_string(), "en");
    /// assert_eq!(thai.diagnostics.len(), 1);
    /// # Ok::<(), targum::LanguageTagError>(())
    /// ```
    pub fn negotiate(&self, requested: &LanguageTag) -> Outcome<Localizer<'_>> {
        let mut chain = negotiate::ranked(&self.locales, requested);
        let found = !chain.is_empty();
        chain.extend(self.locales.iter().filter(|locale| locale.language().to_string() == DEFAULT));
        let localizer = Localizer::new(chain, requested);
        let diagnostics = if found {
            Vec::new()
        } else {
            let message =
                format!("no catalog for `{requested}`; the page's own words are in `{}`", localizer.language());
            vec![Diagnostic::new(Code::LocaleFallback, message).help("add a catalog with `--locales DIR`")]
        };
        Outcome { value: localizer, diagnostics }
    }

    /// The messages that could have printed `line`, the best first: the one that explains most letters of it by its own
    /// words, then the one whose language writes all its letters, then the one declared first.
    ///
    /// ```
    /// use targum::catalog::Catalogs;
    ///
    /// let line = "PHOTO: Jane Doe";
    /// let found = &Catalogs::built_in().recognise(line)[0];
    /// assert_eq!(found.id, "credit");
    /// assert_eq!(&line[found.captures[0].span.range()], "Jane Doe");
    /// ```
    pub fn recognise(&self, line: &str) -> Vec<Recognition> {
        self.recognise_near(line, &[])
    }

    /// The same, where the languages of the page are known: among messages that explain a line equally well, those of the
    /// languages named first come first.
    ///
    /// ```
    /// use targum::catalog::Catalogs;
    ///
    /// let english = "en".parse()?;
    /// let found = &Catalogs::built_in().recognise_near("Photo: EFE", &[english])[0];
    /// assert_eq!(found.language.to_string(), "en");
    /// # Ok::<(), targum::LanguageTagError>(())
    /// ```
    pub fn recognise_near(&self, line: &str, languages: &[LanguageTag]) -> Vec<Recognition> {
        self.index.recognise(line, languages)
    }

    /// The message that a line is in the words of, though no catalog has the line as it stands: all its words are known from
    /// one family of messages, and mostly from that. `argument` is a part of the line that is known to be one; the message has
    /// an argument of that kind, and no other.
    ///
    /// It is a guess, for a place where lines of the site are to be expected.
    ///
    /// ```
    /// use targum::catalog::Catalogs;
    ///
    /// let line = "Get the newsletter every morning in your inbox";
    /// assert!(Catalogs::built_in().recognise(line).is_empty());
    /// let found = Catalogs::built_in().recognise_familiar(line, None, &[]).unwrap();
    /// assert!(found.id.starts_with("newsletter"));
    /// ```
    pub fn recognise_familiar(
        &self,
        line: &str,
        argument: Option<(Span, Kind)>,
        languages: &[LanguageTag],
    ) -> Option<Recognition> {
        self.index.recognise_familiar(line, argument, languages)
    }

    /// The message at the end of a longer text, such as the credit after a caption; the last one where several follow one
    /// another.
    ///
    /// ```
    /// use targum::catalog::Catalogs;
    ///
    /// let text = "The old harbour at dawn (Photo: EPA)";
    /// let trailing = Catalogs::built_in().recognise_trailing(text, &[]).unwrap();
    /// assert_eq!(&text[..trailing.start], "The old harbour at dawn");
    /// assert_eq!(trailing.recognition.id, "credit");
    /// # Ok::<(), targum::LanguageTagError>(())
    /// ```
    pub fn recognise_trailing(&self, text: &str, languages: &[LanguageTag]) -> Option<Trailing> {
        self.index.recognise_trailing(text, languages)
    }
}

fn built_in_locales() -> Vec<Locale> {
    let locale = |(language, text): &(&str, &'static str)| {
        Locale::new(language.parse().unwrap_or(LanguageTag::UND), vec![Cow::Borrowed(text)])
    };
    LOCALES.iter().map(locale).collect()
}

/// The table of the built-in lines; `locales` are the built-in ones.
fn built_in_table(locales: &[Locale]) -> Table {
    let languages = locales.iter().map(|locale| locale.language().clone()).collect();
    Table { image: Cow::Borrowed(IMAGE), languages }
}

/// The table of a publisher's lines; what they refer to may be in the built-in catalog of the language.
fn publishers_table(files: &[CatalogFile], built_in: &[Locale]) -> Table {
    let mut languages: Vec<LanguageTag> = files.iter().map(|file| file.language.clone()).collect();
    let mut seen = HashSet::new();
    languages.retain(|language| seen.insert(language.clone()));
    let files_of = |language: &LanguageTag| -> (Vec<&str>, Vec<&str>) {
        let known = built_in.iter().filter(|locale| locale.language() == language).flat_map(Locale::files);
        let own = files.iter().filter(|file| file.language == *language).map(|file| file.text.as_str());
        (known.map(Cow::as_ref).collect(), own.collect())
    };
    let files: Vec<(Vec<&str>, Vec<&str>)> = languages.iter().map(files_of).collect();
    let sources: Vec<Source> = files.iter().map(|(known, files)| Source { known, files }).collect();
    Table { image: Cow::Owned(compile::image(&sources)), languages }
}
