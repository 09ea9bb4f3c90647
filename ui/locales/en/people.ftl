# People, one person, and what is done for them.

open = Open
copied = Copied
copy-of = Copy { $value }

standing-newcomer = Newcomer
standing-active = Active
standing-quiet = Quiet
standing-on-a-break = On a break
standing-alumni = Alumni

people-name = Name
people-role = Role
people-effort = Effort
people-efforts = Efforts
people-last-seen = Last seen
people-next = Next
people-row = { $name }, { $role }, { $standing }
people-newcomer = New
people-no-contact = Do not contact
people-more-efforts = +{ $count }
people-filter = Filter people
people-filter-hint = Filter by name, e-mail, skill…  /
people-standing = Standing
people-view-active = Active
people-view-new = New
people-view-quiet = Quiet
people-view-break = On a break
people-view-all = All
people-every-effort = Every effort
people-import = Import
people-new = New person
people-menu = What to do with this person
people-peek = Peek
people-peek-of = { $name } at a glance
people-select = Select
people-unselect = Take out of the selection
people-selected = { $count ->
    [one] 1 selected
   *[other] { $count } selected
}
people-clear = Clear the selection
people-to-effort = Add to effort…
people-certificates = Make certificates…
people-packets = Make packets…
people-letters = Write letters…
people-none = Nobody matches
people-none-text = Try fewer letters, or look at everyone.
people-clear-filter = Show everyone
people-empty = No one here yet
people-empty-text = Bring the list you already keep, in whatever shape it is. Hearth shows what it understood before anything is added.
people-import-list = Import a list
people-sample = Open a sample community
people-sample-name = Sample community

cmd-people-new = New person
cmd-people-filter = Filter people
cmd-people-import = Import people
cmd-people-to-effort = Add to effort…
cmd-people-certificates = Make certificates…
cmd-people-packets = Make packets…
cmd-people-letters = Write letters…
cmd-people-edit = Edit this person

peek-reach = Contact
peek-no-contact-points = No way to reach them yet.
peek-no-efforts = In no effort yet.

reach-email = Write an e-mail
reach-phone = Ring
reach-web = Open the page

new-person-name-hint = As they write it. One name is enough, and may come later if there is an e-mail address.
new-person-name-missing = Type a name, or at least an e-mail address.
new-person-no-effort = None yet
new-person-add = Add person

to-effort-title = { $count ->
    [one] Add to an effort
   *[other] Add { $count } people to an effort
}
to-effort-none = There are no efforts yet. An effort is a working group, a project or anything people take part in.
to-effort-go = Go to Efforts
to-effort-role-hint = What they do there: Host, Driver. May stay empty.
to-effort-lead = Leads the effort
to-effort-add = Add

cmd-person-edit = Edit
cmd-person-thank = Say thank you…
cmd-person-packet = Make a packet…
cmd-person-hours = Add hours…
cmd-person-remove = Remove this person

person-thank = Say thank you
person-packet = Make a packet
person-certificate = Make a certificate…
person-more = More
person-remove = Remove
person-missing = This person is not here
person-said = say “{ $said }”
person-said-hint = Write it as it sounds: NOOR YAHN-sen.
person-birthday-hint = 1990-05-09, or 05-09 without the year.
person-pronouns-example = she/her, they/them
person-no-contact-note = Has asked not to be contacted.
person-about = About
person-notes-hint = Only for those who look after this community. Saved as you write.
person-commitments = Commitments
person-thread = Thread
person-hours = Hours
person-more-fields = { $count ->
    [one] 1 more field
   *[other] { $count } more fields
}
person-fewer-fields = Only what is filled in

person-field-name = Name
person-field-called = Called
person-field-name_said = How to say it
person-field-pronouns = Pronouns
person-field-organisation = Organisation
person-field-zone = Time zone
person-field-languages = Languages
person-field-skills = Skills
person-field-interests = Interests
person-field-tags = Tags
person-field-availability = Availability
person-field-access_needs = Access needs
person-field-notes = Notes
person-field-birthday = Birthday
person-field-joined_on = Joined on
person-field-came_by = How they came
person-field-break_until = On a break until
person-field-left_on = Left on
person-field-do_not_contact = Do not contact

chips-add = Add

contact-kind = Kind
contact-email = E-mail
contact-phone = Phone
contact-address = Address
contact-web = Web page
contact-label = Label
contact-label-example = work, mobile
contact-add = Add a way to reach them
contact-save = Save
contact-change = Change
contact-remove = Remove
contact-menu = Change or remove { $value }

membership-lead = Lead
membership-leads = Leads this effort
membership-role-in = Role in { $effort }
membership-add-role = Add a role
membership-since = since { $date }
membership-until = until { $date }
membership-menu = Membership in { $effort }
membership-leave = Leave { $effort }

