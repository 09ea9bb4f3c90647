//! `hearth packet …` and `hearth certificates …`

use hearth_texts::said;
use std::path::Path;

use hearth_app::AppError;
use serde_json::{Value, json};

use super::Session;
use crate::{find, open::absolute, options::Certificates, progress::follow, show};

pub async fn packet(session: &Session, person: &str, out: &Path, effort: Option<&str>) -> Result<(), AppError> {
    let app = &session.app;
    let args = json!({ "person_id": find::person(app, person).await?, "effort_id": find::effort(app, effort).await?, "out": absolute(out) });
    let made = follow(app, "packets_make", args, session.json).await?;
    finish(session, &made)
}

pub async fn certificates(session: &Session, wanted: Certificates) -> Result<(), AppError> {
    let credential = (wanted.credential || wanted.no_credential).then_some(wanted.credential);
    let args = json!({
        "credential": credential, "valid_until": wanted.valid_until, "badge_files": wanted.badge_files,
        "query": wanted.query, "reason": wanted.reason, "design": wanted.design, "signed_by": wanted.signed_by,
        "signed_role": wanted.signed_role, "on_date": wanted.on, "print_file": true, "out": absolute(&wanted.out),
    });
    let made = follow(&session.app, "certificates_make", args, session.json).await?;
    finish(session, &made)
}

fn finish(session: &Session, made: &Value) -> Result<(), AppError> {
    session.show(made, |made| {
        show::table(
            show::rows(made, "documents"),
            &[("column-document", "title"), ("column-pages", "pages"), ("column-file", "path")],
            said!("cli-none-made"),
        );
    });
    let failures = show::rows(made, "failures");
    for failure in failures {
        eprintln!("hearth: {}: {}", show::at(failure, "person"), show::at(failure, "message"));
    }
    match failures.len() {
        0 => Ok(()),
        n => Err(AppError::failed(said!("cli-some-not-made", count = n))),
    }
}
