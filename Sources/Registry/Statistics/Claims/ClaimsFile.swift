import Yams

/// A mapping in a file of claims; every complaint says where in the file it arose.
struct ClaimsMapping {
  private let node: Node

  /// Refuses what is no mapping, and keys other than `keys`.
  init(_ node: Node, keys: [String], of key: String) throws(ClaimsError) {
    guard let mapping = node.mapping else {
      throw node.error(
        .badClaim(key, node.words, expected: Text(zh: "若干“项目: 值”", en: "a mapping of keys")))
    }
    self.node = node
    for found in mapping.keys where !keys.contains(found.words) {
      throw found.error(
        .unknownKey(found.words, nearest: nearest(to: found.words, among: keys)))
    }
  }

  func optional(_ key: String) -> Node? {
    guard let value = node.mapping?[Node(key)], value.null == nil else { return nil }
    return value
  }

  func required(_ key: String) throws(ClaimsError) -> Node {
    guard let value = optional(key) else { throw node.error(.missingKey(key)) }
    return value
  }

  func text(_ key: String) throws(ClaimsError) -> String {
    let value = try required(key)
    guard let text = value.scalar?.string, !text.isEmpty else {
      throw value.error(.badClaim(key, value.words, expected: Text(zh: "文字", en: "a text")))
    }
    return text
  }

  func optionalText(_ key: String) throws(ClaimsError) -> String? {
    optional(key) == nil ? nil : try text(key)
  }

  func list(_ key: String) throws(ClaimsError) -> [Node] {
    guard let value = optional(key) else { return [] }
    guard let sequence = value.sequence else {
      throw value.error(.badClaim(key, value.words, expected: Text(zh: "列表", en: "a list")))
    }
    return Array(sequence)
  }

  /// A name in both languages, `{zh: …, en: …}`.
  func names(_ key: String) throws(ClaimsError) -> Text {
    let names = try ClaimsMapping(required(key), keys: ["zh", "en"], of: key)
    return Text(zh: try names.text("zh"), en: try names.text("en"))
  }
}

extension Node {
  /// The text of a scalar, or the kind of anything else.
  var words: String {
    switch self {
    case .scalar(let scalar): scalar.string
    case .mapping: "{…}"
    case .sequence: "[…]"
    case .alias(let alias): "*\(alias.anchor)"
    }
  }

  func error(_ finding: Finding) -> ClaimsError {
    ClaimsError(finding, line: mark?.line, column: mark?.column)
  }
}
