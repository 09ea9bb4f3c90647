//! Making a sheet: a job like every other document, and remembered in the same list.

use hearth_documents::{DocumentError, Engine};
use hearth_store::documents::NewDocument;
use hearth_texts::said;
use serde_json::json;

use super::gather::{Content, Gathered, gather};
use super::{SheetKind, SheetMake};
use crate::documents::{DocumentKind, Folder, blocking, record, stem};
use crate::templates::made_by;
use crate::{App, AppError, JobStarted};

/// Makes a sheet. Letters that no font has, and what does not fit, are said before the job begins.
///
/// # Errors
/// Whatever is known before: a field that is missing, somebody or something gone, a folder that takes no files.
pub async fn make(app: &App, args: SheetMake) -> Result<JobStarted, AppError> {
    let Gathered { content, about } = gather(app, &args).await?;
    let content = blocking(move || {
        match Engine::check(content.sheet()) {
            // Only what was typed can be made shorter where it was typed.
            Err(why @ DocumentError::TooLong { .. }) if matches!(content, Content::Letter(_)) => {
                Err(AppError::invalid("text", why.said()))
            }
            checked => Ok(checked.map(|()| content)?),
        }
    })
    .await?;
    let mut folder = Folder::open(app, args.out.as_deref()).await?;
    let kind = args.kind;
    let (template, template_version) = made_by(content.template(), format!("sheet/{}", kind.word()));
    Ok(app.start("sheets_make", said!("sheets-making", title = &about.title), move |app, progress| async move {
        progress.set(0, Some(1));
        let title = about.title.clone();
        let (folder, written) = blocking(move || {
            let mut written = match (&content, kind) {
                (Content::Board(board), SheetKind::Site) => folder.put(0, "html", hearth_documents::site(board)?.as_bytes())?,
                _ => folder.write(0, &Engine::new().pdf(content.sheet())?)?,
            };
            progress.go_on()?;
            folder.place(&mut written, &stem(&title))?;
            progress.set(1, Some(1));
            Ok((folder, written))
        })
        .await?;
        let label = said!("sheets-make-label", title = &about.title);
        let document = NewDocument {
            id: hearth_store::new_id(app.now()),
            kind: DocumentKind::Sheet.word(),
            title: about.title,
            template,
            template_version,
            person_id: about.person_id,
            effort_id: about.effort_id,
            path: written.path.display().to_string(),
            sha256: written.sha256,
            bytes: written.bytes,
            pages: written.pages,
            data: json!({ "people": about.people }),
        };
        record(&app, "sheets_make", label, folder, vec![document], &[], Vec::new()).await
    }))
}

/// A picture (PNG) of the first page that [`make`] would make; of the back of a card, where the words are.
pub async fn preview(app: &App, args: SheetMake) -> Result<Vec<u8>, AppError> {
    let Gathered { content, .. } = gather(app, &args).await?;
    let page = usize::from(args.kind == SheetKind::Card);
    blocking(move || Ok(Engine::new().preview_png(content.sheet(), page, 1.2)?.png)).await
}
