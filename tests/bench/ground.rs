//! What the parts stand on: the folder with the generated files and the large community, and the way to commands from here.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use hearth_app::{App, JobStarted, dispatch};
use hearth_tests::drive::community::{CLOCK, Community, PASSPHRASE, Seed, repository};
use serde_json::{Value, json};
use tempfile::TempDir;

/// How many people the large community has.
pub const PEOPLE: usize = 100_000;

pub struct Ground {
    folder: PathBuf,
    /// Removes the folder; only whoever made it has it.
    _kept: Option<TempDir>,
}

impl Ground {
    pub fn new() -> Result<Self> {
        let kept = TempDir::with_prefix("hearth-bench-")?;
        Ok(Self { folder: kept.path().to_path_buf(), _kept: Some(kept) })
    }

    pub fn at(folder: PathBuf) -> Self {
        Self { folder, _kept: None }
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The community of [`PEOPLE`]; the file is there once `imports` has run.
    pub fn large(&self) -> Result<Community> {
        self.community("large")
    }

    /// A community of this name in the ground's folder, with a home of its own.
    pub fn community(&self, name: &str) -> Result<Community> {
        let mut community = Community::new(Seed::Empty, CLOCK)?;
        community.file = self.folder.join(format!("{name}.hearth"));
        Ok(community)
    }

    /// Files about so many people as other tools export them. Gives the folder they are in.
    pub fn people(&self, count: usize) -> Result<PathBuf> {
        self.others(count, 1)
    }

    /// The same about other people for each seed.
    pub fn others(&self, count: usize, seed: u32) -> Result<PathBuf> {
        let folder = self.folder.join(format!("people-{count}-{seed}"));
        std::fs::create_dir_all(&folder)?;
        let mut generate = Command::new("python3");
        generate.arg(repository().join("tests/fixtures/people/generate.py")).arg(&folder);
        generate.args(["--people", &count.to_string(), "--seed", &seed.to_string()]).stdin(Stdio::null()).stdout(Stdio::null());
        if !generate.status().context("python3 did not start")?.success() {
            bail!("the files about {count} people could not be made");
        }
        Ok(folder)
    }
}

/// Everything asynchronous of a part.
pub fn block_on<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(work)
}

pub async fn open(app: &App, community: &Community) -> Result<()> {
    call(app, "community_open", json!({ "path": community.file, "passphrase": PASSPHRASE })).await.map(|_| ())
}

pub async fn call(app: &App, name: &str, args: Value) -> Result<Value> {
    Ok(dispatch(app, name, args).await.with_context(|| name.to_owned())?.value)
}

/// Runs a job to its end and gives its result.
pub async fn finish(app: &App, name: &str, args: Value) -> Result<Value> {
    let started = call(app, name, args).await?;
    let job = started["job"].as_str().context("a job has an id")?.to_owned();
    Ok(app.wait(&JobStarted { job }, |_| {}).await.with_context(|| name.to_owned())?.result)
}
