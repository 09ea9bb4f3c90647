// Generated from Rust by `cargo xtask gen`. Do not edit.
export type Id = string;
export type Stale = "community" | "people" | "efforts" | "tasks" | "meetings" | "hours" | "calendars" | "documents" | "recognitions" | "settings" | "history";
export type None = Record<string, never>;
export type Undo = { id: string; label: string };
export type Outcome<T> = { value: T; stale: Stale[]; undo?: Undo };
export type ErrorCode = "not_found" | "invalid" | "conflict" | "locked" | "no_community" | "damaged" | "newer" | "offline" | "cancelled" | "unknown_command" | "failed";
export type HearthError = { code: ErrorCode; message: string; field?: string };
export type HearthEvent = { kind: "stale"; topics: Stale[] } | { kind: "job"; job: Job };
export type Job = { id: Id; name: string; label: string; done: number; total: number | null; state: "running" | "done" | "failed" | "cancelled"; message: string; result: unknown };
export type JobStarted = { job: Id };
export type ById = { id: Id };

// community
export type CommunityState = { state: "none" } | { state: "locked"; path: string; name: string; reason: string } | { state: "open"; community: Community };
export type Community = { id: Id; name: string; zone: string; locale: string; hue: number; is_sample: boolean; path: string; today: string; now: string; people: number };
export type CommunityCreate = { path: string | null; name: string; zone: string; sample: boolean; passphrase: string | null };
export type CommunityOpen = { path: string; passphrase: string | null };
export type CommunityChange = { name?: string; zone?: string; hue?: number };
export type KnownCommunities = { recent: string[]; folder: string; keychain: boolean; zone: string };

// home
export type Home = { today: string; meetings: MeetingLine[]; tasks: TaskLine[]; overdue: number; think_of: ThinkOf[]; waiting: Waiting[]; week: WeekDay[]; thanks: Thanks[]; counts: { people: number; efforts: number; open_tasks: number } };
export type ThinkOf = { person_id: Id; name: string; reason: "quiet" | "birthday" | "newcomer" | "anniversary"; text: string; on_date: string | null };
export type Waiting = { kind: "minutes" | "asked" | "calendar"; text: string; id: Id | null; count: number };
export type WeekDay = { date: string; entries: { id: Id; title: string; hue: number | null; kind: "meeting" | "event" | "task" }[] };
export type Thanks = { id: Id; person_id: Id; person: string; text: string; from_name: string; on_date: string };

// people
export type Standing = "newcomer" | "active" | "quiet" | "on a break" | "alumni";
export type PeopleSort = "name" | "last_seen" | "joined";
export type PeoplePageArgs = { query?: string; effort?: Id; standing?: Standing; sort?: PeopleSort; descending?: boolean; offset: number; limit: number };
export type PeoplePage = { total: number; rows: PersonRow[] };
export type EffortTag = { id: Id; name: string; hue: number };
export type PersonRow = { id: Id; name: string; pronouns: string; organisation: string; email: string; role: string; efforts: EffortTag[]; standing: Standing; last_seen_on: string | null; next_at: string | null; next_title: string | null; do_not_contact: boolean };
export type PersonView = { id: Id; name: string; called: string; name_said: string; pronouns: string; organisation: string; zone: string; languages: string[]; skills: string[]; interests: string[]; tags: string[]; availability: string; access_needs: string; notes: string; birthday: string; joined_on: string | null; came_by: string; break_until: string | null; left_on: string | null; do_not_contact: boolean; standing: Standing; standing_reason: string; last_seen_on: string | null; hours_minutes: number; contact_points: ContactPoint[]; handles: Handle[]; memberships: Membership[]; commitments: CommitmentLine[]; meetings: MeetingLine[]; documents: DocumentRow[]; sources: SourceRow[] };
export type ContactPoint = { id: Id; kind: "email" | "phone" | "address" | "web"; label: string; value: string };
export type Handle = { id: Id; service: string; handle: string; external_id: string; url: string };
export type Membership = { id: Id; person_id: Id; person: string; effort_id: Id; effort: string; hue: number; role: string; is_lead: boolean; from_on: string | null; until_on: string | null };
export type SourceRow = { import_id: Id; file_name: string; line: number; at: string; cells: Record<string, string> };
export type PersonAdd = { name: string; email?: string; phone?: string; pronouns?: string; effort?: Id; notes?: string };
export type PersonField = "name" | "called" | "name_said" | "pronouns" | "organisation" | "zone" | "languages" | "skills" | "interests" | "tags" | "availability" | "access_needs" | "notes" | "birthday" | "joined_on" | "came_by" | "break_until" | "left_on" | "do_not_contact";
export type PersonChange = { id: Id; field: PersonField; value: string | string[] | boolean | null };
export type ContactAdd = { person_id: Id; kind: ContactPoint["kind"]; label?: string; value: string };
export type ContactChange = { id: Id; label?: string; value?: string };
export type ThreadArgs = { id: Id; limit: number };
export type ThreadKnot = { at: string; kind: "joined" | "attended" | "missed" | "hours" | "kept" | "promised" | "thanked" | "document" | "imported" | "effort"; title: string; detail: string; hue: number | null; record: { kind: "meeting" | "task" | "effort" | "document" | null; id: Id | null } };
export type PeoplePick = { query: string; limit: number };
export type Pick = { id: Id; name: string; detail: string };

