//! Making a packet: a job, because the first document of a session loads the fonts.

use chrono::{DateTime, Utc};
use hearth_documents::{Engine, PacketData, Sheet};
use hearth_store::documents::NewDocument;
use hearth_texts::{Language, Said, said, say_in};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::gather::gather;
use crate::{
    App, AppError, JobStarted,
    documents::{DocumentKind, Folder, Written, blocking, language, plain, record, stem},
    templates::{made_by, print_of},
};

#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct PacketMake {
    pub person_id: String,
    /// Without it, the effort that the person joined last; empty: none.
    pub effort_id: Option<String>,
    /// The folder; without it, the community's own below the documents of this computer.
    pub out: Option<String>,
    /// BCP 47; by default the first of their languages that Hearth speaks, else the language that is spoken.
    pub language: Option<String>,
    /// A template of one's own for packets, by id.
    pub template: Option<String>,
    /// A word of one's own at the top of the usual letter.
    pub welcome: Option<String>,
    #[serde(flatten)]
    #[ts(flatten)]
    pub extras: PacketExtras,
}

/// What makes a packet fit one person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct PacketExtras {
    /// What of the library is in it for access needs: of exactly these; without it, of those that the person has told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needs: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub print: Option<PacketPrint>,
    /// Who is introduced as the person's buddy; without it, whoever accompanies them on their journey; empty: nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub buddy_id: Option<String>,
}

/// How large a packet's letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum PacketPrint {
    Usual,
    /// None under 16 points.
    Large,
}

/// Makes the packet of a person.
///
/// # Errors
/// Whatever is known before the job begins: person or effort gone, a folder that takes no files.
pub async fn make(app: &App, args: PacketMake) -> Result<JobStarted, AppError> {
    let data = gather(app, &args).await?;
    let language = language(Some(&data.person.language))?;
    let mut folder = Folder::open(app, args.out.as_deref()).await?;
    let name = data.person.name.clone();
    Ok(app.start("packets_make", said!("packets-making", name = &name), move |app, progress| async move {
        progress.set(0, Some(1));
        let (data, folder, written) = blocking(move || {
            let pdf = Engine::new().packet(&data).map_err(AppError::from)?;
            progress.go_on()?;
            let mut written = folder.write(0, &pdf)?;
            folder.place(&mut written, &stem(&plain(&say_in!(language, "packets-file-name", name = &data.person.name))))?;
            progress.set(1, Some(1));
            Ok((data, folder, written))
        })
        .await?;
        let asked = Asked {
            language: language.code().into(),
            welcome: args.welcome,
            template: args.template,
            extras: args.extras,
            ..Asked::default()
        };
        let document = document(app.now(), language, &data, &args.person_id, args.effort_id, &asked, written)?;
        record(&app, "packets_make", said!("packets-make-label", name = &name), folder, vec![document], &[], Vec::new()).await
    }))
}

/// What a packet was asked for, kept with it, so that it can be made again.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Asked {
    pub language: String,
    #[serde(default)]
    pub welcome: Option<String>,
    /// A template of one's own, by id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
    /// What that template printed, in short.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template_print: Option<String>,
    #[serde(flatten)]
    pub extras: PacketExtras,
}

impl Asked {
    /// Of the data of a packet; one that was made before this was kept had no words of its own, as far as anyone knows.
    pub fn of(data: &serde_json::Value) -> Self {
        serde_json::from_value(data["asked"].clone()).unwrap_or_else(|_| Self {
            language: data["person"]["language"].as_str().unwrap_or_default().into(),
            ..Self::default()
        })
    }
}

/// A packet as the list of documents keeps it.
pub(crate) fn document(
    at: DateTime<Utc>,
    language: Language,
    data: &PacketData,
    person_id: &str,
    effort_id: Option<String>,
    asked: &Asked,
    written: Written,
) -> Result<NewDocument, AppError> {
    let failed = |e: serde_json::Error| AppError::failed(Said::verbatim(e.to_string()));
    let mut kept = serde_json::to_value(data).map_err(failed)?;
    let own = data.community.look.template.as_ref();
    kept["asked"] = serde_json::to_value(Asked { template_print: own.map(print_of), ..asked.clone() }).map_err(failed)?;
    let (template, template_version) = made_by(own, "packet".into());
    Ok(NewDocument {
        id: hearth_store::new_id(at),
        kind: DocumentKind::Packet.word(),
        title: plain(&say_in!(language, "packets-title", name = &data.person.name)),
        template,
        template_version,
        person_id: Some(person_id.into()),
        effort_id,
        path: written.path.display().to_string(),
        sha256: written.sha256,
        bytes: written.bytes,
        pages: written.pages,
        data: kept,
    })
}

/// A picture of the packet's letter (PNG), or of its first page where it has none.
pub async fn preview(app: &App, args: PacketMake) -> Result<Vec<u8>, AppError> {
    let data = gather(app, &args).await?;
    blocking(move || {
        let page = usize::from(!data.welcome.letter.is_empty());
        let picture = Engine::new().preview_png(Sheet::Packet(&data), page, 1.4);
        Ok(picture?.png)
    })
    .await
}
