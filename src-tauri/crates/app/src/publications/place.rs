//! Putting a file in the place of an older one: whoever reads it, such as a program that keeps a folder in step, sees the old or the new
//! one, never half of it.

use std::{io::Write, path::Path};

/// Writes a file beside its place and moves it there.
pub(crate) fn replace(path: &Path, content: &[u8]) -> std::io::Result<()> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    // Two programs may write the same place at once; each has its own.
    let beside = path.with_file_name(format!(".{name}.{}.hearth", std::process::id()));
    let write = || {
        let mut file = std::fs::File::create(&beside)?;
        file.write_all(content)?;
        file.sync_all()?;
        std::fs::rename(&beside, path)
    };
    write().inspect_err(|_| {
        // What is left over is of no use to anybody.
        let _ = std::fs::remove_file(&beside);
    })
}

#[cfg(test)]
mod tests {
    use super::replace;

    #[test]
    fn the_old_file_stays_where_the_new_one_cannot_be_written() {
        let folder = tempfile::TempDir::new().expect("a temporary folder");
        let path = folder.path().join("meetings.ics");
        replace(&path, b"one").expect("a new file");
        replace(&path, b"two").expect("in its place");
        assert_eq!(std::fs::read(&path).expect("it is there"), b"two", "the newer one is at the place");
        let blocked = folder.path().join("sub");
        std::fs::create_dir(&blocked).expect("a folder in the way");
        assert!(replace(&blocked, b"three").is_err(), "a folder is no file to replace");
        let left: Vec<_> = std::fs::read_dir(folder.path()).expect("readable").flatten().map(|entry| entry.file_name()).collect();
        assert_eq!(left.len(), 2, "and nothing is left over beside: {left:?}");
    }
}
