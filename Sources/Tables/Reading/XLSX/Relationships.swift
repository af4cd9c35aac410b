// Relationships tell which part of a package plays which role for another part.

/// The relationships of one part.
struct Relationships {
  /// One of them: its id, the last word of its type, and the part it leads to.
  struct Relationship {
    var id: String
    var kind: String
    var part: String
  }

  let all: [Relationship]

  /// Those of `part`, or with an empty name those of the whole package; none if not written.
  init(of part: String, in archive: ZipArchive) throws(ReadingError) {
    let slash = part.lastIndex(of: "/")
    let folder = slash.map { String(part[..<$0]) } ?? ""
    let name = slash.map { String(part[part.index(after: $0)...]) } ?? part
    let file = (folder.isEmpty ? "" : folder + "/") + "_rels/\(name).rels"
    let handler = Handler(folder: folder)
    if archive.contains(file) { try XMLPushParser.parse(file, in: archive, with: handler) }
    all = handler.all
  }

  subscript(id id: String) -> Relationship? { all.first { $0.id == id } }

  /// The part with a role; the role is the last word of the type, alike in both editions of the
  /// standard (`…/relationships/styles`).
  func part(as kind: String) -> String? { all.first { $0.kind == kind }?.part }

  private final class Handler: XMLHandler {
    private let folder: String
    private(set) var all: [Relationship] = []

    init(folder: String) {
      self.folder = folder
    }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
      guard case "Relationship" = name, attributes.string("TargetMode") != "External",
        let id = attributes.string("Id"), let type = attributes.string("Type"),
        let target = attributes.string("Target")
      else { return }
      let kind = type.split(separator: "/").last.map(String.init) ?? type
      all.append(Relationship(id: id, kind: kind, part: resolve(target)))
    }

    /// The part's full name: absolute targets begin with a slash, others start from the folder.
    private func resolve(_ target: String) -> String {
      let target = target.replacing("\\", with: "/")
      var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/")
      for step in target.split(separator: "/") {
        switch step {
        case ".": continue
        case "..": _ = steps.popLast()
        default: steps.append(step)
        }
      }
      return steps.joined(separator: "/")
    }
  }
}
