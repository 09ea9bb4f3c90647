# 参加できる時間と不在の期間。

availability-set-label-plain = 参加できる時間を記録
availability-set-label = { $name }さんが参加できる時間を記録
availability-times-wrong = 始まりは終わりより前で、同じ日の中にしてください。別の時間を選んでください。
availability-weekday-wrong = 曜日は1（月曜日）から7（日曜日）までです。
absences-add-label-plain = 不在を記録
absences-add-label = { $name }さんが{ $until }まで不在と記録
absences-remove-label = { $name }さんの不在を取り消し
absence-backwards = 最後の日は最初の日より後です。もっと後の日を選んでください。
overlay-days-wrong = 一度に見られるのは { $days } 日までです。
overlay-hours-wrong = 一日の時間は、終わりより前に始めてください。
