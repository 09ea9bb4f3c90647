# ホームの言葉。

thought-birthday = 誕生日：{ $when }
thought-birthday-plain = 誕生日
thought-newcomer = { $day }から参加、まだ何もなし
thought-newcomer-plain = 新しい仲間
thought-anniversary = 参加して { $years } 年：{ $when }
thought-anniversary-plain = 記念日
thought-quiet = ご無沙汰：{ $how_long }
thought-quiet-plain = ご無沙汰
soon-today = 今日
soon-tomorrow = 明日
soon-weekday = { $weekday }
quiet-days = { $count } 日間
quiet-weeks = { $count } 週間
quiet-months = { $count } か月間
quiet-since = { $month }から
home-minutes-one = 「{ $title }」の議事録がまだありません
home-minutes = 議事録のないミーティングが { $count } 件あります
home-asked-one = { $name }さんに依頼してから 3 日以上たっています
home-asked = 3 日以上返事のない依頼が { $count } 件あります
home-calendar-held = { $calendar }：削除された予定が { $count } 件、確認を待っています
home-calendar-failed = { $calendar }：{ $why }
home-owed = { $hours ->
   *[other] 最近{ $hours }時間活動。まだお礼を伝えていません
}
snooze-double = この2人は別の人
snooze-days = { $count ->
   *[other] { $count }日後に知らせる
}
snooze-for-good = もう知らせない
home-retention = 見直す記録が { $count } 件あります。残しますか、消しますか。
