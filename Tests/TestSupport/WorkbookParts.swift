internal import CZip

/// The parts of a workbook's archive by name.
public func workbookParts(_ path: String) -> [String: String] {
  guard let archive = zip_open(path, ZIP_RDONLY, nil) else { return [:] }
  defer { zip_discard(archive) }
  var parts: [String: String] = [:]
  for index in 0..<zip_uint64_t(zip_get_num_entries(archive, 0)) {
    guard let name = zip_get_name(archive, index, 0),
      let part = zip_fopen_index(archive, index, 0)
    else { continue }
    defer { zip_fclose(part) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4_096)
    while case let count = Int(zip_fread(part, &chunk, 4_096)), count > 0 {
      bytes += chunk[..<count]
    }
    parts[String(cString: name)] = String(decoding: bytes, as: UTF8.self)
  }
  return parts
}
