import FoundationEssentials
import Yams

extension Claims {
  /// Reads a letter's claims.
  ///
  /// - Throws: `ClaimsError` with the line and column of the first mistake.
  public static func load(yaml: String) throws(ClaimsError) -> Claims {
    let file = try ClaimsMapping(
      root(of: yaml), keys: ["letter", "title", "date", "claims"], of: "claims")
    let claims = try file.list("claims").map { node throws(ClaimsError) in try Claim(node) }
    if claims.isEmpty { throw ClaimsError(.missingKey("claims")) }
    return Claims(
      letter: try file.text("letter"), title: try file.text("title"),
      date: try date(file.required("date")), claims: claims)
  }

  private static func root(of yaml: String) throws(ClaimsError) -> Node {
    do {
      guard let node = try compose(yaml: yaml) else { throw ClaimsError(.missingKey("claims")) }
      return node
    } catch let error as ClaimsError {
      throw error
    } catch YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _), YamlError.composer(_, let problem, let mark, _)
    {
      throw ClaimsError(.brokenYAML(problem), line: mark.line, column: mark.column)
    } catch {
      throw ClaimsError(.brokenYAML("\(error)"))
    }
  }

  private static func date(_ node: Node) throws(ClaimsError) -> CalendarDate {
    guard let date = CalendarDate(iso: node.words) else {
      throw node.error(
        .badClaim("date", node.words, expected: Text(zh: "日期,如 2024-07-05", en: "like 2024-07-05")))
    }
    return date
  }
}

extension Claim {
  fileprivate init(_ node: Node) throws(ClaimsError) {
    let claim = try ClaimsMapping(
      node,
      keys: [
        "claim", "name", "quote", "measure", "where", "comparator", "claimed", "period", "note",
      ], of: "claims")
    code = try claim.text("claim")
    name = try claim.names("name")
    quote = try claim.optionalText("quote")
    let measure = try Self.measure(claim.required("measure"))
    self.measure = measure
    filters = try claim.list("where").map { node throws(ClaimsError) in
      try Self.filter(node, of: measure)
    }
    comparator = try Self.comparator(claim.required("comparator"))
    claimed = try Self.number(claim.required("claimed"))
    span =
      try claim.optional("period").map { node throws(ClaimsError) in try Self.span(node) }
      ?? .untilDay
    note = try claim.optionalText("note")
  }

  private static func measure(_ node: Node) throws(ClaimsError) -> Measure {
    do {
      return try Measures.named(node.words)
    } catch {
      throw node.error(error.finding)
    }
  }

  private static func filter(_ node: Node, of measure: Measure) throws(ClaimsError) -> Filter {
    guard let filter = Filter(parsing: node.words) else {
      throw node.error(
        .badClaim(
          "where", node.words, expected: Text(zh: "“项目=值”的形式", en: "written DIMENSION=VALUE")))
    }
    do {
      _ = try measure.dimension(named: filter.name)
      return filter
    } catch {
      throw node.error(error.finding)
    }
  }

  private static func comparator(_ node: Node) throws(ClaimsError) -> Comparator {
    guard let comparator = Comparator(rawValue: node.words) else {
      let known = Comparator.allCases.map(\.rawValue).joined(separator: " ")
      let expected = Text(zh: "其一:\(known)", en: "one of \(known)")
      throw node.error(.badClaim("comparator", node.words, expected: expected))
    }
    return comparator
  }

  private static func number(_ node: Node) throws(ClaimsError) -> String {
    let isNumber = node.words.wholeMatch(of: /[0-9]+(\.[0-9]+)?/) != nil
    guard isNumber, Decimal(string: node.words) != nil else {
      throw node.error(
        .badClaim("claimed", node.words, expected: Text(zh: "非负数", en: "a number, not negative")))
    }
    return node.words
  }

  private static func span(_ node: Node) throws(ClaimsError) -> Span {
    let period = try ClaimsMapping(node, keys: ["school_years", "years"], of: "period")
    for (key, span) in [("school_years", Span.schoolYears), ("years", Span.years)] {
      guard let count = period.optional(key) else { continue }
      guard let number = Int(count.words), (1...100).contains(number) else {
        throw count.error(
          .badClaim(key, count.words, expected: Text(zh: "1至100的整数", en: "a number from 1 to 100")))
      }
      return span(number)
    }
    throw node.error(.missingKey("school_years"))
  }
}
