// `vectors` reads a table of cases from the fixtures.

import Glibc

/// The rows of a fixture without its heading; fields of quoted text keep their commas.
func vectors(_ name: String, from testFile: String = #filePath) throws -> [[String]] {
  let folder = testFile.split(separator: "/").dropLast(2).joined(separator: "/")
  let lines = try contents(of: "/\(folder)/Fixtures/\(name)").split(separator: "\n")
  return lines.dropFirst().map { line in
    var fields = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}

/// Why a fixture can't be read.
struct FixtureError: Error { var path: String }

/// The text of a file.
func contents(of path: String) throws -> String {
  guard let file = fopen(path, "r") else { throw FixtureError(path: path) }
  defer { fclose(file) }
  var bytes = [UInt8](repeating: 0, count: 1 << 20)
  let count = fread(&bytes, 1, bytes.count, file)
  return String(decoding: bytes[..<count], as: UTF8.self)
}
