//! What can be typed after `hearth`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Looks after the people who help: volunteers, tasks, meetings, calendars, documents; on this device alone.
#[derive(Parser)]
#[command(name = "hearth", version, arg_required_else_help = true)]
pub struct Options {
    /// The community's file.
    #[arg(long, short, env = "HEARTH_FILE", global = true)]
    pub file: Option<PathBuf>,
    /// A file whose first line is the passphrase; HEARTH_PASSPHRASE works too. Without either the keychain is asked.
    #[arg(long, global = true)]
    pub passphrase_file: Option<PathBuf>,
    /// A file that holds the recovery code, to be let in by it.
    #[arg(long, global = true)]
    pub code_file: Option<PathBuf>,
    /// Language of what is said, such as `de`; by default the one chosen in the window, else the system's.
    #[arg(long, env = "HEARTH_LANGUAGE", global = true)]
    pub language: Option<String>,
    /// Show how things stood at the end of a past day (YYYY-MM-DD): for whatever lists or shows; nothing is changed.
    #[arg(long, global = true, value_name = "DATE")]
    pub as_of: Option<String>,
    /// JSON on stdout, for scripts.
    #[arg(long, global = true)]
    pub json: bool,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Make a new, empty community.
    New {
        file: PathBuf,
        #[arg(long)]
        name: String,
        /// IANA name, such as Europe/Berlin.
        #[arg(long)]
        zone: String,
    },
    /// Make the sample community: 60 people, 6 efforts, a year of meetings, tasks, hours and thanks.
    Demo { file: PathBuf },
    /// The people you look after.
    #[command(subcommand)]
    People(People),
    /// What people take part in.
    #[command(subcommand)]
    Efforts(Efforts),
    /// Work and promises.
    #[command(subcommand)]
    Tasks(Tasks),
    /// Feeds and what is on.
    #[command(subcommand)]
    Calendar(Calendar),
    /// Meetings, series and attendance.
    #[command(subcommand)]
    Meetings(Meetings),
    /// Make one person's onboarding packet (PDF).
    Packet {
        /// Id, e-mail or name.
        person: String,
        #[arg(long)]
        out: PathBuf,
        /// Name or id of the effort they join; by default the newest one they are in.
        #[arg(long)]
        effort: Option<String>,
    },
    /// Make packets (PDF) for everyone that matches, each in their own language.
    Packets(Packets),
    /// Batches of documents: how far each has come, and going on with one that was stopped or cut off.
    #[command(subcommand)]
    Batches(Batches),
    /// Make certificates (PDF), one for each person that matches, and one file to print.
    Certificates(Certificates),
    /// Check a certificate, a badge or its code: whether it is what was signed, and by whose key. Needs no network, and no community.
    Verify {
        /// PDF, PNG, SVG or JSON, or a picture of the code.
        certificate: PathBuf,
    },
    /// The ways into the community: passphrase, keychain, recovery code. Secrets are asked for, or read from stdin or a file; never given
    /// as words of the command, which other programs could see.
    #[command(subcommand)]
    Key(Key),
    /// Look at every page, table and reference, and at the log. Changes nothing; exit code 1 where something does not hold.
    Check,
    /// Save what can be read of a damaged community and put it in its place. The damaged file is kept in `quarantine/` beside it.
    Repair {
        /// The community's file; by default the one that --file or HEARTH_FILE names.
        community: Option<PathBuf>,
        /// Only say what could be saved, and what the newest backup holds.
        #[arg(long)]
        dry_run: bool,
        /// Put the newest good backup in its place instead.
        #[arg(long, conflicts_with = "dry_run")]
        backup: bool,
    },
    /// Take the newest change back.
    Undo,
    /// Do again what was undone last.
    Redo,
    /// Make a backup, or list those that are there.
    Backup {
        #[arg(long)]
        list: bool,
    },
    /// Have a backup back. What is there now is backed up before.
    Restore {
        /// A name from `hearth backup --list`, or `newest`; with --to the backup's file.
        backup: String,
        /// Only say what would change.
        #[arg(long)]
        dry_run: bool,
        /// Make a new community of the backup at this place instead; no other one is needed.
        #[arg(long, conflicts_with = "dry_run")]
        to: Option<PathBuf>,
    },
    /// What was done, newest first.
    History {
        #[arg(long, default_value_t = 20)]
        limit: i64,
        /// Only what touched this record (an id).
        #[arg(long)]
        record: Option<String>,
    },
    /// Run any command of the list by its name, with JSON arguments.
    Call {
        name: String,
        #[arg(default_value = "{}")]
        arguments: String,
    },
}

