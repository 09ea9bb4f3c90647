# What changed since the window was last here.

news-title = 前回から変わったこと
news-since = 前回({ $when })から:
news-away = 閉じる
news-import = 取り込み{ $count }件
news-undo = 元に戻した・やり直した操作{ $count }件
news-sync = カレンダーからの更新{ $count }件
news-change-people = メンバーの変更{ $count }件
news-change-efforts = 活動の変更{ $count }件
news-change-tasks = タスクの変更{ $count }件
news-change-meetings = ミーティングの変更{ $count }件
news-change-hours = 活動時間の変更{ $count }件
news-change-recognitions = お礼の変更{ $count }件
news-change-calendars = カレンダーの変更{ $count }件
news-change-documents = 書類の変更{ $count }件
news-change-settings = 設定の変更{ $count }件
news-change-community = コミュニティの変更{ $count }件
