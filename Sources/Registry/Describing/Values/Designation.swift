// `Designation` is what a record is known by that is neither a code nor the name of an organisation.

public import Tables

/// The number of a document or plaque, or an edition: in the spelling that references to it have.
public struct Designation: FieldValue {
  public let text: String

  public static func read(_ cell: Cell, notes: inout [Finding]) throws(Finding) -> Designation {
    Designation(text: NameText.canonical(try PlainText.read(cell, notes: &notes).text))
  }
}
