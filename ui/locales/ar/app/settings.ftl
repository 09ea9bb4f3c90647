# الإعدادات.

settings-set-label = ضبط { $setting }
setting-name-theme = المظهر
setting-name-density = كثافة العرض
setting-name-text-size = حجم النص
setting-name-single-keys = المفاتيح المفردة
settings-unknown = لا يوجد إعداد باسم { $id }. الإعدادات المتاحة: { $known }.
setting-takes-theme = يقبل هذا الإعداد system أو light أو dark.
setting-takes-density = يقبل هذا الإعداد comfortable أو compact.
setting-takes-text-size = يقبل هذا الإعداد نسبة مئوية من 90 إلى 150.
setting-takes-single-keys = يقبل هذا الإعداد true أو false.
setting-name-me = من أنت
setting-name-task-limits = حدود اللوحة
setting-takes-me = يقبل هذا الإعداد معرّف شخص، أو لا شيء.
setting-takes-task-limits = يقبل هذا الإعداد عددًا من 1 إلى 999 لكل عمود.
