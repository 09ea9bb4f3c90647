# 一度に多くの人のために作る書類：進み具合、名前、送るためのメール。

batch-none = このまとまりはもうありません。新しく始めてください。
batch-running = ほかのプログラムが今この書類を作っています。終わるまでお待ちください。
batch-over = このまとまりに作り残しはありません。
batch-nobody = 作る相手が残っていません。ほかの人を選んでください。
batch-stopped-here = 止めました。できたものは残ります。
batch-label-unfinished = { $count ->
   *[other] 途中で終わったまとまりの書類 { $count } 件を残す
}
batch-skipped-silent = { $name }さんは連絡を望んでいません。直接渡すか、メールなしのファイルを作ってください。
batch-skipped-no-address = { $name }さんのメールアドレスがわかりません。追加するか、メールなしのファイルを作ってください。
batch-skipped-unprintable = { $characters } を印刷できるフォントがありません。名前をほかの文字で書くか、この文字を含むフォントをインストールしてください。
packets-making-many = { $count ->
   *[other] ご案内セット{ $count }部を作っています
}
packets-make-many-label = { $count ->
   *[other] ご案内セット{ $count }部を作る
}
packets-none-made = ご案内セットを作れませんでした。{ $name }：{ $why }
packets-print-title = { $count ->
   *[other] 印刷用のご案内セット { $count } 部
}
packets-zip-title = { $count ->
   *[other] ご案内セット { $count } 部の ZIP
}
certificates-zip-title = { $count ->
   *[other] 感謝状 { $count } 通の ZIP
}
letters-making-many = { $count ->
   *[other] 手紙{ $count }通を作っています
}
letters-make-many-label = { $count ->
   *[other] 手紙{ $count }通を作る
}
letters-none-made = 手紙を作れませんでした。{ $name }：{ $why }
letters-zip-title = { $count ->
   *[other] 手紙 { $count } 通の ZIP
}
letters-print-title = { $count ->
   *[other] 印刷用の手紙 { $count } 通
}
batch-mail-packets = { $community }へようこそ
batch-mail-packets-text =
    { $name }さん

    ご案内セットを添付しました。最初の数日に必要なことがすべて入っています。

    { $community }
batch-mail-certificates = 感謝状をお届けします
batch-mail-certificates-text =
    { $name }さん

    感謝状を添付しました。いつも力を貸してくださり、ありがとうございます。

    { $community }
batch-mail-letters = お礼の手紙をお届けします
batch-mail-letters-text =
    { $name }さん

    お手紙を添付しました。

    { $community }
label-packet-all = ご案内セット
document-field-packets = 1 つの印刷用ファイルのご案内セット
document-field-letters = 一つの印刷用ファイルの手紙
