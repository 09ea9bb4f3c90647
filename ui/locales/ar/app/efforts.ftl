# المبادرات والمشاركون فيها.

efforts-add-label = إضافة { $name }
efforts-rename-label = تغيير اسم { $old } إلى { $new }
efforts-change-label = تغيير { $name }
efforts-colour-label = تغيير لون { $name }
efforts-close-label = إغلاق { $name }
efforts-open-label = إعادة فتح { $name }
efforts-remove-label = إزالة { $name }
efforts-name-missing = يُرجى تسمية المبادرة.
efforts-name-taken = توجد مبادرة باسم { $name } من قبل. يُرجى اختيار اسم آخر.
efforts-kind-wrong = المبادرة واحدة من هذه: { $kinds }.
efforts-colour-missing = للمبادرة لون دائمًا.
efforts-colour-off-the-wheel = لون المبادرة ليس على دائرة الألوان.
efforts-in-use = ترتبط بـ { $name } اجتماعات أو مهام أو ساعات أو التزامات أو موارد ستفقد مبادرتها. يُرجى إغلاقها بدلًا من ذلك.
memberships-add-one-label = إضافة { $name } إلى { $effort }
memberships-add-label = { $count ->
    [zero] عدم إضافة أحد إلى { $effort }
    [one] إضافة شخص واحد إلى { $effort }
    [two] إضافة شخصين إلى { $effort }
    [few] إضافة { $count } أشخاص إلى { $effort }
    [many] إضافة { $count } شخصًا إلى { $effort }
   *[other] إضافة { $count } شخص إلى { $effort }
}
memberships-end-label = إنهاء مشاركة { $name } في { $effort }
memberships-lead-label = إسناد قيادة { $effort } إلى { $name }
memberships-change-label = تغيير مشاركة { $name } في { $effort }
memberships-ends-too-late = تنتهي المشاركة في يوم قد حلّ. يُرجى إنهاؤها في يومها الأخير أو بعده.
memberships-ends-too-early = بدأت المشاركة في { $day }، ولا يمكن أن تنتهي قبل ذلك.
opportunity-places = يمكن أن تكون الأماكن من 1 إلى 1000.
opportunity-filled = لا يمكن شغل أماكن أكثر من الموجود.
opportunity-full = كل الأماكن مشغولة: { $title }. يُرجى إضافة مكان أولًا.
opportunity-add = البحث عن: { $title }
opportunity-change = تغيير المطلوب: { $title }
opportunity-fill = { $name } يشغل مكانًا: { $title }
opportunity-remove = إيقاف البحث عن: { $title }
