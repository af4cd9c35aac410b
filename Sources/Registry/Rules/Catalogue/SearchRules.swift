// The rules about searches.

extension Rules {
  static let search: [Rule] = [.nothingFound, .endingNotCompared, .unknownNoun, .nothingSearched]
}

extension Rule {
  static let nothingFound = Rule(
    "E-SR-01", .program, .program,
    title: Text(zh: "检索应有结果", en: "A search finds something"),
    why: Text(zh: "没有相符的记录。", en: "No record matches what was typed."),
    fix: Text(zh: "请核对或缩短检索词", en: "Check the spelling, or type less of it"))

  static let endingNotCompared = Rule(
    "W-SR-02", .program, .pipl,
    title: Text(zh: "按证件号码尾号检索应同时输入姓名", en: "The end of a number is typed with a name"),
    why: Text(
      zh: "登记库不保存号码末位,须逐一解密比对。",
      en: "The registry keeps no ends of numbers: each is unsealed to be compared."),
    fix: Text(zh: "请同时输入姓名,如“张三 0013”", en: "Type the name with it, as in 张三 0013"))

  static let unknownNoun = Rule(
    "E-SR-03", .program, .program,
    title: Text(zh: "检索的类别应存在", en: "The kind of record to search exists"), why: .cannotGoOn,
    fix: Text(zh: "请改用可用的类别", en: "Give one of the known kinds"))

  static let nothingSearched = Rule(
    "E-SR-04", .program, .program,
    title: Text(zh: "检索内容不得为空", en: "A search is for something"), why: .cannotGoOn,
    fix: Text(zh: "请输入名称、代码或号码", en: "Type a name, a code or a number"))
}
