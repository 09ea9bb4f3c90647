# 書類の見た目を示す見本の内容。
sample-name = 山田 花子
sample-lead = 佐藤 恵理
sample-people = 鈴木 健; 田中 ひかり; 高橋 蓮; 伊藤 さくら
sample-pronouns = 彼女
sample-role = 代表
sample-effort = 庭のグループ
sample-effort-two = みんなの台所
sample-effort-three = 歓迎の輪
sample-meeting = 秋の庭しごと
sample-place = 集会所の裏の温室
sample-letter = 雨の土曜日にも来てくださって、ありがとうございます。花壇がこんなにきれいだったことはありません。お茶を飲まずに帰った人もいませんでした。
sample-task = 生け垣の冬支度をする
sample-purpose = 集会所のまわりの花壇と生け垣を手入れして、いつも何かが咲いているようにしています。
sample-wanted = バラが好きな人
sample-join = 土曜日の十時に来てください。手袋はあります。
sample-reason = 一年間、土曜日ごとに庭を手入れし、初めてスコップを持つ人にも根気よく教えてくださったことに。

look-change-label = 書類の見た目を変更
look-logo-label = ロゴを選択
look-logo-remove-label = ロゴを削除
look-line-too-long = この行には{ $most }文字まで入ります。短くしてください。
look-picture-kind = SVGかPNGの画像を選んでください。
look-picture-large = 画像が{ $most }KBを超えています。小さい画像を選んでください。
look-picture-broken = この画像は描けません：{ $why }
signatories-add-label = { $name }さんを署名者に追加
signatories-change-label = { $name }さんの署名を変更
signatories-scan-label = { $name }さんの署名を取り込む
signatories-remove-label = { $name }さんを署名者から外す
signatories-name-missing = 署名する人を書いてください。
signatories-many = 署名者は{ $most }人までです。先に一人外してください。

# テンプレートの誤りを、やさしい言葉で。
template-problem-unknown = テンプレートが使っている「{ $name }」はありません。つづりを確かめてください。
template-problem-key = テンプレートが求める「{ $name }」はデータにありません。使えるものは横の一覧にあります。
template-problem-unclosed = ここで開いた括弧か引用符が閉じられていません。
template-problem-alt = ここの画像に、見えない人のための言葉がありません。alt: "…" を付けてください。
template-problem-package = テンプレートではインターネットのパッケージを使えません。
template-problem-file = このファイルはありません。テンプレートから見えるのは自分の文、look.typ、データだけで、このコンピューターの中は見えません。
template-problem-endless = これは終わりません。繰り返しや、自分自身を呼び出す関数を探してください。
template-problem-import = ほかの部分が必要とするものが欠けています。テンプレートはHearthが求める名前を残す必要があります。
template-problem-standard = 見た目は正しくても、読み上げや長期の保存ができない書類になります。
template-problem-syntax = ここに書かれていることを組版が理解できません。
template-problem-other = 組版がここで止まりました。
