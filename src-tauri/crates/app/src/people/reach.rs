//! How to write to people: nobody is named with an address that they do not want to be used.

use hearth_core::people::{Channel, Silence};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, AppError};

#[derive(Debug, Deserialize, TS)]
pub struct PeopleReach {
    /// At most 1,000.
    pub ids: Vec<String>,
}

/// How to write to somebody, or why not.
#[derive(Debug, Serialize, TS)]
pub struct Reach {
    pub id: String,
    pub name: String,
    /// `None` where no address is known, or where it is not to be used.
    pub email: Option<String>,
    /// Why nobody is to write to them.
    #[ts(type = "\"everything\" | \"email\" | null")]
    pub silence: Option<&'static str>,
}

/// How to write to these people, for a draft in the user's own mail program.
pub async fn reach(app: &App, args: PeopleReach) -> Result<Vec<Reach>, AppError> {
    let ids = args.ids.get(..1_000).unwrap_or(&args.ids);
    let found = hearth_store::people::reach(app.community()?.store.readers(), ids).await?;
    found
        .into_iter()
        .map(|row| {
            let silence = row.wishes.wishes()?.against(Channel::Email);
            Ok(Reach {
                id: row.id,
                name: row.name,
                email: row.email.filter(|_| silence.is_none()),
                silence: silence.map(Silence::word),
            })
        })
        .collect()
}
