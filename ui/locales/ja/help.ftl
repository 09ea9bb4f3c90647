# Help: short, and the same on every page.

help = ヘルプ
cmd-help = ヘルプ
help-search = ヘルプを検索
help-not-found = それについての説明はありません
help-not-found-text = 別の言葉で探すか、コマンドの一覧をご覧ください。
help-all-keys = すべてのショートカット
help-change-keys = キーを変更

help-tour = 5分でひとめぐり
help-keys = 覚えておくと便利なキー
help-words = 言葉の説明
help-data = データについて

help-tour-people = 1. メンバーを加える
help-tour-people-text = メンバーのページで、手元の一覧は「取り込み」、1人ずつなら「新しいメンバー」を選びます。加える前に、各行がどうなるか確かめられます。
help-tour-task = 2. 誰かにお願いする
help-tour-task-text = タスクを作り、期限とお願いする人を決めます。返事は1クリックで記録でき、辞退されると枠がまた空きます。
help-tour-meeting = 3. ミーティングを計画し、開く
help-tour-meeting-text = 議題を用意し、来た人に印を付け、話しながら議事録を書きます。終えると活動時間が記録されます。
help-tour-thanks = 4. お礼を伝える
help-tour-thanks-text = ホームには、ご無沙汰の人、新しい仲間、誕生日の人が出ます。お礼は一人ひとりのあゆみに残ります。
help-tour-paper = 5. 書類にする
help-tour-paper-text = 新しい仲間へのご案内セットや、1人分でも一覧全員分でも印刷できる感謝状を作れます。

help-word-community = コミュニティ
help-word-community-text = メンバー、活動、タスク、ミーティング、書類のすべてが入った1つのファイルです。
help-word-effort = 活動
help-word-effort-text = 作業グループ、地域の集まり、プロジェクトなど、人が参加するものです。
help-word-standing = 状態
help-word-standing-text = 新しい仲間、活動中、ご無沙汰、お休み中、卒業のいずれかです。記録から導かれ、理由も必ず示されます。順位は付けません。
help-word-promise = 約束
help-word-promise-text = タスク、期間のある役割、ミーティングの席など、引き受けたことです。
help-word-series = 定例
help-word-series-text = 繰り返すミーティングです。変更するときは、今回だけ、今回以降、すべて、から選びます。
help-word-quiet = ご無沙汰
help-word-quiet-text = その人のいつもの間隔より長く様子が分からないこと。声をかけるきっかけにすぎません。

help-data-where = 保存場所
help-data-where-text = このコンピューターの暗号化された1つのファイルにあります。場所は「設定」→「データ」で分かります。隣の鍵ファイルと一緒に控えておいてください。
help-data-leaves = この端末から出るもの
help-data-leaves-text = 何もありません。利用状況の収集も通信もしません。追加したカレンダーだけを、指定のアドレスから読み込みます。
help-data-undo = うまくいかなかったとき
help-data-undo-text = 「元に戻す」は、再起動のあとでも直前の操作を取り消します。履歴からはどの操作でも取り消せ、できないときは理由が示されます。
help-data-drafts = 書いている途中で閉じてしまったとき
help-data-drafts-text = 入力した内容は残っています。同じ画面をもう一度開くと、続きから書けます。
help-data-passphrase = パスフレーズを忘れたとき
help-data-passphrase-text = このコンピューターにキーチェーンがあれば、それで開けます。それ以外の方法では、Hearthの作り手でも開けません。
