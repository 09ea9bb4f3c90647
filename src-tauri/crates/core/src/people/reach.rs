//! Ways to reach a person: e-mail addresses, phone numbers, postal addresses, web pages.

use super::name::{clean_name, clean_text};

/// What a contact point is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ContactKind {
    Email,
    Phone,
    Address,
    Web,
}

impl ContactKind {
    pub const ALL: [Self; 4] = [Self::Email, Self::Phone, Self::Address, Self::Web];

    /// The word in the file and on the wire.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Address => "address",
            Self::Web => "web",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// Why a value cannot be kept as this kind of contact point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvalidContact {
    Empty,
    /// More than a thousand characters.
    TooLong,
    NoEmail,
    NoPhone,
}

/// The address for comparing: trimmed, lower case; `None` where it is none (RFC 5321 §4.1.2 in the part that is in use:
/// something, one @, a domain with no empty label; 254 octets at most).
pub fn email_key(text: &str) -> Option<String> {
    let text = text.trim().trim_start_matches("mailto:");
    let text = text.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).unwrap_or(text);
    let (local, domain) = text.rsplit_once('@')?;
    let fits = !local.is_empty()
        && local.len() <= 64
        && text.len() <= 254
        && !text.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, ',' | ';' | '<' | '>' | '"' | '(' | ')'))
        && !local.contains('@')
        && domain.contains('.')
        && domain.split('.').all(|label| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-'));
    fits.then(|| text.to_lowercase())
}

/// The number for comparing: digits, with a leading + where the country is named (00 counts as +). `None` under five digits.
pub fn phone_key(text: &str) -> Option<String> {
    let trimmed = text.trim().trim_start_matches("tel:");
    let shortened = trimmed.replace("(0)", "");
    let digits: String = shortened.chars().filter_map(|c| c.to_digit(10)).filter_map(|d| char::from_digit(d, 10)).collect();
    let strange = shortened.chars().any(|c| c.is_alphabetic() && !matches!(c, 'e' | 'x' | 't' | 'E' | 'X' | 'T'));
    if !(5..=20).contains(&digits.len()) || strange {
        return None;
    }
    Some(if shortened.starts_with('+') {
        format!("+{digits}")
    } else if let Some(rest) = digits.strip_prefix("00") {
        format!("+{rest}")
    } else {
        digits
    })
}

/// The form by which two contact points are the same.
pub fn contact_key(kind: ContactKind, value: &str) -> String {
    match kind {
        ContactKind::Email => email_key(value),
        ContactKind::Phone => phone_key(value),
        ContactKind::Web => {
            let bare = value.trim().trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/');
            Some(bare.to_lowercase())
        }
        ContactKind::Address => None,
    }
    .unwrap_or_else(|| super::name_key(value))
}

/// The value as it is kept.
///
/// # Errors
/// What is wrong with it.
pub fn clean_contact(kind: ContactKind, value: &str) -> Result<String, InvalidContact> {
    let text = match kind {
        ContactKind::Address => clean_text(value),
        ContactKind::Email | ContactKind::Phone | ContactKind::Web => clean_name(value),
    };
    match kind {
        _ if text.is_empty() => Err(InvalidContact::Empty),
        _ if text.chars().count() > 1000 => Err(InvalidContact::TooLong),
        ContactKind::Email if email_key(&text).is_none() => Err(InvalidContact::NoEmail),
        ContactKind::Phone if phone_key(&text).is_none() => Err(InvalidContact::NoPhone),
        ContactKind::Email | ContactKind::Phone | ContactKind::Address | ContactKind::Web => Ok(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_compare_without_case_and_brackets() {
        assert_eq!(email_key(" <Ines@Example.ORG> ").as_deref(), Some("ines@example.org"), "case and brackets do not matter");
        for wrong in [
            "not-an-address",
            "a@b",
            "a b@example.org",
            "a@@example.org",
            "@example.org",
            "a@example..org",
            "a@example.org,b@example.org",
        ] {
            assert_eq!(email_key(wrong), None, "{wrong} is not one address");
        }
    }

    #[test]
    fn numbers_compare_by_their_digits() {
        assert_eq!(phone_key("+49 (0)30 527-9348"), phone_key("0049 30 5279348"), "two ways to write one number");
        assert_eq!(phone_key("call me"), None, "words are not a number");
        assert_eq!(phone_key("12"), None, "two digits reach nobody");
    }
}
