//! The style sheets of the themes.

use std::fs;

/// `docs` aside, a theme must not know left from right: sides are start and end (CSS Logical Properties).
#[test]
fn no_sheet_knows_left_from_right() {
    let mut faults = Vec::new();
    for entry in fs::read_dir("src/render/theme").expect("the themes") {
        let path = entry.expect("a file").path();
        if path.extension().is_none_or(|extension| extension != "css") {
            continue;
        }
        let sheet = fs::read_to_string(&path).expect("a sheet");
        for (number, line) in sheet.lines().enumerate() {
            for word in line.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| is_physical(word)) {
                faults.push(format!("{}:{}: `{word}` in `{}`", path.display(), number + 1, line.trim()));
            }
            // Four values of one shorthand go clockwise, and so does a box of offsets.
            if let Some((property, values)) = line.trim().split_once(": ")
                && matches!(property, "margin" | "padding" | "inset" | "border-width" | "border-radius")
                && values.trim_end_matches(';').split_whitespace().count() == 4
            {
                faults.push(format!("{}:{}: four sides in `{}`", path.display(), number + 1, line.trim()));
            }
            if line.contains("direction:") && !line.contains("flex-direction:") || line.contains("unicode-bidi") {
                faults.push(format!("{}:{}: direction is the markup's: `{}`", path.display(), number + 1, line.trim()));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

fn is_physical(word: &str) -> bool {
    matches!(word.to_ascii_lowercase().as_str(), "left" | "right" | "ltr" | "rtl")
}

/// What a theme names is what the renderer writes.
#[test]
fn the_fragment_needs_no_class_that_is_not_documented() {
    let classes: Vec<&str> =
        targum::CLASSES.iter().map(|(name, _)| *name).chain(targum::Role::ALL.iter().map(|role| role.id())).collect();
    for name in ["targum", "lead", "headline", "standfirst", "caption", "credit", "comments"] {
        assert!(classes.contains(&name), "{name}");
    }
}
