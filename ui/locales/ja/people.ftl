# メンバー、一人ひとり、その人のためにすること。

open = 開く
copied = コピーしました
copy-of = { $value } をコピー

standing-newcomer = 新しい仲間
standing-active = 活動中
standing-quiet = ご無沙汰
standing-on-a-break = お休み中
standing-alumni = 卒業

people-name = 名前
people-role = 役割
people-effort = 活動
people-efforts = 活動
people-last-seen = 最後に会った日
people-next = 次の予定
people-row = { $name }、{ $role }、{ $standing }
people-newcomer = 新規
people-no-contact = 連絡しない
people-more-efforts = +{ $count }
people-filter = メンバーを絞り込む
people-filter-hint = 名前、メール、得意なことで絞り込む…  /
people-standing = 様子
people-view-active = 活動中
people-view-new = 新しい仲間
people-view-quiet = ご無沙汰
people-view-break = お休み中
people-view-all = すべて
people-every-effort = すべての活動
people-import = 取り込む
people-new = 新しいメンバー
people-menu = この人の操作
people-peek = ちょっと見る
people-peek-of = { $name }さんの概要
people-select = 選択
people-unselect = 選択から外す
people-selected = { $count } 人を選択中
people-clear = 選択を解除
people-to-effort = 活動に加える…
people-certificates = 感謝状を作る…
people-packets = ご案内セットを作る…
people-letters = 手紙を書く…
people-none = 合う人がいません
people-none-text = 文字を減らすか、全員を見てください。
people-clear-filter = 全員を表示
people-empty = まだ誰もいません
people-empty-text = 今お使いの名簿を、どんな形でもそのままどうぞ。何かが追加される前に、Hearth がどう読み取ったかをお見せします。
people-import-list = 名簿を取り込む
people-sample = サンプルのコミュニティを開く
people-sample-name = サンプルのコミュニティ

cmd-people-new = 新しいメンバー
cmd-people-filter = メンバーを絞り込む
cmd-people-import = メンバーを取り込む
cmd-people-to-effort = 活動に加える…
cmd-people-certificates = 感謝状を作る…
cmd-people-packets = ご案内セットを作る…
cmd-people-letters = 手紙を書く…
cmd-people-edit = この人を編集

peek-reach = 連絡先
peek-no-contact-points = 連絡先はまだありません。
peek-no-efforts = まだどの活動にも参加していません。

reach-email = メールを書く
reach-phone = 電話をかける
reach-web = ページを開く

new-person-name-hint = 本人が書くとおりに。名前は 1 つで十分です。メールアドレスがあれば後からでもかまいません。
new-person-name-missing = 名前か、少なくともメールアドレスを入力してください。
new-person-no-effort = まだなし
new-person-add = メンバーを追加

to-effort-title = { $count ->
    [1] 活動に加える
   *[other] { $count } 人を活動に加える
}
to-effort-none = 活動はまだありません。活動とは、作業グループ、プロジェクトなど、みんなが参加するものなら何でもです。
to-effort-go = 活動へ
to-effort-role-hint = そこですること：受付、送迎など。空でもかまいません。
to-effort-lead = この活動のリーダー
to-effort-add = 加える

cmd-person-edit = 編集
cmd-person-thank = お礼を伝える…
cmd-person-packet = ご案内セットを作る…
cmd-person-hours = 活動時間を追加…
cmd-person-remove = この人を削除

person-thank = お礼を伝える
person-packet = ご案内セットを作る
person-certificate = 感謝状を作る…
person-more = その他
person-remove = 削除
person-missing = この人は見つかりません
person-said = 読み方「{ $said }」
person-said-hint = 聞こえるとおりに書いてください：ノール・ヤンセン。
person-birthday-hint = 1990-05-09、年がなければ 05-09。
person-pronouns-example = 彼女、彼など
person-no-contact-note = 連絡を望んでいません。
person-about = プロフィール
person-notes-hint = このコミュニティの世話をする人だけが見られます。書いたそばから保存されます。
person-commitments = 約束
person-thread = あゆみ
person-hours = 活動時間
person-more-fields = ほか { $count } 項目
person-fewer-fields = 記入済みの項目だけ

person-field-name = 名前
person-field-called = 呼び名
person-field-name_said = 読み方
person-field-pronouns = 代名詞
person-field-organisation = 所属
person-field-zone = タイムゾーン
person-field-languages = 言語
person-field-skills = 得意なこと
person-field-interests = 興味のあること
person-field-tags = タグ
person-field-availability = 参加できる時間
person-field-access_needs = 必要な配慮
person-field-notes = メモ
person-field-birthday = 誕生日
person-field-joined_on = 参加日
person-field-came_by = きっかけ
person-field-break_until = お休みの終わり
person-field-left_on = 離れた日
person-field-do_not_contact = 連絡しない

chips-add = 追加

contact-kind = 種類
contact-email = メール
contact-phone = 電話
contact-address = 住所
contact-web = ウェブページ
contact-label = ラベル
contact-label-example = 職場、携帯
contact-add = 連絡先を追加
contact-save = 保存
contact-change = 変更
contact-remove = 削除
contact-menu = { $value } を変更・削除

