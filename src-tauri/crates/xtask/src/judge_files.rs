//! What other programs say of finished files: qpdf about their structure, pdffonts about their letters, zbar about the codes on them.
//! Deliberately not here: the standards (`validate_documents`), and what stands in a code (`judge_credentials`).

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context, Result, bail, ensure};

const NEEDS: &str = "is missing. Install it with: apt-get install qpdf poppler-utils zbar-tools";
/// As fine as a scanner is set by itself, as a cheap one, and as one that is to save room.
const DOTS: [&str; 3] = ["300", "200", "150"];

/// Every file is whole, and every letter of it comes with its shape and with what it means.
///
/// # Errors
/// A sentence for each file that somebody complained about.
pub fn whole(pdfs: &[PathBuf]) -> Result<()> {
    at_once(pdfs, |pdf| {
        said(Command::new("qpdf").arg("--check").arg(pdf)).context("qpdf")?;
        letters(&said(Command::new("pdffonts").arg(pdf)).context("pdffonts")?)
    })?;
    println!("{} files are whole for qpdf; pdffonts finds every font embedded and mapped to Unicode", pdfs.len());
    Ok(())
}

/// The code on each file is read from paper, the same at every fineness.
///
/// # Errors
/// A sentence for each file whose code was not read.
pub fn scanned(pdfs: &[PathBuf], folder: &Path) -> Result<()> {
    let turn = AtomicUsize::new(0);
    at_once(pdfs, |pdf| {
        let mut read = Vec::new();
        for dots in DOTS {
            let picture = folder.join(format!("code-{}", turn.fetch_add(1, Ordering::Relaxed)));
            said(Command::new("pdftoppm").args(["-q", "-r", dots, "-gray", "-singlefile"]).arg(pdf).arg(&picture))
                .context("pdftoppm")?;
            let picture = picture.with_extension("pgm");
            let code = said(Command::new("zbarimg").args(["-q", "--raw", "-Sdisable", "-Sqrcode.enable"]).arg(&picture));
            read.push(code.with_context(|| format!("zbarimg at {dots} dots per inch"))?);
            std::fs::remove_file(&picture).with_context(|| format!("{} cannot be removed", picture.display()))?;
        }
        ensure!(read.iter().all(|code| *code == read[0]), "the codes read at {DOTS:?} dots per inch are not the same");
        ensure!(read[0].len() > 400, "the code holds {} letters, too few for a whole credential", read[0].len());
        Ok(())
    })?;
    println!("{} codes are read from paper at {} dots per inch", pdfs.len(), DOTS.join(", "));
    Ok(())
}

/// On all processors: these programs spend most of their time beginning.
fn at_once(files: &[PathBuf], judge: impl Fn(&Path) -> Result<()> + Sync) -> Result<()> {
    let next = AtomicUsize::new(0);
    let troubles: Mutex<Vec<String>> = Mutex::default();
    let work = || {
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            if let Err(reason) = judge(file)
                && let Ok(mut troubles) = troubles.lock()
            {
                troubles.push(format!("{}: {reason:#}", file.display()));
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(work);
        }
    });
    let troubles = troubles.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner());
    ensure!(troubles.is_empty(), "{} of {} files failed:\n{}", troubles.len(), files.len(), troubles.join("\n"));
    Ok(())
}

fn said(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("{} {NEEDS}", command.get_program().display()))?;
    let (words, trouble) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    ensure!(output.status.success(), "{} {}", words.trim(), trouble.trim());
    Ok(words.into_owned())
}

/// Reads the table of pdffonts: two lines of heads, then a line for each font, whose last columns are `emb sub uni object ID`.
fn letters(table: &str) -> Result<()> {
    let rows: Vec<&str> = table.lines().skip(2).filter(|line| !line.trim().is_empty()).collect();
    ensure!(!rows.is_empty(), "no font is named, so nobody could search for a word: {table}");
    for row in rows {
        let words: Vec<&str> = row.split_whitespace().rev().collect();
        let [_, _, unicode, _, embedded, ..] = words[..] else { bail!("pdffonts says what nobody understands: {row}") };
        ensure!(embedded == "yes" && unicode == "yes", "a font is not embedded, or its letters mean nothing: {row}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "name                                 type              encoding         emb sub uni object ID\n\
        ------------------------------------ ----------------- ---------------- --- --- --- ---------\n";

    #[test]
    fn a_font_that_is_not_embedded_or_means_nothing_is_refused() {
        let table = |row: &str| letters(&format!("{HEAD}{row}\n"));
        let good = "HXLMZG+NunitoSans-Regular            CID TrueType      Identity-H       yes yes yes     83  0";
        assert!(table(good).is_ok(), "a whole font passes");
        assert!(
            table("[none]                               Type 3            Custom           yes no  yes     90  0").is_ok(),
            "emoji too"
        );
        assert!(table(&good.replace("yes yes yes", "no  no  yes")).is_err(), "a font that the reader must have is refused");
        assert!(table(&good.replace("yes yes yes", "yes yes no ")).is_err(), "and one whose letters cannot be copied");
        assert!(letters(HEAD).is_err(), "a file without text is no document");
    }
}
