# Eine Wiederholungsregel in Worten.

rule-every-year = { $count ->
    [one] jedes Jahr
   *[other] alle { $count } Jahre
}
rule-every-month = { $count ->
    [one] jeden Monat
   *[other] alle { $count } Monate
}
rule-every-week = { $count ->
    [one] jede Woche
   *[other] alle { $count } Wochen
}
rule-every-day = { $count ->
    [one] jeden Tag
   *[other] alle { $count } Tage
}
rule-every-hour = { $count ->
    [one] jede Stunde
   *[other] alle { $count } Stunden
}
rule-every-minute = { $count ->
    [one] jede Minute
   *[other] alle { $count } Minuten
}
rule-every-second = { $count ->
    [one] jede Sekunde
   *[other] alle { $count } Sekunden
}
rule-working-days = an jedem Werktag von Montag bis Freitag
rule-in-months = { $rule } im { $months }
rule-on-weekdays = { $rule } am { $days }
rule-on-nth = { $rule } am { $days }
rule-nth-weekday = { $nth ->
    [1] ersten
    [2] zweiten
    [3] dritten
    [4] vierten
    [5] fünften
    [-1] letzten
    [-2] vorletzten
   *[other] { $nth }.
} { $day }
rule-working-day = Werktag
rule-on-month-days = { $rule } am { $days }
rule-month-day = { $day }.
rule-last-day = letzten Tag
rule-day-from-end = { $day }. Tag vor dem Ende
rule-on-year-days = { $rule } an den Tagen des Jahres: { $days }
rule-in-weeks = { $rule } in Kalenderwoche { $weeks }
rule-times = { $count ->
    [one] { $rule }, einmal
   *[other] { $rule }, { $count }-mal
}
rule-until = { $rule }, bis { $day }
rule-one-of = { $before } oder { $day }
rule-year-day = { $day }.
