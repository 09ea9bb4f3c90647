# Documents: packets, certificates, what packets say, and the library they draw from.

cmd-make-certificates = Make certificates…
cmd-make-packet = Make a packet…
cmd-packet-texts = What packets say…
cmd-documents-filter = Filter documents
cmd-document-open = Open this document
cmd-document-reveal = Show this document in its folder
cmd-document-remove = Take this document off the list

certificates-title = { $count ->
    [0] Make certificates
    [one] Make a certificate
   *[other] Make { $count } certificates
}
certificates-reason = What for
certificates-reason-hint = Printed below the name.
certificates-reason-example = For a year of open evenings
certificates-reason-missing = Say what is being recognised.
certificates-design = Design
certificates-classic = Classic
certificates-modern = Modern
certificates-minimal = Minimal
certificates-playful = Playful
certificates-signed-by = Signed by
certificates-signed-role = Their role
certificates-preview-of = The certificate in the { $design } design
certificates-preview-soon = The certificate appears here.
certificates-make = { $count ->
    [0] Make certificates
    [one] Make the certificate
   *[other] Make { $count } certificates
}
documents-made = { $count ->
    [0] Nothing made
    [one] 1 document made
   *[other] { $count } documents made
}
documents-made-one = Made: { $title }
documents-show = Show the folder
documents-failed = { $person }: { $message }

certificates-who = For whom
certificates-who-chosen = People I choose
certificates-who-match = Everyone who matches
certificates-search = Name, skill, anything
certificates-search-hint = Empty means everyone.
certificates-for = { $count ->
    [0] Nobody is chosen yet.
    [one] For 1 person
   *[other] For { $count } people
}
certificates-date = Date
certificates-hours = Say how many hours each has given

packet-title = A packet for { $name }
packet-what = One PDF with a letter, the first day, the people to know, the next meetings and what to read.
packet-effort = For
packet-community = The community as a whole
packet-welcome = A word of your own
packet-welcome-hint = Stands at the top of the letter. May stay empty.
packet-buddy = Buddy
packet-buddy-hint = Is introduced with the ways of contact that they agreed to. Left empty, the buddy of their onboarding is.
packet-needs = Access needs
packet-needs-own = What each person has told
packet-large = Large print: nothing under 16 points
packet-make = Make the packet
packet-new = Make a packet
packet-whom-missing = Choose who is new here.
packet-preview = The packet’s letter as it will be printed
packet-preview-soon = The letter appears here.

make-folder = Folder
make-folder-choose = Choose…
make-nobody = Choose who is thanked.
make-begins = Getting ready…
make-stop = Stop
make-behind = Go on in the background
make-back = Back
make-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
make-failures = { $count ->
    [one] 1 could not be made
   *[other] { $count } could not be made
}

document-title = Document
document-when = Made
document-size = Pages
document-page-count = { $count ->
    [one] 1 page
   *[other] { $count } pages
}
document-row = { $kind }: { $title }, { $when }
document-row-gone = { $kind }: { $title }, { $when }, the file is missing
document-missing = File missing
document-kind-packet = Packet
document-kind-certificate = Certificate
document-kind-print-file = Print file
document-megabytes = { $size } MB
document-kilobytes = { $size } kB
document-show = Show in folder
document-remove = Take off the list
document-menu = What to do with this document
document-preview = { $title } as it was made
document-look = Look at it

documents-filter = Filter documents
documents-filter-hint = Filter by title or name  /
documents-kind = Kind
documents-all = All
documents-packets = Packets
documents-certificates = Certificates
documents-prints = Print files
documents-empty = Nothing has been made yet
documents-empty-text = A packet welcomes someone new. A certificate says thank you on paper. Both are made here, on this computer.
documents-none = No document matches
documents-none-text = Try fewer letters, or look at all kinds.
documents-clear-filter = Show all documents

texts-title = What packets say
texts-tab-words = Words
texts-tab-library = Links and texts
texts-tab-parts = Parts
texts-parts-hint = What every packet has, in this order. What is left out is not printed, and the table of contents follows by itself.
texts-parts-signature = Room to sign the code of conduct with a pen
texts-hint = Saved as you write. { "{name}" }, { "{community}" }, { "{effort}" } and { "{lead}" } are filled in. An empty text leaves its part out.
texts-lines = One for each line.
texts-reset = Back to Hearth’s own words
texts-welcome = Welcome letter
texts-first_day = On the first day
texts-bring = What to bring
texts-buddy = What a buddy is there for
texts-checklist = Checklist of the first weeks
texts-conduct = Code of conduct
texts-concerns = Raising a concern, or leaving
texts-emergency = In an emergency
texts-signed_by = Signed by
texts-signed_by-hint = Empty: the lead of the effort signs, or the community.
texts-signed_role = Their role

