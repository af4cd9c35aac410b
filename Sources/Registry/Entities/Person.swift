/// A person, known by a document number that is kept sealed and shown masked.
public struct Person: Entity {
  public static let table = "persons"
  public static let noun = "person"
  public static let title = Text(zh: "人员", en: "Person")
  public static let key = ["id"]
  public static let idType = "uuid"
  public static let nameField: String? = "name"
  public static let fixed = ["name"]
  public static let likeness: Likeness? = Likeness(
    rules: [
      .init(
        score: 90,
        why: Text(
          zh: "姓名(不计间隔号)、性别、出生日期相同,证件号码不同",
          en: "the same name (but for its dots), sex and birth date under another number"),
        terms: [.alike("name", form: "person_name_form"), .same("sex"), .same("birth_on")]),
      .init(
        score: 80,
        why: Text(
          zh: "临时号码与正式证件号码,姓名及所在院校相同",
          en: "a temporary number beside a real one, the same name and school"),
        terms: [
          .alike("name", form: "person_name_form"), .givingWay, .compatible("sex"),
          .compatible("birth_on"),
          .sharing(Student.self, reference: "person", meeting: "school"),
        ]),
      .init(
        score: 40,
        why: Text(
          zh: "临时号码与正式证件号码,姓名相同",
          en: "a temporary number beside a real one, the same name"),
        terms: [
          .alike("name", form: "person_name_form"), .givingWay, .compatible("sex"),
          .compatible("birth_on"),
        ]),
    ], givesWay: ("document_kind", "temporary"), constant: ["sex", "birth_on"],
    former: ["id": PersonAlias.self])

  public let id = Field<PersonID>("id", zh: "人员编号", en: "Person id", follows: ["document_number"])
  public let name = Field<PersonName>(
    "name", zh: "姓名", en: "Name", headings: ["学生姓名", "学员姓名"], required: true)
  public let sex = Field<Sex>("sex", zh: "性别", en: "Sex", follows: ["document_number"])
  public let documentKind = Field<DocumentKind>(
    "document_kind", zh: "证件类型", en: "Document kind", headings: ["身份证件类型", "证件种类"],
    follows: ["document_number"])
  public let documentNumber = Field<PersonalNumber>(
    "document_number", zh: "证件号码", en: "Document number", column: "number_sealed",
    headings: ["身份证号码", "身份证号", "公民身份号码", "身份证件号码", "身份证"], required: true,
    follows: ["id"])
  public let nation = Field<Reference<Nation>>("nation", zh: "民族", en: "Nation")
  public let birthOn = Field<CalendarDate>(
    "birth_on", zh: "出生日期", en: "Birth date", headings: ["出生年月", "出生年月日"],
    visibility: .never, follows: ["document_number"])

  public init() {}

  public static func needsKeys(toFind typed: String) -> Bool {
    PersonCompletion.number(typed) != nil
  }

  /// A document number names its person through the id that is derived from it.
  public static func keyText(_ typed: String, keyring: Keyring?) -> String {
    PersonCompletion.id(ofNumber: typed, keyring: keyring) ?? typed
  }

  /// The id, the sealed number, the kind, and the sex and birth date that a resident number tells.
  public static func complete(_ draft: inout Draft, keyring: Keyring?) {
    PersonCompletion.complete(&draft, keyring: keyring)
  }
}

/// An id that a person had under another number: a temporary or mistyped one, or one merged into it.
public struct PersonAlias: Entity {
  public static let table = "person_aliases"
  public static let noun = "person-alias"
  public static let title = Text(zh: "人员曾用编号", en: "Person alias")
  public static let key = ["person", "former_id"]
  public static let belongsTo: String? = "person"

  public let person = Field<Reference<Person>>(
    "person", zh: "人员", en: "Person", headings: ["人员编号"], required: true)
  public let formerID = Field<PersonID>(
    "former_id", zh: "曾用人员编号", en: "Former id", required: true)

  public init() {}
}
