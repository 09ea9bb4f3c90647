opportunity-places = يمكن أن تكون الأماكن من 1 إلى 1000.
opportunity-filled = لا يمكن شغل أماكن أكثر من الموجود.
opportunity-full = كل الأماكن مشغولة: { $title }. يُرجى إضافة مكان أولًا.
opportunity-add = البحث عن: { $title }
opportunity-change = تغيير المطلوب: { $title }
opportunity-fill = { $name } يشغل مكانًا: { $title }
opportunity-remove = إيقاف البحث عن: { $title }
