# المهام وقوائمها.

tasks-add-label = إضافة المهمة «{ $title }»
tasks-change-label = تغيير «{ $title }»
tasks-rename-label = تغيير اسم «{ $old }» إلى «{ $new }»
tasks-move-label = نقل «{ $title }» إلى «{ $column }»
tasks-done-label = أُنجزت: «{ $title }»
tasks-remove-label = إزالة المهمة «{ $title }»
task-column-to-do = مطلوبة
task-column-doing = قيد العمل
task-column-waiting = بالانتظار
task-column-done = منجزة
task-column-dropped = متروكة
tasks-title-missing = يُرجى كتابة ما يجب عمله.
tasks-places-wrong = للمهمة من 1 إلى 1,000 مكان.
tasks-places-missing = للمهمة مكان واحد على الأقل.
tasks-done-already = «{ $title }» منجزة من قبل.
tasks-nobody-promised = لم يلتزم أحد بهذه المهمة، فلا أحد تُسجَّل له ساعات. يمكن إضافة الساعات من صفحة الشخص.
tasks-has-hours = سُجِّلت ساعات مع «{ $title }» وستفقد مصدرها. يُرجى إبقاؤها منجزة، أو تركها.
tasks-position-wrong = الموضع عدد.
tasks-start-first = يُرجى تحديد وقت البداية أولًا.
tasks-end-before-start = النهاية تأتي بعد البداية.
checks-add-label = إضافة «{ $text }»
checks-tick-label = تعليم «{ $text }» كمنجز
checks-untick-label = إزالة علامة «{ $text }»
checks-change-label = تغيير «{ $text }»
checks-remove-label = إزالة «{ $text }»
checks-text-missing = يُرجى كتابة ما سيُعلَّم.
tasks-many-most = يمكن تغيير { $count } مهمة على الأكثر دفعة واحدة. يُرجى تحديد عدد أقل.
tasks-many-label = { $count ->
    [zero] تغيير المهام
    [one] تغيير مهمة
    [two] تغيير مهمتين
    [few] تغيير { $count } مهام
    [many] تغيير { $count } مهمة
   *[other] تغيير { $count } مهمة
}
tasks-reschedule-label = تغيير موعد «{ $title }»
