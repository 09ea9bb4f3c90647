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
