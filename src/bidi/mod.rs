//! Bidirectional text: levels and lines by UAX #9, base directions, isolates, visual order.

mod base;
mod controls;
mod isolate;
mod uba;
mod visual;

pub use base::{Base, BaseEvidence, BaseReason, LetterStatistics, base_direction};
pub use controls::{ControlFault, UnbalancedControl, is_bidi_control, unbalanced_controls};
pub use isolate::{Isolate, Isolator, Stretch, StretchKind, insert_isolates, isolates};
pub use uba::{Layout, Level, LevelRun, Line, Resolver, VisualRun, first_strong, mirrored, paragraphs};
pub use visual::{VisualLine, VisualPiece, VisualWriter, reorder};
