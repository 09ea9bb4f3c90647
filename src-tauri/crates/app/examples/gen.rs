//! Writes what is generated from the list of commands: `cargo xtask gen`. Arguments: the folder for TypeScript, the reference page.

use std::{error::Error, fs, path::PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(types), Some(page)) = (args.next(), args.next()) else {
        return Err("usage: gen TYPES_FOLDER REFERENCE_PAGE".into());
    };
    fs::create_dir_all(&types)?;
    fs::write(types.join("commands.ts"), hearth_app::typescript())?;
    fs::write(page, hearth_app::reference())?;
    Ok(())
}