#[derive(Subcommand)]
pub enum Key {
    /// Which ways in there are, and whether they work.
    Show,
    /// Set a passphrase, or another one. On stdin: the new one, and on the next line the one before.
    Passphrase {
        /// A file whose first line is the new passphrase.
        #[arg(long)]
        new_file: Option<PathBuf>,
        /// Take the passphrase away instead. On stdin: the one before.
        #[arg(long, conflicts_with = "new_file")]
        remove: bool,
    },
    /// Put the key into this computer's keychain.
    Keychain {
        /// Take it out instead.
        #[arg(long)]
        remove: bool,
    },
    /// Make a new recovery code and show it; the old one ceases to work.
    Code,
    /// Put the recovery code on a page to be printed (PDF), while it is not proved.
    Page {
        #[arg(long)]
        out: PathBuf,
    },
    /// Type two groups of the recovery code again. On stdin: one on each line.
    Prove,
    /// Write the whole file anew under a new key. The passphrase stays, the recovery code ceases to work. On stdin: the passphrase.
    Renew,
}

#[derive(Subcommand)]
pub enum People {
    /// Bring people in from CSV files; each file is one undoable step.
    Import {
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// Only say what would happen to each row.
        #[arg(long)]
        dry_run: bool,
        /// Rows to print in a dry run.
        #[arg(long, default_value_t = 40)]
        limit: i64,
        /// Make the efforts that the file's labels name.
        #[arg(long)]
        make_efforts: bool,
    },
    /// List or search.
    List {
        #[arg(long)]
        query: Option<String>,
        #[arg(long, default_value_t = 50)]
        limit: i64,
        #[arg(long, default_value_t = 0)]
        offset: i64,
    },
    /// Everything about one person.
    Show {
        /// Id, e-mail or name.
        person: String,
    },
    /// Write everything known of a person into a folder: a PDF to be read, JSON and CSV for machines.
    Export {
        /// Id, e-mail or name.
        person: String,
        #[arg(long)]
        out: PathBuf,
    },
    /// Erase people for good. Says what would go; does it with --yes. Nothing brings them back, no undo and no backup.
    Erase {
        /// Id, e-mail or name; of somebody who was removed, the id from --removed.
        #[arg(required_unless_present = "removed")]
        people: Vec<String>,
        /// Keep their hours, meetings and kept promises on a record without a name.
        #[arg(long)]
        anonymise: bool,
        /// Leave papers that were made for them on the disk.
        #[arg(long)]
        keep_files: bool,
        /// Make a backup without them, and remove those that hold them at once.
        #[arg(long)]
        backups: bool,
        #[arg(long)]
        yes: bool,
        /// List people who were removed, but whom the history still knows.
        #[arg(long, conflicts_with_all = ["people", "yes"])]
        removed: bool,
    },
    /// Add one person.
    Add {
        name: String,
        #[arg(long)]
        email: Option<String>,
        #[arg(long)]
        phone: Option<String>,
    },
}

#[derive(Subcommand)]
pub enum Efforts {
    List {
        /// Closed ones too.
        #[arg(long)]
        closed: bool,
    },
    Add {
        name: String,
        #[arg(long)]
        purpose: Option<String>,
        /// Id, e-mail or name; may be given more than once.
        #[arg(long)]
        lead: Vec<String>,
        #[arg(long)]
        member: Vec<String>,
    },
}

