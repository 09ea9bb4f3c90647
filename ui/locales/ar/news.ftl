# What changed since the window was last here.

news-title = ما تغيّر منذ آخر مرة
news-since = منذ آخر مرة، { $when }:
news-away = إخفاء
news-import = { $count ->
        [zero] لا استيراد
        [one] عملية استيراد واحدة
        [two] عمليتا استيراد
        [few] { $count } عمليات استيراد
        [many] { $count } عملية استيراد
       *[other] { $count } عملية استيراد
    }
news-undo = { $count ->
        [zero] لا خطوات
        [one] خطوة واحدة تم التراجع عنها أو إعادتها
        [two] خطوتان تم التراجع عنهما أو إعادتهما
        [few] { $count } خطوات تم التراجع عنها أو إعادتها
        [many] { $count } خطوة تم التراجع عنها أو إعادتها
       *[other] { $count } خطوة تم التراجع عنها أو إعادتها
    }
news-sync = { $count ->
        [zero] لا جديد من التقويمات
        [one] جديد واحد من تقويم
        [two] جديدان من التقويمات
        [few] { $count } مستجدات من التقويمات
        [many] { $count } مستجداً من التقويمات
       *[other] { $count } مستجد من التقويمات
    }
news-change-people = { $count ->
        [zero] لا تغييرات في الأشخاص
        [one] تغيير واحد في الأشخاص
        [two] تغييران في الأشخاص
        [few] { $count } تغييرات في الأشخاص
        [many] { $count } تغييراً في الأشخاص
       *[other] { $count } تغيير في الأشخاص
    }
news-change-efforts = { $count ->
        [zero] لا تغييرات في المبادرات
        [one] تغيير واحد في المبادرات
        [two] تغييران في المبادرات
        [few] { $count } تغييرات في المبادرات
        [many] { $count } تغييراً في المبادرات
       *[other] { $count } تغيير في المبادرات
    }
news-change-tasks = { $count ->
        [zero] لا تغييرات في المهام
        [one] تغيير واحد في المهام
        [two] تغييران في المهام
        [few] { $count } تغييرات في المهام
        [many] { $count } تغييراً في المهام
       *[other] { $count } تغيير في المهام
    }
news-change-meetings = { $count ->
        [zero] لا تغييرات في الاجتماعات
        [one] تغيير واحد في الاجتماعات
        [two] تغييران في الاجتماعات
        [few] { $count } تغييرات في الاجتماعات
        [many] { $count } تغييراً في الاجتماعات
       *[other] { $count } تغيير في الاجتماعات
    }
news-change-hours = { $count ->
        [zero] لا تغييرات في الساعات
        [one] تغيير واحد في الساعات
        [two] تغييران في الساعات
        [few] { $count } تغييرات في الساعات
        [many] { $count } تغييراً في الساعات
       *[other] { $count } تغيير في الساعات
    }
news-change-recognitions = { $count ->
        [zero] لا تغييرات في الشكر
        [one] تغيير واحد في الشكر
        [two] تغييران في الشكر
        [few] { $count } تغييرات في الشكر
        [many] { $count } تغييراً في الشكر
       *[other] { $count } تغيير في الشكر
    }
news-change-calendars = { $count ->
        [zero] لا تغييرات في التقويمات
        [one] تغيير واحد في التقويمات
        [two] تغييران في التقويمات
        [few] { $count } تغييرات في التقويمات
        [many] { $count } تغييراً في التقويمات
       *[other] { $count } تغيير في التقويمات
    }
news-change-documents = { $count ->
        [zero] لا تغييرات في المستندات
        [one] تغيير واحد في المستندات
        [two] تغييران في المستندات
        [few] { $count } تغييرات في المستندات
        [many] { $count } تغييراً في المستندات
       *[other] { $count } تغيير في المستندات
    }
news-change-settings = { $count ->
        [zero] لا تغييرات في الإعدادات
        [one] تغيير واحد في الإعدادات
        [two] تغييران في الإعدادات
        [few] { $count } تغييرات في الإعدادات
        [many] { $count } تغييراً في الإعدادات
       *[other] { $count } تغيير في الإعدادات
    }
news-change-community = { $count ->
        [zero] لا تغييرات في المجتمع
        [one] تغيير واحد في المجتمع
        [two] تغييران في المجتمع
        [few] { $count } تغييرات في المجتمع
        [many] { $count } تغييراً في المجتمع
       *[other] { $count } تغيير في المجتمع
    }
