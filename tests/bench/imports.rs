//! Bringing a hundred thousand people in.

use std::time::Instant;

use anyhow::{Result, ensure};
use serde_json::json;

use crate::figure::Figure;
use crate::ground::{Ground, PEOPLE, block_on, call, finish, open};

/// Leaves the large community behind, with the people of both files and their work.
pub fn measure(ground: &Ground) -> Result<Vec<Figure>> {
    let files = ground.people(PEOPLE)?;
    let community = ground.large()?;
    community.write()?;
    let app = community.app()?;
    block_on(async {
        open(&app, &community).await?;
        let google = json!({ "path": files.join("google-contacts.csv"), "make_efforts": true, "choices": [] });
        let began = Instant::now();
        let done = finish(&app, "imports_apply", google).await?;
        let took = began.elapsed();
        let conditions = format!("{} people added, the Google file of {PEOPLE} people", done["added"]);
        let mut figures = vec![Figure::seconds("import", 15.0, took, &conditions)];
        figures.extend(Figure::memory("import, memory", 500.0, "the whole process, at most"));

        let slack = json!({ "path": files.join("slack-members.csv"), "make_efforts": true, "choices": [] });
        finish(&app, "imports_apply", slack).await?;
        let page = call(&app, "people_page", json!({ "offset": 0, "limit": 1 })).await?;
        // Two who share a telephone are left for a person to decide, so that a few are missing.
        let total = page["total"].as_u64().unwrap_or_default() as usize;
        ensure!(total > PEOPLE * 99 / 100, "the large community should have about {PEOPLE} people, and has {total}");
        crate::work::add(&app).await?;
        call(&app, "community_close", serde_json::Value::Null).await?;
        Ok(figures)
    })
}
