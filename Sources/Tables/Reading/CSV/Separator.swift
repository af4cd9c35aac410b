// Separator tells which character stands between a CSV's values.

/// The characters that separate values.
enum Separator: CaseIterable {
  case comma
  case tab
  case semicolon
  case fullWidthComma

  var bytes: [UInt8] {
    switch self {
    case .comma: Array(",".utf8)
    case .tab: Array("\t".utf8)
    case .semicolon: Array(";".utf8)
    case .fullWidthComma: Array("\u{FF0C}".utf8)
    }
  }

  /// The separator that stands in most of the sample's lines; of several, the most frequent one.
  static func detect(in sample: [UInt8]) -> Separator {
    var tallies = Self.allCases.map { (separator: $0, bytes: $0.bytes, tally: Tally()) }
    var isQuoted = false
    var startsValue = true
    for index in sample.indices {
      let byte = sample[index]
      if byte == UInt8(ascii: "\"") && (isQuoted || startsValue) { isQuoted.toggle() }
      guard !isQuoted else { continue }
      startsValue = byte == UInt8(ascii: "=")
      if byte == 0x0A || byte == 0x0D {
        startsValue = true
        for place in tallies.indices { tallies[place].tally.endLine() }
      }
      for place in tallies.indices where sample[index...].starts(with: tallies[place].bytes) {
        startsValue = true
        if byte == UInt8(ascii: "\t") && endsValue(at: index, in: sample) { continue }
        tallies[place].tally.inLine += 1
      }
    }
    for place in tallies.indices { tallies[place].tally.endLine() }
    let best = tallies.indices.max {
      let (left, right) = (tallies[$0].tally, tallies[$1].tally)
      return (left.lines, left.total, -$0) < (right.lines, right.total, -$1)
    }
    return best.map { tallies[$0].separator } ?? .comma
  }

  /// How often a separator was met.
  private struct Tally {
    var lines = 0
    var total = 0
    var inLine = 0

    mutating func endLine() {
      lines += inLine > 0 ? 1 : 0
      total += inLine
      inLine = 0
    }
  }

  /// True for a TAB that was put behind a value to keep it text, as `442000…<TAB>,` has it.
  private static func endsValue(at index: Int, in sample: [UInt8]) -> Bool {
    let rest = sample[(index + 1)...]
    guard let next = rest.first else { return true }
    return next == 0x0A || next == 0x0D
      || Self.allCases.contains { $0 != .tab && rest.starts(with: $0.bytes) }
  }
}
