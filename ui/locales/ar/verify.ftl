# التحقق من الشهادات، والمفتاح والجهات التي وراءها.

verify = التحقق من شهادة
cmd-verify = التحقق من شهادة
cmd-verify-choose = اختيار شهادة للتحقق منها…
cmd-verify-page-save = حفظ صفحة التحقق…
verify-lead = هل هي ما وُقّع، وبمفتاح مَن. يجري كل شيء على هذا الجهاز دون شبكة.
verify-drop = أفلت الشهادة هنا: PDF أو PNG أو SVG أو JSON أو صورة رمزها. ويمكن لصق صورة أيضًا.
verify-choose = اختيار ملف…
verify-kinds = الشهادات والشارات
verify-text = أو ما في رمزها
verify-text-hint = يبدأ بـ OB3: أو https://، أو هو JSON نفسه.
verify-do = تحقق
verify-nothing = لا يوجد إثبات هنا.
verify-nothing-hint = إن كانت صورة فليملأ الرمز معظمها وليكن مسطحًا في ضوء متساوٍ.
verify-holds = دون تغيير: كل كلمة هي ما وقّعه هذا المفتاح
verify-broken = لا يُعتمد: تغيّر بعد التوقيع أو وقّعه مفتاح آخر
verify-unknown = لا يمكن التحقق منه: وُقّع بطريقة أخرى أو فيه ما لا يشمله التوقيع
verify-key-own = المفتاح مفتاح هذا المجتمع.
verify-key-former = صدر بمفتاح سابق لهذا المجتمع.
verify-key-trusted = هذا المفتاح موثوق لديك على أنه مفتاح { $name }.
verify-key-unknown = لا يُعرف هنا لمن هذا المفتاح.
verify-replaced = حلّت محلها شهادة أحدث منذ { $date }.
verify-expired = لم تعد صالحة: كان آخر يوم لها { $date }.
verify-early = لا تصلح إلا ابتداءً من { $date }.
verify-holder = مُنحت لـ
verify-title = العنوان
verify-reason = السبب
verify-criteria = المعيار
verify-given = تاريخ المنح
verify-until = صالحة حتى
verify-issuer = الجهة المانحة بحسب الإثبات
verify-fingerprint = بصمة المفتاح
verify-limits = ما لا يثبته هذا
verify-key-limit = يثبت أن مفتاحًا واحدًا وقّعها، ولا يثبت من يملكه. قارن البصمة بما تخبرك به الجهة المانحة: على الورق أو بالهاتف أو في موقعها.
verify-status-limit = لا يُعرف هنا هل استُبدلت أو سُحبت بعد ذلك: يُرجى سؤال الجهة المانحة.
verify-hashed-email = فيه تجزئة عنوان صاحبها. من يخمّن العنوان يستطيع التحقق من تخمينه.
verify-trust = الوثوق بهذا المفتاح…
verify-trust-title = الوثوق بهذا المفتاح
verify-trust-what = بعد مقارنة هذه البصمة بما أخبرتك به الجهة المانحة بطريقة أخرى فقط.
verify-trust-name = لمن هو
verify-trust-do = الوثوق به
verify-page-save = حفظ صفحة التحقق…
verify-page-saved = حُفظت. تعمل وحدها: في موقع أو على ذاكرة USB أو دون شبكة.
part-recognition = التقدير
setting-credentials = الشهادات تثبت نفسها
setting-credentials-hint = تحمل كل شهادة إثباتًا موقّعًا (Open Badges 3.0) في الملف ورمزًا على الورق. يثبت أي مفتاح وقّعها، ولا يثبت من أنتم؛ وفيه الاسم والسبب واليوم.
setting-credentials-words = شارة رمز qr أصلي تحقق توقيع
setting-signing-key = المفتاح الذي يوقّع
setting-signing-key-hint = يوجد في الملف المشفّر وفي كل نسخة احتياطية منه. أخبر الناس ببصمته حيث يعرفونكم: في موقعكم وعلى رسائلكم.
setting-signing-key-words = بصمة did مفتاح استبدال
signing-key-none = يُنشأ مع أول شهادة تثبت نفسها.
signing-key-since = { $count ->
    [zero] منذ { $date }، بلا إثباتات
    [one] منذ { $date }، إثبات واحد
    [two] منذ { $date }، إثباتان
    [few] منذ { $date }، { $count } إثباتات
    [many] منذ { $date }، { $count } إثباتًا
   *[other] منذ { $date }، { $count } إثبات
}
signing-key-former = مفتاح سابق، حتى { $date }
signing-key-copy = نسخ المفتاح كاملًا
signing-key-copied = نُسخ المفتاح
signing-key-replace = التوقيع بمفتاح جديد…
signing-key-replace-title = التوقيع بمفتاح جديد
signing-key-replace-what = يبقى ما وقّعه المفتاح القديم صالحًا ويظهر أنه صدر بمفتاح سابق. لا يمكن التراجع، فقد يكون ورق بالمفتاح الجديد في أيدٍ أخرى. أخبر الناس بالبصمة الجديدة.
signing-key-replaced = يوقّع مفتاح جديد من الآن.
setting-verify-host = صفحة التحقق
setting-verify-host-hint = احفظ الصفحة وضعها في موقعكم، فيفتحها أي هاتف من الرمز. يبقى ما في الرمز خلف # ولا يُرسل إلى أحد. ومن دون عنوان يقرؤه Hearth أو الصفحة المحفوظة.
setting-verify-host-words = موقع عنوان url html تحقق
verify-host = عنوانها
setting-trusted-issuers = الجهات الموثوقة
setting-trusted-issuers-hint = تُذكر بأسمائها عند التحقق من شهاداتها.
setting-trusted-issuers-words = مجتمعات أخرى did مفتاح
trusted-none = لا أحد بعد.
trusted-remove = إلغاء الوثوق بـ { $name }
trusted-add = الوثوق بجهة…
trusted-did = المفتاح
trusted-did-hint = يبدأ بـ did:key:z6Mk.
credentials = شهادات تثبت نفسها
credential-replaced = استُبدلت
credential-former = مفتاح سابق
credential-until = حتى { $date }
credential-save = حفظ الشارة…
credential-saved = حُفظت الشارة
certificates-credential = تثبت نفسها: موقّعة وعلى الورق رمز
certificates-valid-until = صالحة حتى
certificates-valid-until-hint = الفراغ يعني بلا نهاية.
certificates-badge-files = حفظ الشارة أيضًا (JSON وPNG وSVG)
certificates-email-hash = إضافة تجزئة العنوان. من يخمّنه يستطيع التحقق.
