# جدول أعمال الاجتماع.

agenda-add-label = إضافة «{ $title }» إلى جدول الأعمال
agenda-put-label = { $count ->
    [zero] عدم إضافة بنود إلى جدول أعمال «{ $title }»
    [one] إضافة بند إلى جدول أعمال «{ $title }»
    [two] إضافة بندين إلى جدول أعمال «{ $title }»
    [few] إضافة { $count } بنود إلى جدول أعمال «{ $title }»
    [many] إضافة { $count } بندًا إلى جدول أعمال «{ $title }»
   *[other] إضافة { $count } بند إلى جدول أعمال «{ $title }»
}
agenda-keep-label = الاحتفاظ بجدول أعمال «{ $title }» للاجتماعات القادمة
agenda-change-label = تغيير «{ $title }» في جدول الأعمال
agenda-remove-label = إزالة «{ $title }» من جدول الأعمال
agenda-planned-wrong = يستغرق البند ما بين دقيقة ويوم.
agenda-only-series = لا يُستخدم جدول الأعمال لاجتماعات قادمة إلا إذا كان الاجتماع ضمن سلسلة.
