//! What the terminal is, and how text is printed on it.

use targum::{Isolates, TextOptions, TextOrder};
use terminal_size::{Width, terminal_size};

use super::args::{Bidi, IsolatePolicy, TextArgs};

/// How many columns an unknown terminal is taken to have.
const COLUMNS: u16 = 80;
/// The first VTE that lays lines out, and that knows SELECT CHARACTER PATH: 0.58.
const VTE_WITH_BIDI: u32 = 5800;

/// Where text goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// A pipe or a file: another program reads it.
    Pipe,
    /// A terminal.
    Terminal,
    /// A pager on a terminal, which lets styles through, but no other escape sequence, and shows isolates as what they are.
    Pager,
}

/// How text is printed: to a pipe logical, unstyled and unwrapped; on a terminal wrapped and styled, in visual order unless the
/// terminal lays lines out by itself. What was asked for comes before what is found.
pub(crate) fn text_options(target: Target, args: &TextArgs) -> TextOptions {
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let columns = || terminal_size().map_or(COLUMNS, |(Width(columns), _)| columns);
    options_for(target, args, variable, columns)
}

fn options_for(
    target: Target,
    args: &TextArgs,
    variable: impl Fn(&str) -> Option<String>,
    columns: impl Fn() -> u16,
) -> TextOptions {
    let layout = if target == Target::Pipe { Layout::None } else { Layout::of(&variable) };
    let order = match (args.bidi, layout) {
        (Bidi::Logical, _) => TextOrder::Logical,
        (Bidi::Visual, _) => TextOrder::Visual,
        (Bidi::Escapes, _) => TextOrder::LogicalWithPath,
        (Bidi::Auto, _) if target == Target::Pipe => TextOrder::Logical,
        (Bidi::Auto, Layout::None) => TextOrder::Visual,
        (Bidi::Auto, Layout::WithPath) if target == Target::Terminal => TextOrder::LogicalWithPath,
        (Bidi::Auto, Layout::OfItself | Layout::WithPath) => TextOrder::Logical,
    };
    let isolates = match args.isolates {
        IsolatePolicy::Controls => Isolates::Controls,
        IsolatePolicy::Auto if target == Target::Terminal && layout != Layout::None => Isolates::Controls,
        IsolatePolicy::Auto | IsolatePolicy::None => Isolates::None,
    };
    let mut options = TextOptions::default().with_isolates(isolates).with_order(order).with_base(args.base.into());
    let usual = || if target == Target::Pipe { 0 } else { usize::from(columns()) };
    options = options.with_width(args.width.unwrap_or_else(usual));
    let is_plain = variable("NO_COLOR").is_some() || variable("TERM").is_some_and(|name| name == "dumb");
    if target == Target::Pipe || is_plain { options } else { options.with_styles() }
}

/// Whether the terminal of this run lays lines out by itself.
pub(crate) fn lays_lines_out() -> bool {
    Layout::of(|name: &str| std::env::var(name).ok().filter(|value| !value.is_empty())) != Layout::None
}

/// What a terminal does with bidirectional lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Layout {
    /// It shows characters from left to right as they come.
    None,
    /// It lays lines out: Konsole, mlterm, Apple's.
    OfItself,
    /// It does, and is told the direction of a paragraph by SELECT CHARACTER PATH: VTE, mintty.
    WithPath,
}

impl Layout {
    fn of(variable: impl Fn(&str) -> Option<String>) -> Layout {
        let is = |name: &str, value: &str| variable(name).is_some_and(|found| found.eq_ignore_ascii_case(value));
        // A multiplexer shows lines on its own grid, and may be looked at from any terminal.
        if variable("TMUX").is_some() || variable("STY").is_some() {
            return Layout::None;
        }
        let vte = variable("VTE_VERSION").and_then(|version| version.parse().ok());
        if is("TERM_PROGRAM", "mintty") || vte.is_some_and(|version: u32| version >= VTE_WITH_BIDI) {
            return Layout::WithPath;
        }
        let has = |name: &str| variable(name).is_some();
        if has("KONSOLE_VERSION") || has("MLTERM") || is("TERM_PROGRAM", "Apple_Terminal") {
            return Layout::OfItself;
        }
        Layout::None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(target: Target, bidi: Bidi, environment: &[(&str, &str)]) -> TextOptions {
        let args = TextArgs { bidi, ..TextArgs::default() };
        let variable =
            |name: &str| environment.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
        options_for(target, &args, variable, || 72)
    }

    #[test]
    fn what_is_asked_for_comes_before_what_is_found() {
        let vte = [("TERM", "xterm-256color"), ("VTE_VERSION", "7200")];
        let order = |target, bidi| options(target, bidi, &vte).order;
        assert_eq!(order(Target::Terminal, Bidi::Auto), TextOrder::LogicalWithPath);
        assert_eq!(order(Target::Terminal, Bidi::Visual), TextOrder::Visual);
        assert_eq!(order(Target::Pager, Bidi::Auto), TextOrder::Logical, "a pager stops the sequence");
        assert_eq!(order(Target::Pipe, Bidi::Auto), TextOrder::Logical);
        assert_eq!(order(Target::Pipe, Bidi::Escapes), TextOrder::LogicalWithPath);
    }

    #[test]
    fn a_pipe_is_neither_wrapped_nor_styled() {
        let pipe = options(Target::Pipe, Bidi::Auto, &[("TERM", "xterm")]);
        assert_eq!((pipe.width, pipe.styled), (None, false));
        let terminal = options(Target::Terminal, Bidi::Auto, &[("TERM", "xterm")]);
        assert_eq!((terminal.width, terminal.styled, terminal.order), (Some(72), true, TextOrder::Visual));
        assert!(!options(Target::Terminal, Bidi::Auto, &[("TERM", "dumb")]).styled);
    }
}
