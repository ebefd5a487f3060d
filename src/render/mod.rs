//! The last stage: a [`Page`](crate::Page) in each format a publisher ships.
//!
//! A renderer prints what stands in the page and nothing else. HTML never reorders; the terminal does, after breaking lines.

mod html;
mod json;
mod markdown;
mod text;
mod theme;

pub use html::{CLASSES, Extent, HtmlOptions, html};
pub use json::{Known, article_json, json};
pub use markdown::markdown;
pub use text::{TextOptions, TextOrder, text};
pub use theme::Theme;
