//! What stands around the article: what the page says of itself to machines, the site, links to other languages. And what
//! the source said of the article only in its metadata, which becomes a line over the body.

use super::tree::Parts;
use super::{Stage, language};
use crate::article::{Argument, Message, Metadata, Role, Timestamp};
use crate::catalog::{Arguments, Value};
use crate::lang::{Direction, LanguageTag};
use crate::page::{
    Address, Alternate, Element, Furniture, Head, Inline, Isolates, LanguageLink, Page, Passage, Phrase, Site, address,
    controls_by_name,
};
use crate::text::Span;

/// How many characters a description has at most.
const DESCRIPTION: usize = 240;

impl Stage<'_> {
    /// Says over the body what stands in the metadata and in no block.
    pub(super) fn complete(&mut self, metadata: &Metadata, parts: &mut Parts) {
        let has = |parts: &Parts, role| parts.header.iter().any(|passage| passage.role == role);
        if let Some(headline) = metadata.headline.as_deref().filter(|_| !parts.headline) {
            parts.over(self.words(headline, Role::Headline));
        }
        if let Some(standfirst) = metadata.standfirst.as_deref().filter(|_| !has(parts, Role::Standfirst)) {
            parts.over(self.words(standfirst, Role::Standfirst));
        }
        if let Some(byline) = metadata.byline.as_deref().filter(|_| !has(parts, Role::Byline)) {
            let author = self.named(byline);
            let line = self.message("byline", &Arguments::new().with("author", author), Role::Byline);
            parts.over(self.said(line, "byline", "author", byline, None));
        }
        for (id, stamp, role) in
            [("published", metadata.published, Role::Published), ("updated", metadata.updated, Role::Updated)]
        {
            if let Some(stamp) = stamp.filter(|_| !has(parts, role)) {
                let line = self.message(id, &Arguments::new().with("date", stamp), role);
                parts.over(self.said(line, id, "date", &stamp.to_string(), Some(stamp)));
            }
        }
        self.comment_heading(&mut parts.comments);
    }

    /// A line of the page's own with the message that printed it.
    fn said(&self, line: Passage, id: &str, name: &str, value: &str, timestamp: Option<Timestamp>) -> Passage {
        let argument = Argument { name: name.to_owned(), value: value.to_owned(), span: Span::default(), timestamp };
        let language = self.localizer.language().clone();
        Passage { message: Some(Message { id: id.to_owned(), language, arguments: vec![argument] }), ..line }
    }

    /// The page around its parts.
    pub(super) fn frame(&mut self, metadata: &Metadata, parts: Parts) -> Page {
        let site = self.site(metadata);
        let head = self.head(metadata, &parts, site.name.as_ref());
        Page {
            furniture: self.furniture(&head),
            head,
            site,
            language: self.language.clone(),
            direction: self.direction,
            header: parts.header,
            lead: Some(parts.lead).filter(|lead| !lead.is_empty()),
            body: parts.body,
            footer: parts.footer,
            comments: parts.comments,
            removed: std::mem::take(&mut self.removed),
        }
    }

    fn site(&self, metadata: &Metadata) -> Site {
        let settings = self.options.settings.clone();
        let name = settings.site_name.as_ref().or(metadata.site_name.as_ref());
        Site { name: name.map(|name| self.words(name, Role::Navigation)), settings }
    }

    fn head(&mut self, metadata: &Metadata, parts: &Parts, site: Option<&Passage>) -> Head {
        let over = |role| parts.header.iter().find(move |passage| passage.role == role);
        let headline = match over(Role::Headline) {
            Some(headline) => self.as_phrase(headline, usize::MAX),
            None => Vec::new(),
        };
        let first = parts.body.iter().find_map(|element| match element {
            Element::Text(passage) if passage.role == Role::Paragraph => Some(passage),
            _ => None,
        });
        let description = over(Role::Standfirst).or(first).map(|passage| self.as_phrase(passage, DESCRIPTION));
        let url = self.options.url.as_deref().or(metadata.url.as_deref());
        let url = url.and_then(|url| address(url, Address::Link));
        let known = !self.article_language.is_und();
        Head {
            title: self.title(&headline, site),
            headline,
            description: description.unwrap_or_default(),
            authors: authors(metadata, &parts.header),
            published: metadata.published,
            updated: metadata.updated,
            article_language: known.then(|| self.article_language.clone()),
            alternates: self.alternates(url.as_deref()),
            url,
            image: self.image(metadata, parts),
            section: argument(&parts.header, Role::Section, "section"),
            tags: tags(&parts.footer),
        }
    }

    /// The title of the document: the headline and the site, or what there is of the two.
    fn title(&mut self, headline: &[Inline], site: Option<&Passage>) -> Vec<Inline> {
        let site = site.map(|site| self.as_phrase(site, usize::MAX)).unwrap_or_default();
        match (headline.is_empty(), site.is_empty()) {
            (false, false) => {
                let value = |content: &[Inline]| match content {
                    [Inline::Phrase(phrase)] => Value::Phrase(phrase.clone()),
                    content => Value::Phrase(Phrase { language: None, isolate: None, content: content.to_vec() }),
                };
                let arguments = Arguments::new().with("title", value(headline)).with("site", value(&site));
                let title = self.message("page-title", &arguments, Role::Headline);
                self.as_phrase(&title, usize::MAX)
            }
            (false, true) => headline.to_vec(),
            (true, false) => site,
            (true, true) => {
                let untitled = self.message("page-untitled", &Arguments::new(), Role::Headline);
                self.as_phrase(&untitled, usize::MAX)
            }
        }
    }

    /// A passage as words in a line of the page: isolated where it runs the other way.
    fn as_phrase(&self, passage: &Passage, longest: usize) -> Vec<Inline> {
        let words = passage.plain(Isolates::None);
        let content = match shortened(&words, longest) {
            Some(short) => vec![Inline::Text(short)],
            None => passage.content.clone(),
        };
        if passage.direction == self.direction {
            return content;
        }
        let language = Some(passage.language.clone());
        vec![Inline::Phrase(Phrase { language, isolate: Some(passage.direction), content })]
    }

    /// Words of the metadata, which no stage has looked at.
    fn words(&self, words: &str, role: Role) -> Passage {
        let direction = language::majority(words).unwrap_or(self.article_direction);
        Passage {
            role,
            language: self.language_of_words(direction),
            direction,
            content: vec![Inline::Text(controls_by_name(words).into_owned())],
            message: None,
            source: None,
        }
    }

    fn named(&self, name: &str) -> Phrase {
        let Passage { language, direction, content, .. } = self.words(name, Role::Byline);
        Phrase { language: (!language.is_und()).then_some(language), isolate: Some(direction), content }
    }

    /// The likeliest language of words of that direction: the article's, else the page's, where it is theirs.
    fn language_of_words(&self, direction: Direction) -> LanguageTag {
        let own = [(&self.article_language, self.article_direction), (&self.language, self.direction)];
        let found = own.into_iter().find(|(language, of)| *of == direction && !language.is_und());
        found.map_or(LanguageTag::UND, |(language, _)| language.clone())
    }

    /// The languages that were given, and this page's own: search engines want the links both ways.
    fn alternates(&self, url: Option<&str>) -> Vec<Alternate> {
        let given = self.options.alternates.iter();
        let mut alternates: Vec<Alternate> = given
            .filter_map(|alternate| {
                Some(Alternate { url: address(&alternate.url, Address::Link)?, ..alternate.clone() })
            })
            .collect();
        let own = alternates.iter().any(|alternate| alternate.language.as_ref() == Some(&self.language));
        if let Some(url) = url.filter(|_| !alternates.is_empty() && !own) {
            alternates.push(Alternate { language: Some(self.language.clone()), url: url.to_owned() });
        }
        alternates
    }

    fn image(&self, metadata: &Metadata, parts: &Parts) -> Option<String> {
        let shown = parts.lead.images.first().map(|image| image.src.clone());
        metadata.image.as_deref().and_then(|image| address(image, Address::Image)).or(shown)
    }

    fn furniture(&mut self, head: &Head) -> Furniture {
        let languages: Vec<LanguageLink> = head
            .alternates
            .iter()
            .filter_map(|alternate| Some((alternate.language.as_ref()?, &alternate.url)))
            .filter(|(language, _)| !language.same_language(&self.language))
            .map(|(language, url)| self.language_link(language, url))
            .collect();
        let label = |stage: &mut Self| stage.message("page-languages", &Arguments::new(), Role::Navigation);
        Furniture {
            languages_label: (!languages.is_empty()).then(|| label(self)),
            languages,
            skip: Some(self.message("page-skip", &Arguments::new(), Role::Navigation)),
        }
    }

    /// A link to another language, by the name that it has in itself.
    fn language_link(&self, language: &LanguageTag, url: &str) -> LanguageLink {
        let own = self.catalogs.negotiate(language).value;
        let id = format!("language-{}", language.language());
        let speaks = own.language().same_language(language) && own.has(&id);
        let name =
            if speaks { own.format(&id, &Arguments::new()).value } else { vec![Inline::Text(language.to_string())] };
        let direction = language.direction().filter(|_| speaks).unwrap_or(Direction::Ltr);
        LanguageLink { language: language.clone(), direction, name, url: url.to_owned() }
    }
}

