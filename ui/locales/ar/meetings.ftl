# الاجتماعات: التخطيط، جدول الأعمال، الحضور، المحضر، وما نتج عنها.

cmd-plan-meeting = تخطيط اجتماع…
plan-meeting = تخطيط اجتماع
plan-title = العنوان
plan-title-example = حلقة الترحيب
plan-title-missing = يلزم إعطاء الاجتماع عنوانًا.
plan-day = اليوم
plan-time = يبدأ في
plan-when-missing = يلزم اختيار يوم ووقت.
plan-length = المدة
plan-length-own = مدة أخرى…
plan-length-minutes = المدة بالدقائق
plan-minutes = { $count ->
    [30] نصف ساعة
    [45] 45 دقيقة
    [60] ساعة
    [90] ساعة ونصف
    [120] ساعتان
    [180] 3 ساعات
    [zero] دون مدة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
plan-place = المكان
plan-link = الرابط
plan-repeats = يتكرر
plan-never = أبدًا
plan-weekly = كل أسبوع، { $weekday }
plan-fortnightly = كل أسبوعين، { $weekday }
plan-monthly = { $nth ->
    [1] كل شهر، أول { $weekday }
    [2] كل شهر، ثاني { $weekday }
    [3] كل شهر، ثالث { $weekday }
    [4] كل شهر، رابع { $weekday }
   *[other] كل شهر، آخر { $weekday }
}
plan-custom = بقاعدة خاصة…
plan-rule = القاعدة
plan-rule-hint = كما تكتبها التقاويم: FREQ=MONTHLY;BYDAY=1MO يعني أول اثنين من كل شهر.
plan-rule-missing = تلزم كتابة القاعدة أو اختيار تكرار آخر.
plan-times = كم مرة
plan-times-hint = إن تُرك فارغًا استمر إلى أن يُنهى.
plan-members = توقّع حضور المشاركين في { $effort } ({ $count })
plan-expected = من يُتوقَّع حضورهم
plan-others = من يُتوقَّع أيضًا
plan-agenda = جدول الأعمال
plan-agenda-hint = بند في كل سطر. والعدد في آخره هو دقائقه: الوجوه الجديدة 20
plan-agenda-sum = { $count ->
    [zero] بلا بنود، { $planned } من { $length } دقيقة.
    [one] بند واحد، { $planned } من { $length } دقيقة.
    [two] بندان، { $planned } من { $length } دقيقة.
    [few] { $count } بنود، { $planned } من { $length } دقيقة.
    [many] { $count } بندًا، { $planned } من { $length } دقيقة.
   *[other] { $count } بند، { $planned } من { $length } دقيقة.
}
plan-do = تخطيط
plan-done = { $count ->
    [zero] لم يُخطَّط { $title }.
    [one] خُطّط { $title }.
    [two] خُطّط { $title } مرتين.
    [few] خُطّط { $title } { $count } مرات.
    [many] خُطّط { $title } { $count } مرة.
   *[other] خُطّط { $title } { $count } مرة.
}
plan-open = فتح الاجتماع
plan-told = خُطّط، مع ملاحظة
plan-told-text = { $count ->
    [zero] لم يُخطَّط أي اجتماع. وقد لا يتمكن بعض المتوقَّعين من الحضور:
    [one] خُطّط الاجتماع. وقد لا يتمكن بعض المتوقَّعين من الحضور:
    [two] خُطّط الاجتماعان. وقد لا يتمكن بعض المتوقَّعين من الحضور:
    [few] خُطّطت { $count } اجتماعات. وقد لا يتمكن بعض المتوقَّعين من الحضور:
    [many] خُطّط { $count } اجتماعًا. وقد لا يتمكن بعض المتوقَّعين من الحضور:
   *[other] خُطّط { $count } اجتماع. وقد لا يتمكن بعض المتوقَّعين من الحضور:
}

cmd-meeting-prepare = التحضير للاجتماع
cmd-meeting-live = عقد الاجتماع
cmd-meeting-after = تدوين الاجتماع
cmd-meeting-edit = تحرير التفاصيل…
cmd-meeting-copy = نسخ المحضر بصيغة Markdown
cmd-meeting-reopen = فتح الاجتماع من جديد
cmd-meeting-cancel = إلغاء هذا الاجتماع
cmd-meeting-next = البند التالي
cmd-meeting-previous = البند السابق
cmd-meeting-timer = تشغيل الساعة أو إيقافها
cmd-meeting-check-in = تسجيل حضور شخص
cmd-meeting-minutes = كتابة المحضر
cmd-meeting-decision = تدوين قرار
cmd-meeting-action = تدوين إجراء

meeting-missing = هذا الاجتماع ليس هنا
meeting-more = المزيد
meeting-edit = تحرير
meeting-edit-title = تحرير الاجتماع
meeting-save = حفظ
meeting-start = البداية
scope-this = هذا فقط
scope-later = هذا وما بعده
scope-all = الكل
meeting-scope-hint = ما عُقد من الاجتماعات يبقى كما كان، بكل ما دُوّن فيه.
meeting-cancel = إلغاء الاجتماع
meeting-cancelled = أُلغي
meeting-cancelled-note = أُلغي هذا الاجتماع. لم يُرفع أحد من قائمته.
meeting-held = عُقد
meeting-here = { $when } بتوقيتك
meeting-zone = { $from } – { $to } بتوقيت { $zone }
meeting-series-ended = انتهت
meeting-join = فتح الرابط
meeting-adopted = معتمَد من تقويم
meeting-parts = أجزاء الاجتماع
tab-prepare = تحضير
tab-live = أثناءه
tab-after = بعده

agenda = جدول الأعمال
agenda-sum = { $planned } من { $length } دقيقة
agenda-length = { $length } دقيقة
agenda-over = { $minutes ->
    [zero] بقدر مدة الاجتماع.
    [one] أطول من الاجتماع بدقيقة واحدة.
    [two] أطول من الاجتماع بدقيقتين.
    [few] أطول من الاجتماع بـ { $minutes } دقائق.
    [many] أطول من الاجتماع بـ { $minutes } دقيقة.
   *[other] أطول من الاجتماع بـ { $minutes } دقيقة.
}
agenda-empty = لا شيء في جدول الأعمال بعد. عمّ يكون هذا الاجتماع؟
agenda-item = البند
agenda-minutes = الدقائق
agenda-minutes-wrong = يلزم عدد من الدقائق، مثل 20.
agenda-min = { $count } د
agenda-min-none = دقائق
agenda-leads = من يدير { $title }
agenda-nobody = من يديره؟
agenda-up = نقل { $title } إلى أعلى
agenda-down = نقل { $title } إلى أسفل
agenda-moved = { $title } صار البند { $place } من { $count }
agenda-remove = رفع { $title } من جدول الأعمال
agenda-new = بند جديد
agenda-new-example = خطة الشتاء
agenda-add = إضافة

expected = المتوقَّعون
expected-add = إضافة أشخاص
expected-members = إضافة كل المشاركين
expected-all-there = الجميع في القائمة من قبل.
expected-none = لا أحد متوقَّع بعد. يمكن إضافة أشخاص، أو كل المشاركين في المبادرة.
expected-remove = رفع { $name } من القائمة
meeting-promise-asked = بانتظار الرد
meeting-promise-accepted = الرد بنعم
meeting-promise-declined = اعتذار
meeting-promise-kept = تم الوفاء به
meeting-promise-missed = لم يتم الوفاء به
meeting-promise-released = مُعاد
meeting-promise-handed-over = مُسلَّم إلى غيره

attendance-expected = متوقَّع
attendance-attended = حاضر
attendance-excused = معتذر
attendance-absent = غائب
attendance-walk-in = دون موعد
role-facilitator = إدارة الحوار
role-scribe = كتابة المحضر
role-scheduler = تنسيق المواعيد
role-crier = الإعلان

people = الأشخاص
check-in-find = كتابة اسم
check-in-hint = مفتاح Enter يسجّل من حضر. وفي القائمة: A حاضر، E معتذر، X غائب، Backspace متوقَّع.
check-in-enter = مفتاح Enter يسجّل حضور الشخص المحدَّد.
check-in-count = { $there }/{ $of }
check-in-closed = الاجتماع مغلق. يلزم فتحه من جديد لتغيير الحضور.
check-in-said = { $name }: { $status }. حضر { $there } من { $of }.
check-in-off = رُفع من القائمة
check-in-walked-in = انضمّ { $name } دون موعد.
check-in-more = المزيد عن { $name }
check-in-take-off = رفع من القائمة
check-in-none = لا أحد في القائمة بعد. كتابة اسم تكفي لتسجيل الحضور.
check-in-others = ليسوا في القائمة
check-in-walk-in = إضافة «{ $name }» دون موعد

timer-start = بدء
timer-pause = إيقاف مؤقت
minutes = المحضر
minutes-whole = الاجتماع كله
minutes-of = محضر { $title }
minutes-placeholder = ما قيل، في كلمات قليلة. تبدأ القوائم بشَرطة.
minutes-none = لا محضر بعد. يُكتب في علامة التبويب «أثناءه».
minutes-copy = نسخ بصيغة Markdown
minutes-copied = المحضر في الحافظة.
minutes-not-copied = لا يسمح النظام لـ Hearth باستعمال الحافظة.
decision = قرار
decisions = القرارات
decision-example = شراء إبريق ثانٍ
decision-add = تدوين
decision-remove = إزالة القرار «{ $text }»
action = إجراء
actions = الإجراءات
action-example = الاتصال بالقاعة
action-who = من
action-due = الموعد
action-add = إضافة
action-nobody = لا أحد بعد
action-until = حتى { $date }
actions-none = لا التزامات.

after-people = من حضر
after-there = الحاضرون
after-excused = المعتذرون
close-meeting = إغلاق الاجتماع
close-text = { $people ->
    [zero] لم يُسجَّل حضور أحد، فلا تُحتسب ساعات.
    [one] تُحتسب { $length } لشخص واحد وتُسوّى التزامات الحضور.
    [two] تُحتسب { $length } لكل من الشخصين وتُسوّى التزامات الحضور.
    [few] تُحتسب { $length } لكل من { $people } أشخاص وتُسوّى التزامات الحضور.
    [many] تُحتسب { $length } لكل من { $people } شخصًا وتُسوّى التزامات الحضور.
   *[other] تُحتسب { $length } لكل من { $people } شخص وتُسوّى التزامات الحضور.
}
close-absent = { $count ->
    [zero] لا أحد ما زال متوقَّعًا
    [one] تسجيل الشخص الذي ما زال متوقَّعًا غائبًا
    [two] تسجيل الشخصين اللذين ما زالا متوقَّعين غائبين
    [few] تسجيل { $count } أشخاص ما زالوا متوقَّعين غائبين
    [many] تسجيل { $count } شخصًا ما زالوا متوقَّعين غائبين
   *[other] تسجيل { $count } شخص ما زالوا متوقَّعين غائبين
}
closed = مغلق
closed-text = احتُسبت الساعات وسُوّيت الالتزامات.
closed-booked = { $people ->
    [zero] لم تُحتسب ساعات: { $hours }.
    [one] احتُسبت { $hours } لشخص واحد.
    [two] احتُسبت { $hours } في المجموع لشخصين.
    [few] احتُسبت { $hours } في المجموع لـ { $people } أشخاص.
    [many] احتُسبت { $hours } في المجموع لـ { $people } شخصًا.
   *[other] احتُسبت { $hours } في المجموع لـ { $people } شخص.
}

cmd-meeting-new-item = إضافة بند إلى جدول الأعمال
cmd-meeting-roles = قبول الأدوار المقترحة
cmd-meeting-expect = إضافة أشخاص متوقَّع حضورهم
cmd-meeting-invite = كتابة الدعوة
cmd-meeting-send-minutes = إرسال المحضر
cmd-meeting-send-actions = إرسال الإجراءات إلى من تولّاها
cmd-meeting-copy-plain = نسخ المحضر نصًا عاديًا
cmd-meeting-carry = نقل البنود المفتوحة إلى الاجتماع القادم
cmd-meeting-thank = شكر من حضر
agenda-from = تعبئة…
agenda-copy = جدول أعمال { $date }
agenda-keep = بدء الاجتماعات القادمة بهذا الجدول
agenda-template-call = قالب: لقاء دوري
agenda-template-welcome = قالب: لقاء أول
agenda-template-decide = قالب: قرار واحد
agenda-template-look-back = قالب: مراجعة ما مضى
agenda-items-call =
    ترحيب وكيف حالنا 5
    وعود المرة الماضية 10
    الجديد 15
    ما نقرره اليوم 20
    من يفعل ماذا 5
    شكر والموعد القادم 5
agenda-items-welcome =
    ترحيب وتعارف 10
    ما الذي نفعله هنا 15
    أسئلة 15
    ما الذي تودّون فعله 15
    الخطوات الأولى ومن يُسأل 10
agenda-items-decide =
    ما المطلوب تقريره 5
    أسئلة للفهم 15
    ما له وما عليه 20
    القرار 10
    من يفعل ماذا وحتى متى 5
agenda-items-look-back =
    ما نوينا فعله 5
    ما سار جيدًا 15
    ما كان صعبًا 15
    شيء واحد نجرّبه 15
    شكر 5
roles = الأدوار
roles-accept = قبول
roles-none-open = لا يوجد دور شاغر.
roles-nobody = حالما يُتوقَّع حضور أشخاص تُقترح الأدوار بالتناوب.
roles-filled = { $meetings ->
    [zero] لم يوزَّع أي دور.
    [one] وُزّعت الأدوار ({ $roles }).
    [two] وُزّعت الأدوار ({ $roles }) في اجتماعين.
    [few] وُزّعت الأدوار ({ $roles }) في { $meetings } اجتماعات.
    [many] وُزّعت الأدوار ({ $roles }) في { $meetings } اجتماعًا.
   *[other] وُزّعت الأدوار ({ $roles }) في { $meetings } اجتماع.
}
roles-ahead = { $count ->
    [zero] توزيع الأدوار مسبقًا
    [one] توزيع أدوار هذا الاجتماع
    [two] توزيع الأدوار مسبقًا لاجتماعين
    [few] توزيع الأدوار مسبقًا حتى { $count } اجتماعات
    [many] توزيع الأدوار مسبقًا حتى { $count } اجتماعًا
   *[other] توزيع الأدوار مسبقًا حتى { $count } اجتماع
}
role-hint-facilitator = يدير الحوار
role-hint-scribe = يدوّن
role-hint-scheduler = يحدد الموعد القادم
role-hint-crier = يُعلم الجميع
role-why-only = لا أحد غيره متاح وراغب
role-why-never = لم يسبق له ذلك هنا
role-why-longest = الأقدم عهدًا: { $date }
role-proposed = { $name }؟
role-accept = { $name } يتولى: { $role }
role-other = اختيار من أجل: { $role }
role-open = شاغر
role-leave-open = تركه شاغرًا
role-choose-last = { $name } · آخر مرة { $date }
role-choose-never = { $name } · ليس بعد
role-refuse = { $name } يفضّل ألا: { $role }
role-welcome = يمكن سؤال { $name } من جديد: { $role }
reading = للقراءة أو الإحضار
reading-placeholder = روابط وأوراق وأشياء للإحضار. تُرفق بالدعوة.
earlier = ما بقي مفتوحًا
earlier-all = إضافة الكل
earlier-add = إضافة { $title } إلى جدول الأعمال
earlier-actions = { $count ->
    [zero] لا شيء معلّق.
    [one] وُعد به ولم يُنجز بعد:
    [two] أمران وُعد بهما ولم يُنجزا بعد:
    [few] { $count } أمور وُعد بها ولم تُنجز بعد:
    [many] { $count } أمرًا وُعد به ولم يُنجز بعد:
   *[other] { $count } أمر وُعد به ولم يُنجز بعد:
}
earlier-open = فتح ذلك الاجتماع
invite = دعوة
invite-subject = { $title }: { $date }، { $time }
invite-hello = مرحبًا، يسعدنا حضوركم:
actions-hello = هذا ما وُعد به في { $title } يوم { $date }. شكرًا!
actions-subject = ما وعدنا به: { $title }
actions-send = إرسال
minutes-subject = محضر: { $title }، { $date }
minutes-send = إرسال
minutes-share = نسخ
minutes-copy-plain = نسخ كنص عادي
carry = لم يُناقش
carry-to = نقل إلى { $date }
after-thank = قول شكرًا
timer-up = انتهى وقت { $title }.
timer-over = { $minutes ->
    [zero] { $title } ضمن الوقت.
    [one] تجاوز { $title } الوقت بدقيقة.
    [two] تجاوز { $title } الوقت بدقيقتين.
    [few] تجاوز { $title } الوقت بـ{ $minutes } دقائق.
    [many] تجاوز { $title } الوقت بـ{ $minutes } دقيقة.
   *[other] تجاوز { $title } الوقت بـ{ $minutes } دقيقة.
}

scope-move = أي الاجتماعات يُغيَّر موعدها؟ { $title }
scope-change = أي الاجتماعات تُغيَّر؟ { $title }
scope-cancel = أي الاجتماعات تُلغى؟ { $title }
scope-this-hint = { $day } فقط
scope-later-hint = ابتداءً من { $day }
scope-all-hint = كل ما لم يُعقد بعد
meeting-cancel-which = إلغاء…
clashes-found = قد لا يتمكن الجميع من الحضور حينها
cmd-meeting-ics = الحفظ لتقويم (‎.ics)…
cmd-meeting-ics-series = حفظ السلسلة كلها لتقويم (‎.ics)…
meeting-ics-saved = حُفظ. فيه الزمان والمكان، وليس فيه عنوان أحد.
meeting-ics-reveal = عرض الملف
cmd-meeting-invitations = دعوات يمكن الرد عليها من التقويم…
meeting-tell-off = إبلاغ الجميع بالإلغاء…
invitations-title = الدعوة بملف تقويم
invitations-off-title = الإبلاغ بالإلغاء
invitations-text = تُكتب رسالة لكل شخص، ومعها ملف يستقبله تقويمه ويمكنه الرد عليه بنعم أو لا. ويكون الإرسال من برنامج البريد المعتاد. وليس في كل رسالة سوى عنوان صاحبها.
invitations-off-text = تُكتب رسالة لكل شخص في القائمة، وملفها يزيل الاجتماع من تقويمه. ويكون الإرسال من برنامج البريد المعتاد.
invitations-scope = أي اجتماعات
invitations-this = هذا الاجتماع
invitations-series = السلسلة كلها
invitations-to = { $count ->
    [zero] لن تُكتب أي رسالة.
    [one] ستُكتب رسالة واحدة.
    [two] ستُكتب رسالتان.
    [few] ستُكتب { $count } رسائل.
    [many] ستُكتب { $count } رسالة.
   *[other] ستُكتب { $count } رسالة.
}
invitations-without = { $count ->
    [zero] لا أحد بلا رسالة
    [one] شخص واحد بلا رسالة
    [two] شخصان بلا رسالة
    [few] { $count } أشخاص بلا رسالة
    [many] { $count } شخصًا بلا رسالة
   *[other] { $count } شخص بلا رسالة
}
invitations-silent = لا يرغب في البريد
invitations-no-address = بلا عنوان بريد
invitations-make = { $count ->
    [zero] كتابة الرسائل
    [one] كتابة الرسالة
    [two] كتابة رسالتين
    [few] كتابة { $count } رسائل
    [many] كتابة { $count } رسالة
   *[other] كتابة { $count } رسالة
}
invitations-made = { $count ->
    [zero] لا رسائل جاهزة.
    [one] رسالة واحدة جاهزة.
    [two] رسالتان جاهزتان.
    [few] { $count } رسائل جاهزة.
    [many] { $count } رسالة جاهزة.
   *[other] { $count } رسالة جاهزة.
}
invitations-done = الرسائل جاهزة. تُفتح كل رسالة من مجلدها ببرنامج البريد، أو تُكتب من هنا مع إرفاق الملف المعروض.
invitations-answers = عند عودة رد يكفي إسقاط ملفه على هذه النافذة، فيتبعه الالتزام.
invitations-write = كتابة
invitations-write-to = الكتابة إلى { $name }
invitations-folder = عرض المجلد
fairness = مساء من
fairness-even = لا أحد في القائمة يجتمع قبل 8:00 أو بعد 21:30 بتوقيته.
fairness-one = يتحمل { $name } الساعات المرهقة: { $odd } من { $count } اجتماع في السنة القادمة.
fairness-several = يتحمل { $names } الساعات المرهقة، وأكثرهم { $name }: { $odd } من { $count } اجتماع في السنة القادمة.
fairness-person = الشخص
fairness-odd = اجتماعات قبل 8:00 أو بعد 21:30
fairness-begins = يبدأ { $hours } ({ $zone })
fairness-unknown = يبدأ { $hours }؛ المنطقة الزمنية غير معروفة فاستُعملت منطقة المجتمع
clashes-beside = في الوقت نفسه في التقاويم
cmd-meeting-sign-in = طباعة كشف الحضور…
cmd-meeting-badges = طباعة بطاقات الأسماء…
cmd-meeting-print-minutes = طباعة المحضر…
overlay = من المتفرغ ومتى
overlay-nobody = يلزم أولًا اختيار مبادرة أو أشخاص، ثم يظهر من يمكنه الحضور ومتى.
overlay-best = يناسب أكثرهم:
overlay-view = العرض
overlay-grid = ساعات
overlay-list = جدول
overlay-grid-label = أوقات البدء في هذا الأسبوع وعدد من يمكنهم الحضور
overlay-hour = البدء
overlay-free = يمكنهم الحضور
overlay-against = ما يمنع
overlay-back = الأسبوع السابق
overlay-on = الأسبوع التالي
overlay-when = { $day }، { $time }
overlay-can = { $free } من { $all }
overlay-more = { $count ->
    [zero] ولا شيء غير ذلك
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
}
overlay-busy = لدى { $name } حينها { $title } ({ $when }).
overlay-event = { $calendar }: { $title } ({ $when }).
overlay-away = { $why ->
    [none] { $name } غير متاح حتى { $day }.
   *[other] { $name } غير متاح حتى { $day } ({ $why }).
}
overlay-break = { $name } في استراحة حتى { $day }.
overlay-left = لم يعد { $name } مشاركًا.
overlay-unavailable = هذا الوقت لا يناسب { $name } عادةً.
event-hints = ما يقوله الحدث
event-hint-gone = لم يعد الحدث الذي صار هذا الاجتماع موجودًا في تقويمه.
event-hint-cancelled = ألغى المنظِّم الحدث الذي صار هذا الاجتماع.
event-hint-leave = إبقاؤه كما هو
event-hint-of-title = صار للحدث اسم آخر:
event-hint-of-when = صار للحدث موعد آخر:
event-hint-of-place = صار للحدث مكان آخر:
event-hint-theirs = اعتماد «{ $value }»
event-hint-ours = إبقاء «{ $value }»
cmd-meeting-show-in = الإظهار في تقويم على خادم…
meeting-shown-in = ظاهر أيضًا في تقويم على خادم
show-in = التقويم
show-in-title = إظهار «{ $title }» في تقويم على خادم
show-in-text = يظهر هناك لكل من يقرأ ذلك التقويم، وما يتغير هنا يُرسل مع المزامنة التالية. والسلسلة هناك حدث واحد مع ما يختلف عنها.
show-in-none = لا شيء
show-in-do = حفظ
show-in-no-server = لا يوجد تقويم على خادم يمكن تغييره من هنا. تلزم إضافة واحد أولًا.
invitations-ends = تُبلغ بانتهاء السلسلة السابقة
overlay-odd = يبدأ حينها عند { $name } الساعة { $clock }، وهو وقت غير مناسب.
overlay-can-odd = { $free } من { $all }، ووقت غير مناسب لـ { $odd }
overlay-best-why = الأكثر حضورًا أولًا، ثم الأقل أوقاتًا غير مناسبة بحسب ساعات أصحابها، ثم الأقل تزامنًا مع غيره.
