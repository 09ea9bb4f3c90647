# قائمة أشخاص في طريقها إلى الداخل.

import-title = استيراد أشخاص
cmd-import-choose = اختيار ملف…
cmd-import-go = استيراد

import-choose = اختيار القائمة الموجودة
import-choose-file = اختيار ملف
import-other = اختيار ملف آخر
import-another = استيراد ملف آخر
import-tables = قوائم (CSV أو مصنف أو vCard)
import-drop = يمكن إفلات ملف هنا
import-any = ملف CSV أو مصنف أو vCard من جهات اتصال Google أو Slack أو جدول بيانات أو أي برنامج آخر. يظهر ما فهمه Hearth قبل إضافة أي شيء.
import-private = يُقرأ الملف على هذا الحاسوب ويبقى كما هو.
import-reading = جارٍ قراءة الملف…
import-bad = لا يمكن قراءة هذا الملف كقائمة
import-nothing-lost = لم يُضَف شيء ولم يتغيّر شيء.

import-rows = { $count ->
    [zero] بلا صفوف
    [one] صف واحد
    [two] صفّان
    [few] { $count } صفوف
    [many] { $count } صفًّا
   *[other] { $count } صف
}
import-delimiter-comma = تفصل بينها فواصل
import-delimiter-semicolon = تفصل بينها فواصل منقوطة
import-delimiter-tab = تفصل بينها علامات جدولة
import-delimiter-bar = تفصل بينها خطوط عمودية

import-day-question = أي يوم هو «{ $example }»؟
import-day-first = اليوم أولًا
import-month-first = الشهر أولًا
import-day-missing = يلزم اختيار أي يوم هو، كي لا يخطئ أي عيد ميلاد.

import-columns = الأعمدة
import-columns-what = ما فُهم من كل عمود. عند تصحيح أي خطأ تُقرأ الصفوف أدناه من جديد.
import-column = العمود
import-column-n = العمود { $n }
import-column-samples = مثال
import-column-field = يصير
import-column-why = السبب
import-field-of = ما يصير إليه «{ $header }»
import-chosen = اختيارك
import-more-columns = { $count ->
    [zero] لا أعمدة أخرى
    [one] عمود آخر
    [two] عمودان آخران
    [few] { $count } أعمدة أخرى
    [many] { $count } عمودًا آخر
   *[other] { $count } عمود آخر
}
import-fewer-columns = أعمدة أقل

import-field-name = الاسم
import-field-given = الاسم الأول
import-field-family = اسم العائلة
import-field-called = اسم النداء
import-field-email = البريد الإلكتروني
import-field-phone = الهاتف
import-field-organisation = الجهة
import-field-pronouns = الضمائر
import-field-birthday = عيد الميلاد
import-field-joined_on = تاريخ الانضمام
import-field-notes = ملاحظات
import-field-efforts = المبادرات
import-field-tags = الوسوم
import-field-languages = اللغات
import-field-skills = المهارات
import-field-zone = المنطقة الزمنية
import-field-address = العنوان
import-field-web = صفحة الويب
import-field-handle = اسم المستخدم
import-field-external_id = المعرّف في البرنامج الآخر
import-field-status = الحالة
import-field-opt_out = عدم التواصل
import-field-keep = يُحفظ مع مصدره فقط
import-field-drop = يُترك

import-problems = { $count ->
    [zero] لا شيء يلزم معرفته عن هذا الملف
    [one] أمر واحد تلزم معرفته عن هذا الملف
    [two] أمران تلزم معرفتهما عن هذا الملف
    [few] { $count } أمور تلزم معرفتها عن هذا الملف
    [many] { $count } أمرًا تلزم معرفتها عن هذا الملف
   *[other] { $count } أمر تلزم معرفتها عن هذا الملف
}
import-more-problems = { $count ->
    [zero] لا مزيد
    [one] عرض واحد آخر
    [two] عرض اثنين آخرين
    [few] عرض { $count } أخرى
    [many] عرض { $count } أخرى
   *[other] عرض { $count } أخرى
}
import-line = السطر { $line }
import-line-head = السطر

import-efforts = { $count ->
    [zero] لا تُذكر مبادرات في الملف
    [one] تُذكر مبادرة واحدة في الملف
    [two] تُذكر مبادرتان في الملف
    [few] تُذكر { $count } مبادرات في الملف
    [many] تُذكر { $count } مبادرة في الملف
   *[other] تُذكر { $count } مبادرة في الملف
}
import-make-efforts = إنشاء الناقصة منها وضمّ الأشخاص إليها

import-verdicts = ما تصير إليه الصفوف
import-verdict-new = جديد
import-verdict-same = الشخص نفسه
import-verdict-doubtful = غير مؤكد
import-verdict-left-out = متروك
import-means-new = يُضافون
import-means-same = معروفون من قبل؛ تُملأ الفراغات
import-means-doubtful = ربما معروفون؛ القرار لك
import-means-left-out = لا يُستوردون

