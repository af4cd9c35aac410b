import Registry
import Tables

/// The columns that tables of changes have in common.
enum ChangeColumns {
  /// The columns of `ChangeSummary.texts`.
  static let change = [
    Column(key: "id", label: say(zh: "变更编号", en: "Change"), kind: .integer),
    Column(key: "at", label: say(zh: "时间", en: "At")),
    Column(key: "actor", label: say(zh: "操作人", en: "Actor")),
    Column(key: "source", label: say(zh: "来源", en: "Source")),
    Column(key: "reason", label: say(zh: "原因", en: "Reason")),
  ]

  /// The columns of `ChangeCounts.texts`.
  static let counts = [
    Column(key: "added", label: say(zh: "新增", en: "Added"), kind: .integer),
    Column(key: "changed", label: say(zh: "修改", en: "Changed"), kind: .integer),
    Column(key: "removed", label: say(zh: "删除", en: "Removed"), kind: .integer),
  ]
}

extension ChangeSummary {
  var texts: [String?] { ["\(id)", at, actor, source, reason] }
}

extension ChangeCounts {
  var texts: [String?] { ["\(added)", "\(changed)", "\(removed)"] }
}
