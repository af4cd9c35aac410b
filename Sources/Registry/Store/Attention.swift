import Postgres

/// Records whose value in a field can't stay as it is.
public struct Attention: Sendable {
  public var entity: EntityDescription
  public var field: FieldDescription
  public var choice: Choice
  public var count: Int
}

extension Store {
  /// What needs attention: for each value that asks for it, how many records have it, where any do.
  public func attention() throws -> [Attention] {
    var asking = Entities.all.flatMap { entity in
      entity.fields.flatMap { field in
        field.choices.filter { $0.attention != nil }.map {
          Attention(entity: entity, field: field, choice: $0, count: 0)
        }
      }
    }
    try read { connection in
      for place in asking.indices {
        let one = asking[place]
        asking[place].count =
          try connection.row(
            """
            select count(*) as count from \(one.entity.from)
            where \(one.field.text()) = \(one.choice.code)
            """
          ).int("count") ?? 0
      }
    }
    return asking.filter { $0.count > 0 }
  }
}
