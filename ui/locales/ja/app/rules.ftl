# 繰り返しの規則の言い表し方。

rule-every-year = { $count ->
    [1] 毎年
   *[other] { $count } 年ごと
}
rule-every-month = { $count ->
    [1] 毎月
   *[other] { $count } か月ごと
}
rule-every-week = { $count ->
    [1] 毎週
   *[other] { $count } 週間ごと
}
rule-every-day = { $count ->
    [1] 毎日
   *[other] { $count } 日ごと
}
rule-every-hour = { $count ->
    [1] 毎時
   *[other] { $count } 時間ごと
}
rule-every-minute = { $count ->
    [1] 毎分
   *[other] { $count } 分ごと
}
rule-every-second = { $count ->
    [1] 毎秒
   *[other] { $count } 秒ごと
}
rule-working-days = 平日は毎日
rule-in-months = { $rule } { $months }
rule-on-weekdays = { $rule } { $days }
rule-on-nth = { $rule } { $days }
rule-nth-weekday = { $nth ->
    [-1] 最終
    [-2] 最後から 2 番目の
   *[other] 第{ $nth }
}{ $day }
rule-working-day = 平日
rule-on-month-days = { $rule } { $days }
rule-month-day = { $day }日
rule-last-day = 末日
rule-day-from-end = 終わりから { $day } 日目
rule-on-year-days = { $rule } 年の { $days }
rule-in-weeks = { $rule } 第 { $weeks } 週
rule-times = { $rule }（{ $count } 回）
rule-until = { $rule }（{ $day }まで）
rule-one-of = { $before }または{ $day }
rule-year-day = { $day } 日目
