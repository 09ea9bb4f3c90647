# الأشخاص، والشخص الواحد، وما يُفعل لأجله.

open = فتح
copied = نُسخ
copy-of = نسخ { $value }

standing-newcomer = من الجدد
standing-active = نشاط مستمر
standing-quiet = بلا أخبار
standing-on-a-break = في استراحة
standing-alumni = من القدامى

people-name = الاسم
people-role = الدور
people-effort = المبادرة
people-efforts = المبادرات
people-last-seen = آخر ظهور
people-next = القادم
people-row = { $name }، { $role }، { $standing }
people-newcomer = جديد
people-no-contact = عدم التواصل
# علامة الاتجاه تُبقي الزائد قبل العدد.
people-more-efforts = ‎+{ $count }
people-filter = تصفية الأشخاص
people-filter-hint = تصفية بالاسم أو البريد أو المهارة…  /
people-standing = الوضع
people-view-active = نشاط مستمر
people-view-new = الجدد
people-view-quiet = بلا أخبار
people-view-break = في استراحة
people-view-all = الكل
people-every-effort = كل المبادرات
people-import = استيراد
people-new = شخص جديد
people-menu = ما يمكن فعله لهذا الشخص
people-peek = نظرة سريعة
people-peek-of = نظرة سريعة على { $name }
people-select = تحديد
people-unselect = إخراج من التحديد
people-selected = { $count ->
    [zero] لا أحد محدَّد
    [one] شخص محدَّد
    [two] شخصان محدَّدان
    [few] { $count } أشخاص محدَّدون
    [many] { $count } شخصًا محدَّدًا
   *[other] { $count } شخص محدَّد
}
people-clear = إلغاء التحديد
people-to-effort = إضافة إلى مبادرة…
people-certificates = إعداد شهادات…
people-packets = إعداد ملفات ترحيب…
people-letters = كتابة رسائل…
people-none = لا أحد يطابق
people-none-text = قد تكفي حروف أقل، أو عرض الجميع.
people-clear-filter = عرض الجميع
people-empty = لا أحد هنا بعد
people-empty-text = يمكن إحضار القائمة الموجودة أيًّا كان شكلها. يعرض Hearth ما فهمه قبل إضافة أي شيء.
people-import-list = استيراد قائمة
people-sample = فتح مجتمع تجريبي
people-sample-name = مجتمع تجريبي

cmd-people-new = شخص جديد
cmd-people-filter = تصفية الأشخاص
cmd-people-import = استيراد أشخاص
cmd-people-to-effort = إضافة إلى مبادرة…
cmd-people-certificates = إعداد شهادات…
cmd-people-packets = إعداد ملفات ترحيب…
cmd-people-letters = كتابة رسائل…
cmd-people-edit = تحرير هذا الشخص

peek-reach = التواصل
peek-no-contact-points = لا وسيلة تواصل بعد.
peek-no-efforts = ليس في أي مبادرة بعد.

reach-email = كتابة بريد
reach-phone = اتصال
reach-web = فتح الصفحة

new-person-name-hint = كما يكتبه صاحبه. يكفي اسم واحد، وقد يأتي لاحقًا إن وُجد عنوان بريد.
new-person-name-missing = يلزم اسم، أو عنوان بريد على الأقل.
new-person-no-effort = لا مبادرة بعد
new-person-add = إضافة الشخص

to-effort-title = { $count ->
    [zero] إضافة إلى مبادرة
    [one] إضافة إلى مبادرة
    [two] إضافة شخصين إلى مبادرة
    [few] إضافة { $count } أشخاص إلى مبادرة
    [many] إضافة { $count } شخصًا إلى مبادرة
   *[other] إضافة { $count } شخص إلى مبادرة
}
to-effort-none = لا مبادرات بعد. المبادرة فريق عمل أو مشروع أو أي شيء يشارك فيه الأشخاص.
to-effort-go = إلى المبادرات
to-effort-role-hint = العمل هناك: استقبال، قيادة سيارة. يمكن تركه فارغًا.
to-effort-lead = من قيادة المبادرة
to-effort-add = إضافة

cmd-person-edit = تحرير
cmd-person-thank = قول شكرًا…
cmd-person-packet = إعداد ملف ترحيب…
cmd-person-hours = إضافة ساعات…
cmd-person-remove = إزالة هذا الشخص

person-thank = قول شكرًا
person-packet = إعداد ملف ترحيب
person-certificate = إعداد شهادة…
person-more = المزيد
person-remove = إزالة
person-missing = هذا الشخص ليس هنا
person-said = يُنطق «{ $said }»
person-said-hint = يُكتب كما يُسمع: نُور يانسِن.
person-birthday-hint = 1990-05-09، أو 05-09 دون السنة.
person-pronouns-example = هي، هو
person-no-contact-note = طلبٌ مسجَّل بعدم التواصل.
person-about = نبذة
person-notes-hint = فقط لمن يعتنون بهذا المجتمع. يُحفظ أثناء الكتابة.
person-commitments = الالتزامات
person-thread = الحكاية
person-hours = الساعات
person-more-fields = { $count ->
    [zero] لا حقول أخرى
    [one] حقل آخر
    [two] حقلان آخران
    [few] { $count } حقول أخرى
    [many] { $count } حقلًا آخر
   *[other] { $count } حقل آخر
}
person-fewer-fields = المملوء فقط

