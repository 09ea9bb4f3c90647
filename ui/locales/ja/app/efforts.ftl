opportunity-places = 募集人数は1から1,000までです。
opportunity-filled = 募集人数より多くは埋められません。
opportunity-full = すべて埋まっています：{ $title }。先に人数を増やしてください。
opportunity-add = 募集する：{ $title }
opportunity-change = 募集を変更：{ $title }
opportunity-fill = { $name }が引き受ける：{ $title }
opportunity-remove = 募集をやめる：{ $title }
