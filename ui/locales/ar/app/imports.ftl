# قوائم الأشخاص المستوردة.

imports-label = استيراد { $file }
imports-done-label = { $count ->
    [zero] استيراد بلا أشخاص من { $file }
    [one] استيراد شخص واحد من { $file }
    [two] استيراد شخصين من { $file }
    [few] استيراد { $count } أشخاص من { $file }
    [many] استيراد { $count } شخصًا من { $file }
   *[other] استيراد { $count } شخص من { $file }
}
imports-day-first = يُرجى تحديد هل اليوم أم الشهر أولًا في { $example }.
imports-who-is-line = يُرجى تحديد صاحب السطر { $line }: لا يطابق أحدًا تلقائيًا.
imports-too-large = حجم هذا الملف { $size } ميغابايت، ويمكن قراءة ما يصل إلى { $limit } ميغابايت. يُرجى تقسيمه.
imports-empty = هذا الملف فارغ.
imports-columns-differ = عدد أعمدة هذا الملف { $columns }، لكن المسمّى { $named }.
import-column-without-name = العمود { $number }
import-why-chosen = باختيارك
import-why-new = جديد
import-why-left-out = مستبعد: { $why }
import-why-doubtful = غير مؤكد: { $why }
import-why-same-email = نفس بريد { $name }
import-why-two-emails = غير مؤكد: فيه بريد { $name } وبريد { $other }
import-why-same-id = نفس المعرّف هناك لدى { $name }
import-why-same-phone = نفس هاتف { $name } واسم مشابه
import-why-phone-other-name = غير مؤكد: نفس هاتف { $name } والاسم مختلف
import-why-namesake = غير مؤكد: نفس اسم { $name } ولا عنوان يثبت ذلك
import-why-nul = في { $column } رمز لا يرد في أي نص (NUL)
import-why-no-email = ‏{ $column } ليس عنوان بريد: { $value }
import-why-no-phone = ‏{ $column } ليس رقم هاتف: { $value }
import-why-no-date = ‏{ $column } ليس تاريخًا: { $value }
import-why-card-cut = البطاقة مبتورة
import-why-open-quote = علامة اقتباس مفتوحة لم تُغلق
import-why-long-name = الاسم مكوّن من { $count } حرف
import-why-few-cells = فيه { $count } من { $all } خلية
import-why-group = مجموعة أو مؤسسة
import-why-bot = روبوت
import-why-empty-row = صف فارغ
import-why-total = مجموع
import-why-nobody = لا اسم ولا عنوان
import-column-private = لا يُحفظ: { $why }
import-private-machine = عنوان جهاز
import-private-security = إعداد أمان
import-private-secret = سر
import-private-payment = متعلق بالدفع
import-private-legal-id = رقم رسمي
import-private-place = مكان مستنتج من عنوان جهاز
import-private-entrance = مفتاح دخول
import-column-header = بحسب العنوان ({ $source })
import-column-taken = يوجد في عمود آخر من قبل
import-column-emails = قيمه عناوين بريد
import-column-phones = قيمه أرقام هواتف
import-column-kept = يُحفظ مع الصف؛ لا خانة تناسبه تلقائيًا
import-source-google = جهات اتصال Google
import-source-slack = أعضاء Slack
import-source-mailchimp = جمهور Mailchimp
import-source-luma = ضيوف Luma
import-source-meetup = أعضاء Meetup
import-source-vcard = vCard
import-source-table = جدول
import-change-field = { $field }: { $value }
import-change-notes = الملاحظات
import-change-email = يضيف البريد { $value }
import-change-phone = يضيف الهاتف { $value }
import-change-address = يضيف العنوان { $value }
import-change-web = يضيف صفحة الويب { $value }
import-change-handle = يضيف اسم الحساب { $value }
import-change-tag = يضيف الوسم { $value }
import-change-effort = ينضم إلى { $effort }
import-change-no-contact = طلب عدم التواصل
import-field-name = الاسم
import-field-called = اسم النداء
import-field-organisation = المؤسسة
import-field-pronouns = الضمائر
import-field-birthday = تاريخ الميلاد
import-field-joined-on = تاريخ الانضمام
import-field-zone = المنطقة الزمنية
import-workbook-empty = هذا المصنف فارغ.
import-workbook-large = هذا المصنف كبير جدًا. يمكن تقسيمه أو حفظ الورقة بصيغة CSV.
import-workbook-damaged = تتعذر قراءة هذا المصنف. يمكن حفظه بصيغة ‎.xlsx أو CSV ثم استيراده.
import-workbook-old = هذا مصنف من نوع قديم. يمكن حفظه بصيغة ‎.xlsx أو CSV ثم استيراده.
import-read-short = أمكنت قراءة { $read } فقط من أصل { $total } من الصفوف. لم يُستورد شيء؛ يُرجى المحاولة مرة أخرى.
import-why-erased = مُحي أحد عناوين هذا الشخص في { $day }: لا تُعِده إلا إذا أراد ذلك
import-why-anonymised = أُخفيت هوية صاحب هذا العنوان في { $day }: لا تُعِده إلا إذا أراد ذلك
imports-own-gone = لا يوجد عمود { $number } لأخذه، أو أنه متروك.
imports-own-twice = عمودان يدخلان الحقل { $field }. يُرجى اختيار حقل آخر لأحدهما.
imports-own-many = في { $column } أكثر من { $limit } قيمة مختلفة. يُرجى حفظه نصًا.
imports-own-misfit = { $column }: ‏{ $value } يبقى مع السطر فقط. { $why }
