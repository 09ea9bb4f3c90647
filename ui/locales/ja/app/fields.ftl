# 各欄に入れられるもの。

field-text = ここには数字ではなく文字を書いてください。
field-whole-number = ここには整数を書いてください。
field-minutes = 1 分から 10,080 分（1 週間）までで指定してください。
field-takes-text = この欄には文字を入れてください。
field-takes-list = この欄には一覧を入れてください。
field-yes-or-no = はいかいいえで答えてください。
field-time = 時刻は 2026-11-25T18:30 の形で書いてください。
field-date = 日付は 2026-11-25 の形で書いてください。
field-instant = 時点は 2026-11-25T17:30:00Z の形で書いてください。
arguments-do-not-fit = 引数が合いません：{ $why }。
command-unknown = { $name } というコマンドはありません。
work-stopped = 処理が予期せず止まりました：{ $why }。
job-stopped = 中止しました。何も変更していません。
change-untold = 変更
