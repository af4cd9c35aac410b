/// A heading as sheets write it, reduced to what it says.
enum Heading {
  /// Without spaces, line breaks, stars and remarks such as `(必填)`; half-width; lower case.
  static func key(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in CellText.narrow(text).unicodeScalars {
      switch scalar {
      case "*", "＊", ":", "\"", "'", "“", "”": continue
      case "_": kept.append(scalar)
      default:
        if scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint {
          continue
        }
        kept.append(scalar)
      }
    }
    let key = String(kept).lowercased()
    let remark = remarks.first { key.hasSuffix($0) }
    return remark.map { String(key.dropLast($0.count)) } ?? key
  }

  private static let remarks = [
    "(必填)", "(选填)", "(必填项)", "(可选)", "(required)", "[必填]",
  ]

  /// The key without a bracketed remark at its end (`入学年月(yyyy-mm)`).
  static func withoutRemark(_ key: String) -> String? {
    guard key.hasSuffix(")"), let open = key.lastIndex(of: "("), open > key.startIndex else {
      return nil
    }
    return String(key[..<open])
  }

  /// Headings of columns that sheets carry and no record needs.
  static let ignored: Set<String> = [
    "序号", "序", "no", "no.", "编号序号", "备注", "说明", "年级", "联系电话", "联系人", "#",
  ]
}
