// SheetSurvey runs over a sheet once, without parsing it, for what is only known at its end.

import Glibc

/// What has to be known before the first row is read.
struct SheetSurvey {
  private(set) var merges: [MergedRange] = []
  /// Bytes of the sheet up to which there is anything but blank formatted cells.
  private(set) var end = 0
  /// The sheet's whole size in bytes.
  private(set) var size = 0

  /// A cell's value is never longer than this, so it ends within it when its start was seen.
  private static let slack = 4 * ZipEntry.chunkSize
  /// Longer than any tag looked for, for tags cut by the end of a piece.
  private static let overlap = 32
  private static let longestList = 1 << 26

  init(of part: String, in archive: ZipArchive) throws(ReadingError) {
    let entry = try archive.entry(part)
    var window: [UInt8] = []
    var list: [UInt8] = []
    var isWide = false
    while true {
      let piece = try entry.next()
      guard !piece.isEmpty else { break }
      // In UTF-16, which is allowed though nobody writes it, no tag would be found below.
      if size == 0, piece.prefix(4).contains(where: { $0 == 0 || $0 >= 0xFE }) { isWide = true }
      size += piece.count
      guard list.isEmpty else {
        list += piece
        guard list.count < Self.longestList else { throw .tooLarge(part: part) }
        continue
      }
      window.removeFirst(max(0, window.count - Self.overlap))
      window += piece
      if let start = Self.firstMerge(in: window) { list = Array(window[start...]) }
      if Self.holdsValues(window) { end = size + Self.slack }
    }
    if isWide { end = size }
    merges = Self.ranges(in: list)
  }

  private static let mergeTag = Array("mergeCell ".utf8)

  private static func firstMerge(in window: [UInt8]) -> Int? {
    window.withUnsafeBytes { bytes in
      var index = 0
      while let found = next(mergeTag[0], in: bytes, from: index) {
        if bytes[found...].starts(with: mergeTag) { return found }
        index = found + 1
      }
      return nil
    }
  }

  /// Whether any tag in the window belongs to a value, text or formula; a piece full of values has
  /// one near its start.
  private static func holdsValues(_ window: [UInt8]) -> Bool {
    window.withUnsafeBytes { bytes in
      var index = 0
      while let found = next(UInt8(ascii: "<"), in: bytes, from: index) {
        if isValueTag(bytes, at: found + 1) { return true }
        index = found + 1
      }
      return false
    }
  }

  private static func next(
    _ byte: UInt8, in bytes: UnsafeRawBufferPointer, from index: Int
  ) -> Int? {
    guard let start = bytes.baseAddress, index < bytes.count else { return nil }
    return memchr(start + index, Int32(byte), bytes.count - index).map {
      UnsafeRawPointer($0) - start
    }
  }

  /// Whether the tag's name, without prefix, is `v`, `t`, `f` or `is`.
  private static func isValueTag(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Bool {
    var start = index
    if start < bytes.count, bytes[start] == UInt8(ascii: "/") { start += 1 }
    var end = start
    while end < bytes.count, bytes[end] > UInt8(ascii: "/"), bytes[end] != UInt8(ascii: ">") {
      if bytes[end] == UInt8(ascii: ":") { start = end + 1 }
      end += 1
    }
    guard end < bytes.count else { return false }
    switch end - start {
    case 1: return "vtf".utf8.contains(bytes[start])
    case 2: return bytes[start] == UInt8(ascii: "i") && bytes[start + 1] == UInt8(ascii: "s")
    default: return false
    }
  }

  /// The ranges in a list of `mergeCell ref="…"` elements.
  private static func ranges(in list: [UInt8]) -> [MergedRange] {
    list.split(separator: UInt8(ascii: "<")).compactMap { element in
      guard element.firstRange(of: mergeTag) != nil,
        let attribute = element.firstRange(of: Array("ref=".utf8)),
        let quote = element[attribute.upperBound...].first
      else { return nil }
      return MergedRange(element[attribute.upperBound...].dropFirst().prefix { $0 != quote })
    }
  }
}
