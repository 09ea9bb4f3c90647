# Tage, Zeiten und Aufzählungen in den Sätzen des Kerns.

date-month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[other] Dezember
}
date-weekday = { $weekday ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[other] Sonntag
}
date-day = { $day }. { $month } { $year }
date-day-month = { $day }. { $month }
date-long-day = { $weekday }, { $day }
date-moment = { $day }, { $time } Uhr
date-month-year = { $month } { $year }
date-times = { $from }–{ $to } Uhr
date-span = { $day }, { $from }–{ $to } Uhr
date-span-days = { $from } – { $to }

list-next = { $before }, { $name }
list-end = { $before } und { $name }
list-end-before-i = { $before } und { $name }
list-reasons = { $before }; { $name }
