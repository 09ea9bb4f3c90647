# الإضافة السريعة: سطر واحد مكتوب.

quick-no-task = يلزم ذكر المطلوب.
quick-no-meeting = يلزم اسم للاجتماع.
quick-no-person = يلزم اسم الشخص أو عنوان بريده الإلكتروني.
quick-no-time = يلزم وقت بدء الاجتماع، مثل الأربعاء 18:30.
quick-day-unclear = يمكن أن يعني { $date } يومين مختلفين. كتابة اسم الشهر تزيل اللبس.
quick-second-effort = تُحتسب مبادرة واحدة فقط؛ لن تُستخدم { $effort }.
quick-too-long = تُحتسب الأحرف الأولى فقط، وعددها { $count }.
quick-unknown-effort = لا توجد مبادرة باسم { $name }. يمكن اختيار غيرها أو حذف #.
quick-unknown-person = لا أحد هنا باسم { $name }. يمكن اختيار شخص آخر أو حذف @.
quick-which-effort = يمكن أن يعني { $name } أكثر من مبادرة. يلزم اختيار واحدة.
quick-which-person = يمكن أن يعني { $name } أكثر من شخص. يلزم اختيار واحد.
quick-clash = { $name }: { $why }
