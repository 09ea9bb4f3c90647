# Looking at a past day.

cmd-look-back = النظر إلى يوم مضى…
past-title = النظر إلى يوم مضى
past-text = كل قائمة وكل رقم كما كان في نهاية ذلك اليوم، رجوعاً حتى { $day }. للعرض فقط.
past-none = لم يمضِ يوم على هذا المجتمع بعد. ابتداءً من الغد يمكن النظر إلى الوراء هنا.
past-day = اليوم
past-look = العودة إليه
past-yesterday = أمس
past-week = قبل أسبوع
past-month = نهاية الشهر الماضي
past-year = نهاية السنة الماضية
past-note = يوم مضى
past-as-of = حتى { $day }.
past-as-of-text = هكذا كانت الأمور. لا يمكن تغيير شيء هنا.
past-other = يوم آخر…
past-leave = العودة إلى اليوم
