# السجل والتراجع والإعادة.

history-undo = تم التراجع عن: { $what }
history-redo = تمت إعادة: { $what }
undo-stayed = بقي { $rows } من { $all } في «{ $what }»: حدث تغيير أو استخدام بعد ذلك.
undo-not-back = تعذّرت إعادة { $rows } من { $all } في «{ $what }»: المكان مشغول.
undo-gone = لم يعد أحد قيود «{ $what }» موجودًا.
undo-field-of-person = تغيّر بعد ذلك لدى أحد الأشخاص: { $field }.
undo-field = تغيّر أحد قيود «{ $what }» بعد ذلك.
undo-place-taken = بقي أحد قيود «{ $what }» كما هو: مكانه السابق مشغول.
table-community = المجتمع
table-settings = الإعدادات
table-people = الأشخاص
table-contact-points = وسائل التواصل
table-handles = أسماء الحسابات
table-imports = عمليات الاستيراد
table-source-rows = الصفوف المستوردة
table-efforts = المبادرات
table-memberships = المشاركات
table-series = السلاسل
table-meetings = الاجتماعات
table-agenda-items = جدول الأعمال
table-decisions = القرارات
table-attendance = الحضور
table-role-refusals = أدوار يُفضَّل تجنبها
table-batch-rows = مستندات من دفعات
table-tasks = المهام
table-checklist-items = القوائم
table-commitments = الالتزامات
table-hours = الساعات
table-recognitions = عبارات الشكر
table-calendars = التقاويم
table-calendar-accounts = حسابات التقاويم
table-event-edits = الأحداث
table-event-conflicts = التعارضات في التقاويم
table-adoption-rules = قواعد اعتماد الأحداث
table-task-carriers = مهام تحملها التقاويم
table-task-links = مهام في التقاويم
table-documents = المستندات
table-resources = الموارد
table-snoozes = التذكيرات المؤجلة
table-availability = أوقات التفرغ
table-absences = فترات الغياب
table-opportunities = المطلوب
undo-not-possible = تم التراجع عن هذا من قبل، أو تغيّر كله بعد ذلك.
kept-unreadable = لا يمكن قراءة هذا النص.
table-consents = الموافقات
table-consent-kinds = ما تُطلب الموافقة عليه
table-consent-wordings = نصوص الموافقات
undo-erased = { $count ->
    [zero] لم يُمحَ أي قيد نهائيًا.
    [one] مُحي قيد واحد نهائيًا وسيبقى كذلك.
    [two] مُحي قيدان نهائيًا وسيبقيان كذلك.
    [few] مُحيت { $count } قيود نهائيًا وستبقى كذلك.
    [many] مُحي { $count } قيدًا نهائيًا وسيبقى كذلك.
   *[other] مُحي { $count } قيد نهائيًا وسيبقى كذلك.
}
table-exports = ملفات كُتبت عن شخص
table-tallies = أعداد تبقى
table-retention-rules = قواعد الاحتفاظ
table-retention-keeps = ما يُحتفظ به مدة أطول
table-fields = حقول للأشخاص
table-field-values = قيم الحقول
table-sensitive-fields = بيانات حساسة
table-sensitive-reveals = مرات عرض البيانات الحساسة
table-publications = ملفات التقاويم المنشورة
table-signing-keys = مفاتيح التوقيع
table-credentials = الإثباتات
table-trusted-issuers = الجهات الموثوقة
table-looks = شكل المستندات
table-signatories = الموقّعون على المستندات
table-templates = القوالب
table-template-pictures = صور القوالب
table-programmes = البرامج
table-programme-steps = خطوات البرامج
table-journeys = الرحلات
