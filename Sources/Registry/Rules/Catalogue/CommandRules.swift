// The rules about commands.

extension Rules {
  static let command: [Rule] = [
    .noDatabase, .notInitialised, .olderDatabase, .newerDatabase, .connectionLost,
    .noPrivateDatabase, .upgradeFailed, .diskFull, .databaseReports, .notPermitted,
    .noSuchRecord, .severalRecords, .unknownField, .sealedFieldCompared, .neverShown,
    .unorderedCompared,
    .alreadyRegistered, .stillReferredTo, .constraintRefuses, .unknownEnding,
    .unknownRoster, .badCondition, .unusedOption, .numberOutOfRange, .outputFailed,
  ]
}

extension Rule {
  static let noDatabase = Rule(
    "E-DB-01", .program, .program,
    title: Text(zh: "数据库应可连接", en: "The database answers"),
    why: .cannotGoOn,
    fix: Text(
      zh: "请核对连接参数,或执行 skillreg server start",
      en: "Check the connection, or run skillreg server start"))

  static let notInitialised = Rule(
    "E-DB-02", .program, .program,
    title: Text(zh: "数据库应已建立", en: "The database is set up"),
    why: .cannotGoOn,
    fix: Text(zh: "请执行 skillreg init", en: "Run skillreg init"))

  static let olderDatabase = Rule(
    "E-DB-03", .program, .program,
    title: Text(zh: "数据库版本不得低于程序", en: "The database is not older than the program"),
    why: .cannotGoOn,
    fix: Text(zh: "请执行 skillreg init", en: "Run skillreg init"))

  static let newerDatabase = Rule(
    "E-DB-04", .program, .program,
    title: Text(zh: "数据库版本不得高于程序", en: "The database is not newer than the program"),
    why: Text(zh: "旧程序不了解新的约束。", en: "An older program does not know the newer rules."),
    fix: Text(zh: "请升级程序", en: "Upgrade the program"))

  static let connectionLost = Rule(
    "E-DB-05", .program, .program,
    title: Text(zh: "写入期间连接不得中断", en: "The connection holds"),
    why: Text(zh: "中断后未作任何改动。", en: "Where it breaks nothing is changed."),
    fix: Text(zh: "请重新执行", en: "Run it again"))

  static let noPrivateDatabase = Rule(
    "E-DB-06", .program, .program,
    title: Text(zh: "本机数据库应可启动", en: "The private database starts"),
    why: .cannotGoOn,
    fix: Text(zh: "请按提示处理后重试", en: "Do as it says and try again"))

  static let upgradeFailed = Rule(
    "E-DB-07", .program, .program,
    title: Text(zh: "数据库升级应完成", en: "The upgrade succeeds"),
    why: Text(
      zh: "升级在一个事务内,失败即全部撤销。", en: "It runs in one transaction, and a failed one leaves nothing."),
    fix: Text(zh: "请将信息交系统管理员", en: "Show the message to the administrator"))

  static let diskFull = Rule(
    "E-DB-08", .program, .program,
    title: Text(zh: "磁盘应有空间", en: "The disk has room"),
    why: .cannotGoOn,
    fix: Text(zh: "请清理磁盘后重试", en: "Make room and try again"))

  static let databaseReports = Rule(
    "E-DB-09", .program, .program,
    title: Text(zh: "数据库不应报告其他错误", en: "The database reports no other error"),
    why: .cannotGoOn,
    fix: Text(zh: "请将信息交系统管理员", en: "Show the message to the administrator"))

  static let notPermitted = Rule(
    "E-PERM-01", .program, .program,
    title: Text(zh: "当前账号应有权限", en: "The account may do this"),
    why: Text(zh: "按最小权限授权。", en: "Accounts hold the least that they need."),
    fix: Text(zh: "请向系统管理员申请权限", en: "Ask the administrator"))

  static let noSuchRecord = Rule(
    "E-NF-01", .program, .program,
    title: Text(zh: "所指记录应存在", en: "The record exists"),
    why: .cannotGoOn,
    fix: Text(zh: "请核对代码或名称", en: "Check the key or name"))

  static let severalRecords = Rule(
    "E-NF-02", .program, .program,
    title: Text(zh: "所指记录应唯一", en: "The name means one record"),
    why: .cannotGoOn,
    fix: Text(zh: "请改用代码", en: "Give the key"))

