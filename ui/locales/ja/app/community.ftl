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
