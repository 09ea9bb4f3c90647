# محو الأشخاص نهائيًا.

erasure-nobody = اختر شخصًا واحدًا على الأقل.
erasure-too-many = محو { $count } شخصًا دفعة واحدة كثير. اختر { $most } على الأكثر، ثم الباقين بعد ذلك.
erasure-label = { $count ->
    [zero] لا أحد للمحو النهائي
    [one] محو شخص واحد نهائيًا
    [two] محو شخصين نهائيًا
    [few] محو { $count } أشخاص نهائيًا
    [many] محو { $count } شخصًا نهائيًا
   *[other] محو { $count } شخص نهائيًا
}
erasure-anonymise-label = { $count ->
    [zero] لا أحد لإخفاء هويته
    [one] إخفاء هوية شخص واحد
    [two] إخفاء هوية شخصين
    [few] إخفاء هوية { $count } أشخاص
    [many] إخفاء هوية { $count } شخصًا
   *[other] إخفاء هوية { $count } شخص
}
erasure-again-label = محو من مُحي بعد النسخة الاحتياطية مرة أخرى
erasure-nameless = شخص بلا اسم { $number }
erasure-not-clean = مُحي كل شيء من الجداول، لكن تعذّرت إعادة كتابة الملف. سيحاول Hearth مرة أخرى عند فتح المجتمع في المرة القادمة.
