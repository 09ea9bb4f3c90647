//! A membership changes its role, or ends.

use hearth_store::memberships;
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, AppError, Done, times};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct MembershipChange {
    pub id: String,
    pub role: Option<String>,
    pub is_lead: Option<bool>,
    /// The last day; ends the membership.
    pub until_on: Option<String>,
}

/// Changes what is given.
pub async fn change(app: &App, args: MembershipChange) -> Result<Done<()>, AppError> {
    let today = app.today()?;
    let mut tx = app.begin("memberships_change").await?;
    let held = memberships::one(&mut *tx, &args.id).await?.ok_or_else(|| AppError::not_found("membership"))?;
    let until_on = args.until_on.as_deref().map(|date| times::parse_date("until_on", date)).transpose()?;
    if until_on.is_some_and(|until| until > today) {
        return Err(AppError::invalid("until_on", said!("memberships-ends-too-late")));
    }
    let until_on = until_on.map(|date| date.to_string());
    if let (Some(from), Some(until)) = (&held.from_on, &until_on)
        && until < from
    {
        let from = times::parse_date("from_on", from)?;
        return Err(AppError::invalid("until_on", said!("memberships-ends-too-early", day = from)));
    }
    let label = match (&until_on, args.is_lead) {
        (Some(_), _) => said!("memberships-end-label", name = &held.person, effort = &held.effort),
        (None, Some(true)) => said!("memberships-lead-label", name = &held.person, effort = &held.effort),
        (None, Some(false) | None) => said!("memberships-change-label", name = &held.person, effort = &held.effort),
    };
    tx.relabel(label.kept()).await?;
    let role = args.role.as_deref().map(str::trim);
    memberships::change(&mut tx, &args.id, role, args.is_lead, until_on.as_deref()).await?;
    Ok(Done::of((), tx.commit().await?))
}
