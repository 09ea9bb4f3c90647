//! The log: one file a day, seven kept, ids only.

use std::path::Path;

use tracing_subscriber::{EnvFilter, layer::SubscriberExt, util::SubscriberInitExt};

/// Logs to a rotating file in `folder` until the guard is dropped. `HEARTH_LOG` sets the level (`info` by default).
pub fn install(folder: &Path) -> Option<tracing_appender::non_blocking::WorkerGuard> {
    std::fs::create_dir_all(folder).ok()?;
    let file = tracing_appender::rolling::Builder::new()
        .rotation(tracing_appender::rolling::Rotation::DAILY)
        .filename_prefix("hearth")
        .filename_suffix("log")
        .max_log_files(7)
        .build(folder)
        .ok()?;
    let (writer, guard) = tracing_appender::non_blocking(file);
    // sqlx prints statements with their values at debug: whatever the level, it stays at warnings.
    let filter = EnvFilter::try_from_env("HEARTH_LOG")
        .unwrap_or_else(|_| EnvFilter::new("info"))
        .add_directive(tracing::Level::WARN.into_directive("sqlx"));
    tracing_subscriber::registry()
        .with(filter)
        .with(tracing_subscriber::fmt::layer().json().with_writer(writer))
        .try_init()
        .ok()?;
    Some(guard)
}

trait IntoDirective {
    fn into_directive(self, target: &str) -> tracing_subscriber::filter::Directive;
}

impl IntoDirective for tracing::Level {
    fn into_directive(self, target: &str) -> tracing_subscriber::filter::Directive {
        format!("{target}={self}").parse().unwrap_or_else(|_| self.into())
    }
}
