# إطار النافذة: التنقّل، البحث والأوامر، الاختصارات، المظهر، التراجع، الأعمال الجارية.
#
# كلمات تُقال دائمًا على صورة واحدة (فصحى واضحة، أسماء أفعال بدل الأمر كي تخاطب الجميع، بلا علامات تعجّب):
#   person = شخص (جمعها أشخاص) · community = مجتمع · effort = مبادرة · membership = مشاركة · task = مهمة ·
#   commitment = التزام (بانتظار الرد، مقبول، اعتذار، تم الوفاء به، لم يتم الوفاء به، مُعاد، مُسلَّم إلى غيره) ·
#   meeting = اجتماع · series = سلسلة · agenda = جدول الأعمال · minutes = محضر · decision = قرار · action = إجراء ·
#   attendance = حضور (متوقَّع، حاضر، معتذر، غائب، دون موعد) · calendar = تقويم · event = حدث ·
#   hours = ساعات · packet = ملف الترحيب · certificate = شهادة · thanks = شكر · document = مستند ·
#   standing: newcomer = من الجدد, active = نشاط مستمر, quiet = بلا أخبار, on a break = في استراحة, alumni = من القدامى ·
#   role = دور · lead = قيادة · thread = الحكاية · need = حاجة · undo = تراجع

nav = التنقّل الرئيسي
nav-home = الرئيسية
nav-people = الأشخاص
nav-efforts = المبادرات
nav-tasks = المهام
nav-calendar = التقويم
nav-documents = المستندات
skip = إلى محتوى الصفحة
search = بحث…
sidebar-fold = طيّ الشريط الجانبي
sidebar-unfold = بسط الشريط الجانبي

palette = البحث والأوامر
palette-placeholder = أمر أو اسم
palette-placeholder-records = اسم أو مبادرة أو مهمة أو اجتماع
palette-recent = الأحدث
palette-commands = الأوامر
palette-records = النتائج
palette-hint = البحث يبدأ مع الكتابة.
palette-none = لا شيء يطابق «{ $query }». قد تكفي حروف أقل.
palette-move = تحريك
palette-run = اختيار
palette-leave = خروج

section-here = في هذه الصفحة
section-go = الانتقال إلى
section-edit = تحرير
section-view = عرض
section-app = Hearth
section-lists = في القوائم

cmd-find = الانتقال إلى أي شيء…
cmd-go-home = إلى الرئيسية
cmd-go-people = إلى الأشخاص
cmd-go-efforts = إلى المبادرات
cmd-go-tasks = إلى المهام
cmd-go-calendar = إلى التقويم
cmd-go-documents = إلى المستندات
cmd-back = رجوع
cmd-forward = تقدّم
cmd-sidebar = طيّ الشريط الجانبي أو بسطه
cmd-region = الجزء التالي من النافذة
cmd-region-back = الجزء السابق من النافذة
cmd-theme-system = اتباع مظهر النظام
cmd-theme-light = المظهر الفاتح
cmd-theme-dark = المظهر الداكن
cmd-density-compact = صفوف متقاربة
cmd-density-comfortable = صفوف متباعدة

# تلميح فوق زر: ما يفعله، والمفتاح الذي يفعل مثله.
with-keys = { $text } ({ $keys })
shortcuts = اختصارات لوحة المفاتيح
keys-move = الصف التالي، الصف السابق
keys-open = فتح
keys-peek = نظرة سريعة
keys-select = تحديد
keys-extend = توسيع التحديد

theme = السمة
theme-system = النظام
theme-light = فاتحة
theme-dark = داكنة
text-size = حجم النص
per-cent = { $size }%
density = الصفوف
density-comfortable = متباعدة
density-compact = متقاربة
single-keys = اختصارات الحرف الواحد

undo = تراجع
redo = إعادة
undo-done = تم التراجع عن: { $label }
redo-done = أُعيد: { $label }

status-bar = أعمال جارية
job-of = { $done } من { $total }
job-done = تم
job-failed = تعذّر
job-cancelled = أُلغي

