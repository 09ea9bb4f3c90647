# ほかのカレンダー向けのミーティング。

publications-kind = カレンダー用のファイルは .ics で終わります。別の名前を選んでください。
publications-who-invites = 人の名前を入れるには、誰が招待するのかが必要です。設定で自分が誰かを選び、その人にメールアドレスを登録してください。
publications-one-of-two = 活動か人のどちらか一つを選んでください。
publications-here-already = この場所にはすでに別のものを公開しています。別の名前を選んでください。
publications-add-label = 「{ $name }」のミーティングを公開
publications-remove-label = 「{ $name }」のミーティングの公開を終了
publications-silent = { $name }さんは連絡を望んでいないため、このファイルはもう更新されません。
publications-name = { $effort } · { $community }
gone-publication = このファイルはもう公開されていません。
