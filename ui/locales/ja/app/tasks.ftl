# タスクとチェックリスト。

tasks-add-label = タスク「{ $title }」を追加
tasks-change-label = 「{ $title }」を変更
tasks-rename-label = 「{ $old }」の名前を「{ $new }」に変更
tasks-move-label = 「{ $title }」を「{ $column }」へ移動
tasks-done-label = 完了：{ $title }
tasks-remove-label = タスク「{ $title }」を削除
task-column-to-do = これから
task-column-doing = 進行中
task-column-waiting = 待ち
task-column-done = 完了
task-column-dropped = 取りやめ
tasks-title-missing = 何をするのか書いてください。
tasks-places-wrong = タスクの人数は 1 人から 1,000 人です。
tasks-places-missing = タスクには少なくとも 1 人の枠が必要です。
tasks-done-already = 「{ $title }」はすでに完了しています。
tasks-nobody-promised = このタスクを引き受けた人がいないので、活動時間を付ける相手がいません。活動時間はその人のページで追加してください。
tasks-has-hours = 「{ $title }」には活動時間が付いていて、削除するとその出どころが失われます。完了のままにするか、取りやめにしてください。
tasks-position-wrong = 位置は数字で指定してください。
tasks-start-first = 先に開始時刻を決めてください。
tasks-end-before-start = 終了は開始より後にしてください。
checks-add-label = 「{ $text }」を追加
checks-tick-label = 「{ $text }」にチェックを付ける
checks-untick-label = 「{ $text }」のチェックを外す
checks-change-label = 「{ $text }」を変更
checks-remove-label = 「{ $text }」を削除
checks-text-missing = チェックする内容を書いてください。
tasks-many-most = 一度に変更できるタスクは{ $count }件までです。選択を減らしてください。
tasks-many-label = { $count ->
   *[other] タスク{ $count }件を変更
}
tasks-reschedule-label = 「{ $title }」の日時を変更
