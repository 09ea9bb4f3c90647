//! Who does what at a meeting, shared out fairly: a role goes to whoever of those expected has not done it, or did it longest ago.
//! Longest ago, and not least often: a newcomer gets one turn and then waits like everybody else, and somebody who was away catches
//! up on nothing.

use chrono::NaiveDate;

/// What somebody does for a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    Facilitator,
    Scribe,
    Scheduler,
    Crier,
}

impl Role {
    /// In the order in which they are handed out.
    pub const ALL: [Self; 4] = [Self::Facilitator, Self::Scribe, Self::Scheduler, Self::Crier];

    /// The word in the file.
    pub fn word(self) -> &'static str {
        match self {
            Self::Facilitator => "Facilitator",
            Self::Scribe => "Scribe",
            Self::Scheduler => "Scheduler",
            Self::Crier => "Crier",
        }
    }

    /// From the word in the file; `None` for a word that is none, and for no role.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.word() == word)
    }
}

/// That somebody had a role on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    pub role: Role,
    pub on: NaiveDate,
}

/// Somebody who is expected at the meeting and has no role there yet.
#[derive(Debug, Clone, Default)]
pub struct Candidate<'a> {
    pub person: &'a str,
    /// Their turns before the meeting.
    pub turns: Vec<Turn>,
    /// What they would rather not be asked for.
    pub refuses: Vec<Role>,
}

impl Candidate<'_> {
    /// When they had this role last.
    pub fn last(&self, role: Role) -> Option<NaiveDate> {
        self.turns.iter().filter(|turn| turn.role == role).map(|turn| turn.on).max()
    }

    /// How often they had it.
    pub fn times(&self, role: Role) -> usize {
        self.turns.iter().filter(|turn| turn.role == role).count()
    }
}

/// Why this person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Nobody else who is expected is willing and free.
    OnlyOne,
    /// Has not had this role yet.
    Never,
    /// Had it longest ago.
    Longest(NaiveDate),
}

/// Somebody for a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proposal<'a> {
    pub role: Role,
    pub person: &'a str,
    pub reason: Reason,
}

/// Everybody who may be asked for a role, whose turn it is first.
pub fn queue<'c, 'a>(candidates: &'c [Candidate<'a>], role: Role) -> Vec<&'c Candidate<'a>> {
    let mut willing: Vec<_> = candidates.iter().filter(|candidate| !candidate.refuses.contains(&role)).collect();
    // Among those who never had it, whoever did least of all, then whoever did anything longest ago; the list's order settles the rest.
    willing
        .sort_by_key(|candidate| (candidate.last(role), candidate.turns.len(), candidate.turns.iter().map(|turn| turn.on).max()));
    willing
}

/// A choice for each role in turn: how good it is, smaller is better, and whom it takes.
type Choice<'c> = ((usize, usize, usize), Vec<Option<&'c str>>);

/// Proposes somebody for each of these roles, nobody for two of them. No one who goes without a role had the proposed one longer ago.
pub fn propose<'a>(candidates: &[Candidate<'a>], roles: &[Role]) -> Vec<Proposal<'a>> {
    let queues: Vec<Vec<&Candidate<'a>>> = roles.iter().map(|role| queue(candidates, *role)).collect();
    let mut best: Option<Choice<'a>> = None;
    pick(&queues, roles, &mut Vec::new(), (0, 0, 0), &mut best);
    let chosen = best.map(|(_, chosen)| chosen).unwrap_or_default();
    let mut proposals = Vec::new();
    for ((role, queue), person) in roles.iter().zip(&queues).zip(chosen) {
        let Some(candidate) = queue.iter().find(|candidate| Some(candidate.person) == person) else { continue };
        let reason = match (queue.len(), candidate.last(*role)) {
            (1, _) => Reason::OnlyOne,
            (_, None) => Reason::Never,
            (_, Some(on)) => Reason::Longest(on),
        };
        proposals.push(Proposal { role: *role, person: candidate.person, reason });
    }
    proposals
}