person-field-name = الاسم
person-field-called = اسم النداء
person-field-name_said = طريقة النطق
person-field-pronouns = الضمائر
person-field-organisation = الجهة
person-field-zone = المنطقة الزمنية
person-field-languages = اللغات
person-field-skills = المهارات
person-field-interests = الاهتمامات
person-field-tags = الوسوم
person-field-availability = الأوقات المتاحة
person-field-access_needs = احتياجات الوصول
person-field-notes = ملاحظات
person-field-birthday = عيد الميلاد
person-field-joined_on = تاريخ الانضمام
person-field-came_by = طريقة المجيء
person-field-break_until = في استراحة حتى
person-field-left_on = تاريخ المغادرة
person-field-do_not_contact = عدم التواصل

chips-add = إضافة

contact-kind = النوع
contact-email = البريد الإلكتروني
contact-phone = الهاتف
contact-address = العنوان
contact-web = صفحة الويب
contact-label = التسمية
contact-label-example = العمل، الجوّال
contact-add = إضافة وسيلة تواصل
contact-save = حفظ
contact-change = تغيير
contact-remove = إزالة
contact-menu = تغيير { $value } أو إزالته

membership-lead = القيادة
membership-leads = من قيادة هذه المبادرة
membership-role-in = الدور في { $effort }
membership-add-role = إضافة دور
membership-since = منذ { $date }
membership-until = حتى { $date }
membership-menu = المشاركة في { $effort }
membership-leave = مغادرة { $effort }

commitment-asked = بانتظار الرد
commitment-accepted = مقبول
commitment-declined = اعتذار
commitment-kept = تم الوفاء به
commitment-missed = لم يتم الوفاء به
commitment-released = مُعاد
commitment-handed-over = مُسلَّم إلى غيره
commitment-due = الموعد { $date }
commitment-menu = الرد على { $title }
commitment-do-accept = جاء الرد بنعم
commitment-do-decline = جاء الرد باعتذار
commitment-do-keep = تم الوفاء به
commitment-do-miss = لم يتم الوفاء به
commitment-do-release = إعادته في الوقت المناسب
commitment-do-hand-over = تسليمه إلى…
commitments-more = { $count ->
    [zero] لا التزامات سابقة
    [one] عرض التزام سابق
    [two] عرض التزامين سابقين
    [few] عرض { $count } التزامات سابقة
    [many] عرض { $count } التزامًا سابقًا
   *[other] عرض { $count } التزام سابق
}
hand-over = تسليم
hand-over-title = تسليم «{ $title }»
hand-over-to = إلى من
hand-over-missing = يلزم اختيار من يتولاه.

thread-empty = تبدأ الحكاية بأول اجتماع أو مهمة أو كلمة شكر.
thread-more = عرض المزيد
thread-joined = الانضمام
thread-attended = المشاركة في
thread-missed = الغياب عن
thread-hours = تقديم
thread-kept = الوفاء بالتزام:
thread-promised = الالتزام بـ:
thread-thanked = شكر:
thread-document = استلام
thread-from = من { $name }
thread-imported = استيراد من
thread-effort = الانضمام إلى

hours-add = إضافة ساعات…
hours-hours = الساعات
hours-date = اليوم
hours-note = لأجل ماذا
hours-missing = يلزم عدد الساعات: 1.5 تعني ساعة ونصفًا.
hours-save = إضافة الساعات
hours-remove = إزالة ساعات { $date }
hours-from-meeting = من اجتماع
hours-from-task = من مهمة
hours-from-typed-in = مكتوبة يدويًا

document-pages = { $count ->
    [zero] بلا صفحات · { $date }
    [one] صفحة واحدة · { $date }
    [two] صفحتان · { $date }
    [few] { $count } صفحات · { $date }
    [many] { $count } صفحة · { $date }
   *[other] { $count } صفحة · { $date }
}
document-gone = لم يعد الملف في المكان الذي أُعدّ فيه.
document-reveal = إظهار { $title } في مجلده

sources-title = مصدر هذه البيانات
sources-from = { $file }، السطر { $line }، { $date }

