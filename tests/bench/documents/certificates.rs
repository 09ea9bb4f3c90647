//! Certificates for everyone who matches, by the command that the window uses.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use hearth_app::{App, JobStarted};
use serde_json::{Value, json};

use super::memory::Watch;
use crate::figure::Figure;
use crate::ground::{Ground, call, finish, open};

const SOME: usize = 300;
const MANY: usize = 5_000;
/// By then everything that is remembered between certificates is there.
const WARM: u64 = 1_000;

struct Made {
    took: Duration,
    memory: Option<f64>,
    /// After [`WARM`] certificates.
    memory_when_warm: Option<f64>,
}

/// Three hundred, plain and with their credentials.
pub async fn three_hundred(ground: &Ground) -> Result<Vec<Figure>> {
    let app = community(ground, "three hundred", SOME).await?;
    let plain = certificates(&app, ground, SOME, false).await?;
    let proven = certificates(&app, ground, SOME, true).await?;
    call(&app, "community_close", Value::Null).await?;
    let conditions = "one PDF/A-3a and PDF/UA-1 each, names in five scripts, first use of the engine";
    let mut figures = vec![Figure::seconds("300 certificates", 1.6, plain.took, conditions)];
    let conditions = "this process and its workers together, at most";
    figures.extend(plain.memory.map(|most| Figure::megabytes("300 certificates, memory", 300.0, most, conditions)));
    let conditions = "each signed, the credential attached and in its code";
    figures.push(Figure::seconds("300 certificates that prove themselves", 3.0, proven.took, conditions));
    Ok(figures)
}

/// Five thousand need no more memory than the first thousand of them.
pub async fn five_thousand(ground: &Ground) -> Result<Figure> {
    let app = community(ground, "five thousand", MANY).await?;
    let made = certificates(&app, ground, MANY, false).await?;
    call(&app, "community_close", Value::Null).await?;
    let (warm, all) = made.memory_when_warm.zip(made.memory).context("the system does not tell of memory")?;
    let conditions =
        format!("{all:.0} MB at most, {warm:.0} MB by the {WARM}th; workers counted; {:.1} s", made.took.as_secs_f64());
    Ok(Figure::share("5,000 certificates, memory beyond 1,000", 10.0, (all / warm - 1.0) * 100.0, conditions))
}

/// A community of as many people as that, open.
async fn community(ground: &Ground, name: &str, count: usize) -> Result<App> {
    let files = ground.people(count)?;
    let community = ground.community(name)?;
    let app = community.app()?;
    let new = json!({ "path": community.file, "name": "Riverside", "zone": "Europe/Oslo", "sample": false,
        "passphrase": hearth_tests::drive::community::PASSPHRASE });
    call(&app, "community_create", new).await?;
    call(&app, "community_close", Value::Null).await?;
    open(&app, &community).await?;
    for file in ["google-contacts.csv", "slack-members.csv"] {
        finish(&app, "imports_apply", json!({ "path": files.join(file), "make_efforts": false, "choices": [] })).await?;
    }
    Ok(app)
}

async fn certificates(app: &App, ground: &Ground, people: usize, credential: bool) -> Result<Made> {
    let out = ground.folder().join(format!("certificates-{people}-{credential}"));
    let wish = json!({ "query": "*", "reason": "Many helping hands", "design": "classic", "signed_by": "Helen Ashworth",
        "credential": credential, "print_file": false, "out": out });
    let watch = Watch::begin();
    let began = Instant::now();
    let started = call(app, "certificates_make", wish).await?;
    let started = JobStarted { job: started["job"].as_str().context("a job has an id")?.to_owned() };
    let mut memory_when_warm = None;
    let ended = app.wait(&started, |job| {
        if memory_when_warm.is_none() && job.done >= WARM {
            memory_when_warm = watch.most();
        }
    });
    let made = ended.await.context("certificates_make")?.result;
    let took = began.elapsed();
    let memory = watch.most();
    let count = made["batch"]["made"].as_u64().and_then(|count| usize::try_from(count).ok()).unwrap_or_default();
    // Two who share a telephone are left for a person to decide, so that a few may be missing.
    ensure!(
        count > people * 99 / 100 && made["failures"] == json!([]),
        "{count} certificates for {people} people, failures: {}",
        made["failures"]
    );
    std::fs::remove_dir_all(&out)?;
    Ok(Made { took, memory, memory_when_warm })
}
