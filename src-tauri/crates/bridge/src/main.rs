//! Development only, never bundled: the same commands over loopback HTTP, so that a browser shows the real core and the real store.
//! Prints one line of JSON with its port and token. Deliberately not here: dialogs, menus, anything that only a window has.

mod serve;

use std::{net::SocketAddr, path::PathBuf, sync::Arc};

use anyhow::Context;
use clap::Parser;
use hearth_app::{
    App, dispatch, languages,
    ports::{FixedClock, NoKeychain, Places, Ports},
};
use serde_json::json;

#[derive(Parser)]
#[command(about = "Hearth's commands over loopback HTTP, for browser tests")]
struct Options {
    /// The community; made if it is not there, and left closed if none is named.
    #[arg(long)]
    file: Option<PathBuf>,
    #[arg(long, env = "HEARTH_PASSPHRASE", default_value = "bridge")]
    passphrase: String,
    /// What a new community starts with: `demo` or `empty`.
    #[arg(long, default_value = "demo")]
    seed: String,
    /// The instant at which the clock starts, RFC 3339.
    #[arg(long)]
    clock: Option<String>,
    /// Folder for everything that is not the community itself.
    #[arg(long)]
    home: Option<PathBuf>,
    /// Language that is spoken, such as `de`; by default the one chosen in `--home`, else English.
    #[arg(long)]
    language: Option<String>,
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Fixed token, for a development server; random otherwise.
    #[arg(long)]
    token: Option<String>,
    /// The built window.
    #[arg(long, default_value = "ui/dist")]
    dist: PathBuf,
}

fn main() -> anyhow::Result<()> {
    if hearth_app::documents::attend() {
        return Ok(());
    }
    serve()
}

#[tokio::main]
async fn serve() -> anyhow::Result<()> {
    let options = Options::parse();
    let mut ports = Ports::real();
    ports.secrets = Arc::new(NoKeychain);
    if let Some(clock) = &options.clock {
        ports.clock = Arc::new(FixedClock::parse(clock).context("--clock takes an instant such as 2026-11-22T09:00:00Z")?);
    }
    if let Some(home) = &options.home {
        ports.places = Places::below(home);
    }
    let app = App::new(ports);
    // Not the system's: a test in a browser says the same everywhere.
    languages::speak_at_start(&app, options.language.as_deref(), std::iter::empty())?;
    if let Some(file) = &options.file {
        let path = file.display().to_string();
        if file.exists() {
            dispatch(&app, "community_open", json!({ "path": path, "passphrase": options.passphrase })).await?;
        } else {
            let new = json!({
                "path": path, "name": "Hollyfield Commons", "zone": "Europe/Berlin",
                "sample": options.seed == "demo", "passphrase": options.passphrase,
            });
            dispatch(&app, "community_create", new).await?;
        }
    }
    let token = match options.token {
        Some(token) => token,
        None => {
            let mut bytes = [0u8; 16];
            getrandom::fill(&mut bytes).map_err(|e| anyhow::anyhow!("no randomness: {e}"))?;
            bytes.iter().map(|b| format!("{b:02x}")).collect()
        }
    };
    let listener = tokio::net::TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], options.port))).await?;
    println!("{}", json!({ "port": listener.local_addr()?.port(), "token": token }));
    axum::serve(listener, serve::router(app, token, options.dist)).await?;
    Ok(())
}
