/// What a search is for.
public struct SearchRequest: Sendable {
  /// As a person typed it.
  public var text: String
  /// The kinds of record that may be found.
  public var entities = Entities.all
  public var limit = 20

  public init(_ text: String) { self.text = text }
}

/// A record that was found, and by what.
public struct SearchHit: Sendable {
  /// How a record matches, the best first.
  public enum How: Int, Sendable, CaseIterable {
    case exact, prefix, infix, pinyin, former

    public var choice: Choice {
      switch self {
      case .exact: Choice("exact", zh: "完全一致", en: "exact")
      case .prefix: Choice("prefix", zh: "开头一致", en: "beginning")
      case .infix: Choice("infix", zh: "部分一致", en: "part")
      case .pinyin: Choice("pinyin", zh: "拼音", en: "pinyin")
      case .former: Choice("former", zh: "曾用名或别名", en: "former or other name")
      }
    }
  }

  public var entity: EntityDescription
  public var id: String
  public var key: String
  /// What people call the record, or the person or organisation that it is about.
  public var name: String?
  /// The field that matched.
  public var field: FieldDescription
  /// The field's text; of document numbers the masked one.
  public var matched: String
  public var how: How
  /// A person's masked document number.
  public var document: String?
}

/// What was found, the best first, and what to know about it.
public struct SearchResult: Sendable {
  public var hits: [SearchHit] = []
  public var notes: [Finding] = []

  /// Each record once, by its best match; `limit` of them.
  func ranked(limit: Int) -> SearchResult {
    var seen: Set<[String]> = []
    let order = hits.enumerated().sorted {
      ($0.element.how.rawValue, $0.offset) < ($1.element.how.rawValue, $1.offset)
    }
    let best = order.map(\.element).filter { seen.insert([$0.entity.noun, $0.id]).inserted }
    return SearchResult(hits: Array(best.prefix(limit)), notes: notes)
  }
}
