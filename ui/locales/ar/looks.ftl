# How everything looks that is printed, and who signs it.

look = شكل المستندات
look-lead = شكل واحد لكل ما تجري طباعته، ويسري على ما يُنشأ من الآن فصاعدًا.
cmd-look = اختيار شكل المستندات
cmd-look-logo = اختيار شعار…
cmd-look-sign = إضافة موقّع على المستندات
look-logo = الشعار
look-logo-hint = SVG أو PNG حتى 512 كيلوبايت. يمكن أيضًا إسقاطه هنا.
look-logo-choose = اختيار شعار…
look-logo-replace = اختيار غيره…
look-logo-remove = إزالة
look-logo-alt = ما يُظهره الشعار
look-logo-alt-hint = يُقرأ جهرًا لمن لا يراه، مثلًا: منارة فوق موجتين.
look-logo-alt-missing = يُرجى وصفه بكلمات قليلة لمن لا يراه.
look-pictures = الصور
look-colours = الألوان
look-colour = اللون الرئيسي
look-accent = اللون الثاني
look-colour-usual = استخدام لون المجتمع
look-accent-usual = استخدام لون الأقحوان
look-colour-pick = اختيار: { $label }
look-contrast-good = واضح على الورق ({ $ratio } إلى 1).
look-contrast-poor-text = صعب القراءة على الورق: { $ratio } إلى 1، والنص يحتاج إلى { $least }. يمكن الإبقاء عليه.
look-contrast-poor-line = باهت على الورق: { $ratio } إلى 1، والخطوط تحتاج إلى { $least }. يمكن الإبقاء عليه.
look-contrast-take = استخدام { $colour } بدلًا منه
look-faces = الخط
faces-table = الطاولة الطويلة
faces-book = الكتاب
faces-festive = الاحتفال
faces-clear = الوضوح
faces-plain = البساطة
faces-glad = البهجة
faces-table-hint = Bricolage Grotesque وNunito Sans: ودود ومنفتح.
faces-book-hint = Lora في كل شيء، كأنه كتاب جيد.
faces-festive-hint = Playfair Display وLora، للاحتفال.
faces-clear-hint = Atkinson Hyperlegible، مرسوم لمن بصرهم أضعف.
faces-plain-hint = Figtree، أبسط ما يكون.
faces-glad-hint = Fredoka وNunito Sans، مستدير ومبهج.
look-wording = العبارات
look-closing = سطر الختام
look-closing-hint = على الشهادات، فوق التواقيع.
look-footer = سطر أسفل الصفحة
look-footer-hint = على الأوراق والرسائل وملفات الترحيب، مثل العنوان أو رقم التسجيل.
look-shown = ما يظهر
block-logo = الشعار
block-flower = الزهرة
block-stones = صف الحجارة
block-effort = المبادرة بلونها
block-pronouns = الضمائر
look-signatories = الموقّعون
look-signatories-hint = يوقّعون حيث لا يُذكر غيرهم. ومن كان بين أشخاصكم يُحذف قيده هنا عند محو بياناته.
signatory-name = الاسم
signatory-role = المنصب
signatory-new-name = اسم شخص آخر
signatory-new-role = منصبه
signatory-hand = طريقة التوقيع
hand-script = بخط يشبه خط اليد
hand-pen = بالقلم على الورق
hand-picture = بتوقيع ممسوح ضوئيًا
signatory-scan = اختيار التوقيع الممسوح…
signatory-scan-again = اختيار توقيع آخر…
signatory-scan-alt = وصف لمن لا يراه
signatory-scan-missing = إلى أن يتوفر، يُكتب الاسم بخط يشبه خط اليد.
signatory-add = إضافة إلى الموقّعين
signatory-remove = إزالة { $name } من الموقّعين
look-preview = كيف سيبدو
look-preview-kind = عرض
look-preview-language = اللغة
look-preview-of = { $name }، الصفحة { $page }
look-preview-hint = الأشخاص المذكورون فيه من نسج الخيال.
look-page-before = الصفحة السابقة
look-page-after = الصفحة التالية
look-page-of = الصفحة { $page } من { $pages }
look-zoom = الحجم
look-zoom-fit = الصفحة كاملة
look-certificate = شهادة: { $design }
look-packet = ملف الترحيب
documents-look = الشكل
where-look = شكل المستندات

look-tab-look = الشكل
look-tab-templates = القوالب
template = القالب
template-lead = ما تُصنع منه المستندات. لتغيير قالب يُنسخ أولًا، وتبقى قوالب Hearth كما هي.
template-own = صُنعت هنا
template-shipped = قوالب Hearth
template-edit = تحرير { $name }
template-from = من: { $name } · الإصدار { $version }
template-copy = نسخ وتخصيص
template-copy-of = نسخ { $name }
template-copy-name = { $name }، قالبنا
template-export = حفظ في ملف…
template-export-of = حفظ { $name } في ملف…
template-files = القوالب
template-import = استيراد قالب…
template-remove = إزالة { $name }
template-paper-card = 148 × 105 ملم
template-papers = A4 أو رسالة أمريكية
template-languages = { $count ->
    [zero] { $count } لغة
    [one] لغة واحدة
    [two] لغتان
    [few] { $count } لغات
    [many] { $count } لغة
   *[other] { $count } لغة
}
template-reset = إعادة نص Hearth
template-gallery = كل القوالب
template-name = الاسم
template-source = نص القالب
template-source-hint = يخرج مفتاح Tab من النص، والمشكلات أسفله.
template-problems = الأخطاء
template-problems-count = { $count ->
    [0] لا أخطاء.
    [zero] لا أخطاء.
    [one] خطأ واحد.
    [two] خطآن.
    [few] { $count } أخطاء.
    [many] { $count } خطأً.
   *[other] { $count } خطأ.
}
template-line = السطر { $line }
template-keys = البيانات المتوفرة (العقد { $version })
template-keys-hint = يكتب القالب هذه الأسماء، وفي الجانب الآخر ما يقوله المستند المجاور.
template-key-text = نص فارغ
template-key-number = رقم
template-key-flag = نعم أو لا
template-key-list = قائمة
template-key-none = لا شيء
template-choose = القالب
template-usual = كما يأتي مع Hearth
where-look-template = كتابة قالب
template-pictures = الصور
template-picture-choose = إضافة صورة…
template-picture-hint = ملف PNG أو JPEG أو SVG حتى 512 ك.ب. يمكن أيضًا إفلاتها هنا. تنتقل مع القالب عند حفظه ملفًا.
template-picture-alt = ما تُظهره { $name }
template-picture-insert = وضع { $name } في النص
template-picture-remove = إزالة { $name }
