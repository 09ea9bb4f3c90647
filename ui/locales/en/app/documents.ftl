# Packets, certificates, and the words in them.

documents-remove-label = Remove { $title }
documents-title-missing = Give the document a title.
documents-change-label = Call a document { $title }
documents-keep-one-label = Keep { $title }
documents-keep-label = { $count ->
    [one] Keep 1 file
   *[other] Keep { $count } files
}
documents-keep-count = Choose from 1 to { $most } files at a time.
documents-keep-kind = { $name } is neither a PDF nor a picture. Documents keeps PDF, PNG, JPEG, GIF, WebP, AVIF and SVG files.
documents-keep-empty = { $name } is empty. Nothing was kept of it.
documents-keep-large = { $name } is larger than 100 MB. Put a link to it into the library instead.
documents-file-gone = There is no file at { $path } any more. Make the document again.
documents-folder-closed = Nothing can be written into { $path }: { $why }. Choose another folder.
documents-folder-failed = { $path } could not take a file: { $why }. Nothing was kept; choose another folder and try again.
packets-making = Making the packet for { $name }
packets-make-label = Make the packet for { $name }
packets-title = Packet for { $name }
packets-file-name = Packet – { $name }
packets-text-label = Change { $text } of packets
packets-texts-label = Change the texts of packets
packets-text-too-long = This text is longer than a packet should be. Keep it under 20,000 characters.
packets-part-unknown = A packet has no such part. Choose from the list.
packets-renewing = { $count ->
    [one] Renewing 1 packet
   *[other] Renewing { $count } packets
}
packets-renew-label = { $count ->
    [one] Renew 1 packet
   *[other] Renew { $count } packets
}
packets-renew-none = Every packet says what it would say today. Nothing needs to be renewed.
packets-none-renewed = No packet could be renewed. { $name }: { $why }
packet-text-welcome = the welcome letter
packet-text-first-day = the first day
packet-text-bring = what to bring
packet-text-buddy = the buddy’s introduction
packet-text-conduct = the code of conduct
packet-text-concerns = how to raise a concern
packet-text-emergency = what to do in an emergency
packet-text-checklist = the checklist
packet-text-signed = who signs packets
packet-text-parts = what is in packets
packet-usual-welcome = 
    Dear { $name },

    We are glad that you are here. { $community } is made by people who give a little of their time and find that they get more back: good company, something to be proud of, and the odd cake.

    You do not have to know anything yet. In the first weeks it is enough to come along, look around and ask. Every one of us was new once, and each of us will gladly show you where the cups are.

    Take on only what fits into your life, and say no whenever you need to. A promise that is given back in time is worth as much to us as one that is kept.

    Thank you for coming. We look forward to getting to know you.
packet-usual-first-day = Come ten minutes early if you like: someone will show you around. If something comes up, a short message is all we need.
packet-usual-bring = 
    This packet
    Something warm to drink, or an empty cup
    Your questions
packet-usual-buddy =
    { $buddy } walks beside you in your first weeks: somebody to ask anything, small or large, and to come along with when a room is still full of strangers.

    Say hello whenever it suits you. Nothing that you ask is too simple, and it stays between the two of you.
packet-usual-conduct = 
    We listen first, and let each other finish.
    We use the names and pronouns that people give us.
    Everyone may say no, without giving a reason.
    We ask before we touch, photograph or pass on what we were told.
    We keep what is private private, and keys and passwords to ourselves.
    Hurtful jokes and unwanted advances have no place here, on site or online.
    We say sorry when we got it wrong, and we do better.
packet-usual-concerns = 
    If something does not feel right, please tell someone you trust: the lead of your group or anyone named under “People to know”. You may bring a friend, and you may write instead of talking. We listen, we tell nobody who does not need to know, and we come back to you within a week.

    You can take a break or leave at any time. A short message is enough; you owe nobody a reason. You may ask us at any time what we keep about you, and to delete it.
