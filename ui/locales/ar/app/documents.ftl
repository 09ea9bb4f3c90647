# ملفات الترحيب والشهادات وما فيها من كلمات.

documents-remove-label = إزالة «{ $title }»
documents-title-missing = يُرجى وضع عنوان للمستند.
documents-change-label = تسمية مستند «{ $title }»
documents-keep-one-label = حفظ «{ $title }»
documents-keep-label = { $count ->
    [zero] حفظ ملفات
    [one] حفظ ملف واحد
    [two] حفظ ملفين
    [few] حفظ { $count } ملفات
    [many] حفظ { $count } ملفًا
   *[other] حفظ { $count } ملف
}
documents-keep-count = يُرجى اختيار ملفات عددها من 1 إلى { $most } في كل مرة.
documents-keep-kind = ليس { $name } ملف PDF ولا صورة. تُحفظ في المستندات ملفات PDF وPNG وJPEG وGIF وWebP وAVIF وSVG.
documents-keep-empty = الملف { $name } فارغ. لم يُحفظ منه شيء.
documents-keep-large = حجم { $name } أكبر من 100 ميغابايت. يمكن وضع رابط إليه في المكتبة بدلًا من ذلك.
documents-file-gone = لم يعد هناك ملف في { $path }. يُرجى إعداد المستند مجددًا.
documents-folder-closed = تتعذر الكتابة في { $path }: { $why }. يُرجى اختيار مجلد آخر.
documents-folder-failed = تعذّر حفظ ملف في { $path }: { $why }. لم يُحفظ شيء؛ يُرجى اختيار مجلد آخر والمحاولة مجددًا.
packets-making = إعداد ملف ترحيب لـ { $name }
packets-make-label = إعداد ملف ترحيب لـ { $name }
packets-title = ملف ترحيب لـ { $name }
packets-file-name = ملف ترحيب – { $name }
packets-text-label = تغيير { $text } في ملفات الترحيب
packets-texts-label = تغيير نصوص ملفات الترحيب
packets-text-too-long = هذا النص أطول مما ينبغي لملف ترحيب. يُرجى ألا يتجاوز 20,000 حرف.
packets-part-unknown = ليس في ملف الترحيب جزء كهذا. يُرجى الاختيار من القائمة.
packets-renewing = { $count ->
    [zero] لا ملفات لتجديدها
    [one] جارٍ تجديد ملف واحد
    [two] جارٍ تجديد ملفين
    [few] جارٍ تجديد { $count } ملفات
    [many] جارٍ تجديد { $count } ملفًا
   *[other] جارٍ تجديد { $count } ملف
}
packets-renew-label = { $count ->
    [zero] تجديد ملفات الترحيب
    [one] تجديد ملف واحد
    [two] تجديد ملفين
    [few] تجديد { $count } ملفات
    [many] تجديد { $count } ملفًا
   *[other] تجديد { $count } ملف
}
packets-renew-none = كل ملفات الترحيب تقول ما تقوله اليوم. لا حاجة إلى تجديد شيء.
packets-none-renewed = تعذّر تجديد أي ملف ترحيب. { $name }: { $why }
packet-text-welcome = رسالة الترحيب
packet-text-first-day = اليوم الأول
packet-text-bring = ما ينبغي إحضاره
packet-text-buddy = تقديم المرافق
packet-text-conduct = قواعد السلوك
packet-text-concerns = طريقة الإبلاغ عن مشكلة
packet-text-emergency = ما يُفعل عند الطوارئ
packet-text-checklist = القائمة
packet-text-signed = صاحب التوقيع
packet-text-parts = أجزاء ملف الترحيب
packet-usual-welcome = 
    مرحبًا { $name }،

    يسعدنا انضمامك إلينا. يقوم { $community } على أشخاص يمنحون شيئًا من وقتهم ويجدون أن ما يعود إليهم أكثر: صحبة طيبة، وما يدعو إلى الفخر، وقطعة حلوى بين حين وآخر.

    لا حاجة إلى معرفة أي شيء بعد. يكفي في الأسابيع الأولى الحضور والتعرف على المكان والسؤال. كل واحد منا كان جديدًا يومًا ما، وسيسرّ الجميع إرشادك إلى مكان الأكواب.

    لا داعي لتحمّل أكثر مما يتسع له وقتك، وقول «لا» متاح متى لزم الأمر. فالالتزام الذي يُعاد في وقته له عندنا قيمة الالتزام الذي يُوفى به.

    شكرًا على الحضور، ونتطلع إلى التعارف.
packet-usual-first-day = يمكن الحضور قبل الموعد بعشر دقائق: سيرشدك أحدنا في المكان. وإن طرأ طارئ فتكفينا رسالة قصيرة.
packet-usual-bring = 
    هذا الملف
    مشروب دافئ، أو كوب فارغ
    أسئلتك
