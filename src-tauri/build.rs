//! Checks the configuration and makes the permissions for our own commands. It also lets the crate compile before the UI
//! is built, so that `cargo clippy` and `cargo test` need no Node.

use std::error::Error;
use std::fs;
use std::path::Path;

/// No script in it: that is how `cargo xtask` sees that the UI is still to be built.
const NO_UI_YET: &str = "<!doctype html>\n<title>Hearth</title>\n<p>The interface is not built. Run: cargo xtask run</p>\n";

fn main() -> Result<(), Box<dyn Error>> {
    let built = Path::new("../ui/dist");
    if !built.join("index.html").exists() {
        fs::create_dir_all(built)?;
        fs::write(built.join("index.html"), NO_UI_YET)?;
    }
    // The pages are embedded by a macro, which cannot tell Cargo that they changed.
    println!("cargo:rerun-if-changed=../ui/dist");
    println!("cargo:rerun-if-changed=../icons");
    let commands = tauri_build::AppManifest::new().commands(&[
        "rpc",
        "rpc_bytes",
        "opening",
        "window_ready",
        "open_document",
        "carry_documents",
        "opened_take",
        "menu_set",
        "host_show",
        "tray_set",
    ]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands))?;
    Ok(())
}
