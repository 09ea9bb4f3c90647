//! The desktop shell: one window, one door (`rpc`) to the list of commands, and what only a desktop has.
//! Deliberately not here: any rule, any SQL, any text that a person reads.

mod boot;
mod documents;
mod events;
mod host;
mod links;
mod menu;
mod quick_key;
mod reminders;
mod reports;
mod rpc;
mod tray;

use hearth_app::{App, device, ports::Ports};

/// Starts Hearth and returns when its window is closed.
///
/// # Panics
/// Where the system cannot open a window at all: there is nothing to fall back to.
#[expect(clippy::disallowed_methods, reason = "the macro that reads the configuration ends the process where it cannot be read")]
pub fn run() {
    let app = App::new(Ports::real());
    host::prepare(device::read(&app).get("renderer"), boot::unpainted(&app).exists());
    tauri::Builder::default()
        // First of all plugins: a second start hands its request to the first before anything else begins.
        .plugin(tauri_plugin_single_instance::init(|handle, arguments, folder| {
            boot::show_window(handle);
            links::hand_over(handle, links::asked(&arguments, folder.as_ref()));
        }))
        .plugin(tauri_plugin_window_state::Builder::default().with_state_flags(boot::REMEMBERED).build())
        .plugin(tauri_plugin_deep_link::init())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_notification::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_sql::Builder::default().build())
        .manage(links::Waiting::default())
        .manage(menu::Shown::default())
        .manage(quick_key::QuickKey::default())
        .manage(tray::Tray::default())
        .setup(move |shell| {
            // macOS hands links to the running program; elsewhere they are arguments of a start.
            #[cfg(target_os = "macos")]
            {
                use tauri_plugin_deep_link::DeepLinkExt;
                let handle = shell.handle().clone();
                shell.deep_link().on_open_url(move |event| {
                    let asked = event.urls().iter().filter_map(|url| links::parse(url.as_str())).collect();
                    boot::show_window(&handle);
                    links::hand_over(&handle, asked);
                });
            }
            boot::start(shell.handle(), app)
        })
        .on_menu_event(|handle, event| {
            if !tray::chosen(handle, event.id().as_ref()) {
                menu::chosen(handle, event.id().as_ref());
            }
        })
        .on_window_event(boot::window_event)
        .invoke_handler(tauri::generate_handler![
            rpc::rpc,
            rpc::rpc_bytes,
            boot::opening,
            boot::window_ready,
            documents::open_document,
            documents::carry_documents,
            links::opened_take,
            menu::menu_set,
            quick_key::host_show,
            tray::tray_set,
        ])
        .build(tauri::generate_context!())
        .expect("the system can open a window")
        .run(|handle, event| {
            if matches!(event, tauri::RunEvent::Exit) {
                boot::close(handle);
            }
        });
}
