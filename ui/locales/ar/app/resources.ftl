# مكتبة الروابط والنصوص.

resources-add-label = إضافة «{ $title }»
resources-remove-label = إزالة «{ $title }»
resources-change-label = تغيير { $title }
resources-page-picture = الصور وحدها (PNG أو JPEG) يمكن أن تكون صفحة. أرفق هذا الملف بدلًا من ذلك.
resources-shown-wrong = الرابط في القائمة، والنص في القائمة أو في صفحة، والملف مرفق أو صفحة.
resources-file-missing = اختر ملفًا فيه شيء.
resources-file-large = الملف أكبر من { $most } م.ب. ضعه حيث يمكن للناس أخذه، وأضف رابطًا.
resources-title-missing = يُرجى كتابة ما هو، مثل «ساعات فتح القاعة».
resources-url-wrong = يُرجى كتابة عنوان ويب مثل https://example.org، أو روابط mailto: وtel:‎.
resources-text-missing = يُرجى كتابة النص الذي سيُطبع في ملفات الترحيب.
