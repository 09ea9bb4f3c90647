//! The one list of commands. From it come `dispatch`, the TypeScript types, and the reference page.
//!
//! To add a command: write its function beside its noun, add one line here, run `cargo xtask gen`.

use hearth_texts::{Said, said};
use std::pin::Pin;

use serde::de::DeserializeOwned;
use serde_json::Value;
use ts_rs::{Config, TS, TypeVisitor};

use crate::{
    app::{App, Event},
    error::{AppError, ErrorCode},
    jobs::JobStarted,
    outcome::{ById, None, Outcome, Undo},
};

/// One command as the reference page shows it.
pub struct CommandInfo {
    pub name: &'static str,
    /// `read`, `write` or `job`.
    pub kind: &'static str,
    pub args: fn(&Config) -> String,
    pub result: fn(&Config) -> String,
    /// What a job's end brings; nothing for the others.
    pub ends: fn(&Config) -> Option<String>,
}

fn arguments<T: DeserializeOwned>(value: Value) -> Result<T, AppError> {
    serde_json::from_value(if value.is_null() { Value::Object(serde_json::Map::new()) } else { value })
        .map_err(|e| AppError::new(ErrorCode::Invalid, said!("arguments-do-not-fit", why = e.to_string())))
}

fn answer(value: impl serde::Serialize) -> Result<String, AppError> {
    serde_json::to_string(&value).map_err(|e| AppError::failed(Said::verbatim(e.to_string())))
}

/// A command under way. Boxed, so that the list does not become one future as large as all of them.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, AppError>> + Send + 'a>>;

fn unknown(name: &str) -> AppError {
    AppError::new(ErrorCode::UnknownCommand, said!("command-unknown", name = name))
}

/// While a community gets a new key or is repaired, commands wait for it; a job can be watched and stopped meanwhile.
async fn here(app: &App, name: &str) -> Option<tokio::sync::OwnedRwLockReadGuard<()>> {
    match name {
        "jobs_list" | "jobs_cancel" => Option::None,
        _ => Some(app.here().await),
    }
}

macro_rules! run {
    (read, $app:expr, $path:path, $args:expr) => {{
        $app.look_outside().await;
        let mut args = $args;
        let then = crate::past::seen_by($app, &mut args).await?;
        let app = then.as_ref().unwrap_or($app);
        Ok(Outcome { value: answer($path(app, arguments(args)?).await?)?, stale: Vec::new(), undo: Option::None })
    }};
    (write, $app:expr, $path:path, $args:expr) => {{
        let mut args = $args;
        crate::past::refuse(&mut args)?;
        let done = $path($app, arguments(args)?).await?;
        $app.tell_stale(&done.stale);
        Ok(Outcome { value: answer(done.value)?, stale: done.stale, undo: done.undo })
    }};
    (job, $app:expr, $path:path, $args:expr) => {{
        let mut args = $args;
        crate::past::refuse(&mut args)?;
        Ok(Outcome { value: answer($path($app, arguments(args)?).await?)?, stale: Vec::new(), undo: Option::None })
    }};
}

/// Runs a command by its name.
///
/// # Errors
/// [`ErrorCode::UnknownCommand`], [`ErrorCode::Invalid`] where the arguments do not fit, and whatever the command refuses.
pub async fn dispatch(app: &App, name: &str, args: Value) -> Result<Outcome, AppError> {
    let Outcome { value, stale, undo } = told(app, name, args).await?;
    let value = serde_json::from_str(&value).map_err(|e| AppError::failed(Said::verbatim(e.to_string())))?;
    Ok(Outcome { value, stale, undo })
}

/// [`dispatch`] as the text of the outcome (JSON), for whoever passes it on: a page of fifty thousand entries is written down once and
/// never built as a tree.
///
/// # Errors
/// As [`dispatch`].
pub async fn dispatch_text(app: &App, name: &str, args: Value) -> Result<String, AppError> {
    let Outcome { value, stale, undo } = told(app, name, args).await?;
    let beside = answer(Outcome { value: (), stale, undo })?;
    // The value is already written: it takes the place of nothing at all.
    Ok(beside.replacen("null", &value, 1))
}

