//! Writes what is generated from the list of commands, below the given root: `cargo xtask gen`.

use std::{error::Error, fs, path::PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let root = std::env::args_os().nth(1).map(PathBuf::from).ok_or("usage: gen ROOT")?;
    let folder = root.join("ui/src/api/generated");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("commands.ts"), hearth_app::typescript())?;
    fs::write(folder.join("commands.md"), hearth_app::reference())?;
    Ok(())
}
