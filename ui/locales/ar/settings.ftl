# Settings of this device and of the community, and drafts.

settings = الإعدادات
cmd-settings = الإعدادات…
settings-search = ابحث في الإعدادات
settings-sections = أقسام الإعدادات
settings-found = { $count ->
        [zero] لا إعدادات
        [one] إعداد واحد
        [two] إعدادان
        [few] { $count } إعدادات
        [many] { $count } إعداداً
       *[other] { $count } إعداد
    }
settings-not-found = لا يوجد إعداد بهذا الاسم
settings-not-found-text = جرّب كلمة أخرى أو حروفاً أقل.
settings-set = { $name }: { $value }
settings-on = مفعّل
settings-off = معطّل

part-you = أنت
part-community = المجتمع
part-appearance = المظهر
part-language = اللغة والمنطقة
part-keyboard = لوحة المفاتيح
part-notifications = الإشعارات
part-data = البيانات
part-about = عن Hearth

setting-me = من أنا
setting-me-hint = أحد أشخاص هذا المجتمع. بحسبه تظهر مهامك وسجلك.
setting-me-words = أنا نفسي ملف شخصي
setting-my-name = اسمي في المستندات
setting-my-name-hint = يظهر أسفل الشهادات والشكر. إن تُرك فارغاً استُخدم اسمك أعلاه.
setting-my-name-words = توقيع شهادات شكر من
setting-community-name = اسم المجتمع
setting-community-name-words = إعادة تسمية عنوان
setting-community-colour = لون المجتمع
setting-community-colour-words = درجة لون مستندات
setting-community-zone = المنطقة الزمنية
setting-community-zone-hint = تُخطَّط الاجتماعات بهذه المنطقة، وتُكتب التواريخ كما يكتبها أهلها.
setting-community-zone-words = منطقة بلد مدينة ساعة

setting-theme = السمة
setting-theme-words = داكن فاتح ليل نهار ألوان
setting-text-size = حجم النص
setting-text-size-words = أكبر أصغر تكبير خط قراءة
setting-density = الصفوف
setting-density-words = كثافة مضغوط مريح قوائم
setting-motion = الحركة
setting-motion-words = رسوم متحركة تقليل دوار
motion-reduced = أقل
setting-contrast = التباين
setting-contrast-words = أقوى خطوط مقروء عيون
contrast-more = أكثر

setting-language = اللغة
setting-language-hint = لغة النافذة على هذا الجهاز. لكل شخص على جهاز آخر اختياره.
setting-language-words = English Deutsch Español 日本語 العربية ترجمة
setting-week-start = يبدأ الأسبوع يوم
setting-week-start-words = الاثنين الأحد السبت تقويم أول يوم
setting-clock = الساعة
setting-clock-words = 12 24 ساعة صباحاً مساءً وقت
custom-region = كالمعتاد هنا
day-monday = الاثنين
day-saturday = السبت
day-sunday = الأحد
clock-24 = 24 ساعة
clock-12 = 12 ساعة

setting-single-keys = اختصارات من حرف واحد
setting-single-keys-hint = عطّلها إن كنت تملي على الحاسوب أو تضغط مفاتيح سهواً.
setting-single-keys-words = إملاء صوت خطأ حروف
setting-keys = مفاتيح كل أمر
setting-keys-words = اختصارات تغيير لوحة المفاتيح
keys-lead = اختر «تغيير» ثم اضغط المفاتيح التي تريدها؛ وEsc يتركها كما هي.
keys-press = اضغط المفاتيح…
keys-press-for = اضغط مفاتيح «{ $name }»
keys-change = تغيير
keys-change-of = تغيير مفاتيح «{ $name }»
keys-clear = بلا
keys-clear-of = إزالة مفاتيح «{ $name }»
keys-reset = إعادة الضبط
keys-reset-of = إعادة مفاتيح «{ $name }» الأصلية
keys-reset-all = إعادة كل المفاتيح
keys-all-reset = عادت لكل الأوامر مفاتيحها الأصلية
keys-set = مفاتيح جديدة لأمر «{ $name }»
keys-none = بلا مفاتيح
keys-kept = يحتاج Hearth هذه المفاتيح للتنقل. اختر غيرها.
keys-taken = { $keys } مخصص لأمر «{ $name }».
keys-take = استخدمه هنا
keys-leave = اتركه هناك
where-window = في كل مكان
where-people = الأشخاص
where-person = شخص واحد
where-efforts = المبادرات
where-effort = مبادرة واحدة
where-tasks = المهام
where-calendar = التقويم
where-meeting = اجتماع واحد
where-documents = المستندات
where-import = الاستيراد
where-start = قبل فتح مجتمع
where-home = البداية
where-settings = الإعدادات
where-help = المساعدة
where-history = السجل
where-verify = التحقق من شهادة

