# ما تقوله الصفحة الرئيسية.

thought-birthday = عيد ميلاد { $when }
thought-birthday-plain = عيد ميلاد
thought-newcomer = جديد منذ { $day }، ولا شيء بعد
thought-newcomer-plain = جديد
thought-anniversary = { $years ->
    [zero] بداية الطريق معنا { $when }
    [one] سنة معنا { $when }
    [two] سنتان معنا { $when }
    [few] { $years } سنوات معنا { $when }
    [many] { $years } سنة معنا { $when }
   *[other] { $years } سنة معنا { $when }
}
thought-anniversary-plain = ذكرى سنوية
thought-quiet = صمت { $how_long }
thought-quiet-plain = صمت
soon-today = اليوم
soon-tomorrow = غدًا
soon-weekday = يوم { $weekday }
quiet-days = { $count ->
    [zero] منذ اليوم
    [one] منذ يوم
    [two] منذ يومين
    [few] منذ { $count } أيام
    [many] منذ { $count } يومًا
   *[other] منذ { $count } يوم
}
quiet-weeks = { $count ->
    [zero] منذ أقل من أسبوع
    [one] منذ أسبوع
    [two] منذ أسبوعين
    [few] منذ { $count } أسابيع
    [many] منذ { $count } أسبوعًا
   *[other] منذ { $count } أسبوع
}
quiet-months = { $count ->
    [zero] منذ أقل من شهر
    [one] منذ شهر
    [two] منذ شهرين
    [few] منذ { $count } أشهر
    [many] منذ { $count } شهرًا
   *[other] منذ { $count } شهر
}
quiet-since = منذ { $month }
home-minutes-one = لا محضر لـ «{ $title }» بعد
home-minutes = { $count ->
    [zero] لا اجتماع من دون محضر
    [one] اجتماع واحد لا محضر له بعد
    [two] اجتماعان لا محضر لهما بعد
    [few] { $count } اجتماعات لا محضر لها بعد
    [many] { $count } اجتماعًا لا محضر لها بعد
   *[other] { $count } اجتماع لا محضر لها بعد
}
home-asked-one = السؤال الموجه إلى { $name } مضى عليه أكثر من 3 أيام
home-asked = { $count ->
    [zero] لا سؤال ينتظر الجواب
    [one] سؤال واحد ينتظر الجواب منذ أكثر من 3 أيام
    [two] سؤالان ينتظران الجواب منذ أكثر من 3 أيام
    [few] { $count } أسئلة تنتظر الجواب منذ أكثر من 3 أيام
    [many] { $count } سؤالًا ينتظر الجواب منذ أكثر من 3 أيام
   *[other] { $count } سؤال ينتظر الجواب منذ أكثر من 3 أيام
}
home-calendar-held = { $count ->
    [zero] { $calendar }: لا أحداث محذوفة
    [one] { $calendar }: حدث محذوف واحد ينتظر مراجعتك
    [two] { $calendar }: حدثان محذوفان ينتظران مراجعتك
    [few] { $calendar }: { $count } أحداث محذوفة تنتظر مراجعتك
    [many] { $calendar }: { $count } حدثًا محذوفًا تنتظر مراجعتك
   *[other] { $calendar }: { $count } حدث محذوف تنتظر مراجعتك
}
home-calendar-failed = { $calendar }: { $why }
home-owed = { $hours ->
    [zero] شارك مؤخرًا ولم يُشكر بعد
    [one] بذل ساعة مؤخرًا ولم يُشكر بعد
    [two] بذل ساعتين مؤخرًا ولم يُشكر بعد
    [few] بذل { $hours } ساعات مؤخرًا ولم يُشكر بعد
    [many] بذل { $hours } ساعة مؤخرًا ولم يُشكر بعد
   *[other] بذل { $hours } ساعة مؤخرًا ولم يُشكر بعد
}
snooze-double = هذان شخصان مختلفان
snooze-days = { $count ->
    [zero] التذكير لاحقًا
    [one] التذكير غدًا
    [two] التذكير بعد يومين
    [few] التذكير بعد { $count } أيام
    [many] التذكير بعد { $count } يومًا
   *[other] التذكير بعد { $count } يوم
}
snooze-for-good = عدم التذكير بهذا
home-retention = { $count ->
    [zero] لا قيود للمراجعة.
    [one] قيد واحد حان وقت مراجعته: يُحتفظ به أم يُزال؟
    [two] قيدان حان وقت مراجعتهما: يُحتفظ بهما أم يُزالان؟
    [few] { $count } قيود حان وقت مراجعتها: يُحتفظ بها أم تُزال؟
    [many] { $count } قيدًا حان وقت مراجعتها: يُحتفظ بها أم تُزال؟
   *[other] { $count } قيد حان وقت مراجعتها: يُحتفظ بها أم تُزال؟
}
