// `OrganisationName` is the name of a school, company or office in its canonical spelling.

public import Tables

/// An organisation's name: brackets full-width in Han names, no spaces between Han characters.
public struct OrganisationName: FieldValue {
  public let text: String

  public static func read(_ cell: Cell, notes: inout [Finding]) throws(Finding) -> OrganisationName
  {
    let name = NameText.canonical(try cell.narrowText())
    let hasLetter = name.unicodeScalars.contains { $0.properties.isAlphabetic }
    guard hasLetter, !cell.isNumber, !cell.isDate else { throw .notAnOrganisation(name) }
    return OrganisationName(text: name)
  }
}

extension Finding {
  static func notAnOrganisation(_ text: String) -> Finding {
    Finding(
      .organisationName,
      Text(zh: "“\(quote(text))”不是名称。", en: "“\(quote(text))” is not a name."))
  }
}
