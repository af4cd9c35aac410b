// CellMaking makes a cell of what a sheet's XML says about it.

/// A cell as the parser met it.
struct RawCell {
  enum ValueType {
    case number, sharedString, inlineString, formulaString, boolean, error, date

    init(_ attribute: UnsafeBufferPointer<UInt8>) {
      switch (attribute.first, attribute.count) {
      case (UInt8(ascii: "s"), 1): self = .sharedString
      case (UInt8(ascii: "s"), _): self = .formulaString
      case (UInt8(ascii: "i"), _): self = .inlineString
      case (UInt8(ascii: "b"), _): self = .boolean
      case (UInt8(ascii: "e"), _): self = .error
      case (UInt8(ascii: "d"), _): self = .date
      default: self = .number
      }
    }
  }

  var type = ValueType.number
  var style = 0
  var hasFormula = false
  var hasValue = false
  var value: [UInt8] = []

  /// Makes it ready for the next cell, keeping its memory.
  mutating func reset() {
    type = .number
    style = 0
    hasFormula = false
    hasValue = false
    value.removeAll(keepingCapacity: true)
  }
}

/// Makes cells by a workbook's styles, shared strings and epoch.
struct CellMaking {
  /// A cell refers to a shared string that isn't there.
  struct MissingString: Error {}

  let styles: Styles
  let strings: SharedStrings
  let epoch: Epoch

  /// Nil for a blank cell.
  func callAsFunction(_ raw: RawCell) throws(MissingString) -> Cell? {
    guard !raw.value.isEmpty else {
      // A formula whose result is the empty text has an empty value; an uncomputed one has none.
      let isComputed = raw.type == .formulaString && raw.hasValue
      return raw.hasFormula && !isComputed ? Cell("", storage: .uncomputedFormula) : nil
    }
    switch raw.type {
    case .number: return number(raw)
    case .sharedString:
      guard let text = raw.value.integer.flatMap({ strings.text(at: $0) }) else {
        throw MissingString()
      }
      return text.isEmpty ? nil : Cell(text)
    case .inlineString, .formulaString:
      var text = raw.value
      EscapedText.decode(&text, from: 0)
      return Cell(String(decoding: text, as: UTF8.self))
    case .boolean:
      let isFalse = raw.value == [UInt8(ascii: "0")] || raw.value == Array("false".utf8)
      return Cell(isFalse ? "FALSE" : "TRUE", storage: .boolean)
    case .error: return Cell(String(decoding: raw.value, as: UTF8.self), storage: .error)
    case .date: return date(raw)
    }
  }

  private func number(_ raw: RawCell) -> Cell {
    let text = String(decoding: raw.value, as: UTF8.self)
    guard raw.value.allSatisfy(Self.isNumeric) else { return Cell(text) }
    let format = styles[raw.style]
    if case .number(let decimals) = format {
      return Cell(text, storage: .number(decimals: decimals))
    }
    guard let value = Double(text), let date = SerialDate(value, epoch: epoch) else {
      return Cell(text, storage: .number(decimals: nil))
    }
    switch format {
    case .date(.month): return Cell(date.text(.month), storage: .date(.month))
    case .time where value < 1: return Cell(text, storage: .number(decimals: nil))
    default:
      let precision: Cell.DatePrecision = date.hasTime ? .time : .day
      return Cell(date.text(precision), storage: .date(precision))
    }
  }

  /// A date written out, as the strict edition of the standard allows: `2023-09-01T00:00:00`.
  private func date(_ raw: RawCell) -> Cell {
    let parts = String(decoding: raw.value, as: UTF8.self).split(separator: "T")
    let (day, time) = (parts.first ?? "", parts.dropFirst().first?.prefix(8) ?? "")
    guard day.utf8.count == 10 else { return Cell(String(decoding: raw.value, as: UTF8.self)) }
    if styles[raw.style] == .date(.month) {
      return Cell(String(day.prefix(7)), storage: .date(.month))
    }
    return time.isEmpty || time == "00:00:00"
      ? Cell(String(day), storage: .date(.day))
      : Cell("\(day)T\(time)", storage: .date(.time))
  }

  private static func isNumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: "E"), UInt8(ascii: "e"):
      true
    default: false
    }
  }
}
