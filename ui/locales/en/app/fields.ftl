# What a field takes.

field-text = Write a text here, not a number.
field-whole-number = Write a whole number here.
field-minutes = Give minutes from 1 to 10,080 (a week).
field-takes-text = This field takes text.
field-takes-list = This field takes a list.
field-yes-or-no = Say yes or no.
field-time = Write the time as 2026-11-25T18:30.
field-date = Write the date as 2026-11-25.
field-instant = Write the instant as 2026-11-25T17:30:00Z.
arguments-do-not-fit = The arguments do not fit: { $why }.
command-unknown = There is no command { $name }.
work-stopped = The work stopped unexpectedly: { $why }.
job-stopped = Stopped. Nothing was changed.
change-untold = A change

# Fields that a community defines for its people.

fields-add-label = Add the field { $field }
fields-change-label = Change the field { $field }
fields-retire-label = Hide the field { $field }
fields-again-label = Show the field { $field } again
fields-order-label = Put the fields into another order
fields-name-missing = Give it a short name, such as T-shirt size.
fields-name-too-long = This name has more than { $limit } characters. Shorten it.
fields-name-taken = There is a field { $name } already.
fields-name-hidden = There is a hidden field { $name } already. Show that one again, or choose another name.
fields-many = There are { $limit } fields already. Hide one that nobody needs any more.
fields-belongs-sensitive = Health and safeguarding checks do not belong here: anybody who sees the list would see them. They belong to the sensitive details, locked on each person’s page (Settings, Privacy).
fields-belongs-access = What somebody needs to take part belongs to the access needs on their page, which no list shows.
fields-belongs-nowhere = Hearth keeps no such field: belief, origin, opinions and the like are under special protection, and looking after volunteers does not need them.
fields-belongs-papers = Hearth keeps no such field: numbers of papers, accounts and cards, and passwords, do harm if they get out. Keep them where they are used.
fields-choices-missing = Write at least one thing to choose.
fields-choices-many = There can be { $limit } things to choose at most.
fields-choices-twice = Two of these say the same. Each can stand here once.
fields-choice-used = { $count ->
    [one] One person has chosen what you took out. Give it another name, or choose something else for that person first.
   *[other] { $count } people have chosen what you took out. Give it another name, or choose something else for them first.
}
fields-kind-misfits = { $count ->
    [one] One value does not fit: { $example }. Change it on that person’s page first.
   *[other] { $count } values do not fit, such as { $example }. Change them first.
}
fields-hidden = The field { $field } is hidden. Show it again in Settings first.
fields-one-value = This field holds one value only.
fields-too-long = This has more than { $limit } characters. Put the rest into the notes.
fields-no-number = This is no number. Write it like 12 or 12.5.
fields-no-date = This is no day. Choose one.
fields-no-answer = Say yes or no.
fields-no-choice = This is not among what can be chosen. Add it to the field in Settings, or choose another.
