//! Letters and words that decide where a model cannot: languages for which there is none, and letters that only one has.

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
    if writing == Writing::Hebrew && decided.is_none() {
        weigh_rare_words(normal, scores);
    }
    let Some(decided) = decided else { return false };
    let count = language::of(writing).len();
    for (index, code) in language::of(writing).iter().enumerate().take(count.min(MOST)) {
        scores[index] = if *code == decided { 0.0 } else { RULED_OUT };
    }
    true
}

/// How much more a function word of Ladino or Aramaic says than the model of the others, and how much less any other word.
const FUNCTION_WORD: f32 = 2.5;
const NO_FUNCTION_WORD: f32 = -1.0;

/// Function words of Ladino in Hebrew letters, of which Hebrew makes no use.
const LADINO: &[&str] = &[
    "אגורה",
    "אונה",
    "אונו",
    "איל",
    "אילייה",
    "איס",
    "איסטה",
    "איסטו",
    "אלה",
    "אקי",
    "ביין",
    "דיל",
    "דילה",
    "דיו",
    "טודו",
    "טודוס",
    "טייני",
    "לאס",
    "לוס",
    "מאס",
    "מונדו",
    "מונגו",
    "נוס",
    "נון",
    "סוס",
    "פארה",
    "פור",
    "קואנדו",
    "קומו",
    "קון",
    "קי",
    "ייו",
];

/// Function words of Aramaic.
const ARAMAIC: &[&str] = &[
    "אינון",
    "אינש",
    "אנא",
    "אנון",
    "אנת",
    "ארעא",
    "בגו",
    "ברא",
    "דא",
    "דהוא",
    "דהוה",
    "די",
    "דין",
    "דנא",
    "דלא",
    "הוה",
    "הוו",
    "הות",
    "הכי",
    "ולא",
    "ית",
    "כדין",
    "כען",
    "לא",
    "להון",
    "ליה",
    "לן",
    "מאי",
    "מלכא",
    "מן",
    "עלמא",
    "קדם",
    "רבא",
    "שמיא",
    "תא",
    "תנא",
    "אמאי",
    "אלהא",
    "בריך",
    "דכתיב",
    "חזי",
    "יומא",
];

fn weigh_rare_words(normal: &[char], scores: &mut Scores) {
    let others = scores[0].max(scores[1]);
    for (words, index) in [(LADINO, 2), (ARAMAIC, 3)] {
        let found = words.iter().any(|word| word.chars().eq(normal.iter().copied()));
        scores[index] = others + if found { FUNCTION_WORD } else { NO_FUNCTION_WORD };
    }
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
