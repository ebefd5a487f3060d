//! The pictures of a page: files only below the input's folder or `--assets`, put into the page, so that it stands by itself.

use std::fs;
use std::path::{Path, PathBuf};

use base64::prelude::{BASE64_STANDARD, Engine};
use targum::{Code, Diagnostic, Page};

/// The largest file that is put into a page, in bytes.
const LARGEST: u64 = 8 * 1024 * 1024;

/// Puts the picture files that the page names into it. A picture on the web stays where it is; one that is not there, or not
/// allowed, is left out, with a finding.
pub(crate) fn embed(page: &mut Page, folders: &[PathBuf], diagnostics: &mut Vec<Diagnostic>) {
    page.rewrite_images(|src| {
        if is_on_the_web(src) {
            return;
        }
        match load(src, folders) {
            Ok(data) => *src = data,
            Err(message) => {
                let folders: Vec<_> = folders.iter().map(|folder| format!("`{}`", folder.display())).collect();
                let help =
                    format!("pictures are looked for below {}; --assets names a further folder", folders.join(", "));
                let message = format!("the picture `{src}` {message}, and was left out");
                diagnostics.push(Diagnostic::new(Code::ImageMissing, message).help(help));
                src.clear();
            }
        }
    });
}

fn is_on_the_web(src: &str) -> bool {
    src.starts_with("//") || src.starts_with("http://") || src.starts_with("https://")
}

fn load(src: &str, folders: &[PathBuf]) -> Result<String, String> {
    let name = percent_encoding::percent_decode_str(src.split(['?', '#']).next().unwrap_or(src)).decode_utf8_lossy();
    let media_type = media_type(&name).ok_or("is of no known kind")?;
    let path = folders.iter().find_map(|folder| below(folder, &name)).ok_or("was not found")?;
    let size = fs::metadata(&path).map_err(|error| format!("cannot be read ({error})"))?.len();
    if size > LARGEST {
        return Err(format!("has {size} bytes, more than {LARGEST}"));
    }
    let bytes = fs::read(&path).map_err(|error| format!("cannot be read ({error})"))?;
    Ok(format!("data:{media_type};base64,{}", BASE64_STANDARD.encode(bytes)))
}

/// The file of that name, if it really stands below the folder: links are followed before that is asked.
fn below(folder: &Path, name: &str) -> Option<PathBuf> {
    let folder = fs::canonicalize(folder).ok()?;
    let path = fs::canonicalize(folder.join(name)).ok()?;
    (path.starts_with(&folder) && path.is_file()).then_some(path)
}

fn media_type(name: &str) -> Option<&'static str> {
    let extension = Path::new(name).extension()?.to_str()?.to_ascii_lowercase();
    Some(match extension.as_str() {
        "avif" => "image/avif",
        "gif" => "image/gif",
        "jpeg" | "jpg" => "image/jpeg",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "webp" => "image/webp",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_outside_the_folder_is_loaded() {
        let root = tempfile::tempdir().expect("a folder");
        let folder = root.path().join("articles");
        fs::create_dir_all(folder.join("img")).expect("made");
        fs::write(root.path().join("secret.png"), "x").expect("written");
        fs::write(folder.join("img/a b.png"), "x").expect("written");
        #[cfg(unix)]
        std::os::unix::fs::symlink(root.path().join("secret.png"), folder.join("link.png")).expect("linked");
        let folders = [folder];
        assert_eq!(load("img/a%20b.png", &folders).as_deref(), Ok("data:image/png;base64,eA=="));
        for src in ["../secret.png", "img/../../secret.png", "link.png", "%2e%2e/secret.png", "img/a b.txt", "img"] {
            assert!(load(src, &folders).is_err(), "{src}");
        }
        let absolute = root.path().join("secret.png").display().to_string();
        assert!(load(&absolute, &folders).is_err(), "{absolute}");
    }
}
