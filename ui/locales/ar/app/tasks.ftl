tasks-many-most = يمكن تغيير { $count } مهمة على الأكثر دفعة واحدة. يُرجى تحديد عدد أقل.
tasks-many-label = { $count ->
    [zero] تغيير المهام
    [one] تغيير مهمة
    [two] تغيير مهمتين
    [few] تغيير { $count } مهام
    [many] تغيير { $count } مهمة
   *[other] تغيير { $count } مهمة
}
