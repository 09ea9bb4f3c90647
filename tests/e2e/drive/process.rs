//! A program that lives no longer than the test that needs it, and takes its children with it.

use anyhow::{Context, Result};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

#[derive(Debug)]
pub struct Process {
    child: Child,
    /// What it wrote on stderr; shown when a test fails.
    log: PathBuf,
}

impl Process {
    /// Starts it in a process group of its own, with stderr in `folder/NAME.log`. Its stdout is the caller's to choose.
    pub fn start(name: &str, command: &mut Command, folder: &Path) -> Result<Self> {
        let log = folder.join(format!("{name}.log"));
        command.stdin(Stdio::null()).stderr(File::create(&log)?);
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(command, 0);
        let child = command.spawn().with_context(|| format!("{name} did not start ({})", command.get_program().display()))?;
        Ok(Self { child, log })
    }

    pub fn child(&mut self) -> &mut Child {
        &mut self.child
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// The last lines of its stderr.
    pub fn last_words(&self) -> String {
        let text = std::fs::read_to_string(&self.log).unwrap_or_default();
        let lines: Vec<&str> = text.lines().collect();
        lines[lines.len().saturating_sub(15)..].join("\n")
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // The group, because a driver's browser and a web view's own processes would outlive the driver. Whoever has
        // ended already cannot be killed, and that is fine.
        if cfg!(unix) {
            let group = format!("-{}", self.child.id());
            Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status().ok();
        } else {
            self.child.kill().ok();
        }
        self.child.wait().ok();
    }
}
