# متى يتفرغ الناس ومتى يغيبون.

availability-set-label-plain = تدوين أوقات التفرغ
availability-set-label = تدوين أوقات تفرغ { $name }
availability-times-wrong = تبدأ الفترة قبل أن تنتهي، وتقع في يوم واحد. يرجى اختيار أوقات أخرى.
availability-weekday-wrong = في الأسبوع سبعة أيام: 1 هو الاثنين و7 هو الأحد.
absences-add-label-plain = تدوين غياب
absences-add-label = تدوين غياب { $name } حتى { $until }
absences-remove-label = إلغاء غياب { $name }
absence-backwards = يأتي اليوم الأخير بعد الأول. يرجى اختيار يوم لاحق.
overlay-days-wrong = يمكن النظر في { $days } يومًا على الأكثر.
overlay-hours-wrong = يجب أن تبدأ ساعات اليوم قبل أن تنتهي.
