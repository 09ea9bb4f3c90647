# コミュニティを開く前のウィンドウ。

start-title = Hearth
start-welcome = Hearth へようこそ
start-welcome-text = ボランティアを支える人のためのアプリです。すべてはこのコンピューターの、手元のファイルの中にあり、ネットワークがなくても使えます。
start-new = コミュニティを始める
start-step = ステップ { $step } / { $steps }
start-back = 戻る
start-next = 次へ

start-name-title = コミュニティの名前は何ですか
start-name-text = 名前はどのページにも書類にも載ります。後から変えられます。
start-name = コミュニティの名前
start-name-example = 川べりの会
start-name-missing = コミュニティに名前を付けてください。
start-zone = タイムゾーン
start-zone-hint = ミーティングはこのタイムゾーンで計画します。都市名を入力すると探せます。
start-hue = 色
start-second = もう 1 つの入り口としてパスフレーズを設定
start-second-text = 鍵はこのコンピューターのキーチェーンにあります。パスフレーズがあれば、ほかのコンピューターでもファイルを開けます。
start-no-keychain = このコンピューターにはキーチェーンがないため、パスフレーズでコミュニティを守ります。Hearth を開くたびに入力します。
start-again = もう一度
start-passphrase-hint = 変わった単語 1 つより、いくつかの言葉のほうが覚えやすいものです。これがなければ誰もファイルを開けないので、大切に保管してください。
start-passphrase-missing = パスフレーズを決めてください。
start-passphrase-differs = 2 つが一致しません。もう一度入力してください。

start-seed-title = { $name } を何から始めますか
start-seed-text = ほかの 2 つも、いつでもできます。
seed-sample = サンプルのコミュニティ
seed-sample-text = 60 人と 1 年分のミーティング。見て回り、何でも試せます。
seed-import = お使いの名簿
seed-import-text = 表計算ソフト、Google コンタクト、Slack の CSV。取り込む前に確かめられます。
seed-empty = まっさらなテーブル
seed-empty-text = 最初の 1 人、または最初のミーティングから始めます。
seed-making = テーブルを整えています…


start-recent = もう一度開く
start-have = コミュニティをすでにお持ちですか
start-open = ファイルを開く…
start-open-title = コミュニティを開く
start-communities = Hearth のコミュニティ
start-another = 別のコミュニティ
cmd-start-open = コミュニティを開く…

unlock = 開く
unlock-text = 開くにはパスフレーズを入力してください。
unlock-passphrase = パスフレーズ
unlock-show = 表示
unlock-hide = 隠す
unlock-empty = このコミュニティのパスフレーズを入力してください。

start-place = 保存場所
start-place-text = ほかを選ばなければ、Hearthのフォルダーに保存されます。
start-place-choose = フォルダーを選ぶ…
start-place-own = Hearthのフォルダー
