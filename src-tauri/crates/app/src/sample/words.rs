//! What the sample community is made of: invented people, efforts and work. Any likeness to real ones is chance.

/// Name as written, called, how to say it, pronouns, languages, skills.
pub type Person = (&'static str, &'static str, &'static str, &'static str, &'static [&'static str], &'static [&'static str]);

pub const PEOPLE: [Person; 60] = [
    ("Tove Lindqvist", "Tove", "TOO-veh", "she/her", &["sv", "en"], &["facilitation", "bookkeeping"]),
    ("Noor Jansen", "Noor", "", "she/her", &["nl", "ar", "en"], &["translation", "hosting"]),
    ("Amara Adeyemi", "Amara", "ah-MAH-rah", "she/her", &["yo", "en"], &["hosting", "public speaking"]),
    ("Bilal Haddad", "Bilal", "", "he/him", &["ar", "de"], &["driving", "first aid"]),
    ("Chiara Rossi", "Chiara", "kee-AH-rah", "she/her", &["it", "en"], &["cooking", "menus"]),
    ("Dmitri Ivanov", "Dmitri", "", "he/him", &["ru", "de"], &["carpentry", "bicycles"]),
    ("Eleni Papadopoulos", "Eleni", "eh-LEH-nee", "she/her", &["el", "en"], &["cooking"]),
    ("Farah Khan", "Farah", "", "she/her", &["ur", "en"], &["design", "newsletter"]),
    ("Gustav Weber", "Gustav", "", "he/him", &["de"], &["gardening", "compost"]),
    ("Hana Mori", "Hana", "", "she/her", &["ja", "en"], &["welcoming", "photography"]),
    ("Ines Ferreira", "Ines", "ee-NESH", "she/her", &["pt", "en"], &["tutoring", "maths"]),
    ("Jonas Becker", "Jonas", "YO-nas", "he/him", &["de", "en"], &["sound", "lights"]),
    ("Kaveh Rahimi", "Kaveh", "KAH-veh", "he/him", &["fa", "de"], &["electronics", "repair"]),
    ("Leila Aziz", "Leila", "", "she/her", &["ar", "fr"], &["childcare"]),
    ("Mateo García", "Mateo", "", "he/him", &["es", "en"], &["gardening", "irrigation"]),
    ("Olga Petrova", "Olga", "", "she/her", &["ru", "en"], &["accounting"]),
    ("Priya Nair", "Priya", "PREE-yah", "she/her", &["ml", "en"], &["editing", "interviews"]),
    ("Quentin Dubois", "Quentin", "kon-TAN", "he/him", &["fr", "en"], &["baking"]),
    ("Rosa Smyth", "Rosa", "", "they/them", &["en"], &["facilitation", "mediation"]),
    ("Søren Holm", "Søren", "SUR-en", "he/him", &["da", "en"], &["woodwork"]),
    ("Umut Çelik", "Umut", "oo-MOOT", "he/him", &["tr", "de"], &["driving", "logistics"]),
    ("Vera Novák", "Vera", "", "she/her", &["cs", "de"], &["sewing", "repair"]),
    ("Wei Chen", "Wei", "way", "he/him", &["zh", "en"], &["spreadsheets"]),
    ("Xiomara Cruz", "Xiomara", "see-oh-MAH-rah", "she/her", &["es"], &["dance", "youth work"]),
    ("Yusuf Demir", "Yusuf", "", "he/him", &["tr", "de"], &["cooking", "large kitchens"]),
    ("Zoë van Dijk", "Zoë", "", "she/her", &["nl", "en"], &["illustration"]),
    ("Ngozi Okafor", "Ngozi", "n-GO-zee", "she/her", &["ig", "en"], &["nursing", "first aid"]),
    ("Håkon Berg", "Håkon", "HOH-kon", "he/him", &["no", "en"], &["bicycles"]),
    ("Łukasz Nowak", "Łukasz", "WOO-kash", "he/him", &["pl", "de"], &["plumbing"]),
    ("Siobhán O’Brien", "Siobhán", "shi-VAWN", "she/her", &["ga", "en"], &["storytelling", "tutoring"]),
    ("Anaïs Laurent", "Anaïs", "ah-nah-EES", "she/her", &["fr"], &["baking", "preserves"]),
    ("佐藤 美咲", "美咲", "mee-SAH-kee", "she/her", &["ja"], &["calligraphy", "tutoring"]),
    ("田中 健太", "健太", "KEN-tah", "he/him", &["ja", "en"], &["electronics"]),
    ("محمد الأحمد", "محمد", "mo-HAM-mad", "he/him", &["ar"], &["gardening"]),
    ("فاطمة حسن", "فاطمة", "FAH-ti-mah", "she/her", &["ar", "en"], &["sewing", "hosting"]),
    ("Олег Шевченко", "Олег", "oh-LEH", "he/him", &["uk", "ru"], &["tutoring", "physics"]),
    ("Dvora Cohen", "Dvora", "DVO-rah", "she/her", &["he", "en"], &["editing"]),
    ("Ikaika Kealoha", "Ikaika", "ee-KAI-kah", "he/him", &["haw", "en"], &["music"]),
    ("Nguyễn Thị Mai", "Mai", "my", "she/her", &["vi", "de"], &["cooking", "herbs"]),
    ("Samir Benali", "Samir", "", "he/him", &["fr", "ar"], &["football", "youth work"]),
    ("Greta Holzmann", "Greta", "", "she/her", &["de"], &["bookbinding"]),
    ("Tariq Mansour", "Tariq", "", "he/him", &["ar", "en"], &["interpreting"]),
    ("Elif Yıldız", "Elif", "", "she/her", &["tr"], &["design", "posters"]),
    ("Pavel Dvořák", "Pavel", "", "he/him", &["cs"], &["locksmithing"]),
    ("Maren Voss", "Maren", "", "she/her", &["de", "en"], &["fundraising"]),
    ("Adjoa Mensah", "Adjoa", "ah-JO-ah", "she/her", &["ak", "en"], &["welcoming", "singing"]),
    ("Tomás Silva", "Tomás", "", "he/him", &["pt"], &["bicycles", "repair"]),
    ("Lior Ben-Ami", "Lior", "", "ze/hir", &["he", "en"], &["podcasts"]),
    ("Mirela Popescu", "Mirela", "", "she/her", &["ro", "de"], &["accounting"]),
    ("Kofi Asante", "Kofi", "", "he/him", &["ak", "en"], &["photography"]),
    ("Annika Salo", "Annika", "", "she/her", &["fi", "en"], &["pruning", "bees"]),
    ("Rafael Ortega", "Rafael", "", "he/him", &["es"], &["tiling"]),
    ("Sana Malik", "Sana", "", "she/her", &["ur", "de"], &["social media"]),
    ("Finn Petersen", "Finn", "", "they/them", &["de", "da"], &["welcoming"]),
    ("Beatriz Costa", "Beatriz", "", "she/her", &["pt", "en"], &["tutoring", "English"]),
    ("Henrik Dahl", "Henrik", "", "he/him", &["sv"], &["electrics"]),
    ("Aiyana Brooks", "Aiyana", "eye-AH-nah", "she/her", &["en"], &["herbs", "workshops"]),
    ("Nikos Georgiou", "Nikos", "", "he/him", &["el", "de"], &["grilling"]),
    ("Marta Kowalska", "Marta", "", "she/her", &["pl"], &["cleaning up", "singing"]),
    ("Theo Armstrong", "Theo", "", "he/him", &["en"], &["websites"]),
];

