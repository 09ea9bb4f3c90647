people-merge-same = 別々の2人を選んでください。
people-merge-label = { $name }と{ $other }をひとりにまとめる
