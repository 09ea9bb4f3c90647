# 返事のできる招待と、その返事。

invitations-not-planned = 招待できるのは、予定されているミーティングだけです。
invitations-nobody = 一覧には、メールを送れる人がいません。人かアドレスを追加してください。
invitations-subject = ご招待：{ $title }、{ $when }
invitations-text = 
    こんにちは。

    { $title } にご招待します。
    { $when }
    { $place }
    { $link }

    お使いのカレンダーから、この招待に参加・不参加を返事できます。

    { $host }
invitations-cancel-subject = 中止：{ $title }、{ $when }
invitations-cancel-text = 
    こんにちは。

    { $title }（{ $when }）は中止になりました。このメールのファイルで、カレンダーからも外れます。

    { $host }
invitations-end-subject = { $title }：日時が変わります（これまでの日時では { $when } が最後です）
invitations-end-text = 
    こんにちは。

    { $title } は別の日時で続きます。新しい招待は別のメールで届きます。これまでの日時では { $when } が最後です。このメールのファイルで、カレンダーの以前のシリーズが終わります。

    { $host }
invitations-folder = 招待 – { $title } – { $day }
invitations-label = 「{ $title }」の招待状を書き出す
invitations-cancel-label = 「{ $title }」の中止の連絡を書き出す
replies-too-large = 4 MB を超えています。招待への返事ではありません。
replies-nothing-given = 返事を貼り付けるか、ファイルを選んでください。
replies-no-calendar = 返事が見つかりません。返事は、返ってきたメールに付いている .ics のファイルです。
replies-other = カレンダーですが、招待への返事ではありません。「カレンダー」から追加してください。
replies-empty = この返事には、誰からか、参加するかどうかが書かれていません。直接お尋ねください。
replies-unknown-meeting = 「{ $title }」はこのコミュニティのミーティングではないか、すでに削除されています。何も変更していません。
replies-unknown-sender = { $email } から「{ $title }」への返事ですが、このアドレスの人は登録されていません。持ち主に追加してから、もう一度返事を開いてください。
replies-not-invited = { $name }さんから「{ $title }」への返事ですが、一覧に入っていません。何も変更していません。
replies-shared-address = { $email } は「{ $title }」の一覧の複数の人が使っています。返事は手で記録してください。
replies-over = { $name }さんから「{ $title }」への返事ですが、すでに終わったか中止になっています。何も変更していません。
replies-outdated = { $name }さんの返事は、変更前の「{ $title }」へのものです。招待をもう一度送って、お尋ねください。
replies-superseded = { $name }さんは、そのあと「{ $title }」にもう一度返事をしています。新しい返事が有効です。何も変更していません。
replies-noted-label = 返事の日時を記録
replies-known = { $name }さんの返事はすでに記録済みです：「{ $title }」、{ $day }
replies-yes = { $name }さんは { $day } の「{ $title }」に参加します。
replies-no = { $name }さんは { $day } の「{ $title }」に参加しません。枠がまた空きました。
replies-perhaps = { $name }さんは { $day } の「{ $title }」について、まだ決めていません。
replies-take-yes-label = { $name }さんが「{ $title }」に参加
replies-take-no-label = { $name }さんが「{ $title }」に不参加
replies-take-perhaps-label = { $name }さんは「{ $title }」について未定
replies-take-label = { $count } 件の返事を反映
