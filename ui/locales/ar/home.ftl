# الرئيسية، وقول شكرًا.

cmd-say-thanks = قول شكرًا…
say-thanks = قول شكرًا
say-thanks-whom = إلى
say-thanks-whom-missing = يلزم اختيار من يُوجَّه إليه الشكر.
say-thanks-text = على ماذا
say-thanks-hint = جملة واحدة تسمّي ما قُدِّم أبلغ من كلام طويل.
say-thanks-text-missing = يلزم ذكر سبب الشكر.
say-thanks-from = من (الفراغ يعني من الجميع)

home-good-night = مساء الخير
home-good-morning = صباح الخير
home-good-afternoon = طاب نهارك
home-good-evening = مساء الخير
home-trouble = تعذّرت قراءة اليوم
home-today = اليوم
home-nothing = لا شيء مخطَّط لليوم.
home-plan = تخطيط اجتماع
home-tasks = مواعيد قريبة
home-overdue = { $count ->
    [zero] لا متأخرات
    [one] واحدة متأخرة
    [two] اثنتان متأخرتان
    [few] { $count } متأخرة
    [many] { $count } متأخرة
   *[other] { $count } متأخرة
}
home-no-tasks = لا شيء مستحق. يوم مناسب للنظر إلى الأمام.
home-more-tasks = { $count ->
    [zero] لا مهام مفتوحة أخرى
    [one] مهمة مفتوحة أخرى
    [two] مهمتان مفتوحتان أخريان
    [few] { $count } مهام مفتوحة أخرى
    [many] { $count } مهمة مفتوحة أخرى
   *[other] { $count } مهمة مفتوحة أخرى
}
home-week = هذا الأسبوع
home-think = أشخاص يستحقون التفاتة
home-think-none = وصلت أخبار الجميع مؤخرًا.
home-thank = قول شكرًا لـ { $name }
home-open = فتح { $name }
home-open-short = فتح
home-waiting = بانتظارك
home-waiting-none = لا شيء بانتظارك.
home-thanks = آخر كلمات الشكر
home-thanks-none = لم يُشكَر أحد هنا بعد. من قدّم المساعدة مؤخرًا؟
home-thanks-from = من { $name }
home-sample = هذا هو المجتمع التجريبي.
home-sample-text = أشخاصه من نسج الخيال، فيمكن تجربة كل شيء؛ وكل خطوة يمكن التراجع عنها.
home-start-own = بدء مجتمع جديد

home-later = لاحقًا: { $name }
home-later-day = غدًا
home-later-week = بعد أسبوع
home-later-month = بعد شهر
home-later-never = أبدًا
home-me = عرض مهامي…
home-me-is = مهام { $name }
home-me-text = باختيار اسمك تعرض الرئيسية مهامك أنت. لا يُخبَر أحد، ويُحفظ ذلك في الملف.
home-me-who = من أنا
home-me-nobody = مهام الجميع
home-me-save = عرض مهامي
home-my-tasks = مهامي
home-no-tasks-mine = لا شيء بالانتظار. نهارًا سعيدًا.
home-write = الكتابة إلى { $name }
home-write-short = كتابة
home-write-quiet = { $name }، كيف الحال؟
home-write-birthday = عيد ميلاد سعيد، { $name }
home-write-newcomer = أهلًا وسهلًا، { $name }

steps-title = أربع خطوات أولى
steps-text = كل خطوة حقيقية، وكل ما تفعله يمكن التراجع عنه.
steps-away = ليس الآن
steps-done = تم
step-palette = افتح البحث والأوامر
step-person = أضف شخصاً تعرفه
step-meeting = خطّط لاجتماع
step-thanks = اشكر شخصاً
home-silent = { $count ->
    [zero] لا أحد مستبعَد هنا.
    [one] استُبعد هنا شخص واحد طلب عدم التواصل.
    [two] استُبعد هنا شخصان طلبا عدم التواصل.
    [few] استُبعد هنا { $count } أشخاص طلبوا عدم التواصل.
    [many] استُبعد هنا { $count } شخصًا طلبوا عدم التواصل.
   *[other] استُبعد هنا { $count } شخص طلبوا عدم التواصل.
}
