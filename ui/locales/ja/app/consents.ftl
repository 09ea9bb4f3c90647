# 同意。何をお願いし、どう答えがあったか。

consents-name-missing = 「写真」のような短い名前を付けてください。
consents-name-too-long = 名前は 80 文字までです。残りは文面に書いてください。
consents-text-missing = 同意していただく内容を、お見せするとおりに書いてください。
consents-text-too-long = { $limit } 文字を超えています。読み切れる長さにしてください。
consents-not-yet = 同意は得られてから記録します。今日かそれより前の日を選んでください。
consents-nobody = 少なくとも 1 人を選んでください。
consents-withdrawn-since = { $kind }：その日以降に取り消されています。以前の同意は取り消しより優先されません。もう一度たずねて、今日の答えを記録してください。
consents-known = { $kind }：すでに記録されています。
consents-nothing-stands = { $kind }：取り消せる同意がありません。
consents-kind-add-label = 同意をたずねる：{ $kind }
consents-kind-change-label = 同意「{ $kind }」の名前を変更
consents-kind-retire-label = 「{ $kind }」をたずねるのをやめる
consents-kind-again-label = 「{ $kind }」を再びたずねる
consents-wording-label = 「{ $kind }」の文面を変更
consents-record-label = { $name }さんの同意を記録：{ $kind }
consents-record-many-label = { $count } 人の同意を記録：{ $kind }
consents-withdraw-label = { $name }さんの取り消しを記録：{ $kind }
consents-remove-label = { $name }さんの「{ $kind }」の記録を削除
