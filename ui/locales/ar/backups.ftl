# النسخ الاحتياطية: القائمة والاستعادة.

part-backups = النسخ الاحتياطية
setting-backups = النسخ الاحتياطية
setting-backups-hint = كل نسخة ملف واحد مشفّر يُفتح بعبارة المرور على أي حاسوب. لا يُحفظ ما هو أقدم من 90 يومًا.
setting-backups-words = نسخة احتياطية استعادة حفظ ضياع استرجاع
setting-backup-automatic = إنشاء النسخ تلقائيًا
setting-backup-automatic-hint = كل نصف ساعة على الأكثر ما دام شيء يتغيّر، وعند إغلاق Hearth.
setting-backup-automatic-words = تلقائي نسخة نصف ساعة إغلاق
setting-backup-folder = نسخة في مجلد ثانٍ
setting-backup-folder-hint = على ذاكرة USB أو قرص آخر أو مجلد مشترك: فلا يضيع شيء مع حاسوب معطّل.
setting-backup-folder-words = مجلد ثان ذاكرة usb قرص مشترك نسخة
backups-make = إنشاء نسخة الآن
backups-none = لا نسخ احتياطية بعد.
backups-changed = تغيّر شيء منذ أحدث نسخة.
backups-all-safe = كل شيء محفوظ في نسخة احتياطية.
backups-second-choose = اختيار مجلد…
backups-second-other = مجلد آخر…
backups-second-drop = بلا مجلد ثانٍ
backups-second-none = لم تعد النسخ تُحفظ في مجلد ثانٍ
backups-second-away = { $count ->
    [zero] المجلد غير موجود الآن. لا نسخ في الانتظار.
    [one] المجلد غير موجود الآن. نسخة واحدة في الانتظار؛ تُنسخ مع التالية حين يعود المجلد.
    [two] المجلد غير موجود الآن. نسختان في الانتظار؛ تُنسخان مع التالية حين يعود المجلد.
    [few] المجلد غير موجود الآن. { $count } نسخ في الانتظار؛ تُنسخ مع التالية حين يعود المجلد.
    [many] المجلد غير موجود الآن. { $count } نسخة في الانتظار؛ تُنسخ مع التالية حين يعود المجلد.
   *[other] المجلد غير موجود الآن. { $count } نسخة في الانتظار؛ تُنسخ مع التالية حين يعود المجلد.
}
backups-second-lacks = { $count ->
    [zero] كل النسخ منسوخة.
    [one] نسخة واحدة لم تُنسخ بعد؛ تُنسخ مع التالية.
    [two] نسختان لم تُنسخا بعد؛ تُنسخان مع التالية.
    [few] { $count } نسخ لم تُنسخ بعد؛ تُنسخ مع التالية.
    [many] { $count } نسخة لم تُنسخ بعد؛ تُنسخ مع التالية.
   *[other] { $count } نسخة لم تُنسخ بعد؛ تُنسخ مع التالية.
}
backups-why-automatic = تلقائيًا
backups-why-close = عند الإغلاق
backups-why-asked = يدويًا
backups-why-migration = قبل تحديث
backups-why-import = قبل استيراد
backups-why-restore = قبل استعادة
backups-why-merge = قبل دمج
backups-why-removal = قبل إزالة كثيرين
backups-why-other = سبب آخر
backups-people = { $count ->
    [zero] لا أشخاص
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
backups-checked = مفحوصة
backups-copied = منسوخة
backups-broken = تتعذر قراءتها
backups-restore = استعادة…
backups-restore-of = استعادة نسخة { $when }…
backups-all = عرض الكل ({ $count })
backups-fewer = عرض أقل
backups-restore-title = استعادة { $when }؟
backups-comparing = تجري المقارنة…
backups-same = لن يتغيّر شيء: تحتوي النسخة على ما هو موجود الآن.
backups-would = يعود المجتمع كما كان حينها:
backups-safe = تُنشأ أولًا نسخة مما هو موجود الآن، فيمكن التراجع عن ذلك.
backups-restore-now = استعادة
backups-passphrase = عبارة المرور أو رمز الاسترداد في ذلك الوقت
backups-look = الاطلاع عليها
backups-back = { $count ->
    [zero] يعود { $count }
    [one] يعود واحد
    [two] يعود اثنان
    [few] يعود { $count }
    [many] يعود { $count }
   *[other] يعود { $count }
}
backups-back-names = { $count ->
    [zero] يعود { $count }: { $names }
    [one] يعود واحد: { $names }
    [two] يعود اثنان: { $names }
    [few] يعود { $count }: { $names }
    [many] يعود { $count }: { $names }
   *[other] يعود { $count }: { $names }
}
backups-gone = { $count ->
    [zero] يذهب { $count }
    [one] يذهب واحد
    [two] يذهب اثنان
    [few] يذهب { $count }
    [many] يذهب { $count }
   *[other] يذهب { $count }
}
backups-gone-names = { $count ->
    [zero] يذهب { $count }: { $names }
    [one] يذهب واحد: { $names }
    [two] يذهب اثنان: { $names }
    [few] يذهب { $count }: { $names }
    [many] يذهب { $count }: { $names }
   *[other] يذهب { $count }: { $names }
}
backups-changes = { $count ->
    [zero] يتغيّر { $count }
    [one] يتغيّر واحد
    [two] يتغيّر اثنان
    [few] يتغيّر { $count }
    [many] يتغيّر { $count }
   *[other] يتغيّر { $count }
}
backups-changes-names = { $count ->
    [zero] يتغيّر { $count }: { $names }
    [one] يتغيّر واحد: { $names }
    [two] يتغيّر اثنان: { $names }
    [few] يتغيّر { $count }: { $names }
    [many] يتغيّر { $count }: { $names }
   *[other] يتغيّر { $count }: { $names }
}
backups-more = { $count } غيرها
backups-restored = تمّت الاستعادة إلى { $when }
backups-take-back = التراجع
backups-taken-back = كل شيء كما كان من قبل
backups-noun-people = الأشخاص
backups-noun-efforts = المبادرات
backups-noun-tasks = المهام
backups-noun-meetings = الاجتماعات
backups-noun-hours = الساعات
backups-noun-recognitions = الشكر
backups-noun-calendars = التقاويم
backups-noun-documents = المستندات
backups-noun-resources = الموارد
backups-noun-settings = الإعدادات
backups-erased = { $count ->
    [zero] لا أحد مُحي منذ ذلك الحين.
    [one] شخص واحد مُحي منذ ذلك الحين سيُمحى مرة أخرى.
    [two] شخصان مُحيا منذ ذلك الحين سيُمحيان مرة أخرى.
    [few] { $count } أشخاص مُحوا منذ ذلك الحين سيُمحون مرة أخرى.
    [many] { $count } شخصًا مُحوا منذ ذلك الحين سيُمحون مرة أخرى.
   *[other] { $count } شخص مُحوا منذ ذلك الحين سيُمحون مرة أخرى.
}
