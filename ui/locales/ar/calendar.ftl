# التقويم: الشهر، القائمة، أحداث التقاويم المقروءة، والتقاويم نفسها.

cmd-calendar-month = عرض الشهر
cmd-calendar-agenda = عرض القائمة
cmd-calendar-today = إلى اليوم
cmd-calendar-back = الشهر أو الأسبوع السابق
cmd-calendar-on = الشهر أو الأسبوع التالي
cmd-calendar-feeds = التقاويم…

calendar-today = اليوم
calendar-view = العرض
calendar-view-month = شهر
calendar-view-agenda = قائمة
calendar-effort = المبادرة
calendar-every-effort = كل المبادرات
calendar-of-day = اليوم المختار
calendar-day-empty = لا شيء في هذا اليوم.
calendar-plan-here = تخطيط اجتماع في هذا اليوم
calendar-nothing = لا شيء مخطَّط
calendar-nothing-text = يمكن تخطيط اجتماع، أو متابعة تقويم موجود.
calendar-later = عرض ما يأتي لاحقًا
calendar-people = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
calendar-cancelled = أُلغي

calendar-legend = الألوان
calendar-legend-meetings = الاجتماعات، بلون مبادرتها
calendar-legend-tasks = مهام لها وقت
calendar-held-short = بانتظار قرارك

event-cancelled = ألغت الجهة المنظِّمة هذا الحدث.
event-when = متى
event-foreign = { $from } – { $to } بتوقيته الأصلي، { $zone }
event-zone-unknown = المنطقة الزمنية { $zone } غير معروفة، فقُرئ الوقت بتوقيت المجتمع. يحسن التأكد من الجهة المنظِّمة.
event-recurring = يتكرر
event-place = أين
event-source = من التقويم
event-description = الوصف
event-adopt-title = المشاركة فيه
event-adopt-text = عندما يصير اجتماعًا يكون له جدول أعمال ومحضر وحضور. ويبقى الحدث في تقويمه.
event-adopt-effort = اجتماعٌ لمبادرة
event-adopt = اعتماده اجتماعًا
event-adopted = صار اجتماعًا الآن.
event-adopted-open = فتح الاجتماع

calendar-feeds = التقاويم
calendar-add = إضافة تقويم
calendar-add-this = إضافة
calendar-address = عنوان أو ملف
calendar-address-hint = عنوان يبدأ بـ https://‎ أو webcal://‎، أو ملف ينتهي بـ ‎.ics. يُقرأ فقط ولا يُغيَّر أبدًا.
calendar-address-missing = يلزم لصق عنوان تقويم أو اختيار ملف.
calendar-pick = اختيار ملف…
calendar-files = التقاويم
calendar-name = الاسم
calendar-name-hint = إن تُرك فارغًا استُعمل اسم التقويم نفسه.
calendar-sync-all = مزامنة الآن
calendar-sync-one = مزامنة { $name }
calendar-colour = لون { $name }
calendar-remove = إزالة { $name }
calendar-hue-0 = وردي
calendar-hue-1 = آجُرّي
calendar-hue-2 = كهرماني
calendar-hue-3 = تبني
calendar-hue-4 = طحلبي
calendar-hue-5 = ورقي
calendar-hue-6 = فيروزي
calendar-hue-7 = بحيري
calendar-hue-8 = سماوي
calendar-hue-9 = سوسني
calendar-hue-10 = بنفسجي
calendar-hue-11 = خبّازي
calendar-events = { $count ->
    [zero] لا أحداث
    [one] حدث واحد
    [two] حدثان
    [few] { $count } أحداث
    [many] { $count } حدثًا
   *[other] { $count } حدث
}
calendar-synced = تمت المزامنة { $ago }
calendar-never = لم تتم المزامنة بعد
calendar-tried = آخر محاولة: { $ago }.
calendar-last-good = المعروض هو آخر نسخة سليمة: { $ago }.
calendar-held = { $count ->
    [zero] لم يختفِ أي حدث من التقويم.
    [one] اختفى حدث واحد من التقويم. وهو معروض هنا إلى أن يُتّخذ قرار.
    [two] اختفى حدثان معًا من التقويم. وهما معروضان هنا إلى أن يُتّخذ قرار.
    [few] اختفت { $count } أحداث دفعة واحدة من التقويم. وهي معروضة هنا إلى أن يُتّخذ قرار.
    [many] اختفى { $count } حدثًا دفعة واحدة من التقويم. وهي معروضة هنا إلى أن يُتّخذ قرار.
   *[other] اختفى { $count } حدث دفعة واحدة من التقويم. وهي معروضة هنا إلى أن يُتّخذ قرار.
}
calendar-keep = إبقاؤها
calendar-accept = إزالتها من هنا أيضًا
calendar-problems = { $count ->
    [zero] قُرئت كل الأجزاء
    [one] جزء واحد تعذّرت قراءته
    [two] جزءان تعذّرت قراءتهما
    [few] { $count } أجزاء تعذّرت قراءتها
    [many] { $count } جزءًا تعذّرت قراءتها
   *[other] { $count } جزء تعذّرت قراءتها
}
calendar-line = السطر { $line }
calendars-none = لا تقاويم بعد
calendars-none-text = يمكن متابعة تقويم قاعة أو مدرسة أو جهة شريكة، فيظهر ما فيه بجانب الاجتماعات.