setting-reminders-meetings = قبل الاجتماع
setting-reminders-meetings-words = تذكير تنبيه إشعار
setting-reminders-tasks = عند حلول موعد مهامي
setting-reminders-tasks-words = تذكير موعد تعهّد
setting-reminders-people = عند هدوء شخص أو حلول ميلاده
setting-reminders-people-words = تذكير ميلاد هدوء
setting-quiet-from = هدوء من
setting-quiet-from-hint = ما يطرأ في هذا الوقت ينتظر حتى نهايته.
setting-quiet-from-words = ليل ساعات إزعاج صمت
setting-quiet-until = هدوء حتى
setting-quiet-until-words = صباح ساعات إزعاج صمت

setting-file = مكان المجتمع
setting-file-hint = ملف واحد مشفّر، ومفاتيحه إلى جانبه؛ انسخهما معاً لحفظهما.
setting-file-words = مجلد مسار نسخة احتياطية تشفير
settings-reveal = عرض في المجلد
settings-copy-path = نسخ المسار
settings-copy = نسخ
copy-refused = لم يسمح النظام بالنسخ. حدّد النص واضغط Ctrl+C.
setting-sample = بيانات العيّنة
setting-sample-hint = يزول ما جاءت به العيّنة دفعة واحدة، ويبقى ما أضفته من أشخاص ومهام واجتماعات.
setting-sample-words = تجربة مثال إزالة تفريغ
settings-sample-remove = إزالة العيّنة
settings-sample-none = لا عيّنة في هذا المجتمع.
setting-history = السجل
setting-history-hint = كل ما جرى مع ما كان قبله.
setting-history-words = تغييرات تراجع من متى
setting-start-page = يفتح Hearth على
setting-start-page-words = أول صفحة بداية

setting-version = الإصدار
setting-version-words = رقم تحديث
setting-licences = التراخيص
setting-licences-words = مفتوح المصدر برمجيات حرة أجزاء خطوط
settings-licence = Hearth برنامج حر برخصة MIT أو Apache 2.0 كما تشاء.
settings-parts = ممّ يتكوّن
setting-diagnostics = لمن يساعدك
setting-diagnostics-hint = معلومات عن البرنامج وهذا الحاسوب، بلا أسماء ولا نصوص لك.
setting-diagnostics-words = تقرير مشكلة خطأ دعم نظام

draft-since = كنت تكتب هذا { $when }.
draft-keep = الاحتفاظ به
draft-discard = تجاهله

setting-reminders-details = ذكر الموضوع
setting-reminders-details-hint = عند الإيقاف لا تذكر التذكيرات اجتماعًا ولا مهمة، كي لا يقرأها أحد غيرك.
setting-global-quick = إضافة سريعة من أي برنامج
setting-global-quick-hint = Ctrl+Shift+Space، حتى عندما يكون برنامج آخر قيد الاستخدام.
setting-tray = أيقونة بجانب الساعة
setting-tray-hint = قائمة صغيرة: فتح Hearth، إضافة سريعة، إنهاء.
setting-close-to-tray = الاستمرار عند إغلاق النافذة
setting-close-to-tray-hint = فقط مع الأيقونة بجانب الساعة. تستمر التذكيرات.
setting-renderer = الرسم
setting-renderer-hint = إذا بقيت النافذة فارغة أو تومض فاختر «بسيط». يسري من التشغيل التالي.
renderer-auto = تلقائي
renderer-plain = بسيط
renderer-fast = سريع
settings-zone-data = بيانات المناطق الزمنية: { $version }
