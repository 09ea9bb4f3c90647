# 誰かに頼むときに差し支えること。

clash-do-not-contact = { $name }さんは連絡を望んでいません。
clash-left = { $name }さんは{ $day }に離れました。
clash-break = { $name }さんは{ $until }まで休止中です。
clash-away = { $name }さんは{ $until }まで不在です。
clash-away-because = { $name }さんは{ $until }まで不在です（{ $reason }）。
clash-unavailable = { $name }さんはその時間は都合がつきません。
clash-busy = { $name }さんはその時間に{ $title }があります（{ $from }～{ $to }）。
clash-busy-on = { $name }さんはその時間に{ $title }があります（{ $day } { $from }～{ $to }）。
clash-busy-days = { $name }さんはその時間に{ $title }があります（{ $first } { $from } ～ { $last } { $to }）。
