# الاستقبال: البرامج وخطواتها ورحلات الأشخاص فيها.

nav-onboarding = الاستقبال
cmd-go-onboarding = الانتقال إلى الاستقبال
where-onboarding = الاستقبال
cmd-start-journey = بدء الاستقبال…
cmd-onboarding-next = تم: إلى الخطوة التالية
cmd-onboarding-buddy = اختيار مرافق…
cmd-onboarding-more = ما يمكن فعله لهذا الشخص
cmd-onboarding-person = فتح صفحة الشخص
cmd-onboarding-packet = إعداد ملف ترحيب…
cmd-onboarding-new = برنامج جديد…
cmd-onboarding-edit = تعديل البرنامج…
cmd-onboarding-retire = إيقاف البرنامج أو استئنافه
cmd-people-journeys = بدء الاستقبال…
people-journeys = بدء الاستقبال…
people-at-step = في الخطوة: { $step }
onboarding-empty = كيف يُستقبل القادمون الجدد؟
onboarding-empty-text = البرنامج هو الطريق من أول ترحيب إلى الشعور بالانتماء: بضع خطوات، ومن يقوم بكل منها، ومرافق. هنا ترى من وصل إلى أي خطوة ومن ينتظر أطول مما ينبغي، وتُعِدّ ملفات ترحيب لكل من هم في خطوة واحدة.
onboarding-nobody = لا أحد في طريقه عبر { $programme } بعد
onboarding-nobody-text = ابدأه لشخص جديد فيظهر عند الخطوة الأولى.
onboarding-stuck = { $count ->
    [zero] لا أحد ينتظر طويلًا
    [one] شخص واحد ينتظر طويلًا
    [two] شخصان ينتظران طويلًا
    [few] { $count } أشخاص ينتظرون طويلًا
    [many] { $count } شخصًا ينتظرون طويلًا
   *[other] { $count } شخص ينتظرون طويلًا
}
programme = البرنامج
programme-menu = هذا البرنامج
programme-retired = { $name } (متوقف)
programme-retire = إيقاف البرنامج
programme-again = استئناف البرنامج
programme-new = برنامج جديد
programme-edit = تعديل البرنامج
programme-make = إنشاء البرنامج
programme-save = حفظ
programme-name = الاسم
programme-usual-name = أهلًا وسهلًا
programme-usual-steps = يبدأ بالخطوات الخمس المعتادة ويمكنك تغييرها: الترحيب، اللقاء، مناوبة تجريبية، المرافق، الاستقرار.
programme-effort = للقادمين الجدد إلى
programme-whole-community = المجتمع كله
programme-steps = الخطوات
programme-steps-hint = من كان في خطوة تزيلها ينتقل إلى التالية.
programme-step = الخطوة { $place }
programme-step-who = يقوم بها
programme-step-days = الأيام
programme-step-up = نقل { $step } إلى أعلى
programme-step-down = نقل { $step } إلى أسفل
programme-step-remove = إزالة { $step }
programme-step-add = إضافة خطوة
programme-step-moved = صارت { $step } الخطوة { $place }
step-by-newcomer = القادم الجديد
step-by-buddy = المرافق
step-by-lead = المسؤول
step-menu = كل من في { $step }
step-packets = إعداد ملفات ترحيب لكل من هنا…
step-letters = كتابة رسائل إلى كل من هنا…
step-people = عرضهم في قائمة الأشخاص
journey-menu = ما يمكن فعله لـ { $name }
journey-day = اليوم { $day }
journey-with = مع { $name }
journey-no-buddy = بلا مرافق بعد
journey-next = التالي: { $step }
journey-last = الخطوة الأخيرة
journey-stuck = الأيام هنا: { $days }، والمعتاد: { $patience }
journey-done-next = تم: إلى { $step }
journey-done-settled = تم: استقر { $name }
journey-open = فتح صفحة { $name }
journey-settled = إنهاء: تم الاستقرار
journey-left = إنهاء: اختيار طريق آخر
journey-ended-settled = تم الاستقرار في { $date }
journey-ended-left = المغادرة في { $date }
journey-buddy = المرافق
journey-buddy-hint = من يرافق القادم الجديد؛ اتركه فارغًا إن لم يكن أحد.
journey-buddy-title = من يرافق { $name }؟
journey-buddy-save = حفظ
start-journey = بدء الاستقبال
start-journey-do = بدء
start-journey-who = من القادم الجديد؟
start-journey-nobody = اختر شخصًا واحدًا على الأقل.
start-journey-for = { $count ->
    [zero] لا أحد.
    [one] لشخص واحد.
    [two] لشخصين.
    [few] لـ { $count } أشخاص.
    [many] لـ { $count } شخصًا.
   *[other] لـ { $count } شخص.
}
start-journey-already = بدأ { $started }؛ وكان { $already } في الطريق من قبل
start-journey-none = لا يوجد برنامج بعد.
person-no-journey = ليس في أي برنامج استقبال.
person-accompanies = يرافق
