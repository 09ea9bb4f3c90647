week-days = 曜日
week-hours = 時間ごと
week-free = { $day } { $time }、空き
week-free-range = { $day } { $time }から{ $end }まで、空き
