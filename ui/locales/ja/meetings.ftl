# ミーティング：計画、議題、出欠、議事録、その後。

cmd-plan-meeting = ミーティングを計画…
plan-meeting = ミーティングを計画
plan-title = 題名
plan-title-example = 顔合わせの会
plan-title-missing = ミーティングに題名を付けてください。
plan-day = 日付
plan-time = 開始時刻
plan-when-missing = 日付と時刻を選んでください。
plan-length = 長さ
plan-length-own = ほかの長さ…
plan-length-minutes = 長さ（分）
plan-minutes = { $count ->
    [30] 30 分
    [45] 45 分
    [60] 1 時間
    [90] 1 時間半
    [120] 2 時間
    [180] 3 時間
   *[other] { $count } 分
}
plan-place = 場所
plan-link = リンク
plan-repeats = 繰り返し
plan-never = なし
plan-weekly = 毎週{ $weekday }
plan-fortnightly = 隔週{ $weekday }
plan-monthly = { $nth ->
    [1] 毎月第 1 { $weekday }
    [2] 毎月第 2 { $weekday }
    [3] 毎月第 3 { $weekday }
    [4] 毎月第 4 { $weekday }
   *[other] 毎月最後の{ $weekday }
}
plan-custom = ルールで指定…
plan-rule = ルール
plan-rule-hint = カレンダーの書き方で。FREQ=MONTHLY;BYDAY=1MO は毎月第 1 月曜日です。
plan-rule-missing = ルールを書くか、別の繰り返しを選んでください。
plan-times = 回数
plan-times-hint = 空のままなら、終わらせるまで続きます。
plan-members = { $effort }の参加者を予定に入れる（{ $count } 人）
plan-expected = 参加予定の人
plan-others = ほかに参加予定の人
plan-agenda = 議題
plan-agenda-hint = 1 行に 1 つ。最後の数字は分数です：新しい人の紹介 20
plan-agenda-sum = 議題 { $count } 件、{ $length } 分中 { $planned } 分。
plan-do = 計画する
plan-done = { $count ->
    [1] { $title } を計画しました。
   *[other] { $title } を { $count } 回分計画しました。
}
plan-open = ミーティングを開く
plan-told = 計画しました（お知らせあり）
plan-told-text = { $count ->
    [1] ミーティングを計画しました。参加予定の人の中に、来られないかもしれない人がいます：
   *[other] { $count } 回のミーティングを計画しました。参加予定の人の中に、来られないかもしれない人がいます：
}

cmd-meeting-prepare = ミーティングの準備
cmd-meeting-live = ミーティングを進める
cmd-meeting-after = ミーティングをまとめる
cmd-meeting-edit = 内容を編集…
cmd-meeting-copy = 議事録を Markdown でコピー
cmd-meeting-reopen = ミーティングを再び開く
cmd-meeting-cancel = このミーティングを中止
cmd-meeting-next = 次の議題
cmd-meeting-previous = 前の議題
cmd-meeting-timer = 時計を開始・一時停止
cmd-meeting-check-in = 出席を付ける
cmd-meeting-minutes = 議事録を書く
cmd-meeting-decision = 決定事項を記す
cmd-meeting-action = アクションを記す

meeting-missing = このミーティングは見つかりません
meeting-more = その他
meeting-edit = 編集
meeting-edit-title = ミーティングを編集
meeting-save = 保存
meeting-start = 開始
scope-this = この回
scope-later = この回以降
scope-all = すべて
meeting-scope-hint = 終わったミーティングは、記録も含めてそのまま残ります。
meeting-cancel = ミーティングを中止
meeting-cancelled = 中止
meeting-cancelled-note = このミーティングは中止されました。名簿から外された人はいません。
meeting-held = 開催済み
meeting-here = { $when }（こちらの時刻）
meeting-zone = { $zone } では { $from } – { $to }
meeting-series-ended = 終了
meeting-join = リンクを開く
meeting-adopted = カレンダーから取り込み
meeting-parts = ミーティングの各部分
tab-prepare = 準備
tab-live = 進行
tab-after = まとめ

