//! The recovery code: made, shown until two of its groups were typed again, printed. After that it is on paper and nowhere else.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use hearth_documents::{DocumentDate, Engine, RecoveryPage, Sheet};
use hearth_store::{CodeTrouble, DataKey, GROUPS, KeySlots, RecoveryCode, Unlock};
use hearth_texts::{said, spoken};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Way;
use crate::{
    App, AppError, Done, ErrorCode, None as NoArgs, Secret,
    community::blocking,
    documents::{day, shorten},
    looks::dressed,
};

/// A recovery code, to be shown to its owner. Has no `Debug`.
#[derive(Serialize, TS)]
pub struct CodeGroups {
    pub groups: Vec<String>,
    /// The numbers (from 1) of the two groups to be typed again.
    #[ts(type = "number[]")]
    pub ask: [usize; 2],
}

/// One group that was typed again.
#[derive(Debug, Deserialize, TS)]
pub struct GroupTyped {
    /// From 1.
    #[ts(type = "number")]
    pub group: usize,
    pub text: Secret,
}

#[derive(Debug, Deserialize, TS)]
pub struct CodeProve {
    pub groups: Vec<GroupTyped>,
}

#[derive(Debug, Deserialize, TS)]
pub struct CodeSave {
    /// Where the page goes; what is there is replaced.
    pub path: String,
}

/// Reads a code that was typed; what is wrong with it is said at `field`.
pub(crate) fn read(field: &str, typed: &Secret) -> Result<RecoveryCode, AppError> {
    RecoveryCode::read(typed.reveal()).map_err(|trouble| {
        AppError::invalid(
            field,
            match trouble {
                CodeTrouble::Group { group } => said!("code-group-wrong", group = group),
                CodeTrouble::Size { group } => said!("code-group-size", group = group),
                CodeTrouble::Symbol { group, symbol } => said!("code-symbol", group = group, symbol = symbol.to_string()),
                CodeTrouble::Groups { typed } => said!("code-groups", typed = typed, wanted = GROUPS),
            },
        )
    })
}

/// Opens slots by what was typed into a field that takes both: what reads as a recovery code without an error is one, all else a passphrase.
///
/// # Errors
/// At `passphrase`; a code with a typing error is named by its group.
pub(crate) fn open_by_either(slots: &KeySlots, typed: &Secret) -> Result<(DataKey, Way), AppError> {
    let at_field = |e: AppError| AppError { field: Some("passphrase".into()), ..e };
    if let Ok(code) = RecoveryCode::read(typed.reveal()) {
        return Ok((slots.open(&Unlock::Code(&code)).map_err(|e| at_field(e.into()))?, Way::Code));
    }
    match slots.open(&Unlock::Passphrase(typed.reveal())) {
        Ok(key) => Ok((key, Way::Passphrase)),
        Err(e) if looks_like_code(typed.reveal()) => Err(read("passphrase", typed).err().unwrap_or_else(|| e.into())),
        Err(e) => Err(e.into()),
    }
}

/// Whether somebody meant a recovery code: most of it reads as one, typing errors or not.
pub fn looks_like_code(typed: &str) -> bool {
    match RecoveryCode::read(typed) {
        Ok(_) => true,
        // Seven groups were typed, and one of them is not right.
        Err(CodeTrouble::Group { .. } | CodeTrouble::Size { .. }) => typed.chars().filter(|c| c.is_alphanumeric()).count() > 30,
        Err(CodeTrouble::Symbol { .. } | CodeTrouble::Groups { .. }) => false,
    }
}

/// The two groups that are asked for: the same while a code is shown, others for another code.
fn asked(code: &RecoveryCode) -> [usize; 2] {
    let sum: usize = code.groups().concat().bytes().map(usize::from).sum();
    let first = sum % GROUPS;
    let second = (first + 1 + (sum / GROUPS) % (GROUPS - 1)) % GROUPS;
    [first.min(second) + 1, first.max(second) + 1]
}

fn groups(code: &RecoveryCode) -> CodeGroups {
    CodeGroups { groups: code.groups(), ask: asked(code) }
}

fn nothing_to_prove() -> AppError {
    AppError::new(ErrorCode::Conflict, said!("code-nothing-to-prove"))
}

/// Makes a recovery code; one that was there before ceases to work.
pub async fn make(app: &App, _: NoArgs) -> Result<Done<CodeGroups>, AppError> {
    let open = app.community()?;
    let today = app.today()?.to_string();
    let code = blocking(move || {
        let code = RecoveryCode::random()?;
        let mut slots = KeySlots::read(open.store.path())?;
        slots.add_code(&open.key, &code, &today)?;
        slots.write(open.store.path())?;
        Ok(code)
    })
    .await?;
    tracing::info!("a recovery code was made");
    Ok(Done::stale(groups(&code), vec!["keys"]))
}

async fn unproved(app: &App) -> Result<RecoveryCode, AppError> {
    let open = app.community()?;
    blocking(move || KeySlots::read(open.store.path())?.unproved_code(&open.key)?.ok_or_else(nothing_to_prove)).await
}

/// The code once more, while its owner has not proved to have it.
pub async fn show(app: &App, _: NoArgs) -> Result<CodeGroups, AppError> {
    unproved(app).await.map(|code| groups(&code))
}

/// Two groups typed again: from then on the code is on paper alone.
pub async fn prove(app: &App, args: CodeProve) -> Result<Done<()>, AppError> {
    let code = unproved(app).await?;
    for group in asked(&code) {
        let field = format!("group-{group}");
        let typed = args.groups.iter().find(|typed| typed.group == group);
        if !typed.is_some_and(|typed| code.has(group, typed.text.reveal())) {
            return Err(AppError::invalid(&field, said!("code-proof-wrong", group = group)));
        }
    }
    let open = app.community()?;
    blocking(move || {
        let mut slots = KeySlots::read(open.store.path())?;
        slots.prove_code();
        Ok(slots.write(open.store.path())?)
    })
    .await?;
    Ok(Done::stale((), vec!["keys"]))
}

/// The code on a page to be printed (PDF), while its owner has not proved to have it.
pub async fn page(app: &App, _: NoArgs) -> Result<Vec<u8>, AppError> {
    let code = unproved(app).await?;
    let open = app.community()?;
    let dressed = dressed(app).await?;
    let made = KeySlots::read(open.store.path())?.code().ok_or_else(nothing_to_prove)?.on;
    let iso = made.parse().map_err(|_| AppError::damaged(said!("store-damage-date", text = &made)))?;
    let language = spoken();
    let file = open.store.path().file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let page = RecoveryPage {
        community: dressed.community,
        date: DocumentDate { iso, text: day(language, iso) },
        groups: code.groups(),
        file: shorten(&file, 120),
        language: language.code().into(),
        paper: dressed.paper,
    };
    blocking(move || Ok(Engine::new().pdf(Sheet::Recovery(&page))?.bytes)).await
}

/// Writes the page to a file that only this account may read.
pub async fn save(app: &App, args: CodeSave) -> Result<Done<()>, AppError> {
    let path = PathBuf::from(&args.path);
    if !path.is_absolute() {
        return Err(AppError::invalid("path", said!("code-page-path")));
    }
    let pdf = page(app, NoArgs {}).await?;
    blocking(move || write(&path, &pdf)).await?;
    Ok(Done::stale((), Vec::new()))
}

fn write(path: &Path, pdf: &[u8]) -> Result<(), AppError> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(path).and_then(|mut file| file.write_all(pdf).and_then(|()| file.sync_all()));
    written.map_err(|e| AppError::failed(said!("file-trouble", path = path.display().to_string(), why = e.to_string())))
}
