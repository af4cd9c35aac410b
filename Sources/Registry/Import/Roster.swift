/// What a sheet's rows are: one record each (a directory), or several that belong together (a roster).
public struct Roster: Sendable {
  /// The entity's noun, or the roster's own name.
  public let name: String
  public let title: Text
  public let parts: [Part]
  /// The part that a row stands for when rows are counted.
  public let main: Int

  /// One of the records that a row holds.
  public struct Part: Sendable {
    public let entity: EntityDescription
    /// Fields that refer to the record of another part of the row.
    public var inner: [String: Int] = [:]
    /// Fields that have another part's text: `[field: (part, field)]`.
    public var copies: [String: (part: Int, field: String)] = [:]
    /// Headings that a field has in this roster besides its own.
    public var headings: [String: [String]] = [:]
    /// The field without which the row holds no such record; nil: every row holds one.
    public var presence: String?
    /// Whether a stored record is left as it is, and only told where it differs.
    public var keepsStored = false

    init(_ type: any Entity.Type) { entity = Entities.description(of: type) }

    func with(_ change: (inout Part) -> Void) -> Part {
      var copy = self
      change(&copy)
      return copy
    }

    /// Whether a column of the sheet may feed the field.
    func isFed(_ field: FieldDescription) -> Bool {
      inner[field.name] == nil && copies[field.name] == nil
    }
  }

  /// The sheet that lists records of one entity.
  public static func directory(of entity: EntityDescription) -> Roster {
    Roster(name: entity.noun, title: entity.title, parts: [Part(entity.type)], main: 0)
  }
}

/// The sheets that schools and the bureau's offices send.
public enum Rosters {
  public static let all: [Roster] = [
    stations, agreements, newStudents, graduates, certificates, posts, attendances,
  ]

  /// The roster or directory of a name, in either language.
  public static func named(_ name: String) -> Roster? {
    if let roster = all.first(where: { $0.name == name || $0.title.zh == name }) { return roster }
    return Entities.description(noun: name).map(Roster.directory)
  }

  /// Everything a sheet may be, rosters first.
  public static let known: [Roster] = all + Entities.all.map(Roster.directory)

  static let stations = Roster(
    name: "stations", title: Text(zh: "服务站台账", en: "Station ledger"),
    parts: [
      Roster.Part(Company.self).with {
        $0.headings["name"] = ["建站单位", "建站企业", "依托单位"]
        $0.keepsStored = true
      },
      Roster.Part(Station.self).with {
        $0.inner["host"] = 0
        $0.copies["town"] = (0, "town")
      },
    ], main: 1)

  static let agreements = Roster(
    name: "agreements", title: Text(zh: "校企合作台账", en: "Agreement ledger"),
    parts: [
      Roster.Part(Company.self).with { $0.keepsStored = true },
      Roster.Part(Agreement.self).with { $0.inner["companies"] = 0 },
    ], main: 1)

  static let newStudents = Roster(
    name: "new-students", title: Text(zh: "新生花名册", en: "New students"),
    parts: [
      Roster.Part(Person.self),
      Roster.Part(Student.self).with { $0.inner["person"] = 0 },
    ], main: 1)

  static let graduates = Roster(
    name: "graduates", title: Text(zh: "毕业生花名册", en: "Graduates"),
    parts: [
      Roster.Part(Person.self),
      Roster.Part(Student.self).with { $0.inner["person"] = 0 },
      Roster.Part(Graduate.self).with { $0.inner["student"] = 1 },
      Roster.Part(Certificate.self).with {
        $0.inner["person"] = 0
        $0.copies["school"] = (1, "school")
        $0.presence = "number"
      },
    ], main: 2)

  static let certificates = Roster(
    name: "certificates", title: Text(zh: "证书名册", en: "Certificates"),
    parts: [
      Roster.Part(Person.self),
      Roster.Part(Certificate.self).with { $0.inner["person"] = 0 },
    ], main: 1)

  static let posts = Roster(
    name: "posts", title: Text(zh: "企业任职名册", en: "Posts at companies"),
    parts: [
      Roster.Part(Person.self),
      Roster.Part(Post.self).with { $0.inner["person"] = 0 },
    ], main: 1)

  static let attendances = Roster(
    name: "attendances", title: Text(zh: "培训签到表", en: "Sign-in sheet"),
    parts: [
      Roster.Part(Person.self),
      Roster.Part(Attendance.self).with { $0.inner["person"] = 0 },
    ], main: 1)
}