  static let unknownField = Rule(
    "E-FD-01", .program, .program,
    title: Text(zh: "字段应存在", en: "The field exists"),
    why: .cannotGoOn,
    fix: Text(zh: "请参见该类别的 --help", en: "See the noun's --help"))

  static let sealedFieldCompared = Rule(
    "E-FD-02", .program, .pipl,
    title: Text(zh: "加密的号码只能按完整号码查找", en: "A sealed number is found by the whole number only"),
    why: Text(
      zh: "登记库只存密文,没有大小、包含关系。",
      en: "The registry holds ciphertext, which has no order and no parts."),
    fix: Text(zh: "请以 = 和完整号码查找", en: "Give the whole number after ="))

  static let neverShown = Rule(
    "E-FD-03", .program, .pipl,
    title: Text(zh: "可推出证件号码的内容不予显示", en: "What would tell a number is not shown"),
    why: Text(
      zh: "遮盖的号码与出生日期并列,即可推出完整号码。",
      en: "Beside a masked number a birth date tells the whole of it."),
    fix: Text(zh: "请去掉该字段", en: "Leave the field out"))

  static let unorderedCompared = Rule(
    "E-FD-04", .program, .program,
    title: Text(zh: "没有大小之分的内容不作大小比较", en: "What has no order is not compared by size"),
    why: Text(
      zh: "所指的记录和多项选择没有先后。",
      en: "Neither records that are referred to nor several choices come one after another."),
    fix: Text(zh: "请以 =、!= 或 ~ 查找", en: "Compare with =, != or ~"))

  static let alreadyRegistered = Rule(
    "E-DUP-04", .program, .practice,
    title: Text(zh: "同一记录不得重复登记", en: "A record is registered once"),
    why: Text(zh: "重复登记会重复计数。", en: "Twice registered is twice counted."),
    fix: Text(zh: "请修改已有记录", en: "Change the record that is there"))

  static let stillReferredTo = Rule(
    "E-RF-04", .program, .practice,
    title: Text(zh: "仍被引用的记录不得删除", en: "What others refer to stays"),
    why: Text(zh: "删除会使引用失去归属。", en: "Without it they would belong nowhere."),
    fix: Text(zh: "请先处理引用它的记录", en: "See to the records that refer to it"))

  static let constraintRefuses = Rule(
    "E-CK-01", .program, .practice,
    title: Text(zh: "记录应符合数据库约束", en: "A record keeps the database's constraints"),
    why: Text(zh: "任何途径写入的数据都须满足。", en: "They hold for whoever writes, by whatever means."),
    fix: Text(zh: "请更正所述栏目", en: "Correct the fields that it speaks of"))

  static let unknownEnding = Rule(
    "E-US-01", .program, .program,
    title: Text(zh: "输出格式应能判断", en: "The output's format can be told"),
    why: .cannotGoOn,
    fix: Text(zh: "请以 --format 指定", en: "Give --format"))

  static let unknownRoster = Rule(
    "E-US-02", .program, .program,
    title: Text(zh: "表格种类应为已知种类", en: "The kind of sheet is a known one"),
    why: .cannotGoOn,
    fix: Text(zh: "请参见 skillreg import --help", en: "See skillreg import --help"))

  static let badCondition = Rule(
    "E-US-03", .program, .program,
    title: Text(zh: "条件应写作 字段=值", en: "A condition is FIELD=VALUE"),
    why: .cannotGoOn,
    fix: Text(zh: "请更正写法", en: "Correct it"))

  static let unusedOption = Rule(
    "E-US-05", .program, .program,
    title: Text(zh: "--set、--map 应有所指", en: "What --set and --map name is there"),
    why: Text(zh: "避免所给取值、栏目未采用而不知。", en: "Nothing that was given is left out unnoticed."),
    fix: Text(zh: "请核对字段与列名", en: "Check the names of fields and headings"))

  static let numberOutOfRange = Rule(
    "E-US-06", .program, .program,
    title: Text(zh: "选项的数值应在允许范围内", en: "An option's number is within its bounds"),
    why: .cannotGoOn,
    fix: Text(zh: "请改用范围内的数值", en: "Give a number within them"))

  static let outputFailed = Rule(
    "E-OUT-01", .program, .program,
    title: Text(zh: "输出应能写入", en: "The output can be written"),
    why: .cannotGoOn,
    fix: Text(zh: "请检查路径、权限和空间", en: "Check path, permissions and space"))
}
