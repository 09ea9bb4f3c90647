//! Who accompanies somebody.

use hearth_store::{commitments, journeys};
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use super::open;
use crate::{App, AppError, Done};

#[derive(Debug, Deserialize, TS)]
pub struct JourneyChange {
    pub id: String,
    /// Nobody where it is null.
    pub buddy_id: Option<String>,
}

/// Gives a newcomer a buddy, or none.
pub async fn change(app: &App, args: JourneyChange) -> Result<Done<()>, AppError> {
    let mut tx = app.begin("journeys_change").await?;
    let was = open(app, &mut tx, &args.id).await?;
    let buddy = args.buddy_id.as_deref().filter(|id| !id.is_empty());
    let label = match buddy {
        Some(id) if id == was.person_id => {
            return Err(AppError::invalid("buddy_id", said!("journeys-own-buddy", name = was.person.as_str())));
        }
        Some(id) => {
            let found = commitments::ready(&mut *tx, &[id.to_owned()]).await?;
            let person = found.first().ok_or_else(|| AppError::not_found("person"))?;
            said!("journeys-buddy-label", buddy = person.name.as_str(), name = was.person.as_str())
        }
        None => said!("journeys-no-buddy-label", name = was.person.as_str()),
    };
    tx.relabel(label.kept()).await?;
    journeys::change(&mut tx, &args.id, buddy).await?;
    Ok(Done::of((), tx.commit().await?))
}
