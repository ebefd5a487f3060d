//! Other kinds of JSON, told by their keys and rewritten as schema.org has them: IPTC ninjs 1 to 3, WordPress REST, Ghost.

use jiff::fmt::rfc2822;
use serde_json::{Map, Value};

use super::story::plain;
use crate::article::Timestamp;
use crate::read::schema_org::Object;

/// The object as schema.org has it, if it is of a kind that is known.
pub(super) fn as_story(object: &Object) -> Option<Object> {
    let rendered = |name: &str| object.get(name).and_then(|value| value.get("rendered")).is_some();
    if rendered("title") && rendered("content") {
        return Some(wordpress(object));
    }
    if object.contains_key("html") && object.contains_key("title") {
        return Some(ghost(object));
    }
    let is_ninjs = object.keys().any(|key| key == "bodies" || key.starts_with("body_") && key != "body_class");
    is_ninjs.then(|| ninjs(object))
}

/// Fills an object with what is there.
#[derive(Default)]
struct Story(Map<String, Value>);

impl Story {
    fn put(&mut self, name: &str, value: Option<String>) {
        if let Some(value) = value.filter(|value| !value.trim().is_empty()) {
            self.0.insert(name.to_owned(), Value::String(value));
        }
    }
}

fn string(object: &Object, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| object.get(*name)?.as_str()).map(str::to_owned)
}

/// `GET /wp-json/wp/v2/posts`.
fn wordpress(object: &Object) -> Object {
    let mut story = Story::default();
    let rendered = |name: &str| object.get(name)?.get("rendered")?.as_str();
    story.put("headline", rendered("title").map(plain));
    story.put("alternativeHeadline", rendered("excerpt").map(plain));
    story.put("articleBody", rendered("content").map(str::to_owned));
    for (name, local, utc) in [("datePublished", "date", "date_gmt"), ("dateModified", "modified", "modified_gmt")] {
        let time = |local: String| local_time(&local, string(object, &[utc]).as_deref());
        story.put(name, string(object, &[local]).and_then(time));
    }
    story.put("url", string(object, &["link"]));
    let embedded = |name: &str| object.get("_embedded")?.get(name)?.as_array();
    let names = embedded("author").into_iter().flatten().filter_map(|author| author.get("name")?.as_str());
    story.put("author", Some(names.collect::<Vec<_>>().join(", ")));
    let mut pictures = embedded("wp:featuredmedia").into_iter().flatten();
    story.put("image", pictures.find_map(|picture| picture.get("source_url")?.as_str()).map(str::to_owned));
    story.put("inLanguage", string(object, &["lang"]));
    story.0
}

/// A post of the content API, or of an export.
fn ghost(object: &Object) -> Object {
    let mut story = Story::default();
    story.put("headline", string(object, &["title"]));
    story.put("alternativeHeadline", string(object, &["custom_excerpt"]));
    story.put("articleBody", string(object, &["html"]));
    story.put("datePublished", string(object, &["published_at"]));
    story.put("dateModified", string(object, &["updated_at"]));
    story.put("url", string(object, &["canonical_url", "url"]));
    story.put("image", string(object, &["feature_image"]));
    story.put("inLanguage", string(object, &["locale", "lang"]));
    let authors = object.get("authors").and_then(Value::as_array).into_iter().flatten();
    let names = authors.chain(object.get("primary_author")).filter_map(|author| author.get("name")?.as_str());
    let mut names: Vec<&str> = names.collect();
    names.dedup();
    if names.len() > 1 && names.first() == names.last() {
        names.pop();
    }
    story.put("author", Some(names.join(", ")));
    story.0
}

/// A news item of [ninjs](https://iptc.org/std/ninjs/): keys with underscores in version 1 and 2, without in 3; one headline
/// and body in version 1, several with their roles since.
fn ninjs(object: &Object) -> Object {
    let mut story = Story::default();
    let main = |name: &str, wanted: &[&str]| {
        let several = object.get(name)?.as_array()?;
        let role = |one: &&Value| wanted.iter().any(|role| one.get("role").and_then(Value::as_str) == Some(role));
        let one = several.iter().find(role).or(several.first())?;
        ["value", "name"].iter().find_map(|key| one.get(*key)?.as_str()).map(str::to_owned)
    };
    story.put("headline", main("headlines", &["main", "headline"]).or_else(|| string(object, &["headline", "title"])));
    let description = main("descriptions", &["standfirst", "summary", "main"]);
    story.put("alternativeHeadline", description.or_else(|| string(object, &["description_text"])));
    let body = main("bodies", &["main", "body"]);
    story.put("articleBody", body.or_else(|| string(object, &["body_html", "body_xhtml", "body_text"])));
    story.put(
        "author",
        string(object, &["byline", "by"]).or_else(|| main("bylines", &["main"])).or_else(|| people(object)),
    );
    story.put(
        "datePublished",
        string(
            object,
            &["firstpublished", "firstPublished", "firstcreated", "firstCreated", "versioncreated", "versionCreated"],
        ),
    );
    story.put("dateModified", string(object, &["versioncreated", "versionCreated"]));
    story.put("publisher", string(object, &["copyrightholder", "copyrightHolder"]));
    story.put("inLanguage", string(object, &["language"]));
    story.put("url", string(object, &["uri"]).filter(|uri| uri.starts_with("http")));
    story.0
}

/// The people of an item who wrote it.
fn people(object: &Object) -> Option<String> {
    let people = ["infosource", "infosources", "person"].iter().find_map(|name| object.get(*name)?.as_array())?;
    let wrote = |one: &&Value| one.get("rel").or(one.get("role")).and_then(Value::as_str) == Some("author");
    let names: Vec<&str> = people.iter().filter(wrote).filter_map(|one| one.get("name")?.as_str()).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

/// A time as ISO 8601: as it is, or from the form of mail (RFC 2822), which RSS has.
pub(in crate::read) fn time(date: &str) -> String {
    let date = date.trim();
    match rfc2822::DateTimeParser::new().parse_zoned_datetime(date) {
        Ok(zoned) => zoned.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
        Err(_) => date.to_owned(),
    }
}

/// A local time, and the offset that the same time in UTC tells.
pub(in crate::read) fn local_time(local: &str, utc: Option<&str>) -> Option<String> {
    let civil = |text: &str| text.trim().replace(' ', "T").parse::<jiff::civil::DateTime>().ok();
    let here = civil(local)?;
    let offset = utc.and_then(civil).and_then(|there| {
        let seconds = (here - there).total(jiff::Unit::Second).ok()?;
        jiff::tz::Offset::from_seconds(seconds as i32).ok()
    });
    let stamp: Timestamp = here.to_string().parse().ok()?;
    Some(match offset {
        Some(offset) => format!("{stamp}{offset}").parse::<Timestamp>().map_or(stamp, |stamp| stamp).to_string(),
        None => stamp.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_as_others_write_them() {
        assert_eq!(time("Tue, 14 Mar 2023 06:50:00 +0200"), "2023-03-14T06:50:00+02:00");
        assert_eq!(time(" 2023-03-14 "), "2023-03-14");
        let local = |utc| local_time("2023-03-14 06:50:00", utc);
        assert_eq!(local(Some("2023-03-14 04:50:00")).as_deref(), Some("2023-03-14T06:50+02:00"));
        assert_eq!(local(None).as_deref(), Some("2023-03-14T06:50"));
        assert_eq!(local_time("0000-00-00 00:00:00", None), None);
    }
}
