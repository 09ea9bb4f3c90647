# 書類：ご案内セット、感謝状、ご案内セットの文面、そのもとになる資料。

cmd-make-certificates = 感謝状を作る…
cmd-make-packet = ご案内セットを作る…
cmd-packet-texts = ご案内セットの文面…
cmd-documents-filter = 書類を絞り込む
cmd-document-open = この書類を開く
cmd-document-reveal = この書類をフォルダーで表示
cmd-document-remove = この書類を一覧から外す

certificates-title = { $count ->
    [0] 感謝状を作る
   *[other] 感謝状を { $count } 通作る
}
certificates-reason = 何に対して
certificates-reason-hint = 名前の下に印刷されます。
certificates-reason-example = 一年間の交流会に感謝して
certificates-reason-missing = 何をたたえるのか書いてください。
certificates-design = デザイン
certificates-classic = クラシック
certificates-modern = モダン
certificates-minimal = シンプル
certificates-playful = にぎやか
certificates-signed-by = 署名
certificates-signed-role = 署名する人の肩書
certificates-preview-of = { $design }のデザインの感謝状
certificates-preview-soon = ここに感謝状が表示されます。
certificates-make = { $count ->
    [0] 感謝状を作る
   *[other] 感謝状を { $count } 通作る
}
documents-made = { $count ->
    [0] 何も作られませんでした
   *[other] 書類を { $count } 点作りました
}
documents-made-one = 作りました：{ $title }
documents-show = フォルダーを表示
documents-failed = { $person }：{ $message }

certificates-who = 誰に
certificates-who-chosen = 選んだ人
certificates-who-match = 条件に合う全員
certificates-search = 名前、得意なことなど
certificates-search-hint = 空なら全員です。
certificates-for = { $count ->
    [0] まだ誰も選ばれていません。
   *[other] { $count } 人に
}
certificates-date = 日付
certificates-hours = それぞれの活動時間を記す

packet-title = { $name }さんのご案内セット
packet-what = 手紙、初日のこと、知っておきたい人、次のミーティング、読みものを 1 つの PDF にまとめます。
packet-effort = 対象
packet-community = コミュニティ全体
packet-welcome = ひとこと
packet-welcome-hint = 手紙の初めに載ります。空でもかまいません。
packet-buddy = バディ
packet-buddy-hint = 本人が同意した連絡方法とともに紹介します。空なら、受け入れのバディを紹介します。
packet-needs = 配慮してほしいこと
packet-needs-own = それぞれの人が伝えたもの
packet-large = 大きな文字：16 ポイント未満なし
packet-make = ご案内セットを作る
packet-new = ご案内セットを作る
packet-whom-missing = 新しく来た人を選んでください。
packet-preview = 印刷されるご案内セットの手紙
packet-preview-soon = ここに手紙が表示されます。

make-folder = フォルダー
make-folder-choose = 選ぶ…
make-nobody = 誰に贈るのか選んでください。
make-begins = 準備しています…
make-stop = 止める
make-behind = 裏で続ける
make-back = 戻る
make-more = ほか { $count } 人
make-failures = { $count } 件は作れませんでした

document-title = 書類
document-when = 作成日
document-size = ページ数
document-page-count = { $count } ページ
document-row = { $kind }：{ $title }、{ $when }
document-row-gone = { $kind }：{ $title }、{ $when }、ファイルなし
document-missing = ファイルなし
document-kind-packet = ご案内セット
document-kind-certificate = 感謝状
document-kind-print-file = 印刷用ファイル
document-megabytes = { $size } MB
document-kilobytes = { $size } kB
document-show = フォルダーで表示
document-remove = 一覧から外す
document-menu = この書類の操作
document-preview = 作成時の「{ $title }」
document-look = 見る

documents-filter = 書類を絞り込む
documents-filter-hint = 題名や名前で絞り込む  /
documents-kind = 種類
documents-all = すべて
documents-packets = ご案内セット
documents-certificates = 感謝状
documents-prints = 印刷用ファイル
documents-empty = 書類はまだありません
documents-empty-text = ご案内セットは新しい人を迎え、感謝状は紙でお礼を伝えます。どちらもこのコンピューターの中で作られます。
documents-none = 合う書類がありません
documents-none-text = 文字を減らすか、すべての種類を見てください。
documents-clear-filter = すべての書類を表示