agenda = 議題
agenda-sum = { $length } 分中 { $planned } 分
agenda-length = { $length } 分
agenda-over = ミーティングの長さを { $minutes } 分超えています。
agenda-empty = 議題はまだありません。何について話しますか。
agenda-item = 議題
agenda-minutes = 分数
agenda-minutes-wrong = 20 のように、分数を数字で入力してください。
agenda-min = { $count } 分
agenda-min-none = 分数
agenda-leads = { $title } の進行役
agenda-nobody = 進行役は？
agenda-up = { $title } を上へ
agenda-down = { $title } を下へ
agenda-moved = { $title } は { $count } 件中 { $place } 番目になりました
agenda-remove = { $title } を議題から外す
agenda-new = 新しい議題
agenda-new-example = 冬の計画
agenda-add = 追加

expected = 参加予定
expected-add = 人を追加
expected-members = 参加者を全員追加
expected-all-there = 全員がすでに名簿にいます。
expected-none = 参加予定の人はまだいません。人を選ぶか、活動の参加者を全員追加してください。
expected-remove = { $name }さんを名簿から外す
meeting-promise-asked = 依頼中
meeting-promise-accepted = 参加と回答
meeting-promise-declined = 不参加と回答
meeting-promise-kept = 果たした
meeting-promise-missed = 果たせず
meeting-promise-released = 返上
meeting-promise-handed-over = 引き継ぎ済み

attendance-expected = 予定
attendance-attended = 出席
attendance-excused = 欠席連絡あり
attendance-absent = 欠席
attendance-walk-in = 飛び入り
role-facilitator = 進行役
role-scribe = 書記
role-scheduler = 日程係
role-crier = お知らせ係

people = メンバー
check-in-find = 名前を入力
check-in-hint = Enter で出席を付けます。名簿では A 出席、E 欠席連絡あり、X 欠席、Backspace 予定。
check-in-enter = Enter で、選ばれている人を出席にします。
check-in-count = { $there }/{ $of }
check-in-closed = ミーティングは締められています。出欠を変えるには再び開いてください。
check-in-said = { $name }：{ $status }。{ $of } 人中 { $there } 人が出席。
check-in-off = 名簿から外れました
check-in-walked-in = { $name }さんが飛び入りで来ました。
check-in-more = { $name }さんの操作
check-in-take-off = 名簿から外す
check-in-none = 名簿にはまだ誰もいません。名前を入力すると出席を付けられます。
check-in-others = 名簿にいない人
check-in-walk-in = 「{ $name }」を飛び入りで追加

timer-start = 開始
timer-pause = 一時停止
minutes = 議事録
minutes-whole = ミーティング全体
minutes-of = { $title } の議事録
minutes-placeholder = 話されたことを手短に。箇条書きはハイフンで始めます。
minutes-none = 議事録はまだありません。「進行」で書けます。
minutes-copy = Markdown でコピー
minutes-copied = 議事録をクリップボードに入れました。
minutes-not-copied = システムがクリップボードの使用を許可していません。
decision = 決定事項
decisions = 決定事項
decision-example = ポットをもう 1 つ買う
decision-add = 記す
decision-remove = 決定事項「{ $text }」を削除
action = アクション
actions = アクション
action-example = 会場に電話する
action-who = 担当
action-due = 期限
action-add = 追加
action-nobody = 担当未定
action-until = { $date }まで
actions-none = 約束されたことはありません。

after-people = 出席した人
after-there = 出席
after-excused = 欠席連絡あり
close-meeting = ミーティングを締める
close-text = { $people ->
    [0] 出席が 1 人も付いていないので、活動時間は記録されません。
   *[other] { $people } 人それぞれに { $length } を記録し、参加の約束を果たしたことにします。
}
close-absent = まだ予定のままの { $count } 人を欠席にする
closed = 締めました
closed-text = 活動時間を記録し、約束を整理しました。
closed-booked = { $people } 人に合計 { $hours } を記録しました。

cmd-meeting-new-item = 議題を加える
cmd-meeting-roles = 役割の提案を受け入れる
cmd-meeting-expect = 参加予定の人を加える
cmd-meeting-invite = 招待状を書く
cmd-meeting-send-minutes = 議事録を送る
cmd-meeting-send-actions = 引き受けた人にアクションを送る
cmd-meeting-copy-plain = 議事録をテキストとしてコピー
cmd-meeting-carry = 残った議題を次のミーティングに移す
cmd-meeting-thank = 来てくれた人にお礼を伝える
agenda-from = まとめて入れる…
agenda-copy = { $date }の議題
agenda-keep = 次回からこの議題で始める
agenda-template-call = ひな形：定例会
agenda-template-welcome = ひな形：はじめての集まり
agenda-template-decide = ひな形：ひとつの決定
agenda-template-look-back = ひな形：ふりかえり
agenda-items-call =
    あいさつと近況 5
    前回の約束 10
    新しいこと 15
    今日決めること 20
    誰が何をするか 5
    感謝と次回の日程 5
