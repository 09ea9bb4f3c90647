# これから取り込むメンバーの一覧。

import-title = メンバーの取り込み
cmd-import-choose = ファイルを選ぶ…
cmd-import-go = 取り込む

import-choose = お使いの名簿を選んでください
import-choose-file = ファイルを選ぶ
import-other = 別のファイルを選ぶ
import-another = ほかのファイルも取り込む
import-tables = 名簿（CSV、ブック、vCard）
import-drop = ここにファイルをドロップ
import-any = Google コンタクト、Slack、表計算ソフトなど、どのプログラムの CSV、ブック、vCard でもかまいません。何かが追加される前に、Hearth がどう読み取ったかを確かめられます。
import-private = ファイルはこのコンピューターの中で読み込まれ、元のまま残ります。
import-reading = ファイルを読んでいます…
import-bad = このファイルは名簿として読めません
import-nothing-lost = 何も追加、変更されていません。

import-rows = { $count } 行
import-delimiter-comma = コンマ区切り
import-delimiter-semicolon = セミコロン区切り
import-delimiter-tab = タブ区切り
import-delimiter-bar = 縦線区切り

import-day-question = 「{ $example }」はいつのことですか
import-day-first = 日が先
import-month-first = 月が先
import-day-missing = 誕生日を間違えないように、どちらか選んでください。

import-columns = 列
import-columns-what = それぞれの列を何として読み取ったか。違うところを直すと、下の行が読み直されます。
import-column = 列
import-column-n = { $n } 列目
import-column-samples = 例
import-column-field = 読み取り先
import-column-why = 理由
import-field-of = 「{ $header }」の読み取り先
import-chosen = 自分で選択
import-more-columns = ほか { $count } 列
import-fewer-columns = 列を減らす

import-field-name = 名前
import-field-given = 名
import-field-family = 姓
import-field-called = 呼び名
import-field-email = メール
import-field-phone = 電話
import-field-organisation = 所属
import-field-pronouns = 代名詞
import-field-birthday = 誕生日
import-field-joined_on = 参加日
import-field-notes = メモ
import-field-efforts = 活動
import-field-tags = タグ
import-field-languages = 言語
import-field-skills = 得意なこと
import-field-zone = タイムゾーン
import-field-address = 住所
import-field-web = ウェブページ
import-field-handle = ユーザー名
import-field-external_id = ほかのプログラムでの ID
import-field-status = 状態
import-field-opt_out = 連絡しない
import-field-keep = 元データとしてのみ保存
import-field-drop = 取り込まない

import-problems = このファイルについて知っておきたいこと { $count } 件
import-more-problems = ほか { $count } 件を表示
import-line = { $line } 行目
import-line-head = 行

import-efforts = ファイルに活動が { $count } 件書かれています
import-make-efforts = まだないものを作り、その活動にメンバーを加える

import-verdicts = 各行の扱い
import-verdict-new = 新規
import-verdict-same = 同じ人
import-verdict-doubtful = 要確認
import-verdict-left-out = 取り込まない
import-means-new = 追加されます
import-means-same = すでにいる人です。空欄を補います
import-means-doubtful = すでにいる人かもしれません。判断してください
import-means-left-out = 取り込みません

import-every-row = すべての行
import-none = 該当する行はありません
import-what = 扱い
import-row = { $line } 行目、{ $name }：{ $what }。{ $why }
import-row-new = 新しい人
import-row-same = { $person }さんと同じ
import-row-doubtful = 判断する
import-row-left-out = 取り込まない
import-changes = { $what }を追加
import-rows-hint = 行で Enter を押すと、その扱いを決められます。
import-decide = この行の扱い
import-decided = { $line } 行目：{ $what }
import-choose-new = 新しい人
import-choose-same = { $person }さんと同じ
import-choose-other = 別の人と同じ…
import-choose-out = 取り込まない
import-same-as = 誰ですか
import-all-doubtful = 要確認の行すべて：
import-all-same = 同じ人
import-all-new = 新しい人
import-all-out = 取り込まない

import-promise = まとめて 1 回の操作です。1 回で元に戻せます。
import-undecided = 要確認の { $count } 行は、判断するまで取り込みません。
import-go-add = { $count ->
    [0] 追加するものはありません
   *[other] { $count } 人を追加
}
import-go-update = { $count } 人を更新
import-go-both = { $added } 人を追加、{ $updated } 人を更新
import-starting = 始めています…
import-running = { $total } 件中 { $done } 件
import-cancelled = 止めました。何も追加されていません。

import-done = { $count ->
    [0] 新しい人はいませんでした
   *[other] { $count } 人を追加しました
}
import-done-updated = すでにいた { $count } 人の空欄を補いました。
import-done-efforts = 活動を { $count } 件作りました。
import-done-doubtful = 要確認の { $count } 行は取り込みませんでした。
import-done-left-out = { $count } 行を除きました。
import-see-people = メンバーを見る
import-waiting = このあとに { $count } 件のファイルがあります
import-next = 次：{ $name }
import-own = コミュニティ独自の項目
import-own-new = 独自の項目を新しく作る
import-own-make = 新しい項目：{ $kind }
