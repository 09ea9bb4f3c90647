# كلمات الأجزاء التي تتكوّن منها كل صفحة.

cancel = إلغاء
close = إغلاق
retry = محاولة ثانية
saved = حُفظ
loading = جارٍ التحميل
searching = جارٍ البحث…

field-required = مطلوب
toasts = الرسائل
toast-close = إغلاق الرسالة
pebbles-more = { $count ->
    [zero] لا أحد غيرهم
    [one] شخص آخر
    [two] شخصان آخران
    [few] { $count } آخرون
    [many] { $count } آخرون
   *[other] { $count } آخرون
}

picker-placeholder = كتابة اسم
picker-remove = إزالة { $name }
picker-none = لا أحد بهذا الاسم. قد تكفي حروف أقل.
picker-create = إضافة «{ $name }»

grid-selected = محدَّد

today = اليوم
all-day = طوال اليوم
month-day = { $day }: { $entries }
month-more = { $count ->
    [zero] لا مزيد
    [one] واحد آخر
    [two] اثنان آخران
    [few] { $count } أخرى
    [many] { $count } أخرى
   *[other] { $count } أخرى
}

board-column = { $column }، { $count ->
    [zero] بلا بطاقات
    [one] بطاقة واحدة
    [two] بطاقتان
    [few] { $count } بطاقات
    [many] { $count } بطاقة
   *[other] { $count } بطاقة
}
board-limit = { $count } من { $limit }
board-move = نقل { $name }
board-move-to = نقل إلى { $column }

preview-none = هذا النظام لا يعرض ملفات PDF هنا. يمكن فتح الملف لقراءته.
preview-page = { $name }، صفحة { $page }
preview-failed = تعذّرت قراءة الملف. يمكن إعادة المحاولة أو فتحه في برنامجه.
preview-broken = يبدو أن الملف تالف. يمكن إعادة المحاولة أو فتحه في برنامجه.
preview-empty = الملف فارغ.
preview-unknown = لا تُعرض ملفات من هذا النوع هنا. يمكن فتح الملف في برنامجه.
preview-beginning = يظهر هنا أول الملف. يمكن فتحه لقراءة الباقي.
preview-tools = حجم { $name }
preview-picture = { $name }: المفتاحان + و− يغيّران الحجم، و0 يلائمه مع الإطار، والأسهم تحرّكه
preview-smaller = أصغر
preview-larger = أكبر
preview-fit = ملاءمة
preview-actual = الحجم الفعلي
preview-no-events = لا أحداث في هذا التقويم.
preview-untitled = بلا عنوان
preview-repeats = يتكرر
preview-days = من { $from } إلى { $to }

inline-edit = { $label }: { $value }. تحرير
inline-add = إضافة { $label }
combobox-none = لا شيء بهذا الاسم. قد تكفي حروف أقل.
due-overdue = { $days ->
    [zero] مستحق اليوم
    [one] تأخّر يومًا واحدًا
    [two] تأخّر يومين
    [few] تأخّر { $days } أيام
    [many] تأخّر { $days } يومًا
   *[other] تأخّر { $days } يوم
}
promise-asked = { $name } (بانتظار الرد)
promise-open = { $count ->
    [zero] لا أماكن شاغرة
    [one] مكان شاغر واحد
    [two] مكانان شاغران
    [few] { $count } أماكن شاغرة
    [many] { $count } مكانًا شاغرًا
   *[other] { $count } مكان شاغر
}
tick-off = تم: { $title }
meeting-row-expected = { $count ->
    [zero] لا أحد متوقَّع
    [one] يُتوقَّع شخص واحد
    [two] يُتوقَّع شخصان
    [few] يُتوقَّع { $count } أشخاص
    [many] يُتوقَّع { $count } شخصًا
   *[other] يُتوقَّع { $count } شخص
}
meeting-row-came = { $count ->
    [zero] لم يحضر أحد
    [one] حضر شخص واحد
    [two] حضر شخصان
    [few] حضر { $count } أشخاص
    [many] حضر { $count } شخصًا
   *[other] حضر { $count } شخص
}
meeting-row-cancelled = أُلغي

hue-0 = وردي
hue-30 = آجُرّي
hue-60 = كهرماني
hue-90 = زيتوني
hue-120 = ورقي
hue-150 = سرخسي
hue-180 = بحري
hue-210 = لازوردي
hue-240 = سماوي
hue-270 = سوسني
hue-300 = برقوقي
hue-330 = خبّازي

week-days = أيام الأسبوع
week-hours = حسب الساعات
week-free = { $day }، { $time }، وقت فارغ
week-free-range = { $day }، من { $time } إلى { $end }، وقت فارغ

duration-minutes = { $count ->
    [zero] 0 دقيقة
    [one] دقيقة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
duration-hours = { $count ->
    [zero] 0 ساعة
    [one] ساعة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
duration-both = { $hours } و{ $minutes }

grid-choose-all = تحديد كل ما يطابق
grid-columns = الأعمدة
grid-sort = الترتيب حسب
grid-descending = من النهاية
grid-narrower = تضييق { $name }
grid-wider = توسيع { $name }
grid-earlier = تقديم { $name }
grid-later = تأخير { $name }
grid-reset = الأعمدة المعتادة
grid-type = كتابة اسم
grid-typed = البحث عن «{ $text }»

day-and-time = { $day }، { $time }
one-after-other = { $before }، { $next }

editor-tools = أدوات { $label }
editor-bold = غامق
editor-italic = مائل
editor-strike = يتوسطه خط
editor-code = شيفرة
editor-heading = عنوان
editor-list = قائمة
editor-numbers = قائمة مرقمة
editor-ticks = قائمة للتأشير
editor-quote = اقتباس
editor-codeblock = شيفرة متعددة الأسطر
editor-rule = خط فاصل
editor-undo = تراجع عن الكتابة
editor-redo = إعادة الكتابة
editor-people = الأشخاص
editor-efforts = المبادرات
editor-blocks = ما يُدرج
editor-draft = هنا نص كُتب ولم يُحفظ.
editor-draft-take = استعادته
editor-draft-leave = تركه

prose-done = تم
prose-open = مفتوح

chart = رسم بياني
chart-walk = { $label }: تقرأ مفاتيح الأسهم النقاط
chart-point = { $label }: { $value } { $note }
chart-cell = { $row }، { $column }: { $value }
chart-none = لا رقم
chart-open = حتى الآن
chart-note = ملاحظة
chart-table = عرض كجدول
chart-copy = نسخ الصورة والأرقام
chart-csv = حفظ الأرقام بصيغة CSV
chart-copied = نُسخ الرسم البياني

availability-part = جزء من اليوم
availability-morning = صباحًا
availability-afternoon = ظهرًا
availability-evening = مساءً
availability-free = وقت متاح
availability-busy = غير متاح
availability-some = متاح { $times }
filters = { $count ->
    [0] التصفية
   *[other] التصفية ({ $count })
}
board-over = أكثر من المقصود
grid-paper-rest = { $count ->
        [zero] ولا صفوف أخرى.
        [one] وصف آخر لا يُطبع.
        [two] وصفان آخران لا يُطبعان.
        [few] و{ $count } صفوف أخرى لا تُطبع.
        [many] و{ $count } صفاً آخر لا يُطبع.
       *[other] و{ $count } صف آخر لا يُطبع.
    }
