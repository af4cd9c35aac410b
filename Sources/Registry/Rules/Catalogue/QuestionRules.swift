// The rules about statistics, letters and keys.

extension Rules {
  static let question: [Rule] = [
    .unknownMeasure, .unknownDimension, .unknownDimensionValue, .unorderedComparison,
    .spanOfStock, .unsplitStock, .twoYearsOfStock, .spanReversed, .unlikeUnits, .claimsNotYAML,
    .claimKeyMissing, .claimKeyUnknown, .claimValue, .keysMissing, .keysExposed, .keysBroken,
    .keysUnreadable, .keysUnwritable, .sealUnknown, .sealKeyMissing, .sealBroken,
    .sealingFailed,
  ]
}

private let checkFolder = Text(zh: "请检查所在目录及权限。", en: "Check its folder and the permissions.")
private let restore = Text(zh: "请从备份恢复。", en: "Restore it from its copy.")

extension Rule {
  static let unknownMeasure = Rule(
    "E-ST-01", .program, .program,
    title: Text(zh: "指标应存在", en: "The measure exists"),
    why: .cannotGoOn,
    fix: Text(zh: "全部指标见 skillreg measures", en: "See skillreg measures"))

  static let unknownDimension = Rule(
    "E-ST-02", .program, .program,
    title: Text(zh: "指标应具备所用维度", en: "The measure has the dimension"),
    why: .cannotGoOn,
    fix: Text(zh: "可用维度见 skillreg measures", en: "See skillreg measures"))

  static let unknownDimensionValue = Rule(
    "E-ST-03", .program, .program,
    title: Text(zh: "维度取值应存在", en: "The dimension has the value"),
    why: .cannotGoOn,
    fix: Text(zh: "请核对名称或代码", en: "Check the name or code"))

  static let unorderedComparison = Rule(
    "E-ST-04", .program, .program,
    title: Text(zh: "无大小之分的项目不作大小比较", en: "What has no order is not compared by order"),
    why: .cannotGoOn,
    fix: Text(zh: "无大小之分的项目可用 = 或 !=", en: "What has no order takes = or !="))

  static let spanOfStock = Rule(
    "E-ST-05", .program, .os1,
    title: Text(zh: "时点数不得按时期统计", en: "A stock is not counted over a span"),
    why: Text(zh: "在校生等时点数相加没有意义。", en: "Stocks of several days don't add up."),
    fix: Text(
      zh: "请用 --as-of 指定时点,或加 --by year",
      en: "Give the day with --as-of, or split it with --by year"))

  static let unsplitStock = Rule(
    "E-ST-06", .program, .os1,
    title: Text(zh: "时点数的年份应由分组或时点确定", en: "A stock's year comes from a split or a day"),
    why: .cannotGoOn,
    fix: Text(zh: "请用 --as-of 指定时点", en: "Give the day with --as-of"))

  static let twoYearsOfStock = Rule(
    "E-ST-07", .program, .practice,
    title: Text(zh: "时点数不同时按年份和学年分组", en: "A stock is not split by both kinds of year"),
    why: Text(zh: "自然年与学年的统计时点不同。", en: "The two have different days."),
    fix: Text(zh: "请分两次统计", en: "Ask for one after the other"))

  static let spanReversed = Rule(
    "E-ST-08", .program, .program,
    title: Text(zh: "起始日期不得晚于截止日期", en: "A span does not end before it begins"),
    why: .cannotGoOn,
    fix: Text(zh: "请核对两个日期", en: "Check the two dates"))

  static let unlikeUnits = Rule(
    "E-ST-09", .program, .practice,
    title: Text(zh: "计量单位不同的数不得相加", en: "Unlike units are not added"),
    why: Text(zh: "人与人次、个与所不能相加。", en: "People and attendances don't add up."),
    fix: Text(zh: "请分别统计", en: "Ask for each by itself"))

