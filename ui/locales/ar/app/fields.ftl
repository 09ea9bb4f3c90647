# ما تقبله الخانات.

field-text = يُكتب هنا نص لا رقم.
field-whole-number = يُكتب هنا عدد صحيح.
field-minutes = يُرجى تحديد الدقائق من 1 إلى 10,080 (أسبوع).
field-takes-text = تقبل هذه الخانة نصًا.
field-takes-list = تقبل هذه الخانة قائمة.
field-yes-or-no = الجواب نعم أو لا.
field-time = يُكتب الوقت هكذا: ⁦2026-11-25T18:30⁩.
field-date = يُكتب التاريخ هكذا: ⁦2026-11-25⁩.
field-instant = تُكتب اللحظة هكذا: ⁦2026-11-25T17:30:00Z⁩.
arguments-do-not-fit = المُدخلات غير مناسبة: { $why }.
command-unknown = لا يوجد أمر باسم { $name }.
work-stopped = توقف العمل على نحو غير متوقع: { $why }.
job-stopped = توقّف العمل. لم يتغيّر شيء.
change-untold = تغيير
