# Settings of the community and of this device, drafts, and the sample.

settings-me-label = تحديد من أنا
settings-my-name-label = تغيير اسمي في المستندات
setting-unknown = لا يوجد إعداد باسم { $id }. الموجود: { $known }.
setting-takes = هذا الإعداد يقبل { $words }.
device-not-kept = تعذّر حفظ إعدادات هذا الجهاز. أفسح مساحة على القرص ثم أعد المحاولة.
draft-nameless = تُسمّى المسودة باسم نموذجها.
draft-too-long = هذا النص أطول من أن يُحفظ مسودةً. احفظه.
sample-remove-label = إزالة العيّنة

settings-task-limits-label = تغيير عدد المهام في العمود
settings-sensitive-on-label = حفظ البيانات الحساسة
settings-sensitive-off-label = عدم حفظ البيانات الحساسة
settings-controller-label = تغيير الجهة المسؤولة عن البيانات
