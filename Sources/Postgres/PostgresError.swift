// `PostgresError` is what went wrong, with every field that the server gives.

/// What went wrong on the way to the server, in it, or in the use of this module.
public struct PostgresError: Error, Sendable, Equatable {
  /// Where the error arose.
  public enum Kind: Sendable, Equatable {
    /// No connection could be made, or it broke.
    case connection
    /// The server refused a statement.
    case server
    /// This module was asked for something it cannot do.
    case usage
    /// The person at the keyboard, or the system, asked the process to stop.
    case interrupted
  }

  public var kind: Kind
  /// `ERROR`, `FATAL`, `PANIC`, or of a notice `WARNING`, `NOTICE`, …; never translated.
  public var severity: String?
  /// The five characters of SQLSTATE.
  public var sqlState: String?
  public var message: String
  /// Can hold values of rows: not for logs.
  public var detail: String?
  public var hint: String?
  /// Where in the statement, counted in characters from 1.
  public var position: Int?
  /// The call stack, or the line of a copy (field WHERE); can hold values of rows.
  public var context: String?
  public var schema: String?
  public var table: String?
  public var column: String?
  public var dataType: String?
  public var constraint: String?

  public init(kind: Kind, message: String, sqlState: String? = nil) {
    self.kind = kind
    self.message = message
    self.sqlState = sqlState
  }

  static func usage(_ message: String) -> PostgresError {
    PostgresError(kind: .usage, message: message)
  }

  static var interrupted: PostgresError {
    PostgresError(kind: .interrupted, message: "interrupted", sqlState: "57014")
  }
}

extension PostgresError {
  public var isUniqueViolation: Bool { sqlState == "23505" }
  public var isForeignKeyViolation: Bool { sqlState == "23503" }
  public var isCheckViolation: Bool { sqlState == "23514" }
  public var isNotNullViolation: Bool { sqlState == "23502" }
  public var isExclusionViolation: Bool { sqlState == "23P01" }
  public var isUndefinedTable: Bool { sqlState == "42P01" }
  public var isInsufficientPrivilege: Bool { sqlState == "42501" }
  public var isReadOnlyTransaction: Bool { sqlState == "25006" }

  /// A serialization failure or a deadlock: the same transaction may succeed when repeated.
  public var isSerializationFailure: Bool { sqlState == "40001" || sqlState == "40P01" }

  /// The server went away, or this session was ended by it.
  public var isConnectionLost: Bool {
    kind == .connection || sqlState?.hasPrefix("08") == true
      || ["57P01", "57P02", "57P03", "57P05"].contains(sqlState)
  }
}

extension PostgresError: CustomStringConvertible {
  /// The message without values of rows, which `detail`, `context` and the messages of data
  /// exceptions (class 22) can hold.
  public var description: String {
    var notes = [sqlState.map { "SQLSTATE \($0)" }, constraint.map { "constraint \($0)" }]
    notes.append(table.map { "table \($0)" })
    let known = notes.compactMap { $0 }.joined(separator: ", ")
    let text = (severity.map { $0 + ": " } ?? "") + messageWithoutValues
    return known.isEmpty ? text : "\(text) (\(known))"
  }

  private var messageWithoutValues: String {
    guard sqlState?.hasPrefix("22") == true else { return message }
    return String(message.prefix { $0 != "\"" }).trimmed(ofSuffix: ": ")
  }
}

extension String {
  fileprivate func trimmed(ofSuffix suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
