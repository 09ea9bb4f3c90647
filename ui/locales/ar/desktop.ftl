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
open-file-title = فتح قوائم أو تقويمات
open-file-kinds = قوائم وتقويمات
drop-list = أفلت لعرض { $name }. لن يُضاف شيء قبل أن تراه.
drop-calendar = { $count ->
    [zero] أفلت لمتابعة التقويم.
    [one] أفلت لمتابعة التقويم { $name }.
    [two] أفلت لمتابعة تقويمين.
    [few] أفلت لمتابعة { $count } تقويمات.
    [many] أفلت لمتابعة { $count } تقويمًا.
   *[other] أفلت لمتابعة { $count } تقويم.
}
drop-more = { $count ->
    [zero] قائمة واحدة في كل مرة.
    [one] قائمة واحدة في كل مرة: افتح الأخرى بعد { $name }.
    [two] قائمة واحدة في كل مرة: افتح القائمتين الأخريين بعد { $name }.
    [few] قائمة واحدة في كل مرة: افتح القوائم الأخرى، وعددها { $count }، بعد { $name }.
    [many] قائمة واحدة في كل مرة: افتح القوائم الأخرى، وعددها { $count }، بعد { $name }.
   *[other] قائمة واحدة في كل مرة: افتح القوائم الأخرى، وعددها { $count }، بعد { $name }.
}
drop-unknown = { $count ->
    [zero] يقبل Hearth القوائم (CSV والمصنفات وvCard) والتقويمات (ICS).
    [one] لا يمكن لـ Hearth قبول { $name }. يقبل القوائم (CSV والمصنفات وvCard) والتقويمات (ICS).
    [two] لا يمكن لـ Hearth قبول ملفين من هذه. يقبل القوائم (CSV والمصنفات وvCard) والتقويمات (ICS).
    [few] لا يمكن لـ Hearth قبول { $count } ملفات من هذه. يقبل القوائم (CSV والمصنفات وvCard) والتقويمات (ICS).
    [many] لا يمكن لـ Hearth قبول { $count } ملفًا من هذه. يقبل القوائم (CSV والمصنفات وvCard) والتقويمات (ICS).
   *[other] لا يمكن لـ Hearth قبول { $count } ملف من هذه. يقبل القوائم (CSV والمصنفات وvCard) والتقويمات (ICS).
}
tray-impossible = لا مكان في هذا النظام لأيقونة بجانب الساعة.