macro_rules! commands {
    (json { $($kind:ident $name:ident : $($path:ident)::+ ($args:ty) -> $result:ty;)* } bytes { $($byte_name:ident : $($byte_path:ident)::+ ($byte_args:ty);)* }) => {
        /// Every command, in the order of the reference page.
        pub const COMMANDS: &[CommandInfo] = &[$(CommandInfo {
            name: stringify!($name),
            kind: stringify!($kind),
            args: |c| <$args as TS>::name(c),
            // A job answers at once that it was started; its result comes with the job's end.
            result: |c| if stringify!($kind) == "job" { <JobStarted as TS>::name(c) } else { <$result as TS>::name(c) },
            ends: |c| (stringify!($kind) == "job").then(|| <$result as TS>::name(c)),
        }),*];

        /// Runs a command by its name; its value is JSON already.
        fn told<'a>(app: &'a App, name: &'a str, args: Value) -> Answer<'a, Outcome<String>> {
            match name {
                $(stringify!($name) => Box::pin(async move {
                    let _here = here(app, stringify!($name)).await;
                    run!($kind, app, crate::$($path)::+, args)
                }),)*
                _ => Box::pin(async move { Err(unknown(name)) }),
            }
        }

        /// Runs a command that answers with bytes (a PDF, an image).
        pub fn dispatch_bytes<'a>(app: &'a App, name: &'a str, args: Value) -> Answer<'a, Vec<u8>> {
            match name {
                $(stringify!($byte_name) => Box::pin(async move {
                    let _here = here(app, stringify!($byte_name)).await;
                    let mut args = args;
                    let then = crate::past::seen_by(app, &mut args).await?;
                    crate::$($byte_path)::+(then.as_ref().unwrap_or(app), arguments(args)?).await
                }),)*
                _ => Box::pin(async move { Err(unknown(name)) }),
            }
        }

        fn visit(seen: &mut Declarations<'_>) {
            $(seen.of::<$args>(); seen.of::<$result>();)*
            $(seen.of::<$byte_args>();)*
        }

        fn bytes(config: &Config) -> Vec<(&'static str, String)> {
            vec![$((stringify!($byte_name), <$byte_args as TS>::name(config))),*]
        }
    };
}

