# リンクと文章の資料集。

resources-add-label = 「{ $title }」を追加
resources-remove-label = 「{ $title }」を削除
resources-change-label = { $title } を変更
resources-page-picture = ページにできるのは画像（PNG または JPEG）だけです。このファイルは添付してください。
resources-shown-wrong = リンクは一覧に、文章は一覧かページに、ファイルは添付かページになります。
resources-file-missing = 中身のあるファイルを選んでください。
resources-file-large = ファイルが { $most } MB を超えています。取りに行ける場所に置き、リンクを追加してください。
resources-title-missing = 「会館の開館時間」のように、何であるかを書いてください。
resources-url-wrong = https://example.org のようなウェブアドレス、または mailto: や tel: のリンクを書いてください。
resources-text-missing = ご案内セットに印刷する文章を書いてください。
