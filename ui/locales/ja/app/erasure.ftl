# 人の記録を完全に消去する。

erasure-nobody = 少なくとも 1 人を選んでください。
erasure-too-many = 一度に { $count } 人は多すぎます。まず { $most } 人までを選び、残りはその後に行ってください。
erasure-label = { $count } 人を完全に消去
erasure-anonymise-label = { $count } 人を匿名にする
erasure-again-label = バックアップ以降に消去した人をもう一度消去
erasure-nameless = 匿名の人 { $number }
erasure-not-clean = どの表からも消去しましたが、ファイルを書き直せませんでした。次にコミュニティを開くときにもう一度行います。
