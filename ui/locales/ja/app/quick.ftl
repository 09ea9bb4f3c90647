# クイック追加：入力した一行。

quick-no-task = 何をするかを書いてください。
quick-no-meeting = ミーティングの名前を書いてください。
quick-no-person = 名前かメールアドレスを書いてください。
quick-no-time = ミーティングの開始時刻を書いてください（例：水曜 18:30）。
quick-day-unclear = { $date } は二通りの日付に読めます。「5月4日」のように書いてください。
quick-second-effort = 活動は一つだけ有効です。{ $effort } は使われません。
quick-too-long = 最初の { $count } 文字だけが有効です。
quick-unknown-effort = 「{ $name }」という活動はありません。別の活動を選ぶか、# を消してください。
quick-unknown-person = 「{ $name }」という人はいません。別の人を選ぶか、@ を消してください。
quick-which-effort = 「{ $name }」に当てはまる活動が複数あります。選んでください。
quick-which-person = 「{ $name }」に当てはまる人が複数います。選んでください。
quick-clash = { $name }：{ $why }