#[derive(Subcommand)]
pub enum Tasks {
    List {
        #[arg(long)]
        effort: Option<String>,
        #[arg(long)]
        person: Option<String>,
        /// Finished and dropped ones too.
        #[arg(long)]
        all: bool,
        #[arg(long, default_value_t = 50)]
        limit: i64,
    },
    Add {
        title: String,
        #[arg(long)]
        effort: Option<String>,
        /// Due date, 2026-11-25.
        #[arg(long)]
        due: Option<String>,
        /// Minutes that it will take.
        #[arg(long)]
        estimate: Option<i64>,
        /// How many people it needs.
        #[arg(long)]
        places: Option<i64>,
        /// A line of the checklist; may be given more than once.
        #[arg(long)]
        check: Vec<String>,
        /// Ask this person at once; may be given more than once.
        #[arg(long)]
        ask: Vec<String>,
    },
    /// Ask a person to take a task on.
    Ask { task: String, person: String },
    /// They said yes.
    Accept { task: String, person: String },
    /// They said no: the place is open again.
    Decline {
        task: String,
        person: String,
        #[arg(long)]
        reason: Option<String>,
    },
    /// It is done.
    Done {
        task: String,
        /// Minutes to book for everyone who kept their promise.
        #[arg(long)]
        minutes: Option<i64>,
    },
}

#[derive(Subcommand)]
pub enum Calendar {
    /// Subscribe to a feed (https, http or webcal), or to a file.
    Add {
        address: String,
        #[arg(long)]
        name: Option<String>,
    },
    /// Fetch what is new.
    Sync {
        /// Accept that most events of a calendar have disappeared.
        #[arg(long)]
        accept_removals: bool,
    },
    /// What is on between two days.
    List {
        #[arg(long)]
        from: String,
        #[arg(long)]
        to: String,
    },
    /// Keep a file with the meetings of an effort or a person up to date, for other calendars to read along.
    Publish {
        /// Name or id of the effort.
        #[arg(long, required_unless_present = "person", conflicts_with = "person")]
        effort: Option<String>,
        /// Id, e-mail or name of the person.
        #[arg(long)]
        person: Option<String>,
        /// Ends in .ics; a folder that is kept in step with a web server, for example.
        #[arg(long)]
        out: PathBuf,
    },
    /// Bring published files up to date and list them.
    Published,
    /// Stop keeping a file up to date. The file stays as it is.
    Unpublish {
        /// The file, or its id from `hearth calendar published`.
        file: String,
    },
    /// What a calendar file says happens in a window; no community is needed.
    Occurrences {
        file: PathBuf,
        /// Instant or day.
        #[arg(long)]
        from: String,
        #[arg(long)]
        to: String,
        /// Zone for times that name none.
        #[arg(long)]
        zone: Option<String>,
    },
}