pub struct Effort {
    pub name: &'static str,
    pub kind: &'static str,
    pub purpose: &'static str,
    pub cadence: &'static str,
    pub how_to_join: &'static str,
    pub hue: i64,
    pub meeting: &'static str,
    pub rrule: &'static str,
    /// Days from a Monday, hour, minute, length in minutes.
    pub at: (u64, u32, u32, i64),
    pub place: &'static str,
    pub role: &'static str,
    pub agenda: [&'static str; 4],
}

pub const EFFORTS: [Effort; 6] = [
    Effort {
        name: "Garden",
        kind: "local community",
        purpose: "Grow vegetables and neighbours on the old tennis court.",
        cadence: "Every Friday morning",
        how_to_join: "Come by on a Friday; gloves are there.",
        hue: 150,
        meeting: "Garden morning",
        rrule: "FREQ=WEEKLY;BYDAY=FR",
        at: (4, 10, 0, 120),
        place: "The old tennis court",
        role: "Gardener",
        agenda: ["Round of hellos", "What needs doing today", "Seeds and tools to buy", "Who waters this week"],
    },
    Effort {
        name: "Kitchen",
        kind: "working group",
        purpose: "A warm lunch for everybody who comes, every Tuesday.",
        cadence: "Every Tuesday",
        how_to_join: "Talk to Chiara about a first shift.",
        hue: 30,
        meeting: "Kitchen crew",
        rrule: "FREQ=WEEKLY;BYDAY=TU",
        at: (1, 9, 0, 150),
        place: "Parish hall, kitchen",
        role: "Cook",
        agenda: ["Menu and allergies", "Who cooks, who serves", "Shopping list", "Cleaning up"],
    },
    Effort {
        name: "Welcome",
        kind: "working group",
        purpose: "Nobody comes for the first time and stands alone.",
        cadence: "Every Wednesday evening",
        how_to_join: "Write to Noor, or come on a Wednesday.",
        hue: 90,
        meeting: "Welcome circle",
        rrule: "FREQ=WEEKLY;BYDAY=WE",
        at: (2, 18, 30, 90),
        place: "Library, room 2",
        role: "Host",
        agenda: ["Hello, and who is new", "Newcomers since last time", "Winter plan", "Who looks after whom"],
    },
    Effort {
        name: "Repair Café",
        kind: "project",
        purpose: "Mend what others throw away, and show how.",
        cadence: "First and third Saturday",
        how_to_join: "Bring something broken, or your tools.",
        hue: 240,
        meeting: "Repair Café",
        rrule: "FREQ=MONTHLY;BYDAY=1SA,3SA",
        at: (5, 13, 0, 180),
        place: "Bike cellar",
        role: "Fixer",
        agenda: ["Benches and tools", "Sign-in and safety", "What could not be mended", "Parts to order"],
    },
    Effort {
        name: "Newsletter",
        kind: "working group",
        purpose: "One page a month that people want to read.",
        cadence: "Every other Monday",
        how_to_join: "Send Priya two sentences about anything.",
        hue: 330,
        meeting: "Newsroom",
        rrule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO",
        at: (0, 19, 0, 60),
        place: "Online",
        role: "Writer",
        agenda: ["What happened since", "Stories for this issue", "Pictures and permissions", "Who writes what until when"],
    },
    Effort {
        name: "Tutoring",
        kind: "programme",
        purpose: "Homework help, one to one, for anybody between 8 and 80.",
        cadence: "Every Thursday afternoon",
        how_to_join: "A chat with Ines, then a trial afternoon.",
        hue: 270,
        meeting: "Homework club",
        rrule: "FREQ=WEEKLY;BYDAY=TH",
        at: (3, 16, 0, 120),
        place: "School annexe",
        role: "Tutor",
        agenda: ["Who is here today", "Pairs and rooms", "What was hard last time", "Materials"],
    },
];

/// Effort, title, minutes, places, days until due, status, lines of the checklist.
pub type Task = (usize, &'static str, i64, i64, i64, &'static str, &'static [&'static str]);

