//! `setup`: from a bare machine with Rust and Node to one that can build and test. It installs system packages only
//! where that needs no question (root, or sudo without a password); otherwise it prints the one command and stops.

mod needs;

use crate::place::{Place, program};
use crate::{freshness, step};
use anyhow::{Context, Result, bail};
use needs::{NEEDS, Need};
use std::process::Command;
use std::time::Instant;

/// What the machine is to be ready for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    Run,
    Test,
}

impl Purpose {
    pub fn parse(arguments: &[String]) -> Result<Self> {
        match arguments {
            [] => Ok(Self::Test),
            [one] if one == "test" => Ok(Self::Test),
            [one] if one == "run" => Ok(Self::Run),
            _ => bail!("`setup` takes run or test"),
        }
    }
}

pub fn setup(place: &Place, purpose: Purpose) -> Result<()> {
    let start = Instant::now();
    system_packages(purpose)?;
    node()?;
    node_packages(place)?;
    println!("setup: everything is here ({:.1} s)", start.elapsed().as_secs_f64());
    Ok(())
}

fn missing(purpose: Purpose) -> Vec<&'static Need> {
    NEEDS.iter().filter(|need| need.purpose <= purpose && !need.is_met()).collect()
}

fn system_packages(purpose: Purpose) -> Result<()> {
    if !cfg!(target_os = "linux") {
        return elsewhere();
    }
    let lacking = missing(purpose);
    if lacking.is_empty() {
        return Ok(());
    }
    let system = System::read(&std::fs::read_to_string("/etc/os-release").unwrap_or_default());
    let packages = system.packages(&lacking);
    println!("missing: {}", lacking.iter().map(|need| need.what).collect::<Vec<_>>().join(", "));
    if system != System::Debian {
        bail!("install what is missing and run this again:\n  {}", system.command(&packages));
    }
    let Some(privilege) = privilege() else {
        bail!("install what is missing and run this again:\n  {}", system.command(&packages));
    };
    let apt_get = || {
        let mut words = privilege.iter().copied().chain(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        let mut command = Command::new(words.next().expect("env at least is there"));
        command.args(words);
        command
    };
    // A stale list is no reason to stop: a package may still be found, and if not, its own error says so.
    if let Err(problem) = step::run(apt_get().args(["-q", "update"])) {
        println!("{problem:#}; going on with the lists that are there");
    }
    step::run(apt_get().args(["-q", "install", "-y", "--no-install-recommends"]).args(&packages))
        .with_context(|| format!("install by hand and run this again: {}", system.command(&packages)))?;
    let still = missing(purpose);
    if !still.is_empty() {
        bail!("installed, and yet not found: {}", still.iter().map(|need| need.what).collect::<Vec<_>>().join(", "));
    }
    Ok(())
}

fn elsewhere() -> Result<()> {
    if cfg!(target_os = "macos") && step::answer(Command::new("xcode-select").arg("-p")).is_none() {
        bail!("the command line tools are missing; install them and run this again:\n  xcode-select --install");
    }
    if cfg!(windows) && program("perl").is_none() {
        bail!(
            "OpenSSL is built from source and wants Perl; install it and run this again:\n  winget install StrawberryPerl.StrawberryPerl\n\
             Also needed: the C++ build tools of Visual Studio, and WebView2 (part of Windows 11)."
        );
    }
    Ok(())
}

/// The words before a command that needs root; `None` if it cannot be had without a question.
fn privilege() -> Option<&'static [&'static str]> {
    if step::answer(Command::new("id").arg("-u")).as_deref() == Some("0") {
        return Some(&[]);
    }
    step::answer(Command::new("sudo").args(["-n", "true"])).map(|_| &["sudo", "-n"][..])
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum System {
    Debian,
    Fedora,
    Arch,
    Other,
}

impl System {
    /// From the text of `/etc/os-release` (os-release(5): `ID`, then `ID_LIKE`).
    fn read(text: &str) -> Self {
        let field =
            |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().trim_matches('"').to_owned();
        let names = format!("{} {}", field("ID="), field("ID_LIKE="));
        for name in names.split_whitespace() {
            match name {
                "debian" | "ubuntu" => return Self::Debian,
                "fedora" | "rhel" => return Self::Fedora,
                "arch" => return Self::Arch,
                _ => {}
            }
        }
        Self::Other
    }

    fn packages(self, needs: &[&Need]) -> Vec<&'static str> {
        let mut packages: Vec<&str> = needs
            .iter()
            .flat_map(|need| match self {
                Self::Debian | Self::Other => need.debian,
                Self::Fedora => need.fedora,
                Self::Arch => need.arch,
            })
            .copied()
            .collect();
        packages.sort_unstable();
        packages.dedup();
        packages
    }

    fn command(self, packages: &[&str]) -> String {
        let packages = packages.join(" ");
        match self {
            Self::Debian => format!("sudo apt-get update && sudo apt-get install -y --no-install-recommends {packages}"),
            Self::Fedora => format!("sudo dnf install -y {packages}"),
            Self::Arch => format!("sudo pacman -S --needed --noconfirm {packages}"),
            Self::Other => format!("(this system's names for the Debian packages) {packages}"),
        }
    }
}

