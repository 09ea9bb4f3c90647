# المجتمع وملفه.

community-create-label = إنشاء { $name }
community-change-label = تغيير المجتمع
community-name-missing = يُرجى تسمية مجتمعك.
community-none = لا مجتمع مفتوحًا. يُرجى فتح مجتمع، أو إنشاء مجتمع جديد.
community-unfinished = لم يكتمل إنشاء هذا الملف: لا مجتمع فيه. يُرجى إنشاء مجتمع جديد.
community-no-free-name = لم يُعثر على اسم ملف متاح لهذا المجتمع.
community-no-keychain-so-passphrase = لا توجد سلسلة مفاتيح تعمل على هذا النظام. يُرجى وضع عبارة مرور للمجتمع؛ فمن دونها لا يمكن لأحد فتح الملف.
community-keychain-took-no-key = لم تقبل سلسلة المفاتيح المفتاح: { $why }. يُرجى وضع عبارة مرور للمجتمع؛ فمن دونها لا يمكن لأحد فتح الملف.
community-opens-with-passphrase = يُفتح هذا المجتمع بعبارة المرور الخاصة به.
community-keychain-has-no-key = لا مفتاح لهذا المجتمع في سلسلة مفاتيح هذا الحساب. { $way }
community-no-keychain = لا توجد سلسلة مفاتيح تعمل على هذا النظام. { $way }
community-keychain-gave-no-key = لم تُعطِ سلسلة المفاتيح المفتاح: { $why }. { $way }
community-way-passphrase = يُرجى كتابة عبارة المرور بدلًا من ذلك.
community-way-keychain = يُرجى فتح قفل سلسلة المفاتيح ثم المحاولة مجددًا.
keychain-trouble-locked = هي مقفلة أو يتعذر الوصول إليها
keychain-trouble-odd = لم تُجب كما ينبغي
keychain-trouble-other = فيها شيء آخر باسم Hearth
zone-unknown = { $zone } ليست منطقة زمنية. يُرجى اختيار واحدة مثل Africa/Cairo.
hue-wrong = اللون درجة من 0 إلى 359.
file-trouble = { $path }: { $why }
community-opens-with-code = يُفتح هذا المجتمع برمز الاسترداد الخاص به.
community-way-passphrase-or-code = يُرجى كتابة عبارة المرور أو رمز الاسترداد بدلًا من ذلك.
community-way-code = يُرجى كتابة رمز الاسترداد بدلًا من ذلك.
community-keychain-has-another-key = المفتاح الموجود في سلسلة مفاتيح هذا الحساب لا يناسب هذا المجتمع. { $way }
