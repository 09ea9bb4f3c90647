//! The names of the community that a line may mean, looked up before it is read.

use hearth_core::{
    people::{is_unspaced, name_key},
    quick::{Mention, Name, Named, may_mean, mentions},
};

use super::wire::{QuickCandidate, QuickChoice};
use crate::{App, AppError, efforts};

/// More mentions than this in one line are nobody's; the others stay unknown.
const MENTIONS: usize = 12;
/// How many people of one name are offered.
const OFFERED: i64 = 8;
/// How many are looked through for them.
const LOOKED_AT: i64 = 40;

/// What the community knows of a line's names.
pub(super) struct Names {
    people: Vec<QuickCandidate>,
    efforts: Vec<QuickCandidate>,
}

impl Names {
    pub async fn of(app: &App, line: &str) -> Result<Self, AppError> {
        let mut names = Self { people: Vec::new(), efforts: Vec::new() };
        for mention in mentions(line).iter().take(MENTIONS) {
            match mention.named {
                Named::Person => names.find_people(app, mention).await?,
                Named::Effort if names.efforts.is_empty() => names.find_efforts(app).await?,
                Named::Effort => {}
            }
        }
        Ok(names)
    }

    /// The longest words that are somebody's name decide: “@Noor Jansen ring” means Noor Jansen.
    async fn find_people(&mut self, app: &App, mention: &Mention) -> Result<(), AppError> {
        let open = app.community()?;
        let today = app.today()?.to_string();
        let unspaced = mention.texts.first().is_some_and(|text| text.chars().any(is_unspaced));
        let texts: Vec<&String> =
            if unspaced { mention.texts.iter().take(2).rev().collect() } else { mention.texts.iter().take(4).rev().collect() };
        for text in texts {
            let found = hearth_store::people::pick(open.store.readers(), text, LOOKED_AT, &today).await?;
            let mut fitting: Vec<QuickCandidate> = found
                .into_iter()
                .filter(|pick| unspaced || may_mean(text, &pick.name))
                .map(|pick| QuickCandidate { id: pick.id, name: pick.name, detail: pick.detail, hue: None })
                .collect();
            if !fitting.is_empty() {
                fitting.retain(|one| !self.people.contains(one));
                self.people.append(&mut fitting);
                return Ok(());
            }
        }
        Ok(())
    }

    async fn find_efforts(&mut self, app: &App) -> Result<(), AppError> {
        let open = efforts::list(app, efforts::EffortsArgs { closed: Some(false) }).await?;
        self.efforts = open
            .into_iter()
            .map(|effort| QuickCandidate { id: effort.id, name: effort.name, detail: effort.purpose, hue: Some(effort.hue) })
            .collect();
        Ok(())
    }

    /// For the reading: where each name ends.
    pub fn list(&self) -> Vec<Name<'_>> {
        let people = self.people.iter().map(|one| Name { named: Named::Person, text: &one.name });
        people.chain(self.efforts.iter().map(|one| Name { named: Named::Effort, text: &one.name })).collect()
    }

    /// Whom a mention may mean, the surest first, and who it is where that is settled.
    pub fn meant(&self, named: Named, text: &str, choices: &[QuickChoice]) -> (Vec<QuickCandidate>, Option<String>) {
        let all = match named {
            Named::Person => &self.people,
            Named::Effort => &self.efforts,
        };
        let key = name_key(text);
        let mut candidates: Vec<QuickCandidate> = all.iter().filter(|one| may_mean(text, &one.name)).cloned().collect();
        let rank = |one: &QuickCandidate| {
            let name = name_key(&one.name);
            if name == key { 0 } else { 1 + u8::from(!name.starts_with(&key)) }
        };
        candidates.sort_by_key(rank);
        let exact = candidates.iter().filter(|one| rank(one) == 0).count();
        let said = choices.iter().rev().find(|choice| name_key(&choice.text) == key);
        let said = said.filter(|choice| candidates.iter().any(|one| one.id == choice.id)).map(|choice| choice.id.clone());
        let chosen = said.or_else(|| match (candidates.as_slice(), exact) {
            ([only], _) => Some(only.id.clone()),
            ([first, ..], 1) => Some(first.id.clone()),
            _ => None,
        });
        // Whoever was chosen stays among those who are shown.
        let place = candidates.iter().position(|one| Some(&one.id) == chosen.as_ref()).unwrap_or(0);
        if place > 0 {
            let one = candidates.remove(place);
            candidates.insert(0, one);
        }
        candidates.truncate(usize::try_from(OFFERED).unwrap_or(usize::MAX));
        (candidates, chosen)
    }
}
