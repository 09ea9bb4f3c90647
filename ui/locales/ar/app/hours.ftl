# الساعات المبذولة، والشكر.

hours-add-label = { $minutes ->
    [zero] عدم إضافة دقائق إلى { $name }
    [one] إضافة دقيقة إلى { $name }
    [two] إضافة دقيقتين إلى { $name }
    [few] إضافة { $minutes } دقائق إلى { $name }
    [many] إضافة { $minutes } دقيقة إلى { $name }
   *[other] إضافة { $minutes } دقيقة إلى { $name }
}
hours-remove-label = { $minutes ->
    [zero] عدم إزالة دقائق من { $name }
    [one] إزالة دقيقة من { $name }
    [two] إزالة دقيقتين من { $name }
    [few] إزالة { $minutes } دقائق من { $name }
    [many] إزالة { $minutes } دقيقة من { $name }
   *[other] إزالة { $minutes } دقيقة من { $name }
}
hours-not-given-yet = تُسجَّل الساعات بعد بذلها: يُرجى اختيار اليوم أو يوم سابق.
hours-from-meeting = هذه الساعات مصدرها اجتماع. يُرجى إعادة فتح الاجتماع وتغيير الحضور.
thanks-add-label = شكر { $name }
thanks-add-many-label = { $count ->
    [zero] عدم شكر أحد
    [one] شكر شخص واحد
    [two] شكر شخصين
    [few] شكر { $count } أشخاص
    [many] شكر { $count } شخصًا
   *[other] شكر { $count } شخص
}
thanks-text-missing = يُرجى كتابة سبب الشكر.
