# 言語の選択。

language-unknown = { $language } には対応していません。en、de、es、ja、ar から選んでください。
