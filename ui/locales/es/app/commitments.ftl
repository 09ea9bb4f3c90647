# Qué habla en contra de preguntar a alguien.

clash-do-not-contact = { $name } pidió que no se le contacte.
clash-left = { $name } se fue el { $day }.
clash-break = { $name } está de pausa hasta el { $until }.
clash-away = { $name } no está hasta el { $until }.
clash-away-because = { $name } no está hasta el { $until } ({ $reason }).
clash-unavailable = { $name } no puede a esa hora.
clash-busy = { $name } tiene { $title } entonces ({ $from }–{ $to }).
clash-busy-on = { $name } tiene { $title } entonces ({ $day } { $from }–{ $to }).
clash-busy-days = { $name } tiene { $title } entonces ({ $first } { $from } – { $last } { $to }).