/// Vite asks for ^20.19 or >= 22.12.
fn node() -> Result<()> {
    let Some(version) = step::answer(Command::new("node").arg("--version")) else {
        bail!("Node is missing; install version 20.19 or newer from https://nodejs.org or your system, and run this again");
    };
    if !node_will_do(&version) {
        bail!("Node {version} is too old (20.19 or newer, or 22.12 or newer, is needed); see https://nodejs.org");
    }
    Ok(())
}

fn node_will_do(version: &str) -> bool {
    let mut parts = version.trim().trim_start_matches('v').split('.').map(|part| part.parse::<u32>().unwrap_or(0));
    match (parts.next().unwrap_or(0), parts.next().unwrap_or(0)) {
        (20, minor) => minor >= 19,
        (22, minor) => minor >= 12,
        (major, _) => major > 22,
    }
}

/// What `package-lock.json` names, unless it is there already.
pub fn node_packages(place: &Place) -> Result<()> {
    let installed = place.ui().join("node_modules").join(".package-lock.json");
    if freshness::is_fresh(&installed, &[place.ui().join("package-lock.json")])? {
        return Ok(());
    }
    // Debian's Chromium is used; none is to be fetched.
    step::run(place.npm().env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1").args(["ci", "--no-fund", "--no-audit"]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_family_of_systems_is_recognised() {
        assert_eq!(System::read("NAME=\"Debian\"\nID=debian\n"), System::Debian, "Debian names itself");
        assert_eq!(System::read("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"), System::Debian, "a derivative names its parent");
        assert_eq!(System::read("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n"), System::Fedora, "so do the red ones");
        assert_eq!(System::read("ID=arch\n"), System::Arch, "Arch names itself");
        assert_eq!(System::read(""), System::Other, "no file, no guess");
    }

    #[test]
    fn an_old_node_is_refused() {
        for good in ["v20.19.0", "v22.12.1", "v24.1.0"] {
            assert!(node_will_do(good), "{good} is new enough for Vite");
        }
        for bad in ["v18.20.0", "v20.18.3", "v21.7.0", "v22.11.0", "nonsense"] {
            assert!(!node_will_do(bad), "{bad} is refused by Vite");
        }
    }

    #[test]
    fn running_asks_for_less_than_testing() {
        let names = |purpose| NEEDS.iter().filter(|need| need.purpose <= purpose).count();
        assert!(names(Purpose::Run) < names(Purpose::Test), "a person who only runs Hearth needs no browser driver");
        assert!(names(Purpose::Run) > 0, "and still needs the web view's headers");
    }
}