people-joined = تاريخ الانضمام
people-hours = الساعات
people-tags = الوسوم
people-organisation = المنظمة
people-pronouns = الضمائر
people-email = البريد الإلكتروني
people-phone = الهاتف
people-tag = وسم…
cmd-people-tag = وسم…
cmd-people-select-all = تحديد كل من يطابق
people-selected-all = { $count ->
    [zero] لا أحد يطابق
    [one] كل من يطابق: شخص واحد
    [two] كل من يطابق: شخصان
    [few] كل من يطابق: { $count } أشخاص
    [many] كل من يطابق: { $count } شخصًا
   *[other] كل من يطابق: { $count } شخص
}
tag-title = { $count ->
    [zero] لا وسوم
    [one] وسوم شخص واحد
    [two] وسوم شخصين
    [few] وسوم { $count } أشخاص
    [many] وسوم { $count } شخصًا
   *[other] وسوم { $count } شخص
}
tag-add = الوسوم المضافة
tag-remove = الوسوم المزالة
tag-hint = افصل بينها بفواصل.
tag-do = تغيير الوسوم

cmd-person-merge = دمج سجلّين في شخص واحد…
cmd-person-chat = تخطيط حديث…
person-chat = تخطيط حديث
person-break-note = في استراحة حتى { $date }، ومرحبًا بالعودة بعدها. لا يُحسب شيء غيابًا خلال ذلك.
person-field-emergency = عند الطوارئ
private = خاص
private-locked = { $count ->
    [zero] لا شيء مدوَّن.
    [one] احتياج أو جهة طوارئ مدوَّنة ومحجوبة عن الأنظار.
    [two] الاحتياجات وجهة الطوارئ مدوَّنة ومحجوبة عن الأنظار.
    [few] الاحتياجات وجهة الطوارئ مدوَّنة ومحجوبة عن الأنظار.
    [many] الاحتياجات وجهة الطوارئ مدوَّنة ومحجوبة عن الأنظار.
   *[other] الاحتياجات وجهة الطوارئ مدوَّنة ومحجوبة عن الأنظار.
}
private-empty = لا احتياجات ولا جهة طوارئ مدوَّنة.
private-shown = ظاهر لدقيقة واحدة.
private-hidden = حُجب من جديد.
private-show = إظهار
private-hide = حجب
merge-title = شخص واحد وسجلّان
merge-text = تُحفظ اجتماعات كليهما والوعود والساعات والشكر والمستندات والعناوين. تُملأ الخانات الفارغة وتُضم القوائم والملاحظات. تراجعٌ واحد يفصلهما من جديد.
merge-other = من هو الشخص نفسه مثل { $name }
merge-same = لا مانع: لا تختلف أي خانة.
merge-do = دمج
merge-compare = مقارنة
double-email = عنوان البريد نفسه، { $detail }:
double-phone = الرقم نفسه، { $detail }:
double-name = الاسم نفسه، { $detail }:
double-different = شخصان مختلفان
thread-filter = ما يُعرض
thread-all = الكل
thread-only-meetings = الاجتماعات
thread-only-promises = الوعود
thread-only-hours = الساعات
thread-only-thanks = الشكر

availability = أوقات التفرغ
availability-hint = يمكن اختيار جزء من اليوم لتغييره. وما يُخطَّط في أوقات أخرى يُنبَّه إليه.
availability-none = لا شيء معروف بعد. يمكن اختيار أجزاء اليوم المناسبة عادةً.
absence-span = { $from } – { $until }
absence-add = تدوين غياب
absence-add-do = تدوين
absence-from = الغياب من
absence-until = اليوم الأخير
absence-until-hint = إن تُرك فارغًا فهو يوم واحد.
absence-reason = السبب
absence-remove = إلغاء الغياب من { $from }
cmd-people-doubles = سجلات قد تكون مكررة…
doubles-title = سجلات قد تكون مكررة
doubles-lead = { $count ->
    [zero] لا سجلات مكررة.
    [one] سجلان قد يكونان للشخص نفسه. تُستحسن المقارنة قبل الدمج.
    [two] زوجان من السجلات قد يكون كل منهما للشخص نفسه. تُستحسن المقارنة قبل الدمج.
    [few] { $count } أزواج من السجلات قد يكون كل منها للشخص نفسه. تُستحسن المقارنة قبل الدمج.
    [many] { $count } زوجًا من السجلات قد يكون كل منها للشخص نفسه. تُستحسن المقارنة قبل الدمج.
   *[other] { $count } زوج من السجلات قد يكون كل منها للشخص نفسه. تُستحسن المقارنة قبل الدمج.
}
doubles-none = لا يبدو أن أحدًا مسجّل مرتين
doubles-none-text = يبحث Hearth عن عنوان البريد نفسه أو الرقم نفسه أو الاسم نفسه.
double-both-email = في السجلين عنوان البريد { $detail }.
double-both-phone = في السجلين الرقم { $detail }.
double-both-name = في السجلين الاسم { $detail }.
person-field-refused_channels = عدم التواصل عبر
wishes = عدم التواصل
wishes-nothing = بأي وسيلة
wishes-email = بالبريد الإلكتروني
wishes-phone = بالهاتف
wishes-post = بالبريد العادي
wishes-messages = بالرسائل
reach-silent = لا تُستعمل بناءً على طلبٍ مسجَّل
cmd-person-letter = كتابة رسالة أو بطاقة شكر…
cmd-person-statement = إفادة بالعمل التطوعي…
