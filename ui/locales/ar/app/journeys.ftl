# برامج الاستقبال ورحلات الأشخاص فيها.

programmes-add-label = إضافة البرنامج { $name }
programmes-rename-label = تغيير اسم البرنامج { $old } إلى { $new }
programmes-change-label = تغيير البرنامج { $name }
programmes-steps-label = تغيير خطوات { $name }
programmes-retire-label = إيقاف البرنامج { $name }
programmes-again-label = استئناف البرنامج { $name }
programmes-retired = { $name } متوقف ولا يبدؤه أحد بعد الآن. استأنفه أولًا.
programmes-name-missing = أعطه اسمًا.
programmes-name-too-long = الحد الأقصى لطول الاسم { $limit } حرفًا.
programmes-name-taken = يوجد برنامج باسم { $name } من قبل. اختر اسمًا آخر.
programmes-steps-missing = للبرنامج خطوة واحدة على الأقل.
programmes-steps-many = عدد خطوات البرنامج { $limit } على الأكثر.
programmes-step-days = تستغرق الخطوة من 1 إلى { $limit } يومًا.
programmes-starter-hello = الترحيب
programmes-starter-met = اللقاء
programmes-starter-trial = مناوبة تجريبية
programmes-starter-buddy = المرافق
programmes-starter-settled = الاستقرار
journeys-start-one-label = { $name } في بداية { $programme }
journeys-start-label = { $count ->
    [zero] لا أحد يبدأ { $programme }
    [one] شخص واحد يبدأ { $programme }
    [two] شخصان يبدآن { $programme }
    [few] { $count } أشخاص يبدؤون { $programme }
    [many] { $count } شخصًا يبدؤون { $programme }
   *[other] { $count } شخص يبدؤون { $programme }
}
journeys-begins-too-late = تبدأ الرحلة اليوم أو قبله.
journeys-buddy-label = مرافقة { $buddy } لـ { $name }
journeys-no-buddy-label = لا مرافق لـ { $name } بعد الآن
journeys-own-buddy = لا يمكن أن يكون { $name } مرافقًا لنفسه. اختر شخصًا آخر.
journeys-step-label = وصول { $name } إلى { $step }
journeys-last-step = { $step } هي الخطوة الأخيرة. أنهِ رحلة { $name } بدلًا من ذلك.
journeys-settled-label = استقرار { $name } في { $programme }
journeys-left-label = مغادرة { $name } لـ { $programme }
journeys-ended = انتهت رحلة { $name } في { $programme }.
