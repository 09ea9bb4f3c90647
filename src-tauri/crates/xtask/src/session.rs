//! The desktop around a test on a machine without one: a session bus, an unlocked keyring, a screen that nobody sees.
//! Linux only; elsewhere a command runs as it is, in the user's own session.

use crate::place::Place;
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// What the command needs around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Surroundings {
    /// A session bus with an unlocked Secret Service.
    Keyring,
    /// The same and an X screen of 1280 × 900.
    KeyringAndScreen,
}

/// A home of its own for one run: the keyring of the person who runs the tests is neither read nor changed.
#[derive(Debug)]
pub struct Session {
    home: PathBuf,
}

impl Session {
    pub fn open(place: &Place) -> Result<Self> {
        let home = place.cache.join(format!("session-{}", std::process::id()));
        fs::create_dir_all(home.join("run")).with_context(|| format!("{} cannot be made", home.display()))?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            // The keyring daemon refuses a control folder that others could read.
            fs::set_permissions(home.join("run"), fs::Permissions::from_mode(0o700))?;
        }
        Ok(Self { home })
    }

    /// `command` within the session, with its own arguments, folder and environment kept.
    pub fn around(&self, command: Command, surroundings: Surroundings) -> Command {
        if !cfg!(target_os = "linux") {
            return command;
        }
        let mut outer = Command::new("dbus-run-session");
        outer.arg("--");
        if surroundings == Surroundings::KeyringAndScreen {
            outer.args(["xvfb-run", "-a", "-s", "-screen 0 1280x900x24"]);
        }
        // Only the secrets component: the others would reach for an SSH agent or a smart card.
        outer.args([
            "sh",
            "-c",
            r#"eval "$(printf %s hearth | gnome-keyring-daemon --unlock --components=secrets)" >/dev/null; exec "$@""#,
            "sh",
        ]);
        outer.arg(command.get_program()).args(command.get_args());
        if let Some(folder) = command.get_current_dir() {
            outer.current_dir(folder);
        }
        for (tool, folder) in [("CARGO_HOME", ".cargo"), ("RUSTUP_HOME", ".rustup")] {
            if std::env::var_os(tool).is_none()
                && let Some(home) = std::env::var_os("HOME")
            {
                outer.env(tool, PathBuf::from(home).join(folder));
            }
        }
        outer.env("HOME", &self.home).env("XDG_RUNTIME_DIR", self.home.join("run"));
        for name in ["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "DBUS_SESSION_BUS_ADDRESS"] {
            outer.env_remove(name);
        }
        if surroundings == Surroundings::KeyringAndScreen {
            // Under a virtual screen WebKitGTK's DMA-BUF renderer drops to a few frames a second.
            outer.env("GDK_BACKEND", "x11").env("NO_AT_BRIDGE", "1").env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
            outer.env_remove("WAYLAND_DISPLAY");
        }
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => outer.env(name, value),
                None => outer.env_remove(name),
            };
        }
        outer
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // A daemon on its way out may still write; what is left lies in the cache and harms nothing.
        fs::remove_dir_all(&self.home).ok();
    }
}
