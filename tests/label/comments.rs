//! Readers' comments in the styles of several sites: `fixtures/cases/label/comments.txt`.

use targum::{CommentParts, Role, Span};

use super::labelled_text;

/// What stands above the comments.
const ARTICLE: &str = "The bridge that nobody closed\n\n\
    For two years the old bridge has had a sign at each end that says it is shut, and for two years people have walked past them.\n\n\
    On Friday the city took the signs away, and put up two new ones that say the same in larger letters.\n\n\
    Comments (2)\nAdd a comment\n\n";

fn row(text: &str, parts: &CommentParts) -> String {
    let part = |span: Option<Span>| span.map_or("-".to_owned(), |span| text[span.range()].to_owned());
    let published = parts.published.map_or("-".to_owned(), |stamp| stamp.to_string());
    let body = text[parts.body.range()].split_whitespace().collect::<Vec<_>>().join(" ");
    let body = if body.is_empty() { "-".to_owned() } else { body };
    [part(parts.number), part(parts.title), part(parts.author), published, body].join(" | ")
}

#[test]
fn comments_of_many_sites() {
    let mut wrong = Vec::new();
    for case in include_str!("../../fixtures/cases/label/comments.txt").split("=== ").skip(1) {
        let (name, case) = case.split_once('\n').expect("a name");
        let (lines, expected) = case.split_once("---\n").expect("the rows");
        let article = labelled_text(&format!("{ARTICLE}{lines}")).value;
        let comments = article.blocks.iter().filter(|block| block.state.label.role == Role::Comment);
        let found = comments.map(|block| row(&block.text.text, block.state.label.comment.as_ref().expect("its parts")));
        let found: Vec<String> = found.collect();
        if found.iter().map(String::as_str).ne(expected.lines()) {
            wrong.push(format!("{name}:\n{}", found.join("\n")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