import-every-row = كل الصفوف
import-none = لا صفوف كهذه
import-what = يصير
import-row = السطر { $line }، { $name }: { $what }. { $why }
import-row-new = شخص جديد
import-row-same = هو نفسه { $person }
import-row-doubtful = بانتظار القرار
import-row-left-out = متروك
import-changes = يضيف { $what }
import-rows-hint = مفتاح Enter على صفّ يحدّد مصيره.
import-decide = ما يصير إليه هذا الصف
import-decided = السطر { $line }: { $what }
import-choose-new = شخص جديد
import-choose-same = هو نفسه { $person }
import-choose-other = هو نفسه شخص آخر…
import-choose-out = تركه
import-same-as = من هو؟
import-all-doubtful = كل الصفوف غير المؤكدة:
import-all-same = الشخص نفسه
import-all-new = أشخاص جدد
import-all-out = تركها

import-promise = خطوة واحدة، وتراجع واحد يعيدها كما كانت.
import-undecided = { $count ->
    [zero] لا صفوف غير مؤكدة.
    [one] صف واحد غير مؤكد يبقى خارجًا إلى أن يُتّخذ قرار.
    [two] صفّان غير مؤكدين يبقيان خارجًا إلى أن يُتّخذ قرار.
    [few] { $count } صفوف غير مؤكدة تبقى خارجًا إلى أن يُتّخذ قرار.
    [many] { $count } صفًّا غير مؤكد تبقى خارجًا إلى أن يُتّخذ قرار.
   *[other] { $count } صف غير مؤكد تبقى خارجًا إلى أن يُتّخذ قرار.
}
import-go-add = { $count ->
    [zero] لا شيء للإضافة
    [one] إضافة شخص واحد
    [two] إضافة شخصين
    [few] إضافة { $count } أشخاص
    [many] إضافة { $count } شخصًا
   *[other] إضافة { $count } شخص
}
import-go-update = { $count ->
    [zero] لا شيء للتحديث
    [one] تحديث شخص واحد
    [two] تحديث شخصين
    [few] تحديث { $count } أشخاص
    [many] تحديث { $count } شخصًا
   *[other] تحديث { $count } شخص
}
import-go-both = { $added ->
    [zero] تحديث { $updated }
    [one] إضافة شخص واحد، وتحديث { $updated }
    [two] إضافة شخصين، وتحديث { $updated }
    [few] إضافة { $added } أشخاص، وتحديث { $updated }
    [many] إضافة { $added } شخصًا، وتحديث { $updated }
   *[other] إضافة { $added } شخص، وتحديث { $updated }
}
import-starting = جارٍ البدء…
import-running = { $done } من { $total }
import-cancelled = أُوقف. لم يُضَف شيء.

import-done = { $count ->
    [zero] لا أحد جديد
    [one] أُضيف شخص واحد
    [two] أُضيف شخصان
    [few] أُضيف { $count } أشخاص
    [many] أُضيف { $count } شخصًا
   *[other] أُضيف { $count } شخص
}
import-done-updated = { $count ->
    [zero] لم يكن أحد معروفًا من قبل.
    [one] شخص واحد كان معروفًا من قبل واكتمل ما كان ينقصه.
    [two] شخصان كانا معروفين من قبل واكتمل ما كان ينقصهما.
    [few] { $count } أشخاص كانوا معروفين من قبل واكتمل ما كان ينقصهم.
    [many] { $count } شخصًا كانوا معروفين من قبل واكتمل ما كان ينقصهم.
   *[other] { $count } شخص كانوا معروفين من قبل واكتمل ما كان ينقصهم.
}
import-done-efforts = { $count ->
    [zero] لم تُنشأ مبادرات.
    [one] أُنشئت مبادرة واحدة.
    [two] أُنشئت مبادرتان.
    [few] أُنشئت { $count } مبادرات.
    [many] أُنشئت { $count } مبادرة.
   *[other] أُنشئت { $count } مبادرة.
}
import-done-doubtful = { $count ->
    [zero] لم يبقَ صف غير مؤكد خارجًا.
    [one] بقي صف واحد غير مؤكد خارجًا.
    [two] بقي صفّان غير مؤكدين خارجًا.
    [few] بقيت { $count } صفوف غير مؤكدة خارجًا.
    [many] بقي { $count } صفًّا غير مؤكد خارجًا.
   *[other] بقي { $count } صف غير مؤكد خارجًا.
}
import-done-left-out = { $count ->
    [zero] لم يُترك أي صف.
    [one] تُرك صف واحد.
    [two] تُرك صفّان.
    [few] تُركت { $count } صفوف.
    [many] تُرك { $count } صفًّا.
   *[other] تُرك { $count } صف.
}
import-see-people = عرض الأشخاص
import-waiting = { $count ->
    [zero] لا ملف بعد هذا
    [one] بعده ملف آخر
    [two] بعده ملفان آخران
    [few] بعده { $count } ملفات أخرى
    [many] بعده { $count } ملفًا آخر
   *[other] بعده { $count } ملف آخر
}
import-next = التالي: { $name }
import-own = حقول المجتمع الخاصة
import-own-new = حقل خاص جديد
import-own-make = حقل جديد: { $kind }
