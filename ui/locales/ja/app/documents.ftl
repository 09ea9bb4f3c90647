# ご案内セット、感謝状、その中の言葉。

documents-remove-label = 「{ $title }」を削除
documents-title-missing = 書類にタイトルを付けてください。
documents-change-label = 書類の名前を「{ $title }」にする
documents-keep-one-label = 「{ $title }」を保管
documents-keep-label = ファイル { $count } 件を保管
documents-keep-count = 一度に選べるのは 1～{ $most } 件です。
documents-keep-kind = { $name } は PDF でも画像でもありません。書類に保管できるのは PDF、PNG、JPEG、GIF、WebP、AVIF、SVG です。
documents-keep-empty = { $name } は空です。何も保管していません。
documents-keep-large = { $name } は 100 MB を超えています。代わりにライブラリーへリンクを入れてください。
documents-file-gone = { $path } のファイルがなくなりました。書類を作り直してください。
documents-folder-closed = { $path } に書き込めません：{ $why }。別のフォルダーを選んでください。
documents-folder-failed = { $path } にファイルを置けませんでした：{ $why }。何も残していません。別のフォルダーを選んで、もう一度お試しください。
packets-making = { $name }さんのご案内セットを作成中
packets-make-label = { $name }さんのご案内セットを作る
packets-title = { $name }さんのご案内セット
packets-file-name = ご案内セット – { $name }
packets-text-label = ご案内セットの{ $text }を変更
packets-texts-label = ご案内セットの文章を変更
packets-text-too-long = この文章はご案内セットには長すぎます。20,000 文字以内にしてください。
packets-part-unknown = そのような部分はありません。一覧から選んでください。
packets-renewing = { $count ->
   *[other] ご案内セット{ $count }部を作り直しています
}
packets-renew-label = { $count ->
   *[other] ご案内セット{ $count }部を作り直す
}
packets-renew-none = どのご案内セットも最新です。作り直す必要はありません。
packets-none-renewed = ご案内セットを作り直せませんでした。{ $name }：{ $why }
packet-text-welcome = 歓迎の手紙
packet-text-first-day = 最初の日
packet-text-bring = 持ち物
packet-text-buddy = バディの紹介
packet-text-conduct = 行動の約束
packet-text-concerns = 困ったときの伝え方
packet-text-emergency = 緊急のとき
packet-text-checklist = チェックリスト
packet-text-signed = 署名する人
packet-text-parts = ご案内セットの内容
packet-usual-welcome = 
    { $name }さん、

    ようこそお越しくださいました。{ $community }は、少しの時間を持ち寄り、それ以上のものを受け取っている人たちで成り立っています。よい仲間、誇れること、そしてときどきのケーキです。

    まだ何も知らなくて大丈夫です。最初の数週間は、来て、見て、尋ねるだけで十分です。誰にでも初めての日がありました。カップの場所も喜んでご案内します。

    引き受けるのは無理のない分だけにして、必要なときは遠慮なく断ってください。早めに返された約束は、果たされた約束と同じように大切です。

    来てくださってありがとうございます。これからどうぞよろしくお願いします。
packet-usual-first-day = よければ 10 分ほど早めにお越しください。ご案内します。都合が悪くなったら、短い連絡だけで十分です。
packet-usual-bring = 
    このご案内セット
    温かい飲み物、または空のカップ
    聞きたいこと
packet-usual-buddy =
    { $buddy } が最初の数週間、そばで見守ります。小さなことでも大きなことでも何でも聞ける人で、まだ知らない人ばかりの場にも一緒に行けます。

    都合のよいときに声をかけてください。簡単すぎる質問はありません。話したことは二人の間にとどまります。
packet-usual-conduct = 
    まず耳を傾け、最後まで話を聞きます。
    その人が伝えた名前と代名詞を使います。
    誰でも理由を言わずに断ることができます。
    触れる前、写真を撮る前、聞いた話を伝える前に尋ねます。
    私的なことは守り、鍵やパスワードは人に渡しません。
    人を傷つける冗談や望まれない接近は、会場でもオンラインでも許されません。
    間違えたときは謝り、改めます。
packet-usual-concerns = 
    何かおかしいと感じたら、信頼できる人に伝えてください。グループのリーダーでも、「知っておきたい人」に載っている誰でもかまいません。友人と一緒でも、話す代わりに書いてもかまいません。私たちは耳を傾け、必要のない人には話さず、1 週間以内にお返事します。

    いつでも休むことも、やめることもできます。短い連絡だけで十分で、理由は要りません。私たちが何を記録しているかをいつでも尋ね、消すよう求めることができます。
