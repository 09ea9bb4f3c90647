//! Signing the credentials of many certificates at once: what each of them carries on paper, as a file, and in the community's file.

use chrono::{DateTime, NaiveDate, Utc};
use hearth_credentials::{Award, EmailHash, Key, Packed, sign};
use hearth_documents::{CertificateData, Proof};
use hearth_store::credentials::{self, NewCredential};
use hearth_texts::{Language, said, say_in};

use super::{key, settings};
use crate::{
    App, AppError,
    documents::{day, plain},
    times,
};

/// What the credentials of one job have in common.
pub(crate) struct Issuing {
    key_id: String,
    key: Key,
    host: Option<String>,
    until: Option<NaiveDate>,
    signed_at: DateTime<Utc>,
    /// Addresses by person, where their hashes are wanted.
    addresses: Vec<(String, String)>,
}

/// What was asked for.
pub(crate) struct Wish<'a> {
    /// `None`: as the community has it set.
    pub credential: Option<bool>,
    pub valid_until: Option<&'a str>,
    pub email_hash: bool,
    pub given_on: NaiveDate,
}

impl Wish<'_> {
    /// Whether certificates get a credential, and the last day on which it counts.
    ///
    /// # Errors
    /// At `valid_until` where it is no day, or one before the certificate was given.
    pub async fn settled(&self, app: &App) -> Result<Option<Option<NaiveDate>>, AppError> {
        let on = match self.credential {
            Some(on) => on,
            None => settings(&*app.community()?).await?.0,
        };
        let until = self.valid_until.map(str::trim).filter(|text| !text.is_empty() && on);
        let until = until.map(|text| times::parse_date("valid_until", text)).transpose()?;
        if until.is_some_and(|until| until < self.given_on) {
            return Err(AppError::invalid("valid_until", said!("credentials-until-before")));
        }
        Ok(on.then_some(until))
    }
}

impl Issuing {
    /// Readies the key, which is made where there is none. `None` where no credential is wanted.
    pub async fn of(app: &App, wish: &Wish<'_>, people: &[String]) -> Result<Option<Self>, AppError> {
        let Some(until) = wish.settled(app).await? else { return Ok(None) };
        let open = app.community()?;
        let (_, host) = settings(&open).await?;
        let (key_id, key) = key::current(app).await?;
        let addresses = if wish.email_hash {
            let people: Vec<&str> = people.iter().map(String::as_str).collect();
            credentials::addresses(open.store.readers(), &people).await?
        } else {
            Vec::new()
        };
        Ok(Some(Self { key_id, key, host, until, signed_at: app.now(), addresses }))
    }

    /// The same for a picture before anything is made: signed with a key of the moment, so that none is kept for it.
    pub async fn shown(app: &App, wish: &Wish<'_>) -> Result<Option<Self>, AppError> {
        let Some(until) = wish.settled(app).await? else { return Ok(None) };
        let (_, host) = settings(&*app.community()?).await?;
        let (key_id, key) = (String::new(), Key::fresh()?);
        Ok(Some(Self { key_id, key, host, until, signed_at: app.now(), addresses: Vec::new() }))
    }

    /// Finds the addresses of these people, where their hashes are wanted.
    pub async fn reach(&mut self, app: &App, email_hash: bool, people: &[String]) -> Result<(), AppError> {
        if email_hash {
            let people: Vec<&str> = people.iter().map(String::as_str).collect();
            self.addresses = credentials::addresses(app.community()?.store.readers(), &people).await?;
        }
        Ok(())
    }

    /// A person's credential, and what their certificate shows of it. `data` has everything on the certificate but this.
    ///
    /// # Errors
    /// Where it cannot be signed, or is longer than any code.
    pub fn issue(&self, person: &str, data: &CertificateData, language: Language) -> Result<(NewCredential, Proof), AppError> {
        let id = hearth_store::new_id(self.signed_at);
        let title = data.title.clone().unwrap_or_else(|| plain(&say_in!(language, "label-certificate-title")));
        // Another one for each credential, and as hard to guess as its id.
        let salt = id.rsplit('-').next().unwrap_or_default();
        let address = self.addresses.iter().find(|(owner, _)| owner == person);
        let award = Award {
            id: &id,
            community: &data.community.name,
            holder: &data.person.name,
            email: address.map(|(_, email)| EmailHash { email, salt }),
            title: &title,
            reason: &data.reason,
            criteria: &plain(&say_in!(language, "credentials-criteria", community = &data.community.name)),
            given_on: data.date.iso,
            signed_at: self.signed_at,
            valid_until: self.until,
        };
        let json = sign(&award, &self.key)?.json;
        let proof = proof(&id, &json, self.host.as_deref(), self.until, language)?;
        let credential = NewCredential {
            id,
            person_id: person.to_owned(),
            key_id: self.key_id.clone(),
            title,
            reason: data.reason.clone(),
            json,
            valid_until: self.until.map(|until| until.to_string()),
        };
        Ok((credential, proof))
    }
}

/// What a certificate shows of a credential.
fn proof(id: &str, json: &str, host: Option<&str>, until: Option<NaiveDate>, language: Language) -> Result<Proof, AppError> {
    let code = Packed::of(json, host).code()?;
    Ok(Proof {
        id: id.to_owned(),
        qr: code.svg(),
        side: code.side().ceil() as u32,
        json: json.to_owned(),
        until: until.map(|until| plain(&say_in!(language, "credentials-valid-until", day = day(language, until)))),
    })
}

/// The same for a credential that was signed before, as it was noted; `null`: none.
pub(crate) fn proof_of(noted: &serde_json::Value, host: Option<&str>, language: &str) -> Result<Option<Proof>, AppError> {
    let (Some(id), Some(json)) = (noted["id"].as_str(), noted["json"].as_str()) else { return Ok(None) };
    let until = noted["valid_until"].as_str().map(|text| times::parse_date("valid_until", text)).transpose()?;
    proof(id, json, host, until, crate::documents::language(Some(language))?).map(Some)
}
