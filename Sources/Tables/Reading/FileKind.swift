// FileKind tells from its first bytes what a file is.

/// The kinds of file that are told apart by their first bytes.
enum FileKind: Equatable {
  /// A zip archive, as .xlsx is.
  case archive
  /// An OLE2 compound file, as .xls, .et and encrypted .xlsx are.
  case compound
  /// Anything else with a signature of its own, by its usual name.
  case other(String)
  /// No known signature: to be read as CSV.
  case text

  init(head: [UInt8]) {
    if let kind = Self.signatures.first(where: { head.starts(with: $0.bytes) })?.kind {
      self = kind
    } else if head.starts(with: Array("RIFF".utf8)), head.dropFirst(8).starts(with: "WEBP".utf8) {
      self = .other("webp")
    } else if let kind = Self.markup(head) {
      self = .other(kind)
    } else {
      self = .text
    }
  }

  private static let signatures: [(bytes: [UInt8], kind: FileKind)] = [
    ([0x50, 0x4B, 0x03, 0x04], .archive),
    ([0x50, 0x4B, 0x05, 0x06], .archive),
    ([0x50, 0x4B, 0x07, 0x08], .archive),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .compound),
    // BIFF 2, 3, 4 and 8 without a compound file around them.
    ([0x09, 0x00, 0x04, 0x00], .other("xls")),
    ([0x09, 0x02, 0x06, 0x00], .other("xls")),
    ([0x09, 0x04, 0x06, 0x00], .other("xls")),
    ([0x09, 0x08, 0x08, 0x00], .other("xls")),
    ([0x09, 0x08, 0x10, 0x00], .other("xls")),
    (Array("%PDF".utf8), .other("pdf")),
    (Array("{\\rtf".utf8), .other("rtf")),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .other("png")),
    ([0xFF, 0xD8, 0xFF], .other("jpeg")),
    (Array("GIF8".utf8), .other("gif")),
    ([0x49, 0x49, 0x2A, 0x00], .other("tiff")),
    ([0x4D, 0x4D, 0x00, 0x2A], .other("tiff")),
    (Array("Rar!".utf8), .other("rar")),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .other("7z")),
    ([0x1F, 0x8B, 0x08], .other("gzip")),
  ]

  /// Text formats that programs save under the name .xls.
  private static func markup(_ head: [UInt8]) -> String? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = head.dropFirst(head.starts(with: mark) ? mark.count : 0)
      .drop { $0 <= UInt8(ascii: " ") }
      .map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    if text.starts(with: "<?xml".utf8) {
      return text.contains("<html".utf8) ? "html" : "xml"
    }
    if text.starts(with: "mime-version:".utf8) { return "mht" }
    let openings = ["<html", "<!doctype", "<head", "<meta", "<table", "<body", "<style", "<!--"]
    return openings.contains { text.starts(with: $0.utf8) } ? "html" : nil
  }
}
