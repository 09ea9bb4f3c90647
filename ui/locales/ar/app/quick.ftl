# الإضافة السريعة: سطر واحد مكتوب.

quick-no-task = اكتب ما يجب فعله.
quick-no-meeting = اكتب اسم الاجتماع.
quick-no-person = اكتب اسم الشخص أو عنوان بريده الإلكتروني.
quick-no-time = اكتب وقت بدء الاجتماع، مثل الأربعاء 18:30.
quick-day-unclear = يمكن أن يعني { $date } يومين مختلفين. اكتب اسم الشهر.
quick-second-effort = تُحتسب مبادرة واحدة فقط؛ لن تُستخدم { $effort }.
quick-too-long = تُحتسب الأحرف الأولى فقط، وعددها { $count }.
quick-unknown-effort = لا توجد مبادرة باسم { $name }. اختر غيرها أو احذف #.
quick-unknown-person = لا أحد هنا باسم { $name }. اختر شخصًا آخر أو احذف @.
quick-which-effort = يمكن أن يعني { $name } أكثر من مبادرة. اختر واحدة.
quick-which-person = يمكن أن يعني { $name } أكثر من شخص. اختر واحدًا.
quick-clash = { $name }: { $why }
