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

# コミュニティが人について決める項目。

fields-add-label = 項目「{ $field }」を追加
fields-change-label = 項目「{ $field }」を変更
fields-retire-label = 項目「{ $field }」を隠す
fields-again-label = 項目「{ $field }」を再び表示
fields-order-label = 項目を並べ替え
fields-name-missing = 「T シャツのサイズ」のような短い名前を付けてください。
fields-name-too-long = 名前は { $limit } 文字までです。短くしてください。
fields-name-taken = 項目「{ $name }」はすでにあります。
fields-name-hidden = 隠された項目「{ $name }」がすでにあります。それを再び表示するか、別の名前にしてください。
fields-many = 項目はすでに { $limit } 個あります。使わなくなったものを隠してください。
fields-belongs-sensitive = 健康や経歴の確認はここには置けません。一覧を見る人すべてに見えてしまいます。各人のページで鍵のかかる「要配慮情報」に入れてください（設定のプライバシー）。
fields-belongs-access = 参加に必要なことは、その人のページの「必要な配慮」に入れてください。一覧には表示されません。
fields-belongs-nowhere = Hearth はこのような項目を持ちません。信条、出自、意見などは特に保護されており、ボランティアを支えるのに必要ありません。
fields-belongs-papers = Hearth はこのような項目を持ちません。身分証、口座、カードの番号やパスワードは、漏れると害になります。使う場所で保管してください。
fields-choices-missing = 選択肢を少なくとも 1 つ書いてください。
fields-choices-many = 選択肢は { $limit } 個までです。
fields-choices-twice = 同じ意味の選択肢が 2 つあります。それぞれ 1 回だけにしてください。
fields-choice-used = { $count ->
   *[other] 外した選択肢を { $count } 人が選んでいます。別の名前にするか、先にその人の選択を変えてください。
}
fields-kind-misfits = { $count ->
   *[other] { $count } 個の値が合いません（例：{ $example }）。先に変更してください。
}
fields-hidden = 項目「{ $field }」は隠されています。先に設定で再び表示してください。
fields-one-value = この項目に入る値は 1 つだけです。
fields-too-long = { $limit } 文字を超えています。残りはメモに書いてください。
fields-no-number = 数ではありません。12 や 12.5 のように書いてください。
fields-no-date = 日付ではありません。選んでください。
fields-no-answer = 「はい」か「いいえ」で答えてください。
fields-no-choice = 選択肢にありません。設定で項目に追加するか、別のものを選んでください。
