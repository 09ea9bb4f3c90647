# Looking at a past day.

past-open-label = { $day }を振り返る
past-not-yet = 今日より前の日を選んでください。
past-too-early = { $day }より前のことはわかりません。このコミュニティの履歴はその日から始まっています。
past-read-only = 過去の日を見ているため、変更はできません。まず今日に戻ってください。
