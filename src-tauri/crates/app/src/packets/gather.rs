//! Everything a packet says, out of the community's records and texts.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    sync::Arc,
};

use chrono::NaiveDate;
use hearth_calendar::events::{Publication, write};
use hearth_core::people::{Channel, ContactKind, document_language, mentions_need, name_key};
use hearth_documents::{
    Attached, Buddy, Checkpoint, Conduct, Contact, DocumentDate, Effort, FirstDay, Gathering, LibraryPage, Newcomer, PacketData,
    Print, Resource, RoleBrief, SCHEMA, Shipped, Signatory, Welcome,
};
use hearth_store::{
    community::Community,
    documents::{self, Acquaintance, BuddyRow, GatheringRow, RoleRow},
    people::WishesRow,
    resources::{self, ResourceRow},
};

use super::{PacketMake, PacketPrint, PacketTexts, texts::texts_in};
use crate::{
    App, AppError, Open,
    documents::{day, hash, language, language_name, shorten, span},
    looks::{Dressed, dressed},
    templates::chosen,
    times,
};
use hearth_texts::{Language, lists, said, say_in};

/// What packets have in common: read once for all of them.
pub(crate) struct Gatherer {
    open: Arc<Open>,
    today: NaiveDate,
    now: String,
    zone: String,
    community: Community,
    dressed: Dressed,
    texts: HashMap<&'static str, Arc<PacketTexts>>,
    /// By effort; the empty one stands for the community as a whole.
    shared: HashMap<String, Arc<Shared>>,
}

struct Shared {
    library: Vec<ResourceRow>,
    /// What is in its files, by the resource.
    files: HashMap<String, Attached>,
    /// Those of the effort; without one they are each person's own.
    meetings: Vec<GatheringRow>,
    ics: Option<String>,
}

/// The data of a person's packet, made today.
pub(super) async fn gather(app: &App, args: &PacketMake) -> Result<PacketData, AppError> {
    Gatherer::of(app).await?.packet(app, args).await
}

impl Gatherer {
    pub async fn of(app: &App) -> Result<Self, AppError> {
        let open = app.community()?;
        let community =
            hearth_store::community::show(open.store.readers()).await?.ok_or_else(|| AppError::not_found("community"))?;
        let (today, now, zone) = (app.today()?, hearth_store::instant(app.now()), open.zone());
        let dressed = dressed(app).await?;
        Ok(Self { open, today, now, zone, community, dressed, texts: HashMap::new(), shared: HashMap::new() })
    }

    async fn texts(&mut self, app: &App, language: Language) -> Result<Arc<PacketTexts>, AppError> {
        if let Some(known) = self.texts.get(language.code()) {
            return Ok(known.clone());
        }
        let texts = Arc::new(texts_in(app, language).await?);
        self.texts.insert(language.code(), texts.clone());
        Ok(texts)
    }

    async fn shared(&mut self, effort: Option<&str>) -> Result<Arc<Shared>, AppError> {
        if let Some(known) = self.shared.get(effort.unwrap_or_default()) {
            return Ok(known.clone());
        }
        let pool = self.open.store.readers();
        let (library, meetings) = match effort {
            Some(id) => (resources::list(pool, Some(id)).await?, documents::gatherings(pool, Some(id), "", &self.now).await?),
            None => (resources::general(pool).await?, Vec::new()),
        };
        let ics = ics(&self.open, &meetings).await?;
        let files = files(&self.open, &library).await?;
        let shared = Arc::new(Shared { library, files, meetings, ics });
        self.shared.insert(effort.unwrap_or_default().to_owned(), shared.clone());
        Ok(shared)
    }

    /// The data of a person's packet, in the language that was asked for, else in the first of theirs that Hearth speaks.
    ///
    /// # Errors
    /// Where there is no such person, or no such effort.
    pub async fn packet(&mut self, app: &App, args: &PacketMake) -> Result<PacketData, AppError> {
        Ok(self.packet_and_called(app, args).await?.0)
    }

