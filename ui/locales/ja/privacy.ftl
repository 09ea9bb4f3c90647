# プライバシー。同意、保存期間、要配慮情報、取扱記録。

part-privacy = プライバシー
setting-consents = 同意
setting-consents-hint = お見せする言葉のまま、何をお願いするか。同意を得た文面は変わらず、変更は新しい版になります。
setting-consents-words = 写真 ニュースレター 許可 gdpr
setting-retention = 使わない記録の保存期間
setting-retention-hint = 選ぶまではオフです。自動で消えることはなく、期限が来たものはここで確認を待ちます。
setting-retention-words = 削除 古い 見直し 期限
setting-sensitive = 要配慮情報
setting-sensitive-hint = 健康や安全確認の情報を、各人のページに鍵をかけて保存します。見るたびに履歴に残り、一覧・検索・書き出し・書類・レポート・カレンダーには出ません。
setting-sensitive-words = 健康 医療 確認 安全
setting-processing = データ取扱記録
setting-processing-hint = 印刷用のページです。誰の何を、なぜ、どれだけの間持ち、誰に渡し、どう守るか。実際に保存しているものから作られます。
setting-processing-words = gdpr 30条 印刷 責任者
consents = 同意
consent-agreed = 同意あり
consent-withdrawn = 取り消し
consent-unknown = 未確認
consent-outdated = 以前の文面に
consent-how = 方法
consent-paper = 紙で
consent-form = フォームで
consent-spoken = 口頭で
consent-imported = インポートで
consent-given = { $date }、{ $how }
consent-recorder = 記録：{ $name }
consent-ended = { $date }に取り消し（{ $how }）
consent-version = 第 { $version } 版
consent-record = 同意を記録…
consent-record-title = 同意を記録
consent-record-many = { $count ->
   *[other] { $count } 人の同意を記録
}
consent-record-do = 記録する
consent-agree = 「{ $kind }」に同意…
consent-withdraw = 「{ $kind }」を取り消し…
consent-withdraw-title = { $kind }：取り消し
consent-withdraw-do = 記録する
consent-remove = この記録を削除
consent-menu = 同意：{ $kind }
consent-words = 文面
consent-kind = 対象
consent-on = 日付
consent-none = お願いする項目はまだありません。
consent-none-go = 設定のプライバシー
consent-kind-add = 項目を追加…
consent-kind-name = 名前
consent-kind-hint = 短く：写真、ニュースレター、連絡先の共有など。
consent-kind-text = 同意していただく内容
consent-kind-change = 「{ $kind }」の文面を変更
consent-kind-retire = たずねるのをやめる
consent-kind-again = 再びたずねる
consent-kind-retired = { $date }からたずねていません。
consent-standing = { $count ->
   *[other] { $count } 人が同意
}
consent-kind-new-version = 現在の文面にはすでに同意があるため、これは第 { $version } 版になります。
consent-suggested-photos = 写真
consent-suggested-photos-text = 私だと分かる写真を、コミュニティのウェブページや掲示に載せることに同意します。いつでも取り消すことができ、その場合は写真が外されます。
consent-suggested-newsletter = ニュースレター
consent-suggested-newsletter-text = コミュニティのニュースレターをメールで受け取ることに同意します。いつでも取り消すことができます。
consent-suggested-contact = 連絡先の共有
consent-suggested-contact-text = 私が参加する活動の人たちに、私のメールアドレスと電話番号を伝えることに同意します。いつでも取り消すことができます。
consent-suggest = 候補から始める
people-consent = 同意
people-consent-any = すべて
people-has-agreed = 「{ $kind }」に同意
people-has-withdrawn = 「{ $kind }」を取り消し
consents-recorded = { $count ->
   *[other] { $count } 人について記録しました。
}
consents-left-out = { $count ->
   *[other] { $count } 人はその後取り消しているため、外しました。
}
retention-alumni = 離れたあと動きのない人
retention-newcomers = 登録だけで参加のない人
retention-documents = 書類
retention-sensitive = 変更のない要配慮情報
retention-off = 見直さない
retention-after = { $count ->
   *[other] { $count } か月後
}
retention-suggested = { $after }（おすすめ）
retention-due = { $count ->
   *[other] 見直す記録：{ $count } 件
}
retention-queue = 見直す記録
retention-none = 見直すものはありません。
retention-keep = さらに 12 か月残す
retention-keep-6 = さらに 6 か月残す
retention-keep-24 = さらに 24 か月残す
retention-keep-of = { $name }をさらに 12 か月残す
retention-more-of = { $name }のその他の操作
retention-keep-all = これらをすべてさらに 12 か月残す
retention-erase = 消去または匿名化…
retention-remove-document = 一覧から外す
retention-clear = 要配慮情報を削除
retention-open = 開く
sensitive = 要配慮情報
sensitive-locked = { $count ->
   *[other] { $count } 件、ロック中。表示すると履歴に残ります。
}
sensitive-none = 記録はありません。
sensitive-shown = 1 分間表示します。
sensitive-last = 最後の表示：{ $when }
sensitive-show = 情報を表示
sensitive-hide = 隠す
sensitive-add = 追加…
sensitive-add-title = 要配慮情報を追加
sensitive-change-title = 要配慮情報を変更
sensitive-health = 健康
sensitive-check = 安全確認
sensitive-kind = 種類
sensitive-text = 知っておくこと
sensitive-checked-on = 確認日
sensitive-valid-until = 有効期限
sensitive-checked = { $date }に確認
sensitive-valid = { $date }まで有効
sensitive-change = 変更
sensitive-remove = 削除
sensitive-save = 保存
sensitive-switch = このコミュニティで要配慮情報を扱う
processing-controller = 責任者
processing-controller-hint = ページに載る団体名または氏名。
processing-contact = 問い合わせ先
processing-show = 記録を表示
processing-save = PDF として保存…
processing-saved = 記録を保存しました。
processing-file = データ取扱記録.pdf
