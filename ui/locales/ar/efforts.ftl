# المبادرات: ما يشارك فيه الأشخاص.

efforts = المبادرات
efforts-closed = إظهار المنتهية
efforts-trouble = تعذّرت قراءة المبادرات
efforts-empty = لا مبادرات بعد
efforts-empty-text = المبادرة فريق عمل أو مشروع أو أي شيء يشارك فيه الأشخاص.
effort-new = مبادرة جديدة
effort-add = إضافة المبادرة
effort-name = الاسم
effort-name-example = الحديقة
effort-name-missing = يلزم إعطاء المبادرة اسمًا.
effort-purpose = الغرض منها
effort-purpose-hint = جملة واحدة يفهمها من ينضمّ حديثًا.
effort-purpose-add = إضافة الغرض منها
effort-kind = النوع
effort-kind-working-group = فريق عمل
effort-kind-local-community = مجتمع محلي
effort-kind-project = مشروع
effort-kind-programme = برنامج
effort-cadence = موعد اللقاء المعتاد
effort-cadence-example = ثلاثاء كل أسبوعين
effort-cadence-add = إضافة موعد اللقاء المعتاد
effort-how = طريقة الانضمام
effort-how-add = إضافة طريقة الانضمام
effort-colour = اللون
effort-colour-is = اللون: { $colour }. تغيير
effort-colour-change = تغيير اللون…
effort-leads = القيادة
effort-members = المشاركون
effort-nobody = لا أحد يشارك بعد.
effort-no-meeting = لا اجتماع مخطَّط
effort-open-tasks = { $count ->
    [zero] لا شيء مطلوب
    [one] مهمة مفتوحة واحدة
    [two] مهمتان مفتوحتان
    [few] { $count } مهام مفتوحة
    [many] { $count } مهمة مفتوحة
   *[other] { $count } مهمة مفتوحة
}
effort-closed-on = انتهت في { $date }
effort-hours = الساعات المبذولة
effort-people = الأشخاص والأدوار
effort-tasks = المهام
effort-meetings = الاجتماعات
effort-past = اجتماعات سابقة
effort-plan = تخطيط اجتماع
effort-more = ما يمكن فعله بهذه المبادرة
effort-rename = تغيير الاسم
effort-certificates = إعداد شهادات…
effort-packets = إعداد ملفات ترحيب…
effort-close = إنهاء هذه المبادرة
effort-reopen = فتحها من جديد
effort-remove = إزالة
effort-missing = هذه المبادرة ليست هنا
effort-all = كل المبادرات
effort-add-people = إضافة أشخاص
effort-lead = القيادة
effort-role-of = دور { $name }
effort-role-add = إضافة دور
effort-since = منذ { $month }
effort-until = حتى { $date }
effort-more-of = المزيد عن { $name }
effort-make-lead = ضمّ إلى القيادة
effort-unlead = إخراج من القيادة
effort-leave = مغادرة اليوم
effort-gone = { $count ->
    [zero] لم يشارك أحد من قبل
    [one] شخص واحد شارك من قبل
    [two] شخصان شاركا من قبل
    [few] { $count } أشخاص شاركوا من قبل
    [many] { $count } شخصًا شاركوا من قبل
   *[other] { $count } شخص شاركوا من قبل
}
effort-add-task = إضافة مهمة
effort-no-tasks = لا شيء مطلوب حاليًا.
effort-board = فتح لوحة هذه المبادرة

cmd-efforts-new = مبادرة جديدة
cmd-effort-task = مهمة جديدة لهذه المبادرة
cmd-effort-people = إضافة أشخاص إلى هذه المبادرة
cmd-effort-colour = تغيير لون هذه المبادرة
cmd-effort-meeting = تخطيط اجتماع لهذه المبادرة

effort-wanted = المطلوب
effort-needs = { $count ->
    [zero] مطلوب: { $title }
    [one] مطلوب: { $title }
    [two] مطلوب اثنان: { $title }
    [few] مطلوب { $count }: { $title }
    [many] مطلوب { $count }: { $title }
   *[other] مطلوب { $count }: { $title }
}
need-none = لا تبحث هذه المبادرة عن أحد الآن. ما الذي يساعدها؟
need-title = ما المطلوب
need-filled = مكتمل
need-time = الوقت
need-time-add = كم من الوقت؟
need-places = { $filled } من { $places } أماكن مشغولة
need-who = من يشغل المكان
need-fill = تعيين شخص
need-remove = إيقاف البحث عن { $title }
need-new = ما المطلوب
need-example = من يحفر
need-skills = المهارات
need-skills-hint = مفصولة بفواصل.
need-count = الأماكن
need-add = ابدأ البحث

effort-figures = الأرقام
figures-attendance = من حضر
figures-attendance-finding = حضر { $share } ممن كان حضورهم متوقعًا في الاجتماعات الأخيرة.
figures-attendance-none = لم يُعقد أي اجتماع بعد.
figures-of = من { $count } متوقعين
figures-meeting = الاجتماع
figures-came = الحاضرون
figures-people = المشاركة
figures-people-finding = في { $month }، آخر شهر كامل، بلغ عدد المشاركين: { $count }.
figures-hours = الساعات حسب الشهر
figures-hours-finding = قُدّم { $hours } في اثني عشر شهرًا.
figures-month = الشهر
figures-hours-head = الساعات
figures-people-head = الأشخاص

effort-overview = نظرة عامة
effort-next = الاجتماع القادم
effort-no-lead = لا أحد يقودها بعد.
effort-more-tasks = { $count ->
    [zero] لا مهام أخرى
    [one] مهمة أخرى
    [two] مهمتان أخريان
    [few] { $count } مهام أخرى
    [many] { $count } مهمة أخرى
   *[other] { $count } مهمة أخرى
}
effort-made = أوراق وملفات
effort-made-none = لم يُنشأ أو يُحفظ شيء هنا بعد. يمكن إفلات ملف PDF أو صورة على هذه الصفحة لحفظها.
effort-made-all = كل مستندات هذه المبادرة
cmd-effort-page = طباعة في صفحة واحدة…
cmd-effort-badges = طباعة بطاقات الأسماء…
