//! Lines of the body that look like lines of the site.

use super::labelled_text;

const FIRST: &str =
    "Ferries stayed in the harbour on Tuesday, as crews walked off the boats at dawn and did not return.";
const SECOND: &str = "Nobody at the company would say when the service is to start again, or who will pay for it.";
const NEWS: &str = "BREAKING: Train service north of Acre suspended";

/// Whether the line of news has a message.
fn has_message(lines: [&str; 4]) -> bool {
    let article = labelled_text(&lines.join("\n\n")).value;
    let block = article.blocks.iter().find(|block| block.text.text == NEWS).expect("the line is a block");
    block.state.label.message.is_some()
}

#[test]
fn news_between_paragraphs_are_the_authors_words() {
    assert!(!has_message(["Ferries stop at noon", FIRST, NEWS, SECOND]));
    assert!(!has_message(["Ferries stop at noon", FIRST, SECOND, NEWS]));
    assert!(has_message(["Ferries stop at noon", NEWS, FIRST, SECOND]));
}
