//! Whom work on many people is for: the chosen ones by id, or everyone a list shows, without the window ever holding their ids.

use std::collections::BTreeSet;

use hearth_store::people::{Filter, ids_of};
use serde::Deserialize;
use ts_rs::TS;

use super::{ConsentFilter, FieldFilter, Standing, fields::conditions};
use crate::{App, AppError};

/// Everyone in the list of people as it is filtered.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[ts(optional_fields)]
pub struct PeopleMatch {
    pub query: Option<String>,
    pub effort: Option<String>,
    pub standing: Option<Standing>,
    pub consent: Option<ConsentFilter>,
    /// Only people who are at this step of a programme.
    pub step: Option<String>,
    /// What the community's own fields must hold, all of it.
    pub fields: Option<Vec<FieldFilter>>,
    /// Those who were taken out again, by id.
    pub except: Option<Vec<String>>,
}

impl PeopleMatch {
    /// Who that is now.
    pub async fn ids(&self, app: &App) -> Result<Vec<String>, AppError> {
        let fields = conditions(app, self.fields.as_deref()).await?;
        let filter = Filter {
            query: self.query.as_deref().unwrap_or_default(),
            effort: self.effort.as_deref(),
            standing: self.standing.map(Standing::word),
            consent: ConsentFilter::of(self.consent.as_ref()),
            step: self.step.as_deref(),
            fields: &fields,
        };
        let mut ids = ids_of(app.community()?.store.readers(), &filter, &app.today()?.to_string()).await?;
        if let Some(except) = &self.except {
            let except: BTreeSet<&str> = except.iter().map(String::as_str).collect();
            ids.retain(|id| !except.contains(id.as_str()));
        }
        Ok(ids)
    }
}

/// The ids that are given, or those of everyone who matches.
pub async fn whom(app: &App, ids: Vec<String>, matching: Option<&PeopleMatch>) -> Result<Vec<String>, AppError> {
    match matching {
        Some(matching) => matching.ids(app).await,
        None => Ok(ids),
    }
}
