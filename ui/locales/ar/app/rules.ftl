# قاعدة التكرار بالكلمات.

rule-every-year = { $count ->
    [zero] كل سنة
    [one] كل سنة
    [two] كل سنتين
    [few] كل { $count } سنوات
    [many] كل { $count } سنة
   *[other] كل { $count } سنة
}
rule-every-month = { $count ->
    [zero] كل شهر
    [one] كل شهر
    [two] كل شهرين
    [few] كل { $count } أشهر
    [many] كل { $count } شهرًا
   *[other] كل { $count } شهر
}
rule-every-week = { $count ->
    [zero] كل أسبوع
    [one] كل أسبوع
    [two] كل أسبوعين
    [few] كل { $count } أسابيع
    [many] كل { $count } أسبوعًا
   *[other] كل { $count } أسبوع
}
rule-every-day = { $count ->
    [zero] كل يوم
    [one] كل يوم
    [two] كل يومين
    [few] كل { $count } أيام
    [many] كل { $count } يومًا
   *[other] كل { $count } يوم
}
rule-every-hour = { $count ->
    [zero] كل ساعة
    [one] كل ساعة
    [two] كل ساعتين
    [few] كل { $count } ساعات
    [many] كل { $count } ساعة
   *[other] كل { $count } ساعة
}
rule-every-minute = { $count ->
    [zero] كل دقيقة
    [one] كل دقيقة
    [two] كل دقيقتين
    [few] كل { $count } دقائق
    [many] كل { $count } دقيقة
   *[other] كل { $count } دقيقة
}
rule-every-second = { $count ->
    [zero] كل ثانية
    [one] كل ثانية
    [two] كل ثانيتين
    [few] كل { $count } ثوانٍ
    [many] كل { $count } ثانية
   *[other] كل { $count } ثانية
}
rule-working-days = كل يوم عمل من الاثنين إلى الجمعة
rule-in-months = { $rule } في { $months }
rule-on-weekdays = { $rule } يوم { $days }
rule-on-nth = { $rule }: { $days }
rule-nth-weekday = يوم { $day } { $nth ->
    [1] الأول
    [2] الثاني
    [3] الثالث
    [4] الرابع
    [5] الخامس
    [-1] الأخير
    [-2] قبل الأخير
   *[other] رقم { $nth }
}
rule-working-day = العمل
rule-on-month-days = { $rule }: { $days }
rule-month-day = اليوم { $day }
rule-last-day = اليوم الأخير
rule-day-from-end = اليوم { $day } من النهاية
rule-on-year-days = { $rule }: { $days } من السنة
rule-in-weeks = { $rule } في الأسبوع { $weeks }
rule-times = { $count ->
    [zero] { $rule }
    [one] { $rule }، مرة واحدة
    [two] { $rule }، مرتين
    [few] { $rule }، { $count } مرات
    [many] { $rule }، { $count } مرة
   *[other] { $rule }، { $count } مرة
}
rule-until = { $rule }، حتى { $day }
rule-one-of = { $before } أو { $day }
rule-year-day = اليوم { $day }
