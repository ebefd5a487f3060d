//! Labels of odd input and of much of it; the labels of whole articles and of single lines are held by `fixtures`.

mod body;
mod comments;
mod pathological;

use targum::catalog::Catalogs;
use targum::{Article, LabelOptions, Labelled, Outcome, ReadOptions};

/// The one article in a raw text, labelled.
fn labelled_text(text: &str) -> Outcome<Article<Labelled>> {
    let options = ReadOptions { file_name: Some("article.txt".to_owned()), ..ReadOptions::default() };
    let mut articles = targum::read(text.as_bytes(), &options).expect("a text is read").value;
    targum::label(articles.remove(0), Catalogs::built_in(), &LabelOptions::default())
}
