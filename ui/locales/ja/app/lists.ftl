# ウィンドウの一覧：覚えていることと、まとめての作業。

list-setting-shape = 一覧は列をオブジェクト、ビューをオブジェクトの配列として覚えます。最大16 KBです。
list-grid-label = 列を並べ替える
list-views-label = 保存したビューを変更
list-too-long = 一覧が長すぎて数えられません。
people-tag-missing = タグを1つ以上入力してください。
people-tag-label = { $count }人のタグを変更
tasks-move-many-label = { $count }件のタスクを移動

file-kind = .csv、.md、.svg、.txtのいずれかで保存してください。
file-too-large = 1つのファイルとして保存するには大きすぎます。
file-not-written = ファイルを書き込めませんでした。別のフォルダーを選んでください。
