# ある人について保存されているすべての情報（本人に渡すもの）。

exports-making = { $name }についてのすべての情報を書き出しています
exports-label = { $name }についてのすべての情報を書き出す
exports-folder = すべての情報 – { $name } – { $day }
exports-title = { $name }についてのすべての情報
exports-lead = これは { $community } があなたについて保存しているすべての情報を、そのまま書き出したものです。この文書の横にあるファイルには、同じ内容が機械で読める形で入っています。everything.json にはすべてが、CSV ファイルには項目ごとの内容が入っています。
exports-contents = 内容
exports-own = あなたについて
exports-standing = 現在の状態とその理由
exports-names-them = ほかのことについての記録で、あなたの名前があるもの。
exports-named-in = あなたの名前があるほかの文章
exports-named-in-lead = 次の文章には、あなたの名前、連絡先、またはあなたへのリンクがあります。ほかの人についても書かれているため、本文はここに載せていません。
exports-history = 変更の記録
exports-history-lead = あなたについて、いつ何が書かれたか。新しい順です。
exports-meeting = { $name }（{ $day }）
exports-minutes = { $hours ->
    [0] { $minutes } 分
   *[other] { $hours } 時間 { $minutes } 分
}
exports-before = 変更前：{ $value }
exports-after = 変更後：{ $value }
exports-added = { $what }：{ $count }
