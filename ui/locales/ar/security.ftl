# The ways into a community, locking it, and whether its file is whole.

cmd-lock = القفل الآن
cmd-recovery-code = رمز الاسترداد…
cmd-set-passphrase = وضع عبارة المرور…
cmd-renew-key = مفتاح جديد للمجتمع…
part-security = الأمان
setting-passphrase = عبارة المرور
setting-passphrase-words = كلمة سر تغيير إزالة
setting-recovery = رمز الاسترداد
setting-recovery-hint = رمز على الورق ليوم تُنسى فيه عبارة المرور أو يُفقد فيه الحاسوب.
setting-recovery-words = استرداد ورق طباعة نسيان
setting-keychain = سلسلة مفاتيح هذا الحاسوب
setting-keychain-words = سلسلة مفاتيح فتح دون كتابة
setting-lock-after = القفل عند غياب الجميع
setting-lock-after-hint = يُغلق المجتمع ويُنسى مفتاحه. ويبقى ما كان قيد الكتابة.
setting-lock-after-words = قفل خمول مهلة غياب تلقائي
setting-lock-keychain = السماح لسلسلة المفاتيح بفتح القفل
setting-lock-keychain-hint = إيقاف: بعد القفل تُطلب عبارة المرور أو رمز الاسترداد، حتى بعد إعادة التشغيل.
setting-lock-keychain-words = قفل فتح سلسلة مفاتيح
setting-lock-now = القفل
setting-lock-now-words = قفل الآن إغلاق
setting-renew-key = مفتاح جديد
setting-renew-key-hint = يكتب الملف كله من جديد. ليوم يُحتمل فيه أن أحدًا نسخ الملف وأسراره.
setting-renew-key-words = تغيير المفتاح تشفير سرقة
setting-whole = هل كل شيء سليم؟
setting-whole-hint = يفحص كل صفحة وجدول وإحالة والسجل. لا يغيّر شيئًا.
setting-whole-words = فحص سلامة ضرر إصلاح
lock-never = أبدًا
security-passphrase-set = موضوعة.
security-passphrase-none = لا توجد. ومعها يُفتح الملف على حاسوب آخر أيضًا.
security-passphrase-change = تغيير…
security-passphrase-add = وضع عبارة مرور…
security-code-none = لا يوجد بعد.
security-code-proved = أُنشئ في { $date }، وهو لديك على الورق.
security-code-unproved = أُنشئ في { $date }. تُكتب مجموعتان منه للتأكد من وجوده.
security-code-add = إنشاء رمز استرداد…
security-code-new = رمز استرداد جديد…
security-code-finish = إتمام…
security-keychain-works = تفتح المجتمع دون سؤال.
security-keychain-missing = يُفترض أن فيها المفتاح، وليس فيها.
security-keychain-other = فيها مفتاح لا يناسب.
security-keychain-locked = مقفلة أو لا تستجيب. يُفتح قفلها ثم يوضع المفتاح.
security-keychain-absent = لا تعمل على هذا النظام.
security-keychain-unused = غير مستخدمة.
security-keychain-keep = وضع المفتاح في سلسلة المفاتيح
security-keychain-leave = إخراج المفتاح
security-check = فحص
code-title = رمز الاسترداد
code-why = تُنسى عبارات المرور وتُفقد الحواسيب. رمز على الورق يفتح المجتمع حتى حينها؛ ولا أحد غيره يستطيع المساعدة، ولا نحن.
code-ends-old = لديك رمز بالفعل. وما إن يُنشأ رمز جديد حتى يبطل القديم.
code-make = إنشاء الرمز
code-text = يُطبع أو يُكتب. من لديه هذا الرمز والملف يستطيع فتح المجتمع.
code-keep = يُحفظ مع الأوراق الثمينة، لا في حقيبة الحاسوب. وإذا حُفظت الورقة في ملف فليُحذف بعد طباعتها.
code-save = حفظ الورقة للطباعة…
code-save-title = حفظ ورقة رمز الاسترداد
code-file-name = رمز الاسترداد.pdf
code-saved = حُفظت الورقة. تُطبع ثم يُحذف الملف.
code-open-page = فتح للطباعة
code-have = صار لديّ
code-later = لاحقًا
code-look-again = عرضه مجددًا
code-prove-text = تُكتب هاتان المجموعتان من الورقة للتأكد من صحتها. بعد ذلك لا يعرض Hearth الرمز.
code-group = المجموعة { $group }
code-prove = تأكيد
code-proved = رمز الاسترداد على الورق. يفتح هذا المجتمع عند الحاجة.
passphrase-title = عبارة المرور
passphrase-current = عبارة المرور الحالية أو رمز الاسترداد
passphrase-current-hint = يمكن تركها فارغة: سلسلة مفاتيح هذا الحاسوب تكفي للتحقق.
passphrase-new = عبارة المرور الجديدة
passphrase-do = وضعها
passphrase-set = عبارة المرور الجديدة سارية من الآن.
passphrase-remove = إزالة عبارة المرور
passphrase-removed = أُزيلت عبارة المرور.
renew-title = إنشاء مفتاح جديد…
renew-text = يُكتب الملف كله من جديد بمفتاح جديد. يستغرق ذلك ثوانيَ يكون المجتمع فيها مغلقًا.
renew-after = تبقى عبارة المرور. ويبطل رمز الاسترداد: يُنشأ رمز جديد بعد ذلك. والنسخ الاحتياطية القديمة تُفتح بما كان يفتحها.
renew-do = كتابته من جديد
keys-note-no-code = لا رمز استرداد بعد.
keys-say-no-code = رمز على الورق يفتح هذا المجتمع حين لا يفتحه شيء آخر.
keys-note-code-unproved = رمز الاسترداد لم يُؤكَّد بعد.
keys-say-code-unproved = تُكتب مجموعتان منه من الورقة؛ دقيقة واحدة تكفي.
keys-note-opened-with-code = فُتح برمز الاسترداد.
keys-say-opened-with-code = بوضع عبارة مرور أو وضع المفتاح في سلسلة مفاتيح هذا الحاسوب تكون المرة القادمة أسهل.
keys-note-keychain-empty = لم تفتح سلسلة مفاتيح هذا الحاسوب المجتمع.
keys-say-keychain-empty = بوضع المفتاح فيها مجددًا لا يلزم كتابة شيء في المرة القادمة.
unlock-code = رمز الاسترداد
unlock-code-hint = سبع مجموعات من خمسة، من الورقة.
unlock-code-empty = يُرجى كتابة رمز استرداد هذا المجتمع.
unlock-by-code = رمز الاسترداد
unlock-by-passphrase = عبارة المرور بدلًا منه
unlock-by-keychain = بسلسلة مفاتيح هذا الحاسوب
trouble-backup = فتح نسخة احتياطية…
trouble-backup-title = اختيار نسخة احتياطية
trouble-backup-text = النسخ الاحتياطية في المجلد المجاور للمجتمع. تُفتح نسخة كمجتمع مستقل؛ ويبقى الملف التالف في مكانه.
lock-minutes = { $count ->
        [zero] بعد { $count } دقيقة
        [one] بعد دقيقة واحدة
        [two] بعد دقيقتين
        [few] بعد { $count } دقائق
        [many] بعد { $count } دقيقة
       *[other] بعد { $count } دقيقة
    }
