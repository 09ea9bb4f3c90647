# المستندات: ملفات الترحيب والشهادات، وما تقوله الملفات، والمكتبة التي تأخذ منها.

cmd-make-certificates = إعداد شهادات…
cmd-make-packet = إعداد ملف ترحيب…
cmd-packet-texts = ما تقوله ملفات الترحيب…
cmd-documents-filter = تصفية المستندات
cmd-document-open = فتح هذا المستند
cmd-document-reveal = إظهار هذا المستند في مجلده
cmd-document-remove = رفع هذا المستند من القائمة

certificates-title = { $count ->
    [zero] إعداد شهادات
    [one] إعداد شهادة
    [two] إعداد شهادتين
    [few] إعداد { $count } شهادات
    [many] إعداد { $count } شهادة
   *[other] إعداد { $count } شهادة
}
certificates-reason = لأجل ماذا
certificates-reason-hint = يُطبع تحت الاسم.
certificates-reason-example = لعامٍ من الأمسيات المفتوحة
certificates-reason-missing = يلزم ذكر ما يُكرَّم لأجله.
certificates-design = التصميم
certificates-classic = كلاسيكي
certificates-modern = حديث
certificates-minimal = بسيط
certificates-playful = مرح
certificates-signed-by = التوقيع
certificates-signed-role = الصفة
certificates-preview-of = الشهادة بتصميم { $design }
certificates-preview-soon = تظهر الشهادة هنا.
certificates-make = { $count ->
    [zero] إعداد شهادات
    [one] إعداد الشهادة
    [two] إعداد شهادتين
    [few] إعداد { $count } شهادات
    [many] إعداد { $count } شهادة
   *[other] إعداد { $count } شهادة
}
documents-made = { $count ->
    [zero] لم يُعدّ شيء
    [one] أُعدّ مستند واحد
    [two] أُعدّ مستندان
    [few] أُعدّت { $count } مستندات
    [many] أُعدّ { $count } مستندًا
   *[other] أُعدّ { $count } مستند
}
documents-made-one = أُعدّ: { $title }
documents-show = إظهار المجلد
documents-failed = ‏{ $person }: { $message }

certificates-who = لمن
certificates-who-chosen = أشخاص أختارهم
certificates-who-match = كل من ينطبق عليهم
certificates-search = اسم أو مهارة أو أي شيء
certificates-search-hint = الفراغ يعني الجميع.
certificates-for = { $count ->
    [zero] لم يُختَر أحد بعد.
    [one] لشخص واحد
    [two] لشخصين
    [few] لـ { $count } أشخاص
    [many] لـ { $count } شخصًا
   *[other] لـ { $count } شخص
}
certificates-date = التاريخ
certificates-hours = ذكر عدد الساعات التي قدّمها كل شخص

packet-title = ملف ترحيب لـ { $name }
packet-what = ملف PDF واحد فيه رسالة، واليوم الأول، ومن تحسن معرفتهم، والاجتماعات القادمة، وما يُقرأ.
packet-effort = لأجل
packet-community = المجتمع كله
packet-welcome = كلمة خاصة
packet-welcome-hint = تأتي في أول الرسالة. يمكن تركها فارغة.
packet-buddy = المرافق
packet-buddy-hint = يُقدَّم مع طرق التواصل التي وافق عليها. إن بقي فارغًا يُقدَّم مرافقهم في الاستقبال.
packet-needs = احتياجات الوصول
packet-needs-own = ما ذكره كل شخص
packet-large = خط كبير: لا شيء أصغر من 16 نقطة
packet-make = إعداد الملف
packet-new = إعداد ملف ترحيب
packet-whom-missing = يلزم اختيار من انضمّ حديثًا.
packet-preview = رسالة الملف كما ستُطبع
packet-preview-soon = تظهر الرسالة هنا.

make-folder = المجلد
make-folder-choose = اختيار…
make-nobody = يلزم اختيار من يُوجَّه إليهم الشكر.
make-begins = جارٍ التحضير…
make-stop = إيقاف
make-behind = المتابعة في الخلفية
make-back = رجوع
make-more = { $count ->
    [zero] ولا أحد غيرهم
    [one] وشخص آخر
    [two] وشخصان آخران
    [few] و{ $count } آخرون
    [many] و{ $count } آخرون
   *[other] و{ $count } آخرون
}
make-failures = { $count ->
    [zero] أُعدّت كلها
    [one] واحد تعذّر إعداده
    [two] اثنان تعذّر إعدادهما
    [few] { $count } تعذّر إعدادها
    [many] { $count } تعذّر إعدادها
   *[other] { $count } تعذّر إعدادها
}

