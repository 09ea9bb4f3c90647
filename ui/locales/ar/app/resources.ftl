# مكتبة الروابط والنصوص.

resources-add-label = إضافة «{ $title }»
resources-remove-label = إزالة «{ $title }»
resources-title-missing = يُرجى كتابة ما هو، مثل «ساعات فتح القاعة».
resources-url-wrong = يُرجى كتابة عنوان ويب مثل https://example.org، أو روابط mailto: وtel:‎.
resources-text-missing = يُرجى كتابة النص الذي سيُطبع في ملفات الترحيب.
