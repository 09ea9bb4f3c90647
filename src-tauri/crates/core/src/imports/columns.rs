//! What each column means: known tools by their headers, other tables by header words in five languages, then by their values.
//! Every guess has its reason and can be corrected.

use crate::Why;
use crate::people::{email_key, name_key, phone_key};

/// What becomes of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    Name,
    Given,
    Family,
    Called,
    Email,
    Phone,
    Organisation,
    Pronouns,
    Birthday,
    JoinedOn,
    Notes,
    Efforts,
    Tags,
    Languages,
    Skills,
    Zone,
    Address,
    Web,
    Handle,
    ExternalId,
    Status,
    OptOut,
    /// Kept with the source row only.
    Keep,
    /// Not stored at all.
    Drop,
}

/// Which tool wrote a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    Google,
    Slack,
    Mailchimp,
    Luma,
    Meetup,
    VCard,
    Table,
}

impl Source {
    /// The message that names it.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Google => "import-source-google",
            Self::Slack => "import-source-slack",
            Self::Mailchimp => "import-source-mailchimp",
            Self::Luma => "import-source-luma",
            Self::Meetup => "import-source-meetup",
            Self::VCard => "import-source-vcard",
            Self::Table => "import-source-table",
        }
    }

    pub const fn name(self) -> &'static str {
        match self {
            Self::Google => "Google Contacts",
            Self::Slack => "Slack members",
            Self::Mailchimp => "Mailchimp audience",
            Self::Luma => "Luma guests",
            Self::Meetup => "Meetup members",
            Self::VCard => "vCard",
            Self::Table => "table",
        }
    }

    /// The service that handles and outside ids belong to.
    pub const fn service(self) -> &'static str {
        match self {
            Self::Google => "google",
            Self::Slack => "slack",
            Self::Mailchimp => "mailchimp",
            Self::Luma => "luma",
            Self::Meetup => "meetup",
            Self::VCard => "vcard",
            Self::Table => "import",
        }
    }
}

/// A column, what was made of it, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    pub header: String,
    pub field: Field,
    pub why: Why,
}

/// Which tool wrote these headers.
pub fn recognise(headers: &[String]) -> Source {
    let keys: Vec<String> = headers.iter().map(|header| name_key(header)).collect();
    let all = |words: &[&str]| words.iter().all(|word| keys.iter().any(|key| key == word));
    if all(&["userid", "status", "billing active"]) {
        Source::Slack
    } else if all(&["email address", "leid", "euid"]) {
        Source::Mailchimp
    } else if all(&["approval status", "checked in at", "email"]) {
        Source::Luma
    } else if all(&["member id", "url of member profile"]) {
        Source::Meetup
    } else if keys.iter().any(|key| key == "e mail 1 value") || all(&["phonetic first name", "labels"]) {
        Source::Google
    } else {
        Source::Table
    }
}

