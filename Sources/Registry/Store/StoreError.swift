public import Postgres

/// Why the registry refused a request.
public enum StoreError: Error {
  case noDatabase(PostgresError)
  case notInitialised
  case olderDatabase(found: Int)
  case newerDatabase(found: Int)
  case notFound(EntityDescription, key: String, nearest: [Text])
  /// A search found no record of any kind; the notes tell what was not searched.
  case nothingFound(String, nearest: [String], notes: [Finding])
  /// A search for nothing but spaces.
  case nothingSearched
  case ambiguous(EntityDescription, key: String, candidates: [String])
  /// Values that can't be taken, with what is wrong with each.
  case invalid(EntityDescription, [FieldFinding])
  case unknownField(EntityDescription, name: String, nearest: [String])
  /// A list is to be ordered by, or to compare otherwise than by `=`, what is stored sealed.
  case sealedField(EntityDescription, FieldDescription)
  /// A list is to compare by size what has no order: a reference, or several choices.
  case unordered(EntityDescription, FieldDescription)
  /// A list is to show, or be ordered by, what is kept but never shown.
  case neverShown(EntityDescription, FieldDescription)
  case missing(EntityDescription, [FieldDescription])
  case duplicate(EntityDescription, key: String)
  /// A new record's key is one that another record was known by before.
  case formerKey(EntityDescription, key: String, now: String)
  /// Somebody else changed the record after the version that the writer had seen.
  case conflict(EditConflict)
  /// Others went on changing the same records; nothing was written.
  case busy
  case referenced(EntityDescription, key: String, by: [Referrer])
  case noSuchChange(Int64)
  /// What should be a time is none.
  case badTime(String)
  /// Later changes touched the records of a change that is to be undone.
  case changedSince(Int64, [LaterChange])
  /// A change was undone before, by another that stands.
  case alreadyUndone(Int64, by: Int64)
  /// What undoing a change would bring back can't stand beside what later changes did, as the sentence
  /// of a constraint says.
  case undoingBlocked(Int64, Text, [LaterChange])
  /// What has to be reasoned was to be done without a reason.
  case noReason
  /// Other records refer to what a change that is to be undone had added.
  case stillReferred(Int64, by: [RecordGroup])
  /// Two keys that should name two records lead to one.
  case sameRecord(EntityDescription, String, String)
  /// The key that a record is to get is that of another, or of one merged into that.
  case keyTaken(EntityDescription, key: String, by: String)
  /// The record that would be kept is the one marked to give way.
  case mergesBackwards(EntityDescription, key: String, into: String)
  /// Two records differ in fields in which the same thing agrees.
  case differentThings(EntityDescription, key: String, into: String, [MergeOutcome.Difference])
  /// Records of the two that can't both belong to one.
  case mergeCollides(EntityDescription, key: String, into: String, [MergeCollision])
  /// A named constraint refused it; the sentences are the constraint's own comment.
  case refused(constraint: String, Text)
  /// What a person told an import to do concerns nothing in its sheets.
  case unusedOption(Finding)
  case connectionLost(PostgresError)
  /// The files that come with the program contradict the registry's rules or its contents.
  case brokenReferenceData([Finding])
  case interrupted

  /// The registry's reading of a server error, or nil where there is none.
  init?(_ error: PostgresError) {
    if error.kind == .interrupted {
      self = .interrupted
      return
    }
    if error.isRefusedConnection {
      self = .noDatabase(error)
      return
    }
    if error.isSerializationFailure {
      self = .busy
      return
    }
    if error.isConnectionLost || error.sqlState == "53100" {
      self = .connectionLost(error)
      return
    }
    return nil
  }

  /// Records that stand in the way of a removal.
  public struct Referrer: Sendable {
    public var entity: EntityDescription
    public var count: Int
    /// The first few records' keys.
    public var keys: [String]
  }
}

extension PostgresError {
  /// The schema, its table or the program's role is not there.
  var tellsMissingSchema: Bool {
    ["42P01", "3F000", "42704", "22023"].contains(sqlState ?? "")
  }

  /// No connection could be made in the first place.
  fileprivate var isRefusedConnection: Bool { kind == .connection && sqlState == nil }
}
