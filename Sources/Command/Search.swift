import ArgumentParser
import Registry
import Tables

/// `skillreg search`: records of every kind, as people type.
struct Search: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(zh: "跨类别检索记录", en: "Search records of every kind"),
    discussion: say(
      zh: """
        可输入名称的一部分、代码、统一社会信用代码、证书编号、完整证件号码、姓名加证件号码后四位、
        拼音或首字母(“市”“镇”等字可省略)、繁体字、曾用名。人员按姓名与证件号码检索。
        """,
      en: """
        TEXT can be part of a name, a code, a credit code, a certificate's number, a whole document \
        number, a name with the last four characters of one, pinyin or its initials (市, 镇 and the \
        like may be left out), traditional characters, or a former name. People are found by name \
        and document number. Tables of many records are searched by the beginning of their codes.
        """))

  @Argument(
    help: ArgumentHelp(say(zh: "检索内容,多个词之间用空格", en: "What to search for"), valueName: "text"))
  var words: [String]
  @Option(
    name: .customLong("noun"),
    help: ArgumentHelp(
      say(zh: "只检索该类记录,如 school;可重复", en: "Only records of this kind (school); repeatable")))
  var nouns: [String] = []
  @Option(help: ArgumentHelp(say(zh: "最多条数", en: "At most so many"))) var limit = 20
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func validate() throws { try ClosedRange.rows.check(limit, for: "--limit") }

  func run() async throws {
    var request = SearchRequest(words.joined(separator: " "))
    request.limit = limit
    if !nouns.isEmpty { request.entities = try nouns.map(entity) }
    let result = try await Workplace(common).store().search(request)
    if !common.quiet { for note in result.notes { Messages.note(Messages.line(note)) } }
    let writer = try ResultWriter(
      columns: Self.columns, options: output, common: common, title: say(zh: "检索", en: "Search"))
    for hit in result.hits { try writer.write(row(hit, isRaw: writer.isRaw)) }
    try writer.finish()
  }

  private func entity(_ noun: String) throws -> EntityDescription {
    guard let known = Entities.description(noun: noun) else { throw Failure.unknownNoun(noun) }
    return known
  }

  private static var columns: [Column] {
    [
      Column(key: "noun", label: say(zh: "类别", en: "Kind")),
      Column(key: "key", label: say(zh: "标识", en: "Key")),
      Column(key: "name", label: say(zh: "名称", en: "Name")),
      Column(key: "field", label: say(zh: "相符字段", en: "Field")),
      Column(key: "matched", label: say(zh: "相符内容", en: "Matched")),
      Column(key: "how", label: say(zh: "相符方式", en: "How")),
      Column(key: "document", label: say(zh: "证件号码", en: "Document number")),
    ]
  }

  private func row(_ hit: SearchHit, isRaw: Bool) -> [String?] {
    let how = hit.how.choice
    return [
      isRaw ? hit.entity.noun : hit.entity.title(language),
      isRaw ? hit.key : hit.entity.named(hit.key, language), hit.name,
      isRaw ? hit.field.name : hit.field.label(language),
      isRaw ? hit.matched : hit.entity.named(hit.matched, language),
      isRaw ? how.code : how.label(language), hit.document,
    ]
  }
}
