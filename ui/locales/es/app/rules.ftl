# Una regla de repetición en palabras.

rule-every-year = { $count ->
    [one] cada año
   *[other] cada { $count } años
}
rule-every-month = { $count ->
    [one] cada mes
   *[other] cada { $count } meses
}
rule-every-week = { $count ->
    [one] cada semana
   *[other] cada { $count } semanas
}
rule-every-day = { $count ->
    [one] cada día
   *[other] cada { $count } días
}
rule-every-hour = { $count ->
    [one] cada hora
   *[other] cada { $count } horas
}
rule-every-minute = { $count ->
    [one] cada minuto
   *[other] cada { $count } minutos
}
rule-every-second = { $count ->
    [one] cada segundo
   *[other] cada { $count } segundos
}
rule-working-days = cada día laborable
rule-in-months = { $rule } en { $months }
rule-on-weekdays = { $rule }: { $days }
rule-on-nth = { $rule }: { $days }
rule-nth-weekday = { $nth ->
    [1] el primer
    [2] el segundo
    [3] el tercer
    [4] el cuarto
    [5] el quinto
    [-1] el último
    [-2] el penúltimo
   *[other] el { $nth }.º
} { $day }
rule-working-day = día laborable
rule-on-month-days = { $rule }: { $days }
rule-month-day = el día { $day }
rule-last-day = el último día
rule-day-from-end = el día { $day } desde el final
rule-on-year-days = { $rule }: { $days } del año
rule-in-weeks = { $rule } en la semana { $weeks }
rule-times = { $count ->
    [one] { $rule }, una vez
   *[other] { $rule }, { $count } veces
}
rule-until = { $rule }, hasta el { $day }
rule-one-of = { $before } o { $day }
rule-year-day = el día { $day }