document-title = المستند
document-when = تاريخ الإعداد
document-size = الصفحات
document-page-count = { $count ->
    [zero] بلا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
}
document-row = { $kind }: { $title }، { $when }
document-row-gone = { $kind }: { $title }، { $when }، الملف مفقود
document-missing = الملف مفقود
document-kind-packet = ملف ترحيب
document-kind-certificate = شهادة
document-kind-print-file = ملف للطباعة
document-megabytes = { $size } م.ب
document-kilobytes = { $size } ك.ب
document-show = إظهار في المجلد
document-remove = رفع من القائمة
document-menu = ما يمكن فعله بهذا المستند
document-preview = { $title } كما أُعدّ
document-look = عرضه

documents-filter = تصفية المستندات
documents-filter-hint = تصفية بالعنوان أو الاسم  /
documents-kind = النوع
documents-all = الكل
documents-packets = ملفات الترحيب
documents-certificates = الشهادات
documents-prints = ملفات الطباعة
documents-empty = لم يُعدّ شيء بعد
documents-empty-text = ملف الترحيب يستقبل من ينضمّ، والشهادة تقول شكرًا على الورق. كلاهما يُعدّ هنا، على هذا الحاسوب.
documents-none = لا مستند يطابق
documents-none-text = قد تكفي حروف أقل، أو عرض كل الأنواع.
documents-clear-filter = عرض كل المستندات

texts-title = ما تقوله ملفات الترحيب
texts-tab-words = الكلمات
texts-tab-library = روابط ونصوص
texts-tab-parts = الأجزاء
texts-parts-hint = ما يضمه كل ملف ترحيب، بهذا الترتيب. ما يُترك لا يُطبع، ويتبع ذلك فهرس المحتويات تلقائيًا.
texts-parts-signature = مكان لتوقيع قواعد التعامل بالقلم
texts-hint = يُحفظ أثناء الكتابة. تُملأ { "{name}" } و{ "{community}" } و{ "{effort}" } و{ "{lead}" } تلقائيًا. والنص الفارغ يُسقط جزأه.
texts-lines = سطر لكل بند.
texts-reset = العودة إلى كلمات Hearth
texts-welcome = رسالة الترحيب
texts-first_day = في اليوم الأول
texts-bring = ما يُحضَر
texts-buddy = لماذا يوجد المرافق
texts-checklist = قائمة الأسابيع الأولى
texts-conduct = قواعد السلوك
texts-concerns = عند القلق، أو عند المغادرة
texts-emergency = في حالة الطوارئ
texts-signed_by = التوقيع
texts-signed_by-hint = إن تُرك فارغًا وقّعت قيادة المبادرة، أو المجتمع.
texts-signed_role = الصفة