    /// The same, with the name that the person goes by.
    pub async fn packet_and_called(&mut self, app: &App, args: &PacketMake) -> Result<(PacketData, String), AppError> {
        let template = chosen(app, args.template.as_deref(), |base| base == Shipped::Packet).await?;
        let date = self.today.to_string();
        let open = self.open.clone();
        let pool = open.store.readers();
        let person = documents::newcomer(pool, &args.person_id, &date).await?.ok_or_else(|| AppError::not_found("person"))?;
        let own = document_language(&person.languages);
        let language = language(args.language.as_deref().filter(|asked| !asked.is_empty()).or(own))?;
        // An empty id is the user's own choice of a packet without an effort.
        let effort = args.effort_id.clone().or(person.effort_id).filter(|id| !id.is_empty());
        let shared = self.shared(effort.as_deref()).await?;
        let words = self.texts(app, language).await?;
        let (role, people) = match &effort {
            Some(id) => (
                Some(documents::role(pool, id, &person.id, &date).await?.ok_or_else(|| AppError::not_found("effort"))?),
                documents::acquaintances(pool, id, &person.id, &date).await?,
            ),
            None => (None, Vec::new()),
        };
        let theirs = match effort {
            Some(_) => None,
            None => {
                let meetings = documents::gatherings(pool, None, &person.id, &self.now).await?;
                let ics = ics(&open, &meetings).await?;
                Some((meetings, ics))
            }
        };
        let (meetings, ics) = theirs.as_ref().map_or((&shared.meetings, &shared.ics), |(meetings, ics)| (meetings, ics));
        let (community, zone) = (&self.community, &self.zone);
        let lead = people.iter().find(|one| one.is_lead);
        let accompanies = match &args.extras.buddy_id {
            Some(asked) => Some(asked.clone()),
            None => hearth_store::journeys::buddy_of(pool, &person.id).await?,
        };
        // One of many who are made packets may be the buddy of the others: nobody is their own.
        let buddy = match accompanies.as_deref().filter(|id| !id.is_empty() && *id != person.id) {
            Some(id) => documents::buddy(pool, id, &date).await?,
            None => None,
        };
        let fill = Fill {
            name: if person.called.is_empty() { &person.name } else { &person.called },
            community: &community.name,
            effort: role.as_ref().map_or(community.name.as_str(), |role| role.name.as_str()),
            lead: lead.map_or(community.name.as_str(), |lead| lead.name.as_str()),
            buddy: match &buddy {
                Some(buddy) if buddy.called.is_empty() => &buddy.name,
                Some(buddy) => &buddy.called,
                None => lead.map_or(community.name.as_str(), |lead| lead.name.as_str()),
            },
        };
        let position = role.as_ref().map_or("", |role| role.role.as_str());
        let needs = args.extras.needs.as_deref();
        let meant: Vec<&ResourceRow> = shared
            .library
            .iter()
            .filter(|row| row.role.is_empty() || name_key(&row.role) == name_key(position))
            .filter(|row| row.language.is_empty() || row.language == language.code())
            .filter(|row| match needs {
                _ if row.need.is_empty() => true,
                Some(needs) => needs.iter().any(|need| name_key(need) == name_key(&row.need)),
                None => mentions_need(&person.access_needs, &row.need),
            })
            .collect();
        let of_shown = |shown: &'static str| meant.iter().copied().filter(move |row| row.shown == shown);

        let spoken = if person.zone.is_empty() || person.zone == *zone { String::new() } else { format!(" ({zone})") };
        let gatherings = meetings
            .iter()
            .map(|row| {
                let when = span(language, times::stored(&row.starts_at)?, times::stored(&row.ends_at)?, zone);
                let where_ = [&row.place, &row.link].into_iter().filter(|text| !text.is_empty()).cloned().collect::<Vec<_>>();
                Ok(Gathering { title: row.title.clone(), when: when + &spoken, where_: where_.join(" · ") })
            })
            .collect::<Result<Vec<_>, AppError>>()?;
        let first_day = FirstDay {
            when: gatherings.first().map(|one| one.when.clone()).unwrap_or_default(),
            where_: gatherings.first().map(|one| one.where_.clone()).unwrap_or_default(),
            ask_for: lead.map(|lead| lead.name.clone()).unwrap_or_default(),
            bring: fill.lines(&words.bring),
            note: fill.text(&words.first_day),
        };
        let data = PacketData {
            schema: SCHEMA,
            id: format!("{} {date}", person.id),
            community: self.dressed.community_in(template),
            person: Newcomer { name: person.name.clone(), pronouns: person.pronouns.clone(), language: language.code().into() },
            date: DocumentDate { iso: self.today, text: day(language, self.today) },
            welcome: Welcome {
                letter: letter(&fill, &words.welcome, args.welcome.as_deref().unwrap_or_default()),
                from: signatory(&words, lead, &fill).map(|one| self.dressed.hand_of(one)),
            },
            first_day,
            role: role.as_ref().map(|role| brief(role, language)).transpose()?.unwrap_or_default(),
            people: people.iter().map(|one| contact(one, language)).collect::<Result<_, _>>()?,
            ics: ics.clone(),
            meetings: gatherings,
            checklist: fill.lines(&words.checklist).into_iter().map(|text| Checkpoint { text, due: None, who: None }).collect(),
            conduct: Conduct {
                title: String::new(),
                paragraphs: Vec::new(),
                points: fill.lines(&words.conduct),
                signed: words.signs(),
            },
            concerns: fill.paragraphs(&words.concerns),
            emergency: fill.paragraphs(&words.emergency),
            buddy: buddy.as_ref().map(|one| introduced(one, &fill, &words, language)).transpose()?,
            resources: of_shown("list")
                .map(|row| Resource { title: row.title.clone(), url: row.url.clone(), note: row.text.clone() })
                .collect(),
            pages: of_shown("page")
                .map(|row| LibraryPage {
                    title: row.title.clone(),
                    paragraphs: fill.paragraphs(&row.text),
                    picture: shared.files.get(&row.id).cloned(),
                })
                .collect(),
            attachments: apart(of_shown("attached").filter_map(|row| shared.files.get(&row.id).cloned()).collect()),
            parts: Vec::new(),
            paper: self.dressed.paper,
            print: match args.extras.print {
                Some(PacketPrint::Large) => Print::Large,
                Some(PacketPrint::Usual) | None => Print::Usual,
            },
        };
        Ok((data.of_parts(&words.chosen()), person.called))
    }
}

