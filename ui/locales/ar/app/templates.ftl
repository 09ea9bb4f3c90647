# قوالب صُنعت من قوالب Hearth.

templates-copy-label = إنشاء القالب { $name }
templates-change-label = تغيير القالب { $name }
templates-reset-label = إعادة نص Hearth الأصلي إلى { $name }
templates-remove-label = إزالة القالب { $name }
templates-import-label = استيراد القالب { $name }
templates-name-missing = يُرجى تسمية القالب.
templates-source-large = لا يتجاوز القالب { $most } كيلوبايت. يُرجى اختصاره.
templates-many = لا تتسع القائمة لأكثر من { $most } قالب. يُرجى إزالة أحدها أولًا.
templates-gone = لم يعد هذا القالب موجودًا أو هو لغرض آخر. يُرجى اختيار غيره.
templates-zip-none = هذا ليس قالبًا كتبه Hearth. يُرجى اختيار ملف حُفظ عبر «حفظ في ملف».
templates-zip-stranger = في هذا الملف «{ $name }» وهو لا ينتمي إلى قالب. لم يُستورد شيء.
templates-zip-large = هذا الملف أكبر مما يمكن أن يكونه قالب.
templates-zip-newer = كُتب هذا القالب لإصدار أحدث من Hearth. يُرجى تحديث Hearth أولًا.
templates-zip-base = هذا القالب لنوع من المستندات لا يعرفه هذا الإصدار من Hearth.
templates-picture-add-label = إضافة الصورة { $picture } إلى القالب { $name }
templates-picture-change-label = وصف ما تُظهره { $picture } في القالب { $name }
templates-picture-remove-label = إزالة الصورة { $picture } من القالب { $name }
templates-picture-kind = ليست هذه صورة يستطيع Hearth طباعتها. يُرجى اختيار ملف PNG أو JPEG أو SVG.
templates-pictures-many = يتسع القالب لـ { $most } صورة و{ $size } م.ب إجمالًا. يُرجى إزالة واحدة أولًا.
