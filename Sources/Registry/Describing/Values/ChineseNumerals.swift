// `ChineseNumerals` turns numbers written in Han characters into digits.

/// Numbers of dates: digit by digit (`二〇二三`) or counted in tens (`三十一`).
enum ChineseNumerals {
  static func replaced(in text: String) -> String {
    guard text.unicodeScalars.contains(where: isNumeral) else { return text }
    var result = ""
    var run: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if isNumeral(scalar) {
        run.append(scalar)
      } else {
        result += digits(of: run)
        run = []
        result.unicodeScalars.append(scalar)
      }
    }
    return result + digits(of: run)
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "十" || digit(scalar) != nil
  }

  private static func digits(of run: [Unicode.Scalar]) -> String {
    guard let ten = run.firstIndex(of: "十") else {
      return run.compactMap { digit($0).map(String.init) }.joined()
    }
    let tens = run[..<ten].last.flatMap(digit) ?? 1
    let ones = run[(ten + 1)...].first.flatMap(digit) ?? 0
    return String(tens * 10 + ones)
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "〇", "零", "○": 0
    case "一": 1
    case "二": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }
}
