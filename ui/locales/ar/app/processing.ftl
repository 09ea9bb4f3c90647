# سجل المعالجة كما يُطبع.

processing-title = سجل المعالجة
processing-lead = ما يحفظه هذا المجتمع عن الناس، كتبه Hearth مما يُحفظ فعلًا.
processing-made = حتى { $date }
processing-line = _______________________
processing-controller = الجهة المسؤولة
processing-contact = للاستفسارات والطلبات
processing-kept = ما يُحفظ
processing-what = ماذا
processing-whose = لمن
processing-why = لماذا
processing-how-long = إلى متى
processing-recipients = من يطّلع عليه
processing-safeguards = كيف يُحمى
processing-whose-people = { $count ->
    [zero] المتطوعون والمعارف (0)
    [one] المتطوعون والمعارف (1)
    [two] المتطوعون والمعارف (2)
    [few] المتطوعون والمعارف ({ $count })
    [many] المتطوعون والمعارف ({ $count })
   *[other] المتطوعون والمعارف ({ $count })
}
processing-until-removed = حتى يزيله أحد
processing-reviewed = { $count ->
    [zero] يُراجَع ثم يقرر شخص الاحتفاظ أو الإزالة
    [one] يُراجَع بعد شهر واحد ثم يقرر شخص الاحتفاظ أو الإزالة
    [two] يُراجَع بعد شهرين ثم يقرر شخص الاحتفاظ أو الإزالة
    [few] يُراجَع بعد { $count } أشهر ثم يقرر شخص الاحتفاظ أو الإزالة
    [many] يُراجَع بعد { $count } شهرًا ثم يقرر شخص الاحتفاظ أو الإزالة
   *[other] يُراجَع بعد { $count } شهر ثم يقرر شخص الاحتفاظ أو الإزالة
}
processing-people-left = { $count ->
    [zero] يُراجَع بعد المغادرة
    [one] يُراجَع بعد المغادرة بشهر واحد
    [two] يُراجَع بعد المغادرة بشهرين
    [few] يُراجَع بعد المغادرة بـ{ $count } أشهر
    [many] يُراجَع بعد المغادرة بـ{ $count } شهرًا
   *[other] يُراجَع بعد المغادرة بـ{ $count } شهر
}
processing-people-never = { $count ->
    [zero] يُراجَع إن لم يشارك الشخص قط
    [one] يُراجَع بعد شهر واحد إن لم يشارك الشخص قط
    [two] يُراجَع بعد شهرين إن لم يشارك الشخص قط
    [few] يُراجَع بعد { $count } أشهر إن لم يشارك الشخص قط
    [many] يُراجَع بعد { $count } شهرًا إن لم يشارك الشخص قط
   *[other] يُراجَع بعد { $count } شهر إن لم يشارك الشخص قط
}
processing-people-both = يُراجَع (بالأشهر): { $left } بعد المغادرة، و{ $never } لمن لم يشارك قط
processing-what-names = الأسماء والضمائر واللغات والمهارات والمنظمة ووقت الانضمام وكيفيته
processing-why-names = لمعرفة من يشارك وللتخطيط معًا
processing-what-reach = عناوين البريد الإلكتروني وأرقام الهاتف والعناوين البريدية والمعرّفات
processing-why-reach = للتواصل بالوسائل التي يرغب فيها كل شخص
processing-what-part = المبادرات والأدوار والاجتماعات والتعهّدات والساعات
processing-why-part = لتقاسم العمل والانتباه لمن غاب وتقديم الحساب
processing-what-personal = أعياد الميلاد وملاحظات المنسّقين
processing-why-personal = للعناية بكل شخص
processing-what-needs = احتياجات الوصول ومن يُتصل به عند الطوارئ
processing-why-needs = ليتمكن الجميع من المشاركة ولسلامتهم
processing-what-fields = حقول المجتمع الخاصة: { $names }
processing-why-fields = لما ينظمه المجتمع معهم
processing-what-consents = الموافقات بنصوصها وسحبها
processing-why-consents = للالتزام بما اتُّفق عليه وإثباته
processing-what-sensitive = الصحة وتحقّقات الحماية
processing-why-sensitive = لحماية الناس عند الحاجة
processing-what-thanks = الشكر والمحطات
processing-why-thanks = كي لا يبقى من ساعد بلا شكر
processing-what-documents = ملفات الترحيب والشهادات والملفات
processing-why-documents = للترحيب والشكر وحفظ ما وُقِّع
processing-what-imported = صفوف الملفات المستوردة
processing-why-imported = لمعرفة مصدر كل معلومة
processing-nobody = لا أحد تلقائيًا: كل شيء على هذا الحاسوب، ولا يرسل Hearth شيئًا.
processing-handed = من يسلّمه المنسّقون ملف ترحيب أو شهادة.
processing-calendar = يُقرأ التقويم { $calendar } ولا يُرسل إليه شيء عن الناس.
processing-calendar-both = يُقرأ التقويم { $calendar }، وتُرسل إلى خادمه الأحداث والاجتماعات التي تُدرج فيه.
processing-encrypted = ملف واحد معمّى (SQLCipher، AES-256) يُفتح بحافظة المفاتيح أو عبارة المرور أو رمز استعادة مطبوع، ويُقفل بعد مدة دون لمس.
processing-backups = نسخ احتياطية معمّاة، لا تتجاوز 90 يومًا.
processing-folder = نسخ من النسخ المعمّاة في { $folder }.
processing-history = يُحفظ كل تغيير في سجل، وتُسلَّم البيانات أو تُجهَّل أو تُمحى عند الطلب.
processing-wishes = يُستثنى من طلب عدم التواصل من كل مسودة واقتراح.
processing-locked = البيانات الحساسة مقفلة، ويُسجَّل كل عرض لها.
processing-queue = ما حان وقته ينتظر نظر شخص، ولا يُزال شيء دون رؤيته.
processing-what-signatories = أسماء من يوقّعون المستندات ومناصبهم وتوقيعاتهم الممسوحة
processing-why-signatories = لتوقيع ما يُسلَّم
processing-whose-signatories = { $count ->
    [zero] من يوقّعون ({ $count })
    [one] من يوقّع (1)
    [two] من يوقّعان (2)
    [few] من يوقّعون ({ $count })
    [many] من يوقّعون ({ $count })
   *[other] من يوقّعون ({ $count })
}
processing-what-journeys = خطوات الاستقبال ومن يرافق من
processing-why-journeys = ليُستقبل القادمون الجدد ولا ينتظر أحد دون أن ينتبه إليه أحد
