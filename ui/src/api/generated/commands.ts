// Generated from Rust by `cargo xtask gen`. Do not edit.
export type Absence = { id: string, person_id: string, from_on: string, until_on: string, reason: string, };
export type AbsenceAdd = { person_id: string, from_on: string, 
/**
 * The last day; the same one where nothing is said.
 */
until_on?: string, reason?: string, };
export type AccountSignIn = { id: string, password: Secret, };
export type ActionAdd = { meeting_id: string, title: string, 
/**
 * Who took it on.
 */
person_id?: string, due_on?: string, };
export type Added = { added: number, };
export type AdoptionRule = { id: string, calendar_id: string, 
/**
 * Words that a title holds.
 */
contains: string, effort_id: string | null, effort: string | null, };
export type AgendaAdd = { meeting_id: string, title: string, 
/**
 * Minutes set aside.
 */
planned?: number, 
/**
 * Who brings it.
 */
person_id?: string, };
export type AgendaChange = { id: string, title?: string, planned?: number | null, person_id?: string | null, minutes?: string, 
/**
 * Between the positions of its new neighbours.
 */
position?: number, };
export type AgendaItem = { id: string, title: string, 
/**
 * Minutes set aside.
 */
planned: number | null, person_id: string | null, person: string | null, minutes: string, position: number, };
export type AgendaItemPut = { title: string, planned?: number, person_id?: string, };
export type AgendaPut = { meeting_id: string, items: Array<AgendaItemPut>, };
export type AgendaSeed = { title: string, 
/**
 * Minutes set aside.
 */
planned?: number, };
export type AgendaSources = { earlier: Neighbour | null, items: Array<EarlierItem>, 
/**
 * Promised there and not done yet.
 */
actions: Array<TaskLine>, 
/**
 * Where what is left over can go.
 */
next: Neighbour | null, };
export type Answer = { id: string, 
/**
 * Why, in the person's words; `None` leaves what is there.
 */
reason?: string, };
export type Ask = { 
/**
 * Either a task …
 */
task_id?: string, 
/**
 * … or a meeting.
 */
meeting_id?: string, person_id: string, 
/**
 * They have said yes already.
 */
accepted?: boolean, };
export type AskAnswer = { commitment: CommitmentLine, clashes: Array<Clash>, };
export type Attend = { meeting_id: string, person_id: string, 
/**
 * `null` takes a person who was merely expected off the list.
 */
status: AttendanceStatus | null, role?: MeetingRole, };
export type Attendance = { id: string, person_id: string, name: string, pronouns: string, status: AttendanceStatus, role: MeetingRole, 
/**
 * What became of the newest promise to be there.
 */
commitment: CommitmentStatus | null, commitment_id: string | null, };
export type AttendanceStatus = "expected" | "attended" | "excused" | "absent" | "walk-in";
export type Attended = { meeting_id: string, title: string, 
/**
 * An instant.
 */
starts_at: string, came: number, 
/**
 * Those who were expected beforehand.
 */
asked: number, };
export type Availability = { 
/**
 * In order; none: nothing was told.
 */
hours: Array<Hours>, 
/**
 * Those that are not over, by their first day.
 */
absences: Array<Absence>, };
export type AvailabilitySet = { person_id: string, 
/**
 * All of them; none means that nothing is known. What overlaps or touches becomes one.
 */
hours: Array<Hours>, };
export type BackupBeside = { name: string, 
/**
 * Instant.
 */
made_at: string, counts: BackupCounts, 
/**
 * It opens with the secrets of its own time, not with those of now.
 */
other_key: boolean, };
export type BackupCounts = { people: number, efforts: number, tasks: number, meetings: number, };
export type BackupDifference = { noun: BackupNoun, 
/**
 * In the backup and not now: a restore brings them.
 */
back: number, 
/**
 * Now and not in the backup: a restore takes them away.
 */
gone: number, 
/**
 * Different.
 */
changed: number, back_names: Array<string>, gone_names: Array<string>, changed_names: Array<string>, };
export type BackupNoun = "people" | "efforts" | "tasks" | "meetings" | "hours" | "recognitions" | "calendars" | "documents" | "resources" | "settings";
export type BackupPreview = { backup: BackupRow, 
/**
 * Nouns that differ; none where nothing would change.
 */
differences: Array<BackupDifference>, 
/**
 * How many people it holds who were erased since: a restore erases them again.
 */
erased: number, };
export type BackupPreviewArgs = { name: string, 
/**
 * Of the time of the backup, where the key has been changed since.
 */
passphrase?: Secret, };
export type BackupRestore = { name: string, 
/**
 * Of the time of the backup, where the key has been changed since.
 */
passphrase?: Secret, };
export type BackupRow = { 
/**
 * By which it is previewed and restored.
 */
name: string, path: string, 
/**
 * Instant; `null` where the backup cannot be read.
 */
made_at: string | null, why: BackupWhy | null, 
/**
 * In bytes.
 */
size: number, counts: BackupCounts | null, 
/**
 * It was checked when it was made, and its end is where it should be.
 */
whole: boolean, 
/**
 * A copy lies in the second folder.
 */
copied: boolean, };
export type BackupUnpack = { 
/**
 * The backup.
 */
path: string, 
/**
 * The new community's file; a free name in Hearth's own folder where there is none.
 */
to?: string, };
export type BackupWhy = "automatic" | "close" | "asked" | "migration" | "import" | "restore" | "merge" | "removal" | "other";
export type Backups = { 
/**
 * Newest first.
 */
backups: Array<BackupRow>, 
/**
 * Where they lie.
 */
folder: string, automatic: boolean, second: SecondFolder | null, 
/**
 * Something was changed since the newest one.
 */
changed: boolean, 
/**
 * Why the last one could not be made or copied.
 */
trouble: string | null, };
export type BadgeFormat = "90x60" | "85x54";
export type BatchGoOn = { id: string, 
/**
 * Whoever failed is tried again, too.
 */
failed?: boolean, };
export type BatchOutput = "files" | "print" | "zip" | "drafts";
export type BatchRow = { position: number, person_id: string, person: string, state: "waiting" | "made" | "kept" | "failed" | "skipped", 
/**
 * Why it failed or was left out, and what to do; empty otherwise.
 */
why: string, document_id: string | null, 
/**
 * Where the file is.
 */
path: string | null, 
/**
 * The letter that carries the file, for a mail program.
 */
draft: string | null, };
export type BatchRowsArgs = { id: string, offset: number, 
/**
 * At most 500.
 */
limit: number, };
export type BatchView = { id: string, kind: "packets" | "renewals" | "certificates" | "letters", output: "files" | "print" | "zip" | "drafts", folder: string, begun_at: string, 
/**
 * `None`: something is left to be done.
 */
ended_at: string | null, 
/**
 * People.
 */
total: number, made: number, failed: number, skipped: number, waiting: number, 
/**
 * Some program is at it now.
 */
running: boolean, };
export type Beside = { calendar: string, 
/**
 * A sentence: “Hall bookings: Choir practice, 18:00–19:30.”
 */
text: string, };
export type BesideArgs = { 
/**
 * Wall clock in `zone`.
 */
start_wall: string, minutes: number, 
/**
 * IANA name; the community's where there is none.
 */
zone?: string, };
export type ById = { id: string, };
export type CalendarAccountRow = { id: string, 
/**
 * Of its address only this.
 */
host: string, user_name: string, calendars: number, 
/**
 * Until the community is closed, where this system has no keychain.
 */
password: "keychain" | "session" | "missing", };
export type CalendarAdd = { 
/**
 * `https://`, `http://` or `webcal://`, or the path of a file, which is read again at every sync.
 */
address: string, 
/**
 * Without one, the name that the calendar gives itself.
 */
name?: string, };
export type CalendarCarry = { calendar_id: string, 
/**
 * Nobody's where nothing is said: what it carried goes from the server.
 */
scope?: CarryScope, 
/**
 * With `effort`.
 */
effort_id?: string, };
export type CalendarChange = { id: string, name?: string, hue?: number, };
export type CalendarChoice = { address: string, name: string, hue?: number, };
export type CalendarEntry = { 
/**
 * Tells it from every other entry of the answer.
 */
key: string, kind: EntryKind, 
/**
 * Of a meeting or a task.
 */
id: string | null, calendar_id: string | null, uid: string | null, 
/**
 * Which occurrence of its series an event is.
 */
recurrence_id: string | null, title: string, starts_at: string, 
/**
 * Exclusive.
 */
ends_at: string, 
/**
 * Wall clock in the community's zone.
 */
start_wall: string, end_wall: string, 
/**
 * Where it was planned.
 */
zone: string | null, 
/**
 * Its zone could not be found out: the time is shown as it is written.
 */
zone_unknown: boolean, all_day: boolean, hue: number | null, 
/**
 * Name of its calendar or effort.
 */
source: string, place: string, description: string, status: string, recurring: boolean, effort_id: string | null, people: number, };
export type CalendarPage = { things: Array<CalendarThing>, times: Array<CalendarTime>, };
export type CalendarRow = { id: string, name: string, kind: "feed" | "file" | "caldav", 
/**
 * Of a calendar on a server.
 */
account_id: string | null, 
/**
 * Its events can be changed.
 */
writable: boolean, 
/**
 * The address without what may be secret in it.
 */
address_shown: string, hue: number, 
/**
 * Events held, a series counting once.
 */
events: number, tried_at: string | null, 
/**
 * Age of the copy.
 */
succeeded_at: string | null, 
/**
 * Why the last try failed; empty where it did not.
 */
failure: string, problems: Array<Trouble>, 
/**
 * Events that a sync would remove once somebody agrees.
 */
held_removals: number, 
/**
 * Changes that were not sent yet.
 */
waiting: number, 
/**
 * Changes of both sides that somebody has to choose from.
 */
conflicts: number, 
/**
 * It takes tasks, where it lies on a server.
 */
takes_tasks: boolean, 
/**
 * Whose tasks it carries.
 */
carries: "all" | "mine" | "effort" | null, 
/**
 * The effort whose tasks it carries.
 */
carries_effort: string | null, 
/**
 * Tasks in it that are none of ours, done ones among them.
 */
todos: number, 
/**
 * When it is fetched next by itself.
 */
due_at: string | null, 
/**
 * Where its secret address is: in the file where this system had no keychain.
 */
address_kept: "keychain" | "file", };
export type CalendarSync = { 
/**
 * All calendars where there is none.
 */
id?: string, 
/**
 * Somebody has agreed that the held-back events go.
 */
accept_removals?: boolean, 
/**
 * Only those whose time has come.
 */
due?: boolean, };
export type CalendarThing = { 
/**
 * Tells it from every other thing of the page. An entry of an event is told by it and by `recurrence_id`, or `starts_at` where there is
 * none, with a colon between them.
 */
key: string, kind: EntryKind, 
/**
 * Of a meeting or a task.
 */
id: string | null, calendar_id: string | null, uid: string | null, title: string, 
/**
 * Where it was planned.
 */
zone: string | null, 
/**
 * Its zone could not be found out: the time is shown as it is written.
 */
zone_unknown: boolean, all_day: boolean, hue: number | null, 
/**
 * Name of its calendar or effort.
 */
source: string, place: string, description: string, status: string, recurring: boolean, effort_id: string | null, people: number, };
export type CalendarTime = { 
/**
 * Which of the things, counted from nought.
 */
of: number, 
/**
 * Which occurrence of its series an event is.
 */
recurrence_id: string | null, starts_at: string, 
/**
 * Exclusive.
 */
ends_at: string, 
/**
 * Wall clock in the community's zone.
 */
start_wall: string, end_wall: string, };
export type CalendarWindow = { 
/**
 * A day in the community's zone, or an instant.
 */
from: string, 
/**
 * Exclusive.
 */
to: string, 
/**
 * Only meetings and tasks of this effort; then no events.
 */
effort?: string, 
/**
 * Only what this person is at or has been asked for; then no events.
 */
person?: string, 
/**
 * Open tasks without a time as well, on the day they are due.
 */
due?: boolean, };
export type CalendarsChoose = { account_id?: string, 
/**
 * As discovery answered it.
 */
address?: string, user_name?: string, password?: Secret, calendars: Array<CalendarChoice>, };
export type CalendarsChosen = { ids: Array<string>, };
export type CalendarsDiscover = { 
/**
 * An account that is here already; its password is known.
 */
account_id?: string, 
/**
 * `example.org`, `https://…` or a mail address.
 */
address?: string, user_name?: string, password?: Secret, };
export type CalendarsFound = { 
/**
 * To be given back when choosing.
 */
address: string, user_name: string, calendars: Array<FoundCalendar>, };
export type CarryScope = "all" | "mine" | "effort";
export type CertificateDesign = "classic" | "modern" | "minimal" | "playful";
export type CertificatesMake = { 
/**
 * These people; everything below that chooses people is then ignored.
 */
person_ids?: Array<string>, 
/**
 * As in the list of people; `*` is everyone.
 */
query?: string, 
/**
 * Chooses its members, and is named on the certificate.
 */
effort?: string, standing?: Standing, consent?: ConsentFilter, 
/**
 * Only people who are at this step of a programme.
 */
step?: string, 
/**
 * What the community's own fields must hold, all of it.
 */
fields?: Array<FieldFilter>, 
/**
 * Of those who match, the ones who get none, by id.
 */
except?: Array<string>, 
/**
 * What for, as it stands under the name.
 */
reason: string, design: CertificateDesign, 
/**
 * A template of one's own in the place of the design, by id.
 */
template?: string, signed_by?: string, signed_role?: string, 
/**
 * The date on the certificate; today without it.
 */
on_date?: string, 
/**
 * BCP 47; by default the language that is spoken.
 */
language?: string, 
/**
 * Prints how many hours the person has given (to the effort, where one is named).
 */
hours?: boolean, 
/**
 * A credential in each, so that it proves itself; by default as the community has it set.
 */
credential?: boolean, 
/**
 * The last day on which the credentials count; without it they have no end.
 */
valid_until?: string, 
/**
 * Writes the hash of the person's address into the credential.
 */
email_hash?: boolean, 
/**
 * Saves each credential as JSON, PNG and SVG beside its certificate.
 */
badge_files?: boolean, 
/**
 * All of them in one more file, to be printed at once; where `output` says nothing else.
 */
print_file: boolean, output?: BatchOutput, 
/**
 * Without it, whoever cannot be printed fails by name.
 */
unprintable?: UnprintableChoice, 
/**
 * The folder; without it, the community's own below the documents of this computer.
 */
out?: string, };
export type CheckAdd = { task_id: string, text: string, };
export type CheckChange = { id: string, text?: string, is_done?: boolean, };
export type CheckItem = { id: string, text: string, is_done: boolean, };
export type Checked = { 
/**
 * Pages of 4096 bytes.
 */
pages: number, 
/**
 * At most a hundred of each kind.
 */
findings: Array<Finding>, };
export type Clash = { reason: "meeting" | "task" | "away" | "unavailable" | "break" | "left" | "do_not_contact", 
/**
 * A sentence: "Noor has Kitchen crew then (09:00–11:30)."
 */
text: string, starts_at: string | null, ends_at: string | null, };
export type ClashArgs = { person_id: string, starts_at?: string, ends_at?: string, 
/**
 * The day of something without a time; today where nothing is said.
 */
on_date?: string, };
export type ClashWindow = { 
/**
 * First day, in the community's zone.
 */
from: string, 
/**
 * The day after the last.
 */
to: string, };
export type CodeGroups = { groups: Array<string>, 
/**
 * The numbers (from 1) of the two groups to be typed again.
 */
ask: number[], };
export type CodeProve = { groups: Array<GroupTyped>, };
export type CodeSave = { 
/**
 * Where the page goes; what is there is replaced.
 */
path: string, };
export type CodeView = { 
/**
 * `YYYY-MM-DD`.
 */
made_on: string, 
/**
 * Two groups of it were typed, so that somebody has it on paper.
 */
proved: boolean, };
export type Colour = { colour: string, 
/**
 * From 1 to 21.
 */
ratio: number, 
/**
 * What it should be at least.
 */
least: number, 
/**
 * The nearest colour that stands out enough; `null` where this one does.
 */
better: string | null, };
export type CommitmentLine = { id: string, person_id: string, person: string, task_id: string | null, meeting_id: string | null, 
/**
 * Of the task or the meeting; for a role its name and the effort's.
 */
title: string, status: CommitmentStatus, asked_at: string, answered_at: string | null, ended_at: string | null, reason: string, due_on: string | null, starts_at: string | null, 
/**
 * Whose promise this one has taken over.
 */
substitute_for: string | null, };
export type CommitmentStatus = "asked" | "accepted" | "declined" | "kept" | "missed" | "released" | "handed over";
export type Community = { id: string, name: string, 
/**
 * IANA name.
 */
zone: string, locale: string, hue: number, is_sample: boolean, path: string, 
/**
 * Today in the community's zone.
 */
today: string, 
/**
 * The instant of the answer, UTC.
 */
now: string, people: number, 
/**
 * Instant of the latest change, where that lies clearly after now: the clock was set back.
 */
ahead: string | null, };
export type CommunityChange = { name?: string, zone?: string, hue?: number, };
export type CommunityCreate = { 
/**
 * Where the file goes; `null` for Hearth's own folder.
 */
path: string | null, 
/**
 * Where `path` is `null`: the folder that it goes into instead of Hearth's own, under a name that is free there.
 */
folder?: string, name: string, 
/**
 * IANA name.
 */
zone: string, 
/**
 * Colour of the community, 0–359.
 */
hue?: number, 
/**
 * Filled with the sample community.
 */
sample: boolean, 
/**
 * A second way in besides the keychain, or the only one where there is none.
 */
passphrase: Secret | null, };
export type CommunityFile = { path: string, };
export type CommunityOpen = { path: string, 
/**
 * Without one the keychain is asked.
 */
passphrase: Secret | null, 
/**
 * The recovery code, as it was typed.
 */
code?: Secret, };
export type CommunityRepair = { path: string, way: RepairWay, 
/**
 * Or the recovery code, where it reads like one. Without either the keychain is asked.
 */
passphrase?: Secret, 
/**
 * The recovery code, as it was typed.
 */
code?: Secret, };
export type CommunityState = { "state": "none", language: string, } | { "state": "locked", path: string, name: string, reason: string, 
/**
 * What kind of trouble it is: `locked` asks for a secret, the others for something else.
 */
why: ErrorCode, language: string, } | { "state": "open", community: Community, language: string, };
export type ConflictDifference = { 
/**
 * As iCalendar calls it, such as `SUMMARY`; `DTSTART` for when it is.
 */
property: string, recurrence_id: string | null, ours: string, theirs: string, };
export type ConflictKeep = "ours" | "theirs" | "both";
export type ConflictSettle = { id: string, keep: ConflictKeep, };
export type ConsentFilter = { kind_id: string, state: "agreed" | "withdrawn", };
export type ConsentHow = "paper" | "form" | "spoken" | "imported";
export type ConsentKind = { id: string, name: string, 
/**
 * Since when nobody is asked for it any more.
 */
retired_on: string | null, 
/**
 * Newest first; there is always one.
 */
wordings: Array<ConsentWording>, };
export type ConsentKindAdd = { 
/**
 * Such as “Photos”.
 */
name: string, 
/**
 * What people agree to, as it is shown to them.
 */
text: string, };
export type ConsentKindChange = { id: string, name?: string, 
/**
 * Nobody is asked for it any more; what was agreed to stays.
 */
retired?: boolean, };
export type ConsentRecord = { id: string, version: number, 
/**
 * As it was shown.
 */
text: string, given_on: string, how: ConsentHow, 
/**
 * Who wrote it down, where that is known.
 */
recorder_id: string | null, recorder: string | null, withdrawn_on: string | null, withdrawn_how: ConsentHow | null, };
export type ConsentState = "agreed" | "withdrawn" | "unknown";
export type ConsentWithdraw = { person_id: string, kind_id: string, on: string, how: ConsentHow, };
export type ConsentWording = { id: string, version: number, text: string, since_on: string, 
/**
 * How many consents of it stand.
 */
standing: number, 
/**
 * How many were ever written down: from the first one on it is never changed.
 */
recorded: number, };
export type ConsentWordingAdd = { kind_id: string, text: string, };
export type ConsentsRecord = { person_ids?: Array<string>, 
/**
 * Everyone in a list as it is filtered, in place of ids.
 */
matching?: PeopleMatch, kind_id: string, 
/**
 * The words they were shown; the newest without it.
 */
wording_id?: string, given_on: string, how: ConsentHow, };
export type ConsentsRecorded = { recorded: number, 
/**
 * Had withdrawn it on that day or later; nothing was written down for them.
 */
withdrawn: number, 
/**
 * Had agreed to these very words already.
 */
known: number, };
export type ContactAdd = { person_id: string, kind: ContactKind, label?: string, value: string, };
export type ContactChange = { id: string, label?: string, value?: string, };
export type ContactKind = "email" | "phone" | "address" | "web";
export type ContactPoint = { id: string, kind: "email" | "phone" | "address" | "web", label: string, value: string, };
export type Contract = { 
/**
 * Its version.
 */
schema: number, kinds: Array<ContractKind>, };
export type ContractKind = { 
/**
 * Of Hearth's own: `certificate-classic`.
 */
base: string, keys: Array<TemplateKey>, };
export type Counts = { people: number, 
/**
 * Open ones.
 */
efforts: number, open_tasks: number, };
export type CredentialCheck = { 
/**
 * A file: JSON, a PDF, a PNG or an SVG with a credential in it, or a picture of its code.
 */
path?: string, 
/**
 * What a code says, or the JSON itself.
 */
text?: string, 
/**
 * The bytes of a file, in base64: what was pasted or dropped has no path.
 */
data?: string, };
export type CredentialFound = "text" | "pdf" | "picture" | "code";
export type CredentialKey = "own" | "former" | "trusted" | "unknown";
export type CredentialRow = { id: string, title: string, reason: string, issued_at: string, 
/**
 * The last day on which it counts.
 */
valid_until: string | null, 
/**
 * Since when a newer one stands in its place.
 */
replaced_at: string | null, 
/**
 * Whether a former key of this community signed it.
 */
former_key: boolean, };
export type CredentialSave = { id: string, 
/**
 * Where, as the user chose it; its ending says what kind of file: `.json`, `.png` or `.svg`.
 */
path: string, };
export type CredentialVerdict = "holds" | "broken" | "unknown";
export type CredentialVerified = { verdict: CredentialVerdict, found: CredentialFound, key: CredentialKey, 
/**
 * The name under which the key is on the list.
 */
trusted_as: string | null, issuer: string, did: string, 
/**
 * None where the issuer is named by something else than a key.
 */
fingerprint: string | null, holder: string, title: string, reason: string, criteria: string, given_on: string | null, 
/**
 * The last day on which it counts.
 */
valid_until: string | null, 
/**
 * That day has passed.
 */
expired: boolean, 
/**
 * It begins to count on a later day.
 */
early: boolean, 
/**
 * One of ours, with a newer one in its place since then.
 */
replaced_at: string | null, 
/**
 * One of ours that is kept here.
 */
kept: boolean, 
/**
 * An address of the holder is in it as a hash.
 */
hashed_email: boolean, };
export type Decision = { id: string, agenda_item_id: string | null, text: string, };
export type DecisionAdd = { meeting_id: string, agenda_item_id?: string, text: string, };
export type DeviceSettingSet = { id: string, 
/**
 * `null` makes it what it was in the beginning.
 */
value: unknown, };
export type DeviceSettingWas = { value: unknown, };
export type DocumentChange = { id: string, title: string, };
export type DocumentFailure = { person: string, message: string, };
export type DocumentKind = "packet" | "certificate" | "print file" | "file" | "sheet";
export type DocumentRow = { id: string, kind: "packet" | "certificate" | "print file" | "file" | "sheet", title: string, template: string, person_id: string | null, person: string | null, effort_id: string | null, effort: string | null, 
/**
 * Where it was written.
 */
path: string, bytes: number, 
/**
 * 0 where nobody has counted.
 */
pages: number, made_at: string, 
/**
 * Whether the file is still where it was written.
 */
exists: boolean, };
export type DocumentsArgs = { kind?: DocumentKind, person?: string, 
/**
 * What belongs to this effort, and what was made for those who take or took part in it.
 */
effort?: string, 
/**
 * Words of the title or of the person's name.
 */
query?: string, offset: number, 
/**
 * At most 500.
 */
limit: number, };
export type DocumentsKeep = { 
/**
 * At most 50 files: PDF or pictures, each up to 100 MB.
 */
paths: Array<string>, 
/**
 * Whose they are.
 */
person_id?: string, 
/**
 * Which effort they belong to.
 */
effort_id?: string, };
export type DocumentsKept = { documents: Array<DocumentRow>, 
/**
 * Those that were here already, as they stand in the list.
 */
known: Array<DocumentRow>, 
/**
 * A sentence for each that could not be kept.
 */
failures: Array<string>, };
export type DocumentsMade = { folder: string, 
/**
 * Of very many only the first.
 */
documents: Array<DocumentRow>, failures: Array<DocumentFailure>, 
/**
 * How far they are, where they were made for many.
 */
batch: BatchView | null, 
/**
 * Why not all of them were tried.
 */
stopped: string | null, };
export type DocumentsPage = { total: number, rows: Array<DocumentRow>, 
/**
 * Where new documents go unless another folder is chosen.
 */
folder: string, };
export type Double = { a_id: string, a_name: string, b_id: string, b_name: string, 
/**
 * What they share.
 */
reason: "email" | "phone" | "name", detail: string, };
export type DoublesArgs = { 
/**
 * Only who may be the same as this person.
 */
id?: string, };
export type Draft = { 
/**
 * The form it belongs to, and the record where it has one: `person`, `minutes 0190…`.
 */
id: string, 
/**
 * As the form keeps it.
 */
value: unknown, 
/**
 * When it was typed, RFC 3339 UTC.
 */
at: string, };
export type DraftKeep = { 
/**
 * The form, and the record where it has one.
 */
id: string, value: unknown, };
export type DueRow = { rule: RetentionRule, person_id: string | null, person: string | null, document_id: string | null, 
/**
 * Of the document.
 */
title: string, 
/**
 * The day from which it is counted.
 */
since: string, 
/**
 * The reason in words.
 */
text: string, };
export type EarlierItem = { title: string, 
/**
 * Minutes set aside.
 */
planned: number | null, person_id: string | null, person: string | null, 
/**
 * Something was written down or decided about it.
 */
discussed: boolean, };
export type EffortAdd = { name: string, purpose?: string, 
/**
 * `working group` where nothing is said.
 */
kind?: string, cadence?: string, how_to_join?: string, 
/**
 * The next unused of the twelve hues where nothing is said.
 */
hue?: number, leads?: Array<string>, members?: Array<string>, };
export type EffortChange = { id: string, field: EffortField, value: string | number | null, };
export type EffortField = "name" | "kind" | "purpose" | "cadence" | "how_to_join" | "hue" | "closed_on";
export type EffortFigures = { 
/**
 * The last 24 meetings that were held, oldest first.
 */
attendance: Array<Attended>, 
/**
 * People with any activity in the month, each counted once.
 */
people: Array<MonthFigure>, 
/**
 * Minutes of service.
 */
minutes: Array<MonthFigure>, };
export type EffortRow = { id: string, name: string, kind: string, purpose: string, cadence: string, how_to_join: string, 
/**
 * Degrees on the wheel of hues.
 */
hue: number, closed_on: string | null, 
/**
 * People who take part today.
 */
members: number, open_tasks: number, next_meeting_id: string | null, next_at: string | null, next_title: string | null, 
/**
 * At most 20.
 */
leads: Array<Face>, 
/**
 * The first five members, leads before others.
 */
faces: Array<Face>, 
/**
 * What it is looking for; the first three.
 */
needs: Array<Wanted>, };
export type EffortTag = { id: string, name: string, hue: number, };
export type EffortView = { 
/**
 * Today's first, then former ones; at most 1,000.
 */
memberships: Array<Membership>, 
/**
 * Open ones, then the last 20 that were done; at most 200.
 */
tasks: Array<TaskLine>, 
/**
 * The next 10, then the last 10.
 */
meetings: Array<MeetingLine>, hours_minutes: number, 
/**
 * What it is looking for, open ones first.
 */
opportunities: Array<Opportunity>, id: string, name: string, kind: string, purpose: string, cadence: string, how_to_join: string, 
/**
 * Degrees on the wheel of hues.
 */
hue: number, closed_on: string | null, 
/**
 * People who take part today.
 */
members: number, open_tasks: number, next_meeting_id: string | null, next_at: string | null, next_title: string | null, 
/**
 * At most 20.
 */
leads: Array<Face>, 
/**
 * The first five members, leads before others.
 */
faces: Array<Face>, 
/**
 * What it is looking for; the first three.
 */
needs: Array<Wanted>, };
export type EffortsArgs = { 
/**
 * Closed ones instead of open ones.
 */
closed?: boolean, };
export type EntryKind = "meeting" | "event" | "task";
export type ErasureBackup = { path: string, 
/**
 * Instant.
 */
made_at: string, 
/**
 * Instant after which it is not kept.
 */
until: string, 
/**
 * It was made under a key that is not here: whether it holds them is not known.
 */
unknown: boolean, };
export type ErasureDone = { people: number, files_removed: number, 
/**
 * Paths of papers that are still there.
 */
files_left: Array<string>, backups_removed: number, 
/**
 * Backups that still hold them.
 */
backups_left: number, 
/**
 * What could not be done; the erasure itself is.
 */
trouble: string | null, };
export type ErasurePaper = { title: string, path: string, 
/**
 * It holds others, too.
 */
shared: boolean, 
/**
 * Somebody has changed it since it was made: it is left where it is.
 */
changed: boolean, };
export type ErasurePlace = { table: string, rows: number, };
export type ErasurePreview = { people: number, 
/**
 * Their own rows, by table.
 */
rows: Array<ErasurePlace>, 
/**
 * Records of others that name them, by table.
 */
named: Array<ErasurePlace>, 
/**
 * Texts of others that lose a name, a link or an address, by table.
 */
texts: Array<ErasurePlace>, 
/**
 * Texts with a name that may mean somebody else, by table: they stay.
 */
ambiguous: Array<ErasurePlace>, 
/**
 * Copies of events that name them, by calendar.
 */
events: Array<ErasurePlace>, 
/**
 * Entries of the history that lose what was changed.
 */
log: number, 
/**
 * Labels of the history that lose a name.
 */
labels: number, 
/**
 * Files that still lie on the disk.
 */
papers: Array<ErasurePaper>, 
/**
 * Folders into which everything known of them was written, and which are still there.
 */
handed_out: Array<string>, 
/**
 * Folders with damaged copies of the community, which nobody can look into.
 */
set_aside: Array<string>, 
/**
 * Newest first, of both folders.
 */
backups: Array<ErasureBackup>, };
export type ErasureRun = { 
/**
 * At most 200; of people who were removed, too.
 */
ids: Array<string>, 
/**
 * In place of `ids`: everyone a list of people shows.
 */
match?: PeopleMatch, way: ErasureWay, 
/**
 * Take their papers away from the disk as well.
 */
files: boolean, 
/**
 * Make a backup without them, and remove those that hold them.
 */
backups: boolean, };
export type ErasureWay = "erased" | "anonymised";
export type ErasureWish = { 
/**
 * At most 200; of people who were removed, too.
 */
ids: Array<string>, 
/**
 * In place of `ids`: everyone a list of people shows.
 */
match?: PeopleMatch, way: ErasureWay, };
export type ErrorCode = "not_found" | "invalid" | "conflict" | "locked" | "no_community" | "damaged" | "newer" | "in_use" | "offline" | "past" | "cancelled" | "unknown_command" | "failed";
export type EventAdd = { calendar_id: string, title: string, 
/**
 * On the clock of `zone`.
 */
start_wall: string, 
/**
 * Exclusive.
 */
end_wall: string, all_day?: boolean, 
/**
 * IANA name; the community's without one.
 */
zone?: string, place?: string, link?: string, description?: string, 
/**
 * Value of a rule, such as `FREQ=WEEKLY;BYDAY=TU`.
 */
rrule?: string, };
export type EventAdopt = { calendar_id: string, uid: string, 
/**
 * As the calendar's entry names it; `null` for an event that happens once.
 */
recurrence_id: string | null, effort_id?: string, };
export type EventChange = { calendar_id: string, uid: string, 
/**
 * Which occurrence of its series; `null` for an event that happens once.
 */
recurrence_id: string | null, scope: EventScope, title?: string, 
/**
 * On the clock of the event, or of `zone` where that is given.
 */
start_wall?: string, 
/**
 * Exclusive.
 */
end_wall?: string, 
/**
 * In place of the wall clock: an instant.
 */
starts_at?: string, ends_at?: string, all_day?: boolean, 
/**
 * IANA name of the zone that it is planned in from now on.
 */
zone?: string, place?: string, link?: string, description?: string, 
/**
 * Empty: it repeats no more.
 */
rrule?: string, };
export type EventConflict = { id: string, calendar_id: string, calendar: string, uid: string, title: string, noticed_at: string, differences: Array<ConflictDifference>, };
export type EventField = "title" | "when" | "place" | "absent";
export type EventKeep = "ours" | "theirs";
export type EventMove = { calendar_id: string, uid: string, 
/**
 * Another calendar on a server.
 */
to: string, };
export type EventNamed = { uid: string, };
export type EventRemove = { calendar_id: string, uid: string, 
/**
 * Which occurrence of its series; `null` for an event that happens once.
 */
recurrence_id: string | null, scope: EventScope, };
export type EventSays = { title: string, starts_at: string, ends_at: string, place: string, 
/**
 * What was changed there and here.
 */
twice: Array<"title" | "when" | "place">, 
/**
 * It is there no more, or was called off.
 */
absent: "" | "gone" | "cancelled", };
export type EventScope = "this" | "later" | "all";
export type EventSettle = { 
/**
 * Of the meeting.
 */
id: string, field: EventField, keep: EventKeep, };
export type EventShow = { calendar_id: string, uid: string, 
/**
 * Which occurrence of its series; `null` for an event that happens once, or for the series.
 */
recurrence_id: string | null, };
export type EventView = { calendar_id: string, uid: string, recurrence_id: string | null, title: string, place: string, link: string, description: string, 
/**
 * On the clock of the event; midnight for whole days.
 */
start_wall: string, 
/**
 * Exclusive.
 */
end_wall: string, 
/**
 * IANA name; `null` for whole days and times of no zone.
 */
zone: string | null, all_day: boolean, 
/**
 * Of the series; empty without one.
 */
rrule: string, recurring: boolean, 
/**
 * It can be changed from here.
 */
writable: boolean, };
export type EventsAdopt = { calendar_id: string, 
/**
 * Only this event.
 */
uid?: string, 
/**
 * Only titles that hold these words, whatever their case.
 */
contains?: string, effort_id?: string, 
/**
 * Whatever fits the words later becomes a meeting at its sync as well.
 */
standing?: boolean, };
export type EventsAdopted = { meetings: number, };
export type EventsMatching = { 
/**
 * At most 200 are taken at once.
 */
events: number, 
/**
 * Their titles, each once, at most five.
 */
titles: Array<string>, };
export type Expect = { meeting_id: string, person_ids: Array<string>, };
export type Expected = { added: number, };
export type ExportMade = { folder: string, 
/**
 * Names of the files in it.
 */
files: Array<string>, 
/**
 * Why there is no document to be read; the other files are there.
 */
trouble: string | null, };
export type ExportMake = { person_id: string, 
/**
 * The folder that takes a new folder of its own; without it, the community's own below the documents of this computer.
 */
out?: string, 
/**
 * BCP 47; by default the language that is spoken.
 */
language?: string, };
export type Face = { id: string, name: string, };
export type Fairness = { 
/**
 * Meetings of the coming year.
 */
meetings: number, 
/**
 * Who bears most of the odd hours first.
 */
people: Array<PersonHours>, };
export type FieldAdd = { 
/**
 * Such as “T-shirt size”.
 */
name: string, kind: FieldHolds, 
/**
 * What can be chosen, in this order.
 */
choices?: Array<string>, 
/**
 * A column of the list of people.
 */
listed?: boolean, };
export type FieldChange = { id: string, name?: string, 
/**
 * Another kind is taken where everything that people hold fits it.
 */
kind?: FieldHolds, 
/**
 * All of them, in their order. What people have chosen cannot be left out.
 */
choices?: Array<FieldChoice>, listed?: boolean, 
/**
 * Hidden: what it holds stays, and comes back with it.
 */
retired?: boolean, };
export type FieldChoice = { name: string, 
/**
 * How it was spelled before; nothing where it is new.
 */
was?: string, };
export type FieldFilter = { field_id: string, 
/**
 * One of these values; of a text, its beginning.
 */
any?: Array<string>, 
/**
 * Of days and numbers: not less, and not more.
 */
from?: string, until?: string, 
/**
 * Only people of whom this is not so; with nothing else, those of whom nothing is known.
 */
without?: boolean, };
export type FieldHolds = "text" | "number" | "date" | "yes or no" | "one of" | "several of";
export type FieldKind = "text" | "long" | "day" | "instant" | "wall" | "minutes" | "number" | "flag" | "list" | "words" | "word" | "record" | "colour" | "weekday" | "clock";
export type FieldPut = { person_id: string, field_id: string, 
/**
 * A text, a day as `2026-11-25`, a number, yes or no, or several choices; nothing empties it.
 */
value: string | string[] | boolean | null, };
export type FieldRow = { id: string, name: string, kind: FieldHolds, 
/**
 * What can be chosen, in this order.
 */
choices: Array<string>, 
/**
 * A column of the list of people.
 */
listed: boolean, 
/**
 * Since when it is hidden.
 */
retired_on: string | null, };
export type FieldsOrder = { 
/**
 * Every field that is not hidden.
 */
ids: Array<string>, };
export type FileWrite = { 
/**
 * Where, as the user chose it.
 */
path: string, text: string, };
export type Finding = { kind: FindingKind, of: string, };
export type FindingKind = "seal" | "structure" | "reference" | "log";
export type FoundCalendar = { address: string, name: string, hue: number | null, writable: boolean, events: boolean, tasks: boolean, 
/**
 * It was chosen before.
 */
here: boolean, };
export type GroupTyped = { 
/**
 * From 1.
 */
group: number, text: Secret, };
export type HandOver = { id: string, 
/**
 * The person who takes it over and has said yes.
 */
to: string, };
export type Handle = { id: string, service: string, handle: string, external_id: string, url: string, };
export type HearthError = { code: ErrorCode, 
/**
 * Said when it reaches a face, in the language that is spoken there.
 */
message: string, field?: string, };
export type HearthEvent = { "kind": "stale", topics: Stale[], } | { "kind": "job", job: Job, };
export type HistoryArgs = { 
/**
 * Only operations that touched this record, a part of it, or something of this person's.
 */
record?: string, 
/**
 * Only operations about this noun.
 */
topic?: Stale, 
/**
 * Words of what was done.
 */
query?: string, kind?: HistoryKind, 
/**
 * Days in the community's zone, both included.
 */
from?: string, to?: string, limit: number, 
/**
 * Only operations older than this one (`n` of a line).
 */
before?: number, 
/**
 * Only operations newer than this one.
 */
since?: number, };
export type HistoryChange = { field: string, kind: FieldKind, 
/**
 * Empty where there was nothing; a JSON array of texts for a list; the name for a record.
 */
before: string, after: string, };
export type HistoryDetail = { line: HistoryLine, rows: Array<HistoryRow>, 
/**
 * Whether it can be taken back by itself now.
 */
undoable: boolean, 
/**
 * A sentence for each thing that undoing it would leave as it is.
 */
reasons: Array<string>, };
export type HistoryKind = "change" | "import" | "undo" | "upkeep" | "sync";
export type HistoryLine = { 
/**
 * Place in the history; pass the smallest one as `before` for the page after this one.
 */
n: number, id: string, kind: "change" | "undo" | "redo" | "sync" | "upkeep", 
/**
 * The command that did it.
 */
name: string, label: string, at: string, 
/**
 * It was undone and not done again since.
 */
undone: boolean, 
/**
 * Rows changed in all.
 */
rows: number, };
export type HistoryRow = { table: string, id: string, kind: "insert" | "update" | "delete", 
/**
 * What the row is called; empty where it has no name of its own.
 */
name: string, 
/**
 * The record that the row is a part of, and the person that it names.
 */
part_of: Named | null, person: Named | null, changes: Array<HistoryChange>, };
export type HistoryShow = { n: number, 
/**
 * Only rows of this record and its parts.
 */
record?: string, };
export type Home = { 
/**
 * In the community's zone.
 */
today: string, 
/**
 * Today's, cancelled ones left out.
 */
meetings: Array<MeetingLine>, 
/**
 * Who looks at this page, as far as they said so (the setting `me`).
 */
me: Me | null, 
/**
 * The first eight that are open, by due date; mine where it is known who I am.
 */
tasks: Array<TaskLine>, overdue: number, think_of: Array<ThinkOf>, 
/**
 * How many would stand there, but asked not to be contacted.
 */
silent: number, waiting: Array<Waiting>, 
/**
 * Seven days from today.
 */
week: Array<WeekDay>, thanks: Array<Thanks>, counts: Counts, };
export type Hours = { 
/**
 * 1 is Monday.
 */
weekday: number, from: number, to: number, };
export type HoursAdd = { person_id: string, minutes: number, on_date: string, effort_id?: string, note?: string, };
export type HoursArgs = { person?: string, effort?: string, 
/**
 * First and last day, both included.
 */
from?: string, to?: string, limit: number, };
export type HoursRow = { id: string, person_id: string, person: string, minutes: number, on_date: string, origin: "meeting" | "task" | "typed in", effort: string | null, note: string, };
export type IcsWritten = { path: string, 
/**
 * Events in it.
 */
events: number, };
export type ImportApplyArgs = { path: string, columns?: Array<ImportField>, day_first?: boolean, 
/**
 * Columns that go into the community's own fields.
 */
fields?: Array<ImportOwn>, 
/**
 * Labels that name no effort make one.
 */
make_efforts: boolean, choices: Array<ImportChoice>, };
export type ImportChoice = { 
/**
 * Physical line of the row.
 */
line: number, 
/**
 * `new`, `same` (then `person_id` says who, unless the row has matched somebody) or `left_out`.
 */
as: "new" | "same" | "left_out", person_id?: string, };
export type ImportColumn = { index: number, header: string, field: ImportField, guessed: boolean, why: string, samples: Array<string>, };
export type ImportCounts = { new: number, same: number, doubtful: number, left_out: number, without_name: number, };
export type ImportDone = { added: number, updated: number, left_out: number, 
/**
 * Rows that nobody decided about; they were not imported.
 */
doubtful: number, efforts_made: number, };
export type ImportField = "name" | "given" | "family" | "called" | "email" | "phone" | "organisation" | "pronouns" | "birthday" | "joined_on" | "notes" | "efforts" | "tags" | "languages" | "skills" | "zone" | "address" | "web" | "handle" | "external_id" | "status" | "opt_out" | "keep" | "drop";
export type ImportOwn = { index: number, 
/**
 * A field that is there.
 */
field_id?: string, 
/**
 * A new one that is called like the column and holds this; what can be chosen is what the column says.
 */
holds?: FieldHolds, };
export type ImportPreview = { path: string, file_name: string, source: string, encoding: string, 
/**
 * Empty where the file has none: a workbook, vCards.
 */
delimiter: string, columns: Array<ImportColumn>, rows_total: number, counts: ImportCounts, 
/**
 * At most 200.
 */
problems: Array<ImportProblem>, 
/**
 * `null` with an example: ask. `null` without one: no date needs it.
 */
day_first: boolean | null, day_first_example: string, 
/**
 * Efforts that the labels name.
 */
efforts: Array<string>, rows: Array<ImportRow>, 
/**
 * How many rows have the asked verdict in all.
 */
rows_shown: number, };
export type ImportProblem = { line: number | null, message: string, };
export type ImportReadArgs = { path: string, 
/**
 * One for each column, in place of the guesses.
 */
columns?: Array<ImportField>, 
/**
 * The answer where the order of day and month could not be proved.
 */
day_first?: boolean, 
/**
 * Columns that go into the community's own fields.
 */
fields?: Array<ImportOwn>, 
/**
 * Only rows of this verdict.
 */
show?: ImportVerdict, offset?: number, 
/**
 * At most 1,000; 100 where it is not given.
 */
limit?: number, };
export type ImportRow = { 
/**
 * Physical line of the file, counted from 1.
 */
line: number, verdict: ImportVerdict, why: string, name: string, email: string, person_id: string | null, person: string, changes: Array<string>, };
export type ImportVerdict = "new" | "same" | "doubtful" | "left_out";
export type Invitation = { person_id: string, name: string, email: string, 
/**
 * The letter with its calendar part: mail programs open it as a draft.
 */
letter: string, 
/**
 * The calendar part alone, to be attached by hand.
 */
ics: string, subject: string, text: string, 
/**
 * It tells that the series ends of which this one took the later meetings.
 */
ends: boolean, };
export type InvitationKind = "request" | "cancel";
export type InvitationsMade = { folder: string, invitations: Array<Invitation>, left_out: Array<NotInvited>, };
export type InvitationsMake = { meeting_id: string, kind: InvitationKind, 
/**
 * `all` for the whole series; otherwise this one.
 */
scope?: MeetingScope, 
/**
 * People by id; everybody on the list where nobody is named.
 */
people?: Array<string>, 
/**
 * The folder that takes a new folder of its own; without it, the community's own below the documents of this computer.
 */
out?: string, };
export type Job = { id: string, 
/**
 * The command that started it.
 */
name: string, 
/**
 * What the status bar shows.
 */
label: string, done: number, total: number | null, state: JobState, 
/**
 * The error's sentence where it failed.
 */
message: string, 
/**
 * The command's result once it is done.
 */
result: unknown, undo?: Undo, };
export type JobStarted = { job: string, };
export type JobState = "running" | "done" | "failed" | "cancelled";
export type JourneyBoard = { programme: ProgrammeRow, steps: Array<StepColumn>, };
export type JourneyChange = { id: string, 
/**
 * Nobody where it is null.
 */
buddy_id: string | null, };
export type JourneyEnd = { id: string, outcome: JourneyOutcome, };
export type JourneyOutcome = "settled" | "left";
export type JourneyRow = { id: string, person_id: string, person: string, programme_id: string, programme: string, step_id: string, step: string, done_by: StepDoneBy, due_after_days: number | null, buddy_id: string | null, buddy: string | null, began_on: string, 
/**
 * When the person came to the step.
 */
step_since: string, ended_on: string | null, outcome: JourneyOutcome | null, 
/**
 * The day on which it began is day 1; of one that has ended, its last.
 */
day: number, 
/**
 * Days at the step; none on the day of arrival.
 */
waiting: number, 
/**
 * At the step for longer than the days that it takes.
 */
stuck: boolean, 
/**
 * How many days the step takes.
 */
patience: number, next_id: string | null, next: string | null, };
export type JourneyStep = { id: string, 
/**
 * The next one where nothing is said.
 */
step_id?: string, };
export type JourneysArgs = { programme_id: string, 
/**
 * Only those at this step are listed; the others are counted.
 */
step_id?: string, 
/**
 * At most so many at each step: 50, up to 1,000.
 */
limit?: number, };
export type JourneysStart = { programme_id: string, person_ids?: Array<string>, 
/**
 * Everyone who matches, in place of `person_ids`.
 */
matching?: PeopleMatch, 
/**
 * The first one where nothing is said.
 */
step_id?: string, 
/**
 * Who accompanies all of them.
 */
buddy_id?: string, 
/**
 * Today where nothing is said.
 */
began_on?: string, };
export type JsonValue = number | string | boolean | Array<JsonValue> | { [key in string]: JsonValue } | null;
export type KeychainState = "works" | "missing" | "other" | "locked" | "absent" | "unused";
export type KeysReminder = "nothing" | "opened_with_code" | "keychain_empty" | "no_code" | "code_unproved";
export type KeysRenew = { 
/**
 * The passphrase, where there is one: it goes on to open the community.
 */
passphrase?: Secret, };
export type KeysView = { opened_with: WayIn, keychain: KeychainState, passphrase: boolean, code: CodeView | null, 
/**
 * What is sure to open it again: without the one way that was used just now, something else must.
 */
second_way: boolean, };
export type KnotRecord = { kind: "meeting" | "task" | "effort" | "document" | null, id: string | null, };
export type KnownCommunities = { 
/**
 * Paths, newest first; those that are gone are left out.
 */
recent: Array<string>, 
/**
 * Where new communities are put.
 */
folder: string, 
/**
 * Whether a keychain answers; without one a passphrase is needed.
 */
keychain: boolean, 
/**
 * This system's zone, as a first guess.
 */
zone: string, };
export type LanguageChoice = { 
/**
 * BCP 47.
 */
tag: string, 
/**
 * Its name in itself.
 */
name: string, rtl: boolean, };
export type LanguageSet = { 
/**
 * BCP 47, such as `de`.
 */
language: string, };
export type Languages = { 
/**
 * The one that is spoken now.
 */
current: string, languages: Array<LanguageChoice>, };
export type LettersMake = { 
/**
 * On a card instead of a sheet.
 */
card: boolean, 
/**
 * These people …
 */
person_ids?: Array<string>, 
/**
 * … or everyone whom a list shows.
 */
matching?: PeopleMatch, 
/**
 * What is said.
 */
text: string, signed_by?: string, signed_role?: string, 
/**
 * BCP 47; by default the language that is spoken.
 */
language?: string, 
/**
 * A template of one's own for letters, or for cards, by id.
 */
template?: string, paper?: SheetPaper, output?: BatchOutput, 
/**
 * Without it, whoever cannot be printed fails by name.
 */
unprintable?: UnprintableChoice, 
/**
 * The folder; without it, the community's own below the documents of this computer.
 */
out?: string, };
export type LogoSet = { 
/**
 * An SVG or a PNG of at most 512 KB.
 */
path?: string, 
/**
 * The same in base64, for what was dropped.
 */
data?: string, 
/**
 * No logo any more.
 */
remove?: boolean, };
export type LookBlock = "logo" | "flower" | "stones" | "effort" | "pronouns";
export type LookDraft = { 
/**
 * `#rrggbb`; empty: the community's own.
 */
colour?: string, 
/**
 * `#rrggbb`; empty: marigold.
 */
accent?: string, faces?: LookFaces, paper?: SheetPaper, closing?: string, footer?: string, hidden?: Array<LookBlock>, logo_alt?: string, };
export type LookFaces = "table" | "book" | "festive" | "clear" | "plain" | "glad";
export type LookPicture = { 
/**
 * `null` where there is a problem.
 */
svg: string | null, page: number, pages: number, problems: Array<TemplateProblem>, colour: Colour, accent: Colour, };
export type LookPreview = { 
/**
 * A template of Hearth's own, as `certificate-classic`, or the id of one that was made here.
 */
template: string, 
/**
 * Counted from 0; one that is not there is the last.
 */
page?: number, 
/**
 * BCP 47; by default the language that is spoken.
 */
language?: string, 
/**
 * What is being chosen and not kept yet.
 */
draft?: LookDraft, 
/**
 * What is being written in the template's place.
 */
source?: string, 
/**
 * Also looks for what would keep the document from being archived or read aloud; takes twice as long.
 */
thorough?: boolean, };
export type LookView = { 
/**
 * `#rrggbb`; `null`: `usual_colour`.
 */
colour: string | null, usual_colour: string, 
/**
 * `#rrggbb`; `null`: `usual_accent`.
 */
accent: string | null, usual_accent: string, faces: LookFaces, paper: SheetPaper, 
/**
 * Above the signatures of a certificate.
 */
closing: string, 
/**
 * At the foot of sheets.
 */
footer: string, 
/**
 * What is left out.
 */
hidden: Array<LookBlock>, 
/**
 * SVG.
 */
logo: string | null, logo_alt: string, signatories: Array<SignatoryView>, };
export type Me = { id: string, name: string, };
export type MeetingCancel = { id: string, scope?: MeetingScope, };
export type MeetingChange = { id: string, scope?: MeetingScope, title?: string, 
/**
 * Wall clock in `zone`; the others of the series move by as much.
 */
start_wall?: string, 
/**
 * IANA name of the zone that `start_wall` is told in; the meeting's own where there is none. The meeting keeps its own.
 */
zone?: string, minutes?: number, place?: string, link?: string, 
/**
 * `null` takes it out of its effort.
 */
effort_id?: string | null, };
export type MeetingClash = { meeting_id: string, 
/**
 * A sentence for each reason.
 */
texts: Array<string>, };
export type MeetingClose = { id: string, 
/**
 * Whoever is still merely expected becomes absent.
 */
absent_rest: boolean, };
export type MeetingClosed = { 
/**
 * Minutes booked in all.
 */
hours: number, 
/**
 * For how many people.
 */
people: number, 
/**
 * How many became absent by it.
 */
absent: number, };
export type MeetingIcs = { id: string, 
/**
 * `all` for the whole series; otherwise this one.
 */
scope?: MeetingScope, 
/**
 * Where, as the user chose it; a file that is there is replaced.
 */
path: string, 
/**
 * Whoever is on the list stands in it with their address, but those who do not want to be written to.
 */
people?: boolean, };
export type MeetingLine = { id: string, title: string, 
/**
 * Instant, UTC.
 */
starts_at: string, ends_at: string, 
/**
 * IANA name of the zone it was planned in.
 */
zone: string, place: string, status: "planned" | "held" | "cancelled", effort_id: string | null, effort: string | null, hue: number | null, 
/**
 * Everybody on the list but walk-ins.
 */
expected: number, 
/**
 * Who was there, walk-ins among them.
 */
attended: number, 
/**
 * At most five.
 */
faces: Array<Face>, series_id: string | null, agenda_items: number, };
export type MeetingPlan = { title: string, effort_id?: string, 
/**
 * Wall clock in `zone`: `2026-11-25T18:30`.
 */
start_wall: string, minutes: number, 
/**
 * IANA name; the community's where there is none.
 */
zone?: string, place?: string, link?: string, 
/**
 * RFC 5545 §3.3.10; makes it a series.
 */
rrule?: string, 
/**
 * People by id.
 */
expect?: Array<string>, 
/**
 * Everybody who is a member of the effort.
 */
expect_members?: boolean, agenda?: Array<AgendaSeed>, };
export type MeetingPlanned = { 
/**
 * The first meeting.
 */
id: string, meetings: number, 
/**
 * Why those expected may not be able to come.
 */
clashes: Array<PersonClash>, };
export type MeetingRole = "" | "Scheduler" | "Crier" | "Facilitator" | "Scribe";
export type MeetingScope = "this" | "later" | "all";
export type MeetingShowIn = { id: string, 
/**
 * A calendar on a server; `null` takes the meeting off it.
 */
calendar_id: string | null, 
/**
 * With every meeting of its series, those that are planned later among them.
 */
series?: boolean, };
export type MeetingView = { link: string, minutes: string, 
/**
 * What to read or bring before it, Markdown.
 */
reading: string, series: SeriesOfMeeting | null, 
/**
 * Name of the calendar that it was adopted from.
 */
adopted_from: string | null, 
/**
 * What its event says otherwise, where somebody has to choose.
 */
event: EventSays | null, 
/**
 * Id of the calendar on a server in which it stands as well.
 */
shown_in: string | null, agenda: Array<AgendaItem>, people: Array<Attendance>, decisions: Array<Decision>, 
/**
 * Tasks that came of it.
 */
actions: Array<TaskLine>, 
/**
 * Wall clock in the meeting's zone.
 */
starts_wall: string, ends_wall: string, id: string, title: string, 
/**
 * Instant, UTC.
 */
starts_at: string, ends_at: string, 
/**
 * IANA name of the zone it was planned in.
 */
zone: string, place: string, status: "planned" | "held" | "cancelled", effort_id: string | null, effort: string | null, hue: number | null, 
/**
 * Everybody on the list but walk-ins.
 */
expected: number, 
/**
 * Who was there, walk-ins among them.
 */
attended: number, 
/**
 * At most five.
 */
faces: Array<Face>, series_id: string | null, agenda_items: number, };
export type MeetingWish = { 
/**
 * A meeting that is there already, with everybody on its list.
 */
id?: string, 
/**
 * Its members are expected as well.
 */
effort_id?: string, 
/**
 * People by id.
 */
expect?: Array<string>, 
/**
 * Wall clock in `zone`; the meeting's own time where nothing is said.
 */
start_wall?: string, 
/**
 * IANA name; the meeting's, or the community's, where there is none.
 */
zone?: string, minutes?: number, };
export type MeetingsChanged = { meetings: number, };
export type MeetingsPage = { total: number, rows: Array<MeetingLine>, };
export type MeetingsPageArgs = { 
/**
 * Words of the title, place, agenda or minutes.
 */
query?: string, effort?: string, 
/**
 * Over already (newest first) or still to come (soonest first); with a query and without this, both, newest first.
 */
past?: boolean, offset: number, limit: number, };
export type Membership = { id: string, person_id: string, person: string, effort_id: string, effort: string, hue: number, role: string, is_lead: boolean, from_on: string | null, 
/**
 * `None` as long as the person takes part.
 */
until_on: string | null, };
export type MembershipAdd = { effort_id: string, person_ids?: Array<string>, 
/**
 * Everyone who matches, in place of `person_ids`.
 */
matching?: PeopleMatch, role?: string, is_lead?: boolean, 
/**
 * Today where nothing is said.
 */
from_on?: string, };
export type MembershipChange = { id: string, role?: string, is_lead?: boolean, 
/**
 * The last day; ends the membership.
 */
until_on?: string, };
export type MinutesWrite = { id: string, minutes: string, };
export type MonthFigure = { 
/**
 * `2026-11`
 */
month: string, figure: number, 
/**
 * The running month is still growing.
 */
is_over: boolean, };
export type Named = { table: string, id: string, name: string, };
export type Neighbour = { id: string, title: string, 
/**
 * Instant, UTC.
 */
starts_at: string, };
export type News = { 
/**
 * The last operation that it had seen, for the filter of the history.
 */
since: number, 
/**
 * When that was.
 */
since_at: string, 
/**
 * How many of each kind, the most first.
 */
groups: Array<NewsGroup>, };
export type NewsGroup = { kind: "change" | "import" | "undo" | "sync", 
/**
 * A topic; empty where the kind says it all.
 */
topic: string, count: number, };
export type None = Record<string, never>;
export type NotInvited = { person_id: string, name: string, why: "no_address" | "silent" | "yourself", };
export type NounSaved = { noun: BackupNoun, 
/**
 * Read from the file.
 */
kept: number, 
/**
 * Lost in the file, and had back from the log.
 */
back: number, 
/**
 * Known to have been there, and lost.
 */
lost: number, };
export type Occurrences = { occurrences: Record<string, unknown>[]; problems: { line: number | null; message: string }[]; zone_data: string };
export type OccurrencesArgs = { path: string, 
/**
 * Instant (RFC 3339) or day in `zone`.
 */
from: string, to: string, 
/**
 * For times that name no zone; this system's if not given.
 */
zone: string | null, };
export type Opportunity = { id: string, effort_id: string, title: string, skills: Array<string>, 
/**
 * How much time it takes, in words.
 */
time: string, 
/**
 * What whoever does it gets of it, in words.
 */
benefit: string, places: number, filled: number, };
export type OpportunityAdd = { effort_id: string, title: string, skills?: Array<string>, time?: string, benefit?: string, 
/**
 * One where nothing is said.
 */
places?: number, };
export type OpportunityChange = { id: string, title?: string, skills?: Array<string>, time?: string, benefit?: string, places?: number, 
/**
 * How many places are filled.
 */
filled?: number, };
export type OpportunityFill = { id: string, person_id: string, };
export type OutdatedPacket = { document_id: string, person_id: string, person: string, made_at: string, 
/**
 * Never empty.
 */
changed: Array<PacketPart>, };
export type Overlay = { people: Array<OverlayPerson>, reasons: Array<OverlayReason>, slots: Array<OverlaySlot>, 
/**
 * The times that suit best ([`Suits`]), the best first, by place in `slots`; none of them overlap.
 */
best: Array<number>, };
export type OverlayArgs = { 
/**
 * A meeting that is there already, with everybody on its list.
 */
id?: string, 
/**
 * Its members are expected as well.
 */
effort_id?: string, 
/**
 * People by id.
 */
expect?: Array<string>, 
/**
 * First day.
 */
from: string, 
/**
 * How many days, at most 31.
 */
days: number, 
/**
 * How long the meeting lasts.
 */
minutes: number, 
/**
 * IANA name; the community's where there is none.
 */
zone?: string, 
/**
 * The first start of a day, in minutes since midnight; eight where nothing is said.
 */
from_minute?: number, 
/**
 * No start at it or after it; ten in the evening where nothing is said.
 */
to_minute?: number, 
/**
 * Minutes from one start to the next; half an hour where nothing is said.
 */
step?: number, };
export type OverlayPerson = { id: string, name: string, };
export type OverlayReason = { 
/**
 * Whose it is, a place in `people`; nobody's: an event of a calendar.
 */
person: number | null, reason: "meeting" | "task" | "away" | "unavailable" | "break" | "left" | "odd" | "event", 
/**
 * Of the meeting, the task or the event; why they are away.
 */
title: string, 
/**
 * The calendar of an event.
 */
calendar: string, 
/**
 * Of an odd hour: when it begins on their own clock, HH:MM.
 */
clock: string | null, starts_at: string | null, ends_at: string | null, 
/**
 * The last day of a break or an absence, or the first of having left.
 */
day: string | null, };
export type OverlaySlot = { 
/**
 * Wall clock in the zone that was asked for.
 */
start_wall: string, starts_at: string, 
/**
 * How many of the people could be there.
 */
free: number, 
/**
 * For how many of those who live by another clock than the community's it is an odd hour.
 */
odd: number, 
/**
 * What speaks against it, by place in `reasons`.
 */
against: Array<number>, past: boolean, };
export type PacketMake = { person_id: string, 
/**
 * Without it, the effort that the person joined last; empty: none.
 */
effort_id?: string, 
/**
 * The folder; without it, the community's own below the documents of this computer.
 */
out?: string, 
/**
 * BCP 47; by default the first of their languages that Hearth speaks, else the language that is spoken.
 */
language?: string, 
/**
 * A template of one's own for packets, by id.
 */
template?: string, 
/**
 * A word of one's own at the top of the usual letter.
 */
welcome?: string, 
/**
 * What of the library is in it for access needs: of exactly these; without it, of those that the person has told.
 */
needs?: Array<string>, print?: PacketPrint, 
/**
 * Who is introduced as the person's buddy; without it, whoever accompanies them on their journey; empty: nobody.
 */
buddy_id?: string, };
export type PacketPart = "template" | "community" | "person" | "letter" | "first_day" | "buddy" | "role" | "people" | "checklist" | "conduct" | "concerns" | "emergency" | "resources";
export type PacketPrint = "usual" | "large";
export type PacketText = "welcome" | "first_day" | "bring" | "buddy" | "conduct" | "concerns" | "emergency" | "checklist" | "signed_by" | "signed_role" | "parts";
export type PacketTexts = { 
/**
 * The letter's paragraphs. `{name}`, `{community}`, `{effort}` and `{lead}` stand for what they say, here and below.
 */
welcome: string, first_day: string, 
/**
 * One thing for each line, as in the code of conduct and the checklist.
 */
bring: string, 
/**
 * What a buddy is there for; `{buddy}` stands for the name.
 */
buddy: string, conduct: string, concerns: string, emergency: string, checklist: string, 
/**
 * Empty: the lead of the effort signs, or the community.
 */
signed_by: string, signed_role: string, 
/**
 * The parts that are printed, in their order, with a space between; `signature`: there is room to sign the rules.
 */
parts: string, 
/**
 * Which of them are the community's own words.
 */
own: Array<PacketText>, };
export type PacketsMake = { 
/**
 * These people …
 */
person_ids?: Array<string>, 
/**
 * … or everyone whom a list shows.
 */
matching?: PeopleMatch, 
/**
 * Without it, the effort that each joined last; empty: none.
 */
effort_id?: string, 
/**
 * BCP 47, for all of them; without it each person's own, else the language that is spoken.
 */
language?: string, 
/**
 * A template of one's own for packets, by id.
 */
template?: string, 
/**
 * A word of one's own at the top of the usual letter.
 */
welcome?: string, output?: BatchOutput, 
/**
 * Without it, whoever cannot be printed fails by name.
 */
unprintable?: UnprintableChoice, 
/**
 * The folder; without it, the community's own below the documents of this computer.
 */
out?: string, 
/**
 * What of the library is in it for access needs: of exactly these; without it, of those that the person has told.
 */
needs?: Array<string>, print?: PacketPrint, 
/**
 * Who is introduced as the person's buddy; without it, whoever accompanies them on their journey; empty: nobody.
 */
buddy_id?: string, };
export type PacketsRenew = { 
/**
 * Of those who hold an outdated packet, these; all of them without it.
 */
person_ids?: Array<string>, output?: BatchOutput, 
/**
 * The folder; without it, the community's own below the documents of this computer.
 */
out?: string, };
export type PageSave = { 
/**
 * Where, as the user chose it; ends in `.html`.
 */
path: string, };
export type PassphraseRemove = { current?: Secret, };
export type PassphraseSet = { passphrase: Secret, 
/**
 * The one before, or the recovery code, where there is one before. Who cannot give either may still set a new one while this machine's
 * keychain opens the community.
 */
current?: Secret, };
export type PastDay = { day: string, 
/**
 * Its end: the present of everything that is read as of it.
 */
now: string, };
export type PastOpen = { 
/**
 * `YYYY-MM-DD`, before today.
 */
day: string, };
export type PastRange = { 
/**
 * The first and the last day that can be asked for; `null` where the community is younger than a day.
 */
first: string | null, last: string | null, };
export type PeopleMatch = { query?: string, effort?: string, standing?: Standing, consent?: ConsentFilter, 
/**
 * Only people who are at this step of a programme.
 */
step?: string, 
/**
 * What the community's own fields must hold, all of it.
 */
fields?: Array<FieldFilter>, 
/**
 * Those who were taken out again, by id.
 */
except?: Array<string>, };
export type PeopleMerge = { keep: string, 
/**
 * Goes; everything that is linked to it follows.
 */
other: string, 
/**
 * Fields whose value is the other's. Empty fields are filled, lists and notes joined, an opt-out kept without being named here.
 */
take: Array<PersonField>, 
/**
 * The same for the community's own fields, by their ids; of several choices all are kept.
 */
take_fields?: Array<string>, };
export type PeoplePage = { total: number, rows: Array<PersonRow>, };
export type PeoplePageArgs = { 
/**
 * Every word must be found; the end of each may be missing.
 */
query?: string, 
/**
 * Only present members of this effort.
 */
effort?: string, standing?: Standing, consent?: ConsentFilter, 
/**
 * Only people who are at this step of a programme.
 */
step?: string, 
/**
 * What the community's own fields must hold, all of it.
 */
fields?: Array<FieldFilter>, sort?: PeopleSort, 
/**
 * The id of one of the community's fields, in place of `sort`.
 */
sort_field?: string, descending?: boolean, offset: number, 
/**
 * At most 500.
 */
limit: number, };
export type PeoplePick = { query: string, limit: number, };
export type PeopleReach = { 
/**
 * At most 1,000.
 */
ids: Array<string>, };
export type PeopleSeek = { query?: string, effort?: string, standing?: Standing, consent?: ConsentFilter, 
/**
 * Only people who are at this step of a programme.
 */
step?: string, fields?: Array<FieldFilter>, descending?: boolean, 
/**
 * The beginning of a name.
 */
text: string, };
export type PeopleSort = "name" | "last_seen" | "joined" | "hours";
export type PeopleTag = { person_ids?: Array<string>, 
/**
 * Everyone who matches, in place of `person_ids`.
 */
matching?: PeopleMatch, add?: Array<string>, remove?: Array<string>, };
export type PersonAdd = { 
/**
 * May be empty where an e-mail address is given.
 */
name: string, email?: string, phone?: string, pronouns?: string, 
/**
 * Becomes a member of this effort today.
 */
effort?: string, notes?: string, };
export type PersonChange = { id: string, field: PersonField, 
/**
 * Text, a list of texts, yes or no, or nothing; dates as `2026-11-25`, a birthday also as `--05-09`.
 */
value: string | string[] | boolean | null, };
export type PersonClash = { person_id: string, name: string, reason: "meeting" | "task" | "away" | "unavailable" | "break" | "left" | "do_not_contact", 
/**
 * A sentence: "Noor has Kitchen crew then (09:00–11:30)."
 */
text: string, starts_at: string | null, ends_at: string | null, };
export type PersonConsent = { kind_id: string, kind: string, state: ConsentState, 
/**
 * They agreed to other words than are shown now.
 */
outdated: boolean, 
/**
 * Nobody is asked for it any more.
 */
retired: boolean, 
/**
 * Newest first.
 */
records: Array<ConsentRecord>, };
export type PersonField = "name" | "called" | "name_said" | "pronouns" | "organisation" | "zone" | "languages" | "skills" | "interests" | "tags" | "availability" | "access_needs" | "emergency" | "notes" | "birthday" | "joined_on" | "came_by" | "break_until" | "left_on" | "do_not_contact" | "refused_channels";
export type PersonFigures = { 
/**
 * Minutes of service.
 */
minutes: Array<MonthFigure>, };
export type PersonHours = { person_id: string, name: string, 
/**
 * IANA name; the community's where theirs is not known.
 */
zone: string, zone_known: boolean, 
/**
 * When it begins on their clock, over the year: `17:30`, the most frequent first.
 */
begins: Array<string>, 
/**
 * Meetings that lie at an odd hour for them.
 */
odd: number, };
export type PersonJourneys = { 
/**
 * Their own ways, the open ones first.
 */
journeys: Array<JourneyRow>, 
/**
 * Whom they accompany.
 */
accompanies: Array<JourneyRow>, };
export type PersonRow = { id: string, name: string, pronouns: string, organisation: string, email: string, role: string, efforts: Array<EffortTag>, standing: "newcomer" | "active" | "quiet" | "on a break" | "alumni", phone: string, tags: Array<string>, joined_on: string | null, hours_minutes: number, last_seen_on: string | null, 
/**
 * An instant (meeting) or a date (task).
 */
next_at: string | null, next_title: string | null, do_not_contact: boolean, 
/**
 * What the community's own fields hold, by their ids; see [`Held`].
 */
fields: { [key in string]: Array<string> }, };
export type PersonView = { id: string, name: string, called: string, name_said: string, pronouns: string, organisation: string, zone: string, languages: Array<string>, skills: Array<string>, interests: Array<string>, tags: Array<string>, availability: string, access_needs: string, 
/**
 * Whom to call if something happens.
 */
emergency: string, notes: string, birthday: string, joined_on: string | null, came_by: string, break_until: string | null, left_on: string | null, do_not_contact: boolean, refused_channels: Array<"email" | "phone" | "post" | "messages">, 
/**
 * The ways in which they are not to be contacted, by the rule in core.
 */
silenced: Array<"email" | "phone" | "post" | "messages">, 
/**
 * From the rules in core.
 */
standing: "newcomer" | "active" | "quiet" | "on a break" | "alumni", standing_reason: string, last_seen_on: string | null, hours_minutes: number, contact_points: Array<ContactPoint>, handles: Array<Handle>, memberships: Membership[], commitments: CommitmentLine[], 
/**
 * The next ten that they are expected at.
 */
meetings: MeetingLine[], documents: DocumentRow[], sources: Array<SourceRow>, 
/**
 * What the community's own fields hold, by their ids; those that are hidden are not there.
 */
fields: { [key in string]: Array<string> }, };
export type Pick = { id: string, name: string, detail: string, };
export type ProcessingSave = { 
/**
 * Where the page goes; what is there is replaced.
 */
path: string, };
export type ProgrammeAdd = { name: string, 
/**
 * What its newcomers come to.
 */
effort_id?: string, 
/**
 * Without them, steps that suit most communities.
 */
steps?: Array<StepWish>, };
export type ProgrammeChange = { id: string, name?: string, 
/**
 * Empty: of the whole community.
 */
effort_id?: string, 
/**
 * All of them, in their order. Those that are left out are taken out, and whoever is at one goes on to the next.
 */
steps?: Array<StepWish>, };
export type ProgrammeRetire = { id: string, 
/**
 * `false` takes it up again.
 */
retired: boolean, };
export type ProgrammeRow = { id: string, name: string, effort_id: string | null, effort: string | null, hue: number | null, 
/**
 * Since when nobody starts it any more.
 */
retired_on: string | null, 
/**
 * Who is on the way through it.
 */
people: number, };
export type ProgrammeStep = { id: string, name: string, done_by: StepDoneBy, 
/**
 * After how many days at it somebody is waited for; without it, the usual patience.
 */
due_after_days: number | null, note: string, };
export type ProgrammeView = { steps: Array<ProgrammeStep>, id: string, name: string, effort_id: string | null, effort: string | null, hue: number | null, 
/**
 * Since when nobody starts it any more.
 */
retired_on: string | null, 
/**
 * Who is on the way through it.
 */
people: number, };
export type PublicationAdd = { 
/**
 * Of either an effort …
 */
effort_id?: string, 
/**
 * … or a person: the meetings that they are expected at.
 */
person_id?: string, 
/**
 * Where, as the user chose it: a folder that is kept in step with a web server or with other computers.
 */
path: string, };
export type PublicationRow = { id: string, 
/**
 * Of either an effort …
 */
effort_id: string | null, 
/**
 * … or a person.
 */
person_id: string | null, 
/**
 * Of the effort or the person.
 */
name: string, hue: number | null, path: string, created_at: string, 
/**
 * When it was last brought up to date.
 */
written_at: string | null, 
/**
 * Events in it.
 */
events: number, 
/**
 * Why it could not be written; empty where it could.
 */
failure: string, };
export type QueuedEdit = { calendar_id: string, calendar: string, uid: string, title: string, change: "new" | "changed" | "removed", 
/**
 * Why the last try failed; empty where it was not tried.
 */
failure: string, tried_at: string | null, };
export type QuickAdded = { kind: QuickKind, id: string, title: string, 
/**
 * What speaks against those who were asked or are expected, in sentences.
 */
clashes: Array<string>, };
export type QuickCandidate = { id: string, name: string, detail: string, 
/**
 * An effort's, in degrees.
 */
hue: number | null, };
export type QuickChip = { 
/**
 * UTF-16 code units of the line.
 */
from: number, to: number, part: QuickPartKind, 
/**
 * As it stands in the line; without the sign of a name.
 */
text: string, 
/**
 * Of a day.
 */
day: string | null, 
/**
 * Of a time: `18:00`.
 */
time: string | null, 
/**
 * Of an estimate, and of a time whose end is said.
 */
minutes: number | null, 
/**
 * Whom or what a name may mean; empty where the community has no such name.
 */
candidates: Array<QuickCandidate>, 
/**
 * Which of them is meant; nothing where the user has to choose.
 */
chosen: string | null, };
export type QuickChoice = { 
/**
 * As it stands in the line, without its sign.
 */
text: string, id: string, };
export type QuickKind = "task" | "meeting" | "person";
export type QuickLine = { line: string, 
/**
 * BCP 47, such as `es` or `en-GB`; the spoken language where nothing is said.
 */
language?: string, choices?: Array<QuickChoice>, 
/**
 * Words that shall stay words although they could be read.
 */
kept?: Array<string>, };
export type QuickPartKind = "kind" | "person" | "effort" | "day" | "time" | "estimate" | "email" | "phone";
export type QuickProblem = { 
/**
 * Where in the line, in UTF-16 code units.
 */
from: number | null, text: string, 
/**
 * Whether it must be settled first.
 */
stops: boolean, };
export type QuickRead = { kind: QuickKind, 
/**
 * What is left of the line: the title, or the person's name.
 */
title: string, chips: Array<QuickChip>, problems: Array<QuickProblem>, 
/**
 * The day that is meant, also where only a time was typed.
 */
day: string | null, 
/**
 * Whether it can be added as it is.
 */
ready: boolean, };
export type Reach = { id: string, name: string, 
/**
 * `None` where no address is known, or where it is not to be used.
 */
email: string | null, 
/**
 * Why nobody is to write to them.
 */
silence: "everything" | "email" | null, };
export type ReadingWrite = { id: string, 
/**
 * Markdown.
 */
reading: string, };
export type Reminder = { 
/**
 * One for each thing that is said; it is never said twice.
 */
key: string, title: string, 
/**
 * Empty where nothing more is to be said.
 */
body: string, };
export type RemovedPerson = { id: string, at: string, name: string, };
export type RepairWay = "look" | "file" | "backup";
export type Repaired = { way: RepairWay, 
/**
 * What can be or was saved of the file; `null` where nothing can be read, and `nothing` says why.
 */
salvage: Salvage | null, nothing: string | null, 
/**
 * What else is to be known of what was saved: a sentence each.
 */
told: Array<string>, backup: BackupBeside | null, 
/**
 * Which way loses less; none where there is none.
 */
better: RepairWay | null, 
/**
 * Where the damaged file lies now, once something was put in its place.
 */
quarantine: string | null, };
export type RepliesGiven = { 
/**
 * A file that somebody sent …
 */
path?: string, 
/**
 * … or what was pasted.
 */
text?: string, };
export type ReplyOutcome = "yes" | "no" | "perhaps" | "known" | "unknown_meeting" | "unknown_sender" | "not_invited" | "outdated" | "over";
export type ReplyTold = { outcome: ReplyOutcome, 
/**
 * A sentence: “Noor comes to Welcome circle on 25 November.”
 */
text: string, 
/**
 * Whether it changes something.
 */
changes: boolean, meeting_id: string | null, person_id: string | null, 
/**
 * What they wrote to it.
 */
comment: string, };
export type ResourceAdd = { kind: ResourceKind, 
/**
 * Of a file: where it lies; at most 2 MB.
 */
path?: string, 
/**
 * The same in base64, for what was dropped; with the name of its file.
 */
data?: string, name?: string, title: string, 
/**
 * Of a link.
 */
url?: string, 
/**
 * What it is good for, or the text itself.
 */
text?: string, 
/**
 * Only packets of this effort print it.
 */
effort_id?: string, 
/**
 * Without it, files are attached and all else stands in the list.
 */
shown?: ResourceShown, 
/**
 * Only in packets for this role …
 */
role?: string, 
/**
 * … in this language (BCP 47) …
 */
language?: string, 
/**
 * … for whoever has this access need.
 */
need?: string, };
export type ResourceChange = { id: string, title: string, 
/**
 * Of a link.
 */
url?: string, 
/**
 * What it is good for, or the text itself.
 */
text?: string, 
/**
 * Only packets of this effort print it.
 */
effort_id?: string, 
/**
 * Without it, files are attached and all else stands in the list.
 */
shown?: ResourceShown, 
/**
 * Only in packets for this role …
 */
role?: string, 
/**
 * … in this language (BCP 47) …
 */
language?: string, 
/**
 * … for whoever has this access need.
 */
need?: string, };
export type ResourceKind = "link" | "text" | "file";
export type ResourceRow = { id: string, title: string, kind: "link" | "text" | "file", url: string, text: string, 
/**
 * `None`: for everyone.
 */
effort_id: string | null, 
/**
 * How it goes into packets.
 */
shown: "list" | "page" | "attached", 
/**
 * Only in packets for this role, in this language (BCP 47), for whoever has this access need; empty: in all of them.
 */
role: string, language: string, need: string, 
/**
 * Of a file.
 */
file_name: string, media_type: string, 
/**
 * At most two more than the file has.
 */
bytes: number, };
export type ResourceShown = "list" | "page" | "attached";
export type Restored = { 
/**
 * The backup of what was there before: restoring it takes the restore back.
 */
before: string, };
export type RetentionKeep = { what: Array<RetentionSubject>, 
/**
 * 1 to 240.
 */
months: number, };
export type RetentionQueue = { total: number, 
/**
 * The oldest first.
 */
rows: Array<DueRow>, };
export type RetentionQueueArgs = { rule?: RetentionRule, offset: number, 
/**
 * At most 200.
 */
limit: number, };
export type RetentionRule = "alumni" | "newcomers" | "documents" | "sensitive";
export type RetentionRuleRow = { rule: RetentionRule, 
/**
 * `None` where it is not at work.
 */
months: number | null, suggested: number, 
/**
 * How much is due by it today.
 */
due: number, };
export type RetentionRuleSet = { rule: RetentionRule, 
/**
 * 1 to 240; nothing puts it to rest.
 */
months: number | null, };
export type RetentionSubject = { rule: RetentionRule, person_id?: string, 
/**
 * In place of a person, where the rule is about documents.
 */
document_id?: string, };
export type RoleCandidate = { person_id: string, name: string, 
/**
 * When they had it last in this effort or series.
 */
last_on: string | null, times: number, 
/**
 * Would rather not be asked.
 */
refuses: boolean, };
export type RoleReason = "only" | "never" | "longest";
export type RoleRefuse = { person_id: string, role: MeetingRole, refuses: boolean, };
export type RoleSet = { meeting_id: string, role: MeetingRole, 
/**
 * `null` leaves the role open.
 */
person_id: string | null, };
export type RoleTurn = { role: MeetingRole, 
/**
 * Who has it.
 */
holders: Array<RoleCandidate>, 
/**
 * Whose turn it is, where nobody has it yet.
 */
proposed: RoleCandidate | null, reason: RoleReason | null, 
/**
 * Everybody else, whose turn it is first; who would rather not comes last.
 */
others: Array<RoleCandidate>, };
export type RolesFill = { meeting_id: string, 
/**
 * This one and so many in all of its series; 1 for this one alone.
 */
meetings: number, };
export type RolesFilled = { roles: number, meetings: number, };
export type RowsSaved = { 
/**
 * Read from the file.
 */
kept: number, 
/**
 * Lost in the file, and had back from the log.
 */
back: number, 
/**
 * Known to have been there, and lost.
 */
lost: number, };
export type Salvage = { 
/**
 * Pages of 4096 bytes that there were.
 */
pages: number, 
/**
 * Of these, such as could not be read.
 */
unreadable: number, nouns: Array<NounSaved>, 
/**
 * All that hangs on them: phone numbers, promises, attendance.
 */
details: RowsSaved, 
/**
 * Rows that named something lost and go on without it.
 */
cut: number, 
/**
 * Rows that make no sense without what is lost, and went with it.
 */
dropped: number, 
/**
 * Rows that were read and could not be told to belong anywhere.
 */
unplaced: number, operations_lost: number, entries_lost: number, 
/**
 * The log has gaps: more may be lost than is known.
 */
at_least: boolean, 
/**
 * The newest operation that was saved.
 */
operation: string | null, 
/**
 * Instant of it.
 */
newest_at: string | null, 
/**
 * Which community it is; none where the row that says so is lost.
 */
community: string | null, 
/**
 * Entries of the log that are younger than the backup that could be had back instead; none where that cannot be told.
 */
since: number | null, 
/**
 * What does not hold in the repaired file: nothing, unless the repair itself failed.
 */
findings: Array<Finding>, };
export type SearchArgs = { query: string, limit: number, };
export type SearchHit = { kind: "person" | "effort" | "task" | "meeting", id: string, title: string, detail: string, hue: number | null, };
export type SecondFolder = { path: string, 
/**
 * It is not there now: a stick that was pulled, a share that is offline.
 */
away: boolean, 
/**
 * Backups that it does not have yet.
 */
lacks: number, };
export type Secret = string;
export type SensitiveAdd = { person_id: string, kind: SensitiveKind, text: string, checked_on?: string, valid_until?: string, };
export type SensitiveChange = { id: string, text: string, checked_on?: string, valid_until?: string, };
export type SensitiveField = { id: string, kind: SensitiveKind, text: string, checked_on: string | null, valid_until: string | null, updated_at: string, };
export type SensitiveKind = "health" | "check";
export type SensitiveMark = { id: string, kind: SensitiveKind, updated_at: string, };
export type SensitiveMarks = { 
/**
 * Whether the community keeps such fields.
 */
on: boolean, marks: Array<SensitiveMark>, 
/**
 * When somebody looked last.
 */
last_shown_at: string | null, };
export type SensitiveShown = { fields: Array<SensitiveField>, };
export type SeriesOfMeeting = { id: string, rrule: string, 
/**
 * The rule in words.
 */
words: string, ended_on: string | null, };
export type ServerTodo = { uid: string, title: string, due_on: string | null, stand: "open" | "begun", };
export type SettingSet = { id: string, 
/**
 * `null` makes it what it was in the beginning.
 */
value: unknown, };
export type SheetKind = "sign-in" | "badges" | "minutes" | "letter" | "card" | "statement" | "effort" | "noticeboard" | "site";
export type SheetMake = { kind: SheetKind, 
/**
 * A template of one's own for this kind, by id.
 */
template?: string, 
/**
 * Of sign-in, minutes, and badges for a meeting.
 */
meeting_id?: string, 
/**
 * Of letter, card and statement.
 */
person_id?: string, 
/**
 * Of an effort's page, and badges for its people.
 */
effort_id?: string, 
/**
 * BCP 47; by default the language that is spoken.
 */
language?: string, 
/**
 * Without it, what the community prints on.
 */
paper?: SheetPaper, 
/**
 * The folder; without it, the community's own below the documents of this computer.
 */
out?: string, 
/**
 * Empty lines of a sign-in sheet; 8 without it.
 */
walk_ins?: number, size?: BadgeFormat, 
/**
 * Of a statement, both ends included; this year until today without them.
 */
from?: string, until?: string, 
/**
 * What is said in a letter, or what a statement is for.
 */
text?: string, signed_by?: string, signed_role?: string, };
export type SheetPaper = "a4" | "us-letter";
export type SignatoryAdd = { name: string, role?: string, hand?: SignatoryHand, };
export type SignatoryChange = { id: string, name?: string, role?: string, hand?: SignatoryHand, 
/**
 * What the scanned signature shows, for whoever cannot see it.
 */
picture_alt?: string, };
export type SignatoryHand = "script" | "pen" | "picture";
export type SignatoryScan = { id: string, 
/**
 * An SVG or a PNG of at most 512 KB.
 */
path?: string, 
/**
 * The same in base64.
 */
data?: string, };
export type SignatoryView = { id: string, name: string, role: string, hand: SignatoryHand, 
/**
 * SVG.
 */
picture: string | null, picture_alt: string, };
export type SigningKey = { 
/**
 * `did:key:…`, for whoever wants to trust it.
 */
did: string, 
/**
 * Short enough to be compared by people.
 */
fingerprint: string, since_at: string, retired_at: string | null, 
/**
 * Credentials that it signed and that are kept here.
 */
signed: number, };
export type SigningKeys = { 
/**
 * Whether certificates carry a credential unless one is made without.
 */
on: boolean, 
/**
 * The address of the page that verifies, where there is one.
 */
host: string | null, 
/**
 * The one that signs; none before the first credential.
 */
current: SigningKey | null, former: Array<SigningKey>, };
export type Snooze = { kind: SnoozeKind, 
/**
 * The person, the task, the kind of what waits, or two people.
 */
subject: string, 
/**
 * For so many days; for good where nothing is said.
 */
days?: number, };
export type SnoozeKind = "quiet" | "birthday" | "newcomer" | "anniversary" | "thanks" | "task" | "waiting" | "double";
export type SourceRow = { import_id: string, file_name: string, line: number, at: string, cells: { [key in string]: string }, };
export type Standing = "newcomer" | "active" | "quiet" | "on a break" | "alumni";
export type Started = { started: number, 
/**
 * Who was on this way before, and stays where they are.
 */
already: number, };
export type StepColumn = { 
/**
 * How many are at it, also beyond those who are listed.
 */
total: number, stuck: number, 
/**
 * Who came first comes first.
 */
journeys: Array<JourneyRow>, id: string, name: string, done_by: StepDoneBy, 
/**
 * After how many days at it somebody is waited for; without it, the usual patience.
 */
due_after_days: number | null, note: string, };
export type StepDoneBy = "newcomer" | "buddy" | "lead";
export type StepWish = { 
/**
 * Nothing for a new one.
 */
id?: string, name: string, 
/**
 * Whoever leads, where nothing is said.
 */
done_by?: StepDoneBy, 
/**
 * After how many days at it somebody is waited for.
 */
due_after_days?: number, note?: string, };
export type SyncDone = { calendars: Array<SyncedCalendar>, };
export type SyncedCalendar = { id: string, name: string, added: number, changed: number, removed: number, 
/**
 * Removals that wait for somebody to agree.
 */
held: number, 
/**
 * Changes of ours that were sent.
 */
sent: number, 
/**
 * Events of which the same was changed on both sides.
 */
conflicts: number, unchanged: boolean, failure: string, };
export type Tagged = { changed: number, };
export type TaskAdd = { title: string, effort_id?: string, due_on?: string, 
/**
 * Instants; both or neither.
 */
starts_at?: string, ends_at?: string, 
/**
 * Minutes.
 */
estimate?: number, 
/**
 * One where nothing is said.
 */
places?: number, notes?: string, checklist?: Array<string>, 
/**
 * People to ask.
 */
ask?: Array<string>, 
/**
 * The meeting that it came from.
 */
meeting_id?: string, };
export type TaskAdded = { id: string, clashes: Array<Clash>, };
export type TaskChange = { id: string, field: TaskField, value: string | number | null, };
export type TaskDone = { id: string, 
/**
 * Booked for each person who had promised it; nothing is booked where nothing is said.
 */
minutes?: number, };
export type TaskField = "title" | "notes" | "effort_id" | "due_on" | "estimate" | "places" | "starts_at" | "ends_at";
export type TaskLine = { id: string, title: string, status: TaskStatus, due_on: string | null, 
/**
 * Instants of a task with a time slot.
 */
starts_at: string | null, ends_at: string | null, 
/**
 * Minutes.
 */
estimate: number | null, places: number, 
/**
 * Places that nobody has promised to fill.
 */
open_places: number, effort_id: string | null, effort: string | null, hue: number | null, 
/**
 * Asked, accepted and kept; at most 50.
 */
people: Array<TaskPerson>, checks: number, checks_done: number, meeting_id: string | null, position: number, };
export type TaskMove = { id: string, status: TaskStatus, 
/**
 * Place among the others of its column, smallest first; below them where nothing is said.
 */
position?: number, };
export type TaskPerson = { commitment_id: string, person_id: string, name: string, status: CommitmentStatus, };
export type TaskReschedule = { id: string, 
/**
 * Wall clock in `zone`; the task's own start where nothing is said.
 */
start_wall?: string, 
/**
 * IANA name; the community's where there is none.
 */
zone?: string, 
/**
 * How long it lasts; as long as before where nothing is said.
 */
minutes?: number, 
/**
 * The day it is due, for a task that has no time.
 */
due_on?: string, };
export type TaskStatus = "to do" | "doing" | "waiting" | "done" | "dropped";
export type TaskView = { notes: string, done_at: string | null, created_at: string, 
/**
 * Title of the meeting that it came from.
 */
meeting: string | null, checklist: Array<CheckItem>, commitments: Array<CommitmentLine>, id: string, title: string, status: TaskStatus, due_on: string | null, 
/**
 * Instants of a task with a time slot.
 */
starts_at: string | null, ends_at: string | null, 
/**
 * Minutes.
 */
estimate: number | null, places: number, 
/**
 * Places that nobody has promised to fill.
 */
open_places: number, effort_id: string | null, effort: string | null, hue: number | null, 
/**
 * Asked, accepted and kept; at most 50.
 */
people: Array<TaskPerson>, checks: number, checks_done: number, meeting_id: string | null, position: number, };
export type TasksChange = { ids: Array<string>, 
/**
 * `null` takes them out of their effort.
 */
effort_id?: string | null, due_on?: string | null, 
/**
 * Asks this person for each of them; who is asked or has promised already is not asked again.
 */
ask?: string, };
export type TasksMove = { ids?: Array<string>, 
/**
 * Every task that matches, in place of `ids`; which part of the list is asked for does not matter.
 */
matching?: TasksPageArgs, 
/**
 * Of those that match, the ones that stay.
 */
except?: Array<string>, status: TaskStatus, };
export type TasksMoved = { moved: number, };
export type TasksPage = { total: number, rows: Array<TaskLine>, };
export type TasksPageArgs = { 
/**
 * Words of title and notes; each may be a beginning.
 */
query?: string, status?: TaskStatus, open?: boolean, effort?: string, 
/**
 * Asked or promised by this person.
 */
person?: string, due?: "overdue" | "week" | "none", meeting?: string, sort?: "due" | "position" | "title", descending?: boolean, offset: number, 
/**
 * At most 500; 0 asks only how many there are.
 */
limit: number, };
export type TemplateChange = { id: string, name?: string, source?: string, };
export type TemplateCopy = { 
/**
 * One of Hearth's own, as `certificate-classic`, or the id of another copy.
 */
of: string, name: string, };
export type TemplateExport = { id: string, 
/**
 * Where the file goes; what is there is replaced.
 */
path: string, };
export type TemplateImport = { path?: string, 
/**
 * The bytes in base64, for what was dropped.
 */
data?: string, };
export type TemplateKey = { 
/**
 * As a template writes it: `d.certificate.name`.
 */
path: string, kind: "text" | "number" | "flag" | "list" | "none", 
/**
 * What it is in the document beside.
 */
sample: string, 
/**
 * What it means, in a sentence.
 */
about: string, };
export type TemplatePicture = { 
/**
 * As the template names it: `badge.png`.
 */
name: string, 
/**
 * What it shows; may be empty.
 */
alt: string, bytes: number, 
/**
 * `data:image/png;base64,…`
 */
address: string, };
export type TemplatePictureAdd = { 
/**
 * The template.
 */
id: string, 
/**
 * A PNG, JPEG or SVG of at most 512 KB.
 */
path?: string, 
/**
 * The same in base64, for what was dropped; with the name of its file.
 */
data?: string, name?: string, };
export type TemplatePictureChange = { 
/**
 * The template.
 */
id: string, name: string, alt: string, };
export type TemplatePictureName = { 
/**
 * The template.
 */
id: string, name: string, };
export type TemplateProblem = { 
/**
 * Of the template that is being written, counted from 1; `null` where it is elsewhere.
 */
line: number | null, 
/**
 * In plain words.
 */
words: string, 
/**
 * What the typesetter says, in English; empty where it said nothing of its own.
 */
message: string, };
export type TemplateRow = { id: string, 
/**
 * Of Hearth's own, whose place it takes: `certificate-classic`.
 */
base: string, name: string, version: number, };
export type TemplateView = { id: string, base: string, name: string, version: number, source: string, 
/**
 * As Hearth ships it.
 */
shipped: string, 
/**
 * Version of the contract between data and templates.
 */
schema: number, keys: Array<TemplateKey>, };
export type Thanks = { id: string, person_id: string, person: string, text: string, from_name: string, on_date: string, };
export type ThanksAdd = { person_id: string, 
/**
 * Others who are thanked with the same words, as one step.
 */
others?: Array<string>, text: string, 
/**
 * Who says it; nobody in particular where nothing is said.
 */
from_name?: string, };
export type ThinkOf = { person_id: string, name: string, reason: "quiet" | "birthday" | "newcomer" | "anniversary" | "thanks", 
/**
 * The reason in words.
 */
text: string, on_date: string | null, };
export type ThreadArgs = { id: string, limit: number, 
/**
 * What lies behind this knot.
 */
before?: ThreadPlace, 
/**
 * Only knots of these kinds.
 */
kinds?: Array<string>, };
export type ThreadKnot = { 
/**
 * Tells it from the others of the same moment.
 */
key: string, 
/**
 * An instant or a date.
 */
at: string, kind: "joined" | "attended" | "missed" | "hours" | "kept" | "promised" | "thanked" | "document" | "imported" | "effort", title: string, detail: string, hue: number | null, record: KnotRecord, };
export type ThreadPlace = { at: string, key: string, };
export type TodosAdopt = { calendar_id: string, 
/**
 * All of them where nobody names any.
 */
uids?: Array<string>, effort_id?: string, };
export type TodosAdopted = { tasks: number, };
export type Trouble = { line: number | null, message: string, };
export type TrustAdd = { 
/**
 * `did:key:z6Mk…`
 */
did: string, 
/**
 * Who it is.
 */
name: string, };
export type TrustedIssuer = { id: string, did: string, name: string, added_at: string, };
export type Undo = { id: string, label: string, };
export type UndoDone = { 
/**
 * The operation that was undone or done again, as the user knows it.
 */
label: string, 
/**
 * A sentence for each thing that was changed since and therefore left as it is.
 */
skipped: Array<string>, };
export type UndoOne = { n: number, };
export type UndoState = { undo: string | null, redo: string | null, };
export type Unpacked = { 
/**
 * The community, to be opened with the passphrase or the code of the backup.
 */
path: string, };
export type Unprintable = { 
/**
 * `None`: it stands in the documents of many.
 */
person_id: string | null, person: string | null, field: UnprintableField, text: string, 
/**
 * Each letter once, with its number: “𐎀” (U+10380).
 */
characters: string, 
/**
 * The name that they go by, where it can be printed instead.
 */
instead: string | null, };
export type UnprintableChoice = "leave_out" | "called";
export type UnprintableField = "name" | "pronunciation" | "pronouns" | "role" | "task" | "text";
export type Waiting = { kind: "minutes" | "asked" | "calendar" | "retention", text: string, 
/**
 * The meeting, the task or the meeting that was asked for, or the calendar.
 */
id: string | null, count: number, };
export type WalkIn = { meeting_id: string, person_id?: string, name?: string, email?: string, };
export type Wanted = { title: string, open: number, };
export type WayIn = "keychain" | "passphrase" | "code" | "new";
export type WaysIn = { passphrase: boolean, code: boolean, 
/**
 * It may be tried without typing anything.
 */
keychain: boolean, };
export type WeekDay = { date: string, entries: Array<WeekDayEntry>, };
export type WeekDayEntry = { id: string, title: string, hue: number | null, kind: "meeting" | "event" | "task", };
export type WordingAdded = { id: string, 
/**
 * Somebody had agreed to the words before, so these are a new version.
 */
new_version: boolean, };
export type Stale = "community" | "people" | "efforts" | "tasks" | "meetings" | "journeys" | "hours" | "calendars" | "documents" | "recognitions" | "settings" | "history" | "language" | "backups" | "device" | "keys";
export type Outcome<T> = { value: T; stale: Stale[]; undo?: Undo };
export interface Commands {
  community_state: { args: None; result: CommunityState };
  community_known: { args: None; result: KnownCommunities };
  community_create: { args: CommunityCreate; result: Community };
  community_open: { args: CommunityOpen; result: Community };
  community_lock: { args: None; result: null };
  community_ways: { args: CommunityFile; result: WaysIn };
  community_check: { args: None; result: JobStarted };
  community_repair: { args: CommunityRepair; result: JobStarted };
  community_close: { args: None; result: null };
  community_change: { args: CommunityChange; result: Community };
  keys_show: { args: None; result: KeysView };
  keys_passphrase_set: { args: PassphraseSet; result: null };
  keys_passphrase_remove: { args: PassphraseRemove; result: null };
  keys_keychain_keep: { args: None; result: null };
  keys_keychain_leave: { args: None; result: null };
  keys_renew: { args: KeysRenew; result: JobStarted };
  keys_reminder: { args: None; result: KeysReminder };
  keys_reminder_later: { args: None; result: null };
  keys_code_make: { args: None; result: CodeGroups };
  keys_code_show: { args: None; result: CodeGroups };
  keys_code_prove: { args: CodeProve; result: null };
  keys_code_save: { args: CodeSave; result: null };
  languages_list: { args: None; result: Languages };
  language_set: { args: LanguageSet; result: null };
  zones_list: { args: None; result: Array<string> };
  backups_list: { args: None; result: Backups };
  backups_make: { args: None; result: JobStarted };
  backups_preview: { args: BackupPreviewArgs; result: BackupPreview };
  backups_restore: { args: BackupRestore; result: JobStarted };
  backups_unpack: { args: BackupUnpack; result: Unpacked };
  people_page: { args: PeoplePageArgs; result: PeoplePage };
  people_seek: { args: PeopleSeek; result: number };
  people_pick: { args: PeoplePick; result: Array<Pick> };
  people_reach: { args: PeopleReach; result: Array<Reach> };
  people_show: { args: ById; result: PersonView };
  people_thread: { args: ThreadArgs; result: Array<ThreadKnot> };
  people_add: { args: PersonAdd; result: ById };
  people_change: { args: PersonChange; result: null };
  fields_list: { args: None; result: Array<FieldRow> };
  fields_add: { args: FieldAdd; result: ById };
  fields_change: { args: FieldChange; result: null };
  fields_order: { args: FieldsOrder; result: null };
  fields_put: { args: FieldPut; result: null };
  people_tag: { args: PeopleTag; result: Tagged };
  people_figures: { args: ById; result: PersonFigures };
  people_doubles: { args: DoublesArgs; result: Array<Double> };
  people_merge: { args: PeopleMerge; result: null };
  people_remove: { args: ById; result: null };
  exports_make: { args: ExportMake; result: JobStarted };
  erasure_preview: { args: ErasureWish; result: ErasurePreview };
  erasure_run: { args: ErasureRun; result: JobStarted };
  erasure_removed: { args: None; result: Array<RemovedPerson> };
  contacts_add: { args: ContactAdd; result: ById };
  contacts_change: { args: ContactChange; result: null };
  contacts_remove: { args: ById; result: null };
  imports_read: { args: ImportReadArgs; result: ImportPreview };
  imports_apply: { args: ImportApplyArgs; result: JobStarted };
  search: { args: SearchArgs; result: Array<SearchHit> };
  consent_kinds_list: { args: None; result: Array<ConsentKind> };
  consent_kinds_add: { args: ConsentKindAdd; result: ById };
  consent_kinds_change: { args: ConsentKindChange; result: null };
  consent_wordings_add: { args: ConsentWordingAdd; result: WordingAdded };
  consents_of: { args: ById; result: Array<PersonConsent> };
  consents_record: { args: ConsentsRecord; result: ConsentsRecorded };
  consents_withdraw: { args: ConsentWithdraw; result: null };
  consents_remove: { args: ById; result: null };
  efforts_list: { args: EffortsArgs; result: Array<EffortRow> };
  efforts_show: { args: ById; result: EffortView };
  efforts_figures: { args: ById; result: EffortFigures };
  efforts_add: { args: EffortAdd; result: ById };
  efforts_change: { args: EffortChange; result: null };
  efforts_remove: { args: ById; result: null };
  opportunities_add: { args: OpportunityAdd; result: ById };
  opportunities_change: { args: OpportunityChange; result: null };
  opportunities_fill: { args: OpportunityFill; result: null };
  opportunities_remove: { args: ById; result: null };
  memberships_add: { args: MembershipAdd; result: Added };
  memberships_change: { args: MembershipChange; result: null };
  programmes_list: { args: None; result: Array<ProgrammeRow> };
  programmes_show: { args: ById; result: ProgrammeView };
  programmes_add: { args: ProgrammeAdd; result: ById };
  programmes_change: { args: ProgrammeChange; result: null };
  programmes_retire: { args: ProgrammeRetire; result: null };
  journeys_list: { args: JourneysArgs; result: JourneyBoard };
  journeys_of: { args: ById; result: PersonJourneys };
  journeys_start: { args: JourneysStart; result: Started };
  journeys_change: { args: JourneyChange; result: null };
  journeys_step: { args: JourneyStep; result: null };
  journeys_end: { args: JourneyEnd; result: null };
  tasks_page: { args: TasksPageArgs; result: TasksPage };
  tasks_show: { args: ById; result: TaskView };
  tasks_add: { args: TaskAdd; result: TaskAdded };
  tasks_change: { args: TaskChange; result: null };
  tasks_change_many: { args: TasksChange; result: null };
  tasks_reschedule: { args: TaskReschedule; result: null };
  tasks_move: { args: TaskMove; result: null };
  tasks_move_many: { args: TasksMove; result: TasksMoved };
  tasks_done: { args: TaskDone; result: null };
  tasks_remove: { args: ById; result: null };
  checks_add: { args: CheckAdd; result: ById };
  checks_change: { args: CheckChange; result: null };
  checks_remove: { args: ById; result: null };
  commitments_ask: { args: Ask; result: AskAnswer };
  commitments_accept: { args: Answer; result: AskAnswer };
  commitments_decline: { args: Answer; result: null };
  commitments_keep: { args: Answer; result: null };
  commitments_miss: { args: Answer; result: null };
  commitments_release: { args: Answer; result: null };
  commitments_hand_over: { args: HandOver; result: AskAnswer };
  availability_show: { args: ById; result: Availability };
  availability_set: { args: AvailabilitySet; result: null };
  absences_add: { args: AbsenceAdd; result: ById };
  absences_remove: { args: ById; result: null };
  clashes_find: { args: ClashArgs; result: Array<Clash> };
  clashes_meeting: { args: MeetingWish; result: Array<PersonClash> };
  availability_overlay: { args: OverlayArgs; result: Overlay };
  clashes_task: { args: TaskReschedule; result: Array<PersonClash> };
  clashes_window: { args: ClashWindow; result: Array<MeetingClash> };
  hours_list: { args: HoursArgs; result: Array<HoursRow> };
  hours_add: { args: HoursAdd; result: ById };
  hours_remove: { args: ById; result: null };
  quick_read: { args: QuickLine; result: QuickRead };
  quick_add: { args: QuickLine; result: QuickAdded };
  thanks_add: { args: ThanksAdd; result: ById };
  home_show: { args: None; result: Home };
  snoozes_set: { args: Snooze; result: null };
  file_write: { args: FileWrite; result: null };
  reminders_due: { args: None; result: Array<Reminder> };
  retention_rules_list: { args: None; result: Array<RetentionRuleRow> };
  retention_rules_set: { args: RetentionRuleSet; result: null };
  retention_queue: { args: RetentionQueueArgs; result: RetentionQueue };
  retention_keep: { args: RetentionKeep; result: null };
  sensitive_of: { args: ById; result: SensitiveMarks };
  sensitive_reveal: { args: ById; result: SensitiveShown };
  sensitive_add: { args: SensitiveAdd; result: ById };
  sensitive_change: { args: SensitiveChange; result: null };
  sensitive_remove: { args: ById; result: null };
  sensitive_clear: { args: ById; result: null };
  processing_save: { args: ProcessingSave; result: null };
  settings_show: { args: None; result: { [key in string]: JsonValue } };
  settings_set: { args: SettingSet; result: null };
  device_settings_show: { args: None; result: { [key in string]: JsonValue } };
  device_settings_set: { args: DeviceSettingSet; result: DeviceSettingWas };
  sample_remove: { args: None; result: null };
  drafts_list: { args: None; result: Array<Draft> };
  draft_keep: { args: DraftKeep; result: null };
  draft_drop: { args: ById; result: null };
  history: { args: HistoryArgs; result: Array<HistoryLine> };
  history_name: { args: ById; result: Named | null };
  history_news: { args: None; result: News | null };
  history_look: { args: None; result: null };
  history_show: { args: HistoryShow; result: HistoryDetail };
  undo: { args: None; result: UndoDone };
  undo_one: { args: UndoOne; result: UndoDone };
  redo: { args: None; result: UndoDone };
  zone_data: { args: None; result: string };
  calendar_occurrences: { args: OccurrencesArgs; result: Occurrences };
  past_range: { args: None; result: PastRange };
  past_open: { args: PastOpen; result: JobStarted };
  past_close: { args: None; result: null };
  jobs_list: { args: None; result: Array<Job> };
  jobs_cancel: { args: ById; result: null };
  undo_state: { args: None; result: UndoState };
  calendars_list: { args: None; result: Array<CalendarRow> };
  calendars_add: { args: CalendarAdd; result: ById };
  calendars_change: { args: CalendarChange; result: null };
  calendars_remove: { args: ById; result: null };
  calendars_discover: { args: CalendarsDiscover; result: CalendarsFound };
  calendars_choose: { args: CalendarsChoose; result: CalendarsChosen };
  calendar_accounts_list: { args: None; result: Array<CalendarAccountRow> };
  calendar_accounts_sign_in: { args: AccountSignIn; result: null };
  calendar_queue: { args: None; result: Array<QueuedEdit> };
  calendar_conflicts: { args: None; result: Array<EventConflict> };
  calendar_conflict_settle: { args: ConflictSettle; result: null };
  meetings_show_in: { args: MeetingShowIn; result: null };
  calendars_sync: { args: CalendarSync; result: JobStarted };
  calendars_carry: { args: CalendarCarry; result: null };
  calendar_todos: { args: ById; result: Array<ServerTodo> };
  todos_adopt: { args: TodosAdopt; result: TodosAdopted };
  calendar_page: { args: CalendarWindow; result: CalendarPage };
  calendar_window: { args: CalendarWindow; result: Array<CalendarEntry> };
  events_show: { args: EventShow; result: EventView };
  events_add: { args: EventAdd; result: EventNamed };
  events_change: { args: EventChange; result: EventNamed };
  events_move: { args: EventMove; result: null };
  events_remove: { args: EventRemove; result: null };
  events_matching: { args: EventsAdopt; result: EventsMatching };
  events_adopt_all: { args: EventsAdopt; result: EventsAdopted };
  meetings_settle_event: { args: EventSettle; result: null };
  adoption_rules_list: { args: None; result: Array<AdoptionRule> };
  adoption_rules_remove: { args: ById; result: null };
  clashes_calendars: { args: BesideArgs; result: Array<Beside> };
  fairness_show: { args: ById; result: Fairness };
  events_adopt: { args: EventAdopt; result: ById };
  meetings_ics: { args: MeetingIcs; result: IcsWritten };
  invitations_make: { args: InvitationsMake; result: InvitationsMade };
  replies_read: { args: RepliesGiven; result: Array<ReplyTold> };
  replies_take: { args: RepliesGiven; result: Array<ReplyTold> };
  publications_list: { args: None; result: Array<PublicationRow> };
  publications_add: { args: PublicationAdd; result: ById };
  publications_remove: { args: ById; result: null };
  publications_refresh: { args: None; result: null };
  meetings_page: { args: MeetingsPageArgs; result: MeetingsPage };
  meetings_show: { args: ById; result: MeetingView };
  meetings_plan: { args: MeetingPlan; result: MeetingPlanned };
  meetings_change: { args: MeetingChange; result: MeetingsChanged };
  meetings_cancel: { args: MeetingCancel; result: MeetingsChanged };
  meetings_close: { args: MeetingClose; result: MeetingClosed };
  meetings_reopen: { args: ById; result: null };
  minutes_write: { args: MinutesWrite; result: null };
  reading_write: { args: ReadingWrite; result: null };
  agenda_add: { args: AgendaAdd; result: ById };
  agenda_put: { args: AgendaPut; result: null };
  agenda_keep: { args: ById; result: null };
  agenda_sources: { args: ById; result: AgendaSources };
  agenda_change: { args: AgendaChange; result: null };
  agenda_remove: { args: ById; result: null };
  attendance_expect: { args: Expect; result: Expected };
  attendance_mark: { args: Attend; result: null };
  attendance_walk_in: { args: WalkIn; result: ById };
  roles_propose: { args: ById; result: Array<RoleTurn> };
  roles_set: { args: RoleSet; result: null };
  roles_fill: { args: RolesFill; result: RolesFilled };
  roles_refuse: { args: RoleRefuse; result: null };
  actions_add: { args: ActionAdd; result: AskAnswer | null };
  decisions_add: { args: DecisionAdd; result: ById };
  decisions_remove: { args: ById; result: null };
  documents_page: { args: DocumentsArgs; result: DocumentsPage };
  documents_keep: { args: DocumentsKeep; result: DocumentsKept };
  documents_change: { args: DocumentChange; result: null };
  documents_remove: { args: ById; result: null };
  packets_make: { args: PacketMake; result: JobStarted };
  packets_make_many: { args: PacketsMake; result: JobStarted };
  packets_check: { args: PacketsMake; result: Array<Unprintable> };
  packets_outdated: { args: None; result: Array<OutdatedPacket> };
  packets_renew: { args: PacketsRenew; result: JobStarted };
  packet_texts: { args: None; result: PacketTexts };
  packet_texts_change: { args: { [key in PacketText]?: string | null }; result: null };
  certificates_make: { args: CertificatesMake; result: JobStarted };
  certificates_check: { args: CertificatesMake; result: Array<Unprintable> };
  letters_make: { args: LettersMake; result: JobStarted };
  letters_check: { args: LettersMake; result: Array<Unprintable> };
  batches_list: { args: None; result: Array<BatchView> };
  batch_rows: { args: BatchRowsArgs; result: Array<BatchRow> };
  batches_go_on: { args: BatchGoOn; result: JobStarted };
  batches_leave: { args: ById; result: null };
  credentials_keys: { args: None; result: SigningKeys };
  credentials_key_replace: { args: None; result: null };
  credentials_of: { args: ById; result: Array<CredentialRow> };
  credentials_verify: { args: CredentialCheck; result: CredentialVerified | null };
  credentials_save: { args: CredentialSave; result: null };
  verify_page_save: { args: PageSave; result: null };
  trusted_issuers_list: { args: None; result: Array<TrustedIssuer> };
  trusted_issuers_add: { args: TrustAdd; result: ById };
  trusted_issuers_remove: { args: ById; result: null };
  sheets_make: { args: SheetMake; result: JobStarted };
  look_show: { args: None; result: LookView };
  look_change: { args: LookDraft; result: null };
  look_logo: { args: LogoSet; result: null };
  look_preview: { args: LookPreview; result: LookPicture };
  signatories_add: { args: SignatoryAdd; result: ById };
  signatories_change: { args: SignatoryChange; result: null };
  signatories_scan: { args: SignatoryScan; result: null };
  signatories_remove: { args: ById; result: null };
  templates_list: { args: None; result: Array<TemplateRow> };
  templates_show: { args: ById; result: TemplateView };
  templates_copy: { args: TemplateCopy; result: ById };
  templates_change: { args: TemplateChange; result: null };
  templates_reset: { args: ById; result: null };
  templates_remove: { args: ById; result: null };
  templates_export: { args: TemplateExport; result: null };
  templates_import: { args: TemplateImport; result: ById };
  templates_contract: { args: None; result: Contract };
  templates_pictures: { args: ById; result: Array<TemplatePicture> };
  templates_picture_add: { args: TemplatePictureAdd; result: TemplatePictureName };
  templates_picture_change: { args: TemplatePictureChange; result: null };
  templates_picture_remove: { args: TemplatePictureName; result: null };
  resources_list: { args: None; result: Array<ResourceRow> };
  resources_add: { args: ResourceAdd; result: ById };
  resources_change: { args: ResourceChange; result: null };
  resources_remove: { args: ById; result: null };
}
/** What the end of a job brings. */
export interface JobResults {
  community_check: Checked;
  community_repair: Repaired;
  keys_renew: null;
  backups_make: BackupRow;
  backups_restore: Restored;
  exports_make: ExportMade;
  erasure_run: ErasureDone;
  imports_apply: ImportDone;
  past_open: PastDay;
  calendars_sync: SyncDone;
  packets_make: DocumentsMade;
  packets_make_many: DocumentsMade;
  packets_renew: DocumentsMade;
  certificates_make: DocumentsMade;
  letters_make: DocumentsMade;
  batches_go_on: DocumentsMade;
  sheets_make: DocumentsMade;
}
/** Commands that answer with bytes. */
export interface ByteCommands {
  document_bytes: { args: ById };
  certificate_preview: { args: CertificatesMake };
  keys_code_page: { args: None };
  processing_page: { args: None };
  sheet_preview: { args: SheetMake };
  packet_preview: { args: PacketMake };
}
export type CommandName = keyof Commands;
export type ByteCommandName = keyof ByteCommands;
