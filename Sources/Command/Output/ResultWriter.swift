import Glibc
import Registry
import Tables

/// Opens where results go: a file that appears whole or not at all, or stdout.
struct ResultWriter {
  private let file: OutputFile
  private let table: any TableWriter
  let isRaw: Bool
  /// Whether people read it as it is, and no program does.
  let isForPeople: Bool

  init(
    columns: [Column], options: OutputOptions, common: CommonOptions, title: String,
    properties: [String: String] = [:]
  ) throws {
    let format = try Self.format(options)
    file = try options.output.map { try OutputFile(path: $0) } ?? OutputFile.standardOutput()
    isRaw = options.raw || format == .json || format == .jsonl
    isForPeople = format == .table
    var style = TableStyle()
    style.raw = options.raw
    style.color = Self.isTerminal && !common.noColor && Workplace.environment("NO_COLOR") == nil
    style.width = Self.isTerminal && options.output == nil ? Self.terminalWidth : nil
    style.sheetName = title
    style.properties = properties
    table = try format.writer(columns: columns, style: style, to: file)
  }

  func write(_ row: [String?]) throws { try table.write(row) }

  func finish() throws {
    try table.finish()
    try file.commit()
  }

  static func format(_ options: OutputOptions) throws -> TableFormat {
    if let format = options.format { return format }
    if let path = options.output, !OutputFile.isDevice(path) {
      guard let format = TableFormat(pathEnding: path) else { throw Failure.unknownEnding(path) }
      return format
    }
    return options.output == nil && isTerminal ? .table : .csv
  }

  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  static var terminalWidth: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
