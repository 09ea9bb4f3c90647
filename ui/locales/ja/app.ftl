# ウィンドウの枠：移動、検索とコマンド、ショートカット、表示の設定、元に戻す、進行中の作業。
#
# 日本語でいつも同じに言う言葉（です・ます、やわらかく、「あなた」は使わない。ボタンは体言止め）：
#   person = メンバー（文中では「人」） · community = コミュニティ · effort = 活動 · membership = 参加 · task = タスク ·
#   commitment = 約束（依頼中、引き受け済み、辞退、果たした、果たせず、返上、引き継ぎ済み） ·
#   meeting = ミーティング · series = 定例 · agenda = 議題 · minutes = 議事録 · decision = 決定事項 · action = アクション ·
#   attendance = 出欠（予定、出席、欠席連絡あり、欠席、飛び入り） · calendar = カレンダー · event = 予定 ·
#   hours = 活動時間 · packet = ご案内セット · certificate = 感謝状 · thanks = お礼 · document = 書類 ·
#   standing: newcomer = 新しい仲間, active = 活動中, quiet = ご無沙汰, on a break = お休み中, alumni = 卒業 ·
#   role = 役割 · lead = リーダー · thread = あゆみ · need = 困りごと · undo = 元に戻す

nav = メインメニュー
nav-home = ホーム
nav-people = メンバー
nav-efforts = 活動
nav-tasks = タスク
nav-calendar = カレンダー
nav-documents = 書類
skip = ページの本文へ
search = 検索…
sidebar-fold = サイドバーをたたむ
sidebar-unfold = サイドバーをひらく

palette = 検索とコマンド
palette-placeholder = コマンドか名前を入力
palette-placeholder-records = 名前、活動、タスク、ミーティングを入力
palette-recent = 最近
palette-commands = コマンド
palette-records = 見つかったもの
palette-hint = 入力すると検索します。
palette-none = 「{ $query }」に合うものがありません。文字を減らしてみてください。
palette-move = 移動
palette-run = 選択
palette-leave = 閉じる

section-here = このページ
section-go = 移動
section-edit = 編集
section-view = 表示
section-app = Hearth
section-lists = 一覧

cmd-find = 探して開く…
cmd-go-home = ホームへ
cmd-go-people = メンバーへ
cmd-go-efforts = 活動へ
cmd-go-tasks = タスクへ
cmd-go-calendar = カレンダーへ
cmd-go-documents = 書類へ
cmd-back = 戻る
cmd-forward = 進む
cmd-sidebar = サイドバーをたたむ・ひらく
cmd-region = ウィンドウの次の部分へ
cmd-region-back = ウィンドウの前の部分へ
cmd-theme-system = システムのテーマに合わせる
cmd-theme-light = ライトテーマ
cmd-theme-dark = ダークテーマ
cmd-density-compact = 行間を詰める
cmd-density-comfortable = 行間をゆったり

# ボタンの説明：何をするか、同じことをするキー。
with-keys = { $text }（{ $keys }）
shortcuts = キーボードショートカット
keys-move = 次の行、前の行
keys-open = 開く
keys-peek = ちょっと見る
keys-select = 選択
keys-extend = 選択を広げる

theme = テーマ
theme-system = システム
theme-light = ライト
theme-dark = ダーク
text-size = 文字の大きさ
per-cent = { $size }%
density = 行間
density-comfortable = ゆったり
density-compact = 詰める
single-keys = 1 文字のショートカット

undo = 元に戻す
redo = やり直す
undo-done = 元に戻しました：{ $label }
redo-done = やり直しました：{ $label }

status-bar = 進行中の作業
job-of = { $total } 件中 { $done } 件
job-done = 完了
job-failed = 失敗
job-cancelled = 中止

trouble = コミュニティを開けませんでした
not-here = ここには何もありません
not-here-text = 記録が削除されたか、アドレスが間違っているかもしれません。

draft-not-copied = システムがHearthにクリップボードの使用を許可していません。
draft-copied = 下書きには長すぎる文章です。クリップボードに入れたので、そこに貼り付けてください。
draft-addresses-copied = { $count ->
   *[other] { $count }件のアドレスをクリップボードに入れました。Bccに貼り付けてください。
}
draft-unknown = { $count ->
   *[other] { $name }など{ $count }人のメールアドレスがありません。
}
draft-silent = { $count ->
   *[other] { $name }など{ $count }人は連絡を望んでいないため、外しました。
}

language = 言語
language-now = Hearth の言語を { $language } にしました。

views = ビュー
view-save = このビューを保存…
view-save-title = このビューを保存
view-save-do = 保存
view-name = 名前
view-name-hint = フィルター、並び順、列を保存します。パレットからこの名前で呼び出せます。
view-name-missing = ビューに名前を付けてください。
view-remove = ビューを削除…
view-remove-title = 保存したビュー
view-remove-one = ビュー「{ $name }」を削除
cmd-view-save = このビューを保存
cmd-view-show = ビュー：{ $name }
draft-nobody = { $count ->
   *[other] { $name }など{ $count }人全員がメールを望んでいないため、下書きは開きませんでした。
}
cmd-sharing = 画面共有中は連絡先を隠す
sharing-on = 共有中のため連絡先を隠しています
sharing-end = 再び表示
sharing-hidden = 共有中は非表示
sharing-closed = 画面共有中は開けません。先に共有モードを終えてください。
sharing-not-written = 共有中に隠れている内容は変更できません。先に共有モードを終えてください。何も失われていません。
sharing-off = 連絡先を再び表示しています
