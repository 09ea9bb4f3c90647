# コミュニティとそのファイル。

community-create-label = { $name } を作成
community-change-label = コミュニティを変更
community-name-missing = コミュニティに名前を付けてください。
community-none = コミュニティが開かれていません。開くか、新しく作ってください。
community-unfinished = このファイルは作りかけで、コミュニティが入っていません。新しく作ってください。
community-no-free-name = このコミュニティに使えるファイル名が見つかりませんでした。
community-no-keychain-so-passphrase = このシステムではキーチェーンが動いていません。コミュニティにパスフレーズを付けてください。それがないと誰もファイルを開けません。
community-keychain-took-no-key = キーチェーンが鍵を受け付けませんでした：{ $why }。コミュニティにパスフレーズを付けてください。それがないと誰もファイルを開けません。
community-opens-with-passphrase = このコミュニティはパスフレーズで開きます。
community-keychain-has-no-key = このアカウントのキーチェーンには、このコミュニティの鍵がありません。{ $way }
community-no-keychain = このシステムではキーチェーンが動いていません。{ $way }
community-keychain-gave-no-key = キーチェーンから鍵を取り出せませんでした：{ $why }。{ $way }
community-way-passphrase = 代わりにパスフレーズを入力してください。
community-way-keychain = キーチェーンのロックを解除して、もう一度お試しください。
keychain-trouble-locked = ロックされているか、つながりません
keychain-trouble-odd = 正しい応答がありませんでした
keychain-trouble-other = Hearth の名前で別のものが入っています
zone-unknown = { $zone } はタイムゾーンではありません。Asia/Tokyo のように指定してください。
hue-wrong = 色は 0 から 359 までの色相で指定します。
file-trouble = { $path }：{ $why }
community-opens-with-code = このコミュニティは復旧コードで開きます。
community-way-passphrase-or-code = 代わりにパスフレーズか復旧コードを入力してください。
community-way-code = 代わりに復旧コードを入力してください。
community-keychain-has-another-key = このアカウントのキーチェーンの鍵は、このコミュニティに合いません。{ $way }
community-is-locked = ロックされています。解除するまで、誰も何も読めません。
community-lock-waits = 「{ $job }」がまだ実行中です。終わってからもう一度お試しください。
community-checking = コミュニティを検査しています
community-repairing = コミュニティを修復しています
community-repair-label = コミュニティを修復
community-repair-lost = 名前が失われた変更
community-repair-nothing = このファイルは何も読み取れないため、修復できません。バックアップから復元してください。
community-quarantine-note = { $day } の修復前の { $file } です。{ $reason } このフォルダーの中身は何も変更していません。足りないものがなければ削除できます。
community-quarantine-pages = { $count ->
    [0] 修復が求められました。
   *[other] { $count } ページが読み取れませんでした。
}
repair-details = 付随する情報
repair-cut = { $count } 件の項目は、失われたものへの参照を外して残しました。
repair-dropped = { $count } 件の項目は、失われたものがないと意味をなさないため、除きました。
repair-unplaced = どこに属するか分からない項目が { $count } 件見つかりました。
repair-entries-lost = 履歴のうち { $count } 件の変更が失われました。
repair-at-least = 履歴が欠けているため、分かっている以上に失われた可能性があります。
repair-whole = 救い出した内容に問題はありません：ページ、表、参照、履歴がすべて一致しています。
repair-not-whole = 救い出した内容に { $count } 件の問題があります。
