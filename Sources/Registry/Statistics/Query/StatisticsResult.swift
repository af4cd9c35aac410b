public import Tables

/// The answer to a question: columns, and rows of canonical texts.
public struct StatisticsResult: Sendable {
  public var columns: [StatisticsColumn]
  public var rows: [[String?]]
  /// What was inferred from the question, such as a town's former name.
  public var notes: [Finding]
}

/// One column of an answer.
public struct StatisticsColumn: Sendable {
  public let key: String
  public let label: Text
  public let kind: ValueKind
  public let choices: [Choice]
  /// Whether a value is several codes, joined by `;`.
  public let isList: Bool

  init(
    key: String, label: Text, kind: ValueKind = .text, choices: [Choice] = [], isList: Bool = false
  ) {
    self.key = key
    self.label = label
    self.kind = kind
    self.choices = choices
    self.isList = isList
  }

  init(_ dimension: Dimension) {
    self.init(
      key: dimension.name, label: dimension.label, kind: dimension.kind,
      choices: dimension.choices, isList: dimension.list != nil)
  }

  /// The heading that a writer of tables takes.
  public func column(_ language: Language) -> Column {
    Column(key: key, label: label(language), kind: kind)
  }

  /// The code's name in a language, or the text itself where there are no choices.
  public func shown(_ text: String, _ language: Language) -> String {
    if isList {
      return text.split(separator: ";").map { name(of: String($0), language) }
        .joined(separator: Text(zh: "；", en: "; ")(language))
    }
    return name(of: text, language)
  }

  private func name(of code: String, _ language: Language) -> String {
    choices.first { $0.code == code }?.label(language) ?? code
  }
}

extension [StatisticsColumn] {
  /// A row as people of a language read it: codes by their names, also those in the key of its record.
  public func shown(_ row: [String?], _ language: Language) -> [String?] {
    let noun = firstIndex { $0.key == "noun" }.flatMap { row[$0] }
    let entity = noun.flatMap(Entities.description(noun:))
    return zip(row, self).map { text, column in
      text.map {
        column.key == "record" ? entity?.named($0, language) ?? $0 : column.shown($0, language)
      }
    }
  }
}