// importing people
export type ImportField = "name" | "given" | "family" | "called" | "email" | "phone" | "organisation" | "pronouns" | "birthday" | "joined_on" | "notes" | "efforts" | "tags" | "languages" | "skills" | "zone" | "address" | "web" | "handle" | "external_id" | "status" | "opt_out" | "keep" | "drop";
export type ImportColumn = { index: number; header: string; field: ImportField; guessed: boolean; why: string; samples: string[] };
export type ImportReadArgs = { path: string; columns?: ImportField[]; day_first?: boolean; show?: ImportVerdict; offset?: number; limit?: number };
export type ImportVerdict = "new" | "same" | "doubtful" | "left_out";
export type ImportRow = { line: number; verdict: ImportVerdict; why: string; name: string; email: string; person_id: Id | null; person: string; changes: string[] };
export type ImportPreview = { path: string; file_name: string; source: string; encoding: string; delimiter: string; columns: ImportColumn[]; rows_total: number; counts: { new: number; same: number; doubtful: number; left_out: number; without_name: number }; problems: { line: number | null; message: string }[]; day_first: boolean | null; day_first_example: string; efforts: string[]; rows: ImportRow[]; rows_shown: number };
export type ImportChoice = { line: number; as: "new" | "same" | "left_out"; person_id?: Id };
export type ImportApplyArgs = { path: string; columns?: ImportField[]; day_first?: boolean; make_efforts: boolean; choices: ImportChoice[] };
export type ImportDone = { added: number; updated: number; left_out: number; doubtful: number; efforts_made: number };

// efforts
export type EffortRow = { id: Id; name: string; kind: string; purpose: string; cadence: string; how_to_join: string; hue: number; closed_on: string | null; members: number; open_tasks: number; next_meeting_id: Id | null; next_at: string | null; next_title: string | null; leads: { id: Id; name: string }[]; faces: { id: Id; name: string }[] };
export type EffortView = EffortRow & { memberships: Membership[]; tasks: TaskLine[]; meetings: MeetingLine[]; hours_minutes: number };
export type EffortsArgs = { closed?: boolean };
export type EffortAdd = { name: string; purpose?: string; kind?: string; cadence?: string; how_to_join?: string; hue?: number; leads?: Id[]; members?: Id[] };
export type EffortChange = { id: Id; field: "name" | "kind" | "purpose" | "cadence" | "how_to_join" | "hue" | "closed_on"; value: string | number | null };
export type MembershipAdd = { effort_id: Id; person_ids: Id[]; role?: string; is_lead?: boolean; from_on?: string };
export type MembershipChange = { id: Id; role?: string; is_lead?: boolean; until_on?: string };