security-whole = سليم: كل الصفحات ({ $pages }) وما فيها متفق.
security-not-whole = { $count ->
        [zero] لا شيء مختل.
        [one] شيء واحد مختل. يُرجى استعادة نسخة احتياطية؛ لم يتغير الملف.
        [two] شيئان مختلان. يُرجى استعادة نسخة احتياطية؛ لم يتغير الملف.
        [few] { $count } أشياء مختلة. يُرجى استعادة نسخة احتياطية؛ لم يتغير الملف.
        [many] { $count } شيئًا مختلًا. يُرجى استعادة نسخة احتياطية؛ لم يتغير الملف.
       *[other] { $count } شيء مختل. يُرجى استعادة نسخة احتياطية؛ لم يتغير الملف.
    }
trouble-look = معرفة ما يمكن إنقاذه
repair-looking = تُفحص كل صفحة
repair-doing = يجري الإصلاح
repair-title = ما يمكن إنقاذه
repair-pages = { $unreadable ->
        [0] يمكن قراءة كل الصفحات ({ $pages }).
        [zero] يمكن قراءة كل الصفحات ({ $pages }).
        [one] تتعذر قراءة صفحة واحدة من أصل { $pages }.
        [two] تتعذر قراءة صفحتين من أصل { $pages }.
        [few] تتعذر قراءة { $unreadable } صفحات من أصل { $pages }.
        [many] تتعذر قراءة { $unreadable } صفحة من أصل { $pages }.
       *[other] تتعذر قراءة { $unreadable } صفحة من أصل { $pages }.
    }
repair-what = ما هو
repair-kept = المحفوظ
repair-back = عاد من السجل
repair-lost = المفقود
repair-rest = ما يتعلق بها
repair-use-file = استخدام الملف المُصلَح
repair-use-backup = استخدام نسخة { $when }
repair-backup = { $count ->
        [0] أُنشئت أحدث نسخة سليمة { $ago }، وليس فيها أحد بعد.
        [zero] أُنشئت أحدث نسخة سليمة { $ago }، وليس فيها أحد بعد.
        [one] أُنشئت أحدث نسخة سليمة { $ago }، وفيها شخص واحد.
        [two] أُنشئت أحدث نسخة سليمة { $ago }، وفيها شخصان.
        [few] أُنشئت أحدث نسخة سليمة { $ago }، وفيها { $count } أشخاص.
        [many] أُنشئت أحدث نسخة سليمة { $ago }، وفيها { $count } شخصًا.
       *[other] أُنشئت أحدث نسخة سليمة { $ago }، وفيها { $count } شخص.
    }
repair-no-backup = لا نسخة احتياطية سليمة إلى جانبه.
repair-other-key = تُفتح بعبارة المرور أو برمز الاسترداد في ذلك الوقت.
repair-better-file = في الملف المُصلَح أكثر مما في النسخة الاحتياطية.
repair-better-backup = في النسخة الاحتياطية أكثر مما يمكن إنقاذه.
repair-safe = أيًّا كان الاختيار، يُنسخ الملف التالف أولًا إلى مجلد «quarantine» المجاور. ولا يُرمى شيء.
repair-secret = عبارة المرور أو رمز الاسترداد
repair-done = تمّ الإصلاح. الملف التالف موجود في { $folder }.
repair-open = فتح المجتمع
security-repair = معرفة ما يمكن إنقاذه
clock-behind = ساعة هذا الحاسوب متأخرة.
clock-behind-say = أحدث تغيير بتاريخ { $at }. يُرجى ضبط الساعة ليُسجَّل الجديد بوقته الصحيح؛ ويبقى كل شيء بترتيبه حتى ذلك الحين.