agenda-items-welcome =
    あいさつと自己紹介 10
    ここでしていること 15
    質問 15
    やってみたいこと 15
    はじめの一歩と聞ける人 10
agenda-items-decide =
    何を決めるか 5
    理解のための質問 15
    賛成と反対の理由 20
    決定 10
    誰がいつまでに何をするか 5
agenda-items-look-back =
    やろうとしたこと 5
    うまくいったこと 15
    大変だったこと 15
    試してみること 15
    感謝 5
roles = 役割
roles-accept = 受け入れる
roles-none-open = 空いている役割はありません。
roles-nobody = 参加予定の人がいれば、順番に役割を提案します。
roles-filled = { $meetings ->
   *[other] { $meetings }回のミーティングで{ $roles }の役割を分けました。
}
roles-ahead = { $count ->
   *[other] 最大{ $count }回先まで分けておく
}
role-hint-facilitator = 進行する
role-hint-scribe = 記録する
role-hint-scheduler = 次の日程を決める
role-hint-crier = みんなに知らせる
role-why-only = ほかに空いている人がいません
role-why-never = ここではまだしていません
role-why-longest = いちばん前：{ $date }
role-proposed = { $name }？
role-accept = { $name }が担当：{ $role }
role-other = 選ぶ：{ $role }
role-open = 空き
role-leave-open = 空けておく
role-choose-last = { $name } · 前回{ $date }
role-choose-never = { $name } · まだ
role-refuse = { $name }は遠慮したい：{ $role }
role-welcome = { $name }にまた頼める：{ $role }
reading = 読むもの・持ち物
reading-placeholder = リンク、資料、持ち物。招待状に入ります。
earlier = 前回の残り
earlier-all = すべて加える
earlier-add = { $title }を議題に加える
earlier-actions = { $count ->
   *[other] 約束されてまだ済んでいないもの{ $count }件：
}
earlier-open = そのミーティングを開く
invite = 招待する
invite-subject = { $title }：{ $date } { $time }
invite-hello = こんにちは。ご参加いただけるとうれしいです：
actions-hello = { $date }の{ $title }で引き受けていただいたことです。ありがとうございます。
actions-subject = 約束したこと：{ $title }
actions-send = 送る
minutes-subject = 議事録：{ $title }、{ $date }
minutes-send = 送る
minutes-share = コピー
minutes-copy-plain = テキストとしてコピー
carry = 話せなかったこと
carry-to = { $date }に移す
after-thank = お礼を伝える
timer-up = { $title }の時間になりました。
timer-over = { $minutes ->
   *[other] { $title }は予定より{ $minutes }分長くなっています。
}

