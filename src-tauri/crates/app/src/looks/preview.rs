//! How a document would look: drawn while somebody types, with what stands in its way.

use hearth_documents::{
    Customised, DocumentDate, DocumentError, Drawing, Engine, Letterhead, Mistake, PAPER_LINE, PAPER_TEXT, Sample, Shipped,
    contrast,
};
use hearth_store::looks::{self, LookRow};
use hearth_texts::{Said, said};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::change::{Clean, LookDraft};
use super::{dressed_in, show as show_look};
use crate::documents::{blocking, day, language};
use crate::sheets::SheetPaper;
use crate::templates::chosen;
use crate::{App, AppError, None as NoArgs};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct LookPreview {
    /// A template of Hearth's own, as `certificate-classic`, or the id of one that was made here.
    pub template: String,
    /// Counted from 0; one that is not there is the last.
    #[ts(optional, type = "number")]
    pub page: Option<usize>,
    /// BCP 47; by default the language that is spoken.
    pub language: Option<String>,
    /// What is being chosen and not kept yet.
    pub draft: Option<LookDraft>,
    /// What is being written in the template's place.
    pub source: Option<String>,
    /// Also looks for what would keep the document from being archived or read aloud; takes twice as long.
    pub thorough: Option<bool>,
}

/// A colour, and how it stands out from paper.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Colour {
    pub colour: String,
    /// From 1 to 21.
    pub ratio: f64,
    /// What it should be at least.
    pub least: f64,
    /// The nearest colour that stands out enough; `null` where this one does.
    pub better: Option<String>,
}

/// What stands in the way of a document.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TemplateProblem {
    /// Of the template that is being written, counted from 1; `null` where it is elsewhere.
    #[ts(type = "number | null")]
    pub line: Option<usize>,
    /// In plain words.
    pub words: String,
    /// What the typesetter says, in English; empty where it said nothing of its own.
    pub message: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct LookPicture {
    /// `null` where there is a problem.
    pub svg: Option<String>,
    #[ts(type = "number")]
    pub page: usize,
    #[ts(type = "number")]
    pub pages: usize,
    pub problems: Vec<TemplateProblem>,
    pub colour: Colour,
    pub accent: Colour,
}

fn colour(given: &str, least: f64) -> Result<Colour, AppError> {
    let found = contrast(given, least)?;
    Ok(Colour { colour: given.to_owned(), ratio: found.ratio, least, better: found.better })
}

/// A page as it would be printed, about people who are made up.
///
/// # Errors
/// At the field of the draft that is no colour or too long, and where there is no such template. What is wrong in a template is no
/// failure: it is said in the answer.
pub async fn preview(app: &App, args: LookPreview) -> Result<LookPicture, AppError> {
    let (base, kept) = match Shipped::from_id(&args.template) {
        Some(base) => (base, None),
        None => {
            let own = chosen(app, Some(&args.template), |_| true).await.map_err(|_| AppError::not_found("template"))?;
            let own = own.ok_or_else(|| AppError::not_found("template"))?;
            (own.base, Some(own))
        }
    };
    let language = language(args.language.as_deref())?;
    let open = app.community()?;
    let mut row = looks::show(open.store.readers()).await?.unwrap_or_default();
    if let Some(draft) = &args.draft {
        paint(&mut row, draft)?;
    }
    let usual = show_look(app, NoArgs {}).await?;
    let chosen = |text: &str, usual: String| if text.is_empty() { usual } else { text.to_owned() };
    let main = colour(&chosen(&row.colour, usual.usual_colour), PAPER_TEXT)?;
    let accent = colour(&chosen(&row.accent, usual.usual_accent), PAPER_LINE)?;
    let own = match (args.source, kept) {
        (Some(source), Some(own)) => Some(Customised { source, ..own }),
        (Some(source), None) => Some(Customised { id: String::new(), version: 0, base, source, pictures: Vec::new() }),
        (None, kept) => kept,
    };
    let written = own.is_some();
    let dressed = dressed_in(app, Some(row)).await?.with(own);
    let today = app.today()?;
    let head = Letterhead {
        id: "sample".into(),
        community: dressed.community,
        date: DocumentDate { iso: today, text: day(language, today) },
        language: language.code().into(),
        paper: dressed.paper,
    };
    let (page, thorough) = (args.page.unwrap_or(0), args.thorough.unwrap_or(false));
    let drawn = blocking(move || {
        let sample = Sample::of(base, head, dressed.signatories)?;
        let engine = Engine::new();
        Ok(match engine.drawing(sample.sheet(), page, thorough) {
            Err(DocumentError::NoSuchPage { pages, .. }) if pages > 0 => {
                engine.drawing(sample.sheet(), pages - 1, thorough).map(|drawing| (pages - 1, drawing))
            }
            drawn => drawn.map(|drawing| (page, drawing)),
        })
    })
    .await?;
    Ok(match drawn {
        Ok((page, Drawing { svg, pages })) => {
            LookPicture { svg: Some(svg), page, pages, problems: Vec::new(), colour: main, accent }
        }
        Err(why) => {
            let problems = problems(&why, written.then(|| base.file()));
            LookPicture { svg: None, page: 0, pages: 0, problems, colour: main, accent }
        }
    })
}

