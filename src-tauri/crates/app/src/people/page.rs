//! Pages of people and people to choose from.

use hearth_store::people::{Filter, Order, PeoplePage, Pick};
use hearth_texts::said;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::fields::{FieldFilter, conditions, sorted_by};
use crate::{App, AppError, consents::ConsentState};

/// The wire form of [`hearth_core::people::Standing`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum Standing {
    #[serde(rename = "newcomer")]
    Newcomer,
    #[serde(rename = "active")]
    Active,
    #[serde(rename = "quiet")]
    Quiet,
    #[serde(rename = "on a break")]
    OnABreak,
    #[serde(rename = "alumni")]
    Alumni,
}

impl Standing {
    /// The word in SQL.
    pub fn word(self) -> &'static str {
        use hearth_core::people::Standing as Rule;
        match self {
            Self::Newcomer => Rule::Newcomer,
            Self::Active => Rule::Active,
            Self::Quiet => Rule::Quiet,
            Self::OnABreak => Rule::OnABreak,
            Self::Alumni => Rule::Alumni,
        }
        .word()
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PeopleSort {
    #[default]
    Name,
    LastSeen,
    Joined,
    Hours,
}

/// Who stands so about something that people are asked for.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ConsentFilter {
    pub kind_id: String,
    #[ts(type = "\"agreed\" | \"withdrawn\"")]
    pub state: ConsentState,
}

impl ConsentFilter {
    pub(crate) fn of(filter: Option<&Self>) -> Option<(&str, &'static str)> {
        filter.map(|one| (one.kind_id.as_str(), one.state.word()))
    }
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct PeoplePageArgs {
    /// Every word must be found; the end of each may be missing.
    pub query: Option<String>,
    /// Only present members of this effort.
    pub effort: Option<String>,
    pub standing: Option<Standing>,
    pub consent: Option<ConsentFilter>,
    /// Only people who are at this step of a programme.
    pub step: Option<String>,
    /// What the community's own fields must hold, all of it.
    pub fields: Option<Vec<FieldFilter>>,
    pub sort: Option<PeopleSort>,
    /// The id of one of the community's fields, in place of `sort`.
    pub sort_field: Option<String>,
    pub descending: Option<bool>,
    #[ts(type = "number")]
    pub offset: i64,
    /// At most 500.
    #[ts(type = "number")]
    pub limit: i64,
}

/// A page of people.
pub async fn page(app: &App, args: PeoplePageArgs) -> Result<PeoplePage, AppError> {
    let open = app.community()?;
    let choices = match &args.sort_field {
        Some(field) => sorted_by(app, field).await?,
        None => String::new(),
    };
    let down = args.descending.unwrap_or(false);
    let order = match (args.sort.unwrap_or_default(), down) {
        (PeopleSort::Name, false) => Order::Name,
        (PeopleSort::Name, true) => Order::NameDown,
        (PeopleSort::LastSeen, false) => Order::LastSeen,
        (PeopleSort::LastSeen, true) => Order::LastSeenDown,
        (PeopleSort::Joined, false) => Order::Joined,
        (PeopleSort::Joined, true) => Order::JoinedDown,
        (PeopleSort::Hours, false) => Order::Hours,
        (PeopleSort::Hours, true) => Order::HoursDown,
    };
    let order = match &args.sort_field {
        Some(field) => Order::Field { field, choices: &choices, down },
        None => order,
    };
    let fields = conditions(app, args.fields.as_deref()).await?;
    let filter = Filter {
        query: args.query.as_deref().unwrap_or_default(),
        effort: args.effort.as_deref(),
        standing: args.standing.map(Standing::word),
        consent: ConsentFilter::of(args.consent.as_ref()),
        step: args.step.as_deref(),
        fields: &fields,
    };
    let (today, now) = (app.today()?.to_string(), hearth_store::instant(app.now()));
    let (offset, limit) = (args.offset.max(0), args.limit.clamp(1, 500));
    Ok(hearth_store::people::page(open.store.readers(), &filter, order, offset, limit, &today, &now).await?)
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct PeopleSeek {
    pub query: Option<String>,
    pub effort: Option<String>,
    pub standing: Option<Standing>,
    pub consent: Option<ConsentFilter>,
    /// Only people who are at this step of a programme.
    pub step: Option<String>,
    pub fields: Option<Vec<FieldFilter>>,
    pub descending: Option<bool>,
    /// The beginning of a name.
    pub text: String,
}

/// Where in the list by name the names that begin like this start.
pub async fn seek(app: &App, args: PeopleSeek) -> Result<u32, AppError> {
    let fields = conditions(app, args.fields.as_deref()).await?;
    let filter = Filter {
        query: args.query.as_deref().unwrap_or_default(),
        effort: args.effort.as_deref(),
        standing: args.standing.map(Standing::word),
        consent: ConsentFilter::of(args.consent.as_ref()),
        step: args.step.as_deref(),
        fields: &fields,
    };
    let (open, today) = (app.community()?, app.today()?.to_string());
    let down = args.descending.unwrap_or(false);
    let place = hearth_store::people::before(open.store.readers(), &filter, &args.text, down, &today).await?;
    u32::try_from(place).map_err(|_| AppError::failed(said!("list-too-long")))
}

#[derive(Debug, Deserialize, TS)]
pub struct PeoplePick {
    pub query: String,
    #[ts(type = "number")]
    pub limit: i64,
}

/// People to choose from while typing.
pub async fn pick(app: &App, args: PeoplePick) -> Result<Vec<Pick>, AppError> {
    let open = app.community()?;
    Ok(hearth_store::people::pick(open.store.readers(), &args.query, args.limit.clamp(1, 100), &app.today()?.to_string()).await?)
}
