// XMLPushParser runs libxml2 over pieces of a document and calls a handler for what it meets.

import CXML

/// Receives a document's elements and text; each kind of part has a subclass.
class XMLHandler {
  fileprivate var context: xmlParserCtxtPtr?
  fileprivate var failure: ReadingError?

  func start(_ name: XMLName, _ attributes: XMLAttributes) {}
  func end(_ name: XMLName) {}
  /// Text may come in several pieces; line ends are LF, references are resolved.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// Gives up on the document. Without an error given, its XML is to blame.
  final func stop(_ error: ReadingError? = nil) {
    guard let context else { return }
    failure = failure ?? error
    context.pointee.wellFormed = 0
    xmlStopParser(context)
  }

  /// The line of the document that is being parsed.
  final var line: Int { context.map { Int(xmlSAX2GetLineNumber($0)) } ?? 0 }
}

/// A parser that is fed a document in pieces.
final class XMLPushParser {
  private let part: String
  private let handler: XMLHandler
  private let context: xmlParserCtxtPtr

  init(part: String, handler: XMLHandler) throws(ReadingError) {
    // The context holds the handler unretained; `self` keeps it alive for as long.
    let data = Unmanaged.passUnretained(handler).toOpaque()
    var callbacks = Self.callbacks()
    guard let context = xmlCreatePushParserCtxt(&callbacks, data, nil, 0, part) else {
      throw .tooLarge(part: part)
    }
    // NOENT has &amp; and its like resolved in attributes too. Other entities can't occur,
    // since documents that declare any are refused.
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue
    xmlCtxtUseOptions(context, Int32(bitPattern: options))
    self.part = part
    self.handler = handler
    self.context = context
    handler.context = context
  }

  deinit {
    handler.context = nil
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    xmlFreeParserCtxt(context)
  }

  /// Parses a whole part of an archive.
  static func parse(
    _ part: String, in archive: ZipArchive, with handler: XMLHandler
  ) throws(ReadingError) {
    let entry = try archive.entry(part)
    let parser = try XMLPushParser(part: part, handler: handler)
    while try parser.feed(entry.next()) {}
  }

  /// Parses the next piece; an empty one ends the document. False after the end.
  @discardableResult
  func feed(_ bytes: UnsafeRawBufferPointer) throws(ReadingError) -> Bool {
    let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
    xmlParseChunk(context, start, Int32(bytes.count), bytes.isEmpty ? 1 : 0)
    if let failure = handler.failure { throw failure }
    guard context.pointee.wellFormed != 0 else {
      throw .brokenXML(part: part, line: failedLine)
    }
    return !bytes.isEmpty
  }

  private var failedLine: Int {
    let line = xmlCtxtGetLastError(context).map { Int($0.pointee.line) } ?? 0
    return line > 0 ? line : handler.line
  }

  private static func callbacks() -> xmlSAXHandler {
    var callbacks = xmlSAXHandler()
    callbacks.initialized = UInt32(XML_SAX2_MAGIC)
    callbacks.startElementNs = { data, name, prefix, _, _, _, count, _, attributes in
      guard let data, let name else { return }
      let attributes = XMLAttributes(start: attributes, count: Int(count))
      XMLPushParser.handler(data)._withUnsafeGuaranteedRef { $0.start(XMLName(name), attributes) }
    }
    callbacks.endElementNs = { data, name, _, _ in
      guard let data, let name else { return }
      XMLPushParser.handler(data)._withUnsafeGuaranteedRef { $0.end(XMLName(name)) }
    }
    callbacks.characters = { data, bytes, count in
      guard let data else { return }
      let text = UnsafeBufferPointer(start: bytes, count: Int(count))
      XMLPushParser.handler(data)._withUnsafeGuaranteedRef { $0.text(text) }
    }
    callbacks.ignorableWhitespace = callbacks.characters
    callbacks.cdataBlock = callbacks.characters
    // No part of a workbook has a document type; the ones that do are attacks.
    callbacks.internalSubset = { data, _, _, _ in
      guard let data else { return }
      XMLPushParser.handler(data).takeUnretainedValue().stop()
    }
    // Errors are looked up after each piece; without this they would be printed.
    callbacks.serror = { _, _ in }
    return callbacks
  }

  private static func handler(_ data: UnsafeMutableRawPointer) -> Unmanaged<XMLHandler> {
    Unmanaged.fromOpaque(data)
  }
}
