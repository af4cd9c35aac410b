import Registry
import Tables

/// The columns that tables of changes have in common.
enum ChangeColumns {
  static let counts = [
    Column(key: "added", label: say(zh: "新增", en: "Added"), kind: .integer),
    Column(key: "changed", label: say(zh: "修改", en: "Changed"), kind: .integer),
    Column(key: "removed", label: say(zh: "删除", en: "Removed"), kind: .integer),
  ]
}

extension ChangeCounts {
  /// The values of `ChangeColumns.counts`.
  var texts: [String] { ["\(added)", "\(changed)", "\(removed)"] }
}
