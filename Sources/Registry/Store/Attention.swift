import Postgres

/// Records whose value in a field can't stay as it is, or can't be read.
public struct Attention: Sendable {
  public enum Reason: Sendable {
    /// The value is one that asks for attention.
    case value(Choice)
    /// The numbers can't be opened: what is wrong with the keys.
    case keys(Finding)
  }

  public var entity: EntityDescription
  public var field: FieldDescription
  public var reason: Reason
  public var count: Int
}

extension Store {
  /// What needs attention: for each value that asks for it, how many records have it, where any do;
  /// and sealed numbers that the keys don't open.
  public func attention() throws -> [Attention] {
    try read { connection in
      try Entities.all.flatMap { entity in
        try entity.fields.flatMap { field in
          try values(of: field, entity, in: connection)
            + lostKeys(of: field, entity, in: connection)
        }
      }
    }
  }

  private func values(
    of field: FieldDescription, _ entity: EntityDescription, in connection: Connection
  ) throws -> [Attention] {
    try field.choices.filter { $0.attention != nil }.compactMap { choice in
      let count = try count(entity, where: "\(field.text()) = \(choice.code)", in: connection)
      if count == 0 { return nil }
      return Attention(entity: entity, field: field, reason: .value(choice), count: count)
    }
  }

  private func lostKeys(
    of field: FieldDescription, _ entity: EntityDescription, in connection: Connection
  ) throws -> [Attention] {
    guard field.isSealed else { return [] }
    let count = try count(entity, where: "\(field.text()) is not null", in: connection)
    guard count > 0, let finding = try triedKeys(in: connection).problem?.keyFinding else {
      return []
    }
    return [Attention(entity: entity, field: field, reason: .keys(finding), count: count)]
  }

  private func count(
    _ entity: EntityDescription, where condition: SQL, in connection: Connection
  ) throws -> Int {
    try connection.row("select count(*) as count from \(entity.from) where \(condition)")
      .int("count") ?? 0
  }
}
