//! Making it: all files are there at the end, or none.

use hearth_documents::{DocumentDate, Engine, KnownPage, Sheet};
use hearth_texts::{said, say_in};
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use super::{machine, read::Reader, story};
use crate::{
    App, AppError, ById, Done, JobStarted,
    documents::{Folder, blocking, day, language, plain, stem, usual},
    looks::dressed,
};

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ExportMake {
    pub person_id: String,
    /// The folder that takes a new folder of its own; without it, the community's own below the documents of this computer.
    pub out: Option<String>,
    /// BCP 47; by default the language that is spoken.
    pub language: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ExportMade {
    pub folder: String,
    /// Names of the files in it.
    pub files: Vec<String>,
    /// Why there is no document to be read; the other files are there.
    pub trouble: Option<String>,
}

/// Starts writing everything known of a person into a folder.
///
/// # Errors
/// At once where there is no such person, or the folder takes no files.
pub async fn make(app: &App, args: ExportMake) -> Result<JobStarted, AppError> {
    let language = language(args.language.as_deref())?;
    let view = crate::people::show(app, ById { id: args.person_id.clone() }).await?;
    let (today, open) = (app.today()?, app.community()?);
    let name = view.name.clone();
    let own = plain(&say_in!(language, "exports-folder", name = &name, day = today.to_string()));
    let above = match args.out.as_deref().map(str::trim).filter(|out| !out.is_empty()) {
        Some(out) => out.into(),
        None => usual(app).await?,
    };
    let mut folder = Folder::open(app, above.join(stem(&own)).to_str()).await?;
    drop(open);
    Ok(app.start("exports_make", said!("exports-making", name = &name), move |app, progress| async move {
        let open = app.community()?;
        let pool = open.store.readers();
        progress.set(0, Some(3));
        let known =
            hearth_store::exports::gather(pool, &args.person_id).await?.ok_or_else(|| AppError::not_found("person"))?;
        let story = story::of(pool, &args.person_id).await?;
        progress.go_on()?;
        progress.set(1, Some(3));
        let community =
            hearth_store::community::show(pool).await?.ok_or_else(|| AppError::not_found("community"))?;
        let derived = json!({
            "standing": view.standing, "why": view.standing_reason, "last_seen_on": view.last_seen_on, "quiet_after": view.quiet_after,
            "hours_minutes": view.hours_minutes,
        });
        let made = json!({ "community": community.name, "at": hearth_store::instant(app.now()) });
        let dressed = dressed(&app).await?;
        let zone = open.zone();
        let title = plain(&say_in!(language, "exports-title", name = &name));
        let page = KnownPage {
            community: dressed.community,
            date: DocumentDate { iso: today, text: day(language, today) },
            name: name.clone(),
            lead: plain(&say_in!(language, "exports-lead", community = &community.name)),
            parts: Reader { language, zone: &zone, known: &known }.parts(&view.standing_reason, &story),
            language: language.code().into(),
            paper: dressed.paper,
            title: title.clone(),
            contents: say_in!(language, "exports-contents"),
        };
        let (folder, names, trouble) = blocking(move || {
            let files = machine::files(&known, &story, &derived, &made, language);
            let mut names = Vec::new();
            // A letter that no font has must not keep anybody from their data.
            let trouble = match Engine::new().pdf(Sheet::Known(&page)) {
                Ok(pdf) => {
                    let mut written = folder.write(files.len(), &pdf)?;
                    folder.place(&mut written, &stem(&title))?;
                    names.push(written.path);
                    None
                }
                Err(e) => Some(e.said().say()),
            };
            progress.go_on()?;
            progress.set(2, Some(3));
            for (index, file) in files.iter().enumerate() {
                let mut written = folder.put(index, file.kind, &file.content)?;
                folder.place(&mut written, &file.stem)?;
                names.push(written.path);
            }
            progress.set(3, Some(3));
            Ok((folder, names, trouble))
        })
        .await?;
        let path = folder.path().display().to_string();
        let mut tx = app.change("exports_make", said!("exports-label", name = &name)).await?;
        hearth_store::exports::add(&mut tx, &args.person_id, &path).await?;
        let committed = tx.commit().await?;
        let folder = folder.keep().display().to_string();
        let files = names.iter().filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned())).collect();
        Ok(Done::of(ExportMade { folder, files, trouble }, committed))
    }))
}
