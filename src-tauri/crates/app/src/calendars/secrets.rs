//! Passwords of accounts and secret addresses of feeds. Their place is the system's keychain. Without one a password is known until the
//! community is closed, and an address stays in the file, which is encrypted.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use zeroize::Zeroizing;

use crate::{AppError, Open, community::blocking, ports::Secrets};

/// What was typed while the community is open.
#[derive(Default)]
pub(crate) struct Passwords(Mutex<HashMap<String, Zeroizing<String>>>);

impl Passwords {
    fn get(&self, id: &str) -> Option<Zeroizing<String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(id).cloned()
    }

    fn put(&self, id: &str, text: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(id.to_owned(), Zeroizing::new(text.to_owned()));
    }
}

/// Where a secret is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Keychain,
    Session,
    Nowhere,
}

fn account_entry(id: &str) -> String {
    format!("calendar-account-{id}")
}

fn address_entry(id: &str) -> String {
    format!("calendar-address-{id}")
}

async fn read(secrets: &Arc<dyn Secrets>, entry: String) -> Result<Option<Zeroizing<String>>, AppError> {
    let secrets = secrets.clone();
    // A keychain that does not answer has nothing for us now; whoever needs it says so.
    blocking(move || Ok(secrets.text(&entry).ok().flatten())).await
}

async fn write(secrets: &Arc<dyn Secrets>, entry: String, text: &str) -> Result<bool, AppError> {
    let (secrets, text) = (secrets.clone(), Zeroizing::new(text.to_owned()));
    blocking(move || Ok(secrets.set_text(&entry, &text).is_ok())).await
}

/// The password of an account, and where it was.
pub(super) async fn password(
    open: &Open,
    secrets: &Arc<dyn Secrets>,
    account: &str,
) -> Result<(Option<Zeroizing<String>>, Place), AppError> {
    if let Some(found) = read(secrets, account_entry(account)).await? {
        return Ok((Some(found), Place::Keychain));
    }
    let typed = open.passwords.get(account);
    let place = if typed.is_some() { Place::Session } else { Place::Nowhere };
    Ok((typed, place))
}

/// Keeps the password of an account in the keychain, or without one until the community is closed.
pub(super) async fn keep_password(open: &Open, secrets: &Arc<dyn Secrets>, account: &str, text: &str) -> Result<(), AppError> {
    if !write(secrets, account_entry(account), text).await? {
        open.passwords.put(account, text);
    }
    Ok(())
}

/// The secret address of a feed.
pub(super) async fn address(secrets: &Arc<dyn Secrets>, calendar: &str) -> Result<Option<Zeroizing<String>>, AppError> {
    read(secrets, address_entry(calendar)).await
}

/// Puts the secret address of a feed into the keychain; `false` where there is none.
pub(super) async fn keep_address(secrets: &Arc<dyn Secrets>, calendar: &str, address: &str) -> Result<bool, AppError> {
    write(secrets, address_entry(calendar), address).await
}