#[derive(Subcommand)]
pub enum Meetings {
    List {
        #[arg(long)]
        past: bool,
        #[arg(long)]
        effort: Option<String>,
        #[arg(long, default_value_t = 30)]
        limit: i64,
    },
    Add {
        title: String,
        /// Wall clock, 2026-11-25T18:30.
        #[arg(long)]
        start: String,
        #[arg(long, default_value_t = 60)]
        minutes: i64,
        #[arg(long)]
        effort: Option<String>,
        #[arg(long)]
        place: Option<String>,
        /// Repeats, as RFC 5545 writes it: FREQ=WEEKLY;BYDAY=WE
        #[arg(long)]
        rrule: Option<String>,
        /// Expect the members of the effort.
        #[arg(long)]
        expect_members: bool,
        /// Expect this person; may be given more than once.
        #[arg(long)]
        expect: Vec<String>,
        /// An item of the agenda; may be given more than once.
        #[arg(long)]
        agenda: Vec<String>,
    },
    /// Make a meeting out of an event of a calendar.
    Adopt {
        uid: String,
        /// Which one, where the event repeats: the day it happens.
        #[arg(long)]
        on: Option<String>,
        #[arg(long)]
        effort: Option<String>,
    },
    /// Note who was there; somebody who is not known yet walks in.
    Attend {
        meeting: String,
        person: String,
        #[arg(long, value_enum, default_value_t = Attended::Present)]
        status: Attended,
    },
    /// End a meeting: book hours for everyone who was there.
    Close { meeting: String },
    /// Write an invitation for everyone on the list, as letters that your mail program sends. Calendars can answer them.
    Invite {
        /// Id, or title of the next one.
        meeting: String,
        /// The folder that takes a new folder with the letters.
        #[arg(long)]
        out: PathBuf,
        /// The whole series that it belongs to.
        #[arg(long)]
        series: bool,
        /// Say that it does not take place instead.
        #[arg(long)]
        cancel: bool,
    },
    /// Take over what somebody has answered to an invitation.
    Reply {
        /// The file that came back (.ics).
        file: PathBuf,
        /// Only say what would become of it.
        #[arg(long)]
        dry_run: bool,
    },
    /// Write a meeting into a file for other calendars (iCalendar).
    Ics {
        /// Id, or title of the next one.
        meeting: String,
        /// Ends in .ics; a file that is there is replaced.
        #[arg(long)]
        out: PathBuf,
        /// The whole series that it belongs to.
        #[arg(long)]
        series: bool,
        /// Name whoever is on the list, with their addresses.
        #[arg(long)]
        people: bool,
    },
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Attended {
    #[value(name = "attended")]
    Present,
    Excused,
    Absent,
    WalkIn,
}

#[derive(Args)]
pub struct Certificates {
    /// Everyone whom this finds; `*` for everyone.
    #[arg(long)]
    pub query: String,
    #[arg(long)]
    pub reason: String,
    #[arg(long)]
    pub out: PathBuf,
    #[arg(long, default_value = "classic", value_parser = ["classic", "modern", "minimal", "playful"])]
    pub design: String,
    #[arg(long)]
    pub signed_by: Option<String>,
    #[arg(long)]
    pub signed_role: Option<String>,
    /// Date on the paper; today if not given.
    #[arg(long)]
    pub on: Option<String>,
    /// With a signed credential and its code, also where the community has not set it so.
    #[arg(long)]
    pub credential: bool,
    /// Without a credential, also where the community has set it so.
    #[arg(long, conflicts_with = "credential")]
    pub no_credential: bool,
    /// The last day on which the credentials count (YYYY-MM-DD).
    #[arg(long)]
    pub valid_until: Option<String>,
    /// Save each credential as JSON, PNG and SVG too.
    #[arg(long)]
    pub badge_files: bool,
    /// Besides a file for each.
    #[arg(long, default_value = "print", value_parser = OUTPUTS)]
    pub output: String,
    /// What is done about names that no font can print; without it, they are told at the end.
    #[arg(long, value_parser = CHOICES)]
    pub unprintable: Option<String>,
}

/// What becomes of a batch, besides a file for each.
const OUTPUTS: [&str; 4] = ["files", "print", "zip", "drafts"];
/// Leave out whom it concerns, or print the name that they go by.
const CHOICES: [&str; 2] = ["leave_out", "called"];

#[derive(Args)]
pub struct Packets {
    /// Everyone whom this finds; `*` for everyone.
    #[arg(long, required_unless_present = "effort")]
    pub query: Option<String>,
    /// The members of this effort (name or id); the packets are then for it.
    #[arg(long)]
    pub effort: Option<String>,
    #[arg(long)]
    pub out: PathBuf,
    /// Besides a file for each.
    #[arg(long, default_value = "files", value_parser = OUTPUTS)]
    pub output: String,
    /// One language for all of them, such as `de`; without it each person's own.
    #[arg(long)]
    pub packet_language: Option<String>,
    /// A word of your own at the top of the letter.
    #[arg(long)]
    pub welcome: Option<String>,
    /// What is done about names that no font can print; without it, they are told at the end.
    #[arg(long, value_parser = CHOICES)]
    pub unprintable: Option<String>,
    /// Only say which names and texts no font can print.
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Subcommand)]
pub enum Batches {
    /// The newest, with how far each has come.
    List,
    /// Make what is left; nothing is made twice.
    GoOn {
        /// Id from `hearth batches list`; by default the newest that has something left.
        batch: Option<String>,
        /// Try those that failed again, too.
        #[arg(long)]
        failed: bool,
    },
    /// What became of each person of a batch.
    Show { batch: String },
}