// tasks and commitments
export type TaskStatus = "to do" | "doing" | "waiting" | "done" | "dropped";
export type CommitmentStatus = "asked" | "accepted" | "declined" | "kept" | "missed" | "released" | "handed over";
export type TaskPerson = { commitment_id: Id; person_id: Id; name: string; status: CommitmentStatus };
export type TaskLine = { id: Id; title: string; status: TaskStatus; due_on: string | null; starts_at: string | null; ends_at: string | null; estimate: number | null; places: number; open_places: number; effort_id: Id | null; effort: string | null; hue: number | null; people: TaskPerson[]; checks: number; checks_done: number; meeting_id: Id | null; position: number };
export type TasksPageArgs = { query?: string; status?: TaskStatus; open?: boolean; effort?: Id; person?: Id; due?: "overdue" | "week" | "none"; meeting?: Id; sort?: "due" | "position" | "title"; offset: number; limit: number };
export type TasksPage = { total: number; rows: TaskLine[] };
export type TaskView = TaskLine & { notes: string; done_at: string | null; created_at: string; meeting: string | null; checklist: { id: Id; text: string; is_done: boolean }[]; commitments: CommitmentLine[] };
export type CommitmentLine = { id: Id; person_id: Id; person: string; task_id: Id | null; meeting_id: Id | null; title: string; status: CommitmentStatus; asked_at: string; answered_at: string | null; ended_at: string | null; reason: string; due_on: string | null; starts_at: string | null; substitute_for: string | null };
export type TaskAdd = { title: string; effort_id?: Id; due_on?: string; starts_at?: string; ends_at?: string; estimate?: number; places?: number; notes?: string; checklist?: string[]; ask?: Id[]; meeting_id?: Id };
export type TaskChange = { id: Id; field: "title" | "notes" | "effort_id" | "due_on" | "estimate" | "places" | "starts_at" | "ends_at"; value: string | number | null };
export type TaskMove = { id: Id; status: TaskStatus; position?: number };
export type TaskDone = { id: Id; minutes?: number };
export type CheckAdd = { task_id: Id; text: string };
export type CheckChange = { id: Id; text?: string; is_done?: boolean };
export type Ask = { task_id?: Id; meeting_id?: Id; person_id: Id; accepted?: boolean };
export type AskAnswer = { commitment: CommitmentLine; clashes: Clash[] };
export type Clash = { reason: "meeting" | "task" | "break" | "left" | "do_not_contact"; text: string; starts_at: string | null; ends_at: string | null };
export type ClashArgs = { person_id: Id; starts_at?: string; ends_at?: string; on_date?: string };
export type Answer = { id: Id; reason?: string };
export type HandOver = { id: Id; to: Id };

// calendars
export type CalendarRow = { id: Id; name: string; kind: "feed" | "file"; address_shown: string; hue: number; events: number; tried_at: string | null; succeeded_at: string | null; failure: string; problems: { line: number | null; message: string }[]; held_removals: number };
export type CalendarAdd = { address: string; name?: string };
export type CalendarChange = { id: Id; name?: string; hue?: number };
export type CalendarSync = { id?: Id; accept_removals?: boolean };
export type SyncDone = { calendars: { id: Id; name: string; added: number; changed: number; removed: number; held: number; unchanged: boolean; failure: string }[] };
export type CalendarWindow = { from: string; to: string; effort?: Id };
export type CalendarEntry = { key: string; kind: "meeting" | "event" | "task"; id: Id | null; calendar_id: Id | null; uid: string | null; recurrence_id: string | null; title: string; starts_at: string; ends_at: string; start_wall: string; end_wall: string; zone: string | null; zone_unknown: boolean; all_day: boolean; hue: number | null; source: string; place: string; description: string; status: string; recurring: boolean; effort_id: Id | null; people: number };
export type EventAdopt = { calendar_id: Id; uid: string; recurrence_id: string | null; effort_id?: Id };

// meetings
export type MeetingLine = { id: Id; title: string; starts_at: string; ends_at: string; zone: string; place: string; status: "planned" | "held" | "cancelled"; effort_id: Id | null; effort: string | null; hue: number | null; expected: number; attended: number; faces: { id: Id; name: string }[]; series_id: Id | null; agenda_items: number };
export type MeetingsPageArgs = { query?: string; effort?: Id; past?: boolean; offset: number; limit: number };
export type MeetingsPage = { total: number; rows: MeetingLine[] };
export type MeetingView = MeetingLine & { link: string; minutes: string; series: { id: Id; rrule: string; words: string; ended_on: string | null } | null; adopted_from: string | null; agenda: AgendaItem[]; people: Attendance[]; decisions: Decision[]; actions: TaskLine[]; starts_wall: string; ends_wall: string };
export type AgendaItem = { id: Id; title: string; planned: number | null; person_id: Id | null; person: string | null; minutes: string; position: number };
export type Attendance = { id: Id; person_id: Id; name: string; pronouns: string; status: AttendanceStatus; role: MeetingRole; commitment: CommitmentStatus | null; commitment_id: Id | null };
export type AttendanceStatus = "expected" | "attended" | "excused" | "absent" | "walk-in";
export type MeetingRole = "" | "Scheduler" | "Crier" | "Facilitator" | "Scribe";
export type Decision = { id: Id; agenda_item_id: Id | null; text: string };
export type MeetingPlan = { title: string; effort_id?: Id; start_wall: string; minutes: number; zone?: string; place?: string; link?: string; rrule?: string; expect?: Id[]; expect_members?: boolean; agenda?: { title: string; planned?: number }[] };
export type MeetingPlanned = { id: Id; meetings: number; clashes: { person_id: Id; name: string; text: string }[] };
export type MeetingScope = "this" | "later" | "all";
export type MeetingChange = { id: Id; scope?: MeetingScope; title?: string; start_wall?: string; minutes?: number; place?: string; link?: string; effort_id?: Id | null };
export type MeetingCancel = { id: Id; scope?: MeetingScope };
export type MinutesWrite = { id: Id; minutes: string };
export type AgendaAdd = { meeting_id: Id; title: string; planned?: number; person_id?: Id };
export type AgendaChange = { id: Id; title?: string; planned?: number | null; person_id?: Id | null; minutes?: string; position?: number };
export type Expect = { meeting_id: Id; person_ids: Id[] };
export type Attend = { meeting_id: Id; person_id: Id; status: AttendanceStatus | null; role?: MeetingRole };
export type WalkIn = { meeting_id: Id; person_id?: Id; name?: string; email?: string };
export type DecisionAdd = { meeting_id: Id; agenda_item_id?: Id; text: string };
export type ActionAdd = { meeting_id: Id; title: string; person_id?: Id; due_on?: string };
export type MeetingClose = { id: Id; absent_rest: boolean };
export type MeetingClosed = { hours: number; people: number; absent: number };

