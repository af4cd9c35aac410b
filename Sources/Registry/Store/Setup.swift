import FoundationEssentials
import Postgres
import Schema

/// The schema version that this program works with.
public enum SchemaVersion {
  /// The steps whose numbers begin their names (`003-entities`).
  static let migrations = Schema.migrations.map { file in
    Migration(
      number: Int(file.name.prefix { $0 != "-" }) ?? 0, name: file.name,
      script: SQL(trusted: file.text))
  }

  public static var current: Int { migrations.map(\.number).max() ?? 0 }
}

extension Store {
  /// Makes or upgrades the schema, as its owner.
  ///
  /// - Returns: the numbers of the steps applied.
  /// - Throws: `MigrationError`, `StoreError.noDatabase`.
  @discardableResult
  public static func migrate(conninfo: String) throws -> [Int] {
    do {
      let connection = try Connection(conninfo: conninfo)
      return try Migrations(SchemaVersion.migrations, schema: "registry").apply(connection)
    } catch let error as PostgresError {
      throw StoreError(error) ?? error
    }
  }

  /// Brings the reference data up to the files that come with the program.
  ///
  /// A file is taken once: what the bureau makes of its records afterwards stays as it made it.
  @discardableResult
  public func loadReferenceData() throws -> ImportReport {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "skillreg-data-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var total = ImportReport()
    for (noun, file) in Schema.data + (try unsetSettings()) {
      let path = folder.appending(path: file.name).path
      try file.text.write(toFile: path, atomically: true, encoding: .utf8)
      if try isTaken(ChangeFile(path: path)) { continue }
      var options = ImportOptions()
      options.roster = Entities.description(noun: noun).map(Roster.directory)
      total.add(try importFiles([path], options: options))
      if total.hasErrors { throw StoreError.brokenReferenceData(total.problems.map(\.finding)) }
    }
    return total
  }

  /// Whether a file of this content was taken before.
  private func isTaken(_ file: ChangeFile) throws -> Bool {
    try read { connection in
      let known = try connection.row(
        """
        select exists (select from change_files f join changes c on c.id = f.change_id
          where c.source = 'init' and f.sha256 = \(file.sha256)) as any
        """)
      return known.bool("any") == true
    }
  }

  /// The settings that nobody ever had: what the bureau changed or removed stays as it made it.
  private func unsetSettings() throws -> [(noun: String, file: Schema.File)] {
    try read { connection in
      try Schema.settings.filter { setting in
        guard let table = Entities.description(noun: setting.noun)?.table else { return false }
        let known = try connection.row(
          """
          select exists (select from \(names: ["registry", table]))
            or exists (select from \(names: ["history", table])) as any
          """)
        return known.bool("any") == false
      }
    }
  }
}
