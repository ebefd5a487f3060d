//! Files written whole or not at all, under safe names.

use std::collections::HashSet;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The longest slug, in bytes: file systems take 255 with the extension and a hash.
const SLUG_BYTES: usize = 120;

/// Names that Windows keeps for devices.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

/// Writes `bytes` to `path` by way of a temporary file beside it, synced and renamed: a reader of `path` sees the old file or
/// the new one, never half of one.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = new_file_beside(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}

/// Puts what `source` holds in the place of a file, with the permissions of that file, as [`write_whole`] does. Where `path` is a
/// link, what it points to is replaced.
pub(crate) fn replace_whole(path: &Path, source: &mut impl io::Read) -> io::Result<()> {
    let path = fs::canonicalize(path)?;
    let mut file = new_file_beside(path.parent().unwrap_or(Path::new("/")))?;
    io::copy(source, &mut file)?;
    file.as_file().set_permissions(fs::metadata(&path)?.permissions())?;
    file.as_file().sync_all()?;
    file.persist(&path)?;
    Ok(())
}

/// A temporary file with the permissions of an ordinary new one: `tempfile` makes them private by default.
fn new_file_beside(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".targum-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

/// The folder of a run that writes several files, and the names given out so far.
pub(crate) struct OutputFolder {
    folder: PathBuf,
    taken: HashSet<String>,
}

impl OutputFolder {
    /// Makes the folder if it does not exist.
    pub(crate) fn create(folder: &Path) -> io::Result<OutputFolder> {
        fs::create_dir_all(folder)?;
        Ok(OutputFolder { folder: folder.to_owned(), taken: HashSet::new() })
    }

    /// A path in the folder, named after `title`; where another article of this run has that name, a hash of `identity`
    /// is added, so that the same run gives the same names.
    pub(crate) fn path_for(&mut self, title: &str, identity: impl Hash, extension: &str) -> PathBuf {
        let slug = slug(title);
        let mut name = slug.clone();
        let mut hasher = DefaultHasher::new();
        identity.hash(&mut hasher);
        while !self.taken.insert(name.clone()) {
            name = format!("{slug}-{:08x}", hasher.finish() as u32);
            name.hash(&mut hasher);
        }
        self.folder.join(format!("{name}.{extension}"))
    }
}

/// A safe file name from a title: letters, marks and digits of any script in lower case, everything else a hyphen.
///
/// It never holds a separator, a control, a leading dot or a device's name, so it cannot leave its folder.
pub(crate) fn slug(title: &str) -> String {
    let mut slug = String::new();
    for c in title.chars().flat_map(char::to_lowercase) {
        if slug.len() + c.len_utf8() > SLUG_BYTES {
            break;
        }
        if c.is_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') && !is_inside_word(c) {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    let stem = slug.trim_end_matches(|c: char| c.is_ascii_digit());
    if slug.is_empty() || DEVICES.contains(&stem) {
        slug.insert_str(0, "article");
    }
    slug
}

/// Apostrophes, gershayim, cantillation marks and joiners do not part a word.
fn is_inside_word(c: char) -> bool {
    matches!(c, '\'' | '"' | '\u{2019}' | '\u{5F3}' | '\u{5F4}' | '\u{200C}') || ('\u{591}'..='\u{5AF}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_safe_names() {
        for (title, expected) in [
            ("Putin: we will not!", "putin-we-will-not"),
            ("../../etc/passwd", "etc-passwd"),
            ("\u{202E}CON", "articlecon"),
            ("com1", "articlecom1"),
            ("  ", "article"),
            ("צה\"ל: 3 הרוגים", "צהל-3-הרוגים"),
            ("בְּרֵאשִׁ֖ית", "בְּרֵאשִׁית"),
            ("a\0b\nc", "a-b-c"),
        ] {
            assert_eq!(slug(title), expected, "{title:?}");
        }
        assert!(slug(&"ש".repeat(4000)).len() <= SLUG_BYTES);
    }

    #[test]
    fn a_clash_gets_a_hash_and_the_same_run_the_same_names() {
        let names = || {
            let folder = tempfile::tempdir().expect("a folder");
            let mut output = OutputFolder::create(&folder.path().join("new")).expect("creatable");
            ["a.txt", "b.txt", "a.txt"]
                .map(|identity| output.path_for("Same", identity, "html").file_name().map(ToOwned::to_owned))
        };
        let first = names();
        assert_eq!(first, names());
        assert_eq!(first.iter().collect::<HashSet<_>>().len(), 3);
    }

    #[test]
    fn a_file_is_replaced_whole() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("page.html");
        write_whole(&path, b"one").expect("written");
        write_whole(&path, b"two").expect("written");
        assert_eq!(fs::read(&path).expect("readable"), b"two");
        assert_eq!(fs::read_dir(folder.path()).expect("listable").count(), 1);
    }
}
