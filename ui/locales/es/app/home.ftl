home-owed = { $hours ->
    [one] Dedicó 1 hora hace poco y aún nadie le dio las gracias
   *[other] Dedicó { $hours } horas hace poco y aún nadie le dio las gracias
}
snooze-double = Son dos personas distintas
snooze-days = { $count ->
    [one] Recordármelo mañana
   *[other] Recordármelo en { $count } días
}
snooze-for-good = No recordármelo más
