# دعوات يمكن الرد عليها، والردود عليها.

invitations-not-planned = لا يمكن الدعوة إلا إلى اجتماع مخطَّط.
invitations-nobody = لا أحد في القائمة يمكن مراسلته بالبريد. يلزم إضافة أشخاص أو عنوان.
invitations-subject = دعوة: { $title }، { $when }
invitations-text = 
    مرحبًا،

    يسعدنا حضوركم: { $title }.
    { $when }
    { $place }
    { $link }

    يمكن الرد على هذه الدعوة بالقبول أو الاعتذار من التقويم، وسأرى الرد.

    { $host }
invitations-cancel-subject = أُلغي: { $title }، { $when }
invitations-cancel-text = 
    مرحبًا،

    لن يُعقد { $title } ({ $when }). والملف المرفق بهذه الرسالة يزيله من التقويم.

    { $host }
invitations-end-subject = يتغير موعد { $title }: آخر مرة في الموعد السابق { $when }
invitations-end-text = 
    مرحبًا،

    يستمر { $title } في موعد آخر، والدعوة إليه تصل في رسالة مستقلة. وآخر مرة في الموعد السابق { $when }. والملف المرفق بهذه الرسالة ينهي السلسلة السابقة في التقويم.

    { $host }
invitations-folder = دعوات – { $title } – { $day }
invitations-label = كتابة دعوات إلى «{ $title }»
invitations-cancel-label = كتابة إلغاءات «{ $title }»
replies-too-large = هذا أكبر من 4 ميغابايت، وليس ردًا على دعوة.
replies-nothing-given = يلزم لصق الرد أو اختيار ملفه.
replies-no-calendar = ليس فيه رد. الرد ملف ينتهي بـ ‎.ics مرفق بالرسالة التي عادت.
replies-other = هذا تقويم وليس ردًا على دعوة. يُضاف من «التقاويم».
replies-empty = لا يقول هذا الرد ممّن هو ولا هل سيحضر. يحسن السؤال مباشرة.
replies-unknown-meeting = «{ $title }» ليس من اجتماعات هذا المجتمع، أو أُزيل منذ ذلك الحين. لم يتغير شيء.
replies-unknown-sender = ورد رد من { $email } بشأن «{ $title }»، لكن لا أحد هنا له هذا العنوان. يُضاف العنوان إلى صاحبه ثم يُفتح الرد من جديد.
replies-not-invited = ورد رد من { $name } بشأن «{ $title }»، لكن الاسم ليس في القائمة. لم يتغير شيء.
replies-shared-address = { $email } لأكثر من شخص في قائمة «{ $title }». تُسجَّل ردودهم يدويًا.
replies-over = ورد رد من { $name } بشأن «{ $title }»، وقد عُقد أو أُلغي. لم يتغير شيء.
replies-outdated = ردّ { $name } على نسخة سابقة من «{ $title }»، وقد تغيّر بعدها. تُرسل الدعوة من جديد ويُسأل عن الحضور.
replies-superseded = ورد من { $name } بعد ذلك رد أحدث بشأن «{ $title }»، وهو المعتمد. لم يتغير شيء.
replies-noted-label = تدوين وقت ورود الردود
replies-known = سبق أن قال { $name } ذلك: «{ $title }»، { $day }.
replies-yes = سيحضر { $name } «{ $title }» في { $day }.
replies-no = لن يحضر { $name } «{ $title }» في { $day }. والمكان شاغر من جديد.
replies-perhaps = لم يقرر { $name } بعد بشأن «{ $title }» في { $day }.
replies-take-yes-label = حضور { $name } في «{ $title }»
replies-take-no-label = اعتذار { $name } عن «{ $title }»
replies-take-perhaps-label = لم يقرر { $name } بشأن «{ $title }»
replies-take-label = { $count ->
    [zero] لا ردود لتسجيلها
    [one] تسجيل رد واحد
    [two] تسجيل ردّين
    [few] تسجيل { $count } ردود
    [many] تسجيل { $count } ردًا
   *[other] تسجيل { $count } رد
}
