tasks-many-most = 一度に変更できるタスクは{ $count }件までです。選択を減らしてください。
tasks-many-label = { $count ->
   *[other] タスク{ $count }件を変更
}
