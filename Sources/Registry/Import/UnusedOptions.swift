/// What a person told an import of fields and headings that none of its sheets have.
struct UnusedOptions {
  let options: ImportOptions
  let sheets: [OpenedSheet]

  /// Refuses the first that means nothing: left out without a word it would be missed by nobody.
  ///
  /// - Throws: `StoreError.unusedOption`.
  func refuse() throws {
    if sheets.isEmpty { return }
    for name in options.constants.keys.sorted() + options.map.values.sorted()
    where sheets.allSatisfy({ $0.roster.targets(named: name).isEmpty }) {
      throw StoreError.unusedOption(noField(name))
    }
    for heading in options.map.keys.sorted() where !headings.contains(where: means(heading)) {
      throw StoreError.unusedOption(noHeading(heading))
    }
  }

  private var headings: [String] { sheets.flatMap(\.header.headings) }

  private func means(_ heading: String) -> (String) -> Bool {
    let key = Heading.key(heading)
    return { Heading.key($0) == key }
  }

  private func noField(_ name: String) -> Finding {
    let fields = sheets.flatMap(\.roster.parts).flatMap { part in
      part.entity.fields.filter(part.isFed).map(\.name)
    }
    return Finding(
      .unusedOption,
      Text(zh: "各表均无字段“\(name)”", en: "No sheet has a field \(name)"),
      fix: hint(nearest(to: name, among: Set(fields))))
  }

  private func noHeading(_ heading: String) -> Finding {
    Finding(
      .unusedOption,
      Text(zh: "各表均无列名“\(heading)”", en: "No sheet has a column \(heading)"),
      fix: hint(nearest(to: heading, among: Set(headings.filter { !$0.isEmpty }))))
  }

  /// Nil where nothing is near: the rule then tells what to do.
  private func hint(_ near: [String]) -> Text? {
    near.isEmpty
      ? nil
      : Text(
        zh: "是否为:\(near.joined(separator: "、"))",
        en: "Did you mean: \(near.joined(separator: ", "))")
  }
}
