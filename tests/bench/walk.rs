//! The walk from text to page: an article as long as a news article is, in English with the site's words in Hebrew.

use divan::{Bencher, black_box};
use targum::{
    Article, Catalogs, Directed, HtmlOptions, LocalizeOptions, Options, Page, TextOptions, convert, html, json, label,
    localize, markdown, page, read, resolve, segment, text,
};

/// Fourteen paragraphs of some fifty words, with the lines that a scraper takes along.
fn source() -> String {
    let paragraph = "The unions and the harbour company met for the third time this week, in a hotel that neither of them would \
        name, and parted without a word to the reporters, from AFP and from הארץ, who were waiting outside since 6:30 for \
        a price below -3.2% of 1,250 on 15.3.2026.";
    let body = vec![paragraph; 14].join("\n\n");
    format!(
        "Photo: AFP\nFerry talks end without a deal\nAfter eleven hours of talks the two unions left by the back door.\n{body}\n\n\
        The quay (L) and the hotel (Photo: EPA) (Photo: EPA)\n\nפרסום ראשון: 12.30.16, 13:08\nnew comment\n"
    )
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
