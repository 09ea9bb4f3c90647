# البيانات الحساسة: الصحة والتحقّقات.

sensitive-off = لا يحفظ هذا المجتمع بيانات حساسة. يمكن تفعيلها في الإعدادات، ضمن الخصوصية.
sensitive-text-missing = يُرجى كتابة ما ينبغي معرفته.
sensitive-text-too-long = يتجاوز هذا النص { $limit } حرفًا.
sensitive-until-before = يسري التحقّق من يومه: يُرجى اختيار يوم لاحق.
sensitive-reveal-label = عرض بيانات حساسة
sensitive-add-label = إضافة بيان حساس عن { $name }
sensitive-change-label = تغيير بيان حساس عن { $name }
sensitive-remove-label = إزالة بيانات حساسة عن { $name }
