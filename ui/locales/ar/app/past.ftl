# Looking at a past day.

past-open-label = العودة إلى { $day }
past-not-yet = اختر يوماً قبل اليوم.
past-too-early = ما كان قبل { $day } غير معروف: عندها يبدأ سجل هذا المجتمع.
past-read-only = هذا عرض ليوم مضى ولا يمكن تغيير شيء فيه. ارجع إلى اليوم أولاً.
