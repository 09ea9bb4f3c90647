# اختيار اللغة.

language-unknown = لا يدعم Hearth اللغة { $language }. اللغات المتاحة: en وde وes وja وar.
