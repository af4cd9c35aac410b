// `ServerResult` owns one answer of libpq.

internal import CPostgres

/// One `PGresult`, freed at the end of its scope.
struct ServerResult: ~Copyable {
  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) {
    self.pointer = pointer
  }

  deinit {
    PQclear(pointer)
  }

  var status: ExecStatusType {
    PQresultStatus(pointer)
  }

  /// The command tag, such as `INSERT 0 1`.
  var command: String {
    String(cString: PQcmdStatus(pointer))
  }

  /// The number of rows that the statement wrote or read; 0 for the others.
  var affected: Int {
    Int(String(cString: PQcmdTuples(pointer))) ?? 0
  }

  var rowCount: Int {
    Int(PQntuples(pointer))
  }

  var heading: Row.Heading {
    Row.Heading((0..<PQnfields(pointer)).map { String(cString: PQfname(pointer, $0)) })
  }

  func row(_ index: Int, heading: Row.Heading) -> Row {
    let row = Int32(index)
    return Row(
      heading: heading,
      values: (0..<PQnfields(pointer)).map { column -> String? in
        guard PQgetisnull(pointer, row, column) == 0 else { return nil }
        let bytes = UnsafeRawBufferPointer(
          start: PQgetvalue(pointer, row, column), count: Int(PQgetlength(pointer, row, column)))
        return String(decoding: bytes, as: UTF8.self)
      })
  }

  func rows() -> [Row] {
    let heading = heading
    return (0..<rowCount).map { row($0, heading: heading) }
  }
}

extension PostgresError {
  /// The fields of an error or of a notice.
  init(result: OpaquePointer, connectionLost: Bool = false) {
    func field(_ code: Character) -> String? {
      guard let byte = code.asciiValue else { return nil }
      return PQresultErrorField(result, Int32(byte)).map { String(cString: $0) }
    }
    let state = field("C")
    self.init(
      kind: state == nil && connectionLost ? .connection : .server,
      message: field("M") ?? String(cString: PQresultErrorMessage(result)).withoutTrailingSpace,
      sqlState: state)
    severity = field("V") ?? field("S")
    detail = field("D")
    hint = field("H")
    position = field("P").flatMap { Int($0) }
    context = field("W")
    schema = field("s")
    table = field("t")
    column = field("c")
    dataType = field("d")
    constraint = field("n")
  }
}

extension String {
  /// libpq's own messages end with a line break.
  var withoutTrailingSpace: String {
    String(reversed().drop { $0.isWhitespace }.reversed())
  }
}
