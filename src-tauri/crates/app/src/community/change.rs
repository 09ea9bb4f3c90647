//! Renaming a community, its zone and its colour.

use hearth_store::community::Community;
use hearth_texts::said;
use serde::Deserialize;
use ts_rs::TS;

use crate::{App, AppError, Done, None as NoArgs, times};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct CommunityChange {
    pub name: Option<String>,
    pub zone: Option<String>,
    #[ts(type = "number", optional)]
    pub hue: Option<i64>,
}

/// Changes what is given.
pub async fn change(app: &App, args: CommunityChange) -> Result<Done<Community>, AppError> {
    let name = args.name.as_deref().map(str::trim);
    if name == Some("") {
        return Err(AppError::invalid("name", said!("community-name-missing")));
    }
    if let Some(zone) = &args.zone
        && !times::is_zone(zone)
    {
        return Err(AppError::invalid("zone", said!("zone-unknown", zone = zone)));
    }
    if args.hue.is_some_and(|hue| !(0..360).contains(&hue)) {
        return Err(AppError::invalid("hue", said!("hue-wrong")));
    }
    let mut tx = app.change("community_change", said!("community-change-label")).await?;
    hearth_store::community::change(&mut tx, name, args.zone.as_deref(), args.hue).await?;
    let committed = tx.commit().await?;
    if let Some(zone) = args.zone {
        app.community()?.set_zone(zone);
    }
    Ok(Done::of(super::open::show(app).await?, committed))
}

/// Every zone by its IANA name.
pub async fn zones(_: &App, _: NoArgs) -> Result<Vec<String>, AppError> {
    Ok(hearth_calendar::zones::zone_names())
}