/// The text cut after a word, where it is longer than `longest` characters.
fn shortened(text: &str, longest: usize) -> Option<String> {
    let (end, _) = text.char_indices().nth(longest)?;
    let words = text[..end].rfind(char::is_whitespace).map_or(&text[..end], |at| &text[..at]);
    Some(format!("{}\u{2026}", words.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':'))))
}

/// Who wrote it, as the recognised bylines name them.
fn authors(metadata: &Metadata, header: &[Passage]) -> Vec<String> {
    let messages =
        header.iter().filter(|passage| passage.role == Role::Byline).filter_map(|passage| passage.message.as_ref());
    let arguments = messages.flat_map(|message| &message.arguments);
    let names = arguments.filter(|argument| matches!(argument.name.as_str(), "author" | "authors" | "name"));
    let names: Vec<String> = names.map(|argument| controls_by_name(&argument.value).into_owned()).collect();
    match &metadata.byline {
        Some(byline) if names.is_empty() => vec![controls_by_name(byline).into_owned()],
        _ => names,
    }
}

fn argument(header: &[Passage], role: Role, name: &str) -> Option<String> {
    let passage = header.iter().find(|passage| passage.role == role)?;
    let argument = passage.message.as_ref().and_then(|message| message.argument(name));
    Some(argument.map_or_else(|| passage.plain(Isolates::None), |argument| argument.value.clone()))
}

/// The tags of the article, from the line that names them or the list of them.
fn tags(footer: &[Element]) -> Vec<String> {
    let mut tags = Vec::new();
    for element in footer {
        match element {
            Element::Text(passage) if passage.role == Role::Tags => {
                let argument = passage.message.as_ref().and_then(|message| message.argument("tags"));
                if let Some(argument) = argument {
                    tags.extend(
                        argument.value.split([',', '\u{60c}', ';', '|', '\u{b7}']).map(|tag| tag.trim().to_owned()),
                    );
                }
            }
            Element::List(list) => {
                for element in list.items.iter().flatten() {
                    match element {
                        Element::Text(passage) if passage.role == Role::Tags => {
                            tags.push(passage.plain(Isolates::None))
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    tags.retain(|tag| !tag.is_empty());
    tags
}
