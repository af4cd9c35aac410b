import Postgres
import Tables

/// A file that an import read, as it was then.
public struct ChangeFile: Sendable, Hashable {
  /// Without its folder; a document number in it is masked.
  public var name: String
  public var bytes: Int64
  /// SHA-256 of the content, in hexadecimal, as `sha256sum` prints it.
  public var sha256: String
  /// The export that it came of, where it is one.
  var exportID: String?

  /// Reads a file through.
  ///
  /// - Throws: `ReadingError`.
  init(path: String) throws {
    let digest = try FileDigest(path: path)
    name = Masking.masked(in: path.split(separator: "/").last.map(String.init) ?? path)
    (bytes, sha256) = (digest.bytes, digest.sha256)
  }

  /// Reads a file through of which these sheets were opened.
  ///
  /// - Throws: `ReadingError`.
  init(path: String, of sheets: [OpenedSheet]) throws {
    try self.init(path: path)
    let file = OpenedSheet.fileName(path)
    exportID = sheets.first { $0.file == file }?.exported.flatMap(ExportMoment.export(of:))
  }

  fileprivate init(_ row: Row) {
    name = row["name"] ?? ""
    bytes = row["bytes"].flatMap(Int64.init) ?? 0
    sha256 = row["sha256"] ?? ""
  }
}

extension Store {
  /// The files that a change read, in the order they were given; none where it read none.
  ///
  /// - Throws: `StoreError.noSuchChange`.
  public func files(ofChange change: Int64) throws -> [ChangeFile] {
    try read { connection in
      _ = try summary(of: change, in: connection)
      return try connection.rows(
        "select name, bytes, sha256 from change_files where change_id = \(change) order by place"
      ).map(ChangeFile.init(_:))
    }
  }

  /// Notes what the running transaction's change read.
  func record(_ files: [ChangeFile], ofChange change: Int64, in connection: Connection) throws {
    try connection.execute(
      """
      insert into change_files (change_id, place, name, bytes, sha256, export_id)
      select \(change), f.place, f.name, f.bytes, f.sha256, nullif(f.export_id, '')::uuid
      from unnest(\(files.map(\.name))::text[], \(files.map { "\($0.bytes)" })::bigint[],
        \(files.map(\.sha256))::text[], \(files.map { $0.exportID ?? "" })::text[])
        with ordinality as f (name, bytes, sha256, export_id, place)
      """)
  }
}
