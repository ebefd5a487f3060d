//! The readers' comments, as HTML: each a block of its own, with the direction of its own words.

use super::article::text;
use super::inline::words;
use super::writer::{Writer, bare, class};
use crate::page::{Comment, Page};

/// Writes the comments of a page and the words around them, if there are any.
pub(super) fn comments(writer: &mut Writer, page: &Page) {
    let comments = &page.comments;
    if comments.is_empty() {
        return;
    }
    // A section has a heading.
    let name = if comments.heading.is_some() { "section" } else { "div" };
    writer.section(name, &class("comments"), |writer| {
        if let Some(heading) = &comments.heading {
            writer.block("h2", &bare().passage(heading), |writer| words(writer, heading));
        }
        if !comments.comments.is_empty() {
            writer.section("ol", &bare(), |writer| comments.comments.iter().for_each(|each| comment(writer, each)));
        }
        comments.chrome.iter().for_each(|line| text(writer, line));
    });
}

fn comment(writer: &mut Writer, comment: &Comment) {
    writer.section("li", &class("comment"), |writer| {
        if comment.author.is_some() || comment.published.is_some() {
            writer.block("p", &class("comment-by"), |writer| {
                if let Some(author) = &comment.author {
                    let attributes =
                        class("comment-author").language(Some(&author.language)).isolate(Some(author.direction));
                    writer.inline("bdi", &attributes, |writer| words(writer, author));
                }
                if comment.author.is_some() && comment.published.is_some() {
                    writer.text(" ");
                }
                if let Some(published) = &comment.published {
                    let attributes =
                        class("comment-date").language(Some(&published.language)).isolate(Some(published.direction));
                    writer.inline("span", &attributes, |writer| words(writer, published));
                }
            });
        }
        if let Some(title) = &comment.title {
            writer.block("p", &class("comment-title").passage(title), |writer| words(writer, title));
        }
        comment.body.iter().for_each(|passage| {
            writer.block("p", &bare().passage(passage), |writer| words(writer, passage));
        });
    });
}
