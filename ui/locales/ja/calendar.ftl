# カレンダー：月、一覧、読み込んだ予定、カレンダーそのもの。

cmd-calendar-month = 月で表示
cmd-calendar-agenda = 一覧で表示
cmd-calendar-today = 今日へ
cmd-calendar-back = 前の月または週
cmd-calendar-on = 次の月または週
cmd-calendar-feeds = カレンダーの管理…

calendar-today = 今日
calendar-view = 表示
calendar-view-month = 月
calendar-view-agenda = 一覧
calendar-effort = 活動
calendar-every-effort = すべての活動
calendar-of-day = 選んだ日
calendar-day-empty = この日は何もありません。
calendar-plan-here = この日にミーティングを計画
calendar-nothing = 予定はありません
calendar-nothing-text = ミーティングを計画するか、すでにあるカレンダーを読み込んでください。
calendar-later = この先を表示
calendar-people = { $count } 人
calendar-cancelled = 中止

calendar-legend = 色
calendar-legend-meetings = ミーティング（活動の色）
calendar-legend-tasks = 時刻のあるタスク
calendar-held-short = 判断を待っています

event-cancelled = この予定は主催者が中止しました。
event-when = 日時
event-foreign = 元のタイムゾーン（{ $zone }）では { $from } – { $to }
event-zone-unknown = タイムゾーン { $zone } が不明なため、コミュニティの時刻として読みました。主催者に確かめてください。
event-recurring = 繰り返し
event-place = 場所
event-source = 元のカレンダー
event-description = 説明
event-adopt-title = 参加する
event-adopt-text = ミーティングにすると、議題、議事録、出欠を持てます。予定は元のカレンダーに残ります。
event-adopt-effort = どの活動のミーティングにするか
event-adopt = ミーティングにする
event-adopted = ミーティングになりました。
event-adopted-open = ミーティングを開く

calendar-feeds = カレンダー
calendar-add = カレンダーを追加
calendar-add-this = 追加
calendar-address = アドレスまたはファイル
calendar-address-hint = https:// か webcal:// で始まるアドレス、または .ics で終わるファイル。読むだけで、書き換えることはありません。
calendar-address-missing = カレンダーのアドレスを貼り付けるか、ファイルを選んでください。
calendar-pick = ファイルを選ぶ…
calendar-files = カレンダー
calendar-name = 名前
calendar-name-hint = 空のままなら、カレンダー自身の名前を使います。
calendar-sync-all = 今すぐ同期
calendar-sync-one = { $name } を同期
calendar-colour = { $name } の色
calendar-remove = { $name } を外す
calendar-hue-0 = ばら色
calendar-hue-1 = テラコッタ
calendar-hue-2 = 琥珀色
calendar-hue-3 = 麦わら色
calendar-hue-4 = 苔色
calendar-hue-5 = 若葉色
calendar-hue-6 = 青緑
calendar-hue-7 = 湖の色
calendar-hue-8 = 空色
calendar-hue-9 = あやめ色
calendar-hue-10 = すみれ色
calendar-hue-11 = 葵色
calendar-events = 予定 { $count } 件
calendar-synced = { $ago }に同期
calendar-never = まだ同期していません
calendar-tried = 最後の試み：{ $ago }
calendar-last-good = { $ago }の正しい写しを表示しています。
calendar-held = { $count } 件の予定が元のカレンダーから一度に消えました。どうするか決めるまで、ここには表示しておきます。
calendar-keep = 残す
calendar-accept = ここからも消す
calendar-problems = 読めなかった部分 { $count } 件
calendar-line = { $line } 行目
calendars-none = カレンダーはまだありません
calendars-none-text = 会場、学校、協力団体のカレンダーを読み込めます。その予定がミーティングと並んで表示されます。

sync-added = 新しい予定 { $count } 件
sync-changed = 変更 { $count } 件
sync-removed = 削除 { $count } 件
sync-news = 同期しました：{ $news }。
sync-nothing = 同期しました。変更はありません。
sync-failed = { $name }：{ $failure }

cmd-calendar-week = 週で表示
cmd-calendar-reschedule = 日時を変更…
cmd-calendar-mine = 自分のものだけ、またはすべてを表示
calendar-view-week = 週
calendar-week-of = { $from }～{ $to }
calendar-mine = 自分のもの
calendar-open = 開く
calendar-menu = { $title }、{ $day }
calendar-menu-none = 項目
calendar-moved = { $title }：{ $day } { $time }
calendar-reschedule-title = { $title }の日時を変更
calendar-reschedule-do = 日時を変更
calendar-clashes = { $count ->
   *[other] { $first } ほかに{ $count }件あります。
}
calendar-look = ファイルの内容
calendar-look-count = { $count ->
    [0] { $until }までの予定はこのファイルにありません。
   *[other] { $until }までに { $count } 件の予定
}
calendar-look-more = ほか { $count } 件
calendar-waiting = このあとに { $count } 件のファイルがあります。
calendar-leave-out = これは追加しない
cmd-calendar-due = 期限を表示または隠す
calendar-due = 期限のあるタスク
calendar-due-day = 期限
published = ほかの人が読み込むもの
published-none = まだありません。活動や人のミーティングのファイルを、ほかのカレンダーが読み込める場所に置けます。
publish = 公開…
publish-text = ファイルを最新に保ちます。入るのは題名、日時、場所、リンクだけで、名前、連絡先、メモは入りません。ウェブやほかのコンピューターと同期されるフォルダーに置いてください。
publish-whose = 誰のミーティング
publish-effort = 活動
publish-person = 人
publish-choose = 選んでください…
publish-whose-missing = 誰のミーティングかを選んでください。
publish-where = ファイル
publish-where-hint = .ics で終わるもの
publish-where-missing = ファイルの場所を選んでください。
publish-pick = 場所を選ぶ…
publish-file = ミーティング
publish-do = 公開する
publish-begun = 公開しました。
publish-stopped = ファイルはそのまま残りますが、もう更新されません。誰にも読ませない場合は削除してください。
publish-reveal = { $name } のファイルを表示
publish-stop = { $name } の公開を終了
publish-events = 予定 { $count } 件
publish-written = { $ago }に更新
publish-never = まだ書かれていません
