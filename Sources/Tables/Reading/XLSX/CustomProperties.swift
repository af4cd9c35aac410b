// CustomProperties reads what whoever made a workbook noted in it beside its sheets.

/// The custom properties of a document (ECMA-376 part 1, §22.3), each as text.
final class CustomProperties: XMLHandler {
  private(set) var values: [String: String] = [:]
  private var name: String?
  private var value = ""

  override func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard case "property" = name else { return }
    self.name = attributes.string("name")
    value = ""
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if name != nil { value += String(decoding: bytes, as: UTF8.self) }
  }

  override func end(_ name: XMLName) {
    guard case "property" = name, let property = self.name else { return }
    values[property] = value
    self.name = nil
  }
}
