public import Tables

/// A major's or occupation's name, its brackets half-width (`数控加工(数控车工)`).
public struct MajorName: FieldValue {
  public let text: String

  public static func read(_ cell: Cell, notes: inout [Finding]) throws(Finding) -> Self {
    Self(text: try OrganisationName.read(cell, notes: &notes).text)
  }
}
