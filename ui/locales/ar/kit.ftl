week-days = أيام الأسبوع
week-hours = حسب الساعات
week-free = { $day }، { $time }، وقت فارغ
week-free-range = { $day }، من { $time } إلى { $end }، وقت فارغ
