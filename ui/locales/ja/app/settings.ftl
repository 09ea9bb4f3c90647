# Settings of the community and of this device, drafts, and the sample.

settings-me-label = 自分が誰かを設定
settings-my-name-label = 書類に載る自分の名前を変更
setting-unknown = { $id }という設定はありません。あるのは次のとおりです: { $known }
setting-takes = この設定に使える値: { $words }
device-not-kept = この端末の設定を保存できませんでした。ディスクの空きを増やして、もう一度お試しください。
draft-nameless = 下書きには入力欄の名前が必要です。
draft-too-long = この文章は下書きとして残すには長すぎます。保存してください。
sample-remove-label = サンプルを取り除く

settings-task-limits-label = 列に入るタスクの数を変更
settings-sensitive-on-label = 要配慮情報を扱う
settings-sensitive-off-label = 要配慮情報を扱わない
settings-controller-label = データの責任者を変更