scope-move = どのミーティングを動かしますか？ { $title }
scope-change = どのミーティングを変更しますか？ { $title }
scope-cancel = どのミーティングを中止しますか？ { $title }
scope-this-hint = { $day }のみ
scope-later-hint = { $day }から
scope-all-hint = まだ開かれていないすべて
meeting-cancel-which = 中止…
clashes-found = その時間には来られない人がいるかもしれません
cmd-meeting-ics = カレンダー用に保存 (.ics)…
cmd-meeting-ics-series = シリーズ全体をカレンダー用に保存 (.ics)…
meeting-ics-saved = 保存しました。日時と場所だけで、誰の連絡先も入っていません。
meeting-ics-reveal = ファイルを表示
cmd-meeting-invitations = カレンダーで返事できる招待…
meeting-tell-off = 中止を知らせる…
invitations-title = カレンダーファイル付きで招待
invitations-off-title = 中止を知らせる
invitations-text = 一人ひとりに宛てたメールを作ります。付いているファイルを相手のカレンダーが読み込み、参加・不参加を返事できます。送信はお使いのメールソフトで行います。それぞれのメールには、その人のアドレスだけが入ります。
invitations-off-text = 一覧の一人ひとりに宛てたメールを作ります。付いているファイルで、相手のカレンダーから予定が外れます。送信はお使いのメールソフトで行います。
invitations-scope = 対象
invitations-this = このミーティング
invitations-series = シリーズ全体
invitations-to = { $count } 通のメールを作ります。
invitations-without = メールを作れない人：{ $count } 人
invitations-silent = メールを望んでいません
invitations-no-address = メールアドレスなし
invitations-make = { $count } 通を作る
invitations-made = { $count } 通のメールができました。
invitations-done = メールができました。フォルダーからメールソフトで開くか、ここから書いて、表示されるファイルを添付してください。
invitations-answers = 返事が返ってきたら、そのファイルをこのウィンドウに落としてください。約束に反映されます。
invitations-write = 書く
invitations-write-to = { $name }さんに書く
invitations-folder = フォルダーを表示
fairness = 誰にとっての夜か
fairness-even = 一覧の人は誰も、自分の時刻で 8:00 より前や 21:30 より後になりません。
fairness-one = 無理な時間は{ $name }さんが引き受けています：これから一年の { $count } 回のうち { $odd } 回。
fairness-several = 無理な時間は{ $names }が引き受けています。最も多いのは{ $name }さん：これから一年の { $count } 回のうち { $odd } 回。
fairness-person = 人
fairness-odd = 8:00 より前か 21:30 より後の回数
fairness-begins = 開始 { $hours }（{ $zone }）
fairness-unknown = 開始 { $hours }。タイムゾーンが不明なため、コミュニティのものを使っています
clashes-beside = 同じ時間にカレンダーにある予定
cmd-meeting-sign-in = 出席表を印刷…
cmd-meeting-badges = 名札を印刷…
cmd-meeting-print-minutes = 議事録を印刷…
overlay = だれがいつ空いているか
overlay-nobody = まず活動か人を選んでください。だれがいつ来られそうかが分かります。
overlay-best = 多くの人に合う時間：
overlay-view = 表示
overlay-grid = 時間帯
overlay-list = 表
overlay-grid-label = この週の開始時刻と、来られそうな人数
overlay-hour = 開始
overlay-free = 来られそうな人
overlay-against = 都合の悪い点
overlay-back = 前の週
overlay-on = 次の週
overlay-when = { $day } { $time }
overlay-can = { $all } 人中 { $free } 人
overlay-more = ほか { $count } 件
overlay-busy = { $name }さんはその時間に{ $title }があります（{ $when }）。
overlay-event = { $calendar }：{ $title }（{ $when }）
overlay-away = { $why ->
    [none] { $name }さんは{ $day }まで不在です。
   *[other] { $name }さんは{ $day }まで不在です（{ $why }）。
}
overlay-break = { $name }さんは{ $day }まで休止中です。
overlay-left = { $name }さんはもう参加していません。
overlay-unavailable = { $name }さんはふだんその時間は都合がつきません。
event-hints = 元の予定の内容
event-hint-gone = このミーティングの元になった予定は、カレンダーからなくなりました。
event-hint-cancelled = このミーティングの元になった予定は、主催者により中止されました。
event-hint-leave = このままにする
event-hint-of-title = 元の予定の題名が変わりました：
event-hint-of-when = 元の予定の日時が変わりました：
event-hint-of-place = 元の予定の場所が変わりました：
event-hint-theirs = 「{ $value }」にする
event-hint-ours = 「{ $value }」のままにする
cmd-meeting-show-in = サーバー上のカレンダーに載せる…
meeting-shown-in = サーバー上のカレンダーにも掲載
show-in = カレンダー
show-in-title = 「{ $title }」をサーバー上のカレンダーに載せる
show-in-text = そのカレンダーを見る人にも表示されます。ここでの変更は、次の同期で送られます。シリーズは、異なる回を含む一つの予定として載ります。
show-in-none = 載せない
show-in-do = 保存
show-in-no-server = ここから変更できるサーバー上のカレンダーがありません。まず追加してください。
invitations-ends = 以前のシリーズの終わりを知らせます
overlay-odd = { $name }さんの時計では { $clock } 開始となり、無理のある時間です。
overlay-can-odd = { $all } 人中 { $free } 人、{ $odd } 人には無理のある時間
overlay-best-why = 来られる人が多い順、次にそれぞれの時計で無理のある時間が少ない順、次に重なる予定が少ない順です。