fn paint(row: &mut LookRow, draft: &LookDraft) -> Result<(), AppError> {
    let clean = Clean::of(draft)?;
    let fields = [
        (&mut row.colour, clean.colour),
        (&mut row.accent, clean.accent),
        (&mut row.closing, clean.closing),
        (&mut row.footer, clean.footer),
        (&mut row.logo_alt, clean.logo_alt),
        (&mut row.faces, draft.faces.map(|faces| faces.faces().word().to_owned())),
        (&mut row.paper, draft.paper.map(|paper| SheetPaper::word(paper).to_owned())),
    ];
    for (kept, new) in fields {
        if let Some(new) = new {
            *kept = new;
        }
    }
    if let Some(hidden) = clean.hidden {
        row.hidden.0 = hidden.into_iter().map(str::to_owned).collect();
    }
    Ok(())
}

/// What keeps a document from being made, one by one. `file`: the one that somebody is writing; lines of others mean nothing to them.
pub(crate) fn problems(why: &DocumentError, file: Option<&str>) -> Vec<TemplateProblem> {
    let DocumentError::Template { file: at, line, message, more } = why else {
        return vec![TemplateProblem { line: None, words: why.said().say(), message: String::new() }];
    };
    let first = Mistake { file: at.clone(), line: *line, message: message.clone() };
    std::iter::once(&first)
        .chain(more)
        .map(|one| TemplateProblem {
            line: (one.line > 0 && Some(one.file.as_str()) == file).then_some(one.line),
            words: words(&one.message).say(),
            message: one.message.clone(),
        })
        .collect()
}

/// The typesetter's words in plain ones, as far as they are known.
fn words(message: &str) -> Said {
    let quoted = |after: &str| {
        message.split_once(after).and_then(|(_, rest)| {
            let rest = rest.trim_start_matches([':', ' ']);
            let name: String =
                rest.trim_start_matches(['"', '`']).chars().take_while(|c| !matches!(c, '"' | '`' | ' ' | '.' | ',')).collect();
            (!name.is_empty()).then_some(name)
        })
    };
    if let Some(name) = quoted("unknown variable") {
        return said!("template-problem-unknown", name = name);
    }
    if let Some(name) = quoted("does not contain key") {
        return said!("template-problem-key", name = name);
    }
    let has = |part: &str| message.contains(part);
    if has("unclosed") {
        said!("template-problem-unclosed")
    } else if has("alt text") || has("alternative") {
        said!("template-problem-alt")
    } else if has("packages cannot") {
        said!("template-problem-package")
    } else if has("file not found") || has("not found") || has("escape") {
        said!("template-problem-file")
    } else if has("infinite") || has("always true") || has("depth exceeded") || has("converge") {
        said!("template-problem-endless")
    } else if has("unresolved import") {
        said!("template-problem-import")
    } else if has("PDF/") {
        said!("template-problem-standard")
    } else if message.starts_with("expected") || message.starts_with("unexpected") {
        said!("template-problem-syntax")
    } else {
        said!("template-problem-other")
    }
}
