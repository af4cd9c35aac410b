// CSVRowReader makes the rows of a CSV a thing that several places can pull from.

/// Hands out a CSV's rows.
final class CSVRowReader: RowReader {
  /// A value type, since checking access to each of a class's properties, byte for byte, would
  /// cost more than the reading.
  private var rows: CSVRows

  init(_ rows: CSVRows) {
    self.rows = rows
  }

  func next() throws(ReadingError) -> SourceRow? { try rows.next() }
}
