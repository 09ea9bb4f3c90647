# ما يحول دون سؤال شخص.

clash-do-not-contact = طلب { $name } عدم التواصل.
clash-left = غادر { $name } في { $day }.
clash-break = { $name } في استراحة حتى { $until }.
clash-away = { $name } غير متاح حتى { $until }.
clash-away-because = { $name } غير متاح حتى { $until } ({ $reason }).
clash-unavailable = هذا الوقت لا يناسب { $name }.
clash-busy = لدى { $name } حينها { $title } ({ $from }–{ $to }).
clash-busy-on = لدى { $name } حينها { $title } ({ $day } { $from }–{ $to }).
clash-busy-days = لدى { $name } حينها { $title } ({ $first } { $from } – { $last } { $to }).
