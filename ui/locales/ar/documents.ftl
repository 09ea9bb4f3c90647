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
certificates-print-file = وكذلك ملف واحد يضمها كلها للطباعة
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
packet-make = إعداد الملف
packet-new = إعداد ملف ترحيب
packet-whom = لمن
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
texts-hint = يُحفظ أثناء الكتابة. تُملأ { "{name}" } و{ "{community}" } و{ "{effort}" } و{ "{lead}" } تلقائيًا. والنص الفارغ يُسقط جزأه.
texts-lines = سطر لكل بند.
texts-reset = العودة إلى كلمات Hearth
texts-welcome = رسالة الترحيب
texts-first_day = في اليوم الأول
texts-bring = ما يُحضَر
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
cmd-documents-keep = حفظ ملفات…
documents-keep = حفظ ملفات
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
