/// The terminal cells a text takes: Han, full-width signs and emoji 2, combining marks 0.
///
/// Signs of ambiguous width (`…`, `①`, `—`) count 1, as terminals show them by default.
public func displayWidth(_ text: some StringProtocol) -> Int {
  var sum = 0
  for scalar in text.unicodeScalars {
    if scalar.changesNeighbours {
      return text.reduce(0) { $0 + $1.displayWidth }
    }
    sum += scalar.displayWidth
  }
  return sum
}

/// The side of its cell a text stands on.
public enum TextAlignment: Sendable { case left, right, center }

extension String {
  /// The text with spaces up to `width` cells; a wider text stays whole.
  public func padded(to width: Int, alignment: TextAlignment = .left) -> String {
    let gap = width - displayWidth(self)
    if gap <= 0 { return self }
    let before =
      switch alignment {
      case .left: 0
      case .right: gap
      case .center: gap / 2
      }
    return String(repeating: " ", count: before) + self
      + String(repeating: " ", count: gap - before)
  }

  /// The text cut to at most `width` cells, the last being `…` if anything was cut.
  public func truncated(to width: Int) -> String {
    if displayWidth(self) <= width { return self }
    if width <= 0 { return "" }
    var kept = ""
    var room = width - 1
    for character in self {
      room -= character.displayWidth
      if room < 0 { break }
      kept.append(character)
    }
    return kept + "…"
  }
}

extension Character {
  /// Joined emoji and flags take two cells, as does whatever asks to be shown as emoji (U+FE0F).
  fileprivate var displayWidth: Int {
    if unicodeScalars.contains("\u{FE0F}") { return 2 }
    return min(2, unicodeScalars.reduce(0) { $0 + $1.displayWidth })
  }
}

extension Unicode.Scalar {
  /// Joiners, emoji selectors, flag letters and skin tones make one sign of several.
  fileprivate var changesNeighbours: Bool {
    switch value {
    case 0x200D, 0xFE0F, 0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF: true
    default: false
    }
  }

  fileprivate var displayWidth: Int {
    switch value {
    case 0x20..<0x7F, 0xA0..<0x300: return 1
    case 0x4E00...0x9FFF: return 2
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0  // Hangul vowels and finals join the initial
    default: break
    }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      return 0
    default:
      return isEastAsianWide || properties.isEmojiPresentation ? 2 : 1
    }
  }

  /// East Asian Width W or F (Unicode Standard Annex 11), except what is emoji by default.
  private var isEastAsianWide: Bool {
    switch value {
    case ..<0x1100: false
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
