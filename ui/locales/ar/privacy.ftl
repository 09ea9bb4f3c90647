# الخصوصية: الموافقات والاحتفاظ والبيانات الحساسة وسجل المعالجة.

part-privacy = الخصوصية
setting-consents = الموافقات
setting-consents-hint = ما يُطلب من الناس بالكلمات التي تُعرَض عليهم. تبقى الكلمات الموافَق عليها كما هي، وأي تغيير يصبح إصدارًا جديدًا.
setting-consents-words = صور نشرة إذن اتفاق
setting-retention = مدة الاحتفاظ بما لا حاجة إليه
setting-retention-hint = متوقف حتى تختار. لا يُزال شيء تلقائيًا: ما حان وقته ينتظر هنا نظرتك.
setting-retention-words = حذف قديم مراجعة أشهر
setting-sensitive = البيانات الحساسة
setting-sensitive-hint = الصحة وتحقّقات الحماية، مقفلة في صفحة كل شخص. تُسجَّل كل مرة عرض في السجل، ولا يظهر منها شيء في القوائم أو البحث أو التصدير أو المستندات أو التقارير أو التقاويم.
setting-sensitive-words = صحة حماية تحقق طبي
setting-processing = سجل المعالجة
setting-processing-hint = صفحة للطباعة: ما يحفظه هذا المجتمع وعمّن ولماذا وإلى متى ومن يطّلع عليه وكيف يُحمى. تُكتب مما يحفظه فعلًا.
setting-processing-words = المادة 30 طباعة مسؤول
consents = الموافقات
consent-agreed = موافقة
consent-withdrawn = سُحبت
consent-unknown = لم يُسأل بعد
consent-outdated = على نص أقدم
consent-how = الكيفية
consent-paper = على ورق
consent-form = عبر نموذج
consent-spoken = شفهيًا
consent-imported = من استيراد
consent-given = { $date }، { $how }
consent-recorder = سجّلها: { $name }
consent-ended = سُحبت في { $date }، { $how }
consent-version = الإصدار { $version }
consent-record = تسجيل موافقة…
consent-record-title = تسجيل موافقة
consent-record-many = { $count ->
    [zero] تسجيل موافقة
    [one] تسجيل موافقة
    [two] تسجيل موافقة شخصين
    [few] تسجيل موافقة { $count } أشخاص
    [many] تسجيل موافقة { $count } شخصًا
   *[other] تسجيل موافقة { $count } شخص
}
consent-record-do = تسجيل
consent-agree = موافقة على { $kind }…
consent-withdraw = سحب { $kind }…
consent-withdraw-title = { $kind }: سحب الموافقة
consent-withdraw-do = تسجيل
consent-remove = إزالة هذا القيد
consent-menu = الموافقة: { $kind }
consent-words = النص
consent-kind = بشأن
consent-on = في
consent-none = لا يُطلب شيء بعد.
consent-none-go = الإعدادات، الخصوصية
consent-kind-add = طلب شيء…
consent-kind-name = الاسم
consent-kind-hint = باختصار: الصور، النشرة، مشاركة بيانات التواصل.
consent-kind-text = ما تُطلب الموافقة عليه
consent-kind-change = تغيير نص { $kind }
consent-kind-retire = التوقف عن السؤال
consent-kind-again = العودة إلى السؤال
consent-kind-retired = لم تعد تُطلب منذ { $date }.
consent-standing = { $count ->
    [zero] لا أحد موافق
    [one] شخص واحد موافق
    [two] شخصان موافقان
    [few] { $count } أشخاص موافقون
    [many] { $count } شخصًا موافقون
   *[other] { $count } شخص موافقون
}
consent-kind-new-version = وافق أحدهم على النص الحالي، فيصبح هذا الإصدار { $version }.
consent-suggested-photos = الصور
consent-suggested-photos-text = أوافق على عرض صور يمكن التعرّف عليّ فيها في صفحة الويب وإعلانات المجتمع. ويمكنني سحب ذلك في أي وقت، فتُزال الصور حينها.
consent-suggested-newsletter = النشرة
consent-suggested-newsletter-text = أوافق على تلقّي نشرة المجتمع بالبريد الإلكتروني. ويمكنني سحب ذلك في أي وقت.
consent-suggested-contact = مشاركة بيانات التواصل
consent-suggested-contact-text = أوافق على إعطاء بريدي الإلكتروني ورقم هاتفي لأفراد المبادرات التي أشارك فيها. ويمكنني سحب ذلك في أي وقت.
consent-suggest = البدء باقتراح
people-consent = الموافقة
people-consent-any = الكل
people-has-agreed = وافق على { $kind }
people-has-withdrawn = سحب { $kind }
consents-recorded = { $count ->
    [zero] لم يُسجَّل شيء.
    [one] سُجِّلت لشخص واحد.
    [two] سُجِّلت لشخصين.
    [few] سُجِّلت لـ{ $count } أشخاص.
    [many] سُجِّلت لـ{ $count } شخصًا.
   *[other] سُجِّلت لـ{ $count } شخص.
}
consents-left-out = { $count ->
    [zero] لم يُستثنَ أحد.
    [one] استُثني شخص واحد سحبها منذ ذلك الحين.
    [two] استُثني شخصان سحباها منذ ذلك الحين.
    [few] استُثني { $count } أشخاص سحبوها منذ ذلك الحين.
    [many] استُثني { $count } شخصًا سحبوها منذ ذلك الحين.
   *[other] استُثني { $count } شخص سحبوها منذ ذلك الحين.
}
retention-alumni = من غادروا بلا أثر منذ ذلك
retention-newcomers = من سُجِّلوا ولم يشاركوا قط
retention-documents = المستندات
retention-sensitive = البيانات الحساسة دون تغيير
retention-off = أبدًا
retention-after = { $count ->
    [zero] دون مدة
    [one] بعد شهر واحد
    [two] بعد شهرين
    [few] بعد { $count } أشهر
    [many] بعد { $count } شهرًا
   *[other] بعد { $count } شهر
}
retention-suggested = { $after } (مقترح)
retention-due = { $count ->
    [zero] لا قيود للمراجعة
    [one] قيد واحد للمراجعة
    [two] قيدان للمراجعة
    [few] { $count } قيود للمراجعة
    [many] { $count } قيدًا للمراجعة
   *[other] { $count } قيد للمراجعة
}
retention-queue = للمراجعة
retention-none = لا شيء للمراجعة.
retention-keep = الاحتفاظ 12 شهرًا أخرى
retention-keep-6 = الاحتفاظ 6 أشهر أخرى
retention-keep-24 = الاحتفاظ 24 شهرًا أخرى
retention-keep-of = الاحتفاظ بـ{ $name } 12 شهرًا أخرى
retention-more-of = المزيد عن { $name }
retention-keep-all = الاحتفاظ بكل هذه 12 شهرًا أخرى
retention-erase = محو أو إخفاء الهوية…
retention-remove-document = إزالة من القائمة
retention-clear = إزالة البيانات الحساسة
retention-open = فتح
sensitive = البيانات الحساسة
sensitive-locked = { $count ->
    [zero] لا بيانات.
    [one] بيان واحد مقفل. يُسجَّل عرضه في السجل.
    [two] بيانان مقفلان. يُسجَّل عرضهما في السجل.
    [few] { $count } بيانات مقفلة. يُسجَّل عرضها في السجل.
    [many] { $count } بيانًا مقفلًا. يُسجَّل عرضها في السجل.
   *[other] { $count } بيان مقفل. يُسجَّل عرضها في السجل.
}
sensitive-none = لا شيء محفوظ هنا.
sensitive-shown = يُعرض مدة دقيقة.
sensitive-last = آخر عرض: { $when }
sensitive-show = عرض البيانات
sensitive-hide = إخفاء
sensitive-add = إضافة بيان…
sensitive-add-title = إضافة بيان حساس
sensitive-change-title = تغيير بيان حساس
sensitive-health = الصحة
sensitive-check = تحقّق حماية
sensitive-kind = النوع
sensitive-text = ما ينبغي معرفته
sensitive-checked-on = تاريخ التحقّق
sensitive-valid-until = سارٍ حتى
sensitive-checked = تحقّق في { $date }
sensitive-valid = سارٍ حتى { $date }
sensitive-change = تغيير
sensitive-remove = إزالة
sensitive-save = حفظ
sensitive-switch = حفظ البيانات الحساسة في هذا المجتمع
processing-controller = الجهة المسؤولة
processing-controller-hint = اسم الجمعية أو الشخص كما يظهر في الصفحة.
processing-contact = للاستفسارات
processing-show = عرض السجل
processing-save = حفظ بصيغة PDF…
processing-saved = حُفظ السجل.
processing-file = سجل المعالجة.pdf
