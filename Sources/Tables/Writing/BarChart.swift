/// A chart of horizontal bars for the terminal.
public struct BarChart: Sendable {
  /// One bar: what it is of, how long it is, and what stands right of it.
  public struct Bar: Sendable, Hashable {
    public var label: String
    public var value: Double
    public var text: String

    public init(_ label: String, value: Double, text: String) {
      self.label = label
      self.value = value
      self.text = text
    }
  }

  public var bars: [Bar]
  /// The terminal's columns.
  public var width: Int
  /// Draws with `#` alone, for terminals without block characters.
  public var isASCII: Bool

  public init(_ bars: [Bar], width: Int = 80, isASCII: Bool = false) {
    self.bars = bars
    self.width = width
    self.isASCII = isASCII
  }

  /// One line per bar. The greatest value fills the width; negative values and those that aren't
  /// finite have no bar, and any other value above zero shows at least a trace.
  public var lines: [String] {
    let texts = bars.map { TerminalText.safe($0.text) }
    let labels = bars.map { TerminalText.safe($0.label) }
    let widestLabel = labels.map { displayWidth($0) }.max() ?? 0
    let widestText = texts.map { displayWidth($0) }.max() ?? 0
    let labelWidth = min(widestLabel, max(8, width / 3))
    let room = max(8, width - labelWidth - widestText - 3)
    let greatest = bars.map(\.value).filter(\.isFinite).max() ?? 0
    return bars.indices.map { index in
      let label = labels[index].truncated(to: labelWidth).padded(to: labelWidth)
      let drawn = bar(share: bars[index].value / greatest, room: room)
      return "\(label)  \(drawn)\(drawn.isEmpty ? "" : " ")\(texts[index])"
    }
  }

  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  private func bar(share: Double, room: Int) -> String {
    guard share.isFinite, share > 0 else { return "" }
    if isASCII {
      return String(repeating: "#", count: max(1, Int((share * Double(room)).rounded())))
    }
    let steps = max(1, Int((share * Double(room * 8)).rounded()))
    return String(repeating: "█", count: steps / 8) + Self.eighths[steps % 8]
  }
}
