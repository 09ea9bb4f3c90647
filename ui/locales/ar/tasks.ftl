# المهام والتزاماتها، والنوافذ التي تُنشأ فيها.

cmd-new-task = مهمة جديدة…
task-new = مهمة جديدة
task-add = إضافة المهمة
task-title = ما المطلوب
task-title-example = الاتصال بالقاعة
task-title-missing = يلزم ذكر المطلوب في كلمات قليلة.
task-effort = المبادرة
task-no-effort = دون مبادرة
task-due = الموعد
task-places = الأشخاص المطلوبون
task-places-hint = كم مكانًا يلزم ملؤه.
task-estimate = التقدير
task-estimate-hint = بالدقائق، لكل شخص.
task-ask-now = السؤال فورًا
task-checklist = قائمة الخطوات
task-checklist-hint = خطوة في كل سطر.
task-look = عرضها

tasks = المهام
task = مهمة
tasks-view = العرض
tasks-view-board = لوحة
tasks-view-list = قائمة
tasks-view-people = حسب الشخص
tasks-board = المهام حسب الحالة
tasks-title = المهمة
tasks-people = الأشخاص
tasks-status = الحالة
tasks-find = البحث عن مهام
tasks-find-hint = البحث عن مهمة  /
tasks-every-effort = كل المبادرات
tasks-due-any = أي موعد
tasks-due-overdue = متأخرة
tasks-due-week = في الأيام السبعة القادمة
tasks-due-none = بلا موعد
tasks-person = الشخص
tasks-person-any = أي شخص
tasks-show-open = مفتوحة
tasks-show-done = منجزة
tasks-show-dropped = متروكة
tasks-show-all = الكل
tasks-clear = مسح التصفية
tasks-none = لا مهمة تطابق
tasks-none-text = قد تكفي حروف أقل، أو عرض كل ما هو مفتوح.
tasks-empty = لا شيء مطلوب بعد
tasks-empty-text = المهمة عمل يمكن لشخص أن يلتزم به: يكفي عنوان للبداية.
tasks-trouble = تعذّرت قراءة المهام
tasks-done-lately = أُنجزت حديثًا
tasks-beyond = { $count ->
    [zero] لا مزيد في القائمة
    [one] واحدة أخرى في القائمة
    [two] اثنتان أخريان في القائمة
    [few] { $count } أخرى في القائمة
    [many] { $count } أخرى في القائمة
   *[other] { $count } أخرى في القائمة
}
tasks-add-here = إضافة مهمة
tasks-moved = { $title } الآن في «{ $status }»
tasks-nobody = لا أحد بعد
tasks-first = أول { $shown } من { $total } مهمة مفتوحة. يمكن تضييقها بالتصفية.
tasks-chosen = { $count ->
    [zero] لا مهام محدَّدة
    [one] مهمة محدَّدة
    [two] مهمتان محدَّدتان
    [few] { $count } مهام محدَّدة
    [many] { $count } مهمة محدَّدة
   *[other] { $count } مهمة محدَّدة
}
tasks-unchoose = إلغاء التحديد

cmd-tasks-new = مهمة جديدة
cmd-tasks-find = البحث عن مهمة
cmd-tasks-status = تغيير الحالة أو النقل
cmd-tasks-ask = سؤال شخص
cmd-tasks-due = تحديد الموعد
cmd-tasks-close = إغلاق المهمة
cmd-tasks-view-board = المهام في لوحة
cmd-tasks-view-list = المهام في قائمة
cmd-tasks-view-people = المهام حسب الشخص

task-status-to-do = مطلوبة
task-status-doing = قيد العمل
task-status-waiting = بالانتظار
task-status-done = منجزة
task-status-dropped = متروكة
task-status-is = الحالة: { $status }
task-move-to = نقل إلى…
task-checks = أُنجزت { $done } من { $total } خطوة
task-people = الأشخاص
task-done = منجزة
task-more = ما يمكن فعله بهذه المهمة
task-drop = تركها: لم تعد لازمة
task-again = استئنافها
task-remove = إزالة
task-from = من { $title }
task-estimate-minutes = الدقائق لكل شخص
task-notes = ملاحظات
task-notes-add = إضافة ملاحظات
task-made-on = أُضيفت في { $date }
task-done-on = أُنجزت في { $date }
task-missing = هذه المهمة ليست هنا
task-step = الخطوة
task-step-add = إضافة خطوة
task-step-remove = إزالة «{ $text }»

finish-title = إنجاز
finish-for = هل يُحتسب الوقت لـ { $names }؟ يُعدّ خدمةً للمبادرة.
finish-minutes = الدقائق لكل شخص
finish-without = إنجاز دون احتساب
finish-book = إنجاز مع احتساب { $time }

promise-accept = قبول
promise-decline = اعتذار…
promise-keep = تم الوفاء به
promise-miss = لم يتم الوفاء به
promise-withdraw = سحب السؤال
promise-release = إعفاء: أُعيد في الوقت المناسب
promise-hand-over = تسليم إلى…
promise-more = المزيد عن { $name }
promise-for = لأجل { $name }
promise-places = { $count ->
    [zero] لا أماكن شاغرة.
    [one] مكان واحد شاغر. يمكن سؤال شخص.
    [two] مكانان شاغران. يمكن سؤال أشخاص.
    [few] { $count } أماكن شاغرة. يمكن سؤال أشخاص.
    [many] { $count } مكانًا شاغرًا. يمكن سؤال أشخاص.
   *[other] { $count } مكان شاغر. يمكن سؤال أشخاص.
}
promise-ask = سؤال شخص
promise-ask-name = كتابة اسم
promise-yes = جاء الرد بنعم من قبل
promise-history = { $count ->
    [zero] السجل: لا ردود
    [one] السجل: رد واحد
    [two] السجل: ردّان
    [few] السجل: { $count } ردود
    [many] السجل: { $count } ردًّا
   *[other] السجل: { $count } رد
}
promise-clash = قد يكون لدى { $name } موعد آخر
promise-clash-seen = حسنًا
promise-decline-title = اعتذار { $name }
promise-reason = السبب
promise-reason-hint = يمكن تركه فارغًا. ويصير المكان شاغرًا لغيره.
promise-decline-do = اعتذار
promise-over-title = تسليم من { $name }
promise-over-to = إلى
promise-over-do = تسليم
promise-whom = يلزم اختيار من يتولاه.

tasks-due-today = اليوم
tasks-due-tomorrow = غدًا
tasks-due-in-week = بعد أسبوع
tasks-due-never = بلا موعد
cmd-tasks-effort = اختيار المبادرة
tasks-effort-of = مبادرة { $name }
tasks-column-more = المزيد لعمود { $column }
tasks-limit = تحديد العدد…
tasks-limit-none = بلا حد
tasks-limit-title = كم مهمة معًا في { $column }
tasks-limit-most = على الأكثر
tasks-limit-hint = ما زاد يُعلَّم ولا يُمنع أبدًا. الفراغ يعني بلا حد.
tasks-limit-range = عدد من 1 إلى 999، أو لا شيء.
tasks-limit-do = اعتماد