  static let claimsNotYAML = Rule(
    "E-CL-01", .program, .program,
    title: Text(zh: "数字清单应为有效的 YAML", en: "Claims are YAML"),
    why: .cannotGoOn,
    fix: Text(zh: "请核对缩进和引号", en: "Check indents and quotes"))

  static let claimKeyMissing = Rule(
    "E-CL-02", .program, .program,
    title: Text(zh: "数字清单各项应齐全", en: "A claim is complete"),
    why: .cannotGoOn,
    fix: Text(zh: "请补充该项", en: "Add it"))

  static let claimKeyUnknown = Rule(
    "E-CL-03", .program, .program,
    title: Text(zh: "数字清单不得有未知项目", en: "A claim has no unknown keys"),
    why: Text(
      zh: "写错的项目名若被忽略,核对结果会不实。", en: "A misspelt key, passed over, would falsify the verdict."),
    fix: Text(zh: "请核对项目名", en: "Check its spelling"))

  static let claimValue = Rule(
    "E-CL-04", .program, .program,
    title: Text(zh: "数字清单的取值应有效", en: "A claim's values are valid"),
    why: .cannotGoOn,
    fix: Text(zh: "请更正该值", en: "Correct it"))

  static let keysMissing = Rule(
    "E-KEY-01", .program, .pipl,
    title: Text(zh: "密钥文件应存在", en: "The key file exists"),
    why: Text(zh: "没有密钥不能识别人员、查看号码。", en: "Without the keys nobody can be told or read."),
    fix: Text(
      zh: "请从备份恢复,或用SKILLREG_KEYS指明其位置",
      en: "Restore it from its copy, or name its place in SKILLREG_KEYS"))

  static let keysExposed = Rule(
    "E-KEY-02", .program, .pipl,
    title: Text(zh: "密钥文件仅限本人访问", en: "Only its owner has access to the key file"),
    why: Text(zh: "密钥与数据库应分开保管。", en: "Keys and database are kept apart."),
    fix: Text(zh: "请执行 chmod 600", en: "Run chmod 600 on it"))

  static let keysBroken = Rule(
    "E-KEY-03", .program, .program,
    title: Text(zh: "密钥文件应完整", en: "The key file is whole"),
    why: .cannotGoOn,
    fix: restore)

  static let keysUnreadable = Rule(
    "E-KEY-04", .program, .program,
    title: Text(zh: "密钥文件应可读取", en: "The key file can be read"),
    why: .cannotGoOn,
    fix: checkFolder)

  static let keysUnwritable = Rule(
    "E-KEY-05", .program, .program,
    title: Text(zh: "密钥文件应可写入", en: "The key file can be written"),
    why: .cannotGoOn,
    fix: checkFolder)

  static let sealUnknown = Rule(
    "E-KEY-11", .program, .program,
    title: Text(zh: "加密号码的格式应为已知", en: "A sealed number has a known format"),
    why: .cannotGoOn,
    fix: Text(zh: "请升级本程序。", en: "Upgrade this program."))

  static let sealKeyMissing = Rule(
    "E-KEY-12", .program, .program,
    title: Text(zh: "密钥文件应含所用密钥", en: "The key file holds the key that was used"),
    why: .cannotGoOn,
    fix: Text(zh: "请恢复最新的密钥文件备份。", en: "Restore the latest copy of the key file."))

  static let sealBroken = Rule(
    "E-KEY-13", .program, .pipl,
    title: Text(zh: "加密号码未被改动", en: "A sealed number is unaltered"),
    why: Text(
      zh: "号码与人员编号绑定,移作他用即可发现。", en: "It is bound to its person; one moved elsewhere is found out."),
    fix: Text(zh: "请查阅变更记录。", en: "Look into the record of changes."))

  static let sealingFailed = Rule(
    "E-KEY-14", .program, .program,
    title: Text(zh: "号码应能加密", en: "A number can be sealed"),
    why: Text(zh: "号码不以明文保存。", en: "Numbers are never stored in the clear."),
    fix: Text(zh: "请将信息交系统管理员", en: "Show the message to the administrator"))
}
