//! Three hundred certificates in one go.

use std::time::Instant;

use anyhow::{Result, ensure};
use serde_json::json;

use crate::figure::Figure;
use crate::ground::{Ground, block_on, finish, open};

const CERTIFICATES: usize = 300;

pub fn measure(ground: &Ground) -> Result<Vec<Figure>> {
    let files = ground.people(CERTIFICATES)?;
    let community = ground.community("documents")?;
    community.write()?;
    let app = community.app()?;
    block_on(async {
        open(&app, &community).await?;
        for file in ["google-contacts.csv", "slack-members.csv"] {
            finish(&app, "imports_apply", json!({ "path": files.join(file), "make_efforts": false, "choices": [] })).await?;
        }
        let out = ground.folder().join("certificates");
        let wish =
            json!({ "query": "*", "reason": "Three hundred helping hands", "design": "classic", "print_file": true, "out": out });
        let began = Instant::now();
        let made = finish(&app, "certificates_make", wish).await?;
        let took = began.elapsed();
        let count = made["documents"].as_array().map_or(0, Vec::len);
        ensure!(count == CERTIFICATES + 1 && made["failures"] == json!([]), "{count} documents, failures: {}", made["failures"]);
        let conditions = "one PDF/A-3a each and one file to print, names in five scripts, first use of the engine";
        let mut figures = vec![Figure::seconds("300 certificates", 3.0, took, conditions)];
        figures.extend(Figure::memory("300 certificates, memory", 400.0, "the whole process, at most"));
        Ok(figures)
    })
}