pub const TASKS: [Task; 34] = [
    (0, "Ring the council about the water meter", 20, 1, 0, "to do", &[]),
    (0, "Order two loads of compost", 30, 1, 3, "doing", &["Compare prices", "Ask for delivery on a Friday", "Pay the deposit"]),
    (0, "Build the third raised bed", 240, 4, 12, "to do", &["Saw the boards", "Line with felt", "Fill with compost"]),
    (0, "Label the herb spiral", 60, 1, 8, "to do", &[]),
    (0, "Prune the apple trees", 180, 3, 40, "waiting", &[]),
    (0, "Lend out the wheelbarrow list", 15, 1, -9, "done", &[]),
    (1, "Ask the baker for Monday's bread", 15, 1, 1, "to do", &[]),
    (1, "Menu for Tuesday, without nuts", 45, 1, 1, "doing", &["Main dish", "Something vegan", "Dessert"]),
    (1, "Find two drivers for the food bank", 30, 2, 2, "to do", &[]),
    (1, "Renew the hygiene certificates", 60, 1, 20, "waiting", &[]),
    (1, "Buy a second tea urn", 40, 1, -2, "to do", &[]),
    (1, "Thank the kitchen crew", 20, 1, -12, "done", &[]),
    (2, "Ring the hall about Thursday", 15, 1, 0, "to do", &[]),
    (2, "Write the winter plan", 120, 1, 6, "doing", &["Dates", "Rooms", "Who hosts"]),
    (2, "Print welcome sheets in four languages", 60, 1, 4, "to do", &["English", "Arabic", "Turkish", "Ukrainian"]),
    (2, "Two hosts for the open evening", 150, 2, 9, "to do", &[]),
    (2, "Call the three newcomers of last week", 45, 1, -1, "to do", &[]),
    (2, "Update the phone list", 30, 1, -20, "done", &[]),
    (3, "Order fuses and cable ties", 20, 1, 5, "to do", &[]),
    (3, "Find a sewing machine that works", 60, 1, 15, "waiting", &[]),
    (3, "Write the safety sheet", 60, 1, 2, "doing", &["Electric devices", "Gas: we do not", "Liability"]),
    (3, "Three fixers for the first Saturday", 180, 3, 13, "to do", &[]),
    (3, "Return the borrowed bench", 40, 1, -5, "done", &[]),
    (4, "Draft the autumn newsletter", 120, 1, 1, "doing", &["Garden story", "Portrait of a volunteer", "Dates"]),
    (4, "Pictures of the Repair Café, with consent", 60, 1, 4, "to do", &[]),
    (4, "Proofread the draft", 40, 2, 3, "to do", &[]),
    (4, "Send the last issue to the archive", 15, 1, -15, "done", &[]),
    (5, "Match two new pupils with tutors", 45, 1, 2, "to do", &[]),
    (5, "Ask the school for the annexe key", 15, 1, 0, "to do", &[]),
    (5, "Collect consent forms", 30, 1, 7, "doing", &[]),
    (5, "A tutor for chemistry", 120, 1, 10, "to do", &[]),
    (5, "Buy graph paper and pencils", 30, 1, -3, "to do", &[]),
    (5, "Summer report for the funder", 180, 1, -30, "done", &[]),
    (2, "Plan the thank-you evening", 90, 2, 25, "to do", &["Place", "Music", "Certificates"]),
];