/// What stands for the braces in the texts.
struct Fill<'a> {
    name: &'a str,
    community: &'a str,
    effort: &'a str,
    lead: &'a str,
    buddy: &'a str,
}

impl Fill<'_> {
    /// One pass, so that a name with braces in it is not filled in again.
    fn text(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = rest.find('{') {
            out.push_str(&rest[..at]);
            rest = &rest[at..];
            let known = [
                ("{name}", self.name),
                ("{community}", self.community),
                ("{effort}", self.effort),
                ("{lead}", self.lead),
                ("{buddy}", self.buddy),
            ];
            match known.iter().find(|(mark, _)| rest.starts_with(mark)) {
                Some((mark, value)) => {
                    out.push_str(value);
                    rest = &rest[mark.len()..];
                }
                None => {
                    out.push('{');
                    rest = &rest[1..];
                }
            }
        }
        out + rest
    }

    fn lines(&self, text: &str) -> Vec<String> {
        let bullets = ['-', '*', '•', '·'];
        text.lines()
            .map(|line| self.text(line.trim().trim_start_matches(bullets).trim()))
            .filter(|line| !line.is_empty())
            .collect()
    }

    fn paragraphs(&self, text: &str) -> Vec<String> {
        hearth_documents::prose(text).split("\n\n").map(|part| self.text(part)).filter(|part| !part.is_empty()).collect()
    }
}

/// The usual letter with a word of one's own at its top: below the salutation where there is one.
fn letter(fill: &Fill<'_>, usual: &str, own: &str) -> Vec<String> {
    let mut letter = fill.paragraphs(usual);
    let greets = |first: &String| first.chars().count() <= 80 && first.ends_with([',', '!', ':']);
    let at = usize::from(letter.first().is_some_and(greets));
    letter.splice(at..at, fill.paragraphs(own));
    letter
}

