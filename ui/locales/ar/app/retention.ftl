# مدة الاحتفاظ: ما يُراجَع من جديد ولماذا.

retention-months = يُرجى اختيار مدة من شهر واحد إلى { $most } شهرًا.
retention-nothing-chosen = يُرجى اختيار ما يُحتفَظ به.
retention-set-label = { $count ->
    [zero] المراجعة بلا مدة
    [one] المراجعة بعد شهر واحد
    [two] المراجعة بعد شهرين
    [few] المراجعة بعد { $count } أشهر
    [many] المراجعة بعد { $count } شهرًا
   *[other] المراجعة بعد { $count } شهر
}
retention-rest-label = إيقاف المراجعة
retention-keep-label = { $count ->
    [zero] عدم الاحتفاظ بأي قيد (عدد الأشهر: { $months })
    [one] الاحتفاظ بقيد واحد مدة أطول (عدد الأشهر: { $months })
    [two] الاحتفاظ بقيدين مدة أطول (عدد الأشهر: { $months })
    [few] الاحتفاظ بـ{ $count } قيود مدة أطول (عدد الأشهر: { $months })
    [many] الاحتفاظ بـ{ $count } قيدًا مدة أطول (عدد الأشهر: { $months })
   *[other] الاحتفاظ بـ{ $count } قيد مدة أطول (عدد الأشهر: { $months })
}
retention-why-alumni = غادر المجموعة، ولا جديد منذ { $day }.
retention-why-newcomers = مسجَّل منذ { $day } ولم يشارك قط.
retention-why-documents = أُنشئ في { $day }.
retention-why-sensitive = بيانات حساسة لم تتغير منذ { $day }.