packet-usual-buddy =
    يرافقك { $buddy } في أسابيعك الأولى: شخص تسأله عن أي شيء، صغيرًا كان أو كبيرًا، وتأتي معه ما دامت القاعة مليئة بمن لا تعرفهم.

    سلّم عليه متى يناسبك. لا سؤال أبسط من أن يُسأل، ويبقى بينكما.
packet-usual-conduct = 
    نصغي أولًا، وندع الآخرين يكملون حديثهم.
    نستخدم الأسماء والضمائر التي يختارها كل شخص لنفسه.
    يحق للجميع الرفض من دون ذكر السبب.
    نستأذن قبل اللمس أو التصوير أو نقل ما قيل لنا.
    نحفظ الخصوصيات، ولا نشارك المفاتيح وكلمات المرور.
    لا مكان هنا للنكات الجارحة والتقرب غير المرغوب فيه، حضوريًا أو عبر الإنترنت.
    نعتذر عند الخطأ ونصلحه.
packet-usual-concerns = 
    إن لم يكن أمر ما على ما يرام، فيُرجى إخبار من تثق به: قيادة مجموعتك أو أي شخص مذكور تحت «أشخاص يحسن التعرف عليهم». يمكن الحضور مع صديق، ويمكن الكتابة بدل الكلام. نحن نصغي، ولا نخبر من لا حاجة به إلى المعرفة، ونعود إليك خلال أسبوع.

    يمكن أخذ استراحة أو المغادرة في أي وقت. تكفي رسالة قصيرة، ولا حاجة إلى ذكر السبب. ويمكن في أي وقت سؤالنا عما نحتفظ به من بياناتك وطلب حذفه.
packet-usual-emergency = 
    عند الخطر يُتصل أولًا برقم الطوارئ المحلي، وهو 112 في كثير من البلدان. ثم يُخبَر من يدير الاجتماع.

    يحسن عند أول حضور معرفة مكان صندوق الإسعافات وطفاية الحريق والمخرج. وإن احتُمل أن يكون طفل أو شخص ضعيف في خطر، فيُرجى إخبار قيادة مجموعتك في اليوم نفسه، من دون التحقق من الأمر على انفراد.
packet-usual-checklist = 
    التعرف على الأشخاص الذين ستعمل معهم
    جولة في المكان: المدخل والإسعافات والمخرج
    إخبارنا بطريقة التواصل المفضلة، ومتى لا نتواصل
    إخبارنا بما يسهّل مشاركتك
    إضافة الاجتماعات القادمة إلى تقويمك
    قراءة قواعد السلوك والسؤال عما ليس واضحًا
    اختيار أمر صغير للبداية
