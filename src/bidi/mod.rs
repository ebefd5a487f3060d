//! Bidirectional text: what a reader of mixed directions sees, and what a page must say for it to be right.
//!
//! | room | what it knows |
//! |---|---|
//! | `uba` | the levels of a text and its lines in visual order, by UAX #9 |
//! | `base` | the base direction of a text, by its letters and what stands around |
//! | `isolate` | which phrases and tokens must be isolated |
//! | `breaks` | lines of so many columns |
//! | `visual` | the visual string of a line, for terminals |
//! | `inverse` | the logical text of a line in visual order |
//! | `controls` | bidi controls without a partner |
//!
//! ```
//! use targum::{Direction, Span};
//! use targum::bidi::{BaseEvidence, Resolver, Stretch, VisualWriter, base_direction, insert_isolates, isolates};
//!
//! // "Write in C++ (today)", in Hebrew: bare, the plus signs would stand on the wrong side.
//! let text = "\u{5DB}\u{5EA}\u{5D1}\u{5D5} \u{5D1}-C++ (\u{5D4}\u{5D9}\u{5D5}\u{5DD})";
//! let base = base_direction(text, &BaseEvidence::default()).direction;
//! let token = Stretch::token(Span::new(12, 15), Direction::Ltr, "code");
//! let isolated = insert_isolates(text, &isolates(text, base, &[token]));
//!
//! let (mut resolver, mut shown) = (Resolver::new(), String::new());
//! VisualWriter::new().write(&resolver.resolve(&isolated, base.into()).whole(), &mut shown);
//! assert_eq!(shown, "(\u{5DD}\u{5D5}\u{5D9}\u{5D4}) C++-\u{5D1} \u{5D5}\u{5D1}\u{5EA}\u{5DB}");
//! ```

mod base;
mod breaks;
mod controls;
mod inverse;
mod isolate;
mod uba;
mod visual;

pub use base::{Base, BaseEvidence, BaseReason, LetterStatistics, base_direction};
pub use breaks::LineBreaker;
pub use controls::{ControlFault, UnbalancedControl, is_bidi_control, strip_controls, unbalanced_controls};
pub use inverse::{Inverse, Reading};
pub use isolate::{Isolate, Isolator, Stretch, StretchKind, insert_isolates, isolates};
pub use uba::{
    Layout, Level, LevelRun, Line, Resolver, TraceStep, VisualRun, first_strong, mirrored, paragraphs, trace,
};
pub use visual::{VisualLine, VisualPiece, VisualWriter, reorder};
