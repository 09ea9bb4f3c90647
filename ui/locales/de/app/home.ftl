home-owed = { $hours ->
    [one] Hat zuletzt 1 Stunde geholfen und noch keinen Dank bekommen
   *[other] Hat zuletzt { $hours } Stunden geholfen und noch keinen Dank bekommen
}
snooze-double = Diese beiden sind verschiedene Menschen
snooze-days = { $count ->
    [one] Morgen erinnern
   *[other] In { $count } Tagen erinnern
}
snooze-for-good = Nicht mehr daran erinnern
