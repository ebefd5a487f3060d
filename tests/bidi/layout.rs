//! Layouts by name: what the standard says of long, deep and broken texts, and what other programs got wrong.

use targum::bidi::{Level, Resolver, VisualWriter};
use targum::{BaseDirection, Direction, Span};

use super::random::Random;
use super::{direction, levels, literal};

const LTR: BaseDirection = BaseDirection::Fixed(Direction::Ltr);

fn whole(text: &str, base: BaseDirection) -> Vec<u8> {
    levels(&Resolver::new().resolve(text, base).whole())
}

/// The visual text of one line.
fn shown(text: &str, base: BaseDirection) -> String {
    let mut out = String::new();
    VisualWriter::new().write(&Resolver::new().resolve(text, base).whole(), &mut out);
    out
}

#[test]
fn brackets_after_an_isolate_take_the_context_before_it() {
    assert_eq!(whole("a\u{5D1}\u{2066}x\u{2069}(\u{5D0})", LTR), [0, 1, 1, 2, 1, 1, 1, 1]);
}

#[test]
fn a_line_at_the_highest_level() {
    let text = format!("{}\u{661}\u{662}", "\u{2066}".repeat(62));
    let mut resolver = Resolver::new();
    let layout = resolver.resolve(&text, LTR);
    let line = layout.line(Span::new(62 * 3, text.len()));
    assert_eq!(levels(&line), [126, 126]);
    assert_eq!(line.visual_to_logical(), [0, 1]);
}

#[test]
fn an_empty_line() {
    let mut resolver = Resolver::new();
    for text in ["", "a\u{5D0}"] {
        let layout = resolver.resolve(text, BaseDirection::Fixed(Direction::Rtl));
        let line = layout.line(Span::new(text.len(), text.len()));
        assert!(line.visual_to_logical().is_empty());
        assert_eq!(line.paragraph_level(), Level::RTL);
    }
}

#[test]
fn the_stack_of_brackets_has_63_places() {
    for (depth, expected) in [(63, 1), (64, 0)] {
        let text = format!("\u{5D0}{}\u{5D1}{}a", "(".repeat(depth), ")".repeat(depth));
        let outermost = whole(&text, LTR)[1 + depth + depth];
        assert_eq!(outermost, expected, "{depth} open brackets");
    }
}

#[test]
fn depth_overflows_are_counted() {
    // The 62nd embedding is too deep; it is closed by the PDF that would close it, and no other.
    let text = format!("{}\u{202A}x{}y", "\u{202B}\u{202A}".repeat(62), "\u{202C}".repeat(2));
    let levels = whole(&text, LTR);
    assert_eq!(levels[125], 124);
    assert_eq!(*levels.last().expect("a level"), 124);
}

#[test]
fn paragraphs_are_resolved_apart() {
    // An isolate that is never closed ends with its paragraph; CR LF is one separator; each line has its own level.
    let text = "\u{5D0} \u{2066}a (\r\n1) a \u{5D1}\u{2029}\u{5D2} 1\n";
    let mut resolver = Resolver::new();
    let layout = resolver.resolve(text, BaseDirection::Auto);
    let at = |found: &str| text.find(found).expect("in the text");
    assert_eq!(layout.paragraph_level(0), Level::RTL);
    assert_eq!(layout.paragraph_level(at("\n")), Level::RTL);
    assert_eq!(layout.paragraph_level(at("1)")), Level::LTR);
    assert_eq!(layout.paragraph_level(at("\u{5D2}")), Level::RTL);
    assert_eq!(whole(text, BaseDirection::Auto), [1, 1, 1, 2, 2, 2, 1, 1, 0, 0, 0, 0, 0, 1, 0, 1, 1, 2, 1]);
}

/// Each paragraph of a text is what the literal reading says of it alone, in any line.
#[test]
fn random_paragraphs() {
    let palette: Vec<char> =
        "ab1 (,)\r\n\n\u{5D0}\u{627}\u{2067}\u{2068}\u{2069}\u{202E}\u{202C}\u{2029}\t".chars().collect();
    let mut random = Random(0x009A_9A93);
    let mut resolver = Resolver::new();
    for _ in 0..5_000 {
        let text = random.text(40, &palette);
        let level = [None, Some(0), Some(1)][random.below(3)];
        let layout = resolver.resolve(&text, direction(level));
        for paragraph in targum::bidi::paragraphs(&text) {
            let alone = literal::Paragraph::new(&text[paragraph.range()], level);
            assert_eq!(layout.paragraph_level(paragraph.start).number(), alone.level(), "{text:?} {level:?}");
            let levels = levels(&layout.line(paragraph));
            assert!(alone.agrees(0..alone.len(), &levels), "{text:?} {level:?} {paragraph:?}: {levels:?}");
        }
    }
}

