# النافذة قبل فتح أي مجتمع.

start-title = Hearth
start-welcome = أهلًا بك في Hearth
start-welcome-text = لمن يعتنون بالمتطوعين. كل شيء يبقى على هذا الحاسوب، في ملف هو ملكك، ويعمل دون شبكة.
start-new = بدء مجتمع
start-step = الخطوة { $step } من { $steps }
start-back = رجوع
start-next = متابعة

start-name-title = ما اسم مجتمعك؟
start-name-text = يظهر الاسم في كل صفحة وكل مستند. ويمكن تغييره لاحقًا.
start-name = اسم المجتمع
start-name-example = أهل الضفة الخضراء
start-name-missing = يلزم إعطاء المجتمع اسمًا.
start-zone = المنطقة الزمنية
start-zone-hint = تُخطَّط الاجتماعات بهذا التوقيت. كتابة اسم مدينة تكفي للعثور على غيره.
start-hue = اللون
start-second = إضافة عبارة مرور طريقًا ثانيًا للدخول
start-second-text = المفتاح محفوظ في سلسلة مفاتيح هذا الحاسوب. ومع عبارة مرور يُفتح الملف على حاسوب آخر أيضًا.
start-no-keychain = ليس في هذا الحاسوب سلسلة مفاتيح، فتحمي المجتمعَ عبارةُ مرور تُكتب عند كل فتح لـ Hearth.
start-again = مرة ثانية
start-passphrase-hint = بضع كلمات أسهل تذكّرًا من كلمة غريبة واحدة. لا أحد يستطيع فتح الملف بدونها، فيجب حفظها في مكان آمن.
start-passphrase-missing = يلزم اختيار عبارة مرور.
start-passphrase-differs = العبارتان غير متطابقتين. تلزم كتابتها مرة ثانية.

start-seed-title = بماذا يبدأ { $name }؟
start-seed-text = الخياران الآخران متاحان في أي وقت.
seed-sample = مجتمع تجريبي
seed-sample-text = ستون شخصًا وعام من الاجتماعات، للتجوّل وتجربة كل شيء.
seed-import = قائمة موجودة
seed-import-text = ملف CSV من جدول بيانات أو جهات اتصال Google أو Slack. تُراجَع أولًا.
seed-empty = طاولة خالية
seed-empty-text = البدء بأول شخص أو أول اجتماع.
seed-making = جارٍ إعداد الطاولة…


start-recent = فتح من جديد
start-have = هل لديك مجتمع من قبل؟
start-open = فتح ملف…
start-open-title = فتح مجتمع
start-communities = مجتمعات Hearth
start-another = مجتمع آخر
cmd-start-open = فتح مجتمع…

unlock = فتح القفل
unlock-text = تُكتب عبارة المرور لفتحه.
unlock-passphrase = عبارة المرور
unlock-show = إظهار
unlock-hide = إخفاء
unlock-empty = تلزم كتابة عبارة مرور هذا المجتمع.

start-place = مكان الحفظ
start-place-text = في مجلد Hearth ما لم تختر غيره.
start-place-choose = اختيار مجلد…
start-place-own = مجلد Hearth