fn signatory(words: &PacketTexts, lead: Option<&Acquaintance>, fill: &Fill<'_>) -> Option<Signatory> {
    let name = words.signed_by.trim();
    Some(match (name.is_empty(), lead) {
        (false, _) => Signatory { name: fill.text(name), role: fill.text(words.signed_role.trim()), ..Signatory::default() },
        (true, Some(lead)) if lead.role.is_empty() => {
            Signatory { name: lead.name.clone(), role: fill.effort.into(), ..Signatory::default() }
        }
        (true, Some(lead)) => Signatory { name: lead.name.clone(), role: lead.role.clone(), ..Signatory::default() },
        (true, None) => Signatory { name: fill.community.into(), ..Signatory::default() },
    })
}

fn brief(row: &RoleRow, language: Language) -> Result<RoleBrief, AppError> {
    let said = |text: &Option<String>| {
        text.as_deref().map(|text| times::parse_date("from_on", text).map(|date| day(language, date))).transpose()
    };
    let (from, until) = (said(&row.from_on)?, said(&row.promised_until)?);
    let term = match (from, until) {
        (Some(from), Some(until)) => say_in!(language, "packet-term-between", from = from, until = until),
        (Some(from), None) => say_in!(language, "packet-term-since", from = from),
        (None, Some(until)) => say_in!(language, "packet-term-until", until = until),
        (None, None) => String::new(),
    };
    let term = [row.cadence.clone(), term].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    let title = match (row.role.is_empty(), row.is_lead) {
        (false, _) => row.role.clone(),
        (true, true) => say_in!(language, "packet-lead"),
        (true, false) => String::new(),
    };
    let hue = u16::try_from(row.hue).map_err(|_| AppError::failed(said!("efforts-colour-off-the-wheel")))?;
    Ok(RoleBrief {
        effort: Some(Effort { name: shorten(&row.name, 80), hue }),
        title,
        purpose: row.purpose.clone(),
        tasks: row.tasks.0.clone(),
        term,
    })
}

/// Leads are given with the ways in which they want to be contacted.
fn contact(one: &Acquaintance, language: Language) -> Result<Contact, AppError> {
    let role = match (one.role.is_empty(), one.is_lead) {
        (true, true) => say_in!(language, "packet-lead"),
        _ => one.role.clone(),
    };
    Ok(Contact { name: one.name.clone(), role, how_to_reach: reached(&one.wishes, &one.reach)?, note: one.pronouns.clone() })
}

/// The ways in which somebody wants to be contacted, one in a line.
fn reached(wishes: &WishesRow, reach: &[(String, String)]) -> Result<String, AppError> {
    let wishes = wishes.wishes()?;
    let open = |kind: &str| match ContactKind::from_word(kind).and_then(Channel::of) {
        Some(channel) => wishes.against(channel).is_none(),
        None => true,
    };
    let open: Vec<&str> = reach.iter().filter(|(kind, _)| open(kind)).map(|(_, value)| value.as_str()).collect();
    Ok(open.join("\n"))
}

fn introduced(one: &BuddyRow, fill: &Fill<'_>, words: &PacketTexts, language: Language) -> Result<Buddy, AppError> {
    Ok(Buddy {
        name: one.name.clone(),
        pronouns: one.pronouns.clone(),
        said: one.name_said.clone(),
        languages: lists::all_of(language, &one.languages.iter().map(|code| language_name(language, code)).collect::<Vec<_>>()),
        how_to_reach: reached(&one.wishes, &one.reach)?,
        about: fill.paragraphs(&words.buddy),
    })
}

