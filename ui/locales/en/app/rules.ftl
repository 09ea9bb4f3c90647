# A rule of repetition in words.

rule-every-year = { $count ->
    [one] every year
   *[other] every { $count } years
}
rule-every-month = { $count ->
    [one] every month
   *[other] every { $count } months
}
rule-every-week = { $count ->
    [one] every week
   *[other] every { $count } weeks
}
rule-every-day = { $count ->
    [one] every day
   *[other] every { $count } days
}
rule-every-hour = { $count ->
    [one] every hour
   *[other] every { $count } hours
}
rule-every-minute = { $count ->
    [one] every minute
   *[other] every { $count } minutes
}
rule-every-second = { $count ->
    [one] every second
   *[other] every { $count } seconds
}
rule-working-days = every working day
rule-in-months = { $rule } in { $months }
rule-on-weekdays = { $rule } on { $days }
rule-on-nth = { $rule } on { $days }
rule-nth-weekday = { $nth ->
    [1] the first
    [2] the second
    [3] the third
    [4] the fourth
    [5] the fifth
    [-1] the last
    [-2] the second to last
   *[other] number { $nth }:
} { $day }
rule-working-day = working day
rule-on-month-days = { $rule } on { $days }
rule-month-day = day { $day }
rule-last-day = the last day
rule-day-from-end = day { $day } from the end
rule-on-year-days = { $rule } on { $days } of the year
rule-in-weeks = { $rule } in week { $weeks }
rule-times = { $count ->
    [one] { $rule }, once
   *[other] { $rule }, { $count } times
}
rule-until = { $rule }, until { $day }
rule-one-of = { $before } or { $day }
rule-year-day = day { $day }
