# الاجتماعات للتقاويم الأخرى.

publications-kind = ملف التقاويم ينتهي بـ ‎.ics. يلزم اختيار اسم آخر.
publications-who-invites = لذكر أشخاص فيه يلزم أن يُعرف من يدعو: يُحدَّد ذلك في الإعدادات، مع عنوان بريد لذلك الشخص.
publications-one-of-two = يلزم اختيار مبادرة أو شخص.
publications-here-already = يُنشر شيء في هذا المكان من قبل. يلزم اختيار اسم آخر.
publications-add-label = نشر اجتماعات «{ $name }»
publications-remove-label = إيقاف نشر اجتماعات «{ $name }»
publications-silent = لا يرغب { $name } في أن يُتواصل معه، لذلك لم يعد هذا الملف يُكتب.
publications-name = { $effort } · { $community }
gone-publication = لم يعد هذا الملف يُنشر.