/// Header words by field, in English, German, French, Spanish and Dutch, as [`name_key`] writes them.
const WORDS: &[(Field, &[&str])] = &[
    (
        Field::Name,
        &[
            "name",
            "full name",
            "fullname",
            "vollstandiger name",
            "nom complet",
            "nombre completo",
            "nombre y apellidos",
            "volledige naam",
            "naam",
            "name original name",
            "participant",
            "volunteer",
            "display name",
        ],
    ),
    (
        Field::Given,
        &["first name", "firstname", "given name", "given names", "forename", "vorname", "prenom", "nombre", "voornaam"],
    ),
    (
        Field::Family,
        &[
            "last name",
            "lastname",
            "surname",
            "family name",
            "nachname",
            "familienname",
            "zuname",
            "nom",
            "nom de famille",
            "apellido",
            "apellidos",
            "achternaam",
        ],
    ),
    (
        Field::Called,
        &["nickname", "called", "preferred name", "displayname", "rufname", "spitzname", "surnom", "apodo", "roepnaam"],
    ),
    (
        Field::Email,
        &[
            "email",
            "e mail",
            "mail",
            "email address",
            "e mail address",
            "e mail adresse",
            "mailadresse",
            "emailadresse",
            "adresse e mail",
            "adresse mail",
            "courriel",
            "correo",
            "correo electronico",
            "e mailadres",
            "user email",
        ],
    ),
    (
        Field::Phone,
        &[
            "phone",
            "phone number",
            "telephone",
            "mobile",
            "cell",
            "telefon",
            "telefonnummer",
            "handy",
            "mobil",
            "mobilnummer",
            "tel",
            "portable",
            "telefono",
            "movil",
            "telefoon",
            "telefoonnummer",
            "mobiel",
        ],
    ),
    (
        Field::Organisation,
        &[
            "organisation",
            "organization",
            "organization name",
            "company",
            "employer",
            "firma",
            "verein",
            "einrichtung",
            "entreprise",
            "societe",
            "empresa",
            "organizacion",
            "organisatie",
            "bedrijf",
        ],
    ),
    (Field::Pronouns, &["pronouns", "pronomen", "pronoms", "pronombres", "voornaamwoorden"]),
    (
        Field::Birthday,
        &[
            "birthday",
            "birthdate",
            "date of birth",
            "geburtstag",
            "geburtsdatum",
            "date de naissance",
            "anniversaire",
            "fecha de nacimiento",
            "cumpleanos",
            "geboortedatum",
            "verjaardag",
        ],
    ),
    (
        Field::JoinedOn,
        &[
            "joined",
            "joined on",
            "join date",
            "member since",
            "joined group on",
            "dabei seit",
            "mitglied seit",
            "eintritt",
            "eintrittsdatum",
            "membre depuis",
            "date d adhesion",
            "miembro desde",
            "fecha de alta",
            "lid sinds",
            "start date",
        ],
    ),
    (
        Field::Notes,
        &[
            "notes",
            "note",
            "comment",
            "comments",
            "remarks",
            "anmerkung",
            "anmerkungen",
            "notiz",
            "notizen",
            "bemerkung",
            "bemerkungen",
            "kommentar",
            "remarques",
            "commentaire",
            "notas",
            "comentarios",
            "observaciones",
            "notities",
            "opmerking",
            "opmerkingen",
            "intro",
        ],
    ),
    (
        Field::Efforts,
        &[
            "labels",
            "groups",
            "group",
            "group membership",
            "working group",
            "team",
            "teams",
            "gruppe",
            "gruppen",
            "arbeitsgruppe",
            "groupe",
            "groupes",
            "equipe",
            "grupo",
            "grupos",
            "equipo",
            "groep",
            "groepen",
            "werkgroep",
        ],
    ),
    (Field::Tags, &["tags", "tag", "schlagworte", "stichworte", "etiquettes", "etiquetas", "labels tags"]),
    (
        Field::Languages,
        &["languages", "language", "sprachen", "sprache", "langues", "langue", "idiomas", "idioma", "talen", "taal"],
    ),
    (Field::Skills, &["skills", "skill", "fahigkeiten", "kenntnisse", "competences", "habilidades", "vaardigheden"]),
    (Field::Zone, &["time zone", "timezone", "zeitzone", "fuseau horaire", "zona horaria", "tijdzone"]),
    (
        Field::Address,
        &[
            "address",
            "street address",
            "postal address",
            "adresse",
            "anschrift",
            "direccion",
            "adres",
            "address 1 formatted",
            "complete address",
        ],
    ),
    (Field::Web, &["website", "web", "homepage", "url", "webseite", "site web", "sitio web", "website 1 value"]),
    (
        Field::Handle,
        &["username", "user name", "login", "handle", "benutzername", "nom d utilisateur", "usuario", "gebruikersnaam"],
    ),
    (Field::ExternalId, &["userid", "member id", "contact id", "external identifier", "external id"]),
    (Field::Status, &["status", "account status", "member status"]),
    (
        Field::OptOut,
        &[
            "do not contact",
            "do not email",
            "no bulk emails user opt out",
            "opt out",
            "opted out",
            "unsubscribed",
            "unsub time",
            "abgemeldet",
            "desabonne",
            "uitgeschreven",
        ],
    ),
];

/// Parts of headers that are never stored unless the user asks: addresses of machines, legal ids, security and payment settings, and
/// places that were guessed from an address of a machine.
const PRIVATE: &[(&str, &str)] = &[
    ("ip", "import-private-machine"),
    ("2fa", "import-private-security"),
    ("sso", "import-private-security"),
    ("password", "import-private-secret"),
    ("billing", "import-private-payment"),
    ("iban", "import-private-payment"),
    ("card", "import-private-payment"),
    ("ssn", "import-private-legal-id"),
    ("passport", "import-private-legal-id"),
    ("latitude", "import-private-place"),
    ("longitude", "import-private-place"),
    ("wallet", "import-private-payment"),
];
const PRIVATE_PHRASES: &[(&str, &str)] = &[
    ("legal identifier", "import-private-legal-id"),
    ("tax id", "import-private-legal-id"),
    ("national id", "import-private-legal-id"),
    ("social security", "import-private-legal-id"),
    ("eth address", "import-private-payment"),
    ("solana address", "import-private-payment"),
    ("qr code url", "import-private-entrance"),
];

fn private(key: &str) -> Option<&'static str> {
    let word = PRIVATE.iter().find(|(word, _)| key.split(' ').any(|part| part == *word));
    word.or_else(|| PRIVATE_PHRASES.iter().find(|(phrase, _)| key.contains(phrase))).map(|(_, why)| *why)
}

