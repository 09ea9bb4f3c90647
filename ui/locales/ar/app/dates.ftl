# الأيام والأوقات والقوائم داخل جمل البرنامج.

date-month = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[other] ديسمبر
}
date-weekday = { $weekday ->
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[other] الأحد
}
date-day = { $day } { $month } { $year }
date-day-month = { $day } { $month }
date-long-day = { $weekday }، { $day }
date-moment = { $day }، الساعة { $time }
date-month-year = { $month } { $year }
date-times = من { $from } إلى { $to }
date-span = { $day }، من { $from } إلى { $to }
date-span-days = من { $from } إلى { $to }

list-next = { $before } و{ $name }
list-end = { $before } و{ $name }
list-end-before-i = { $before } و{ $name }
list-reasons = { $before }؛ { $name }