library-lead = تطبعها ملفات الترحيب تحت «للقراءة والاستعمال».
library-empty = لا شيء بعد. قواعد المكان، خريطة، المجلد المشترك: كل ما يتكرر شرحه.
library-for = لأجل { $effort }
library-everyone = للجميع
library-kind = النوع
library-link = رابط
library-text = نص
library-name = العنوان
library-url = عنوان الرابط
library-words = النص
library-note = ما فائدته
library-add = إضافة
library-remove = إزالة { $title }
library-file = ملف
library-file-choose = اختر ملفًا
library-file-hint = حتى 2 م.ب. ملفات PDF أو صور أو ما يتسع له البريد.
library-shown = في ملفات الترحيب
library-shown-list = سطر بين ما يُقرأ
library-shown-page = صفحة مستقلة
library-shown-attached = مرفق بملف PDF
library-role = للدور فقط
library-role-hint = كما يُسمى في المبادرة. فارغ: لكل دور.
library-language = بلغة واحدة
library-language-every = كل اللغات
library-need = للاحتياج فقط
library-need-hint = بالكلمات التي يستخدمها الناس، مثل «مدخل بلا درجات». فارغ: للجميع.
library-role-for = لدور { $role }
library-language-for = بلغة { $language }
library-need-for = لاحتياج «{ $need }»
library-edit = تغيير { $title }
library-more = لمن
library-save = حفظ
cmd-documents-keep = حفظ ملفات…
documents-keep = حفظ ملفات
documents-more = المزيد
documents-keep-title = اختيار ملفات PDF أو صور لحفظها
documents-keep-kinds = ملفات PDF وصور
documents-files = ملفات
documents-effort = المبادرة
documents-every-effort = كل المبادرات
document-name = العنوان
document-kind-file = ملف
document-pages-size = { $count ->
    [zero] بلا صفحات · { $size }
    [one] صفحة واحدة · { $size }
    [two] صفحتان · { $size }
    [few] { $count } صفحات · { $size }
    [many] { $count } صفحة · { $size }
   *[other] { $count } صفحة · { $size }
}
cmd-make-sheet = طباعة كشف أو رسالة أو إعلان…
cmd-make-noticeboard = إعداد لوحة الإعلانات…
document-kind-sheet = ورقة
documents-sheets = أوراق
documents-sheet = كشف أو رسالة…
sheet-title = طباعة كشف أو رسالة أو إعلان
sheet-make = إعداد
sheet-kind = النوع
sheet-choose = اختر…
sheet-meeting = الاجتماع
sheet-meeting-on = { $title }، { $date }
sheet-person = لمن
sheet-sign-in = كشف الحضور
sheet-sign-in-hint = كل من يُنتظر حضوره، مع متسع لغيرهم. الرموز تساعد على إدخال الكشف لاحقًا.
sheet-badges = بطاقات الأسماء
sheet-badges-hint = مع الضمائر واللغات وطريقة نطق الاسم، للقص.
sheet-minutes = المحضر
sheet-minutes-hint = من حضر وما قيل وما تقرّر، ومن يفعل ماذا ومتى.
sheet-letter = رسالة شكر
sheet-letter-hint = كلماتك في ورقة مستقلة.
sheet-card = بطاقة شكر
sheet-card-hint = وجه بطاقة بريدية وظهرها، 148 × 105 مم. حتى 600 حرف.
sheet-statement = إفادة بالعمل التطوعي
sheet-statement-hint = الساعات بحسب الشهر، لمدرسة أو جهة عمل أو جهة مانحة.
sheet-effort = مبادرة في صفحة واحدة
sheet-effort-hint = غايتها وما تحتاجه وكيفية المشاركة، للتعليق أو التسليم.
sheet-noticeboard = لوحة الإعلانات
sheet-noticeboard-hint = كل المبادرات المفتوحة على الورق.
sheet-site = لوحة الإعلانات للويب
sheet-site-hint = المحتوى نفسه في ملف HTML واحد بلا نصوص برمجية، يصلح لأي استضافة.
sheet-walk-ins = أسطر فارغة لغيرهم
sheet-size = الحجم
sheet-size-large = 90 × 60 مم، ثمانٍ في الورقة
sheet-size-card = 85 × 54 مم، عشر في الورقة
sheet-paper = الورق
sheet-paper-a4 = ورق A4
sheet-paper-letter = رسالة أمريكية (Letter)
sheet-from = من
sheet-until = إلى
sheet-text = ما تود قوله
sheet-text-example = شكرًا على كل مساء فتحت فيه الباب.
sheet-text-missing = يُرجى كتابة ما تود قوله.
sheet-purpose = الغرض منها
sheet-purpose-example = لسجل المدرسة
sheet-preview = { $kind } كما سيُطبع
sheet-preview-soon = تظهر الصفحة هنا.
sheet-missing-meeting = يُرجى اختيار اجتماع.
sheet-missing-person = يُرجى اختيار الشخص.
sheet-missing-effort = يُرجى اختيار مبادرة.
packets-outdated-title = ملفات ترحيب قديمة
packets-outdated = { $count ->
    [zero] لا أحد لديه ملف ترحيب قديم
    [one] شخص واحد لديه ملف ترحيب قديم
    [two] شخصان لديهما ملف ترحيب قديم
    [few] { $count } أشخاص لديهم ملف ترحيب قديم
    [many] { $count } شخصًا لديهم ملف ترحيب قديم
   *[other] { $count } شخص لديهم ملف ترحيب قديم
}
packets-outdated-since = أُعدّ { $when }؛ تغيّر منذ ذلك: { $parts }
packets-renew = { $count ->
    [zero] تجديد
    [one] تجديده
    [two] تجديدهما
    [few] تجديدها كلها
    [many] تجديدها كلها
   *[other] تجديدها كلها
}
packet-part-template = الشكل
packet-part-community = المجتمع
packet-part-person = الشخص
packet-part-letter = الرسالة
packet-part-first-day = اليوم الأول
packet-part-buddy = المرافق
packet-part-role = الدور
packet-part-people = أشخاص يحسن التعرف إليهم
packet-part-meetings = الاجتماعات القادمة
packet-part-checklist = قائمة التحقق
packet-part-conduct = قواعد التعامل
packet-part-concerns = كيفية إبداء القلق
packet-part-emergency = الطوارئ
packet-part-resources = ما يُقرأ