fn by_word(key: &str) -> Option<Field> {
    let numbered = |start: &str| key.starts_with(start) && key.ends_with(" value");
    if numbered("e mail ") {
        return Some(Field::Email);
    }
    if numbered("phone ") {
        return Some(Field::Phone);
    }
    if numbered("website ") {
        return Some(Field::Web);
    }
    if key.starts_with("address ") && key.ends_with(" formatted") {
        return Some(Field::Address);
    }
    WORDS.iter().find(|(_, words)| words.contains(&key)).map(|(field, _)| *field)
}

/// Whether this could be a header that Hearth knows.
pub(super) fn known_word(cell: &str) -> bool {
    cell.len() < 80 && by_word(&name_key(cell)).is_some()
}

/// What each column is taken for. `sample` are the first rows after the headers.
pub fn guess(headers: &[String], source: Source, sample: &[Vec<String>]) -> Vec<Column> {
    let keys: Vec<String> = headers.iter().map(|header| name_key(header)).collect();
    let has = |word: &str| keys.iter().any(|key| key == word);
    let mut columns: Vec<Column> = Vec::with_capacity(headers.len());
    for (place, (header, key)) in headers.iter().zip(&keys).enumerate() {
        let taken = |field: Field| columns.iter().any(|column| column.field == field);
        let values = || sample.iter().filter_map(|row| row.get(place)).map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
        let share = |fits: &dyn Fn(&str) -> bool| {
            let (all, good) = values().fold((0, 0), |(all, good), cell| (all + 1, good + usize::from(fits(cell))));
            all > 0 && good * 10 >= all * 8
        };
        let (field, why) = if let Some(why) = private(key) {
            (Field::Drop, Why::new("import-column-private").with("why", Why::new(why)))
        } else {
            let said = Why::new("import-column-header").with("source", Why::new(source.message()));
            let guessed = match (source, key.as_str()) {
                (Source::Meetup, "url of member profile") => Some(Field::Web),
                (Source::Meetup, "title") => Some(Field::Keep),
                (Source::VCard, "kind") => Some(Field::Status),
                (Source::Luma, "name") if has("first name") => Some(Field::Name),
                (_, "name") if has("vorname") => Some(Field::Family),
                (_, "nom") if !has("prenom") => Some(Field::Name),
                (_, "nombre") if !has("apellidos") && !has("apellido") => Some(Field::Name),
                (_, key) => by_word(key),
            };
            // A second column of these would overwrite the first.
            let repeatable = |field| {
                matches!(
                    field,
                    Field::Email
                        | Field::Phone
                        | Field::Address
                        | Field::Web
                        | Field::Notes
                        | Field::Tags
                        | Field::Efforts
                        | Field::Keep
                        | Field::OptOut
                )
            };
            match guessed {
                Some(field) if repeatable(field) || !taken(field) => (field, said),
                Some(_) => (Field::Keep, Why::new("import-column-taken")),
                None if share(&|cell| email_key(cell).is_some()) => (Field::Email, Why::new("import-column-emails")),
                None if source == Source::Table
                    && share(&|cell| {
                        cell.starts_with(['+', '0'])
                            && cell.len() > 6
                            && phone_key(cell).is_some()
                            && super::date(cell, true).is_none()
                    }) =>
                {
                    (Field::Phone, Why::new("import-column-phones"))
                }
                None => (Field::Keep, Why::new("import-column-kept")),
            }
        };
        columns.push(Column { header: header.clone(), field, why });
    }
    columns
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(headers: &str) -> Vec<Field> {
        let headers: Vec<String> = headers.split(',').map(str::to_owned).collect();
        guess(&headers, recognise(&headers), &[]).into_iter().map(|column| column.field).collect()
    }

    #[test]
    fn headers_of_five_languages_are_understood() {
        let (g, f, e, p) = (Field::Given, Field::Family, Field::Email, Field::Phone);
        for headers in [
            "First Name,Last Name,E-mail,Phone",
            "Vorname,Nachname,E-Mail-Adresse,Telefon",
            "Prénom,Nom,Courriel,Téléphone",
            "Nombre,Apellidos,Correo electrónico,Teléfono",
            "Voornaam,Achternaam,E-mailadres,Telefoonnummer",
        ] {
            assert_eq!(fields(headers), [g, f, e, p], "{headers}");
        }
    }

    #[test]
    fn what_nobody_needs_is_not_stored() {
        let all = fields("Email,OPTIN_IP,has-2fa,has-sso,billing-active,Legal Identifier,ip_address,Zip,Description");
        assert_eq!(
            all.iter().filter(|field| **field == Field::Drop).count(),
            6,
            "machine addresses, security, payment, legal ids: {all:?}"
        );
        assert_eq!(all[7], Field::Keep, "ip inside of a word is not an address of a machine");
    }
}
