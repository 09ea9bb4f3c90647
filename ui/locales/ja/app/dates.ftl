# 文の中の日付、時刻、列挙。

date-month = { $month ->
    [1] 1月
    [2] 2月
    [3] 3月
    [4] 4月
    [5] 5月
    [6] 6月
    [7] 7月
    [8] 8月
    [9] 9月
    [10] 10月
    [11] 11月
   *[other] 12月
}
date-weekday = { $weekday ->
    [1] 月曜日
    [2] 火曜日
    [3] 水曜日
    [4] 木曜日
    [5] 金曜日
    [6] 土曜日
   *[other] 日曜日
}
date-day = { $year }年{ $month }{ $day }日
date-day-month = { $month }{ $day }日
date-long-day = { $day }{ $weekday }
date-moment = { $day } { $time }
date-month-year = { $year }年{ $month }
date-times = { $from }～{ $to }
date-span = { $day } { $from }～{ $to }
date-span-days = { $from } ～ { $to }

list-next = { $before }、{ $name }
list-end = { $before }、{ $name }
list-end-before-i = { $before }、{ $name }
list-reasons = { $before }；{ $name }
