//! Standing rules: events of a calendar whose titles hold certain words become meetings at every sync. What was taken back once, or
//! removed, does not become one again by itself.

use std::collections::HashSet;

use hearth_store::{
    adoptions::{self, AdoptionRule},
    calendars::CalendarStanding,
};
use hearth_texts::said;

use super::adopt_all::{EventsAdopt, fitting, meetings_of};
use crate::{App, AppError, ById, Done, None as NoArgs};

/// Every rule, oldest first.
pub async fn rules(app: &App, _: NoArgs) -> Result<Vec<AdoptionRule>, AppError> {
    Ok(adoptions::rules(app.community()?.store.readers(), None).await?)
}

/// Takes a rule back; the meetings that it made stay.
pub async fn remove_rule(app: &App, args: ById) -> Result<Done<()>, AppError> {
    let all = adoptions::rules(app.community()?.store.readers(), None).await?;
    let rule = all.into_iter().find(|rule| rule.id == args.id).ok_or_else(|| AppError::not_found("rule"))?;
    let mut tx = app.change("adoption_rules_remove", said!("adoption-rule-remove-label", words = rule.contains)).await?;
    adoptions::remove_rule(&mut tx, &args.id).await?;
    Ok(Done::of((), tx.commit().await?))
}

/// Applies the rules of a calendar after a sync that went well.
pub(super) async fn apply(app: &App, calendar: &CalendarStanding) -> Result<(), AppError> {
    let open = app.community()?;
    for rule in adoptions::rules(open.store.readers(), Some(&calendar.id)).await? {
        let args = EventsAdopt {
            calendar_id: calendar.id.clone(),
            uid: None,
            contains: Some(rule.contains.clone()),
            effort_id: rule.effort_id.clone(),
            standing: None,
        };
        let known: HashSet<(String, String)> = adoptions::known(open.store.readers(), &calendar.id).await?.into_iter().collect();
        let mut found = fitting(app, &args).await?;
        found.retain(|entry| {
            let uid = entry.uid.clone().unwrap_or_default();
            entry.ends_at > entry.starts_at && !known.contains(&(uid, entry.recurrence_id.clone().unwrap_or_default()))
        });
        let Some(first) = found.first() else { continue };
        let label = said!(
            "adoption-rule-apply-label",
            count = found.len(),
            title = &first.title,
            words = &rule.contains,
            calendar = &calendar.name
        );
        let mut tx = app.change("adoption_rules_apply", label).await?;
        let home = open.zone();
        let meetings = meetings_of(&mut tx, found, rule.effort_id.as_deref(), &home).await?;
        hearth_store::meetings::insert(&mut tx, &meetings).await?;
        adoptions::put(&mut tx, &super::adopted::first_states(&meetings)).await?;
        hearth_store::calendars::unrecord(&mut tx).await?;
        let committed = tx.commit().await?;
        app.tell_stale(&committed.stale);
    }
    Ok(())
}
