# 要配慮情報（健康・確認書類）。

sensitive-off = このコミュニティは要配慮情報を扱いません。設定の「プライバシー」でオンにできます。
sensitive-text-missing = 知っておくべきことを書いてください。
sensitive-text-too-long = { $limit } 文字を超えています。
sensitive-until-before = 有効期限は確認日より後にしてください。
sensitive-reveal-label = 要配慮情報を表示
sensitive-add-label = { $name }さんの要配慮情報を追加
sensitive-change-label = { $name }さんの要配慮情報を変更
sensitive-remove-label = { $name }さんの要配慮情報を削除
