# Days, times and lists inside of the core's sentences.

date-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
}
date-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[other] Sunday
}
date-day = { $day } { $month } { $year }
date-day-month = { $day } { $month }
date-long-day = { $weekday } { $day }
date-moment = { $day }, { $time }
date-month-year = { $month } { $year }
date-times = { $from }–{ $to }
date-span = { $day }, { $from }–{ $to }
date-span-days = { $from } – { $to }

list-next = { $before }, { $name }
list-end = { $before } and { $name }
list-end-before-i = { $before } and { $name }
list-reasons = { $before }; { $name }
