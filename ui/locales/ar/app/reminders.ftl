# التذكيرات.

reminders-label = حفظ ما قيل
reminders-damaged = يحتوي مكان حفظ تذكيرات المجتمع على شيء آخر.
reminder-meeting = اجتماع على وشك البدء
reminder-meeting-begins = يبدأ في الساعة { $time }.
reminder-meeting-place = يبدأ في الساعة { $time }: { $place }.
reminder-tasks = { $count ->
    [zero] لا مهام مستحقة اليوم
    [one] مهمة واحدة مستحقة اليوم
    [two] مهمتان مستحقتان اليوم
    [few] { $count } مهام مستحقة اليوم
    [many] { $count } مهمة مستحقة اليوم
   *[other] { $count } مهمة مستحقة اليوم
}
reminder-list = { $what }
reminder-answers = { $count ->
    [zero] أجاب الجميع
    [one] شخص واحد لم يُجب بعد
    [two] شخصان لم يُجيبا بعد
    [few] { $count } أشخاص لم يُجيبوا بعد
    [many] { $count } شخصًا لم يُجيبوا بعد
   *[other] { $count } شخص لم يُجيبوا بعد
}
