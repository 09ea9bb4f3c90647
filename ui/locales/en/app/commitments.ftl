# What stands against asking somebody.

clash-do-not-contact = { $name } asked not to be contacted.
clash-left = { $name } left on { $day }.
clash-break = { $name } is on a break until { $until }.
clash-away = { $name } is away until { $until }.
clash-away-because = { $name } is away until { $until } ({ $reason }).
clash-unavailable = { $name } is not available then.
clash-busy = { $name } has { $title } then ({ $from }–{ $to }).
clash-busy-on = { $name } has { $title } then ({ $day } { $from }–{ $to }).
clash-busy-days = { $name } has { $title } then ({ $first } { $from } – { $last } { $to }).