library-lead = Packets print these under “To read and to use”.
library-empty = Nothing yet. The house rules, a map, the shared drive: whatever you keep explaining.
library-for = For { $effort }
library-everyone = For everyone
library-kind = Kind
library-link = Link
library-text = Text
library-name = Title
library-url = Address
library-words = Text
library-note = What it is good for
library-add = Add
library-remove = Remove { $title }
library-file = File
library-file-choose = Choose a file
library-file-hint = Up to 2 MB. PDF, pictures, or anything else that fits by mail.
library-shown = In packets
library-shown-list = A line among what to read
library-shown-page = A page of its own
library-shown-attached = Attached to the PDF
library-role = Only for the role
library-role-hint = As it is called in the effort. Empty: for every role.
library-language = Only in
library-language-every = Every language
library-need = Only for the access need
library-need-hint = In the words that people use, such as “step-free access”. Empty: for everyone.
library-role-for = for { $role }
library-language-for = in { $language }
library-need-for = for “{ $need }”
library-edit = Change { $title }
library-more = For whom
library-save = Save
cmd-documents-keep = Keep files…
documents-keep = Keep files
documents-more = More
documents-keep-title = Choose PDFs or pictures to keep
documents-keep-kinds = PDFs and pictures
documents-files = Files
documents-effort = Effort
documents-every-effort = Every effort
document-name = Title
document-kind-file = File
document-pages-size = { $count ->
    [one] 1 page · { $size }
   *[other] { $count } pages · { $size }
}
cmd-make-sheet = Print a sheet, letter or notice…
cmd-make-noticeboard = Make the noticeboard…
document-kind-sheet = Sheet
documents-sheets = Sheets
documents-sheet = Sheet or letter…
sheet-title = Print a sheet, letter or notice
sheet-make = Make it
sheet-kind = What
sheet-choose = Choose…
sheet-meeting = Meeting
sheet-meeting-on = { $title }, { $date }
sheet-person = For whom
sheet-sign-in = Sign-in sheet
sheet-sign-in-hint = Everyone who is expected, with room for whoever else comes. The codes help to type it in afterwards.
sheet-badges = Name badges
sheet-badges-hint = With pronouns, languages and how to say the name, to cut out.
sheet-minutes = Minutes
sheet-minutes-hint = Who was there, what was said and decided, and who does what until when.
sheet-letter = Thank-you letter
sheet-letter-hint = Your words on a sheet of their own.
sheet-card = Thank-you card
sheet-card-hint = Front and back of a postcard, 148 × 105 mm. Up to 600 characters.
sheet-statement = Statement of service
sheet-statement-hint = Hours by month, for a school, an employer or a funder.
sheet-effort = An effort on one page
sheet-effort-hint = What it is for, what it looks for and how to join, to hang up or hand over.
sheet-noticeboard = Noticeboard
sheet-noticeboard-hint = Every open effort on paper.
sheet-site = Noticeboard for the web
sheet-site-hint = The same as one HTML file without scripts. Any web host can serve it.
sheet-walk-ins = Empty lines for others
sheet-size = Size
sheet-size-large = 90 × 60 mm, eight on a sheet
sheet-size-card = 85 × 54 mm, ten on a sheet
sheet-paper = Paper
sheet-paper-a4 = A4
sheet-paper-letter = US Letter
sheet-from = From
sheet-until = Until
sheet-text = What you want to say
sheet-text-example = Thank you for every evening on which you opened the door.
sheet-text-missing = Write what you want to say.
sheet-purpose = What it is for
sheet-purpose-example = For the school’s record of service
sheet-preview = { $kind } as it will be printed
sheet-preview-soon = The page appears here.
sheet-missing-meeting = Choose a meeting.
sheet-missing-person = Choose whom it is for.
sheet-missing-effort = Choose an effort.
packets-outdated-title = Outdated packets
packets-outdated = { $count ->
    [one] 1 person holds an outdated packet
   *[other] { $count } people hold an outdated packet
}
packets-outdated-since = made { $when }; changed since: { $parts }
packets-renew = { $count ->
    [one] Renew it
   *[other] Renew them all
}
packet-part-template = the look
packet-part-community = the community
packet-part-person = the person
packet-part-letter = the letter
packet-part-first-day = the first day
packet-part-buddy = the buddy
packet-part-role = the role
packet-part-people = people to know
packet-part-meetings = the next meetings
packet-part-checklist = the checklist
packet-part-conduct = the code of conduct
packet-part-concerns = how to raise a concern
packet-part-emergency = emergencies
packet-part-resources = what to read

