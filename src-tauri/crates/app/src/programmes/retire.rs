//! A programme is started no more; whoever is on the way through it goes on.

use hearth_store::programmes::{self, ProgrammeChange};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use super::add::checked_name;
use crate::{App, AppError, Done};

#[derive(Debug, Deserialize, TS)]
pub struct ProgrammeRetire {
    pub id: String,
    /// `false` takes it up again.
    pub retired: bool,
}

/// Retires a programme, or takes it up again.
pub async fn retire(app: &App, args: ProgrammeRetire) -> Result<Done<()>, AppError> {
    let today = app.today()?.to_string();
    let mut tx = app.begin("programmes_retire").await?;
    let was = programmes::show(&mut tx, &args.id).await?.ok_or_else(|| AppError::not_found("programme"))?.row;
    let label = if args.retired {
        said!("programmes-retire-label", name = was.name.as_str())
    } else {
        // Meanwhile another one may have taken its name.
        checked_name(&mut tx, &was.name, Some(&args.id)).await?;
        said!("programmes-again-label", name = was.name.as_str())
    };
    tx.relabel(label.kept()).await?;
    let retired_on = Some(args.retired.then_some(today.as_str()));
    programmes::change(&mut tx, &args.id, &ProgrammeChange { retired_on, ..ProgrammeChange::default() }).await?;
    Ok(Done::of((), tx.commit().await?))
}