commands! {
  json {
    read community_state: community::state(None) -> crate::community::CommunityState;
    read community_known: community::known(None) -> crate::community::KnownCommunities;
    write community_create: community::create(crate::community::CommunityCreate) -> hearth_store::community::Community;
    write community_open: community::open(crate::community::CommunityOpen) -> hearth_store::community::Community;
    write community_lock: community::lock(None) -> ();
    read community_ways: community::ways(crate::community::CommunityFile) -> crate::community::WaysIn;
    job community_check: community::check(None) -> hearth_store::check::Checked;
    job community_repair: community::repair(crate::community::CommunityRepair) -> crate::community::Repaired;
    write community_close: community::close(None) -> ();
    write community_change: community::change(crate::community::CommunityChange) -> hearth_store::community::Community;
    read keys_show: keys::show(None) -> crate::keys::KeysView;
    write keys_passphrase_set: keys::set_passphrase(crate::keys::PassphraseSet) -> ();
    write keys_passphrase_remove: keys::remove_passphrase(crate::keys::PassphraseRemove) -> ();
    write keys_keychain_keep: keys::keep_in_keychain(None) -> ();
    write keys_keychain_leave: keys::leave_keychain(None) -> ();
    job keys_renew: keys::renew(crate::keys::KeysRenew) -> ();
    read keys_reminder: keys::remind(None) -> crate::keys::KeysReminder;
    write keys_reminder_later: keys::later(None) -> ();
    write keys_code_make: keys::make(None) -> crate::keys::CodeGroups;
    read keys_code_show: keys::show_code(None) -> crate::keys::CodeGroups;
    write keys_code_prove: keys::prove(crate::keys::CodeProve) -> ();
    write keys_code_save: keys::save(crate::keys::CodeSave) -> ();
    read languages_list: languages::list(None) -> crate::languages::Languages;
    write language_set: languages::set(crate::languages::LanguageSet) -> ();
    read zones_list: community::zones(None) -> Vec<String>;
    read backups_list: backups::list(None) -> crate::backups::Backups;
    job backups_make: backups::make(None) -> crate::backups::BackupRow;
    read backups_preview: backups::preview(crate::backups::BackupPreviewArgs) -> crate::backups::BackupPreview;
    job backups_restore: backups::restore(crate::backups::BackupRestore) -> crate::backups::Restored;
    write backups_unpack: backups::unpack(crate::backups::BackupUnpack) -> crate::backups::Unpacked;
    read people_page: people::page(crate::people::PeoplePageArgs) -> hearth_store::people::PeoplePage;
    read people_seek: people::seek(crate::people::PeopleSeek) -> u32;
    read people_pick: people::pick(crate::people::PeoplePick) -> Vec<hearth_store::people::Pick>;
    read people_reach: people::reach(crate::people::PeopleReach) -> Vec<crate::people::Reach>;
    read people_show: people::show(ById) -> hearth_store::people::PersonView;
    read people_thread: people::thread(crate::people::ThreadArgs) -> Vec<hearth_store::people::ThreadKnot>;
    write people_add: people::add(crate::people::PersonAdd) -> ById;
    write people_change: people::change(crate::people::PersonChange) -> ();
    read fields_list: people::fields::list(None) -> Vec<hearth_store::fields::FieldRow>;
    write fields_add: people::fields::add(crate::people::fields::FieldAdd) -> ById;
    write fields_change: people::fields::change(crate::people::fields::FieldChange) -> ();
    write fields_order: people::fields::order(crate::people::fields::FieldsOrder) -> ();
    write fields_put: people::fields::put(crate::people::fields::FieldPut) -> ();
    write people_tag: people::tag(crate::people::PeopleTag) -> crate::people::Tagged;
    read people_figures: people::figures(ById) -> hearth_store::hours::PersonFigures;
    read people_doubles: people::find_doubles(crate::people::DoublesArgs) -> Vec<hearth_store::people::Double>;
    write people_merge: people::merge(crate::people::PeopleMerge) -> ();
    write people_remove: people::remove(ById) -> ();
    job exports_make: exports::make(crate::exports::ExportMake) -> crate::exports::ExportMade;
    read erasure_preview: erasure::preview(crate::erasure::ErasureWish) -> crate::erasure::ErasurePreview;
    job erasure_run: erasure::run(crate::erasure::ErasureRun) -> crate::erasure::ErasureDone;
    read erasure_removed: erasure::removed(None) -> Vec<hearth_store::erasure::RemovedPerson>;
    write contacts_add: people::contacts_add(crate::people::ContactAdd) -> ById;
    write contacts_change: people::contacts_change(crate::people::ContactChange) -> ();
    write contacts_remove: people::contacts_remove(ById) -> ();
    read imports_read: imports::read(crate::imports::ImportReadArgs) -> crate::imports::ImportPreview;
    job imports_apply: imports::apply(crate::imports::ImportApplyArgs) -> crate::imports::ImportDone;
    read search: search::search(crate::search::SearchArgs) -> Vec<hearth_store::search::SearchHit>;
    read consent_kinds_list: consents::list_kinds(None) -> Vec<hearth_store::consents::ConsentKind>;
    write consent_kinds_add: consents::add_kind(crate::consents::ConsentKindAdd) -> ById;
    write consent_kinds_change: consents::change_kind(crate::consents::ConsentKindChange) -> ();
    write consent_wordings_add: consents::add_wording(crate::consents::ConsentWordingAdd) -> crate::consents::WordingAdded;
    read consents_of: consents::of(ById) -> Vec<crate::consents::PersonConsent>;
    write consents_record: consents::record(crate::consents::ConsentsRecord) -> crate::consents::ConsentsRecorded;
    write consents_withdraw: consents::withdraw(crate::consents::ConsentWithdraw) -> ();
    write consents_remove: consents::remove(ById) -> ();
    read efforts_list: efforts::list(crate::efforts::EffortsArgs) -> Vec<hearth_store::efforts::EffortRow>;
    read efforts_show: efforts::show(ById) -> hearth_store::efforts::EffortView;
    read efforts_figures: efforts::figures(ById) -> hearth_store::efforts::EffortFigures;
    write efforts_add: efforts::add(crate::efforts::EffortAdd) -> ById;
    write efforts_change: efforts::change(crate::efforts::EffortChange) -> ();
    write efforts_remove: efforts::remove(ById) -> ();
    write opportunities_add: opportunities::add(crate::opportunities::OpportunityAdd) -> ById;
    write opportunities_change: opportunities::change(crate::opportunities::OpportunityChange) -> ();
    write opportunities_fill: opportunities::fill(crate::opportunities::OpportunityFill) -> ();
    write opportunities_remove: opportunities::remove(ById) -> ();
    write memberships_add: memberships::add(crate::memberships::MembershipAdd) -> crate::memberships::Added;
    write memberships_change: memberships::change(crate::memberships::MembershipChange) -> ();
    read programmes_list: programmes::list(None) -> Vec<hearth_store::programmes::ProgrammeRow>;
    read programmes_show: programmes::show(ById) -> hearth_store::programmes::ProgrammeView;
    write programmes_add: programmes::add(crate::programmes::ProgrammeAdd) -> ById;
    write programmes_change: programmes::change(crate::programmes::ProgrammeChange) -> ();
    write programmes_retire: programmes::retire(crate::programmes::ProgrammeRetire) -> ();
    read journeys_list: journeys::list(crate::journeys::JourneysArgs) -> crate::journeys::JourneyBoard;
    read journeys_of: journeys::of(ById) -> crate::journeys::PersonJourneys;
    write journeys_start: journeys::start(crate::journeys::JourneysStart) -> crate::journeys::Started;
    write journeys_change: journeys::change(crate::journeys::JourneyChange) -> ();
    write journeys_step: journeys::step(crate::journeys::JourneyStep) -> ();
    write journeys_end: journeys::end(crate::journeys::JourneyEnd) -> ();
    read tasks_page: tasks::page(crate::tasks::TasksPageArgs) -> hearth_store::tasks::TasksPage;
    read tasks_show: tasks::show(ById) -> hearth_store::tasks::TaskView;
    write tasks_add: tasks::add(crate::tasks::TaskAdd) -> crate::tasks::TaskAdded;
    write tasks_change: tasks::change(crate::tasks::TaskChange) -> ();
    write tasks_change_many: tasks::change_many(crate::tasks::TasksChange) -> ();
    write tasks_reschedule: tasks::reschedule(crate::tasks::TaskReschedule) -> ();
    write tasks_move: tasks::move_to(crate::tasks::TaskMove) -> ();
    write tasks_move_many: tasks::move_many(crate::tasks::TasksMove) -> crate::tasks::TasksMoved;
    write tasks_done: tasks::done(crate::tasks::TaskDone) -> ();
    write tasks_remove: tasks::remove(ById) -> ();
    write checks_add: tasks::add_check(crate::tasks::CheckAdd) -> ById;
    write checks_change: tasks::change_check(crate::tasks::CheckChange) -> ();
    write checks_remove: tasks::remove_check(ById) -> ();
    write commitments_ask: commitments::ask(crate::commitments::Ask) -> crate::commitments::AskAnswer;
    write commitments_accept: commitments::accept(crate::commitments::Answer) -> crate::commitments::AskAnswer;
    write commitments_decline: commitments::decline(crate::commitments::Answer) -> ();
    write commitments_keep: commitments::keep(crate::commitments::Answer) -> ();
    write commitments_miss: commitments::miss(crate::commitments::Answer) -> ();
    write commitments_release: commitments::release(crate::commitments::Answer) -> ();
    write commitments_hand_over: commitments::hand_over(crate::commitments::HandOver) -> crate::commitments::AskAnswer;
    read availability_show: availability::show(ById) -> crate::availability::Availability;
    write availability_set: availability::set(crate::availability::AvailabilitySet) -> ();
    write absences_add: availability::add(crate::availability::AbsenceAdd) -> ById;
    write absences_remove: availability::remove(ById) -> ();
    read clashes_find: commitments::find(crate::commitments::ClashArgs) -> Vec<crate::commitments::Clash>;
    read clashes_meeting: commitments::of_meeting(crate::commitments::MeetingWish) -> Vec<crate::commitments::PersonClash>;
    read availability_overlay: commitments::overlay(crate::commitments::OverlayArgs) -> crate::commitments::Overlay;
    read clashes_task: tasks::clashes(crate::tasks::TaskReschedule) -> Vec<crate::commitments::PersonClash>;
    read clashes_window: commitments::window(crate::commitments::ClashWindow) -> Vec<crate::commitments::MeetingClash>;
    read hours_list: hours::list(crate::hours::HoursArgs) -> Vec<hearth_store::hours::HoursRow>;
    write hours_add: hours::add(crate::hours::HoursAdd) -> ById;
    write hours_remove: hours::remove(ById) -> ();
    read quick_read: quick::read(crate::quick::QuickLine) -> crate::quick::QuickRead;
    write quick_add: quick::add(crate::quick::QuickLine) -> crate::quick::QuickAdded;
    write thanks_add: recognitions::thank(crate::recognitions::ThanksAdd) -> ById;
    read home_show: home::show(None) -> crate::home::Home;
    write snoozes_set: snoozes::set(crate::snoozes::Snooze) -> ();
    write file_write: files::write(crate::files::FileWrite) -> ();
    write reminders_due: reminders::say_due(None) -> Vec<crate::reminders::Reminder>;
    read retention_rules_list: retention::list(None) -> Vec<crate::retention::RetentionRuleRow>;
    write retention_rules_set: retention::set(crate::retention::RetentionRuleSet) -> ();
    read retention_queue: retention::queue(crate::retention::RetentionQueueArgs) -> crate::retention::RetentionQueue;
    write retention_keep: retention::keep(crate::retention::RetentionKeep) -> ();
    read sensitive_of: sensitive::of(ById) -> crate::sensitive::SensitiveMarks;
    write sensitive_reveal: sensitive::reveal(ById) -> crate::sensitive::SensitiveShown;
    write sensitive_add: sensitive::add(crate::sensitive::SensitiveAdd) -> ById;
    write sensitive_change: sensitive::change(crate::sensitive::SensitiveChange) -> ();
    write sensitive_remove: sensitive::remove(ById) -> ();
    write sensitive_clear: sensitive::clear(ById) -> ();
    write processing_save: processing::save(crate::processing::ProcessingSave) -> ();
    read settings_show: settings::show(None) -> std::collections::BTreeMap<String, Value>;
    write settings_set: settings::set(crate::settings::SettingSet) -> ();
    read device_settings_show: device::show(None) -> std::collections::BTreeMap<String, Value>;
    write device_settings_set: device::set(crate::device::DeviceSettingSet) -> crate::device::DeviceSettingWas;
    write sample_remove: sample::remove(None) -> ();
    read drafts_list: drafts::list(None) -> Vec<hearth_store::drafts::Draft>;
    write draft_keep: drafts::keep(crate::drafts::DraftKeep) -> ();
    write draft_drop: drafts::forget(ById) -> ();
    read history: history::list(crate::history::HistoryArgs) -> Vec<hearth_store::changes::HistoryLine>;
    read history_name: history::name(ById) -> Option<hearth_store::changes::Named>;
    read history_news: history::news(None) -> Option<crate::history::News>;
    write history_look: history::look(None) -> ();
    read history_show: history::show(crate::history::HistoryShow) -> crate::history::HistoryDetail;
    write undo: history::undo(None) -> crate::history::UndoDone;
    write undo_one: history::undo_one(crate::history::UndoOne) -> crate::history::UndoDone;
    write redo: history::redo(None) -> crate::history::UndoDone;
    read zone_data: occurrences::zone_data(None) -> String;
    read calendar_occurrences: occurrences::list(crate::occurrences::OccurrencesArgs) -> crate::occurrences::Occurrences;
    read past_range: past::range(None) -> crate::past::PastRange;
    job past_open: past::open(crate::past::PastOpen) -> crate::past::PastDay;
    write past_close: past::close(None) -> ();
    read jobs_list: jobs::list(None) -> Vec<crate::Job>;
    write jobs_cancel: jobs::cancel(ById) -> ();
    read undo_state: history::state(None) -> hearth_store::changes::UndoState;
    read calendars_list: calendars::list(None) -> Vec<hearth_store::calendars::CalendarRow>;
    write calendars_add: calendars::add(crate::calendars::CalendarAdd) -> ById;
    write calendars_change: calendars::change(crate::calendars::CalendarChange) -> ();
    write calendars_remove: calendars::remove(ById) -> ();
    read calendars_discover: calendars::discover(crate::calendars::CalendarsDiscover) -> crate::calendars::CalendarsFound;
    write calendars_choose: calendars::choose(crate::calendars::CalendarsChoose) -> crate::calendars::CalendarsChosen;
    read calendar_accounts_list: calendars::accounts(None) -> Vec<crate::calendars::CalendarAccountRow>;
    write calendar_accounts_sign_in: calendars::sign_in(crate::calendars::AccountSignIn) -> ();
    read calendar_queue: calendars::queue(None) -> Vec<hearth_store::events::QueuedEdit>;
    read calendar_conflicts: calendars::conflicts(None) -> Vec<hearth_store::events::EventConflict>;
    write calendar_conflict_settle: calendars::settle(crate::calendars::ConflictSettle) -> ();
    write meetings_show_in: calendars::show_in(crate::calendars::MeetingShowIn) -> ();
    job calendars_sync: calendars::sync(crate::calendars::CalendarSync) -> crate::calendars::SyncDone;
    write calendars_carry: calendars::carry(crate::calendars::CalendarCarry) -> ();
    read calendar_todos: calendars::todos(ById) -> Vec<crate::calendars::ServerTodo>;
    write todos_adopt: calendars::adopt_todos(crate::calendars::TodosAdopt) -> crate::calendars::TodosAdopted;
    read calendar_page: calendars::page(crate::calendars::CalendarWindow) -> crate::calendars::CalendarPage;
    read calendar_window: calendars::window(crate::calendars::CalendarWindow) -> Vec<crate::calendars::CalendarEntry>;
    read events_show: events::show(crate::events::EventShow) -> crate::events::EventView;
    write events_add: events::add(crate::events::EventAdd) -> crate::events::EventNamed;
    write events_change: events::change(crate::events::EventChange) -> crate::events::EventNamed;
    write events_move: events::move_to(crate::events::EventMove) -> ();
    write events_remove: events::remove(crate::events::EventRemove) -> ();
    read events_matching: calendars::matching(crate::calendars::EventsAdopt) -> crate::calendars::EventsMatching;
    write events_adopt_all: calendars::adopt_all(crate::calendars::EventsAdopt) -> crate::calendars::EventsAdopted;
    write meetings_settle_event: calendars::settle_event(crate::calendars::EventSettle) -> ();
    read adoption_rules_list: calendars::rules(None) -> Vec<hearth_store::adoptions::AdoptionRule>;
    write adoption_rules_remove: calendars::remove_rule(ById) -> ();
    read clashes_calendars: calendars::beside(crate::calendars::BesideArgs) -> Vec<crate::calendars::Beside>;
    read fairness_show: fairness::show(ById) -> crate::fairness::Fairness;
    write events_adopt: calendars::adopt(crate::calendars::EventAdopt) -> ById;
    write meetings_ics: publications::ics(crate::publications::MeetingIcs) -> crate::publications::IcsWritten;
    write invitations_make: invitations::make(crate::invitations::InvitationsMake) -> crate::invitations::InvitationsMade;
    read replies_read: invitations::read(crate::invitations::RepliesGiven) -> Vec<crate::invitations::ReplyTold>;
    write replies_take: invitations::take(crate::invitations::RepliesGiven) -> Vec<crate::invitations::ReplyTold>;
    read publications_list: publications::list(None) -> Vec<hearth_store::publications::PublicationRow>;
    write publications_add: publications::add(crate::publications::PublicationAdd) -> ById;
    write publications_remove: publications::remove(ById) -> ();
    write publications_refresh: publications::refresh(None) -> ();
    read meetings_page: meetings::page(crate::meetings::MeetingsPageArgs) -> hearth_store::meetings::MeetingsPage;
    read meetings_show: meetings::show(ById) -> hearth_store::meetings::MeetingView;
    write meetings_plan: meetings::plan(crate::meetings::MeetingPlan) -> crate::meetings::MeetingPlanned;
    write meetings_change: meetings::change(crate::meetings::MeetingChange) -> crate::meetings::MeetingsChanged;
    write meetings_cancel: meetings::cancel(crate::meetings::MeetingCancel) -> crate::meetings::MeetingsChanged;
    write meetings_close: meetings::close(crate::meetings::MeetingClose) -> crate::meetings::MeetingClosed;
    write meetings_reopen: meetings::reopen(ById) -> ();
    write minutes_write: meetings::write(crate::meetings::MinutesWrite) -> ();
    write reading_write: meetings::write_reading(crate::meetings::ReadingWrite) -> ();
    write agenda_add: agenda::add(crate::agenda::AgendaAdd) -> ById;
    write agenda_put: agenda::put(crate::agenda::AgendaPut) -> ();
    write agenda_keep: agenda::keep(ById) -> ();
    read agenda_sources: agenda::sources(ById) -> hearth_store::agenda::AgendaSources;
    write agenda_change: agenda::change(crate::agenda::AgendaChange) -> ();
    write agenda_remove: agenda::remove(ById) -> ();
    write attendance_expect: attendance::expect(crate::attendance::Expect) -> crate::attendance::Expected;
    write attendance_mark: attendance::mark(crate::attendance::Attend) -> ();
    write attendance_walk_in: attendance::walk_in(crate::attendance::WalkIn) -> ById;
    read roles_propose: roles::propose(ById) -> Vec<crate::roles::RoleTurn>;
    write roles_set: roles::set(crate::roles::RoleSet) -> ();
    write roles_fill: roles::fill(crate::roles::RolesFill) -> crate::roles::RolesFilled;
    write roles_refuse: roles::refuse(crate::roles::RoleRefuse) -> ();
    write actions_add: actions::add(crate::actions::ActionAdd) -> Option<crate::commitments::AskAnswer>;
    write decisions_add: decisions::add(crate::decisions::DecisionAdd) -> ById;
    write decisions_remove: decisions::remove(ById) -> ();
    read documents_page: documents::page(crate::documents::DocumentsArgs) -> hearth_store::documents::DocumentsPage;
    write documents_keep: documents::keep(crate::documents::DocumentsKeep) -> crate::documents::DocumentsKept;
    write documents_change: documents::change(crate::documents::DocumentChange) -> ();
    write documents_remove: documents::remove(ById) -> ();
    job packets_make: packets::make(crate::packets::PacketMake) -> crate::documents::DocumentsMade;
    job packets_make_many: packets::make_many(crate::packets::PacketsMake) -> crate::documents::DocumentsMade;
    read packets_check: packets::check(crate::packets::PacketsMake) -> Vec<crate::batches::Unprintable>;
    read packets_outdated: packets::outdated(None) -> Vec<crate::packets::OutdatedPacket>;
    job packets_renew: packets::renew(crate::packets::PacketsRenew) -> crate::documents::DocumentsMade;
    read packet_texts: packets::texts(None) -> crate::packets::PacketTexts;
    write packet_texts_change: packets::texts_change(std::collections::BTreeMap<crate::packets::PacketText, Option<String>>) -> ();
    job certificates_make: certificates::make(crate::certificates::CertificatesMake) -> crate::documents::DocumentsMade;
    read certificates_check: certificates::check(crate::certificates::CertificatesMake) -> Vec<crate::batches::Unprintable>;
    job letters_make: sheets::make_letters(crate::sheets::LettersMake) -> crate::documents::DocumentsMade;
    read letters_check: sheets::check_letters(crate::sheets::LettersMake) -> Vec<crate::batches::Unprintable>;
    read batches_list: batches::list(None) -> Vec<hearth_store::batches::BatchView>;
    read batch_rows: batches::rows(crate::batches::BatchRowsArgs) -> Vec<hearth_store::batches::BatchRow>;
    job batches_go_on: batches::go_on(crate::batches::BatchGoOn) -> crate::documents::DocumentsMade;
    write batches_leave: batches::leave(ById) -> ();
    read credentials_keys: credentials::keys(None) -> crate::credentials::SigningKeys;
    write credentials_key_replace: credentials::replace(None) -> ();
    read credentials_of: credentials::of(ById) -> Vec<hearth_store::credentials::CredentialRow>;
    read credentials_verify: credentials::verify(crate::credentials::CredentialCheck) -> Option<crate::credentials::CredentialVerified>;
    write credentials_save: credentials::save(crate::credentials::CredentialSave) -> ();
    write verify_page_save: credentials::save_page(crate::credentials::PageSave) -> ();
    read trusted_issuers_list: credentials::list(None) -> Vec<hearth_store::credentials::TrustedIssuer>;
    write trusted_issuers_add: credentials::add(crate::credentials::TrustAdd) -> ById;
    write trusted_issuers_remove: credentials::remove(ById) -> ();
    job sheets_make: sheets::make(crate::sheets::SheetMake) -> crate::documents::DocumentsMade;
    read look_show: looks::show(None) -> crate::looks::LookView;
    write look_change: looks::change(crate::looks::LookDraft) -> ();
    write look_logo: looks::logo(crate::looks::LogoSet) -> ();
    read look_preview: looks::preview(crate::looks::LookPreview) -> crate::looks::LookPicture;
    write signatories_add: looks::add(crate::looks::SignatoryAdd) -> ById;
    write signatories_change: looks::edit(crate::looks::SignatoryChange) -> ();
    write signatories_scan: looks::scan(crate::looks::SignatoryScan) -> ();
    write signatories_remove: looks::remove(ById) -> ();
    read templates_list: templates::list(None) -> Vec<hearth_store::templates::TemplateRow>;
    read templates_show: templates::show(ById) -> crate::templates::TemplateView;
    write templates_copy: templates::copy(crate::templates::TemplateCopy) -> ById;
    write templates_change: templates::change(crate::templates::TemplateChange) -> ();
    write templates_reset: templates::reset(ById) -> ();
    write templates_remove: templates::remove(ById) -> ();
    write templates_export: templates::export(crate::templates::TemplateExport) -> ();
    write templates_import: templates::import(crate::templates::TemplateImport) -> ById;
    read templates_contract: templates::contract(None) -> crate::templates::Contract;
    read templates_pictures: templates::list_pictures(ById) -> Vec<crate::templates::TemplatePicture>;
    write templates_picture_add: templates::add_picture(crate::templates::TemplatePictureAdd) -> crate::templates::TemplatePictureName;
    write templates_picture_change: templates::change_picture(crate::templates::TemplatePictureChange) -> ();
    write templates_picture_remove: templates::remove_picture(crate::templates::TemplatePictureName) -> ();
    read resources_list: resources::list(None) -> Vec<hearth_store::resources::ResourceRow>;
    write resources_add: resources::add(crate::resources::ResourceAdd) -> ById;
    write resources_change: resources::change(crate::resources::ResourceChange) -> ();
    write resources_remove: resources::remove(ById) -> ();
  }
  bytes {
    document_bytes: documents::bytes(ById);
    certificate_preview: certificates::preview(crate::certificates::CertificatesMake);
    keys_code_page: keys::page(None);
    processing_page: processing::page(None);
    sheet_preview: sheets::preview(crate::sheets::SheetMake);
    packet_preview: packets::preview(crate::packets::PacketMake);
  }
}