trouble = تعذّر فتح المجتمع
not-here = لا شيء في هذا العنوان
not-here-text = ربما أُزيل السجل، أو كُتب العنوان خطأً.

draft-not-copied = لا يسمح النظام لـ Hearth باستخدام الحافظة.
draft-copied = النص أطول من أن يوضع في مسودة. وُضع في الحافظة: يمكن لصقه هناك.
draft-addresses-copied = { $count ->
    [zero] لا عناوين.
    [one] العنوان في الحافظة.
    [two] العنوانان في الحافظة: يمكن لصقهما في النسخة المخفية.
    [few] العناوين ({ $count }) في الحافظة: يمكن لصقها في النسخة المخفية.
    [many] العناوين ({ $count }) في الحافظة: يمكن لصقها في النسخة المخفية.
   *[other] العناوين ({ $count }) في الحافظة: يمكن لصقها في النسخة المخفية.
}
draft-unknown = { $count ->
    [zero] لكل شخص عنوان.
    [one] لا يوجد هنا عنوان بريد لـ { $name }.
    [two] لا يوجد هنا عنوان بريد لشخصين، منهما { $name }.
    [few] لا يوجد هنا عنوان بريد لـ { $count } أشخاص، منهم { $name }.
    [many] لا يوجد هنا عنوان بريد لـ { $count } شخصًا، منهم { $name }.
   *[other] لا يوجد هنا عنوان بريد لـ { $count } شخص، منهم { $name }.
}
draft-silent = { $count ->
    [zero] لم يُستثنَ أحد.
    [one] لا يرغب { $name } في التواصل فاستُثني.
    [two] لا يرغب شخصان في التواصل فاستُثنيا، منهما { $name }.
    [few] لا يرغب { $count } أشخاص في التواصل فاستُثنوا، منهم { $name }.
    [many] لا يرغب { $count } شخصًا في التواصل فاستُثنوا، منهم { $name }.
   *[other] لا يرغب { $count } شخص في التواصل فاستُثنوا، منهم { $name }.
}

language = اللغة
language-now = لغة Hearth الآن هي { $language }.

views = طرق العرض
view-save = حفظ طريقة العرض هذه…
view-save-title = حفظ طريقة العرض هذه
view-save-do = حفظ
view-name = الاسم
view-name-hint = يحفظ التصفية والترتيب والأعمدة، وتجده لوحة الأوامر بهذا الاسم.
view-name-missing = يلزم اسم لطريقة العرض.
view-remove = إزالة طريقة عرض…
view-remove-title = طرق العرض المحفوظة
view-remove-one = إزالة طريقة العرض { $name }
cmd-view-save = حفظ طريقة العرض هذه
cmd-view-show = طريقة العرض: { $name }
draft-nobody = { $count ->
    [zero] لم تُفتح أي مسودة.
    [one] طُلب عدم الكتابة إلى { $name }، فلم تُفتح أي مسودة.
    [two] طُلب عدم الكتابة إلى الشخصين، فلم تُفتح أي مسودة.
    [few] طُلب عدم الكتابة إلى الأشخاص الـ{ $count } جميعًا، فلم تُفتح أي مسودة.
    [many] طُلب عدم الكتابة إلى { $count } شخصًا جميعًا، فلم تُفتح أي مسودة.
   *[other] طُلب عدم الكتابة إلى { $count } شخص جميعًا، فلم تُفتح أي مسودة.
}
cmd-sharing = إخفاء بيانات التواصل أثناء مشاركة الشاشة
sharing-on = بيانات التواصل مخفية أثناء المشاركة
sharing-end = إظهارها من جديد
sharing-hidden = مخفي أثناء المشاركة
sharing-closed = يبقى هذا مغلقًا أثناء مشاركة الشاشة. يُرجى إنهاء وضع المشاركة أولًا.
sharing-not-written = لا يمكن تغيير ما هو مخفي أثناء المشاركة. يُرجى إنهاء وضع المشاركة أولًا؛ ولم يُفقد شيء.
sharing-off = بيانات التواصل ظاهرة من جديد
