//! Where things lie on this system. Everything that differs between Linux, macOS and Windows about folders is here.

use std::path::PathBuf;

/// IANA name of the zone that this system is set to; UTC where it says none.
pub fn system_zone() -> String {
    jiff::tz::TimeZone::system().iana_name().unwrap_or("UTC").to_owned()
}

/// The languages that this system asks for, the best first.
pub fn system_languages() -> impl Iterator<Item = String> {
    sys_locale::get_locales()
}

/// The folders that Hearth uses.
#[derive(Clone, Debug)]
pub struct Places {
    /// Communities are put here unless the user chooses another folder.
    pub communities: PathBuf,
    /// Which communities were open lately; no personal data.
    pub state: PathBuf,
    /// Rotating log files, ids only.
    pub logs: PathBuf,
    /// Generated documents go below this folder unless the user chooses another one.
    pub documents: PathBuf,
}

impl Places {
    /// By this system's conventions; `HEARTH_HOME` puts everything below one folder.
    pub fn of_this_system() -> Self {
        if let Some(home) = std::env::var_os("HEARTH_HOME").map(PathBuf::from) {
            return Self::below(&home);
        }
        let data = dirs::data_local_dir().unwrap_or_else(|| PathBuf::from("."));
        let own = data.join("Hearth");
        let documents = dirs::document_dir().or_else(dirs::home_dir).unwrap_or_else(|| data.clone());
        Self {
            communities: own.join("communities"),
            state: own.clone(),
            logs: dirs::state_dir().map_or_else(|| own.join("logs"), |dir| dir.join("Hearth").join("logs")),
            documents: documents.join("Hearth"),
        }
    }

    /// Everything below one folder.
    pub fn below(home: &std::path::Path) -> Self {
        Self {
            communities: home.join("communities"),
            state: home.join("state"),
            logs: home.join("logs"),
            documents: home.join("documents"),
        }
    }
}
