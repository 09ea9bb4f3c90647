//! Long work on a terminal: a bar on stderr, and Ctrl+C stops it without leaving half of it behind.

use hearth_app::{App, AppError, JobStarted, dispatch};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::{Value, json};

/// Starts a job command, waits for it and answers its result.
pub async fn follow(app: &App, name: &str, args: Value, quiet: bool) -> Result<Value, AppError> {
    let outcome = dispatch(app, name, args).await?;
    let job = outcome.value.get("job").and_then(Value::as_str).unwrap_or("").to_owned();
    let bar =
        ProgressBar::with_draw_target(None, if quiet { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() });
    if let Ok(style) = ProgressStyle::with_template("{msg} {bar:30} {human_pos}/{human_len} {elapsed} < {eta}") {
        bar.set_style(style);
    }
    let stop = {
        let (app, job) = (app.clone(), job.clone());
        tokio::spawn(async move {
            if tokio::signal::ctrl_c().await.is_ok() {
                // The job may have ended in between: then there is nothing to stop.
                let _ = dispatch(&app, "jobs_cancel", json!({ "id": job })).await;
            }
        })
    };
    let ended = app
        .wait(&JobStarted { job }, |job| {
            bar.set_message(job.label.clone());
            if let Some(total) = job.total {
                bar.set_length(total);
            }
            bar.set_position(job.done);
        })
        .await;
    stop.abort();
    bar.finish_and_clear();
    ended.map(|job| job.result)
}
