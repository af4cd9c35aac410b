// `CellText` takes the dirt off a cell's text that can be taken off without losing anything.

/// Lossless normalisation of what was typed, pasted or exported into a cell.
public enum CellText {
  /// The text without invisible characters, outer spaces and the apostrophe that keeps numbers as
  /// text; line breaks and special spaces become spaces. Full-width punctuation stays as it is.
  public static func tidy(_ text: String) -> String {
    isClean(text) ? text : normalised(text, narrowing: false)
  }

  /// The tidy text with full-width ASCII in half width: what codes, numbers and names are read from.
  public static func narrow(_ text: String) -> String {
    isClean(text) ? text : normalised(text, narrowing: true)
  }

  /// The narrow text without any spaces.
  public static func compact(_ text: String) -> String {
    let narrow = narrow(text)
    return narrow.utf8.contains(0x20) ? String(narrow.filter { $0 != " " }) : narrow
  }

  /// Whether a text stands for "nothing here": blank, `-`, `—`, `/`, `无`, a clear token, ….
  public static func isBlankWord(_ text: String) -> Bool {
    guard text.utf8.count <= 32 else { return false }
    let word = tidy(text)
    guard let first = word.unicodeScalars.first else { return true }
    guard firsts.contains(first) else { return false }
    return blankWords.contains(word.lowercased()) || isClearToken(word)
  }

  /// Whether a text asks to empty the field, where a blank cell would keep what is known.
  public static func isClearToken(_ text: String) -> Bool {
    guard text.utf8.count <= 16 else { return false }
    let word = tidy(text)
    guard let first = word.unicodeScalars.first, firsts.contains(first) else { return false }
    return clearTokens.contains(word.lowercased())
  }

  private static let clearTokens: Set = ["〈空〉", "<空>", "＜空＞", "《空》", "<clear>", "＜clear＞"]

  private static let blankWords: Set = [
    "-", "--", "---", "－", "–", "—", "——", "/", "//", "／", "\\", "、", "无", "暂无", "没有", "未填",
    "n/a", "null", "none", "(空)", "（空）", "(blank)",
  ]

  /// What such words begin with, which tells nearly all other cells at once.
  private static let firsts = Set(
    blankWords.union(clearTokens).flatMap { [$0, $0.uppercased()] }.compactMap(
      \.unicodeScalars.first))
}

extension CellText {
  /// True where no byte can need work: the way of nearly all cells, Han text included.
  private static func isClean(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let first = bytes.first, let last = bytes.last else { return true }
      if first <= 0x20 || first == 0x27 || last <= 0x20 { return false }
      return bytes.allSatisfy { !isSuspicious($0) }
    }
  }

  /// Control characters, and the first bytes of all characters that `normalised` changes.
  private static func isSuspicious(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00..<0x20, 0x7F, 0xC2, 0xE1, 0xE2, 0xE3, 0xEF: true
    default: false
    }
  }

  private static func normalised(_ text: String, narrowing: Bool) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
        0x3000:
        if scalars.last != " " { scalars.append(" ") }
      case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x180E, 0x200B...0x200F, 0x202A...0x202E,
        0x2060...0x2069, 0xFEFF:
        continue
      case 0x2F00...0x2FD5:
        scalars.append(radicals[Int(scalar.value) - 0x2F00])
      case 0xFF01...0xFF5E where narrowing:
        scalars.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
      default:
        scalars.append(scalar)
      }
    }
    return trimmed(scalars)
  }

  /// Takes off outer spaces and leading apostrophes, which can follow each other.
  private static func trimmed(_ scalars: String.UnicodeScalarView) -> String {
    let start = scalars.drop { $0 == " " || $0 == "'" || $0 == "’" || $0 == "‘" }
    guard let end = start.lastIndex(where: { $0 != " " }) else { return "" }
    return String(start[...end])
  }

  /// The ordinary characters for the Kangxi radicals U+2F00–2FD5, which text copied from PDF holds.
  private static let radicals = Array(
    """
    一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺\
    广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白\
    皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛\
    辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠
    """.unicodeScalars)
}
