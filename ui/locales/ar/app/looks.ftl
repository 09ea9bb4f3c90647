# ما تقوله النماذج التي تُظهر شكل المستندات.
sample-name = نور الحسن
sample-lead = إيمان الخطيب
sample-people = أمل ياسين; يوسف حداد; مريم صالح; بلال منصور
sample-pronouns = هي
sample-role = رئاسة الجمعية
sample-effort = مجموعة الحديقة
sample-effort-two = المطبخ المفتوح
sample-effort-three = حلقة الترحيب
sample-meeting = الخريف في الحديقة
sample-place = البيت الزجاجي خلف القاعة
sample-letter = شكرًا على كل يوم سبت تحت المطر. لم تكن الأحواض يومًا بهذا الجمال، ولم يعد أحد إلى بيته دون كوب من الشاي.
sample-task = العناية بالأسيجة خلال الشتاء
sample-purpose = نعتني بالأحواض والأسيجة حول القاعة كي يبقى فيها دائمًا ما يُزهر.
sample-wanted = محبّ للورود
sample-join = أهلًا بالجميع يوم السبت في العاشرة، والقفازات متوفرة.
sample-reason = لعام كامل من أيام السبت في الحديقة، وللصبر على كل من لم يمسك مجرفة من قبل.

look-change-label = تغيير شكل المستندات
look-logo-label = اختيار الشعار
look-logo-remove-label = إزالة الشعار
look-line-too-long = لا يتسع هذا السطر لأكثر من { $most } حرفًا. يُرجى اختصاره.
look-picture-kind = يُرجى اختيار صورة بصيغة SVG أو PNG.
look-picture-large = حجم الصورة أكبر من { $most } كيلوبايت. يُرجى اختيار صورة أصغر.
look-picture-broken = لا يمكن رسم هذه الصورة: { $why }
signatories-add-label = إضافة { $name } إلى الموقّعين على المستندات
signatories-change-label = تغيير طريقة توقيع { $name }
signatories-scan-label = حفظ توقيع { $name }
signatories-remove-label = إزالة { $name } من الموقّعين على المستندات
signatories-name-missing = يُرجى ذكر صاحب التوقيع.
signatories-many = لا يمكن أن يتجاوز عدد الموقّعين { $most }. يُرجى إزالة أحدهم أولًا.

# الخطأ في القالب بكلمات بسيطة.
template-problem-unknown = يستخدم القالب «{ $name }» وهو غير موجود. يُرجى التحقق من الكتابة.
template-problem-key = يطلب القالب «{ $name }» وهو ليس ضمن البيانات. القائمة المجاورة تعرض المتوفر.
template-problem-unclosed = هنا قوس أو علامة اقتباس فُتحت ولم تُغلق.
template-problem-alt = هنا صورة بلا كلمات لمن لا يراها. تُضاف هكذا: alt: "…".
template-problem-package = لا يمكن استخدام حزم من الإنترنت في القوالب.
template-problem-file = هذا الملف غير موجود. لا يرى القالب إلا نصه وملف look.typ والبيانات، ولا يرى شيئًا من هذا الحاسوب.
template-problem-endless = هذا لا ينتهي أبدًا. يُرجى البحث عن حلقة أو دالة تستدعي نفسها.
template-problem-import = ينقص شيء يعتمد عليه الباقي. على القالب أن يحتفظ بالاسم الذي يطلبه Hearth.
template-problem-standard = سيبدو المستند سليمًا، لكن لن تمكن قراءته جهرًا ولا حفظه طويلًا.
template-problem-syntax = لا يفهم منضّد الحروف ما هو مكتوب هنا.
template-problem-other = توقف منضّد الحروف هنا.
