// XMLName and XMLAttributes are views of what the parser met, compared by bytes without copies.

/// An element's local name, valid during the callback.
struct XMLName {
  private let bytes: UnsafePointer<UInt8>

  init(_ bytes: UnsafePointer<UInt8>) {
    self.bytes = bytes
  }

  /// Lets names be cases of a `switch`.
  @inline(__always)
  static func ~= (pattern: StaticString, name: XMLName) -> Bool {
    name.bytes.equals(pattern)
  }
}

/// An element's attributes, valid during the callback.
struct XMLAttributes {
  /// Local name, prefix, namespace, start and end of the value: five pointers each.
  private let start: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  private let count: Int

  init(start: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int) {
    self.start = start
    self.count = count
  }

  /// The value of the attribute with (`r:id`) or without (`id`) a prefix.
  @inline(__always)
  func bytes(_ name: StaticString, prefixed: Bool = false) -> UnsafeBufferPointer<UInt8>? {
    guard let start else { return nil }
    for index in 0..<count {
      let attribute = start + index * 5
      guard let local = attribute[0], local.equals(name), (attribute[1] != nil) == prefixed,
        let value = attribute[3], let end = attribute[4]
      else { continue }
      return UnsafeBufferPointer(start: value, count: end - value)
    }
    return nil
  }

  func string(_ name: StaticString, prefixed: Bool = false) -> String? {
    bytes(name, prefixed: prefixed).map { String(decoding: $0, as: UTF8.self) }
  }

  func integer(_ name: StaticString) -> Int? {
    bytes(name).flatMap { $0.integer }
  }

  /// True for `1`, `true` and `on`.
  func flag(_ name: StaticString) -> Bool {
    guard let text = string(name) else { return false }
    return text == "1" || text == "true" || text == "on"
  }
}

extension UnsafePointer<UInt8> {
  @inline(__always)
  fileprivate func equals(_ name: StaticString) -> Bool {
    let wanted = name.utf8Start
    let count = name.utf8CodeUnitCount
    for index in 0..<count where self[index] != wanted[index] { return false }
    return self[count] == 0
  }
}

extension Collection<UInt8> {
  /// The number these ASCII digits are; nil for anything else.
  var integer: Int? {
    guard !isEmpty, count <= 18 else { return nil }
    var number = 0
    for byte in self {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }
}