packet-term-between = من { $from } حتى { $until }
packet-term-since = منذ { $from }
packet-term-until = حتى { $until }
packet-lead = القيادة
certificates-making-one = إعداد شهادة لـ { $name }
certificates-making = { $count ->
    [zero] لا شهادات للإعداد
    [one] إعداد شهادة واحدة
    [two] إعداد شهادتين
    [few] إعداد { $count } شهادات
    [many] إعداد { $count } شهادة
   *[other] إعداد { $count } شهادة
}
certificates-make-one-label = إعداد شهادة { $name }
certificates-make-label = { $count ->
    [zero] عدم إعداد شهادات
    [one] إعداد شهادة
    [two] إعداد شهادتين
    [few] إعداد { $count } شهادات
    [many] إعداد { $count } شهادة
   *[other] إعداد { $count } شهادة
}
certificates-title = شهادة { $name }
certificates-file-name = شهادة – { $name }
certificates-print-title = { $count ->
    [zero] لا شهادات للطباعة
    [one] شهادة للطباعة
    [two] شهادتان للطباعة
    [few] { $count } شهادات للطباعة
    [many] { $count } شهادة للطباعة
   *[other] { $count } شهادة للطباعة
}
certificates-print-part-title = { $title }، الملف { $part } من { $parts }
certificates-print-file-name = ملف للطباعة – { $title }
certificates-none-made-because = تعذّر إعداد أي شهادة. { $name }: { $why }
certificates-reason-missing = يُرجى كتابة سبب الشكر.
certificates-reason-too-long = السبب مكوّن من { $count } حرف، وتتسع الشهادة لـ 600.
certificates-field-too-long = يتسع المكان لـ 120 حرفًا على الأكثر.
certificates-who-signs = يُرجى ذكر صاحب التوقيع، أو ترك الدور فارغًا أيضًا.
certificates-somebody-gone = أحد المختارين لم يعد في هذا المجتمع.
certificates-choose = يُرجى اختيار من يُشكر. البحث بـ * يختار الجميع.
certificates-nobody = لا أحد يطابق. يُرجى اختيار أشخاص آخرين أو بحث آخر.
certificates-hours-given = { $count ->
    [zero] ساعة مبذولة
    [one] ساعة مبذولة
    [two] ساعتان مبذولتان
    [few] ساعات مبذولة
    [many] ساعة مبذولة
   *[other] ساعة مبذولة
}
sheets-making = جارٍ إعداد { $title }
sheets-make-label = إعداد { $title }
sheets-person-missing = يُرجى اختيار الشخص المعني.
sheets-effort-missing = يُرجى اختيار مبادرة.
sheets-meeting-missing = يُرجى اختيار اجتماع.
sheets-no-efforts = لا توجد مبادرة مفتوحة لوضعها على اللوحة. يُرجى إضافة واحدة أولًا.
sheets-nobody = لا يُنتظر حضور أحد هناك بعد. يُرجى إضافة أشخاص أولًا.
sheets-until-before = اليوم الأخير يسبق الأول. يُرجى اختيار يوم لاحق.
sheets-no-hours = لا توجد ساعات مسجّلة باسم { $name } بين هذين اليومين. يُرجى اختيار غيرهما أو إضافة ساعات.
sheets-greeting = تحية طيبة { $name }،
sheets-letter-title = رسالة شكر إلى { $name }
sheets-card-title = بطاقة شكر إلى { $name }
sheets-statement-title = إفادة بعمل { $name } التطوعي
sheets-signin-title = كشف الحضور: { $title }
sheets-badges-title = بطاقات الأسماء: { $title }
sheets-minutes-title = محضر: { $title }
sheets-effort-title = { $name } في صفحة واحدة
sheets-board-heading = ماذا يجري هنا
sheets-board-title = لوحة إعلانات { $community }
sheets-statement-lead = { $count ->
    [zero] نؤكد أن مجموع ما تطوّع به { $name } بين { $from } و{ $until } هو { $hours } ساعة.
    [one] نؤكد أن مجموع ما تطوّع به { $name } بين { $from } و{ $until } هو ساعة واحدة.
    [two] نؤكد أن مجموع ما تطوّع به { $name } بين { $from } و{ $until } هو { $hours } ساعة.
    [few] نؤكد أن مجموع ما تطوّع به { $name } بين { $from } و{ $until } هو { $hours } ساعات.
    [many] نؤكد أن مجموع ما تطوّع به { $name } بين { $from } و{ $until } هو { $hours } ساعة.
   *[other] نؤكد أن مجموع ما تطوّع به { $name } بين { $from } و{ $until } هو { $hours } ساعة.
}
sheets-places = { $count ->
    [zero] لا أماكن
    [one] مكان واحد
    [two] مكانان
    [few] { $count } أماكن
    [many] { $count } مكانًا
   *[other] { $count } مكان
}
document-missing-glyph = لا خط يمكنه طباعة { $characters } في «{ $text }». يُرجى تثبيت خط فيه هذه الحروف (خطوط Noto تغطي معظم الكتابات)، أو كتابة النص بحروف أخرى.
document-too-long = { $field }: { $length } حرف، والمتاح { $limit } على الأكثر. يُرجى الاختصار.
document-too-many = { $field }: العدد { $count }، والمتاح { $limit } على الأكثر. يُرجى حذف بعضها.
document-empty = { $field }: فارغ. يُرجى ملؤه وإعداد المستند مجددًا.
document-schema = إصدار بيانات المستند { $found }، وهذا الإصدار من Hearth يقرأ { $expected }. يُرجى تحديث Hearth، أو إعداد المستند من جديد.
document-colour = «{ $given }» ليس لونًا. يُكتب بعلامة # وستة أرقام ست عشرية، مثل ‎#1b6b4f.
document-logo = يتعذر رسم الشعار ({ $why }). يُرجى اختيار ملف SVG آخر في إعدادات المجتمع.
document-overflow = تحتاج شهادة «{ $name }» إلى { $pages } صفحة. يُرجى اختصار السبب، أو حذف أرقام أو توقيعات.
document-one-only = يُعدّ هذا القالب رسالة واحدة في كل مرة. يُرجى اختيار ZIP، أو نسخ قالب Hearth من جديد: رسائله تجتمع في ملف واحد.
document-template = في القالب خطأ في { $file }، السطر { $line }: { $why }
document-no-such-page = عدد صفحات المستند { $pages }؛ لا توجد الصفحة { $page }.
document-cancelled = توقف العمل قبل إعداد هذا المستند. يُرجى البدء مجددًا لإعداد الباقي.
document-too-slow = لم يجهز المستند بعد { $seconds } ثانية فأُوقف إعداده. يُرجى إزالة ما هو كبير فيه، كشعار كثير الأجزاء، ثم إعداده من جديد.
document-too-large = احتاج المستند إلى ذاكرة أكثر مما يُسمح به لمستند فأُوقف إعداده. يُرجى إزالة ما هو كبير فيه، كشعار كثير الأجزاء، ثم إعداده من جديد.
document-engine = تعذّر إعداد المستند: { $why }. لا يتأثر غيره؛ يُرجى إبلاغنا بذلك.
document-field-name = الاسم
document-field-community = اسم المجتمع
document-field-reason = السبب
document-field-heading = العنوان
document-field-pronunciation = النطق
document-field-effort = اسم المبادرة
document-field-signatory = اسم صاحب توقيع
document-field-figure = رقم
document-field-figure-label = وصف رقم
document-field-signatories = التوقيعات
document-field-figures = الأرقام
document-field-certificates = قائمة الشهادات
document-field-print-file = الشهادات في ملف طباعة واحد
label-logo = شعار
label-certificate-title = شهادة تقدير
label-certificate-kicker = مع الشكر
label-certificate-presented = تُقدَّم إلى
label-certificate-pronounced = يُنطق
label-certificate-in = في
label-certificate-all = شهادات
label-packet-title = ملف ترحيب
label-packet-welcome = مرحبًا
label-packet-contents = المحتويات
label-packet-first-day = يومك الأول
label-packet-when = متى
label-packet-where = أين
label-packet-ask-for = اسأل عن
label-packet-bring = أحضر معك
label-packet-letter = رسالة إليك
label-packet-role = دورك
label-packet-tasks = ما ستفعله
label-packet-term = المدة
label-packet-people = أشخاص يحسن التعرف عليهم
label-packet-name = الاسم
label-packet-for = الدور
label-packet-reach = طريقة التواصل
label-packet-buddy = مرافقك
label-packet-said = يُنطق
label-packet-speaks = يتحدث
label-packet-meetings = اجتماعاتك القادمة
label-packet-meeting = الاجتماع
label-packet-ics = هذه الاجتماعات مرفقة بالملف باسم meetings.ics. يمكن فتحه لإضافتها إلى تقويمك.
label-packet-checklist = في البداية
label-packet-due = حتى
label-packet-conduct = كيف نتعامل معًا
label-packet-signature = التوقيع
label-packet-date = التاريخ
label-packet-emergency = عند الطوارئ
label-packet-concerns = إن كان هناك خلل، أو رغبت في المغادرة
label-packet-resources = معلومات مفيدة
label-packet-attached = مرفق بهذا الملف باسم
label-packet-made = أُعد في
sheet-signin = كشف الحضور
sheet-signin-code = الرمز
sheet-signin-name = الاسم
sheet-signin-in = الحضور
sheet-signin-out = المغادرة
sheet-signin-sign = التوقيع
sheet-signin-others = أهلًا بكل من حضر معنا
sheet-signin-reach = كيف نتواصل معك إن رغبت
sheet-badges = بطاقات الأسماء
sheet-minutes = المحضر
sheet-minutes-present = الحضور
sheet-minutes-excused = اعتذر عن الحضور
sheet-minutes-decision = قرار
sheet-minutes-actions = الخطوات القادمة
sheet-minutes-what = المهمة
sheet-minutes-who = المسؤول
sheet-minutes-due = الموعد
sheet-minutes-more = ملاحظات
sheet-thanks = شكرًا
sheet-statement = إفادة بالعمل التطوعي
sheet-statement-month = الشهر
sheet-statement-effort = أين
sheet-statement-hours = الساعات
sheet-statement-total = المجموع
sheet-statement-source = محسوبة من الساعات المسجّلة في الاجتماعات وللمهام ويدويًا.
sheet-board-when = متى
sheet-board-join = كيفية المشاركة
sheet-board-ask = اسأل عن
sheet-board-wanted = مطلوب
sheet-board-next = الاجتماعات القادمة
sheet-board-skip = الانتقال إلى الإعلانات
sheet-board-all = كل ما على هذه اللوحة
document-field-title = العنوان
document-field-text = النص
document-field-rows = الصفوف
document-not-there = هذا المستند ليس في مكانه. يُرجى إنشاؤه من جديد أو البحث عنه في مجلده.
document-not-opened = لم يفتح أي برنامج هذا المستند. يُرجى فتحه من مجلده.
document-vast = في المستند صفحة عرضها أو ارتفاعها { $metres ->
    [zero] أكثر من { $metres } متر
    [one] أكثر من متر واحد
    [two] أكثر من مترين
    [few] أكثر من { $metres } أمتار
    [many] أكثر من { $metres } مترًا
   *[other] أكثر من { $metres } متر
}. يُرجى تصغيرها.