texts-title = ご案内セットの文面
texts-tab-words = 文面
texts-tab-library = リンクと文章
texts-tab-parts = 内容
texts-parts-hint = どのご案内セットにも、この順に入ります。外したものは印刷されません。目次は自動で合わせます。
texts-parts-signature = お互いの約束に手書きで署名する欄を付ける
texts-hint = 書いたそばから保存されます。{ "{name}" }、{ "{community}" }、{ "{effort}" }、{ "{lead}" } には実際の名前が入ります。空にした文面は省かれます。
texts-lines = 1 行に 1 つずつ。
texts-reset = Hearth の文面に戻す
texts-welcome = 歓迎の手紙
texts-first_day = 初日のこと
texts-bring = 持ちもの
texts-buddy = バディの役目
texts-checklist = 最初の数週間にすること
texts-conduct = みんなの約束ごと
texts-concerns = 気がかりなとき、やめるとき
texts-emergency = 緊急のとき
texts-signed_by = 署名
texts-signed_by-hint = 空のときは、活動のリーダーかコミュニティの名前になります。
texts-signed_role = 署名する人の肩書

library-lead = ご案内セットの「読みもの・役立つもの」に印刷されます。
library-empty = まだありません。会場の決まり、地図、共有フォルダーなど、いつも説明していることをどうぞ。
library-for = { $effort }向け
library-everyone = 全員向け
library-kind = 種類
library-link = リンク
library-text = 文章
library-name = 題名
library-url = アドレス
library-words = 文章
library-note = どんなときに役立つか
library-add = 追加
library-remove = { $title } を削除
library-file = ファイル
library-file-choose = ファイルを選ぶ
library-file-hint = 2 MB まで。PDF、画像など、メールで送れるもの。
library-shown = ご案内セットでの載せ方
library-shown-list = 読み物の一行
library-shown-page = 独立したページ
library-shown-attached = PDF に添付
library-role = この役割だけ
library-role-hint = 活動での呼び名。空ならすべての役割。
library-language = この言語だけ
library-language-every = すべての言語
library-need = この配慮してほしいことだけ
library-need-hint = 「段差のない入口」のように、人が使う言葉で。空なら全員。
library-role-for = { $role } 向け
library-language-for = { $language }
library-need-for = 「{ $need }」向け
library-edit = { $title } を変更
library-more = 対象
library-save = 保存
cmd-documents-keep = ファイルを保管…
documents-keep = ファイルを保管
documents-more = その他
documents-keep-title = 保管する PDF や画像を選ぶ
documents-keep-kinds = PDF と画像
documents-files = ファイル
documents-effort = 活動
documents-every-effort = すべての活動
document-name = タイトル
document-kind-file = ファイル
document-pages-size = { $count } ページ · { $size }
cmd-make-sheet = 表・手紙・お知らせを印刷…
cmd-make-noticeboard = 掲示板を作る…
document-kind-sheet = 表・手紙
documents-sheets = 表・手紙
documents-sheet = 表・手紙…
sheet-title = 表・手紙・お知らせを印刷
sheet-make = 作る
sheet-kind = 種類
sheet-choose = 選択…
sheet-meeting = ミーティング
sheet-meeting-on = { $title }、{ $date }
sheet-person = どなたに
sheet-sign-in = 出席表
sheet-sign-in-hint = 予定の方の一覧と、そのほかの方のための空欄です。番号はあとで入力するときに役立ちます。
sheet-badges = 名札
sheet-badges-hint = 代名詞、話せる言語、読み方つき。切り取って使います。
sheet-minutes = 議事録
sheet-minutes-hint = 出席者、話した内容、決定事項、誰が何をいつまでにするか。
sheet-letter = お礼の手紙
sheet-letter-hint = あなたの言葉を一枚の手紙にします。
sheet-card = お礼のカード
sheet-card-hint = はがき大（148 × 105 mm）の表と裏。600文字まで。
sheet-statement = 活動証明書
sheet-statement-hint = 学校、勤め先、助成団体などに出せる、月ごとの時間の証明です。
sheet-effort = 活動の紹介（1枚）
sheet-effort-hint = 目的、募集、参加方法。掲示や手渡しに。
sheet-noticeboard = 掲示板
sheet-noticeboard-hint = 進行中の活動をすべて紙にまとめます。
sheet-site = ウェブ用の掲示板
sheet-site-hint = 同じ内容の、スクリプトのないHTMLファイルです。どのサーバーにも置けます。
sheet-walk-ins = そのほかの方の空欄
sheet-size = 大きさ
sheet-size-large = 90 × 60 mm（1枚に8つ）
sheet-size-card = 85 × 54 mm（1枚に10）
sheet-paper = 用紙
sheet-paper-a4 = A4判
sheet-paper-letter = USレター
sheet-from = 開始日
sheet-until = 終了日
sheet-text = 伝えたいこと
sheet-text-example = いつも扉を開けてくださり、ありがとうございます。
sheet-text-missing = 伝えたいことを書いてください。
sheet-purpose = 用途
sheet-purpose-example = 学校への提出用
sheet-preview = 印刷される{ $kind }
sheet-preview-soon = ここにページが表示されます。
sheet-missing-meeting = ミーティングを選んでください。
sheet-missing-person = どなたにか選んでください。
sheet-missing-effort = 活動を選んでください。
packets-outdated-title = 古くなったご案内セット
packets-outdated = { $count ->
   *[other] { $count }人が古いご案内セットを持っています
}
packets-outdated-since = { $when }に作成。その後の変更：{ $parts }
packets-renew = { $count ->
   *[other] すべて作り直す
}
packet-part-template = 見た目
packet-part-community = コミュニティ
packet-part-person = 本人の情報
packet-part-letter = 手紙
packet-part-first-day = 最初の日
packet-part-buddy = バディ
packet-part-role = 役割
packet-part-people = 知っておきたい人
packet-part-meetings = 次のミーティング
packet-part-checklist = チェックリスト
packet-part-conduct = お互いの約束
packet-part-concerns = 困ったときの伝え方
packet-part-emergency = 緊急時
packet-part-resources = 読みもの

