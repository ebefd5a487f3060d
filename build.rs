//! Compiles the built-in catalogs: every folder of `locales` becomes the Fluent source that is printed from, and all of
//! them together the table that lines are recognised by. A new folder is a new language; nothing else names it.
#![allow(missing_docs, dead_code, unreachable_pub, clippy::disallowed_methods, clippy::print_stdout)]

#[path = "src/catalog/compile/mod.rs"]
mod compile;

use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// The language that serves where no other does. It comes first, and first is best where two explain a line equally well.
const DEFAULT: &str = "en";

/// A folder of catalogs, as read.
struct Locale {
    language: String,
    files: Vec<String>,
}

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=src/catalog/compile");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let mut locales: Vec<Locale> =
        entries(Path::new("locales"))?.iter().map(|folder| read(folder)).collect::<io::Result<_>>()?;
    locales.sort_by_key(|locale| (locale.language != DEFAULT, locale.language.clone()));

    let mut table = String::new();
    for Locale { language, files } in &locales {
        let printable: String = files.iter().map(|file| compile::printable(file)).collect();
        fs::write(out.join(format!("{language}.ftl")), printable)?;
        table += &format!("(\"{language}\", include_str!(concat!(env!(\"OUT_DIR\"), \"/{language}.ftl\"))),\n");
    }
    fs::write(out.join("locales.rs"), format!("&[\n{table}]\n"))?;

    let files: Vec<Vec<&str>> =
        locales.iter().map(|locale| locale.files.iter().map(String::as_str).collect()).collect();
    let sources: Vec<compile::Source> = files.iter().map(|files| compile::Source { known: &[], files }).collect();
    fs::write(out.join("catalogs.image"), compile::image(&sources))
}

fn read(folder: &Path) -> io::Result<Locale> {
    let language = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut files = Vec::new();
    for path in entries(folder)? {
        let text = fs::read_to_string(&path)?;
        for fault in compile::syntax::parse(&text).faults {
            println!("cargo::warning={}:{}:{}: {}", path.display(), fault.line, fault.column, fault.message);
        }
        files.push(text);
    }
    Ok(Locale { language, files })
}

/// What is in a folder, in the order of the names.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    paths.sort();
    Ok(paths)
}