/// What is in the files of a library.
async fn files(open: &Open, library: &[ResourceRow]) -> Result<HashMap<String, Attached>, AppError> {
    let kept: Vec<&ResourceRow> = library.iter().filter(|row| row.kind == "file").collect();
    if kept.is_empty() {
        return Ok(HashMap::new());
    }
    let ids: Vec<&str> = kept.iter().map(|row| row.id.as_str()).collect();
    let mut content = resources::files(open.store.readers(), &ids).await?;
    let attached = kept.into_iter().filter_map(|row| {
        let data = content.remove(&row.id)?;
        let file = Attached {
            id: row.id.clone(),
            title: row.title.clone(),
            name: row.file_name.clone(),
            media_type: row.media_type.clone(),
            sha256: hash(data.as_bytes()),
            data: data.into(),
        };
        Some((row.id.clone(), file))
    });
    Ok(attached.collect())
}

/// What is in the pictures of packets as they were kept, by its SHA-256. A picture that is gone or another one meanwhile is not in it.
pub(crate) async fn pictures<'a>(
    open: &Open,
    packets: impl Iterator<Item = &'a serde_json::Value>,
) -> Result<HashMap<String, Arc<str>>, AppError> {
    let pages = packets.filter_map(|data| data["pages"].as_array()).flatten();
    let ids: BTreeSet<&str> = pages.filter_map(|page| page["picture"]["id"].as_str()).collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let content = resources::files(open.store.readers(), &ids.into_iter().collect::<Vec<_>>()).await?;
    Ok(content.into_values().map(|data| (hash(data.as_bytes()), data.into())).collect())
}

/// Files of one name are told apart by a number; the calendar that comes with a packet has its own.
fn apart(mut files: Vec<Attached>) -> Vec<Attached> {
    let mut taken = HashSet::from(["meetings.ics".to_owned()]);
    for file in &mut files {
        let (stem, ending) = match file.name.rsplit_once('.') {
            Some((stem, ending)) => (stem.to_owned(), format!(".{ending}")),
            None => (file.name.clone(), String::new()),
        };
        let mut turn = 2;
        while !taken.insert(file.name.to_lowercase()) {
            file.name = format!("{stem} {turn}{ending}");
            turn += 1;
        }
    }
    files
}

/// The meetings for a calendar, as they are told everywhere else. Nothing in it says when it was made, so that a packet made twice on one day
/// is the same file.
async fn ics(open: &Open, meetings: &[GatheringRow]) -> Result<Option<String>, AppError> {
    if meetings.is_empty() {
        return Ok(None);
    }
    let ids: Vec<String> = meetings.iter().map(|row| row.id.clone()).collect();
    let events = crate::publications::events(open, &ids).await?;
    write(&events, None, Publication::Mail).map(Some).map_err(|problem| AppError::failed(crate::why::said(&problem.why)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_one_name_are_told_apart() {
        let file = |name: &str| Attached { name: name.into(), ..Attached::default() };
        let names: Vec<String> = apart(["map.pdf", "Map.pdf", "meetings.ics", "map.pdf", "key"].map(file).into())
            .into_iter()
            .map(|file| file.name)
            .collect();
        assert_eq!(names, ["map.pdf", "Map 2.pdf", "meetings 2.ics", "map 3.pdf", "key"], "no file hides another");
    }

    #[test]
    fn a_word_of_ones_own_stands_below_the_salutation() {
        let fill = Fill { name: "Noor", community: "Harbour", effort: "Garden", lead: "Eleni", buddy: "Tove" };
        assert_eq!(
            letter(&fill, "Dear {name},\n\nwelcome.", "See you on Friday."),
            ["Dear Noor,", "See you on Friday.", "welcome."],
            "first the name"
        );
        assert_eq!(letter(&fill, "Welcome.", " "), ["Welcome."], "without a word the letter is the usual one");
    }

    #[test]
    fn braces_are_filled_once_and_only_those_that_are_known() {
        let fill = Fill { name: "{lead}", community: "Harbour", effort: "Garden", lead: "Noor", buddy: "Tove" };
        assert_eq!(
            fill.text("Dear {name}, {unknown} { {effort} of {community}, ask {lead}"),
            "Dear {lead}, {unknown} { Garden of Harbour, ask Noor",
            "a name with braces in it stays as it is, and so does what is not known"
        );
        assert_eq!(fill.lines("- one\n\n • {effort}\n"), ["one", "Garden"], "bullets that were typed are not printed twice");
    }
}
