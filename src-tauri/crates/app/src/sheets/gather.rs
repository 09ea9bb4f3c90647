//! What stands on a sheet, out of the community's records.

use chrono::Days;
use hearth_core::people::NEWCOMER_DAYS;
use hearth_documents::{
    Action, Badge, BadgeSize, Badges, Board, Customised, DocumentDate, Effort, Expected, Gathering, Letter, LetterKind,
    Letterhead, Minutes, MinutesItem, Notice, Sheet, SignIn, Statement, Wanted,
};
use hearth_store::meetings::MeetingView;
use hearth_store::{documents, efforts, meetings};
use hearth_texts::{Language, lists, said, say_in};

use super::{BadgeFormat, SheetKind, SheetMake, SheetPaper, people};
use crate::documents::{day, language, language_name, plain, shorten, span};
use crate::looks::dressed;
use crate::templates::chosen;
use crate::{App, AppError, times};

/// What a sheet is asked to say.
pub(super) enum Content {
    SignIn(SignIn),
    Badges(Badges),
    Minutes(Minutes),
    Letter(Letter),
    Statement(Statement),
    Board(Board),
}

impl Content {
    /// The template that was chosen in the place of the usual one.
    pub fn template(&self) -> Option<&Customised> {
        let head = match self {
            Self::SignIn(sheet) => &sheet.head,
            Self::Badges(sheet) => &sheet.head,
            Self::Minutes(sheet) => &sheet.head,
            Self::Letter(sheet) => &sheet.head,
            Self::Statement(sheet) => &sheet.head,
            Self::Board(board) => &board.head,
        };
        head.community.look.template.as_ref()
    }

    pub fn sheet(&self) -> Sheet<'_> {
        match self {
            Self::SignIn(sheet) => Sheet::SignIn(sheet),
            Self::Badges(sheet) => Sheet::Badges(sheet),
            Self::Minutes(sheet) => Sheet::Minutes(sheet),
            Self::Letter(sheet) => Sheet::Letter(sheet),
            Self::Statement(sheet) => Sheet::Statement(sheet),
            Self::Board(board) => Sheet::Board(board),
        }
    }
}

/// How a sheet is remembered.
pub(super) struct About {
    pub title: String,
    pub person_id: Option<String>,
    pub effort_id: Option<String>,
    /// Everybody who is named on it, by id: an erasure finds it by them.
    pub people: Vec<String>,
}

pub(super) struct Gathered {
    pub content: Content,
    pub about: About,
}

/// Everything a sheet says, today.
///
/// # Errors
/// At the field that is missing or wrong.
pub(super) async fn gather(app: &App, args: &SheetMake) -> Result<Gathered, AppError> {
    let language = language(args.language.as_deref())?;
    let open = app.community()?;
    let today = app.today()?;
    let community = hearth_store::community::show(open.store.readers()).await?.ok_or_else(|| AppError::not_found("community"))?;
    let of = [&args.meeting_id, &args.person_id, &args.effort_id].into_iter().flatten().next().map_or("", String::as_str);
    let own = chosen(app, args.template.as_deref(), |base| args.kind.template() == Some(base)).await?;
    let dressed = dressed(app).await?.with(own);
    let head = Letterhead {
        id: format!("{} {of} {today}", args.kind.word()),
        community: dressed.community.clone(),
        date: DocumentDate { iso: today, text: day(language, today) },
        language: language.code().into(),
        paper: args.paper.map_or(dressed.paper, SheetPaper::size),
    };
    match args.kind {
        SheetKind::SignIn => signin(app, args, head, language).await,
        SheetKind::Badges => badges(app, args, head, language).await,
        SheetKind::Minutes => minutes(app, args, head, language).await,
        SheetKind::Letter => people::letter(app, args, head, &dressed, LetterKind::Letter).await,
        SheetKind::Card => people::letter(app, args, head, &dressed, LetterKind::Card).await,
        SheetKind::Statement => people::statement(app, args, head, &dressed).await,
        SheetKind::Effort => {
            let id = effort_id(args)?;
            let notice = notice(app, id, language).await?;
            let title = plain(&say_in!(language, "sheets-effort-title", name = &notice.name));
            let about = About { title, person_id: None, effort_id: Some(id.to_owned()), people: Vec::new() };
            Ok(Gathered { content: Content::Board(Board { head, title: String::new(), notices: vec![notice] }), about })
        }
        SheetKind::Noticeboard | SheetKind::Site => {
            let now = hearth_store::instant(app.now());
            let mut notices = Vec::new();
            for row in efforts::list(open.store.readers(), &now, false).await? {
                notices.push(notice(app, &row.id, language).await?);
            }
            if notices.is_empty() {
                return Err(AppError::invalid("kind", said!("sheets-no-efforts")));
            }
            let title = say_in!(language, "sheets-board-heading");
            let about = About {
                title: plain(&say_in!(language, "sheets-board-title", community = &community.name)),
                person_id: None,
                effort_id: None,
                people: Vec::new(),
            };
            Ok(Gathered { content: Content::Board(Board { head, title, notices }), about })
        }
    }
}