// hours and recognition
export type HoursAdd = { person_id: Id; minutes: number; on_date: string; effort_id?: Id; note?: string };
export type HoursRow = { id: Id; person_id: Id; person: string; minutes: number; on_date: string; origin: "meeting" | "task" | "typed in"; effort: string | null; note: string };
export type HoursArgs = { person?: Id; effort?: Id; from?: string; to?: string; limit: number };
export type ThanksAdd = { person_id: Id; text: string; from_name?: string };

// documents
export type DocumentRow = { id: Id; kind: "packet" | "certificate" | "print file"; title: string; template: string; person_id: Id | null; person: string | null; path: string; bytes: number; pages: number; made_at: string; exists: boolean };
export type DocumentsArgs = { kind?: DocumentRow["kind"]; person?: Id; query?: string; offset: number; limit: number };
export type DocumentsPage = { total: number; rows: DocumentRow[]; folder: string };
export type PacketMake = { person_id: Id; effort_id?: Id; out?: string; welcome?: string };
export type CertificatesMake = { person_ids?: Id[]; query?: string; effort?: Id; standing?: Standing; reason: string; design: "classic" | "modern"; signed_by?: string; signed_role?: string; on_date?: string; hours?: boolean; print_file: boolean; out?: string };
export type DocumentFailure = { person: string; message: string };
export type DocumentsMade = { folder: string; documents: DocumentRow[]; failures: DocumentFailure[] };
export type CertificatePreview = CertificatesMake;
export type ResourceRow = { id: Id; title: string; kind: "link" | "text"; url: string; text: string; effort_id: Id | null };
export type ResourceAdd = { title: string; kind: "link" | "text"; url?: string; text?: string; effort_id?: Id };
export type PacketTexts = { welcome: string; first_day: string; bring: string; conduct: string; concerns: string; emergency: string; checklist: string; signed_by: string; signed_role: string; own: PacketText[] };
export type PacketText = "welcome" | "first_day" | "bring" | "conduct" | "concerns" | "emergency" | "checklist" | "signed_by" | "signed_role";

// search, history, settings
export type SearchArgs = { query: string; limit: number };
export type SearchHit = { kind: "person" | "effort" | "task" | "meeting"; id: Id; title: string; detail: string; hue: number | null };
export type HistoryArgs = { record?: Id; limit: number; before?: number };
export type HistoryLine = { n: number; id: Id; kind: "change" | "undo" | "redo" | "sync" | "upkeep"; label: string; at: string; undone: boolean; rows: number; changes: { table: string; record: Id; kind: "insert" | "update" | "delete"; field: string; before: string; after: string }[] };
export type UndoDone = { label: string; skipped: string[] };
export type UndoState = { undo: string | null; redo: string | null };
export type SettingSet = { id: string; value: unknown };
export type Settings = Record<string, unknown>;

