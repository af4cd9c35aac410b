// `SQL` is statement text together with the values it binds.

/// Statement text with its binds.
///
/// Written as a literal; values enter only by interpolation and leave as `$1`, `$2`, … :
///
///     let query: SQL = "select name from \(name: table) where code = \(code)"
///
/// Binds are sent as text without a declared type, so the server infers the type from where the
/// bind stands; where nothing tells it (`\(x) is null`), add a cast: `\(x)::text`. Lists are sent
/// as `text[]` and byte arrays as `bytea`.
public struct SQL: Sendable, Equatable {
  var pieces: [Piece]

  /// Nothing at all: the start for fragments that are put together in a loop.
  public init() {
    pieces = []
  }

  /// The text of an SQL *file of the project*, which can hold several statements.
  ///
  /// Never pass text that was put together at run time: that is what interpolation is for.
  public init(trusted script: String) {
    pieces = [.text(script)]
  }

  /// Whether there is neither text nor a bind.
  public var isEmpty: Bool {
    pieces.allSatisfy { $0 == .text("") }
  }

  public static func + (left: SQL, right: SQL) -> SQL {
    var sum = left
    sum += right
    return sum
  }

  public static func += (left: inout SQL, right: SQL) {
    left.pieces += right.pieces
  }
}

extension Sequence<SQL> {
  /// The fragments one after the other, with `separator` between each two.
  public func joined(separator: SQL) -> SQL {
    var result = SQL()
    for (index, fragment) in enumerated() {
      if index > 0 { result += separator }
      result += fragment
    }
    return result
  }
}

extension SQL: CustomStringConvertible {
  /// The text with `$1`, `$2`, … in the place of the values.
  public var description: String {
    rendered.text
  }
}

extension SQL {
  /// A stretch of text, or a value in its place.
  enum Piece: Sendable, Equatable {
    case text(String)
    case bind(Bind)
  }

  /// A value in the server's text form, and its type where the server is not to infer it.
  struct Bind: Sendable, Equatable {
    var value: String?
    var type: UInt32 = 0

    static let bytea: UInt32 = 17
    static let textArray: UInt32 = 1009
  }

  /// The text as the server takes it, and the binds in the order of their numbers.
  var rendered: (text: String, binds: [Bind]) {
    var text = ""
    var binds: [Bind] = []
    for piece in pieces {
      switch piece {
      case .text(let part): text += part
      case .bind(let bind):
        binds.append(bind)
        text += "$\(binds.count)"
      }
    }
    return (text, binds)
  }
}
