// The rules about the work of two people on one record.

extension Rules {
  static let conflict: [Rule] = [
    .changedMeanwhile, .othersKeepChanging, .changedSinceExport, .keepsLater,
  ]
}

extension Rule {
  static let changedMeanwhile = Rule(
    "E-CF-01", .program, .practice,
    title: Text(zh: "不得覆盖他人的修改", en: "Nobody's change is overwritten"),
    why: Text(
      zh: "两人同时修改时,后者应先看到前者的内容。",
      en: "Of two who change one record, the second sees the first one's work."),
    fix: Text(zh: "请核对后重新提交", en: "Look at it and submit again"))

  static let othersKeepChanging = Rule(
    "E-CF-03", .program, .program,
    title: Text(zh: "同一记录不宜多人同时连续修改", en: "Others leave a moment between their changes"),
    why: Text(zh: "多次重试后仍与他人冲突,未写入。", en: "Each of several attempts met another's change."),
    fix: Text(zh: "请稍后重试", en: "Try again later"))

  static let changedSinceExport = Rule(
    "E-CF-05", .program, .practice,
    title: Text(
      zh: "不得以导出的旧表覆盖他人其后的修改", en: "An exported sheet writes over nobody's later change"),
    why: Text(
      zh: "表格与登记库在导出后都改了同一栏。",
      en: "Both the sheet and the registry made the field different after the export."),
    fix: Text(
      zh: "请核对后改填登记库的内容,确以表格为准的加 --over-later",
      en: "Enter what the registry has, or give --over-later where the sheet is right"))

  static let keepsLater = Rule(
    "W-CF-06", .program, .practice,
    title: Text(
      zh: "导出后未改动的栏目不改写他人其后的修改",
      en: "What an exported sheet shows unchanged leaves later changes as they are"),
    why: Text(
      zh: "表格保留的是导出时的内容,不表示要改回。",
      en: "It is what the registry had then, not a wish to have it back."),
    fix: Text(
      zh: "确需改回的,加 --over-later 重新导入", en: "To have it back, import with --over-later"))
}