export interface Commands {
  community_state: { args: None; result: CommunityState };
  community_known: { args: None; result: KnownCommunities };
  community_create: { args: CommunityCreate; result: Community };
  community_open: { args: CommunityOpen; result: Community };
  community_close: { args: None; result: null };
  community_change: { args: CommunityChange; result: Community };
  zones_list: { args: None; result: string[] };
  home_show: { args: None; result: Home };
  people_page: { args: PeoplePageArgs; result: PeoplePage };
  people_pick: { args: PeoplePick; result: Pick[] };
  people_show: { args: ById; result: PersonView };
  people_thread: { args: ThreadArgs; result: ThreadKnot[] };
  people_add: { args: PersonAdd; result: ById };
  people_change: { args: PersonChange; result: null };
  people_remove: { args: ById; result: null };
  contacts_add: { args: ContactAdd; result: ById };
  contacts_change: { args: ContactChange; result: null };
  contacts_remove: { args: ById; result: null };
  imports_read: { args: ImportReadArgs; result: ImportPreview };
  imports_apply: { args: ImportApplyArgs; result: JobStarted };
  efforts_list: { args: EffortsArgs; result: EffortRow[] };
  efforts_show: { args: ById; result: EffortView };
  efforts_add: { args: EffortAdd; result: ById };
  efforts_change: { args: EffortChange; result: null };
  efforts_remove: { args: ById; result: null };
  memberships_add: { args: MembershipAdd; result: { added: number } };
  memberships_change: { args: MembershipChange; result: null };
  tasks_page: { args: TasksPageArgs; result: TasksPage };
  tasks_show: { args: ById; result: TaskView };
  tasks_add: { args: TaskAdd; result: { id: Id; clashes: Clash[] } };
  tasks_change: { args: TaskChange; result: null };
  tasks_move: { args: TaskMove; result: null };
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
  clashes_find: { args: ClashArgs; result: Clash[] };
  calendars_list: { args: None; result: CalendarRow[] };
  calendars_add: { args: CalendarAdd; result: ById };
  calendars_change: { args: CalendarChange; result: null };
  calendars_remove: { args: ById; result: null };
  calendars_sync: { args: CalendarSync; result: JobStarted };
  calendar_window: { args: CalendarWindow; result: CalendarEntry[] };
  events_adopt: { args: EventAdopt; result: ById };
  meetings_page: { args: MeetingsPageArgs; result: MeetingsPage };
  meetings_show: { args: ById; result: MeetingView };
  meetings_plan: { args: MeetingPlan; result: MeetingPlanned };
  meetings_change: { args: MeetingChange; result: { meetings: number } };
  meetings_cancel: { args: MeetingCancel; result: { meetings: number } };
  meetings_close: { args: MeetingClose; result: MeetingClosed };
  meetings_reopen: { args: ById; result: null };
  minutes_write: { args: MinutesWrite; result: null };
  agenda_add: { args: AgendaAdd; result: ById };
  agenda_change: { args: AgendaChange; result: null };
  agenda_remove: { args: ById; result: null };
  attendance_expect: { args: Expect; result: { added: number } };
  attendance_mark: { args: Attend; result: null };
  attendance_walk_in: { args: WalkIn; result: ById };
  decisions_add: { args: DecisionAdd; result: ById };
  decisions_remove: { args: ById; result: null };
  actions_add: { args: ActionAdd; result: AskAnswer | null };
  hours_list: { args: HoursArgs; result: HoursRow[] };
  hours_add: { args: HoursAdd; result: ById };
  hours_remove: { args: ById; result: null };
  thanks_add: { args: ThanksAdd; result: ById };
  documents_page: { args: DocumentsArgs; result: DocumentsPage };
  documents_remove: { args: ById; result: null };
  packets_make: { args: PacketMake; result: JobStarted };
  packet_texts: { args: None; result: PacketTexts };
  packet_texts_change: { args: { [key in PacketText]?: string | null }; result: null };
  certificates_make: { args: CertificatesMake; result: JobStarted };
  resources_list: { args: None; result: ResourceRow[] };
  resources_add: { args: ResourceAdd; result: ById };
  resources_remove: { args: ById; result: null };
  jobs_list: { args: None; result: Job[] };
  jobs_cancel: { args: ById; result: null };
  search: { args: SearchArgs; result: SearchHit[] };
  history: { args: HistoryArgs; result: HistoryLine[] };
  undo: { args: None; result: UndoDone };
  redo: { args: None; result: UndoDone };
  undo_state: { args: None; result: UndoState };
  settings_show: { args: None; result: Settings };
  settings_set: { args: SettingSet; result: null };
}
/** Commands that answer with bytes: `document_bytes {id}` (PDF) and `certificate_preview` (PNG of the first page). */
export interface ByteCommands { document_bytes: { args: ById }; certificate_preview: { args: CertificatePreview }; packet_preview: { args: PacketMake } }
export type CommandName = keyof Commands;
