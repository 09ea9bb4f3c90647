home-owed = { $hours ->
    [one] Gave 1 hour lately and has not been thanked yet
   *[other] Gave { $hours } hours lately and has not been thanked yet
}
snooze-double = These two are different people
snooze-days = { $count ->
    [one] Remind me tomorrow
   *[other] Remind me in { $count } days
}
snooze-for-good = Do not remind me of this
