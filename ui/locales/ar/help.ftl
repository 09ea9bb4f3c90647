# Help: short, and the same on every page.

help = المساعدة
cmd-help = المساعدة
help-search = ابحث في المساعدة
help-not-found = لا تذكر المساعدة شيئاً عن هذا
help-not-found-text = جرّب كلمة أخرى أو تصفّح قائمة الأوامر.
help-all-keys = كل اختصارات لوحة المفاتيح
help-change-keys = اختيار مفاتيح أخرى

help-tour = خمس دقائق للتعرّف
help-keys = مفاتيح تستحق المعرفة
help-words = شرح الكلمات
help-data = بياناتك

help-tour-people = 1. أضف الأشخاص
help-tour-people-text = في صفحة الأشخاص اختر «استيراد» لقائمة لديك، أو «شخص جديد». سترى ما يحدث لكل صف قبل الإضافة.
help-tour-task = 2. اطلب شيئاً من أحدهم
help-tour-task-text = أنشئ مهمة وحدّد موعدها ومن تسأل. الرد بنقرة واحدة، والرفض يعيد فتح المكان.
help-tour-meeting = 3. خطّط لاجتماع واعقده
help-tour-meeting-text = حضّر جدول الأعمال، وعلّم على من يحضر، ودوّن أثناء الحديث. عند الإغلاق تُسجَّل الساعات.
help-tour-thanks = 4. قل شكراً
help-tour-thanks-text = تُظهر البداية من هدأ ومن هو جديد ومن يومُه اليوم. ويبقى الشكر في قصة كل شخص.
help-tour-paper = 5. على الورق
help-tour-paper-text = حزمة ترحيب لقادم جديد، وشهادات لشخص أو لكل من في قائمة، جاهزة للطباعة.

help-word-community = المجتمع
help-word-community-text = كل شيء في ملف واحد: أشخاص ومبادرات ومهام واجتماعات وأوراق.
help-word-effort = مبادرة
help-word-effort-text = ما يشارك فيه الناس: فريق عمل أو مجتمع محلي أو مشروع.
help-word-standing = الحالة
help-word-standing-text = جديد أو نشِط أو هادئ أو في استراحة أو سابق. يستنتجها Hearth مما جرى ويذكر السبب دائماً، ولا يُرتَّب أحد.
help-word-promise = تعهّد
help-word-promise-text = ما وافق عليه شخص: مهمة أو دور لمدة أو مكان في اجتماع.
help-word-series = سلسلة
help-word-series-text = اجتماع يتكرر. عند التغيير يُسأل: لهذا، أم له وما بعده، أم للكل.
help-word-quiet = هادئ
help-word-quiet-text = غياب أطول من المعتاد لهذا الشخص تحديداً. دافع لإلقاء التحية لا أكثر.

help-data-where = أين هي
help-data-where-text = في ملف مشفّر واحد على هذا الحاسوب. مكانه في الإعدادات ← البيانات؛ انسخه مع ملف المفاتيح المجاور لحفظه.
help-data-leaves = ما يغادر هذا الجهاز
help-data-leaves-text = لا شيء. لا يعدّ Hearth شيئاً ولا يتصل بأحد. لا يُجلب إلا تقويم أضفته من عنوانه.
help-data-undo = إن حدث خطأ
help-data-undo-text = «تراجع» يلغي الخطوة الأخيرة ولو بعد إعادة التشغيل. والسجل يلغي أي خطوة، أو يذكر لماذا لم يعد ذلك ممكناً.
help-data-drafts = إن أُغلقت النافذة وأنت تكتب
help-data-drafts-text = ما كتبته محفوظ، ويُعرض عليك حين تفتح النموذج نفسه ثانية.
help-data-passphrase = إن ضاعت عبارة المرور
help-data-passphrase-text = على هذا الحاسوب تفتح سلسلة المفاتيح الملف إن وُجدت. ولا يستطيع أحد غيرها فتحه، ولا حتى صانعو Hearth.