struct Declarations<'a> {
    config: &'a Config,
    found: std::collections::BTreeMap<String, String>,
}

impl Declarations<'_> {
    fn of<T: TS + 'static + ?Sized>(&mut self) {
        self.visit::<T>();
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

impl TypeVisitor for Declarations<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_some() {
            let name = T::ident(self.config);
            if !self.found.contains_key(&name) {
                self.found.insert(name, T::decl(self.config));
                T::visit_dependencies(self);
            }
        }
    }
}

/// The TypeScript side of the list: every type, and the interface that maps a name to its arguments and result.
pub fn typescript() -> String {
    let config = Config::default();
    let mut seen = Declarations { config: &config, found: std::collections::BTreeMap::new() };
    visit(&mut seen);
    seen.of::<AppError>();
    seen.of::<Event>();
    seen.of::<Undo>();
    seen.of::<ById>();
    seen.of::<JobStarted>();
    let mut out = String::from("// Generated from Rust by `cargo xtask gen`. Do not edit.\n");
    for declaration in seen.found.values() {
        out.push_str("export ");
        out.push_str(declaration);
        out.push('\n');
    }
    // What this device shows is the only topic that another community leaves as it is.
    let topics: Vec<_> =
        crate::community::EVERYTHING.iter().chain(&["device", "keys"]).map(|topic| format!("\"{topic}\"")).collect();
    out.push_str(&format!("export type Stale = {};\n", topics.join(" | ")));
    out.push_str("export type Outcome<T> = { value: T; stale: Stale[]; undo?: Undo };\nexport interface Commands {\n");
    for command in COMMANDS {
        out.push_str(&format!(
            "  {}: {{ args: {}; result: {} }};\n",
            command.name,
            (command.args)(&config),
            (command.result)(&config)
        ));
    }
    out.push_str("}\n/** What the end of a job brings. */\nexport interface JobResults {\n");
    for (name, end) in COMMANDS.iter().filter_map(|command| Some((command.name, (command.ends)(&config)?))) {
        out.push_str(&format!("  {name}: {end};\n"));
    }
    out.push_str("}\n/** Commands that answer with bytes. */\nexport interface ByteCommands {\n");
    for (name, args) in bytes(&config) {
        out.push_str(&format!("  {name}: {{ args: {args} }};\n"));
    }
    out.push_str("}\nexport type CommandName = keyof Commands;\nexport type ByteCommandName = keyof ByteCommands;\n");
    out
}

/// The reference page of commands.
pub fn reference() -> String {
    let config = Config::default();
    let mut out = String::from(
        "# Commands\n\nThe same list for the window, `hearth call NAME JSON` and the bridge. Generated by `cargo xtask gen`.\n\n\
         Every read takes `as_of` (`YYYY-MM-DD`) beside its arguments, and then answers as it would have at the end of that day.\n\n",
    );
    out.push_str("| command | kind | arguments | result |\n|---|---|---|---|\n");
    for command in COMMANDS {
        let cell = |text: String| text.replace('|', "\\|");
        out.push_str(&format!(
            "| `{}` | {} | `{}` | `{}` |\n",
            command.name,
            command.kind,
            cell((command.args)(&config)),
            cell((command.ends)(&config).unwrap_or_else(|| (command.result)(&config)))
        ));
    }
    out
}
