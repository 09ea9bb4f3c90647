# リンクと文章の資料集。

resources-add-label = 「{ $title }」を追加
resources-remove-label = 「{ $title }」を削除
resources-title-missing = 「会館の開館時間」のように、何であるかを書いてください。
resources-url-wrong = https://example.org のようなウェブアドレス、または mailto: や tel: のリンクを書いてください。
resources-text-missing = ご案内セットに印刷する文章を書いてください。
