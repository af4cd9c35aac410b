// ZipArchive gives the parts of a zip file by name, each as a stream of bytes.

import CZip

/// A zip archive open for reading.
final class ZipArchive {
  private let archive: OpaquePointer
  /// Places of the parts by lower-case name; some writers put `\` where `/` belongs.
  private var places: [String: zip_uint64_t] = [:]

  init(_ path: String) throws(ReadingError) {
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_RDONLY, &code) else {
      var error = zip_error_t()
      zip_error_init_with_code(&error, code)
      defer { zip_error_fini(&error) }
      throw .brokenArchive(String(cString: zip_error_strerror(&error)))
    }
    self.archive = archive
    for place in 0..<zip_uint64_t(max(0, zip_get_num_entries(archive, 0))) {
      guard let name = zip_get_name(archive, place, 0) else { continue }
      places[Self.key(String(cString: name))] = place
    }
  }

  deinit { zip_discard(archive) }

  func contains(_ part: String) -> Bool { places[Self.key(part)] != nil }

  /// Starts reading a part from its first byte.
  func entry(_ part: String) throws(ReadingError) -> ZipEntry {
    guard let place = places[Self.key(part)] else { throw .brokenArchive(part) }
    var status = zip_stat_t()
    guard zip_stat_index(archive, place, 0, &status) == 0 else { throw failure }
    guard let file = zip_fopen_index(archive, place, 0) else { throw failure }
    return ZipEntry(part, file: file, status: status, archive: self)
  }

  private var failure: ReadingError { ZipEntry.failure(zip_get_error(archive)) }

  private static func key(_ name: String) -> String {
    let name = name.replacing("\\", with: "/").lowercased()
    return name.hasPrefix("/") ? String(name.dropFirst()) : name
  }
}

/// One part of an archive, unpacked piece by piece.
final class ZipEntry {
  static let chunkSize = 1 << 16
  private static let largestSize: UInt64 = 4 << 30
  /// No honest sheet is packed tighter than this once it is large.
  private static let largestRatio: UInt64 = 1000
  private static let sizeBeforeRatio: UInt64 = 100 << 20

  let part: String
  /// The size the archive claims, for reserving room.
  let claimedSize: Int
  private let file: OpaquePointer
  private let archive: ZipArchive
  private let packedSize: UInt64
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: chunkSize, alignment: 16)
  private var size: UInt64 = 0

  fileprivate init(
    _ part: String, file: OpaquePointer, status: zip_stat_t, archive: ZipArchive
  ) {
    self.part = part
    self.file = file
    self.archive = archive
    claimedSize = Int(clamping: status.size)
    packedSize = status.comp_size
  }

  deinit {
    zip_fclose(file)
    buffer.deallocate()
  }

  /// The next piece, valid until the next call; empty at the end.
  func next() throws(ReadingError) -> UnsafeRawBufferPointer {
    let count = zip_fread(file, buffer.baseAddress, zip_uint64_t(buffer.count))
    guard count >= 0 else { throw Self.failure(zip_file_get_error(file)) }
    size += UInt64(count)
    let isBomb = size > Self.sizeBeforeRatio && size / max(1, packedSize) > Self.largestRatio
    guard size <= Self.largestSize, !isBomb else { throw .tooLarge(part: part) }
    return UnsafeRawBufferPointer(rebasing: buffer[..<Int(count)])
  }

  fileprivate static func failure(_ error: UnsafeMutablePointer<zip_error_t>) -> ReadingError {
    switch zip_error_code_zip(error) {
    case ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD: .encrypted
    default: .brokenArchive(String(cString: zip_error_strerror(error)))
    }
  }
}
