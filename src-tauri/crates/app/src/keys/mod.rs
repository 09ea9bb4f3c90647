//! The ways into the open community: which there are, whether each works, and changing them. No way is ever taken away that is the last one.
//! Opening itself is `community`'s; the slots' file and the codes are the store's.

mod change;
mod code;
mod remind;
mod renew;

pub use change::{PassphraseRemove, PassphraseSet, keep_in_keychain, leave_keychain, remove_passphrase, set_passphrase};
pub use code::{CodeGroups, CodeProve, CodeSave, GroupTyped, looks_like_code, make, page, prove, save, show as show_code};
pub(crate) use code::{open_by_either, read as read_code};

pub use remind::{KeysReminder, later, remind};
pub use renew::{KeysRenew, renew};

use hearth_store::{DataKey, KeySlots, Unlock};
use serde::Serialize;
use ts_rs::TS;

use crate::{
    App, AppError, None as NoArgs,
    community::blocking,
    ports::{KeychainTrouble, Secrets},
};

/// How the open community was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "WayIn")]
pub enum Way {
    Keychain,
    Passphrase,
    Code,
    /// It was made just now.
    New,
}

/// What this machine's keychain holds for the open community.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum KeychainState {
    /// It opens the community.
    Works,
    /// The community should be in it and is not, as on another computer or after a keychain was lost.
    Missing,
    /// It holds a key that does not fit.
    Other,
    /// It is locked or does not answer.
    Locked,
    /// This system has none that runs.
    Absent,
    /// It runs, and was left out.
    Unused,
}

/// The recovery code of a community, as far as it is known without typing it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CodeView {
    /// `YYYY-MM-DD`.
    pub made_on: String,
    /// Two groups of it were typed, so that somebody has it on paper.
    pub proved: bool,
}

/// The ways into the open community.
#[derive(Debug, Clone, Serialize, TS)]
pub struct KeysView {
    pub opened_with: Way,
    pub keychain: KeychainState,
    pub passphrase: bool,
    pub code: Option<CodeView>,
    /// What is sure to open it again: without the one way that was used just now, something else must.
    pub second_way: bool,
}

/// Asks the keychain, which may take a moment.
fn keychain(secrets: &dyn Secrets, slots: &KeySlots, key: &DataKey) -> KeychainState {
    let Some(entry) = slots.keychain_entry() else {
        return match secrets.get("probe") {
            Ok(_) => KeychainState::Unused,
            Err(KeychainTrouble::Absent) => KeychainState::Absent,
            Err(KeychainTrouble::Refused(_)) => KeychainState::Locked,
        };
    };
    match secrets.get(entry) {
        Ok(Some(secret)) => match slots.open(&Unlock::Keychain(&secret)) {
            Ok(found) if found.bytes() == key.bytes() => KeychainState::Works,
            _ => KeychainState::Other,
        },
        Ok(None) => KeychainState::Missing,
        Err(KeychainTrouble::Absent) => KeychainState::Absent,
        Err(KeychainTrouble::Refused(_)) => KeychainState::Locked,
    }
}

/// The ways into the open community, and whether they work.
pub async fn show(app: &App, _: NoArgs) -> Result<KeysView, AppError> {
    let open = app.community()?;
    let secrets = app.ports.secrets.clone();
    blocking(move || {
        let slots = KeySlots::read(open.store.path())?;
        let keychain = keychain(&*secrets, &slots, &open.key);
        let code = slots.code().map(|code| CodeView { made_on: code.on, proved: code.proved });
        let on_paper = code.as_ref().is_some_and(|code| code.proved);
        let ways = [keychain == KeychainState::Works, slots.has_passphrase(), on_paper];
        let second_way = ways.iter().filter(|way| **way).count() > 1;
        Ok(KeysView { opened_with: open.way, keychain, passphrase: slots.has_passphrase(), code, second_way })
    })
    .await
}