packet-usual-emergency = 
    In danger, call the emergency number first: 112 in Europe, 911 in North America, 999 in the United Kingdom. Then tell whoever leads the meeting.

    Look for the first-aid box, the fire extinguisher and the way out when you first come in. If a child or an adult at risk may be in danger, tell the lead of your group on the same day; do not look into it on your own.
packet-usual-checklist = 
    Meet the people you will work with
    Look around the place: entrance, first aid, way out
    Tell us how we may reach you, and when not to
    Tell us what you need to take part well
    Put the next meetings into your calendar
    Read the code of conduct and ask what is unclear
    Choose one small thing to begin with
packet-term-between = From { $from } until { $until }
packet-term-since = Since { $from }
packet-term-until = Until { $until }
packet-lead = Lead
certificates-making-one = Making a certificate for { $name }
certificates-making = Making { $count } certificates
certificates-make-one-label = Make the certificate for { $name }
certificates-make-label = Make { $count } certificates
certificates-title = Certificate for { $name }
certificates-file-name = Certificate – { $name }
certificates-print-title = { $count } certificates to print
certificates-print-part-title = { $title }, file { $part } of { $parts }
certificates-print-file-name = Print file – { $title }
certificates-none-made-because = No certificate could be made. { $name }: { $why }
certificates-reason-missing = Say what you thank them for.
certificates-reason-too-long = The reason has { $count } characters; 600 fit on a certificate.
certificates-field-too-long = At most 120 characters fit here.
certificates-who-signs = Say who signs, or leave the role empty too.
certificates-somebody-gone = Someone who was chosen is not in this community any more.
certificates-choose = Choose who is thanked. The search * chooses everyone.
certificates-nobody = Nobody matches. Choose other people or another search.
certificates-hours-given = { $count ->
    [one] hour given
   *[other] hours given
}
sheets-making = Making { $title }
sheets-make-label = Make { $title }
sheets-person-missing = Choose whom it is about.
sheets-effort-missing = Choose an effort.
sheets-meeting-missing = Choose a meeting.
sheets-no-efforts = There is no open effort to put on the board. Add one first.
sheets-nobody = Nobody is expected there yet. Add people first.
sheets-until-before = The last day lies before the first. Choose a later one.
sheets-no-hours = No hours of { $name } are written down between these days. Choose others, or add hours.
sheets-greeting = Dear { $name },
sheets-letter-title = Thank-you letter to { $name }
sheets-card-title = Thank-you card to { $name }
sheets-statement-title = Statement of service of { $name }
sheets-signin-title = Sign-in sheet of { $title }
sheets-badges-title = Name badges for { $title }
sheets-minutes-title = Minutes of { $title }
sheets-effort-title = { $name } on one page
sheets-board-heading = What is going on
sheets-board-title = Noticeboard of { $community }
sheets-statement-lead = { $count ->
    [one] This is to confirm that { $name } gave { $hours } hour of voluntary service between { $from } and { $until }.
   *[other] This is to confirm that { $name } gave { $hours } hours of voluntary service between { $from } and { $until }.
}
sheets-places = { $count ->
    [one] 1 place
   *[other] { $count } places
}
document-missing-glyph = No font can print { $characters } in “{ $text }”. Install a font with these letters (the Noto fonts cover most scripts), or write the text in another script.
document-too-long = { $field } has { $length } characters; at most { $limit } fit. Shorten it.
document-too-many = { $field }: { $count } were given, at most { $limit } fit. Leave some out.
document-empty = { $field } is empty. Fill it in and make the document again.
document-schema = The document's data has version { $found }; this version of Hearth reads { $expected }. Update Hearth, or make the document again from its source.
document-colour = “{ $given }” is not a colour. Give it as # and six hexadecimal digits, for example #1b6b4f.
document-logo = The logo cannot be drawn ({ $why }). Choose another SVG file in the community's settings.
document-overflow = The certificate of “{ $name }” needs { $pages } pages. Shorten the reason, or leave out figures or signatories.
document-one-only = This template sets one letter at a time. Choose a ZIP, or copy Hearth’s template anew: its letters go into one file.
document-template = The template has a mistake in { $file }, line { $line }: { $why }
document-no-such-page = The document has { $pages } pages; page { $page } does not exist.
document-cancelled = Stopped before this document was made. Start again to make the rest.
document-too-slow = The document was not ready after { $seconds } seconds and was given up. Take out what is large in it, a logo with very many parts for example, and make it again.
document-too-large = The document needed more memory than a document may take and was given up. Take out what is large in it, a logo with very many parts for example, and make it again.
document-engine = The document could not be made: { $why }. The others are not affected; please report this.
document-field-name = The name
document-field-community = The community's name
document-field-reason = The reason
document-field-heading = The heading
document-field-pronunciation = The pronunciation
document-field-effort = The effort's name
document-field-signatory = A signatory's name
document-field-figure = A figure
document-field-figure-label = A figure's label
document-field-signatories = Signatories
document-field-figures = Figures
document-field-certificates = The list of certificates
document-field-print-file = Certificates in one print file
label-logo = Logo of
label-certificate-title = Certificate of appreciation
label-certificate-kicker = With thanks
label-certificate-presented = is presented to
label-certificate-pronounced = say
label-certificate-in = in
label-certificate-all = Certificates
label-packet-title = Welcome packet
label-packet-welcome = Welcome,
label-packet-contents = What is inside
label-packet-first-day = Your first day
label-packet-when = When
label-packet-where = Where
label-packet-ask-for = Ask for
label-packet-bring = Bring
label-packet-letter = A letter to you
label-packet-role = Your role
label-packet-tasks = What you will do
label-packet-term = When
label-packet-people = People to know
label-packet-name = Name
label-packet-for = For
label-packet-reach = How to reach
label-packet-buddy = Your buddy
label-packet-said = say
label-packet-speaks = Speaks
label-packet-meetings = Your next meetings
label-packet-meeting = Meeting
label-packet-ics = These meetings are attached to this file as meetings.ics. Open it to put them into your calendar.
label-packet-checklist = To begin with
label-packet-due = by
label-packet-conduct = How we treat each other
label-packet-signature = Signature
label-packet-date = Date
label-packet-emergency = In an emergency
label-packet-concerns = If something is wrong, or you want to leave
label-packet-resources = Good to know
label-packet-attached = Attached to this file as
label-packet-made = Made on
sheet-signin = Sign-in sheet
sheet-signin-code = Code
sheet-signin-name = Name
sheet-signin-in = In
sheet-signin-out = Out
sheet-signin-sign = Signature
sheet-signin-others = Welcome, whoever else you are
sheet-signin-reach = How we may reach you, if you like
sheet-badges = Name badges
sheet-minutes = Minutes
sheet-minutes-present = Present
sheet-minutes-excused = Excused
sheet-minutes-decision = Decision
sheet-minutes-actions = What happens next
sheet-minutes-what = What
sheet-minutes-who = Who
sheet-minutes-due = Until
sheet-minutes-more = Notes
sheet-thanks = Thank you
sheet-statement = Statement of service
sheet-statement-month = Month
sheet-statement-effort = Where
sheet-statement-hours = Hours
sheet-statement-total = Together
sheet-statement-source = Counted from the hours that were written down at meetings, for tasks and by hand.
sheet-board-when = When
sheet-board-join = How to join
sheet-board-ask = Ask for
sheet-board-wanted = Looking for
sheet-board-next = Next meetings
sheet-board-skip = Skip to the notices
sheet-board-all = Everything on this board
document-field-title = The title
document-field-text = The text
document-field-rows = The rows
document-not-there = This document is not where it was put. Make it again, or look for it in its folder.
document-not-opened = No program opened this document. Open it from its folder.
document-vast = A page of it is { $metres ->
    [one] more than 1 metre
   *[other] more than { $metres } metres
} wide or high. Make it smaller.
