//! Lists the catalogues of `ui/locales/<language>/app`, so that a new file needs no line of Rust, and the window's names of tables and columns.

use std::{env, error::Error, fs, path::Path};

const LOCALES: &str = "../../../ui/locales";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed={LOCALES}");
    let mut rows = String::new();
    for language in names(Path::new(LOCALES))? {
        let folder = format!("{LOCALES}/{language}/app");
        if !Path::new(&folder).is_dir() {
            continue;
        }
        for file in names(Path::new(&folder))?.into_iter().filter(|file| file.ends_with(".ftl")) {
            // By path, so that the compiler itself notices an edited catalogue.
            rows.push_str(&format!(
                "    (\"{language}\", \"{file}\", include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{folder}/{file}\"))),\n"
            ));
        }
    }
    let out = Path::new(&env::var("OUT_DIR")?).join("catalogues.rs");
    fs::write(out, format!("&[\n{rows}]\n"))?;
    let mut records = String::new();
    for language in names(Path::new(LOCALES))? {
        let file = format!("{LOCALES}/{language}/history.ftl");
        if Path::new(&file).is_file() {
            records
                .push_str(&format!("    (\"{language}\", include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{file}\"))),\n"));
        }
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("records.rs"), format!("&[\n{records}]\n"))?;
    Ok(())
}

fn names(folder: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}
