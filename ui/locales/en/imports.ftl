# A list of people on its way in.

import-title = Import people
cmd-import-choose = Choose a file…
cmd-import-go = Import

import-choose = Choose the list you keep
import-choose-file = Choose a file
import-other = Choose another file
import-another = Import another file
import-tables = Lists (CSV, workbook, vCard)
import-drop = Drop a file here
import-any = A CSV, a workbook or vCards from Google Contacts, Slack, a spreadsheet or any other program. You see what Hearth understood before anything is added.
import-private = The file is read on this computer and stays as it is.
import-reading = Reading the file…
import-bad = This file cannot be read as a list
import-nothing-lost = Nothing was added or changed.

import-rows = { $count ->
    [one] 1 row
   *[other] { $count } rows
}
import-delimiter-comma = separated by commas
import-delimiter-semicolon = separated by semicolons
import-delimiter-tab = separated by tabs
import-delimiter-bar = separated by bars

import-day-question = Which day is “{ $example }”?
import-day-first = Day first
import-month-first = Month first
import-day-missing = Choose which day it is, so that no birthday is wrong.

import-columns = Columns
import-columns-what = What each column is taken for. Change what is wrong, and the rows below are read anew.
import-column = Column
import-column-n = Column { $n }
import-column-samples = For example
import-column-field = Becomes
import-column-why = Why
import-field-of = What “{ $header }” becomes
import-chosen = You chose this
import-more-columns = { $count ->
    [one] 1 more column
   *[other] { $count } more columns
}
import-fewer-columns = Fewer columns

import-field-name = Name
import-field-given = Given name
import-field-family = Family name
import-field-called = Called
import-field-email = E-mail
import-field-phone = Phone
import-field-organisation = Organisation
import-field-pronouns = Pronouns
import-field-birthday = Birthday
import-field-joined_on = Joined on
import-field-notes = Notes
import-field-efforts = Efforts
import-field-tags = Tags
import-field-languages = Languages
import-field-skills = Skills
import-field-zone = Time zone
import-field-address = Address
import-field-web = Web page
import-field-handle = Handle
import-field-external_id = Id in the other program
import-field-status = Status
import-field-opt_out = Do not contact
import-field-keep = Kept with its source only
import-field-drop = Left out

import-problems = { $count ->
    [one] One thing to know about this file
   *[other] { $count } things to know about this file
}
import-more-problems = Show { $count } more
import-line = Line { $line }
import-line-head = Line

import-efforts = { $count ->
    [one] One effort is named in the file
   *[other] { $count } efforts are named in the file
}
import-make-efforts = Make the ones that are missing and put people into them

import-verdicts = What becomes of the rows
import-verdict-new = New
import-verdict-same = Same person
import-verdict-doubtful = Doubtful
import-verdict-left-out = Left out
import-means-new = are added
import-means-same = are known already; gaps are filled
import-means-doubtful = may be known; you decide
import-means-left-out = are not imported

import-every-row = Every row
import-none = No such rows
import-what = Becomes
import-row = Line { $line }, { $name }: { $what }. { $why }
import-row-new = New person
import-row-same = Same as { $person }
import-row-doubtful = Decide
import-row-left-out = Left out
import-changes = adds { $what }
import-rows-hint = Enter on a row decides what becomes of it.
import-decide = What becomes of this row
import-decided = Line { $line }: { $what }
import-choose-new = A new person
import-choose-same = The same as { $person }
import-choose-other = The same as someone else…
import-choose-out = Leave out
import-same-as = Who is it?
import-all-doubtful = All doubtful rows:
import-all-same = Same person
import-all-new = New people
import-all-out = Leave out

import-promise = One step, and one Undo takes it back.
import-undecided = { $count ->
    [one] 1 doubtful row stays out until you decide.
   *[other] { $count } doubtful rows stay out until you decide.
}
import-go-add = { $count ->
    [0] Nothing to add
    [one] Add 1 person
   *[other] Add { $count } people
}
import-go-update = { $count ->
    [one] Update 1 person
   *[other] Update { $count } people
}
import-go-both = { $added ->
    [one] Add 1 person, update { $updated }
   *[other] Add { $added } people, update { $updated }
}
import-starting = Starting…
import-running = { $done } of { $total }
import-cancelled = Stopped. Nothing was added.

import-done = { $count ->
    [0] Nobody new
    [one] 1 person added
   *[other] { $count } people added
}
import-done-updated = { $count ->
    [one] 1 person was known already and has what was missing.
   *[other] { $count } people were known already and have what was missing.
}
import-done-efforts = { $count ->
    [one] 1 effort was made.
   *[other] { $count } efforts were made.
}
import-done-doubtful = { $count ->
    [one] 1 doubtful row stayed out.
   *[other] { $count } doubtful rows stayed out.
}
import-done-left-out = { $count ->
    [one] 1 row was left out.
   *[other] { $count } rows were left out.
}
import-see-people = See people
import-waiting = { $count ->
    [one] 1 more file comes after this one
   *[other] { $count } more files come after this one
}
import-next = Next: { $name }
import-own = The community’s own fields
import-own-new = A new field of its own
import-own-make = New field: { $kind }