packets-title = { $count ->
    [zero] ملفات ترحيب
    [one] ملف ترحيب لشخص واحد
    [two] ملفا ترحيب لشخصين
    [few] ملفات ترحيب لـ { $count } أشخاص
    [many] ملفات ترحيب لـ { $count } شخصًا
   *[other] ملفات ترحيب لـ { $count } شخص
}
packets-make = { $count ->
    [zero] إعداد ملفات الترحيب
    [one] إعداد ملف الترحيب
    [two] إعداد ملفي ترحيب
    [few] إعداد { $count } ملفات ترحيب
    [many] إعداد { $count } ملف ترحيب
   *[other] إعداد { $count } ملف ترحيب
}
packets-effort-last = آخر مبادرة انضم إليها كل شخص
packets-language = اللغة
packets-language-own = كلٌّ بلغته
output = ما يُصنع منها
output-files = ملف لكل شخص
output-files-hint = ملف PDF لكل شخص، في المجلد أدناه.
output-print = ملف لكل شخص، وملف واحد للطباعة
output-print-hint = يضم ملف الطباعة ملفات الجميع بالترتيب. عند الطباعة على الوجهين يبدأ كل ملف ترحيب وكل رسالة وكل بطاقة على ورقة مستقلة.
output-zip = ملف لكل شخص، وملف ZIP واحد
output-zip-hint = يضم ملف ZIP ملفات الجميع لتسليمها دفعة واحدة.
output-drafts = مسودات بريد مع إرفاق الملف
output-drafts-hint = يفتحها برنامج البريد ويرسلها. من لا يريد بريدًا أو لا عنوان له يُستثنى ويُذكر اسمه.
unprintable = ما لا يستطيع أي خط طباعته
unprintable-people = { $count ->
    [zero] لا أسماء متعذّرة
    [one] تتعذّر طباعة اسم شخص واحد أو نص له
    [two] تتعذّر طباعة اسمي شخصين أو نصوص لهما
    [few] تتعذّر طباعة أسماء { $count } أشخاص أو نصوص لهم
    [many] تتعذّر طباعة أسماء { $count } شخصًا أو نصوص لهم
   *[other] تتعذّر طباعة أسماء { $count } شخص أو نصوص لهم
}
unprintable-texts = تتعذّر طباعة نص
unprintable-what = لا خط على هذا الحاسوب يحوي هذه الحروف. يمكن تثبيت خط (خطوط Noto تغطي معظم الكتابات) والمحاولة من جديد، أو المتابعة كما يلي.
unprintable-name = الاسم
unprintable-pronunciation = طريقة النطق
unprintable-pronouns = الضمائر
unprintable-role = الدور
unprintable-task = المهمة
unprintable-text = في النص الموجّه للجميع
unprintable-instead = يُنادى { $name }
unprintable-called = { $count ->
    [zero] ترك الجميع
    [one] طباعة اسم النداء لشخص واحد وترك الباقين
    [two] طباعة اسم النداء لشخصين وترك الباقين
    [few] طباعة اسم النداء لـ { $count } أشخاص وترك الباقين
    [many] طباعة اسم النداء لـ { $count } شخصًا وترك الباقين
   *[other] طباعة اسم النداء لـ { $count } شخص وترك الباقين
}
unprintable-leave-out = ترك هؤلاء
make-left = بقي نحو { $time }
make-left-soon = بقي أقل من دقيقة
batch-go-on = { $count ->
    [zero] المتابعة
    [one] متابعة المستند المتبقي
    [two] متابعة المستندين المتبقيين
    [few] متابعة { $count } مستندات متبقية
    [many] متابعة { $count } مستندًا متبقيًا
   *[other] متابعة { $count } مستند متبقٍ
}
batch-again = { $count ->
    [zero] المحاولة من جديد
    [one] إعادة محاولة ما تعذّر مرة
    [two] إعادة محاولة مستندين تعذّرا
    [few] إعادة محاولة { $count } مستندات تعذّرت
    [many] إعادة محاولة { $count } مستندًا تعذّر
   *[other] إعادة محاولة { $count } مستند تعذّر
}
batch-finish = إتمامها
batch-leave = ترك الباقي
batch-unfinished-title = مستندات لم تكتمل
batch-unfinished-packets = { $count ->
    [zero] لا ملفات ترحيب
    [one] أُعدّ { $made } من ملف ترحيب واحد
    [two] أُعدّ { $made } من ملفي ترحيب
    [few] أُعدّ { $made } من { $count } ملفات ترحيب
    [many] أُعدّ { $made } من { $count } ملف ترحيب
   *[other] أُعدّ { $made } من { $count } ملف ترحيب
}
batch-unfinished-renewals = { $count ->
    [zero] لا ملفات ترحيب
    [one] جُدّد { $made } من ملف ترحيب واحد
    [two] جُدّد { $made } من ملفي ترحيب
    [few] جُدّد { $made } من { $count } ملفات ترحيب
    [many] جُدّد { $made } من { $count } ملف ترحيب
   *[other] جُدّد { $made } من { $count } ملف ترحيب
}
batch-unfinished-certificates = { $count ->
    [zero] لا شهادات
    [one] أُعدّ { $made } من شهادة واحدة
    [two] أُعدّ { $made } من شهادتين
    [few] أُعدّ { $made } من { $count } شهادات
    [many] أُعدّ { $made } من { $count } شهادة
   *[other] أُعدّ { $made } من { $count } شهادة
}
batch-unfinished-letters = { $count ->
    [zero] لا رسائل
    [one] أُعدّ { $made } من رسالة واحدة
    [two] أُعدّ { $made } من رسالتين
    [few] أُعدّ { $made } من { $count } رسائل
    [many] أُعدّ { $made } من { $count } رسالة
   *[other] أُعدّ { $made } من { $count } رسالة
}
batch-unfinished-when = بدأت { $when } ثم أُوقفت أو انقطعت.
batch-not-made = { $count ->
    [zero] أُعدّ للجميع
    [one] لم يُعدّ شيء لشخص واحد
    [two] لم يُعدّ شيء لشخصين
    [few] لم يُعدّ شيء لـ { $count } أشخاص
    [many] لم يُعدّ شيء لـ { $count } شخصًا
   *[other] لم يُعدّ شيء لـ { $count } شخص
}
batch-row-failed = تعذّر
batch-row-skipped = مستثنى
batch-drafts = { $count ->
    [zero] لا مسودات
    [one] مسودة واحدة
    [two] مسودتان
    [few] { $count } مسودات
    [many] { $count } مسودة
   *[other] { $count } مسودة
}
batch-drafts-hint = تُفتح كل مسودة في برنامج البريد مع الملف المرفق. لا يُرسل شيء تلقائيًا.
cmd-write-letters = كتابة رسائل…
letters-title = { $count ->
    [zero] كتابة رسائل
    [one] كتابة رسالة
    [two] كتابة رسالتين
    [few] كتابة { $count } رسائل
    [many] كتابة { $count } رسالة
   *[other] كتابة { $count } رسالة
}
letters-make = { $count ->
    [zero] إعداد الرسائل
    [one] إعداد الرسالة
    [two] إعداد رسالتين
    [few] إعداد { $count } رسائل
    [many] إعداد { $count } رسالة
   *[other] إعداد { $count } رسالة
}
cards-title = { $count ->
    [zero] كتابة بطاقات
    [one] كتابة بطاقة
    [two] كتابة بطاقتين
    [few] كتابة { $count } بطاقات
    [many] كتابة { $count } بطاقة
   *[other] كتابة { $count } بطاقة
}
cards-make = { $count ->
    [zero] إعداد البطاقات
    [one] إعداد البطاقة
    [two] إعداد بطاقتين
    [few] إعداد { $count } بطاقات
    [many] إعداد { $count } بطاقة
   *[other] إعداد { $count } بطاقة
}
letters-on = على أي ورق
letters-text-hint = الكلمات نفسها للجميع، وتبدأ كل رسالة باسم صاحبها.
cards-text-hint = الكلمات نفسها للجميع، حتى 600 حرف، وتبدأ كل بطاقة باسم صاحبها.
letters-whom-missing = يُرجى اختيار من تُكتب إليهم الرسائل.
letters-language-spoken = كلغة هذه النافذة
letters-preview = أولها كما ستُطبع
