# Looking at a past day.

cmd-look-back = Look back to a past day…
past-title = Look back to a past day
past-text = Every list and every number as it was at the end of that day, as far back as { $day }. You can only look.
past-none = This community is younger than a day. From tomorrow on you can look back here.
past-day = Day
past-look = Look back
past-yesterday = Yesterday
past-week = A week ago
past-month = End of last month
past-year = End of last year
past-note = A past day
past-as-of = As of { $day }.
past-as-of-text = This is how things stood. Nothing can be changed here.
past-other = Another day…
past-leave = Back to today
