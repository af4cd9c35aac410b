public import Tables

/// An empty workbook for a roster or directory: headings, notes and drop-downs that import reads back.
public struct TemplateWorkbook {
  let roster: Roster
  let language: Language

  public init(_ roster: Roster, language: Language) {
    self.roster = roster
    self.language = language
  }

  /// The fields that a person fills in, in their order; none twice.
  private var fields: [FieldDescription] {
    var headings: Set<String> = []
    return roster.parts.flatMap { part in
      part.entity.fields.filter { field in
        part.isFed(field) && field.visibility != .never && !(field.name == "id")
      }
    }.filter { headings.insert($0.label(language)).inserted }
  }

  /// Writes the workbook; committing the file is the caller's.
  public func write(to output: OutputFile) throws(WritingError) {
    let book = try WorkbookWriter(
      to: output, properties: DocumentProperties(title: roster.title(language)))
    let sheet = try book.addSheet(roster.title(language))
    let heading = try book.format(CellStyle(isBold: true, fill: 0xDDEBF7, hasBorder: true))
    let text = try book.format(.text)
    let rows = 1...2000
    for (column, field) in fields.enumerated() {
      let label = field.label(language) + (field.isRequired ? "*" : "")
      try sheet.setWidth(
        Double(max(12, displayWidth(label) + 4)), columns: column...column, format: text)
      try sheet.write(.text(label), row: 0, column: column, format: heading)
      try sheet.addComment(note(field), row: 0, column: column)
      if !field.choices.isEmpty, !field.isList {
        try sheet.addDropDown(
          DropDown(field.choices.map { $0.label(language) }),
          over: CellRange(rows: rows, columns: column...column))
      }
    }
    if !fields.isEmpty {
      try sheet.permitNumbersAsText(in: CellRange(rows: rows, columns: 0...(fields.count - 1)))
    }
    try sheet.freeze(rows: 1)
    try book.finish()
  }

  /// What is to be entered, in a sentence.
  private func note(_ field: FieldDescription) -> String {
    var parts = [
      field.isRequired
        ? Text(zh: "必填。", en: "Required.") : Text(zh: "选填。", en: "Optional.")
    ]
    if let target = field.target { parts.append(note(target, field)) }
    if field.isList, field.target == nil {
      parts.append(
        Text(
          zh: "可填:\(field.choices.map(\.label.zh).joined(separator: "、"))。"
            + "多个以\(CellList.separators.zh)分隔。",
          en: "Any of: \(field.choices.map(\.label.en).joined(separator: ", ")). "
            + "Several are separated by \(CellList.separators.en)."))
    }
    switch field.kind {
    case .date: parts.append(Text(zh: "日期写作2023-09-01。", en: "A date such as 2023-09-01."))
    case .boolean: parts.append(Text(zh: "填是或否。", en: "Yes or no."))
    case .text, .integer, .decimal: break
    }
    return parts.map { $0(language) }.joined(separator: language == .en ? " " : "")
  }

  /// How the record, or each of several, is named in a cell.
  private func note(_ target: EntityDescription, _ field: FieldDescription) -> Text {
    let naming = target.naming(within: field.within)
    let one = Text(
      zh: "填已登记的\(target.title.zh),写作:\(naming.zh)。",
      en: "A registered \(target.noun), as: \(naming.en).")
    guard case .links = field.storage else { return one }
    return Text(
      zh: "\(one.zh)多个以\(CellList.separators.zh)分隔。",
      en: "\(one.en) Several are separated by \(CellList.separators.en).")
  }
}
