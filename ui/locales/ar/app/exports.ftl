# كل ما هو معروف عن شخص، لصاحبه.

exports-making = كتابة كل ما هو معروف عن { $name }
exports-label = تصدير كل ما هو معروف عن { $name }
exports-folder = كل ما هو معروف – { $name } – { $day }
exports-title = كل ما هو معروف عن { $name }
exports-lead = هذا كل ما يحفظه { $community } عنك، كلمة بكلمة. تحوي الملفات المجاورة لهذا المستند المحتوى نفسه للآلات: everything.json دفعة واحدة، وملف CSV لكل قسم.
exports-contents = ما يوجد
exports-own = عنك
exports-standing = وضعك الآن وسببه
exports-names-them = سجلات عن أمر آخر يُذكر فيها اسمك.
exports-named-in = نصوص أخرى تذكرك
exports-named-in-lead = في هذه النصوص اسمك أو أحد عناوينك أو رابط إليك. وهي عن آخرين أيضًا، ولذلك لم تُنسخ هنا.
exports-history = ما الذي تغيّر
exports-history-lead = ما كُتب عنك ومتى، الأحدث أولًا.
exports-meeting = { $name }‏، { $day }
exports-minutes = { $hours ->
    [0] { $minutes } د
   *[other] { $hours } س { $minutes } د
}
exports-before = قبل: { $value }
exports-after = بعد: { $value }
exports-added = { $what }: { $count }
