// What may stand in `\( )` inside an `SQL` literal.

extension SQL: ExpressibleByStringInterpolation {
  /// The literal parts are static, so that no text made at run time gets in.
  public init(stringLiteral text: StaticString) {
    pieces = [.text(text.description)]
  }

  public init(stringInterpolation: Interpolation) {
    pieces = stringInterpolation.pieces
  }

  /// Collects the parts of a literal; each method takes one kind of value.
  public struct Interpolation: StringInterpolationProtocol {
    var pieces: [Piece] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      pieces.reserveCapacity(interpolationCount * 2 + 1)
    }

    public mutating func appendLiteral(_ text: StaticString) {
      pieces.append(.text(text.description))
    }

    public mutating func appendInterpolation(_ value: String?) {
      pieces.append(.bind(Bind(value: value)))
    }

    public mutating func appendInterpolation(_ value: Int?) {
      pieces.append(.bind(Bind(value: value.map { "\($0)" })))
    }

    public mutating func appendInterpolation(_ value: Int64?) {
      pieces.append(.bind(Bind(value: value.map { "\($0)" })))
    }

    public mutating func appendInterpolation(_ value: Bool?) {
      pieces.append(.bind(Bind(value: value.map { $0 ? "true" : "false" })))
    }

    public mutating func appendInterpolation(_ value: Double?) {
      pieces.append(.bind(Bind(value: value.map(Self.number))))
    }

    /// A list as `text[]`; `nil` elements are SQL nulls.
    public mutating func appendInterpolation(_ list: [String?]?) {
      pieces.append(.bind(Bind(value: list.map(Self.array), type: Bind.textArray)))
    }

    /// Bytes as `bytea`.
    public mutating func appendInterpolation(_ bytes: [UInt8]?) {
      pieces.append(.bind(Bind(value: bytes.map(Self.hex), type: Bind.bytea)))
    }

    /// A fragment with its own binds.
    public mutating func appendInterpolation(_ fragment: SQL) {
      pieces += fragment.pieces
    }

    /// A quoted identifier.
    public mutating func appendInterpolation(name: String) {
      pieces.append(.text(Self.identifier(name)))
    }

    /// A qualified identifier, such as `"schema"."table"`.
    public mutating func appendInterpolation(names: [String]) {
      pieces.append(.text(names.map(Self.identifier).joined(separator: ".")))
    }

    /// A quoted literal, for the statements that take no binds (`copy`, `create`, `set`).
    public mutating func appendInterpolation(literal: String) {
      pieces.append(.text(Self.literal(literal)))
    }
  }
}

extension SQL.Interpolation {
  private static func number(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value > 0 ? "Infinity" : "-Infinity" }
    return "\(value)"
  }

  private static func array(_ list: [String?]) -> String {
    let elements = list.map { element in
      element.map { "\"" + escaped($0, ["\"", "\\"], with: "\\") + "\"" } ?? "NULL"
    }
    return "{" + elements.joined(separator: ",") + "}"
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return "\\x" + String(decoding: text, as: UTF8.self)
  }

  private static func identifier(_ name: String) -> String {
    "\"" + escaped(name, ["\""], with: "\"") + "\""
  }

  /// With a backslash in it the literal takes the form ` E'…'`, which means the same whatever
  /// `standard_conforming_strings` says.
  private static func literal(_ text: String) -> String {
    guard text.unicodeScalars.contains("\\") else {
      return "'" + escaped(text, ["'"], with: "'") + "'"
    }
    return " E'" + escaped(escaped(text, ["\\"], with: "\\"), ["'"], with: "'") + "'"
  }

  /// Puts `mark` before each of `characters`. Works on scalars: a combining mark after a quote
  /// makes another `Character` of it, but not for the server.
  private static func escaped(
    _ text: String, _ characters: Set<Unicode.Scalar>, with mark: Unicode.Scalar
  ) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if characters.contains(scalar) { result.append(mark) }
      result.append(scalar)
    }
    return String(result)
  }
}
