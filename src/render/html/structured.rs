//! JSON-LD: a [`NewsArticle`](https://schema.org/NewsArticle) of schema.org.

use serde_json::{Map, Value, json};

use crate::page::{Inline, Isolates, Page};

/// The JSON-LD of a page, safe inside `<script>`.
pub(super) fn news_article(page: &Page) -> String {
    let head = &page.head;
    let language = head.article_language.as_ref().unwrap_or(&page.language);
    let plain = |content: &[Inline]| Inline::plain(content, &page.language, Isolates::None);

    let mut article = Map::new();
    let mut set = |key: &str, value: Value| {
        let empty = match &value {
            Value::Null => true,
            Value::String(text) => text.is_empty(),
            Value::Array(items) => items.is_empty(),
            _ => false,
        };
        if !empty {
            article.insert(key.to_owned(), value);
        }
    };
    set("@context", json!("https://schema.org"));
    set("@type", json!("NewsArticle"));
    set("headline", json!(plain(&head.headline)));
    set("description", json!(plain(&head.description)));
    set("inLanguage", if language.is_und() { Value::Null } else { json!(language) });
    set("datePublished", json!(head.published));
    set("dateModified", json!(head.updated));
    set("author", head.authors.iter().map(|name| json!({ "@type": "Person", "name": name })).collect());
    set("articleSection", json!(head.section));
    set("keywords", json!(head.tags));
    set("image", json!(head.image));
    set("creditText", json!(credit(page)));
    set("url", json!(head.url));
    set("mainEntityOfPage", json!(head.url));
    set("publisher", publisher(page));

    // `</script` and `<!--` in a text would end the element or open a comment; JSON can write the sign otherwise.
    Value::Object(article).to_string().replace('<', "\\u003c")
}

/// Who made the lead picture.
fn credit(page: &Page) -> Option<String> {
    let message = page.lead.as_ref()?.credit.as_ref()?.message.as_ref()?;
    message.argument("credit").map(|argument| argument.value.clone())
}

fn publisher(page: &Page) -> Value {
    let Some(name) = &page.site.name else { return Value::Null };
    let mut publisher = json!({ "@type": "NewsMediaOrganization", "name": name.plain(Isolates::None) });
    if let Some(url) = &page.site.settings.site_url {
        publisher["url"] = json!(url);
    }
    if let Some(logo) = &page.site.settings.logo {
        publisher["logo"] = json!({ "@type": "ImageObject", "url": logo });
    }
    publisher
}
