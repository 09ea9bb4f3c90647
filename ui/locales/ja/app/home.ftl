home-owed = { $hours ->
   *[other] 最近{ $hours }時間活動。まだお礼を伝えていません
}
snooze-double = この2人は別の人
snooze-days = { $count ->
   *[other] { $count }日後に知らせる
}
snooze-for-good = もう知らせない
