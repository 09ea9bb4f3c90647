# مستندات لأشخاص كثيرين دفعة واحدة: أين وصلت، وأسماؤها، والرسائل التي تحملها.

batch-none = هذه الدفعة لم تعد موجودة. يُرجى بدء دفعة جديدة.
batch-running = برنامج آخر يُعدّ هذه المستندات الآن. يُرجى الانتظار حتى ينتهي.
batch-over = لم يبقَ في هذه الدفعة ما يُعدّ.
batch-nobody = لم يبقَ أحد ليُعدّ له شيء. يُرجى اختيار أشخاص آخرين.
batch-stopped-here = توقّف العمل. ما أُعدّ محفوظ.
batch-label-unfinished = { $count ->
    [zero] حفظ مستندات دفعة انقطعت
    [one] حفظ مستند واحد من دفعة انقطعت
    [two] حفظ مستندين من دفعة انقطعت
    [few] حفظ { $count } مستندات من دفعة انقطعت
    [many] حفظ { $count } مستندًا من دفعة انقطعت
   *[other] حفظ { $count } مستند من دفعة انقطعت
}
batch-skipped-silent = طلب { $name } عدم مراسلته. يمكن التسليم باليد، أو إعداد ملف بلا رسالة.
batch-skipped-no-address = لا يُعرف عنوان بريد إلكتروني لـ { $name }. يُرجى إضافة عنوان، أو إعداد ملف بلا رسالة.
batch-skipped-unprintable = لا يستطيع أي خط طباعة { $characters }. يُرجى كتابة الاسم بحروف أخرى، أو تثبيت خط يحوي هذه الحروف.
packets-making-many = { $count ->
    [zero] لا ملفات ترحيب لإعدادها
    [one] جارٍ إعداد ملف ترحيب واحد
    [two] جارٍ إعداد ملفي ترحيب
    [few] جارٍ إعداد { $count } ملفات ترحيب
    [many] جارٍ إعداد { $count } ملف ترحيب
   *[other] جارٍ إعداد { $count } ملف ترحيب
}
packets-make-many-label = { $count ->
    [zero] إعداد ملفات الترحيب
    [one] إعداد ملف ترحيب واحد
    [two] إعداد ملفي ترحيب
    [few] إعداد { $count } ملفات ترحيب
    [many] إعداد { $count } ملف ترحيب
   *[other] إعداد { $count } ملف ترحيب
}
packets-none-made = تعذّر إعداد أي ملف ترحيب. { $name }: { $why }
packets-print-title = { $count ->
    [zero] لا ملفات ترحيب للطباعة
    [one] ملف ترحيب للطباعة
    [two] ملفا ترحيب للطباعة
    [few] { $count } ملفات ترحيب للطباعة
    [many] { $count } ملف ترحيب للطباعة
   *[other] { $count } ملف ترحيب للطباعة
}
packets-zip-title = { $count ->
    [zero] لا ملفات ترحيب في ZIP
    [one] ملف ترحيب في ZIP
    [two] ملفا ترحيب في ZIP
    [few] { $count } ملفات ترحيب في ZIP
    [many] { $count } ملف ترحيب في ZIP
   *[other] { $count } ملف ترحيب في ZIP
}
certificates-zip-title = { $count ->
    [zero] لا شهادات في ZIP
    [one] شهادة في ZIP
    [two] شهادتان في ZIP
    [few] { $count } شهادات في ZIP
    [many] { $count } شهادة في ZIP
   *[other] { $count } شهادة في ZIP
}
letters-making-many = { $count ->
    [zero] لا رسائل لإعدادها
    [one] جارٍ إعداد رسالة واحدة
    [two] جارٍ إعداد رسالتين
    [few] جارٍ إعداد { $count } رسائل
    [many] جارٍ إعداد { $count } رسالة
   *[other] جارٍ إعداد { $count } رسالة
}
letters-make-many-label = { $count ->
    [zero] إعداد الرسائل
    [one] إعداد رسالة واحدة
    [two] إعداد رسالتين
    [few] إعداد { $count } رسائل
    [many] إعداد { $count } رسالة
   *[other] إعداد { $count } رسالة
}
letters-none-made = تعذّر إعداد أي رسالة. { $name }: { $why }
letters-zip-title = { $count ->
    [zero] لا رسائل في ZIP
    [one] رسالة في ZIP
    [two] رسالتان في ZIP
    [few] { $count } رسائل في ZIP
    [many] { $count } رسالة في ZIP
   *[other] { $count } رسالة في ZIP
}
letters-print-title = { $count ->
    [zero] لا رسائل للطباعة
    [one] رسالة للطباعة
    [two] رسالتان للطباعة
    [few] { $count } رسائل للطباعة
    [many] { $count } رسالة للطباعة
   *[other] { $count } رسالة للطباعة
}
batch-mail-packets = مرحبًا في { $community }
batch-mail-packets-text =
    مرحبًا { $name }،

    ملف الترحيب مرفق بهذه الرسالة، وفيه كل ما يلزم للأيام الأولى معنا.

    { $community }
batch-mail-certificates = شهادة تقدير
batch-mail-certificates-text =
    مرحبًا { $name }،

    شهادة التقدير مرفقة بهذه الرسالة. شكرًا على كل هذا العطاء.

    { $community }
batch-mail-letters = رسالة شكر
batch-mail-letters-text =
    مرحبًا { $name }،

    رسالة شكر مرفقة بهذا البريد.

    { $community }
label-packet-all = ملفات الترحيب
document-field-packets = ملفات الترحيب في ملف طباعة واحد
document-field-letters = الرسائل في ملف طباعة واحد
