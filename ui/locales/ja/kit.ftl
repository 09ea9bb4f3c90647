# どのページにも使われる部品の言葉。

cancel = キャンセル
close = 閉じる
retry = もう一度試す
saved = 保存しました
loading = 読み込み中
searching = 検索中…

field-required = 必須
toasts = お知らせ
toast-close = お知らせを閉じる
pebbles-more = ほか { $count } 人

picker-placeholder = 名前を入力
picker-remove = { $name } を外す
picker-none = その名前の人はいません。文字を減らしてみてください。
picker-create = 「{ $name }」を追加

grid-selected = 選択中

today = 今日
all-day = 終日
month-day = { $day }：{ $entries }
month-more = ほか { $count } 件

board-column = { $column }、カード { $count } 枚
board-limit = { $limit } 枚中 { $count } 枚
board-move = { $name } を移動
board-move-to = { $column } へ移動

preview-none = このシステムでは PDF をここに表示できません。ファイルを開いてご覧ください。
preview-page = { $name }、{ $page } ページ
preview-failed = ファイルを読み込めませんでした。もう一度試すか、専用のアプリで開いてください。
preview-broken = ファイルが壊れているようです。もう一度試すか、専用のアプリで開いてください。
preview-empty = ファイルは空です。
preview-unknown = この種類のファイルはここに表示できません。専用のアプリで開いてください。
preview-beginning = 先頭の部分を表示しています。続きはファイルを開いてご覧ください。
preview-tools = { $name }の表示サイズ
preview-picture = { $name }：+ と − でサイズを変更、0 で全体を表示、矢印キーでスクロールします
preview-smaller = 縮小
preview-larger = 拡大
preview-fit = 全体を表示
preview-actual = 実際のサイズ
preview-no-events = このカレンダーには予定がありません。
preview-untitled = 無題
preview-repeats = 繰り返し
preview-days = { $from }～{ $to }

inline-edit = { $label }：{ $value }。編集
inline-add = { $label }を追加
combobox-none = その名前のものはありません。文字を減らしてみてください。
due-overdue = { $days } 日超過
promise-asked = { $name }（依頼中）
promise-open = 空き { $count } 人分
tick-off = 完了：{ $title }
meeting-row-expected = { $count } 人が予定
meeting-row-came = { $count } 人が出席
meeting-row-cancelled = 中止

hue-0 = ばら色
hue-30 = テラコッタ
hue-60 = 琥珀色
hue-90 = オリーブ
hue-120 = 若葉色
hue-150 = しだ色
hue-180 = 海の色
hue-210 = 入り江の色
hue-240 = 空色
hue-270 = あやめ色
hue-300 = すもも色
hue-330 = 葵色

week-days = 曜日
week-hours = 時間ごと
week-free = { $day } { $time }、空き
week-free-range = { $day } { $time }から{ $end }まで、空き

duration-minutes = { $count }分
duration-hours = { $count }時間
duration-both = { $hours }{ $minutes }

grid-choose-all = 該当するものをすべて選択
grid-columns = 列
grid-sort = 並べ替え
grid-descending = 逆順
grid-narrower = { $name }を狭くする
grid-wider = { $name }を広くする
grid-earlier = { $name }を前へ
grid-later = { $name }を後ろへ
grid-reset = 標準の列
grid-type = 名前を入力してください
grid-typed = 「{ $text }」を検索中

day-and-time = { $day } { $time }
one-after-other = { $before }、{ $next }

editor-tools = { $label }のツール
editor-bold = 太字
editor-italic = 斜体
editor-strike = 取り消し線
editor-code = コード
editor-heading = 見出し
editor-list = 箇条書き
editor-numbers = 番号付きリスト
editor-ticks = チェックリスト
editor-quote = 引用
editor-codeblock = 複数行のコード
editor-rule = 区切り線
editor-undo = 入力を元に戻す
editor-redo = 入力をやり直す
editor-people = メンバー
editor-efforts = 活動
editor-blocks = 挿入するもの
editor-draft = 入力されたまま保存されていない文章があります。
editor-draft-take = 元に戻す
editor-draft-leave = 破棄する

prose-done = 完了
prose-open = 未完了

chart = グラフ
chart-walk = { $label }：矢印キーで各点を読み上げ
chart-point = { $label }：{ $value } { $note }
chart-cell = { $row }、{ $column }：{ $value }
chart-none = 数値なし
chart-open = 現時点
chart-note = 備考
chart-table = 表で表示
chart-copy = 画像と数値をコピー
chart-csv = 数値をCSVで保存
chart-copied = グラフをコピーしました

availability-part = 時間帯
availability-morning = 午前
availability-afternoon = 午後
availability-evening = 夜
availability-free = 空き
availability-busy = 空きなし
availability-some = { $times }は空き
filters = { $count ->
    [0] 絞り込み
   *[other] 絞り込み ({ $count })
}
board-over = 目安を超えています
grid-paper-rest = ほか{ $count }行は印刷されません。
