# The ways into a community: passphrase, keychain, recovery code.

keys-current-missing = 今のパスフレーズか復旧コードを入力してください。
keys-last-way-passphrase = パスフレーズは確実に開ける最後の方法です。先に鍵をこのコンピューターのキーチェーンに入れるか、復旧コードを確認してください。
keys-last-way-keychain = このコンピューターのキーチェーンは確実に開ける最後の方法です。先にパスフレーズを設定するか、復旧コードを確認してください。
keys-no-keychain = このシステムではキーチェーンが動いていません。パスフレーズを設定するか、復旧コードを手元に置いてください。
keys-keychain-took-no-key = キーチェーンが鍵を受け付けませんでした：{ $why }。ロックを解除してもう一度お試しください。何も変わっていません。
code-group-wrong = { $group } 番目の組に打ち間違いがあります。用紙と見比べてください。
code-group-size = { $group } 番目の組には文字か数字が 5 つ必要です。
code-symbol = { $group } 番目の組の「{ $symbol }」は復旧コードに使われません。用紙と見比べてください。
code-groups = 復旧コードは 5 文字の組が { $wanted } 個です。入力されたのは { $typed } 個です。
code-nothing-to-prove = 確認を待つ復旧コードはありません。新しく作ると表示されます。
code-proof-wrong = コードの { $group } 番目の組と違います。用紙で組の上にある番号を見てください。
code-page-path = 用紙の保存先を選んでください。
recovery-title = 復旧コード
recovery-lead = この用紙とコミュニティのファイルがあれば、誰でも開くことができます。パスフレーズを忘れた日や、コンピューターをなくした日のためのものです。
recovery-use = 使い方：Hearth でコミュニティを開き、パスフレーズを求められたら「復旧コード」を選んで、7 つの組を入力します。そのあと新しいパスフレーズを設定してください。
recovery-keep = 紙のまま、ほかの大切な書類と一緒に保管し、コンピューターと同じかばんには入れないでください。新しいコードを作ると、このコードは使えなくなります。
recovery-typing = 大文字と小文字のどちらでもかまいません。0 と O、1 と I、2 と Z、5 と S、8 と B、U と V も同じです。
recovery-made = 作成日：{ $date }
recovery-file = ファイル：{ $file }
keys-renewing = 新しい鍵でコミュニティを書き直しています
keys-renew-passphrase = パスフレーズを入力してください。これからも同じもので開けます。
keys-renew-needs-way = 先にパスフレーズを設定するか、鍵をこのコンピューターのキーチェーンに入れてください。新しいファイルを開く方法が必要です。
