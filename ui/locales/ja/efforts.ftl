# 活動：みんなが参加しているもの。

efforts = 活動
efforts-closed = 終了したものも表示
efforts-trouble = 活動を読み込めませんでした
efforts-empty = 活動はまだありません
efforts-empty-text = 活動とは、作業グループ、プロジェクトなど、みんなが参加するものなら何でもです。
effort-new = 新しい活動
effort-add = 活動を追加
effort-name = 名前
effort-name-example = 菜園
effort-name-missing = 活動に名前を付けてください。
effort-purpose = 何のための活動か
effort-purpose-hint = 初めての人にもわかる 1 文で。
effort-purpose-add = 何のための活動か書く
effort-kind = 種類
effort-kind-working-group = 作業グループ
effort-kind-local-community = 地域の集まり
effort-kind-project = プロジェクト
effort-kind-programme = プログラム
effort-cadence = 集まる頻度
effort-cadence-example = 隔週火曜日
effort-cadence-add = 集まる頻度を書く
effort-how = 参加のしかた
effort-how-add = 参加のしかたを書く
effort-colour = 色
effort-colour-is = 色：{ $colour }。変更
effort-colour-change = 色を変える…
effort-leads = リーダー
effort-members = 参加者
effort-nobody = 参加者はまだいません。
effort-no-meeting = ミーティングの予定なし
effort-open-tasks = { $count ->
    [0] することはありません
   *[other] 未完了のタスク { $count } 件
}
effort-closed-on = { $date }に終了
effort-hours = 活動時間
effort-people = 参加者と役割
effort-tasks = タスク
effort-meetings = ミーティング
effort-past = これまでのミーティング
effort-plan = ミーティングを計画
effort-more = この活動の操作
effort-rename = 名前を変える
effort-certificates = 感謝状を作る…
effort-packets = ご案内セットを作る…
effort-close = この活動を終了
effort-reopen = 再開
effort-remove = 削除
effort-missing = この活動は見つかりません
effort-all = すべての活動
effort-add-people = 参加者を追加
effort-lead = リーダー
effort-role-of = { $name }さんの役割
effort-role-add = 役割を追加
effort-since = { $month }から
effort-until = { $date }まで
effort-more-of = { $name }さんの操作
effort-make-lead = リーダーにする
effort-unlead = リーダーから外す
effort-leave = 今日で抜ける
effort-gone = 以前の参加者 { $count } 人
effort-add-task = タスクを追加
effort-no-tasks = 今のところ、することはありません。
effort-board = この活動のボードを開く

cmd-efforts-new = 新しい活動
cmd-effort-task = この活動の新しいタスク
cmd-effort-people = この活動に参加者を追加
cmd-effort-colour = この活動の色を変える
cmd-effort-meeting = この活動のミーティングを計画

effort-wanted = 募集
effort-needs = { $count ->
   *[other] 募集{ $count }名：{ $title }
}
need-none = この活動は今、募集していません。何があると助かりますか。
need-title = 必要なこと
need-filled = 充足
need-time = 時間
need-time-add = どのくらいの時間？
need-places = { $places }名中{ $filled }名
need-who = 引き受ける人
need-fill = 引き受ける人を選ぶ
need-remove = { $title }の募集をやめる
need-new = 必要なこと
need-example = 畑を耕す人
need-skills = できること
need-skills-hint = 「、」で区切ります。
need-count = 人数
need-add = 募集する

effort-figures = 数値
figures-attendance = 参加した人
figures-attendance-finding = 最近のミーティングで予定されていた人のうち、{ $share }が参加しました。
figures-attendance-none = まだミーティングは開かれていません。
figures-of = 予定{ $count }人のうち
figures-meeting = ミーティング
figures-came = 参加
figures-people = 参加状況
figures-people-finding = 直近の丸1か月（{ $month }）に参加した人数：{ $count }。
figures-hours = 月ごとの時間
figures-hours-finding = 12か月で{ $hours }の活動がありました。
figures-month = 月
figures-hours-head = 時間
figures-people-head = 人数

effort-overview = 概要
effort-next = 次のミーティング
effort-no-lead = リーダーはまだいません。
effort-more-tasks = ほかに { $count } 件のタスク
effort-made = 書類とファイル
effort-made-none = ここで作成または保管した書類はまだありません。PDF や画像をこのページにドロップすると保管できます。
effort-made-all = この活動の書類をすべて見る
cmd-effort-page = 1枚に印刷…
cmd-effort-badges = 名札を印刷…
