menu-file = ملف
menu-edit = تحرير
menu-view = عرض
menu-go = انتقال
menu-window = نافذة
menu-help = مساعدة
menu-about = حول Hearth
menu-services = الخدمات
menu-hide = إخفاء Hearth
menu-hide-others = إخفاء البقية
menu-show-all = إظهار الكل
menu-quit = إنهاء Hearth
menu-cut = قص
menu-copy = نسخ
menu-paste = لصق
menu-select-all = تحديد الكل
menu-minimize = تصغير
menu-fullscreen = ملء الشاشة
menu-close = إغلاق النافذة
tray-open = فتح Hearth
cmd-zoom-in = تكبير
cmd-zoom-out = تصغير العرض
cmd-zoom-reset = الحجم العادي
cmd-print = طباعة…
cmd-open-file = فتح ملف…
open-file-title = فتح قوائم أو تقويمات أو ملفات PDF أو صور
open-file-kinds = كل ما يقبله Hearth
drop-list = { $count ->
    [zero] أفلت لعرض القوائم. لن يُضاف شيء قبل أن تراه.
    [one] أفلت لعرض { $name }. لن يُضاف شيء قبل أن تراه.
    [two] أفلت لعرض قائمتين، واحدة بعد الأخرى. لن يُضاف شيء قبل أن تراه.
    [few] أفلت لعرض { $count } قوائم، واحدة بعد الأخرى. لن يُضاف شيء قبل أن تراه.
    [many] أفلت لعرض { $count } قائمة، واحدة بعد الأخرى. لن يُضاف شيء قبل أن تراه.
   *[other] أفلت لعرض { $count } قائمة، واحدة بعد الأخرى. لن يُضاف شيء قبل أن تراه.
}
drop-calendar = { $count ->
    [zero] أفلت لعرض محتوى التقويمات.
    [one] أفلت لعرض محتوى التقويم { $name }.
    [two] أفلت لعرض محتوى تقويمين، واحدًا بعد الآخر.
    [few] أفلت لعرض محتوى { $count } تقويمات، واحدًا بعد الآخر.
    [many] أفلت لعرض محتوى { $count } تقويمًا، واحدًا بعد الآخر.
   *[other] أفلت لعرض محتوى { $count } تقويم، واحدًا بعد الآخر.
}
drop-unknown = { $count ->
    [zero] يقبل Hearth القوائم (CSV والمصنفات وvCard) والتقويمات (ICS) وملفات PDF والصور.
    [one] لا يمكن لـ Hearth قبول { $name }. يقبل القوائم (CSV والمصنفات وvCard) والتقويمات (ICS) وملفات PDF والصور.
    [two] لا يمكن لـ Hearth قبول ملفين من هذه. يقبل القوائم (CSV والمصنفات وvCard) والتقويمات (ICS) وملفات PDF والصور.
    [few] لا يمكن لـ Hearth قبول { $count } ملفات من هذه. يقبل القوائم (CSV والمصنفات وvCard) والتقويمات (ICS) وملفات PDF والصور.
    [many] لا يمكن لـ Hearth قبول { $count } ملفًا من هذه. يقبل القوائم (CSV والمصنفات وvCard) والتقويمات (ICS) وملفات PDF والصور.
   *[other] لا يمكن لـ Hearth قبول { $count } ملف من هذه. يقبل القوائم (CSV والمصنفات وvCard) والتقويمات (ICS) وملفات PDF والصور.
}
tray-impossible = لا مكان في هذا النظام لأيقونة بجانب الساعة.
drop-document = { $count ->
    [zero] أفلت لحفظ الملفات بين المستندات.
    [one] أفلت لحفظ { $name } بين المستندات.
    [two] أفلت لحفظ ملفين بين المستندات.
    [few] أفلت لحفظ { $count } ملفات بين المستندات.
    [many] أفلت لحفظ { $count } ملفًا بين المستندات.
   *[other] أفلت لحفظ { $count } ملف بين المستندات.
}
drop-document-person = { $count ->
    [zero] أفلت لحفظ الملفات مع هذا الشخص.
    [one] أفلت لحفظ { $name } مع هذا الشخص.
    [two] أفلت لحفظ ملفين مع هذا الشخص.
    [few] أفلت لحفظ { $count } ملفات مع هذا الشخص.
    [many] أفلت لحفظ { $count } ملفًا مع هذا الشخص.
   *[other] أفلت لحفظ { $count } ملف مع هذا الشخص.
}
drop-document-effort = { $count ->
    [zero] أفلت لحفظ الملفات مع هذه المبادرة.
    [one] أفلت لحفظ { $name } مع هذه المبادرة.
    [two] أفلت لحفظ ملفين مع هذه المبادرة.
    [few] أفلت لحفظ { $count } ملفات مع هذه المبادرة.
    [many] أفلت لحفظ { $count } ملفًا مع هذه المبادرة.
   *[other] أفلت لحفظ { $count } ملف مع هذه المبادرة.
}
keep-known = { $count ->
    [zero] هذه الملفات بين المستندات من قبل.
    [one] { $name } بين المستندات من قبل.
    [two] ملفان من هذه بين المستندات من قبل.
    [few] { $count } ملفات من هذه بين المستندات من قبل.
    [many] { $count } ملفًا من هذه بين المستندات من قبل.
   *[other] { $count } ملف من هذه بين المستندات من قبل.
}
cmd-take-replies = تسجيل رد على دعوة…
replies-title = الردود على الدعوات
replies-text = عندما يرد أحد على دعوة تأتي رسالته بملف ينتهي بـ ‎.ics. يُختار أو يُسقَط على هذه النافذة أو يُلصق نصه.
replies-pick = اختيار ملف…
replies-files = الردود على الدعوات
replies-paste = الرد
replies-paste-hint = يبدأ بـ BEGIN:VCALENDAR، ولا يضر ما حوله من الرسالة.
replies-read = قراءة
replies-take = تسجيل
replies-open = فتح الاجتماع
replies-nothing = لا يتغير شيء بهذا.
