import-workbook-empty = هذا المصنف فارغ.
import-workbook-large = هذا المصنف كبير جدًا. يمكن تقسيمه أو حفظ الورقة بصيغة CSV.
import-workbook-damaged = تتعذر قراءة هذا المصنف. يمكن حفظه بصيغة ‎.xlsx أو CSV ثم استيراده.
import-workbook-old = هذا مصنف من نوع قديم. يمكن حفظه بصيغة ‎.xlsx أو CSV ثم استيراده.
import-read-short = أمكنت قراءة { $read } فقط من أصل { $total } من الصفوف. لم يُستورد شيء؛ يُرجى المحاولة مرة أخرى.
