# ミーティングの議題。

agenda-add-label = 「{ $title }」を議題に追加
agenda-put-label = 「{ $title }」の議題に { $count } 件を追加
agenda-keep-label = 「{ $title }」の議題を次回以降にも使う
agenda-change-label = 議題「{ $title }」を変更
agenda-remove-label = 「{ $title }」を議題から外す
agenda-planned-wrong = 議題の長さは 1 分から 1 日までです。
agenda-only-series = 次回以降に議題を引き継げるのは、繰り返しのミーティングだけです。
