# قوائم النافذة: ما تتذكره والعمل على كثير دفعة واحدة.

list-setting-shape = تتذكر القائمة أعمدتها ككائن وطرق عرضها كقائمة كائنات، بحد أقصى 16 كيلوبايت.
list-grid-label = ترتيب الأعمدة
list-views-label = تغيير طرق العرض المحفوظة
list-too-long = القائمة أطول مما يمكن عدّه.
people-tag-missing = يلزم وسم واحد على الأقل.
people-tag-label = { $count ->
    [zero] تغيير الوسوم
    [one] تغيير وسوم شخص واحد
    [two] تغيير وسوم شخصين
    [few] تغيير وسوم { $count } أشخاص
    [many] تغيير وسوم { $count } شخصًا
   *[other] تغيير وسوم { $count } شخص
}
tasks-move-many-label = { $count ->
    [zero] نقل المهام
    [one] نقل مهمة واحدة
    [two] نقل مهمتين
    [few] نقل { $count } مهام
    [many] نقل { $count } مهمة
   *[other] نقل { $count } مهمة
}

file-kind = احفظه بصيغة ‎.csv أو ‎.md أو ‎.svg أو ‎.txt.
file-too-large = هذا أكبر من أن يُحفظ في ملف واحد.
file-not-written = تعذّرت كتابة الملف. اختر مجلدًا آخر.
