/// What can be wrong with, or noted about, a reference.
extension Finding {
  static func unknownReference(
    _ target: EntityDescription, _ value: String, nearest: [Text]
  ) -> Finding {
    let value = target.shownKey(value)
    let near =
      nearest.isEmpty
      ? Text(
        zh: "请先登记该\(target.title.zh),或核对名称", en: "Register it first, or check the spelling")
      : Text(
        zh: "是否为:\(nearest.map(\.zh).joined(separator: "、"))",
        en: "Did you mean: \(nearest.map(\.en).joined(separator: ", "))")
    return Finding(
      .unknownReference,
      Text(
        zh: "未登记的\(target.title.zh):\(value)",
        en: "No \(target.title.en.lowercased()) is registered as \(value)"), fix: near)
  }

  /// - Parameter beside: the labels of the fields beside the reference that narrow it.
  static func ambiguousReference(
    _ target: EntityDescription, _ value: String, count: Int, beside: [Text]
  ) -> Finding {
    let value = target.shownKey(value)
    let key = target.keyNaming()
    return Finding(
      .ambiguousReference,
      Text(
        zh: "“\(value)”对应\(count)个\(target.title.zh),无法确定",
        en: "\(value) may mean \(count) records of \(target.title.en.lowercased())"),
      fix: beside.isEmpty
        ? Text(zh: "请写明\(key.zh)", en: "Write it as: \(key.en)")
        : Text(
          zh: "请一并填写\(beside.map(\.zh).joined(separator: "、"))",
          en: "Fill in as well: \(beside.map(\.en).joined(separator: ", "))"))
  }

  static func formerName(
    _ target: EntityDescription, _ value: String, now: String, since: String?
  ) -> Finding {
    let value = target.shownKey(value)
    if target.table == Division.table {
      return Finding(
        .mergedTown,
        Text(
          zh: "\(value)\(since.map { "已于\($0)" } ?? "已")并入\(now),按\(now)登记",
          en: "\(value) became part of \(now)\(since.map { " on \($0)" } ?? ""); taken as \(now)"))
    }
    return Finding(
      .formerName,
      Text(
        zh: "“\(value)”为曾用名称或编号,按“\(now)”处理",
        en: "\(value) is a former name or key; taken as \(now)"))
  }
}
