# المجتمع وملفه.

community-create-label = إنشاء { $name }
community-change-label = تغيير المجتمع
community-name-missing = يُرجى تسمية مجتمعك.
community-none = لا مجتمع مفتوحًا. يُرجى فتح مجتمع، أو إنشاء مجتمع جديد.
community-unfinished = لم يكتمل إنشاء هذا الملف: لا مجتمع فيه. يُرجى إنشاء مجتمع جديد.
community-no-free-name = لم يُعثر على اسم ملف متاح لهذا المجتمع.
community-no-keychain-so-passphrase = لا توجد سلسلة مفاتيح تعمل على هذا النظام. يُرجى وضع عبارة مرور للمجتمع؛ فمن دونها لا يمكن لأحد فتح الملف.
community-keychain-took-no-key = لم تقبل سلسلة المفاتيح المفتاح: { $why }. يُرجى وضع عبارة مرور للمجتمع؛ فمن دونها لا يمكن لأحد فتح الملف.
community-opens-with-passphrase = يُفتح هذا المجتمع بعبارة المرور الخاصة به.
community-keychain-has-no-key = لا مفتاح لهذا المجتمع في سلسلة مفاتيح هذا الحساب. { $way }
community-no-keychain = لا توجد سلسلة مفاتيح تعمل على هذا النظام. { $way }
community-keychain-gave-no-key = لم تُعطِ سلسلة المفاتيح المفتاح: { $why }. { $way }
community-way-passphrase = يُرجى كتابة عبارة المرور بدلًا من ذلك.
community-way-keychain = يُرجى فتح قفل سلسلة المفاتيح ثم المحاولة مجددًا.
keychain-trouble-locked = هي مقفلة أو يتعذر الوصول إليها
keychain-trouble-odd = لم تُجب كما ينبغي
keychain-trouble-other = فيها شيء آخر باسم Hearth
zone-unknown = { $zone } ليست منطقة زمنية. يُرجى اختيار واحدة مثل Africa/Cairo.
hue-wrong = اللون درجة من 0 إلى 359.
file-trouble = { $path }: { $why }
community-opens-with-code = يُفتح هذا المجتمع برمز الاسترداد الخاص به.
community-way-passphrase-or-code = يُرجى كتابة عبارة المرور أو رمز الاسترداد بدلًا من ذلك.
community-way-code = يُرجى كتابة رمز الاسترداد بدلًا من ذلك.
community-keychain-has-another-key = المفتاح الموجود في سلسلة مفاتيح هذا الحساب لا يناسب هذا المجتمع. { $way }
community-is-locked = مقفل. لا يمكن لأحد قراءة شيء هنا حتى يُفتح القفل.
community-lock-waits = ما زال «{ $job }» قيد التنفيذ. يُرجى انتظار انتهائه ثم المحاولة مجددًا.
community-checking = يُفحص المجتمع
community-repairing = يجري إصلاح المجتمع
community-repair-label = إصلاح المجتمع
community-repair-lost = تغيير فُقد اسمه
community-repair-nothing = لا يمكن قراءة شيء من هذا الملف، فلا شيء يُصلَح به. يُرجى استعادة نسخة احتياطية.
community-quarantine-note = { $file } كما كان في { $day } قبل إصلاحه. { $reason } لم يتغيّر شيء في هذا المجلد. ويمكن حذفه حين لا ينقص شيء.
community-quarantine-pages = { $count ->
    [0] طُلب إصلاح.
    [zero] طُلب إصلاح.
    [one] تعذرت قراءة صفحة واحدة منه.
    [two] تعذرت قراءة صفحتين منه.
    [few] تعذرت قراءة { $count } صفحات منه.
    [many] تعذرت قراءة { $count } صفحة منه.
   *[other] تعذرت قراءة { $count } صفحة منه.
}
repair-details = ما يتعلق بها
repair-cut = { $count ->
        [zero] لا مدخل يشير إلى مفقود.
        [one] مدخل واحد كان يشير إلى مفقود، وبقي من دونه.
        [two] مدخلان كانا يشيران إلى مفقود، وبقيا من دونه.
        [few] { $count } مداخل كانت تشير إلى مفقود، وبقيت من دونه.
        [many] { $count } مدخلًا كانت تشير إلى مفقود، وبقيت من دونه.
       *[other] { $count } مدخل كانت تشير إلى مفقود، وبقيت من دونه.
    }
repair-dropped = { $count ->
        [zero] لم يُترك أي مدخل.
        [one] مدخل واحد لا معنى له من دون المفقود، فتُرك.
        [two] مدخلان لا معنى لهما من دون المفقود، فتُركا.
        [few] { $count } مداخل لا معنى لها من دون المفقود، فتُركت.
        [many] { $count } مدخلًا لا معنى لها من دون المفقود، فتُركت.
       *[other] { $count } مدخل لا معنى لها من دون المفقود، فتُركت.
    }
repair-unplaced = { $count ->
        [zero] عُرف موضع كل مدخل.
        [one] عُثر على مدخل واحد لم يُعرف موضعه.
        [two] عُثر على مدخلين لم يُعرف موضعهما.
        [few] عُثر على { $count } مداخل لم يُعرف موضعها.
        [many] عُثر على { $count } مدخلًا لم يُعرف موضعها.
       *[other] عُثر على { $count } مدخل لم يُعرف موضعها.
    }
repair-entries-lost = { $count ->
        [zero] لم يُفقد شيء من السجل.
        [one] فُقد من السجل تغيير واحد.
        [two] فُقد من السجل تغييران.
        [few] فُقدت من السجل { $count } تغييرات.
        [many] فُقد من السجل { $count } تغييرًا.
       *[other] فُقد من السجل { $count } تغيير.
    }
repair-at-least = في السجل فجوات، فقد يكون المفقود أكثر مما يمكن معرفته.
repair-whole = ما أُنقذ سليم: صفحاته وجداوله وإحالاته وسجله متفقة.
repair-not-whole = { $count ->
        [zero] ما أُنقذ سليم.
        [one] ما أُنقذ غير سليم: شيء واحد مختل.
        [two] ما أُنقذ غير سليم: شيئان مختلان.
        [few] ما أُنقذ غير سليم: { $count } أشياء مختلة.
        [many] ما أُنقذ غير سليم: { $count } شيئًا مختلًا.
       *[other] ما أُنقذ غير سليم: { $count } شيء مختل.
    }
