# الموافقات: ما يُطلب من الناس وما أجابوا به.

consents-name-missing = يُرجى كتابة اسم قصير، مثل: الصور.
consents-name-too-long = يتجاوز هذا الاسم 80 حرفًا. يُرجى نقل الباقي إلى النص.
consents-text-missing = يُرجى كتابة ما تُطلب الموافقة عليه كما يُعرَض.
consents-text-too-long = يتجاوز هذا النص { $limit } حرفًا. ينبغي أن تسهل قراءته.
consents-not-yet = تُسجَّل الموافقة بعد صدورها: يُرجى اختيار اليوم أو يوم سابق.
consents-nobody = يُرجى اختيار شخص واحد على الأقل.
consents-withdrawn-since = { $kind }: سُحبت الموافقة في ذلك اليوم أو بعده، ولا تغلب موافقة أقدم رفضًا لاحقًا. يُرجى السؤال من جديد وتسجيل جواب اليوم.
consents-known = { $kind }: هذا مسجَّل من قبل.
consents-nothing-stands = { $kind }: لا توجد موافقة لسحبها.
consents-kind-add-label = طلب الموافقة: { $kind }
consents-kind-change-label = إعادة تسمية الموافقة { $kind }
consents-kind-retire-label = التوقف عن طلب { $kind }
consents-kind-again-label = العودة إلى طلب { $kind }
consents-wording-label = تغيير نص { $kind }
consents-record-label = تسجيل موافقة { $name } على { $kind }
consents-record-many-label = { $count ->
    [zero] عدم تسجيل أي موافقة على { $kind }
    [one] تسجيل موافقة واحدة على { $kind }
    [two] تسجيل موافقتين على { $kind }
    [few] تسجيل { $count } موافقات على { $kind }
    [many] تسجيل { $count } موافقة على { $kind }
   *[other] تسجيل { $count } موافقة على { $kind }
}
consents-withdraw-label = تسجيل سحب { $name } للموافقة على { $kind }
consents-remove-label = إزالة قيد عن { $kind } لدى { $name }
