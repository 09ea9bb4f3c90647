menu-file = ファイル
menu-edit = 編集
menu-view = 表示
menu-go = 移動
menu-window = ウインドウ
menu-help = ヘルプ
menu-about = Hearth について
menu-services = サービス
menu-hide = Hearth を隠す
menu-hide-others = ほかを隠す
menu-show-all = すべてを表示
menu-quit = Hearth を終了
menu-cut = カット
menu-copy = コピー
menu-paste = ペースト
menu-select-all = すべてを選択
menu-minimize = しまう
menu-fullscreen = フルスクリーン
menu-close = ウインドウを閉じる
tray-open = Hearth を開く
cmd-zoom-in = 拡大
cmd-zoom-out = 縮小
cmd-zoom-reset = 標準の大きさ
cmd-print = 印刷…
cmd-open-file = ファイルを開く…
open-file-title = 名簿、カレンダー、PDF、画像を開く
open-file-kinds = Hearth が取り込めるもの
drop-list = { $count ->
    [1] 離すと { $name } の内容を表示します。確かめる前に追加されることはありません。
   *[other] 離すと { $count } 件の名簿を一つずつ表示します。確かめる前に追加されることはありません。
}
drop-calendar = { $count ->
    [1] 離すとカレンダー { $name } の内容を表示します。
   *[other] 離すと { $count } 件のカレンダーの内容を一つずつ表示します。
}
drop-unknown = { $count ->
    [1] { $name } は取り込めません。取り込めるのは名簿（CSV、ブック、vCard）、カレンダー（ICS）、PDF、画像です。
   *[other] { $count } 件のファイルは取り込めません。取り込めるのは名簿（CSV、ブック、vCard）、カレンダー（ICS）、PDF、画像です。
}
tray-impossible = このシステムには時計の横にアイコンを置く場所がありません。
drop-document = { $count ->
    [1] 離すと { $name } を書類に保管します。
   *[other] 離すと { $count } 件のファイルを書類に保管します。
}
drop-document-person = { $count ->
    [1] 離すと { $name } をこの人の書類として保管します。
   *[other] 離すと { $count } 件のファイルをこの人の書類として保管します。
}
drop-document-effort = { $count ->
    [1] 離すと { $name } をこの活動の書類として保管します。
   *[other] 離すと { $count } 件のファイルをこの活動の書類として保管します。
}
keep-known = { $count ->
    [1] { $name } はすでに書類にあります。
   *[other] このうち { $count } 件はすでに書類にあります。
}
cmd-take-replies = 招待への返事を反映…
replies-title = 招待への返事
replies-text = 招待への返事のメールには、.ics で終わるファイルが付いています。選ぶか、このウィンドウに落とすか、中身を貼り付けてください。
replies-pick = ファイルを選ぶ…
replies-files = 招待への返事
replies-paste = 返事の中身
replies-paste-hint = BEGIN:VCALENDAR で始まります。前後にメールの本文があってもかまいません。
replies-read = 読む
replies-take = 反映する
replies-open = ミーティングを開く
replies-nothing = 何も変更されません。