packets-title = { $count ->
    [one] A packet
   *[other] Packets for { $count } people
}
packets-make = { $count ->
    [one] Make the packet
   *[other] Make { $count } packets
}
packets-effort-last = The effort that each joined last
packets-language = Language
packets-language-own = Each in their own language
output = What becomes of them
output-files = A file for each
output-files-hint = One PDF for each person, in the folder below.
output-print = A file for each, and one to print
output-print-hint = The print file holds everyone’s, in order. Printed on both sides, each packet, letter and card begins on a sheet of its own.
output-zip = A file for each, and one ZIP
output-zip-hint = The ZIP holds everyone’s, to be handed on in one piece.
output-drafts = Mail drafts with the file attached
output-drafts-hint = Your mail program opens and sends them. Whoever wants no mail, or has no address, is left out and named.
unprintable = What no font can print
unprintable-people = { $count ->
    [one] The name or a text of 1 person cannot be printed
   *[other] Names or texts of { $count } people cannot be printed
}
unprintable-texts = A text cannot be printed
unprintable-what = No font on this computer has these letters. You can install one (the Noto fonts cover most scripts) and try again, or go on as below.
unprintable-name = Name
unprintable-pronunciation = How it is said
unprintable-pronouns = Pronouns
unprintable-role = Role
unprintable-task = Task
unprintable-text = In the text for everyone
unprintable-instead = goes by { $name }
unprintable-called = { $count ->
    [one] Print the name they go by for 1, leave out the others
   *[other] Print the name they go by for { $count }, leave out the others
}
unprintable-leave-out = Leave these out
make-left = about { $time } left
make-left-soon = less than a minute left
batch-go-on = { $count ->
    [one] Go on with the 1 that is left
   *[other] Go on with the { $count } that are left
}
batch-again = { $count ->
    [one] Try the 1 that failed again
   *[other] Try the { $count } that failed again
}
batch-finish = Finish it
batch-leave = Leave the rest
batch-unfinished-title = Documents that were not finished
batch-unfinished-packets = { $count ->
    [one] { $made } of 1 packet made
   *[other] { $made } of { $count } packets made
}
batch-unfinished-renewals = { $count ->
    [one] { $made } of 1 packet renewed
   *[other] { $made } of { $count } packets renewed
}
batch-unfinished-certificates = { $count ->
    [one] { $made } of 1 certificate made
   *[other] { $made } of { $count } certificates made
}
batch-unfinished-letters = { $count ->
    [one] { $made } of 1 letter made
   *[other] { $made } of { $count } letters made
}
batch-unfinished-when = Begun { $when }, then stopped or cut off.
batch-not-made = { $count ->
    [one] Nothing for 1 person
   *[other] Nothing for { $count } people
}
batch-row-failed = Failed
batch-row-skipped = Left out
batch-drafts = { $count ->
    [one] 1 draft
   *[other] { $count } drafts
}
batch-drafts-hint = Each opens in your mail program with the file attached. Nothing is sent by itself.
cmd-write-letters = Write letters…
letters-title = { $count ->
    [0] Write letters
    [one] Write a letter
   *[other] Write { $count } letters
}
letters-make = { $count ->
    [0] Make the letters
    [one] Make the letter
   *[other] Make { $count } letters
}
cards-title = { $count ->
    [0] Write cards
    [one] Write a card
   *[other] Write { $count } cards
}
cards-make = { $count ->
    [0] Make the cards
    [one] Make the card
   *[other] Make { $count } cards
}
letters-on = On what
letters-text-hint = The same words for everyone; each begins with their own name.
cards-text-hint = The same words for everyone, up to 600 characters; each begins with their own name.
letters-whom-missing = Choose whom you write to.
letters-language-spoken = As this window
letters-preview = The first of them as it will be printed
