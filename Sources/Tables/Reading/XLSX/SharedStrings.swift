// SharedStrings holds the texts that cells refer to by number, in one piece of memory.

/// A workbook's shared strings.
struct SharedStrings {
  private var bytes: [UInt8] = []
  /// Where each string ends in `bytes`.
  private var ends: [UInt32] = []

  init() {}

  /// Reads a workbook's part of that role.
  init(part: String, in archive: ZipArchive) throws(ReadingError) {
    let handler = SharedStringsHandler(claimedSize: try archive.entry(part).claimedSize)
    try XMLPushParser.parse(part, in: archive, with: handler)
    self = handler.strings
  }

  func text(at index: Int) -> String? {
    guard ends.indices.contains(index) else { return nil }
    let start = index == 0 ? 0 : Int(ends[index - 1])
    return bytes.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[start..<Int(ends[index])]), as: UTF8.self)
    }
  }

  fileprivate mutating func reserve(bytes byteCount: Int) {
    bytes.reserveCapacity(byteCount)
  }

  fileprivate mutating func reserve(strings count: Int) {
    ends.reserveCapacity(count)
  }

  fileprivate mutating func append(_ text: [UInt8]) {
    bytes += text
    ends.append(UInt32(clamping: bytes.count))
  }
}

/// Joins the runs of a rich text and leaves out phonetic readings.
private final class SharedStringsHandler: XMLHandler {
  private(set) var strings = SharedStrings()
  private var string: [UInt8] = []
  private var textStart = 0
  private var isInText = false
  private var isInPhonetics = false

  init(claimedSize: Int) {
    // Memory that is never written to is never taken.
    strings.reserve(bytes: min(claimedSize, 1 << 28))
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "si": string.removeAll(keepingCapacity: true)
    case "t":
      isInText = !isInPhonetics
      textStart = string.count
    case "rPh": isInPhonetics = true
    case "sst": strings.reserve(strings: min(attributes.integer("uniqueCount") ?? 0, 1 << 24))
    default: break
    }
  }

  override func text(_ text: UnsafeBufferPointer<UInt8>) {
    if isInText { string.append(contentsOf: text) }
  }

  override func end(_ name: XMLName) {
    switch name {
    case "t":
      if isInText { EscapedText.decode(&string, from: textStart) }
      isInText = false
    case "si": strings.append(string)
    case "rPh": isInPhonetics = false
    default: break
    }
  }
}
