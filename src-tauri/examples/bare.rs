//! A window with an empty page and nothing behind it: what the measured window is compared with (`cargo xtask bench ui`).

use tauri::{WebviewUrl, WebviewWindowBuilder};

#[expect(clippy::disallowed_methods, reason = "the macro that reads the configuration ends the process where it cannot be read")]
fn main() {
    let mut context = tauri::generate_context!();
    context.config_mut().app.windows.clear();
    tauri::Builder::default()
        .setup(|app| {
            let page = WebviewUrl::External("about:blank".parse()?);
            WebviewWindowBuilder::new(app, "bare", page).title("Bare").inner_size(1180.0, 800.0).build()?;
            Ok(())
        })
        .run(context)
        .expect("the system can open a window");
}
