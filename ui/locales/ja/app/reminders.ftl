# リマインダー。

reminders-label = 知らせた内容を記録
reminders-damaged = リマインダーの保存場所に別の内容が入っています。
reminder-meeting = まもなくミーティングが始まります
reminder-meeting-begins = { $time } に始まります。
reminder-meeting-place = { $time } に始まります（{ $place }）。
reminder-tasks = 今日が期限のタスクが { $count } 件あります
reminder-list = { $what }
reminder-answers = まだ返事のない人が { $count } 人います
