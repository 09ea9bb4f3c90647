# Was dagegen spricht, jemanden zu fragen.

clash-do-not-contact = { $name } möchte nicht kontaktiert werden.
clash-left = { $name } ist seit { $day } nicht mehr dabei.
clash-break = { $name } macht Pause bis { $until }.
clash-away = { $name } ist weg bis { $until }.
clash-away-because = { $name } ist weg bis { $until } ({ $reason }).
clash-unavailable = { $name } kann dann nicht.
clash-busy = { $name } hat dann { $title } ({ $from }–{ $to }).
clash-busy-on = { $name } hat dann { $title } ({ $day } { $from }–{ $to }).
clash-busy-days = { $name } hat dann { $title } ({ $first } { $from } – { $last } { $to }).
