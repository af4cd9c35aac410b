// `PersonalNumber` is the number of a person's identity document, with the kind of document.

public import Tables

/// A checked and normalised document number. It is never printed in full: see `masked`.
public struct PersonalNumber: FieldValue {
  public let kind: DocumentKind
  /// The normalised number. It identifies a person: keep it out of logs and messages.
  public let text: String

  /// Reads a number whose kind is to be told from its shape.
  public static func read(
    _ cell: Cell, notes: inout [Finding]
  ) throws(Finding) -> PersonalNumber {
    try read(cell, kind: nil, notes: &notes)
  }

  /// Reads a number of a stated kind, or of the kind that its shape tells where `kind` is nil.
  public static func read(
    _ cell: Cell, kind: DocumentKind?, on day: CalendarDate = .today, notes: inout [Finding]
  ) throws(Finding) -> PersonalNumber {
    var text = try cell.compactText()
    if cell.isNumber {
      guard let digits = cell.exactDigits else { throw .digitsLost(text) }
      text = digits
    } else if cell.looksScientific {
      throw .digitsLost(text)
    }
    if cell.isDate { throw .unknownDocument(text) }
    let number = DocumentText.upperCased(text, notes: &notes)
    if DocumentText.isMasked(number) { throw .maskedNumber(number) }
    return try DocumentText(number, isNumberCell: cell.isNumber, day: day)
      .personalNumber(kind: kind, notes: &notes)
  }

  /// Checks a clean number of a known kind, as it comes from a sealed value or an option.
  public init(
    kind: DocumentKind, validating number: String, on day: CalendarDate = .today
  ) throws(Finding) {
    var notes: [Finding] = []
    self = try Self.read(Cell(number), kind: kind, on: day, notes: &notes)
  }

  init(kind: DocumentKind, checked text: String) {
    self.kind = kind
    self.text = text
  }

  /// The number as a resident identity number, which tells birth date and sex; nil for other kinds.
  public var residentID: ResidentID? {
    switch kind {
    case .residentID, .residencePermit: try? ResidentID(validating: text)
    default: nil
    }
  }

  public static func masked(_ text: String) -> String { mask(text) }

  /// The number as it is shown to people.
  public var masked: String { Self.mask(text) }

  /// The number with its middle hidden: of 18 characters the first six and last four remain, of 15
  /// the first six and last three, of others the first and the last two.
  ///
  /// The last four hold the check digit, so that a masked number beside a birth date, birth month
  /// or age is nearly open: never print them together, and in publications leave the mask out too.
  public static func mask(_ number: String) -> String {
    let count = number.count
    let (head, tail) =
      switch count {
      case 16...: (6, 4)
      case 15: (6, 3)
      case 6...: (1, 2)
      default: (0, 0)
      }
    return number.prefix(head) + String(repeating: "*", count: count - head - tail)
      + number.suffix(tail)
  }
}

extension PersonalNumber: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "\(kind.rawValue) \(masked)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["masked": masked]) }
}