fn effort_id(args: &SheetMake) -> Result<&str, AppError> {
    let id = args.effort_id.as_deref().filter(|id| !id.is_empty());
    id.ok_or_else(|| AppError::invalid("effort_id", said!("sheets-effort-missing")))
}

async fn meeting(app: &App, args: &SheetMake) -> Result<MeetingView, AppError> {
    let id = args.meeting_id.as_deref().filter(|id| !id.is_empty());
    let id = id.ok_or_else(|| AppError::invalid("meeting_id", said!("sheets-meeting-missing")))?;
    meetings::show(app.community()?.store.readers(), id).await?.ok_or_else(|| AppError::not_found("meeting"))
}

fn when(view: &MeetingView, language: Language) -> Result<String, AppError> {
    let line = &view.line;
    Ok(span(language, times::stored(&line.starts_at)?, times::stored(&line.ends_at)?, &line.zone))
}

fn effort_of(view: &MeetingView) -> Result<Option<Effort>, AppError> {
    let (Some(name), Some(hue)) = (&view.line.effort, view.line.hue) else { return Ok(None) };
    Ok(Some(Effort { name: shorten(name, 80), hue: wheel(hue)? }))
}

fn wheel(hue: i64) -> Result<u16, AppError> {
    u16::try_from(hue).map_err(|_| AppError::failed(said!("efforts-colour-off-the-wheel")))
}

async fn signin(app: &App, args: &SheetMake, head: Letterhead, language: Language) -> Result<Gathered, AppError> {
    let view = meeting(app, args).await?;
    let expected: Vec<_> = view.people.iter().filter(|one| !matches!(one.status.as_str(), "excused" | "absent")).collect();
    let about = About {
        title: plain(&say_in!(language, "sheets-signin-title", title = &view.line.title)),
        person_id: None,
        effort_id: view.line.effort_id.clone(),
        people: expected.iter().map(|one| one.person_id.clone()).collect(),
    };
    let sheet = SignIn {
        head,
        title: view.line.title.clone(),
        when: when(&view, language)?,
        where_: view.line.place.clone(),
        effort: effort_of(&view)?,
        expected: expected.iter().map(|one| Expected { name: one.name.clone(), pronouns: one.pronouns.clone() }).collect(),
        walk_ins: usize::try_from(args.walk_ins.unwrap_or(8)).unwrap_or(0),
    };
    Ok(Gathered { content: Content::SignIn(sheet), about })
}

async fn badges(app: &App, args: &SheetMake, head: Letterhead, language: Language) -> Result<Gathered, AppError> {
    let open = app.community()?;
    let pool = open.store.readers();
    let (title, effort_id, effort, people) = if args.meeting_id.as_deref().is_some_and(|id| !id.is_empty()) {
        let view = meeting(app, args).await?;
        let people: Vec<String> = view
            .people
            .iter()
            .filter(|one| !matches!(one.status.as_str(), "excused" | "absent"))
            .map(|one| one.person_id.clone())
            .collect();
        (view.line.title.clone(), view.line.effort_id.clone(), effort_of(&view)?, people)
    } else {
        let id = effort_id(args)?;
        let now = hearth_store::instant(app.now());
        let view = efforts::show(pool, &now, id).await?.ok_or_else(|| AppError::not_found("effort"))?;
        let people = view.memberships.iter().filter(|one| one.until_on.is_none()).map(|one| one.person_id.clone()).collect();
        let effort = Effort { name: shorten(&view.row.name, 80), hue: wheel(view.row.hue)? };
        (view.row.name.clone(), Some(id.to_owned()), Some(effort), people)
    };
    if people.is_empty() {
        return Err(AppError::invalid("kind", said!("sheets-nobody")));
    }
    let new_since = app.today()?.checked_sub_days(Days::new(NEWCOMER_DAYS)).unwrap_or_default().to_string();
    let guests = documents::guests(pool, &people, effort_id.as_deref(), &new_since).await?;
    let about =
        About { title: plain(&say_in!(language, "sheets-badges-title", title = &title)), person_id: None, effort_id, people };
    let sheet = Badges {
        head,
        effort,
        badges: guests
            .into_iter()
            .map(|one| Badge {
                name: shorten(&one.name, 200),
                say: one.name_said,
                pronouns: one.pronouns,
                languages: one.languages.0.iter().map(|code| language_name(language, code)).collect(),
                role: one.role,
                is_new: one.is_new,
            })
            .collect(),
        size: match args.size.unwrap_or_default() {
            BadgeFormat::Large => BadgeSize::Large,
            BadgeFormat::Card => BadgeSize::Card,
        },
    };
    Ok(Gathered { content: Content::Badges(sheet), about })
}