pub const THANKS: [&str; 14] = [
    "For staying until the last chair was stacked.",
    "Your soup made a rainy Tuesday bearable.",
    "For translating without being asked, again.",
    "You showed three people how to solder, and none of them will forget it.",
    "For the patience with the printer, and with us.",
    "The newcomers said they felt at home. That was you.",
    "For driving to the food bank in the snow.",
    "The portrait in the newsletter was a gift.",
    "For noticing who was missing, and ringing them up.",
    "Forty seedlings survived the frost because you came at six.",
    "For saying what nobody wanted to say, kindly.",
    "Your maths afternoons got somebody through an exam.",
    "For the songs while we washed up.",
    "You make every list shorter.",
];

/// What was written about an item of an agenda.
pub const MINUTES: [&str; 6] = [
    "- Two newcomers introduced themselves; both want to come again.\n- The room is ours until June.",
    "- Agreed on the list; what is missing is bought on the way.\n- Next time start ten minutes earlier.",
    "- Long talk about money. Small jar on the table, no fee.",
    "- Went well, thanks to everybody who carried things.",
    "- Postponed: the people who know were not there.",
    "- Short round: all fine, one broken kettle.",
];

pub const DECISIONS: [&str; 5] = [
    "We buy a second urn.",
    "The open evening stays on Wednesdays.",
    "Keys are kept by two people per group.",
    "Photographs only with a yes in writing.",
    "Travel is paid back, receipts to Olga.",
];

/// Title, kind, address or text, effort.
pub type Resource = (&'static str, &'static str, &'static str, Option<usize>);

pub const RESOURCES: [Resource; 6] = [
    ("How we treat each other", "link", "https://hollyfield.example/together", None),
    ("House rules of the parish hall", "link", "https://hollyfield.example/hall", Some(1)),
    ("What grows when", "link", "https://hollyfield.example/calendar-of-seeds", Some(0)),
    (
        "First aid: who, where, how",
        "text",
        "The kit hangs by the door. Ngozi and Bilal are trained. In an emergency call 112 first.",
        None,
    ),
    ("Repair safety sheet", "link", "https://hollyfield.example/safety", Some(3)),
    (
        "Tutoring: the first afternoon",
        "text",
        "Start with names and a game. Ask what went well this week before you ask what was hard.",
        Some(5),
    ),
];

pub const PROGRAMME: &str = "Welcome to Hollyfield";

/// Name, who does it, after how many days it is waited for.
pub const STEPS: [(&str, &str, Option<i64>); 5] = [
    ("Said hello", "lead", Some(3)),
    ("Met", "lead", Some(7)),
    ("Trial shift", "newcomer", None),
    ("Buddy", "buddy", Some(7)),
    ("Settled", "lead", Some(30)),
];

/// Somebody on the way: places in `PEOPLE` and `STEPS`, and days ago.
pub struct Journey {
    pub person: usize,
    pub step: usize,
    pub buddy: Option<usize>,
    pub began: i64,
    pub since: i64,
    pub ended: Option<i64>,
}

const fn journey(person: usize, step: usize, buddy: Option<usize>, began: i64, since: i64) -> Journey {
    Journey { person, step, buddy, began, since, ended: None }
}

pub const JOURNEYS: [Journey; 7] = [
    journey(53, 1, Some(9), 5, 2),
    journey(54, 2, Some(45), 19, 16),
    journey(55, 2, None, 12, 6),
    journey(52, 0, None, 4, 4),
    journey(49, 3, Some(9), 26, 3),
    journey(47, 4, Some(18), 40, 8),
    Journey { person: 44, step: 4, buddy: Some(45), began: 90, since: 40, ended: Some(20) },
];
