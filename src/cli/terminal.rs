//! What the terminal is, and how text is printed on it.

use targum::{Isolates, TextOptions, TextOrder};
use terminal_size::{Width, terminal_size};

use super::args::IsolatePolicy;

/// How many columns an unknown terminal is taken to have.
const COLUMNS: u16 = 80;

/// How text is printed: to a pipe logical, unstyled and unwrapped; on a terminal wrapped and styled, in visual order unless the
/// terminal lays lines out by itself.
pub(crate) fn text_options(to_terminal: bool, isolates: IsolatePolicy) -> TextOptions {
    let lays_out = to_terminal && lays_lines_out(|name| std::env::var(name).ok());
    let isolates = match isolates {
        IsolatePolicy::Controls => Isolates::Controls,
        IsolatePolicy::Auto if lays_out => Isolates::Controls,
        IsolatePolicy::Auto | IsolatePolicy::None => Isolates::None,
    };
    let options = TextOptions::default().with_isolates(isolates);
    if !to_terminal {
        return options;
    }
    let columns = terminal_size().map_or(COLUMNS, |(Width(columns), _)| columns);
    let order = if lays_out { TextOrder::Logical } else { TextOrder::Visual };
    let options = options.with_width(usize::from(columns)).with_order(order);
    if std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) { options } else { options.with_styles() }
}

/// Whether the terminal lays out bidirectional lines by itself: VTE, Konsole, mlterm, mintty and Apple's do.
fn lays_lines_out(variable: impl Fn(&str) -> Option<String>) -> bool {
    let is = |name: &str, value: &str| variable(name).is_some_and(|found| found.eq_ignore_ascii_case(value));
    // A multiplexer shows lines on its own grid, and lays nothing out.
    if variable("TMUX").is_some() || variable("STY").is_some() {
        return false;
    }
    let has = |name: &str| variable(name).is_some_and(|found| !found.is_empty());
    has("VTE_VERSION")
        || has("KONSOLE_VERSION")
        || has("MLTERM")
        || is("TERM_PROGRAM", "mintty")
        || is("TERM_PROGRAM", "Apple_Terminal")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terminals_that_lay_lines_out_are_known_by_their_environment() {
        let with = |pairs: &'static [(&'static str, &'static str)]| {
            lays_lines_out(|name| pairs.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned()))
        };
        assert!(with(&[("VTE_VERSION", "7200")]));
        assert!(with(&[("TERM_PROGRAM", "Apple_Terminal")]));
        assert!(!with(&[("TERM", "xterm-256color")]));
        assert!(!with(&[("VTE_VERSION", "7200"), ("TMUX", "socket,1,0")]));
    }
}
