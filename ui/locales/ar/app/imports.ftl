import-workbook-empty = هذا المصنف فارغ.
import-workbook-large = هذا المصنف كبير جدًا. قسّمه أو احفظ الورقة بصيغة CSV.
import-workbook-damaged = تتعذر قراءة هذا المصنف. احفظه بصيغة ‎.xlsx أو CSV ثم استورده.
import-workbook-old = هذا مصنف من نوع قديم. احفظه بصيغة ‎.xlsx أو CSV ثم استورده.
import-read-short = أمكنت قراءة { $read } فقط من أصل { $total } من الصفوف. لم يُستورد شيء؛ يُرجى المحاولة مرة أخرى.
