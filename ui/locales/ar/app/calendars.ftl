# التقاويم المشترك فيها ومزامنتها وما يؤخذ منها.

calendars-add-label = إضافة التقويم «{ $name }»
calendars-change-label = تغيير تقويم
calendars-remove-label = إزالة تقويم
calendars-name-label = تسمية التقويم «{ $name }»
calendars-sync-label = مزامنة «{ $name }»
calendars-sync-all-label = مزامنة التقاويم
calendars-synced-label = مزامنة «{ $name }»: جديد { $added }، متغيّر { $changed }، محذوف { $removed }
calendars-stand-in = تقويم
calendars-address-missing = يُرجى لصق عنوان تقويم، أو اختيار ملف.
calendars-address-no-file = لا يشير هذا العنوان إلى ملف على هذا الحاسوب.
calendars-address-wrong = هذا ليس عنوان تقويم. ينبغي أن يبدأ بـ https://‎ أو http://‎ أو webcal://‎.
calendars-no-file-there = لا ملف في { $path }. تبدأ العناوين بـ https://‎ أو webcal://‎.
calendars-file-name-wrong = لا يمكن حفظ اسم هذا الملف. يُرجى تغييره.
calendars-here-already = هذا التقويم موجود من قبل باسم «{ $name }».
calendars-name-missing = يحتاج التقويم إلى اسم.
calendars-unreadable = تعذّرت قراءة التقويم: { $why }.
calendars-window-wrong = يُرجى اختيار نهاية بعد البداية، بما لا يزيد على { $days } يوم.
calendars-no-occurrence = هذا لا يشير إلى أي موعد من مواعيد الحدث.
calendars-event-repeats = هذا الحدث يتكرر. يُرجى اختيار موعد واحد منه.
calendars-event-not-then = لم يعد الحدث يقع في ذلك الوقت.
events-adopt-label = تحويل «{ $title }» إلى اجتماع
occurrences-window-wrong = يجب أن تنتهي الفترة بعد بدايتها.
occurrences-too-large = هذا الملف أكبر من 50 ميغابايت. يُرجى طلب تقويم أقصر.
file-unread = تتعذر قراءة { $path }: { $why }.
sync-file-gone = لم يعد هناك ملف في { $path }. يُرجى إعادته، أو إزالة التقويم؛ آخر نسخة سليمة محفوظة.
sync-file-unread = تتعذر قراءة { $path } ({ $why }). آخر نسخة سليمة محفوظة.
sync-file-large = ‏{ $path } أكبر من 50 ميغابايت. يُرجى تصدير سنوات أقل؛ آخر نسخة سليمة محفوظة.
sync-no-safe-connections = لا يوفر هذا النظام اتصالات آمنة، فلا يمكن جلب التقاويم.
sync-cut = توقف الرد قبل نهايته. أُخذ ما وصل ولم يُحذف شيء؛ سيحاول Hearth مجددًا لاحقًا.
feed-unreachable = تعذّر الوصول إلى { $host }. يُرجى التحقق من الاتصال بالإنترنت؛ سيحاول Hearth مجددًا لاحقًا.
feed-too-slow = تأخر رد { $host } كثيرًا. سيحاول Hearth مجددًا لاحقًا.
feed-unsafe-redirect = الاتصال بـ { $host } غير آمن (يحيل إلى عنوان غير محمي). يُرجى سؤال القائمين على التقويم؛ لم يُجلب شيء.
feed-unsafe-certificate = الاتصال بـ { $host } غير آمن (تتعذر مراجعة شهادته). يُرجى سؤال القائمين على التقويم؛ لم يُجلب شيء.
feed-redirects = يحيل { $host } من عنوان إلى آخر بلا نهاية. يُرجى نسخ عنوان التقويم مجددًا.
feed-denied = لا يسمح { $host } بالوصول. ربما تغيّر العنوان الخاص للتقويم: يُرجى نسخه مجددًا، أو طلب الإذن.
feed-gone = لم يعد لدى { $host } تقويم في هذا العنوان. يُرجى نسخ العنوان مجددًا، أو إزالة التقويم.
feed-wait = يطلب { $host } الانتظار قبل المحاولة التالية.
feed-status = رد { $host } بالخطأ { $status }. سيحاول Hearth مجددًا لاحقًا؛ وإن استمر ذلك فيُرجى سؤال القائمين على التقويم.
feed-too-large = التقويم لدى { $host } أكبر من 50 ميغابايت. يُرجى طلب عنوان بأحداث أقل، مثلًا من دون السنوات الماضية.
feed-broken = انقطع رد { $host }. سيحاول Hearth مجددًا لاحقًا.
feed-refused-empty = كان الرد فارغًا. آخر نسخة سليمة محفوظة؛ يُرجى المحاولة لاحقًا، وإن استمر ذلك فالتحقق من العنوان.
feed-refused-web-page = كان الرد صفحة ويب، وغالبًا ما تكون لتسجيل الدخول. يُرجى نسخ عنوان التقويم نفسه (ينتهي غالبًا بـ ‎.ics) واستخدامه؛ آخر نسخة سليمة محفوظة.
feed-refused-json = لم يكن الرد تقويمًا بل بيانات للبرامج (JSON). يُرجى التحقق من العنوان؛ آخر نسخة سليمة محفوظة.
feed-refused-contacts = يحتوي الرد على جهات اتصال لا على تقويم. يُرجى استيراده ضمن «الأشخاص»؛ آخر نسخة سليمة محفوظة.
feed-refused-other = لم يكن الرد تقويمًا. يُرجى التحقق من العنوان؛ آخر نسخة سليمة محفوظة.
rule-unreadable = يتعذر فهم الجزء { $part }
rule-twice = يرد { $part } مرتين
rule-no-frequency = لا يذكر معدل التكرار (FREQ)
rule-too-often = يتكرر كل بضع ثوانٍ أو دقائق
rule-other-calendar = يحسب بنظام تقويم آخر ({ $name })
rule-never = لا تاريخ يمكن أن يوافقه
rule-invalid = أجزاؤه غير متوافقة: { $why }
shift-tied-to-dates = ترتبط هذه السلسلة بأيام من الشهر أو السنة، فلا يمكن نقل اجتماعاتها اللاحقة معًا إلى يوم آخر. يُرجى نقل هذا الاجتماع وحده، أو إلغاء اللاحقة والتخطيط لسلسلة جديدة.
shift-several-days = تنعقد هذه السلسلة في أيام عدة وليس كل أسبوع، فلا يمكن نقلها معًا. يُرجى نقل هذا الاجتماع وحده، أو إلغاء اللاحقة والتخطيط لسلسلة جديدة.
calendars-choose-label = { $count ->
    [zero] إضافة تقاويم
    [one] إضافة تقويم واحد
    [two] إضافة تقويمين
    [few] إضافة { $count } تقاويم
    [many] إضافة { $count } تقويمًا
   *[other] إضافة { $count } تقويم
}
calendars-hide-label = حفظ عنوان «{ $name }» في سلسلة المفاتيح
calendars-moved-label = انتقل «{ $name }» إلى عنوان آخر
calendars-follow-label = إدراج الاجتماعات في «{ $name }»
sync-address-lost = فقدت سلسلة المفاتيح عنوان هذا التقويم. يُرجى إزالة التقويم وإضافته من جديد بعنوانه.
dav-denied = لا يقبل { $host } هذا الاسم وكلمة المرور. يطلب كثير من المزوّدين كلمة مرور للتطبيقات: يُرجى إنشاء واحدة في إعدادات الحساب هناك.
dav-gone = ليس لدى { $host } شيء في هذا العنوان. يُرجى التحقق من العنوان.
dav-unprotected = الاتصال بـ { $host } غير محمي، فتكون كلمة المرور مكشوفة. يُرجى استعمال عنوان يبدأ بـ https://‎.
dav-other-host = يحيل { $host } إلى { $to }. إن كان ذلك الخادم موثوقًا فيُرجى إدخال عنوانه بدلًا من هذا؛ لم تُرسَل كلمة المرور إليه.
dav-no-calendars = لا يقدّم { $host } تقاويم يمكن تغييرها من هنا (CalDAV). يُرجى طلب عنوان CalDAV ممن يديره.
dav-calendar-gone = لم يعد هذا لدى الخادم. ما هو هنا يبقى حتى إزالته.
dav-odd = لا يتفق الخادم وHearth على ما هو موجود. يُرجى المزامنة مرة أخرى؛ وإن بقي الأمر كذلك فإزالة التقويم وإضافته من جديد.
dav-refused = لا يقبل { $host } هذا التغيير ({ $reason }). يبقى هنا ويُرسَل مرة أخرى مع المزامنة التالية.
dav-password-missing = كلمة مرور هذا الحساب غير معروفة على هذا الحاسوب. يُرجى تسجيل الدخول من جديد.
dav-password-empty = يُرجى كتابة كلمة المرور.
dav-address-missing = يُرجى إدخال عنوان الخادم أو البريد الإلكتروني لديه.
dav-choose-one = يُرجى اختيار تقويم واحد على الأقل.
dav-doubled = يحوي التقويم «{ $title }» مرتين باسم واحد (UID). يظهر الاثنان.
events-read-only = لا يمكن تغيير أحداث «{ $name }» من هنا.
events-unreadable = نص هذا الحدث تالف، فلا يمكن تغييره من هنا.
events-end-first = لا يمكن أن ينتهي حدث قبل أن يبدأ.
events-zone-wrong = هذه المنطقة الزمنية غير معروفة.
events-rule-wrong = لا يمكن استعمال قاعدة التكرار هذه.
events-title-missing = يحتاج الحدث إلى عنوان.
events-there-already = الحدث موجود في «{ $name }» من قبل.
events-hand-label = تذكّر حال حدث
events-add-label = إضافة الحدث «{ $title }»
events-change-label = تغيير الحدث «{ $title }»
events-move-label = نقل «{ $title }» إلى «{ $calendar }»
events-remove-label = إزالة الحدث «{ $title }»
meetings-show-label = إظهار «{ $title }» في «{ $calendar }»
meetings-hide-label = عدم إظهار «{ $title }» في تقويم آخر
conflict-settle-label = البتّ في ما تغيّر مرتين في «{ $title }»
calendars-beside = { $calendar }: { $title }، { $from }–{ $to }
events-adopt-words-missing = يلزم ذكر كلمات من العنوان.
events-adopt-none = لا يطابق أي حدث في السنة القادمة.
events-adopt-all-label = { $count ->
    [zero] اعتماد «{ $title }» اجتماعًا
    [one] اعتماد «{ $title }» اجتماعًا
    [two] اعتماد «{ $title }» وغيره اجتماعين
    [few] اعتماد «{ $title }» وغيره { $count } اجتماعات
    [many] اعتماد «{ $title }» وغيره { $count } اجتماعًا
   *[other] اعتماد «{ $title }» وغيره { $count } اجتماع
}
todos-carry-label = حمل المهام في «{ $name }»
todos-carry-none-label = عدم حمل مهام في «{ $name }»
todos-follow-upkeep-label = إدراج المهام في «{ $name }»
todos-follow-label = «{ $title }» تتبع «{ $calendar }»
todos-follow-many-label = { $count ->
    [zero] لا مهام تتبع «{ $calendar }»
    [one] مهمة واحدة تتبع «{ $calendar }»
    [two] مهمتان تتبعان «{ $calendar }»
    [few] { $count } مهام تتبع «{ $calendar }»
    [many] { $count } مهمة تتبع «{ $calendar }»
   *[other] { $count } مهمة تتبع «{ $calendar }»
}
todos-adopt-label = { $count ->
    [zero] عدم اعتماد أي مهمة
    [one] اعتماد المهمة «{ $title }»
    [two] اعتماد مهمتين، منهما «{ $title }»
    [few] اعتماد { $count } مهام، منها «{ $title }»
    [many] اعتماد { $count } مهمة، منها «{ $title }»
   *[other] اعتماد { $count } مهمة، منها «{ $title }»
}
todos-untitled = مهمة
todos-not-taken = لا يقبل «{ $name }» المهام، أو لم تجرِ مزامنته بعد. يلزم إجراء المزامنة أو اختيار تقويم آخر.
todos-whose-mine = يلزم أولًا تحديد الشخص المستخدِم في الإعدادات، كي تُعرف مهامه.
todos-which-effort = يلزم اختيار المبادرة المقصودة بمهامها.
todos-adopt-none = لم تبقَ مهمة مفتوحة يمكن اعتمادها.
meetings-follow-upkeep-label = النظر في ما تقوله أحداث «{ $name }»
meetings-follow-label = { $count ->
    [zero] لا اجتماعات تتبع أحداثها في «{ $calendar }»
    [one] «{ $title }» يتبع حدثه في «{ $calendar }»
    [two] اجتماعان يتبعان حدثيهما في «{ $calendar }»
    [few] { $count } اجتماعات تتبع أحداثها في «{ $calendar }»
    [many] { $count } اجتماعًا تتبع أحداثها في «{ $calendar }»
   *[other] { $count } اجتماع تتبع أحداثها في «{ $calendar }»
}
meetings-settle-event-label = البتّ في ما يقوله «{ $title }» وحدثه
adoption-rule-add-label = اعتماد كل ما اسمه «{ $words }» من الآن
adoption-rule-remove-label = التوقف عن اعتماد ما اسمه «{ $words }»
adoption-rule-apply-label = { $count ->
    [zero] لا اجتماعات لاعتمادها من «{ $calendar }» باسم «{ $words }»
    [one] اعتماد «{ $title }» من «{ $calendar }» لأن اسمه «{ $words }»
    [two] اعتماد اجتماعين من «{ $calendar }» باسم «{ $words }»
    [few] اعتماد { $count } اجتماعات من «{ $calendar }» باسم «{ $words }»
    [many] اعتماد { $count } اجتماعًا من «{ $calendar }» باسم «{ $words }»
   *[other] اعتماد { $count } اجتماع من «{ $calendar }» باسم «{ $words }»
}
