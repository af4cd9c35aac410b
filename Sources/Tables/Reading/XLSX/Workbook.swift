// Workbook lists a workbook's sheets and says from which day its dates count.

/// What the main part of a workbook says.
final class Workbook: XMLHandler {
  /// A sheet as listed, with the id of its relationship.
  struct Sheet {
    var name: String
    var relationship: String
    var isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  private(set) var epoch = Epoch.year1900

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "sheet":
      let state = attributes.string("state") ?? "visible"
      sheets.append(
        Sheet(
          name: attributes.string("name") ?? "",
          relationship: attributes.string("id", prefixed: true) ?? "",
          isHidden: state != "visible"))
    case "workbookPr":
      if attributes.flag("date1904") { epoch = .year1904 }
    default: break
    }
  }
}
