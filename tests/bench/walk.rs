//! The walk from text to page: an article as long as a news article is, in English with the site's words in Hebrew.

use divan::{Bencher, black_box};
use targum::{
    Article, Catalogs, Directed, HtmlOptions, LocalizeOptions, Options, Page, TextOptions, convert, html, json, label,
    localize, markdown, page, read, resolve, segment, text,
};

/// A whole article with its chrome, and the long paragraphs of others after its own: four kilobytes.
fn source() -> String {
    let mut source = include_str!("../../fixtures/articles/ferry-strike/article.txt").to_owned();
    let others = [
        include_str!("../../fixtures/articles/quiet-street/article.txt"),
        include_str!("../../fixtures/articles/word-clinic/article.txt"),
    ];
    for paragraph in others.iter().flat_map(|article| article.lines()).filter(|line| line.len() > 160) {
        source += "\n\n";
        source += paragraph;
    }
    source
}

fn options() -> Options {
    let mut options = Options::default();
    options.localize.locale = "he".parse().ok();
    options
}

fn directed() -> Article<Directed> {
    let options = options();
    let article = read(source().as_bytes(), &options.read).expect("an article").value.remove(0);
    let labelled = label(article, Catalogs::built_in(), &options.label).value;
    resolve(segment::article(labelled, &options.segment), &options.resolve)
}

fn made() -> Page {
    let options = options();
    let article = read(source().as_bytes(), &options.read).expect("an article").value.remove(0);
    page(article, Catalogs::built_in(), &options).value
}

#[divan::bench]
fn text_to_html(bencher: Bencher) {
    let (source, options) = (source(), options());
    bencher.bench(|| convert(black_box(source.as_bytes()), Catalogs::built_in(), &options));
}

#[divan::bench]
fn localize_alone(bencher: Bencher) {
    let mut options = LocalizeOptions::default();
    options.locale = "he".parse().ok();
    let article = directed();
    bencher.with_inputs(|| article.clone()).bench_values(|article| localize(article, Catalogs::built_in(), &options));
}

#[divan::bench]
fn page_to_html(bencher: Bencher) {
    let page = made();
    bencher.bench(|| html(black_box(&page), &HtmlOptions::default()));
}

#[divan::bench]
fn page_to_text(bencher: Bencher) {
    let page = made();
    bencher.bench(|| text(black_box(&page), &TextOptions::default().with_width(80)));
}

#[divan::bench]
fn page_to_markdown(bencher: Bencher) {
    let page = made();
    bencher.bench(|| markdown(black_box(&page)));
}

#[divan::bench]
fn page_to_json(bencher: Bencher) {
    let page = made();
    bencher.bench(|| json(black_box(&page)));
}