commitment-asked = Asked
commitment-accepted = Promised
commitment-declined = Declined
commitment-kept = Kept
commitment-missed = Missed
commitment-released = Given back
commitment-handed-over = Handed over
commitment-due = due { $date }
commitment-menu = Answer for { $title }
commitment-do-accept = They said yes
commitment-do-decline = They said no
commitment-do-keep = Kept
commitment-do-miss = Missed
commitment-do-release = Give back in time
commitment-do-hand-over = Hand over to…
commitments-more = { $count ->
    [one] Show 1 earlier
   *[other] Show { $count } earlier
}
hand-over = Hand over
hand-over-title = Hand over “{ $title }”
hand-over-to = To whom
hand-over-missing = Choose who takes it over.

thread-empty = The story begins with the first meeting, task or thank-you.
thread-more = Show more
thread-joined = Joined
thread-attended = Took part in
thread-missed = Missed
thread-hours = Gave
thread-kept = Kept a promise:
thread-promised = Promised
thread-thanked = Thanked:
thread-document = Received
thread-from = from { $name }
thread-imported = Imported from
thread-effort = Joined

hours-add = Add hours…
hours-hours = Hours
hours-date = Day
hours-note = What for
hours-missing = Say how many hours: 1.5 is an hour and a half.
hours-save = Add hours
hours-remove = Remove the hours of { $date }
hours-from-meeting = From a meeting
hours-from-task = From a task
hours-from-typed-in = Typed in

document-pages = { $count ->
    [one] 1 page · { $date }
   *[other] { $count } pages · { $date }
}
document-gone = The file is no longer where it was made.
document-reveal = Show { $title } in its folder

sources-title = Where this came from
sources-from = { $file }, line { $line }, { $date }

people-joined = Joined
people-hours = Hours
people-tags = Tags
people-organisation = Organisation
people-pronouns = Pronouns
people-email = E-mail
people-phone = Phone
people-tag = Tag…
cmd-people-tag = Tag…
cmd-people-select-all = Select everyone who matches
people-selected-all = { $count ->
    [one] Everyone who matches: 1
   *[other] Everyone who matches: { $count }
}
tag-title = { $count ->
    [one] Tags of 1 person
   *[other] Tags of { $count } people
}
tag-add = Put on
tag-remove = Take off
tag-hint = Separate several with commas.
tag-do = Change tags

cmd-person-merge = Make one person of two…
cmd-person-chat = Plan a chat…
person-chat = Plan a chat
person-break-note = On a break until { $date }, and welcome back then. Nothing counts as missed meanwhile.
person-field-emergency = In an emergency
private = Private
private-locked = { $count ->
    [one] Access needs or emergency contact noted, kept out of sight.
   *[other] Access needs and emergency contact noted, kept out of sight.
}
private-empty = No access needs and no emergency contact noted.
private-shown = Shown for a minute.
private-hidden = Out of sight again.
private-show = Show
private-hide = Hide
merge-title = One person, two records
merge-text = Meetings, promises, hours, thanks, documents and addresses of both are kept. Empty fields are filled, lists and notes joined. One undo parts them again.
merge-other = Who is the same person as { $name }
merge-same = Nothing stands against it: no field differs.
merge-do = Make one of them
merge-compare = Compare
double-email = The same e-mail address, { $detail }:
double-phone = The same number, { $detail }:
double-name = The same name, { $detail }:
double-different = Different people
thread-filter = What to show
thread-all = Everything
thread-only-meetings = Meetings
thread-only-promises = Promises
thread-only-hours = Hours
thread-only-thanks = Thanks

availability = Availability
availability-hint = Choose a part of the day to change it. What is planned at other times says so.
availability-none = Nothing is known yet. Choose the parts of the day that usually suit.
absence-span = { $from } – { $until }
absence-add = Note an absence
absence-add-do = Note it
absence-from = Away from
absence-until = Last day
absence-until-hint = Left empty, it is one day.
absence-reason = Reason
absence-remove = Take back the absence from { $from }
cmd-people-doubles = Possible doubles…
doubles-title = Possible doubles
doubles-lead = { $count ->
    [one] One pair may be the same person. Compare before anything is joined.
   *[other] { $count } pairs may be the same person. Compare before anything is joined.
}
doubles-none = Nobody seems to be here twice
doubles-none-text = Hearth looks for the same e-mail address, number or name.
double-both-email = Both have the e-mail address { $detail }.
double-both-phone = Both have the number { $detail }.
double-both-name = Both are called { $detail }.
person-field-refused_channels = Not to be contacted by
wishes = Not to be contacted
wishes-nothing = Not at all
wishes-email = By e-mail
wishes-phone = By phone
wishes-post = By post
wishes-messages = By messages
reach-silent = not to be used, as they asked
cmd-person-letter = Write a thank-you letter or card…
cmd-person-statement = Statement of service…