sync-added = { $count ->
    [zero] لا أحداث جديدة
    [one] حدث جديد
    [two] حدثان جديدان
    [few] { $count } أحداث جديدة
    [many] { $count } حدثًا جديدًا
   *[other] { $count } حدث جديد
}
sync-changed = { $count ->
    [zero] لم يتغيّر شيء
    [one] تغيّر واحد
    [two] تغيّر اثنان
    [few] تغيّر { $count }
    [many] تغيّر { $count }
   *[other] تغيّر { $count }
}
sync-removed = { $count ->
    [zero] لم يُزل شيء
    [one] أُزيل واحد
    [two] أُزيل اثنان
    [few] أُزيل { $count }
    [many] أُزيل { $count }
   *[other] أُزيل { $count }
}
sync-news = تمت المزامنة: { $news }.
sync-nothing = تمت المزامنة. لم يتغيّر شيء.
sync-failed = ‏{ $name }: { $failure }

cmd-calendar-week = عرض الأسبوع
cmd-calendar-reschedule = تغيير الموعد…
cmd-calendar-mine = عرض ما يخصني فقط، أو الكل
calendar-view-week = أسبوع
calendar-mine = ما يخصني
calendar-open = فتح
calendar-menu = { $title }، { $day }
calendar-menu-none = عنصر
calendar-moved = { $title }: { $day }، { $time }
calendar-reschedule-title = تغيير موعد { $title }
calendar-reschedule-do = تغيير الموعد
calendar-clashes = { $count ->
    [zero] { $first }
    [one] { $first } وأمر آخر.
    [two] { $first } وأمران آخران.
    [few] { $first } و{ $count } أمور أخرى.
    [many] { $first } و{ $count } أمرًا آخر.
   *[other] { $first } و{ $count } أمر آخر.
}
calendar-look = محتوى الملف
calendar-look-count = { $count ->
    [zero] لا حدث في هذا الملف حتى { $until }.
    [one] حدث واحد حتى { $until }
    [two] حدثان حتى { $until }
    [few] { $count } أحداث حتى { $until }
    [many] { $count } حدثًا حتى { $until }
   *[other] { $count } حدث حتى { $until }
}
calendar-look-more = { $count ->
    [zero] ولا شيء آخر
    [one] وحدث آخر
    [two] وحدثان آخران
    [few] و{ $count } أحداث أخرى
    [many] و{ $count } حدثًا آخر
   *[other] و{ $count } حدث آخر
}
calendar-waiting = { $count ->
    [zero] لا ملف بعد هذا.
    [one] بعده ملف آخر.
    [two] بعده ملفان آخران.
    [few] بعده { $count } ملفات أخرى.
    [many] بعده { $count } ملفًا آخر.
   *[other] بعده { $count } ملف آخر.
}
calendar-leave-out = ترك هذا الملف
cmd-calendar-due = إظهار ما حان موعده أو إخفاؤه
calendar-due = المهام ذات الموعد
calendar-due-day = موعد الإنجاز
published = ما يتابعه الآخرون
published-none = لا شيء بعد. يمكن وضع ملف باجتماعات مبادرة أو شخص حيث تتابعه تقاويم أخرى.
publish = نشر…
publish-text = يبقى الملف محدَّثًا: عناوين وأوقات وأماكن وروابط، بلا أسماء ولا عناوين ولا ملاحظات. يوضع في مجلد تتم مزامنته مع الويب أو مع حواسيب أخرى.
publish-whose = اجتماعات من
publish-effort = المبادرة
publish-person = شخص
publish-choose = اختيار…
publish-whose-missing = يلزم اختيار صاحب الاجتماعات.
publish-where = الملف
publish-where-hint = ينتهي بـ ‎.ics
publish-where-missing = يلزم اختيار مكان الملف.
publish-pick = اختيار مكان…
publish-file = اجتماعات
publish-do = نشر
publish-begun = نُشر.
publish-stopped = يبقى الملف مكانه ولا يُكتب بعد الآن. يُحذف إن كان لا ينبغي أن يقرأه أحد.
publish-reveal = عرض ملف { $name }
publish-stop = إيقاف نشر { $name }
publish-events = { $count ->
    [zero] لا أحداث
    [one] حدث واحد
    [two] حدثان
    [few] { $count } أحداث
    [many] { $count } حدثًا
   *[other] { $count } حدث
}
publish-written = كُتب { $ago }
publish-never = لم يُكتب بعد
calendar-kind = النوع
calendar-kind-read = عنوان أو ملف
calendar-kind-account = حساب تقويم
account = الحساب
account-new = حساب آخر
account-of = { $user } لدى { $host }
account-address = الخادم أو عنوان البريد
account-address-hint = مثل cloud.example.org أو عنوان بريد الحساب (CalDAV).
account-address-missing = يلزم ذكر الخادم أو عنوان بريد الحساب.
account-user = اسم المستخدم
account-user-hint = غالبًا عنوان البريد.
account-password = كلمة المرور
account-password-hint = يفضَّل أن تكون كلمة مرور تطبيق تُنشأ في إعدادات الحساب. وهي تُحفظ في سلسلة مفاتيح هذا الحاسوب.
account-password-missing = كلمة مرور { $user } لدى { $host } ليست على هذا الحاسوب.
account-sign-in = تسجيل الدخول
account-look = البحث عن التقاويم
account-found = { $count ->
    [zero] لم يُعثر على تقاويم.
    [one] عُثر على تقويم واحد.
    [two] عُثر على تقويمين.
    [few] عُثر على { $count } تقاويم.
    [many] عُثر على { $count } تقويمًا.
   *[other] عُثر على { $count } تقويم.
}
account-which = التقاويم لدى { $host }. ما يتغيّر فيها هنا يتغيّر هناك أيضًا.
account-none = لا تقويم في هذا الحساب.
account-here = موجود من قبل
account-read-only = { $name } (للقراءة فقط)
account-add = { $count ->
    [zero] إضافة التقاويم
    [one] إضافة تقويم واحد
    [two] إضافة تقويمين
    [few] إضافة { $count } تقاويم
    [many] إضافة { $count } تقويمًا
   *[other] إضافة { $count } تقويم
}
calendar-only-read = يُقرأ فقط ولا يُغيَّر.
calendar-both-ways = تنتقل التغييرات في الاتجاهين.
calendar-their-own = على خادم، لكنه للقراءة فقط: لا إذن بتغييره هناك.
calendar-next = النظر التالي: { $when }.
calendar-waiting-to-send = { $count ->
    [zero] لا تغييرات بانتظار الإرسال
    [one] تغيير واحد بانتظار الإرسال
    [two] تغييران بانتظار الإرسال
    [few] { $count } تغييرات بانتظار الإرسال
    [many] { $count } تغييرًا بانتظار الإرسال
   *[other] { $count } تغيير بانتظار الإرسال
}
edit-new = جديد
edit-changed = مُغيَّر
edit-removed = مُزال
conflict = نسختان من «{ $title }»
conflict-text = تغيّر هنا وعلى الخادم معًا، ولوحظ ذلك { $ago }. لم يضع شيء: يبقى اختيار ما يُعتمد.
conflict-what = البند
conflict-ours = هنا
conflict-theirs = على الخادم
conflict-nothing = لا شيء
conflict-keep-ours = إبقاء ما هنا
conflict-keep-theirs = إبقاء ما على الخادم
conflict-keep-both = إبقاء كليهما حدثين
conflict-of-title = العنوان
conflict-of-start = متى
conflict-of-end = حتى
conflict-of-place = أين
conflict-of-notes = الوصف
conflict-of-link = الرابط
conflict-of-status = الحالة
conflict-of-rule = التكرار
conflict-of-left-out = مستبعد
account-back = رجوع
event-adopt-which = أي أحداث
event-adopt-one = هذا فقط
event-adopt-series = كل تكراراته
event-adopt-words = كل ما في هذا التقويم بكلمات من العنوان
event-adopt-title-words = كلمات من العنوان
event-adopt-count = { $count ->
    [0] لا يطابق أي حدث في السنة القادمة.
    [zero] لا يطابق أي حدث في السنة القادمة.
    [one] حدث واحد في السنة القادمة: { $titles }
    [two] حدثان في السنة القادمة: { $titles }
    [few] { $count } أحداث في السنة القادمة: { $titles }
    [many] { $count } حدثًا في السنة القادمة: { $titles }
   *[other] { $count } حدث في السنة القادمة: { $titles }
}
event-adopted-many = { $count ->
    [zero] لم يُنشأ أي اجتماع.
    [one] أُنشئ اجتماع واحد.
    [two] أُنشئ اجتماعان.
    [few] أُنشئت { $count } اجتماعات.
    [many] أُنشئ { $count } اجتماعًا.
   *[other] أُنشئ { $count } اجتماع.
}
todos-carry = المهام في هذا التقويم
todos-carry-none = لا شيء من مهامنا
todos-carry-mine = مهامي المفتوحة
todos-carry-all = كل المهام المفتوحة
todos-carry-effort = مهام «{ $effort }»
todos-carry-hint = يمكن تغييرها وإنجازها هنا وهناك على السواء.
todos-there = { $count ->
    [zero] لا مهام هناك تنقص هنا
    [one] مهمة واحدة هناك ليست هنا بعد
    [two] مهمتان هناك ليستا هنا بعد
    [few] { $count } مهام هناك ليست هنا بعد
    [many] { $count } مهمة هناك ليست هنا بعد
   *[other] { $count } مهمة هناك ليست هنا بعد
}
todos-adopt-all = اعتمادها كلها
todos-adopt-one = اعتماد «{ $title }»
todos-adopted = { $count ->
    [zero] لم تُعتمد أي مهمة.
    [one] اعتُمدت مهمة واحدة.
    [two] اعتُمدت مهمتان.
    [few] اعتُمدت { $count } مهام.
    [many] اعتُمدت { $count } مهمة.
   *[other] اعتُمدت { $count } مهمة.
}
todos-due = تُستحق { $day }
conflict-of-due = تاريخ الاستحقاق
account-tasks = { $name } (مهام فقط)
calendar-heat = يمكن حضور { $free } من { $all }
calendar-legend-heat = على حافة الساعات: عدد من يمكنهم الحضور
event-adopt-standing = وكل ما يُسمّى كذلك لاحقًا، عند كل مزامنة
adoption-rule = { $effort ->
    [none] تصير الأحداث المسماة «{ $words }» اجتماعات.
   *[other] تصير الأحداث المسماة «{ $words }» اجتماعات لمبادرة «{ $effort }».
}
adoption-rule-remove = التوقف عن اعتماد ما اسمه «{ $words }»
