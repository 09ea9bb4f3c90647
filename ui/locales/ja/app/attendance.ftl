# 参加予定と出席、ミーティングでの役割。

attendance-expect-one-label = { $name }さんを「{ $title }」の参加予定に
attendance-expect-label = { $count } 人を「{ $title }」の参加予定に
attendance-mark-label = { $name }さんを「{ $mark }」にする
attendance-off-label = { $name }さんを名簿から外す
attendance-walk-in-label = { $name }さんが「{ $title }」に飛び入り
attendance-came-label = { $name }さんが「{ $title }」に出席
attendance-who-missing = 来た人の名前を入力するか、登録済みの人を選んでください。
attendance-mark-expected = 予定
attendance-mark-attended = 出席
attendance-mark-excused = 欠席連絡あり
attendance-mark-absent = 欠席
attendance-mark-walk-in = 飛び入り
role-scheduler = 日程係
role-crier = お知らせ係
role-facilitator = 進行役
role-scribe = 書記
roles-word-wrong = ミーティングでの役割が正しくありません：{ $word }。
roles-choose = 役割を選んでください。
roles-open-label = 「{ $title }」の{ $role }を空けておく
roles-set-label = 「{ $title }」の{ $role }は{ $name }さん
roles-fill-one-label = 「{ $title }」の役割を分担
roles-fill-label = 「{ $title }」からの { $count } 回分の役割を分担
roles-refuse-label = { $name }さんは{ $role }を控えたい
roles-allow-label = { $name }さんはまた{ $role }を引き受けられる
