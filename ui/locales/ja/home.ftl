# ホームと、お礼を伝えること。

cmd-say-thanks = お礼を伝える…
say-thanks = お礼を伝える
say-thanks-whom = 誰に
say-thanks-whom-missing = お礼を伝えたい人を選んでください。
say-thanks-text = 何に対して
say-thanks-hint = 長い文よりも、してくれたことを挙げる 1 文のほうが心に届きます。
say-thanks-text-missing = 何に対するお礼か書いてください。
say-thanks-from = 誰から（空なら、みんなから）

home-good-night = こんばんは
home-good-morning = おはようございます
home-good-afternoon = こんにちは
home-good-evening = こんばんは
home-trouble = 今日の内容を読み込めませんでした
home-today = 今日
home-nothing = 今日の予定はありません。
home-plan = ミーティングを計画
home-tasks = もうすぐ期限
home-overdue = 期限超過 { $count } 件
home-no-tasks = 期限の近いものはありません。先のことを考えるのによい日です。
home-more-tasks = 未完了のタスクがほかに { $count } 件
home-week = 今週
home-think = 気にかけたい人
home-think-none = 最近、全員から便りがありました。
home-thank = { $name }さんにお礼を伝える
home-open = { $name }さんを開く
home-open-short = 開く
home-waiting = お待ちしていること
home-waiting-none = 待っていることはありません。
home-thanks = 最近のお礼
home-thanks-none = お礼はまだ誰にも伝えられていません。最近、誰が手伝ってくれましたか。
home-thanks-from = { $name }さんから
home-sample = これはサンプルのコミュニティです。
home-sample-text = 登場する人は架空です。何でも試してください。どの操作も元に戻せます。
home-start-own = 自分のコミュニティを始める