/// Tries whoever can matter for each role: with k roles only the first k of a queue can, as at most k − 1 of them are taken elsewhere.
fn pick<'a>(
    queues: &[Vec<&Candidate<'a>>],
    roles: &[Role],
    taken: &mut Vec<Option<&'a str>>,
    cost: (usize, usize, usize),
    best: &mut Option<Choice<'a>>,
) {
    if best.as_ref().is_some_and(|(known, _)| *known <= cost) {
        return;
    }
    let Some((queue, role)) = queues.get(taken.len()).zip(roles.get(taken.len())) else {
        *best = Some((cost, taken.clone()));
        return;
    };
    for (place, candidate) in queue.iter().take(queues.len()).enumerate() {
        if taken.contains(&Some(candidate.person)) {
            continue;
        }
        // Whoever is as long without the role as the first one takes nobody's turn.
        let rank = queue.iter().take(place).filter(|earlier| earlier.last(*role) < candidate.last(*role)).count();
        taken.push(Some(candidate.person));
        pick(queues, roles, taken, (cost.0, cost.1 + rank * rank, cost.2 + place), best);
        taken.pop();
    }
    taken.push(None);
    pick(queues, roles, taken, (cost.0 + 1, cost.1, cost.2), best);
    taken.pop();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(n: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 1, 6).expect("a constant") + chrono::Duration::weeks(n.into())
    }

    /// A year of weekly meetings of `people`, of whom `there` says who comes to which; what was proposed at each.
    fn year(
        people: &[&'static str],
        refuses: &dyn Fn(&str) -> Vec<Role>,
        there: &dyn Fn(usize, u32) -> bool,
    ) -> Vec<Vec<(Role, &'static str)>> {
        let mut turns: Vec<Vec<Turn>> = vec![Vec::new(); people.len()];
        (0..52)
            .map(|week| {
                let candidates: Vec<Candidate<'static>> = (0..people.len())
                    .filter(|at| there(*at, week))
                    .map(|at| Candidate { person: people[at], turns: turns[at].clone(), refuses: refuses(people[at]) })
                    .collect();
                let proposals = propose(&candidates, &Role::ALL);
                for proposal in &proposals {
                    let chosen =
                        candidates.iter().find(|one| one.person == proposal.person).expect("only candidates are proposed");
                    assert!(!chosen.refuses.contains(&proposal.role), "nobody is proposed for what they would rather not do");
                    for other in &candidates {
                        let free = proposals.iter().all(|one| one.person != other.person);
                        if free && !other.refuses.contains(&proposal.role) {
                            assert!(
                                other.last(proposal.role) >= chosen.last(proposal.role),
                                "week {week}: {} went without a role and had been waiting longer for {:?} than {}",
                                other.person,
                                proposal.role,
                                chosen.person
                            );
                        }
                    }
                    let at = people.iter().position(|person| *person == proposal.person).expect("as above");
                    turns[at].push(Turn { role: proposal.role, on: day(week) });
                }
                proposals.iter().map(|one| (one.role, one.person)).collect()
            })
            .collect()
    }

    const PEOPLE: [&str; 12] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];

    #[test]
    fn nobody_has_a_role_twice_before_everybody_willing_had_it_once() {
        for size in 4..=PEOPLE.len() {
            let people = &PEOPLE[..size];
            let year = year(people, &|_| Vec::new(), &|_, _| true);
            for role in Role::ALL {
                let order: Vec<&str> = year.iter().flatten().filter(|(r, _)| *r == role).map(|(_, person)| *person).collect();
                assert_eq!(order.len(), 52, "somebody does it every time");
                let mut first = order[..size].to_vec();
                first.sort_unstable();
                assert_eq!(first, people, "{size} people: the first {size} turns as {role:?} are everybody's one turn");
                let counts = people.iter().map(|person| order.iter().filter(|one| one == &person).count());
                let (most, least) = (counts.clone().max(), counts.min());
                assert!(most <= least.map(|least| least + 1), "{size} people: turns as {role:?} stay level over the year");
            }
        }
    }

    #[test]
    fn absences_and_wishes_are_honoured_all_year() {
        // b is away for a quarter, every third person misses every fourth meeting, c writes nothing down.
        let there = |at: usize, week: u32| match at {
            1 => !(10..23).contains(&week),
            0 | 3 | 6 => !(week + u32::try_from(at).unwrap_or(0)).is_multiple_of(4),
            _ => true,
        };
        let refuses = |person: &str| if person == "c" { vec![Role::Scribe] } else { Vec::new() };
        let year = year(&PEOPLE[..7], &refuses, &there);
        for (week, proposed) in (0_u32..).zip(&year) {
            for (at, person) in PEOPLE.iter().enumerate() {
                let mine = proposed.iter().filter(|(_, one)| one == person).count();
                assert!(mine <= 1, "nobody does two things at once");
                assert!(mine == 0 || there(at, week), "week {week}: {person} is not expected and not asked");
            }
        }
        assert!(year.iter().flatten().all(|(role, person)| !(*person == "c" && *role == Role::Scribe)), "c never writes");
    }

    #[test]
    fn a_newcomer_gets_one_turn_and_then_waits() {
        let old = |person, weeks: [u32; 3]| Candidate {
            person,
            turns: weeks.map(|week| Turn { role: Role::Scribe, on: day(week) }).to_vec(),
            refuses: Vec::new(),
        };
        let mut all = vec![old("a", [0, 3, 6]), old("b", [1, 4, 7]), Candidate { person: "new", ..Candidate::default() }];
        assert_eq!(
            propose(&all, &[Role::Scribe]),
            [Proposal { role: Role::Scribe, person: "new", reason: Reason::Never }],
            "they have not done it"
        );
        all[2].turns.push(Turn { role: Role::Scribe, on: day(8) });
        assert_eq!(
            propose(&all, &[Role::Scribe]),
            [Proposal { role: Role::Scribe, person: "a", reason: Reason::Longest(day(6)) }],
            "three turns to one is no debt"
        );
    }

    #[test]
    fn with_too_few_people_a_role_stays_open() {
        let one = [Candidate { person: "a", ..Candidate::default() }];
        let proposals = propose(&one, &Role::ALL);
        assert_eq!(
            proposals,
            [Proposal { role: Role::Facilitator, person: "a", reason: Reason::OnlyOne }],
            "one person, one role"
        );
        assert_eq!(propose(&[], &Role::ALL), [], "nobody, nothing");
    }
}
