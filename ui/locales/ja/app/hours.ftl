# 活動時間とお礼。

hours-add-label = { $name }さんの活動時間に { $minutes } 分を追加
hours-remove-label = { $name }さんの活動時間から { $minutes } 分を削除
hours-not-given-yet = 活動時間は済んだものだけを記録します。今日かそれより前の日を選んでください。
hours-from-meeting = この活動時間はミーティングから来ています。ミーティングを再開して出席者を変えてください。
thanks-add-label = { $name }さんにお礼を言う
thanks-add-many-label = { $count } 人にお礼を言う
thanks-text-missing = 何に感謝しているのか書いてください。
