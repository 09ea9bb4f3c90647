//! The desktop shell: one window, one door (`rpc`) to the list of commands, and what only a desktop has.
//! Deliberately not here: any rule, any SQL, any text that a person reads.

mod boot;
mod documents;
mod events;
mod reports;
mod rpc;

/// Starts Hearth and returns when its window is closed.
///
/// # Panics
/// Where the system cannot open a window at all: there is nothing to fall back to.
#[expect(clippy::disallowed_methods, reason = "the macro that reads the configuration ends the process where it cannot be read")]
pub fn run() {
    boot::prepare_system();
    tauri::Builder::default()
        // First of all plugins: a second start hands its request to the first before anything else begins.
        .plugin(tauri_plugin_single_instance::init(|app, _, _| boot::show_window(app)))
        .plugin(tauri_plugin_window_state::Builder::default().with_state_flags(boot::REMEMBERED).build())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_sql::Builder::default().build())
        .setup(|app| boot::start(app.handle()))
        .invoke_handler(tauri::generate_handler![rpc::rpc, rpc::rpc_bytes, documents::open_document])
        .run(tauri::generate_context!())
        .expect("the system can open a window");
}
