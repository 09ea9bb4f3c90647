# من يُتوقع حضوره ومن حضر، وأدوار الاجتماع.

attendance-expect-one-label = توقّع حضور { $name } في «{ $title }»
attendance-expect-label = { $count ->
    [zero] عدم توقّع حضور أحد في «{ $title }»
    [one] توقّع حضور شخص واحد في «{ $title }»
    [two] توقّع حضور شخصين في «{ $title }»
    [few] توقّع حضور { $count } أشخاص في «{ $title }»
    [many] توقّع حضور { $count } شخصًا في «{ $title }»
   *[other] توقّع حضور { $count } شخص في «{ $title }»
}
attendance-mark-label = تسجيل { $name }: «{ $mark }»
attendance-off-label = إزالة { $name } من القائمة
attendance-walk-in-label = حضور { $name } إلى «{ $title }» دون موعد
attendance-came-label = حضور { $name } إلى «{ $title }»
attendance-who-missing = يُرجى كتابة اسم من حضر، أو اختيار شخص معروف.
attendance-mark-expected = متوقع
attendance-mark-attended = حاضر
attendance-mark-excused = معتذر
attendance-mark-absent = غائب
attendance-mark-walk-in = دون موعد
role-scheduler = تنسيق المواعيد
role-crier = الإعلان
role-facilitator = إدارة الحوار
role-scribe = كتابة المحضر
roles-word-wrong = أحد أدوار الاجتماع غير معروف: { $word }.
roles-choose = يُرجى اختيار دور.
roles-open-label = ترك دور «{ $role }» شاغرًا في «{ $title }»
roles-set-label = إسناد دور «{ $role }» في «{ $title }» إلى { $name }
roles-fill-one-label = توزيع أدوار «{ $title }»
roles-fill-label = { $count ->
    [zero] عدم توزيع أدوار من «{ $title }»
    [one] توزيع أدوار «{ $title }»
    [two] توزيع أدوار اجتماعين من «{ $title }»
    [few] توزيع أدوار { $count } اجتماعات من «{ $title }»
    [many] توزيع أدوار { $count } اجتماعًا من «{ $title }»
   *[other] توزيع أدوار { $count } اجتماع من «{ $title }»
}
roles-refuse-label = تفضيل { $name } عدم تولي دور «{ $role }»
roles-allow-label = إمكان إسناد دور «{ $role }» إلى { $name } مجددًا