packets-title = { $count ->
   *[other] { $count }人のご案内セット
}
packets-make = { $count ->
   *[other] ご案内セットを{ $count }部作る
}
packets-effort-last = それぞれが最後に加わった取り組み
packets-language = 言語
packets-language-own = それぞれの言語で
output = できたものの形
output-files = 一人ずつのファイル
output-files-hint = 一人につき PDF を 1 つ、下のフォルダーに作ります。
output-print = 一人ずつのファイルと、印刷用の 1 ファイル
output-print-hint = 印刷用ファイルには全員分が順に入ります。両面印刷では、ご案内セット、手紙、カードはそれぞれ新しい用紙から始まります。
output-zip = 一人ずつのファイルと、1 つの ZIP
output-zip-hint = ZIP には全員分が入り、まとめて渡せます。
output-drafts = ファイルを添付したメールの下書き
output-drafts-hint = お使いのメールソフトで開いて送ります。メールを望まない人や宛先のない人は除き、名前を示します。
unprintable = 印刷できるフォントがないもの
unprintable-people = { $count ->
   *[other] { $count }人の名前や文章を印刷できません
}
unprintable-texts = 印刷できない文章があります
unprintable-what = このコンピューターにはこの文字のフォントがありません。フォントをインストールして（Noto フォントはほとんどの文字に対応しています）もう一度試すか、次のように進めてください。
unprintable-name = 名前
unprintable-pronunciation = 読み方
unprintable-pronouns = 代名詞
unprintable-role = 役割
unprintable-task = 仕事
unprintable-text = 全員向けの文章
unprintable-instead = 呼び名は{ $name }
unprintable-called = { $count ->
   *[other] { $count }人は呼び名で印刷し、ほかの人は除く
}
unprintable-leave-out = この人たちを除く
make-left = 残り約{ $time }
make-left-soon = 残り 1 分未満
batch-go-on = { $count ->
   *[other] 残りの { $count } 件を続ける
}
batch-again = { $count ->
   *[other] 失敗した { $count } 件をもう一度試す
}
batch-finish = 仕上げる
batch-leave = 残りは作らない
batch-unfinished-title = 作りかけの書類
batch-unfinished-packets = { $count ->
   *[other] ご案内セット { $count } 部のうち { $made } 部ができました
}
batch-unfinished-renewals = { $count ->
   *[other] ご案内セット { $count } 部のうち { $made } 部を作り直しました
}
batch-unfinished-certificates = { $count ->
   *[other] 感謝状 { $count } 通のうち { $made } 通ができました
}
batch-unfinished-letters = { $count ->
   *[other] 手紙 { $count } 通のうち { $made } 通ができました
}
batch-unfinished-when = { $when }に始め、途中で止まりました。
batch-not-made = { $count ->
   *[other] { $count }人の分は作られませんでした
}
batch-row-failed = 失敗
batch-row-skipped = 除外
batch-drafts = { $count ->
   *[other] 下書き { $count } 通
}
batch-drafts-hint = ファイルを添付した状態でメールソフトに開きます。勝手に送られることはありません。
cmd-write-letters = 手紙を書く…
letters-title = { $count ->
    [0] 手紙を書く
   *[other] 手紙を{ $count }通書く
}
letters-make = { $count ->
    [0] 手紙を作る
   *[other] 手紙を{ $count }通作る
}
cards-title = { $count ->
    [0] カードを書く
   *[other] カードを{ $count }枚書く
}
cards-make = { $count ->
    [0] カードを作る
   *[other] カードを{ $count }枚作る
}
letters-on = 用紙
letters-text-hint = 全員に同じ言葉を送ります。それぞれ本人の名前で始まります。
cards-text-hint = 全員に同じ言葉を送ります（600文字まで）。それぞれ本人の名前で始まります。
letters-whom-missing = 誰に書くかを選んでください。
letters-language-spoken = このウィンドウと同じ
letters-preview = 印刷される最初の1通