#[test]
fn tabs_are_at_the_level_of_the_paragraph() {
    assert_eq!(whole("\u{5D0} \t\u{5D1} \t", LTR), [1, 0, 0, 1, 0, 0]);
}

#[test]
fn marks_stay_on_their_letters() {
    // L3: shalom with its vowels, and a mark on a letter at an even level.
    let text = "\u{5E9}\u{5C1}\u{5B8}\u{5DC}\u{5D5}\u{5B9}\u{5DD} e\u{301}";
    assert_eq!(shown(text, LTR), "\u{5DD}\u{5D5}\u{5B9}\u{5DC}\u{5E9}\u{5C1}\u{5B8} e\u{301}");
}

#[test]
fn a_sequence_of_emoji_is_one_picture() {
    let family = "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}";
    let hand = "\u{1F44B}\u{1F3FD}";
    assert_eq!(shown(&format!("\u{5D0} {family} {hand} \u{5D1}"), LTR), format!("\u{5D1} {hand} {family} \u{5D0}"));
}

#[test]
fn mirrored_characters_are_mirrored_where_they_run_from_right_to_left() {
    assert_eq!(
        shown("\u{5D0}(\u{5D1})[1]\u{AB}\u{2264}\u{BB}\u{5D2}<", LTR),
        "\u{5D2}\u{AB}\u{2265}\u{BB}[1](\u{5D1})\u{5D0}<"
    );
}

#[test]
fn maps_are_each_others_inverse_and_pieces_tile_the_line() {
    let palette: Vec<char> =
        "ab12 .,()\u{5D0}\u{5D1}\u{5B8}\u{627}\u{661}\u{2067}\u{2069}\u{202E}\u{202C}\u{200F}\u{1F600}"
            .chars()
            .collect();
    let mut random = Random(0x0076_1505);
    let (mut resolver, mut writer) = (Resolver::new(), VisualWriter::new());
    for _ in 0..5_000 {
        let text = random.text(30, &palette);
        let line = resolver.resolve(&text, direction(Some(random.below(2) as u8))).whole();
        let (visual, logical) = (line.visual_to_logical(), line.logical_to_visual());
        assert!((0..visual.len()).all(|place| logical[visual[place]] == place), "{text:?}");
        let (drawn, mut written) = (writer.line(&line), String::new());
        writer.write(&line, &mut written);
        assert_eq!(drawn.text, written, "{text:?}");
        let ends = drawn.pieces.iter().skip(1).map(|piece| piece.start).chain([drawn.text.len()]);
        let mut shown = 0;
        for (piece, end) in drawn.pieces.iter().zip(ends) {
            assert!(piece.start < end, "{text:?}");
            let source = &text[piece.source.range()];
            let source = source.chars().filter(|&c| !targum::bidi::is_bidi_control(c)).count();
            assert_eq!(drawn.text[piece.start..end].chars().count(), source, "{text:?}");
            shown += source;
        }
        let visible = text.chars().filter(|&c| !targum::bidi::is_bidi_control(c)).count();
        assert_eq!(shown, visible, "{text:?}");
    }
}

#[test]
fn places_outside_a_text_or_inside_a_character_do_not_panic() {
    let mut resolver = Resolver::new();
    let layout = resolver.resolve("\u{5D0}\u{5D1}", BaseDirection::Auto);
    assert_eq!(layout.line(Span::new(1, 3)).text(), "\u{5D0}");
    assert_eq!(layout.line(Span::new(9, 12)).text(), "");
    assert_eq!(layout.paragraph_level(100), Level::RTL);
}

#[test]
fn levels_travel_to_unicode_bidi_and_back() {
    for number in 0..=126 {
        let level = unicode_bidi::Level::new(number).expect("a level");
        assert_eq!(unicode_bidi::Level::from(Level::from(level)), level);
    }
}
