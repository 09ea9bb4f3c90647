people-merge-same = يُرجى اختيار شخصين مختلفين.
people-merge-label = دمج { $name } و{ $other } في شخص واحد
