# 設定。

settings-set-label = { $setting }を設定
setting-name-theme = テーマ
setting-name-density = 表示の密度
setting-name-text-size = 文字の大きさ
setting-name-single-keys = 1 文字のキー操作
settings-unknown = { $id } という設定はありません。あるのは次のとおりです：{ $known }。
setting-takes-theme = この設定に使えるのは system、light、dark です。
setting-takes-density = この設定に使えるのは comfortable か compact です。
setting-takes-text-size = この設定に使えるのは 90 から 150 までのパーセントです。
setting-takes-single-keys = この設定に使えるのは true か false です。
setting-name-me = あなたが誰か
setting-name-task-limits = ボードの上限
setting-takes-me = この設定に使えるのは人の ID か、空です。
setting-takes-task-limits = この設定に使えるのは、列ごとに 1 から 999 までの数です。
