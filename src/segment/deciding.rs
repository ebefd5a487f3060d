//! Letters and words that decide where a model cannot: languages for which there is none, and letters that only one has.

use std::sync::LazyLock;

use super::language::{self, MOST};
use super::model::Scores;
use super::script::Writing;

/// What a letter that decides leaves to the other languages.
const RULED_OUT: f32 = -12.0;

/// Weighs letters and words that decide into the scores of a word, given as written and as the model reads it. Tells
/// whether one did.
pub(super) fn weigh(word: &str, normal: &[char], writing: Writing, scores: &mut Scores) -> bool {
    let decided = match writing {
        Writing::Hebrew => hebrew(word, normal),
        Writing::Arabic => word.chars().find_map(arabic),
        Writing::Cyrillic => word.chars().find_map(cyrillic),
        Writing::EastAsian => Some(east_asian(word)),
        _ => None,
    };
    let Some(decided) = decided else {
        match writing {
            Writing::Hebrew => weigh_rare_words(normal, scores),
            Writing::Arabic => weigh_without_letters(scores),
            _ => {}
        }
        return false;
    };
    let count = language::of(writing).len();
    for (index, code) in language::of(writing).iter().enumerate().take(count.min(MOST)) {
        scores[index] = if *code == decided { 0.0 } else { RULED_OUT };
    }
    true
}

/// How much more a function word of Ladino or Aramaic says than the model of the others, and how much less any other word:
/// the less the better the model knows it.
const FUNCTION_WORD: f32 = 2.5;
const NO_FUNCTION_WORD: f32 = -1.0;
const KNOWN: f32 = -0.2;

/// Function words of Ladino in Hebrew letters.
const LADINO: &str = "אב'יאה אב'רון אגורה און אונה אונו אזיר אי איל איליאס איליוס אילייאס אילייה אילייוס אין אינטרי איס \
    איסטה איסטו איסטי אירה אל אלה אנטיס אנסי אסטה אסי אקי ביין די דיו דיזיר דיל דילה דיספואיס דיש'ו \
    ז'ודיו ז'ודייוס טו טודו טודוס טייני טיינין ייו לאדו לאס לה לוס מאס מוי מויי מונגו מונדו מי נו \
    נואיסטרה נואיסטרו נון נוס סו סוברי סוס סי סיינדו סין פארה פואי פואידי פור קאזה קואל קואנדו קומו קון \
    קי קייר";

/// Function words of Aramaic.
const ARAMAIC: &str = "אבוהי אזל אזלא איהו איהי איכא אינהו אינון אינש אית אלהא אמאי אנא אנון אנן אנת ארעא אתא אתו בגו בהדי \
    בהדיה ביתא בעו בעי ברא בריך ברתא ברתיה בתר בתרא גברא דא דאית דאמר דארעא דהוא דהוה די דין דכתיב דלא \
    דלית דמלכא דנא דעל דרב דשמיא דתנן האי הדא הדין ההוא ההיא הוה הוו הות היכא היכי הכא הכי הני התם ודא \
    ולא ולית חזי יומא ית יתיב כד כדי כדין כולהו כוליה כחדא כען לא לגבי להון ליה ליכא לית לכון לן לעלם \
    לקבל מאי מטול מידי מלכא מן מנלן נמי עלוהי עלמא עלמין פתגמא קאים קדם קדמאה רבא רבנן שמיא תא תיבו \
    תליתאה תנא תנו";

fn weigh_rare_words(normal: &[char], scores: &mut Scores) {
    static WORDS: LazyLock<[Vec<u64>; 2]> = LazyLock::new(|| {
        [LADINO, ARAMAIC].map(|words| {
            let mut numbers: Vec<u64> = words.split(' ').filter_map(|word| number(word.chars())).collect();
            numbers.sort_unstable();
            numbers
        })
    });
    let others = scores[0].max(scores[1]);
    let other_word = NO_FUNCTION_WORD + KNOWN * (scores[0] - scores[1]).abs();
    let word = number(normal.iter().copied());
    for (words, score) in WORDS.iter().zip(&mut scores[2..]) {
        let found = word.is_some_and(|word| words.binary_search(&word).is_ok());
        *score = others + if found { FUNCTION_WORD } else { other_word };
    }
}

/// How much less a word without a deciding letter says for a language that is known by its letters only, Kurdish and those
/// not told apart, than for the likeliest of the others.
const NO_LETTER: f32 = -2.0;

fn weigh_without_letters(scores: &mut Scores) {
    let others = scores[..language::common(Writing::Arabic)].iter().copied().fold(f32::NEG_INFINITY, f32::max);
    scores[language::common(Writing::Arabic)..].fill(others + NO_LETTER);
}

/// A word of at most twelve Hebrew letters, with apostrophes, as a number.
fn number(word: impl Iterator<Item = char>) -> Option<u64> {
    word.enumerate().try_fold(0, |number, (index, c)| {
        let letter = match c {
            '\'' => 28,
            '\u{05D0}'..='\u{05EA}' => u64::from(u32::from(c)) - 0x05CF,
            _ => return None,
        };
        (index < 12).then_some((number << 5) | letter)
    })
}

/// Yiddish digraphs, and the points that Yiddish spelling alone uses.
fn hebrew(word: &str, normal: &[char]) -> Option<&'static str> {
    let digraph = word.contains(['\u{05F0}', '\u{05F1}', '\u{05F2}']);
    let pointed = normal.iter().any(|c| matches!(c, '\u{05B7}' | '\u{05B8}' | '\u{05BF}'));
    (digraph || pointed).then_some("yi")
}

fn arabic(c: char) -> Option<&'static str> {
    match c {
        '\u{0679}' | '\u{0688}' | '\u{0691}' | '\u{06BA}' | '\u{06BE}' | '\u{06C1}' | '\u{06C2}' | '\u{06D2}'
        | '\u{06D3}' => Some("ur"),
        '\u{0695}' | '\u{06B5}' | '\u{06CE}' | '\u{06C6}' | '\u{06D5}' => Some("ckb"),
        // Pashto, Sindhi, Uyghur.
        '\u{067C}' | '\u{0689}' | '\u{0693}' | '\u{0696}' | '\u{069A}' | '\u{06BC}' | '\u{06D0}' | '\u{06CD}'
        | '\u{0681}' | '\u{0685}' | '\u{067B}' | '\u{067D}' | '\u{067F}' | '\u{06C7}' | '\u{06C8}' | '\u{06CB}'
        | '\u{06AD}' => Some("und"),
        _ => None,
    }
}

fn cyrillic(c: char) -> Option<&'static str> {
    match c {
        'і' | 'ї' | 'є' | 'ґ' | 'І' | 'Ї' | 'Є' | 'Ґ' => Some("uk"),
        'ў' | 'Ў' | 'ј' | 'љ' | 'њ' | 'ћ' | 'ђ' | 'џ' | 'ѓ' | 'ќ' | 'ѕ' | 'қ' | 'ғ' | 'ә' | 'ө' | 'ү' | 'ң' => {
            Some("und")
        }
        _ => None,
    }
}

/// Kana is Japanese, Hangul Korean, and Han by itself most often Chinese.
fn east_asian(word: &str) -> &'static str {
    for c in word.chars() {
        match c {
            '\u{3040}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' => return "ja",
            '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{AC00}'..='\u{D7AF}' => return "ko",
            _ => {}
        }
    }
    "zh"
}
