# 保存期間。何をなぜ見直すか。

retention-months = 1～{ $most } か月の間で選んでください。
retention-nothing-chosen = 残すものを選んでください。
retention-set-label = { $count } か月後に見直す
retention-rest-label = 見直しをやめる
retention-keep-label = { $count } 件をさらに { $months } か月残す
retention-why-alumni = 離れた人で、{ $day }から動きがありません。
retention-why-newcomers = { $day }に登録され、一度も参加していません。
retention-why-documents = { $day }に作成されました。
retention-why-sensitive = 要配慮情報。{ $day }から変わっていません。