async fn minutes(app: &App, args: &SheetMake, head: Letterhead, language: Language) -> Result<Gathered, AppError> {
    let view = meeting(app, args).await?;
    let named = |wanted: &[&str]| -> Vec<String> {
        view.people.iter().filter(|one| wanted.contains(&one.status.as_str())).map(|one| one.name.clone()).collect()
    };
    let decided = |of: Option<&str>| -> Vec<String> {
        view.decisions.iter().filter(|one| one.agenda_item_id.as_deref() == of).map(|one| one.text.clone()).collect()
    };
    let mut items: Vec<MinutesItem> = view
        .agenda
        .iter()
        .map(|item| MinutesItem { title: item.title.clone(), notes: item.minutes.clone(), decisions: decided(Some(&item.id)) })
        .collect();
    let rest = MinutesItem { title: String::new(), notes: view.minutes.clone(), decisions: decided(None) };
    if !rest.notes.trim().is_empty() || !rest.decisions.is_empty() {
        items.push(rest);
    }
    let actions = view
        .actions
        .iter()
        .map(|task| {
            let names: Vec<String> = task.people.iter().map(|one| one.name.clone()).collect();
            let due = task.due_on.as_deref().map(|text| times::parse_date("due_on", text)).transpose()?;
            Ok(Action {
                task: task.title.clone(),
                who: plain(&lists::all_of(language, &names)),
                due: due.map(|date| day(language, date)).unwrap_or_default(),
            })
        })
        .collect::<Result<Vec<_>, AppError>>()?;
    let about = About {
        title: plain(&say_in!(language, "sheets-minutes-title", title = &view.line.title)),
        person_id: None,
        effort_id: view.line.effort_id.clone(),
        people: view.people.iter().map(|one| one.person_id.clone()).collect(),
    };
    let sheet = Minutes {
        head,
        title: view.line.title.clone(),
        when: when(&view, language)?,
        where_: view.line.place.clone(),
        effort: effort_of(&view)?,
        present: named(&["attended", "walk-in"]),
        excused: named(&["excused"]),
        items,
        actions,
    };
    Ok(Gathered { content: Content::Minutes(sheet), about })
}

/// What everyone may know of an effort: of people only the names of those who lead it.
async fn notice(app: &App, id: &str, language: Language) -> Result<Notice, AppError> {
    let open = app.community()?;
    let now = hearth_store::instant(app.now());
    let view = efforts::show(open.store.readers(), &now, id).await?.ok_or_else(|| AppError::not_found("effort"))?;
    let zone = open.zone();
    let coming = view.meetings.iter().filter(|one| one.status == "planned" && one.ends_at > now).take(3);
    let meetings = coming
        .map(|one| {
            let when = span(language, times::stored(&one.starts_at)?, times::stored(&one.ends_at)?, &zone);
            Ok(Gathering { title: one.title.clone(), when, where_: one.place.clone() })
        })
        .collect::<Result<Vec<_>, AppError>>()?;
    let wanted = view.opportunities.iter().filter(|one| one.filled < one.places).map(|one| Wanted {
        title: one.title.clone(),
        about: [one.skills.join(", "), one.time.clone(), one.benefit.clone()]
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect(),
        places: plain(&say_in!(language, "sheets-places", count = one.places - one.filled)),
    });
    let leads: Vec<String> = view.row.leads.iter().map(|one| one.name.clone()).collect();
    Ok(Notice {
        name: shorten(&view.row.name, 200),
        hue: wheel(view.row.hue)?,
        purpose: view.row.purpose.clone(),
        cadence: view.row.cadence.clone(),
        join: view.row.how_to_join.clone(),
        leads: plain(&lists::all_of(language, &leads)),
        meetings,
        wanted: wanted.collect(),
    })
}
