# Hearthのものから作ったテンプレート。

templates-copy-label = テンプレート「{ $name }」を作成
templates-change-label = テンプレート「{ $name }」を変更
templates-reset-label = 「{ $name }」をHearthの元の内容に戻す
templates-remove-label = テンプレート「{ $name }」を削除
templates-import-label = テンプレート「{ $name }」を取り込む
templates-name-missing = テンプレートに名前を付けてください。
templates-source-large = テンプレートは{ $most }KBまでです。短くしてください。
templates-many = テンプレートは{ $most }個までです。先に一つ削除してください。
templates-gone = このテンプレートはもうないか、別の用途のものです。ほかのものを選んでください。
templates-zip-none = Hearthが書いたテンプレートではありません。「ファイルに保存」で作ったファイルを選んでください。
templates-zip-stranger = このファイルには、テンプレートのものではない「{ $name }」が入っています。何も取り込みませんでした。
templates-zip-large = テンプレートとしては大きすぎるファイルです。
templates-zip-newer = 新しいHearthのためのテンプレートです。先にHearthを更新してください。
templates-zip-base = このHearthが知らない種類の書類のテンプレートです。
templates-picture-add-label = テンプレート「{ $name }」に画像{ $picture }を加える
templates-picture-change-label = テンプレート「{ $name }」の{ $picture }の説明を変える
templates-picture-remove-label = テンプレート「{ $name }」から画像{ $picture }を外す
templates-picture-kind = Hearthが印刷できる画像ではありません。PNG、JPEG、SVGのいずれかを選んでください。
templates-pictures-many = テンプレートに入る画像は{ $most }点、合計{ $size } MBまでです。先に1点外してください。