packet-usual-emergency = 
    危険なときは、まず緊急通報をしてください。日本では救急と消防が 119、警察が 110 です。そのあと、ミーティングの責任者に知らせてください。

    初めて来たときに、救急箱、消火器、出口の場所を確かめておきましょう。子どもや支えの必要な人に危険が及ぶおそれがあるときは、その日のうちにグループのリーダーに伝えてください。一人で調べないでください。
packet-usual-checklist = 
    一緒に活動する人に会う
    場所を見て回る：入口、救急箱、出口
    連絡の取り方と、避けてほしい時間を伝える
    参加しやすくするために必要なことを伝える
    次のミーティングをカレンダーに入れる
    行動の約束を読み、分からないことを尋ねる
    最初に取り組む小さなことを一つ選ぶ
packet-term-between = { $from }から{ $until }まで
packet-term-since = { $from }から
packet-term-until = { $until }まで
packet-lead = リーダー
certificates-making-one = { $name }さんの感謝状を作成中
certificates-making = 感謝状 { $count } 通を作成中
certificates-make-one-label = { $name }さんの感謝状を作る
certificates-make-label = 感謝状 { $count } 通を作る
certificates-title = { $name }さんの感謝状
certificates-file-name = 感謝状 – { $name }
certificates-print-title = 印刷用の感謝状 { $count } 通
certificates-print-part-title = { $title }（{ $parts } 件中 { $part } 件目）
certificates-print-file-name = 印刷用ファイル – { $title }
certificates-none-made-because = 感謝状を作れませんでした。{ $name }：{ $why }
certificates-reason-missing = 何に感謝するのか書いてください。
certificates-reason-too-long = 理由が { $count } 文字あります。感謝状には 600 文字まで入ります。
certificates-field-too-long = ここには 120 文字まで入ります。
certificates-who-signs = 署名する人を書くか、役割も空にしてください。
certificates-somebody-gone = 選ばれた人の中に、もうこのコミュニティにいない人がいます。
certificates-choose = お礼を伝える人を選んでください。* で検索すると全員になります。
certificates-nobody = 該当する人がいません。ほかの人を選ぶか、別の言葉で探してください。
certificates-hours-given = { $count ->
   *[other] 時間の活動
}
sheets-making = { $title }を作っています
sheets-make-label = { $title }を作る
sheets-person-missing = どなたについてか選んでください。
sheets-effort-missing = 活動を選んでください。
sheets-meeting-missing = ミーティングを選んでください。
sheets-no-efforts = 掲示板に載せる活動がまだありません。先に活動を追加してください。
sheets-nobody = まだ誰も予定されていません。先に人を追加してください。
sheets-until-before = 終わりの日が始まりの日より前です。あとの日を選んでください。
sheets-no-hours = この期間には{ $name }さんの時間の記録がありません。別の期間を選ぶか、時間を追加してください。
sheets-greeting = { $name }さんへ
sheets-letter-title = { $name }さんへのお礼の手紙
sheets-card-title = { $name }さんへのお礼のカード
sheets-statement-title = { $name }さんの活動証明書
sheets-signin-title = 出席表：{ $title }
sheets-badges-title = 名札：{ $title }
sheets-minutes-title = 議事録：{ $title }
sheets-effort-title = { $name }の紹介
sheets-board-heading = いま、していること
sheets-board-title = { $community }の掲示板
sheets-statement-lead = { $count ->
   *[other] { $name }さんは、{ $from }から{ $until }までの間に{ $hours }時間、ボランティアとして活動されたことを証明します。
}
sheets-places = { $count ->
   *[other] { $count }名
}
document-missing-glyph = 「{ $text }」の { $characters } を印刷できるフォントがありません。その文字を含むフォント（Noto がほとんどの文字に対応しています）を入れるか、別の文字で書いてください。
document-too-long = { $field }が { $length } 文字あります。{ $limit } 文字までです。短くしてください。
document-too-many = { $field }：{ $count } 件あります。{ $limit } 件までです。減らしてください。
document-empty = { $field }が空です。入力して、書類を作り直してください。
document-schema = 書類のデータはバージョン { $found } ですが、この Hearth が読めるのは { $expected } です。Hearth を更新するか、書類を作り直してください。
document-colour = 「{ $given }」は色ではありません。#1b6b4f のように # と 6 桁の 16 進数で書いてください。
document-logo = ロゴを描けません（{ $why }）。コミュニティの設定で別の SVG ファイルを選んでください。
document-overflow = 「{ $name }」さんの感謝状が { $pages } ページになります。理由を短くするか、数字や署名を減らしてください。
document-one-only = このテンプレートは手紙を一通ずつ組みます。ZIP を選ぶか、Hearth のテンプレートを新しくコピーしてください。その手紙は一つのファイルにまとめられます。
document-template = ひな形の { $file }、{ $line } 行目に誤りがあります：{ $why }
document-no-such-page = 書類は { $pages } ページです。{ $page } ページ目はありません。
document-cancelled = この書類を作る前に中止しました。残りを作るには、もう一度始めてください。
document-too-slow = { $seconds }秒たっても書類ができなかったため、中止しました。部品の非常に多いロゴなど、大きなものを外して、もう一度作ってください。
document-too-large = 書類に使える量を超えるメモリが必要になったため、中止しました。部品の非常に多いロゴなど、大きなものを外して、もう一度作ってください。
document-engine = 書類を作れませんでした：{ $why }。ほかの書類には影響ありません。お知らせください。
document-field-name = 名前
document-field-community = コミュニティの名前
document-field-reason = 理由
document-field-heading = 見出し
document-field-pronunciation = 読み方
document-field-effort = 活動の名前
document-field-signatory = 署名する人の名前
document-field-figure = 数字
document-field-figure-label = 数字の説明
document-field-signatories = 署名
document-field-figures = 数字
document-field-certificates = 感謝状の一覧
document-field-print-file = 1 つの印刷用ファイルの感謝状
label-logo = ロゴ：
label-certificate-title = 感謝状
label-certificate-kicker = 感謝を込めて
label-certificate-presented = ここに感謝の意を表します
label-certificate-pronounced = 読み方：
label-certificate-in = 活動：
label-certificate-all = 感謝状
label-packet-title = ご案内セット
label-packet-welcome = ようこそ
label-packet-contents = 目次
label-packet-first-day = 最初の日
label-packet-when = いつ
label-packet-where = どこ
label-packet-ask-for = 尋ねる人
label-packet-bring = 持ち物
label-packet-letter = あなたへの手紙
label-packet-role = あなたの役割
label-packet-tasks = すること
label-packet-term = 期間
label-packet-people = 知っておきたい人
label-packet-name = 名前
label-packet-for = 担当
label-packet-reach = 連絡先
label-packet-buddy = あなたのバディ
label-packet-said = 読み方：
label-packet-speaks = 話す言語
label-packet-meetings = 次のミーティング
label-packet-meeting = ミーティング
label-packet-ics = これらのミーティングは meetings.ics としてこのファイルに添付されています。開くとカレンダーに入れられます。
label-packet-checklist = はじめに
label-packet-due = 期限
label-packet-conduct = 私たちの約束
label-packet-signature = 署名
label-packet-date = 日付
label-packet-emergency = 緊急のとき
label-packet-concerns = 困ったとき、やめたいとき
label-packet-resources = 知っておくと便利なこと
label-packet-attached = このファイルに添付：
label-packet-made = 作成日
sheet-signin = 出席表
sheet-signin-code = 番号
sheet-signin-name = 名前
sheet-signin-in = 来た時刻
sheet-signin-out = 帰った時刻
sheet-signin-sign = サイン
sheet-signin-others = はじめての方も、ようこそ
sheet-signin-reach = よろしければ、ご連絡先
sheet-badges = 名札
sheet-minutes = 議事録
sheet-minutes-present = 出席
sheet-minutes-excused = 欠席の連絡
sheet-minutes-decision = 決定
sheet-minutes-actions = これからすること
sheet-minutes-what = 内容
sheet-minutes-who = 担当
sheet-minutes-due = 期限
sheet-minutes-more = メモ
sheet-thanks = ありがとう
sheet-statement = ボランティア活動証明書
sheet-statement-month = 月
sheet-statement-effort = 活動
sheet-statement-hours = 時間
sheet-statement-total = 合計
sheet-statement-source = ミーティング、タスク、手入力で記録された時間から数えています。
sheet-board-when = いつ
sheet-board-join = 参加するには
sheet-board-ask = 尋ねる相手
sheet-board-wanted = 募集
sheet-board-next = 次のミーティング
sheet-board-skip = お知らせへ移動
sheet-board-all = この掲示板の一覧
document-field-title = 題名
document-field-text = 本文
document-field-rows = 行
document-not-there = この書類は保存した場所にありません。もう一度作成するか、フォルダーを確認してください。
document-not-opened = この書類を開けるプログラムがありません。フォルダーから開いてください。
document-vast = 幅か高さが{ $metres }メートルを超えるページがあります。小さくしてください。
