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
open-file-title = 名簿やカレンダーを開く
open-file-kinds = 名簿とカレンダー
drop-list = 離すと { $name } の内容を表示します。確かめる前に追加されることはありません。
drop-calendar = { $count ->
    [1] 離すとカレンダー { $name } の購読を始めます。
   *[other] 離すと { $count } 件のカレンダーの購読を始めます。
}
drop-more = 名簿は一つずつ読み込みます。残りの { $count } 件は { $name } のあとで開いてください。
drop-unknown = { $count ->
    [1] { $name } は取り込めません。取り込めるのは名簿（CSV、ブック、vCard）とカレンダー（ICS）です。
   *[other] { $count } 件のファイルは取り込めません。取り込めるのは名簿（CSV、ブック、vCard）とカレンダー（ICS）です。
}
tray-impossible = このシステムには時計の横にアイコンを置く場所がありません。
