// No console beside the window on Windows.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

fn main() {
    if !hearth_app::documents::attend() {
        hearth_shell::run();
    }
}
