//! The page of one meeting.

use hearth_calendar::Rule;
use hearth_store::meetings::MeetingView;

use super::rule;
use crate::{App, AppError, ById, times};

/// One meeting with everything that belongs to it.
pub async fn show(app: &App, args: ById) -> Result<MeetingView, AppError> {
    let open = app.community()?;
    let view = hearth_store::meetings::show(open.store.readers(), &args.id).await?;
    let mut view = view.ok_or_else(|| AppError::not_found("meeting"))?;
    let wall = |at: &str| Ok::<_, AppError>(times::wall_text(times::to_wall(times::stored(at)?, &view.line.zone)));
    (view.starts_wall, view.ends_wall) = (wall(&view.line.starts_at)?, wall(&view.line.ends_at)?);
    if let Some(series) = &mut view.series {
        // A rule that was stored was read once already; should it not be any more, its own text still says something.
        series.words = Rule::parse(&series.rrule).map_or_else(|_| series.rrule.clone(), |rule| rule::in_words(&rule));
    }
    Ok(view)
}