membership-lead = リーダー
membership-leads = この活動のリーダー
membership-role-in = { $effort }での役割
membership-add-role = 役割を追加
membership-since = { $date }から
membership-until = { $date }まで
membership-menu = { $effort }への参加
membership-leave = { $effort } を抜ける

commitment-asked = 依頼中
commitment-accepted = 引き受け済み
commitment-declined = 辞退
commitment-kept = 果たした
commitment-missed = 果たせず
commitment-released = 返上
commitment-handed-over = 引き継ぎ済み
commitment-due = 期限 { $date }
commitment-menu = { $title } への返事
commitment-do-accept = 引き受けてくれた
commitment-do-decline = 辞退された
commitment-do-keep = 果たした
commitment-do-miss = 果たせず
commitment-do-release = 早めに返上
commitment-do-hand-over = 引き継ぐ…
commitments-more = 以前の { $count } 件を表示
hand-over = 引き継ぐ
hand-over-title = 「{ $title }」を引き継ぐ
hand-over-to = 誰に
hand-over-missing = 引き継ぐ人を選んでください。

thread-empty = 最初のミーティング、タスク、お礼から、あゆみが始まります。
thread-more = もっと表示
thread-joined = 参加
thread-attended = 出席：
thread-missed = 欠席：
thread-hours = 活動時間
thread-kept = 約束を果たした：
thread-promised = 引き受けた：
thread-thanked = お礼：
thread-document = 受け取った：
thread-from = { $name }さんから
thread-imported = 取り込み元：
thread-effort = 活動に参加：

hours-add = 活動時間を追加…
hours-hours = 時間
hours-date = 日付
hours-note = 何に
hours-missing = 時間数を入力してください。1.5 は 1 時間半です。
hours-save = 活動時間を追加
hours-remove = { $date }の活動時間を削除
hours-from-meeting = ミーティングから
hours-from-task = タスクから
hours-from-typed-in = 手入力

document-pages = { $count } ページ · { $date }
document-gone = ファイルは作られた場所にもうありません。
document-reveal = { $title } をフォルダーで表示

sources-title = この記録の出どころ
sources-from = { $file }、{ $line } 行目、{ $date }

people-joined = 参加日
people-hours = 時間
people-tags = タグ
people-organisation = 所属
people-pronouns = 代名詞
people-email = メール
people-phone = 電話
people-tag = タグ付け…
cmd-people-tag = タグ付け…
cmd-people-select-all = 該当する全員を選択
people-selected-all = 該当する全員：{ $count }人
tag-title = { $count }人のタグ
tag-add = 付けるタグ
tag-remove = 外すタグ
tag-hint = 複数ある場合は読点やコンマで区切ってください。
tag-do = タグを変更

cmd-person-merge = 2つの記録をひとりにまとめる…
cmd-person-chat = 話す時間を計画…
person-chat = 話す時間を計画
person-break-note = { $date }までお休み中です。また会えるのを楽しみにしています。その間のことは欠席になりません。
person-field-emergency = 緊急のとき
private = 非公開
private-locked = { $count ->
   *[other] 配慮や緊急連絡先の記録があります（非表示）。
}
private-empty = 配慮や緊急連絡先の記録はありません。
private-shown = 1分間表示します。
private-hidden = ふたたび非表示にしました。
private-show = 表示
private-hide = 隠す
merge-title = ひとりに2つの記録
merge-text = ミーティング、約束、時間、お礼、書類、連絡先は両方とも残ります。空の欄は埋まり、一覧とメモはつながります。一度「元に戻す」と分かれます。
merge-other = { $name }と同じ人
merge-same = 異なる欄はありません。
merge-do = まとめる
merge-compare = 比べる
double-email = 同じメールアドレス（{ $detail }）：
double-phone = 同じ電話番号（{ $detail }）：
double-name = 同じ名前（{ $detail }）：
double-different = 別の人
thread-filter = 表示するもの
thread-all = すべて
thread-only-meetings = ミーティング
thread-only-promises = 約束
thread-only-hours = 時間
thread-only-thanks = お礼

availability = 参加できる時間
availability-hint = 時間帯を選ぶと変えられます。ほかの時間に計画すると、そのことが表示されます。
availability-none = まだ何も分かっていません。都合のつきやすい時間帯を選んでください。
absence-span = { $from }～{ $until }
absence-add = 不在を記録
absence-add-do = 記録
absence-from = 不在の初日
absence-until = 最後の日
absence-until-hint = 空のままなら1日です。
absence-reason = 理由
absence-remove = { $from }からの不在を取り消す
cmd-people-doubles = 重複の可能性…
doubles-title = 重複の可能性
doubles-lead = { $count } 組が同じ人かもしれません。まとめる前に比べてください。
doubles-none = 重複している人はいないようです
doubles-none-text = 同じメールアドレス、電話番号、名前を探しています。
double-both-email = どちらもメールアドレスが { $detail } です。
double-both-phone = どちらも電話番号が { $detail } です。
double-both-name = どちらも名前が { $detail } です。
person-field-refused_channels = 望まない連絡方法
wishes = 連絡しないでほしい方法
wishes-nothing = すべて
wishes-email = メール
wishes-phone = 電話
wishes-post = 郵便
wishes-messages = メッセージ
reach-silent = ご本人の希望により使いません
cmd-person-letter = お礼の手紙・カードを書く…
cmd-person-statement = 活動証明書…
