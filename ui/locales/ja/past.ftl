# Looking at a past day.

cmd-look-back = 過去の日を振り返る…
past-title = 過去の日を振り返る
past-text = その日の終わりの時点での一覧と数字を、{ $day }までさかのぼって見られます。見るだけで、変更はできません。
past-none = このコミュニティはまだ作られて1日たっていません。明日からここで振り返れます。
past-day = 日付
past-look = 振り返る
past-yesterday = 昨日
past-week = 1週間前
past-month = 先月末
past-year = 昨年末
past-note = 過去の日
past-as-of = { $day }時点。
past-as-of-text = 当時の様子です。ここでは何も変更できません。
past-other = 別の日…
past-leave = 今日に戻る
