# 受け入れのプログラムと、それぞれの人の歩み。

programmes-add-label = プログラム「{ $name }」を追加
programmes-rename-label = プログラム「{ $old }」の名前を「{ $new }」に変更
programmes-change-label = プログラム「{ $name }」を変更
programmes-steps-label = 「{ $name }」のステップを変更
programmes-retire-label = プログラム「{ $name }」を終了
programmes-again-label = プログラム「{ $name }」を再開
programmes-retired = 「{ $name }」は終了していて、新しく始める人はいません。まず再開してください。
programmes-name-missing = 名前を付けてください。
programmes-name-too-long = 名前は{ $limit }文字までです。
programmes-name-taken = 「{ $name }」というプログラムはもうあります。別の名前にしてください。
programmes-steps-missing = プログラムには少なくとも一つのステップが必要です。
programmes-steps-many = プログラムのステップは{ $limit }個までです。
programmes-step-days = ステップにかかる日数は1日から{ $limit }日までです。
programmes-starter-hello = あいさつ
programmes-starter-met = 顔合わせ
programmes-starter-trial = お試し参加
programmes-starter-buddy = バディ
programmes-starter-settled = なじんだ
journeys-start-one-label = { $name }さんが「{ $programme }」を始める
journeys-start-label = { $count ->
   *[other] { $count }人が「{ $programme }」を始める
}
journeys-begins-too-late = 歩みの始まりは今日かそれより前です。
journeys-buddy-label = { $buddy }さんが{ $name }さんに付き添う
journeys-no-buddy-label = { $name }さんのバディを外す
journeys-own-buddy = { $name }さんは自分のバディにはなれません。別の人を選んでください。
journeys-step-label = { $name }さんが「{ $step }」に進む
journeys-last-step = 「{ $step }」が最後のステップです。代わりに{ $name }さんの歩みを終えてください。
journeys-settled-label = { $name }さんが「{ $programme }」でなじんだ
journeys-left-label = { $name }さんが「{ $programme }」を離れる
journeys-ended = { $name }さんの「{ $programme }」での歩みはもう終わっています。
