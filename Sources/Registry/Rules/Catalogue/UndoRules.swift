// The rules about undoing, merging, keys and the showing of numbers.

extension Rules {
  static let undo: [Rule] = [
    .noSuchChange, .changedSince, .alreadyUndone, .additionsReferredTo, .undoingBlocked,
    .badTime, .reasonMissing,
    .sameRecord, .temporaryStays, .mergedDiffer, .mergedCollide, .numberTaken, .keyWasMerged,
    .takenAsSurvivor, .numberReplaced, .keysBusy, .sealOfAnother, .oldKeyInUse,
    .numbersUnreadable, .revealReasonMissing, .noNumberRegistered,
  ]
}

extension Rule {
  static let noSuchChange = Rule(
    "E-NF-03", .program, .program,
    title: Text(zh: "所指变更应存在", en: "The change that is named exists"), why: .cannotGoOn,
    fix: Text(
      zh: "请以 skillreg changes list 查询变更编号", en: "Find its number with skillreg changes list"))

  static let changedSince = Rule(
    "E-CF-02", .program, .program,
    title: Text(zh: "拟撤销的变更其后不应再有变更", en: "No later change touched what is to be undone"),
    why: Text(zh: "撤销不得覆盖他人其后的工作。", en: "Undoing must not write over others' later work."),
    fix: Text(
      zh: "请先撤销其后的变更;确需撤销的加 --over-later", en: "Undo the later ones first, or give --over-later"))

  static let alreadyUndone = Rule(
    "E-CF-04", .program, .program,
    title: Text(zh: "拟撤销的变更应未撤销", en: "What is to be undone was not undone before"),
    why: Text(zh: "已撤销的变更没有可撤销的内容。", en: "Nothing of it is left to undo."),
    fix: Text(zh: "需恢复的,请撤销该次撤销", en: "To have it back, undo the undoing"))

  static let additionsReferredTo = Rule(
    "E-RF-05", .program, .program,
    title: Text(zh: "拟撤销的新增记录不应被引用", en: "Nothing refers to what undoing would remove"),
    why: Text(zh: "引用的记录将失去所指。", en: "The records that refer to it would lose it."),
    fix: Text(zh: "请先修改或删除引用它的记录", en: "Change or remove the records that refer to it"))

  static let undoingBlocked = Rule(
    "E-RF-06", .program, .program,
    title: Text(
      zh: "恢复的记录应能与其后的变更并存", en: "What comes back fits in with what came later"),
    why: Text(
      zh: "其后的变更删除了所引用的记录,或占用了其代码、名称。",
      en: "A later change removed what it refers to, or took its key or name."),
    fix: Text(zh: "请先撤销所列的变更", en: "Undo the changes that are named first"))

  static let badTime = Rule(
    "E-US-04", .program, .program,
    title: Text(zh: "时间应写作2024-05-01或2024-05-01 16:30", en: "A time is like 2024-05-01 16:30"),
    why: .cannotGoOn, fix: Text(zh: "请改写时间", en: "Write the time so"))

  static let reasonMissing = Rule(
    "E-US-07", .program, .practice,
    title: Text(zh: "合并与确认不重复应写明原因", en: "A merge, and finding two different, has a reason"),
    why: Text(zh: "日后须能查明依据。", en: "Others have to see later what it was done on."),
    fix: Text(zh: "请以 --reason 写明", en: "Give it with --reason"))

  static let sameRecord = Rule(
    "E-MG-01", .program, .practice,
    title: Text(zh: "合并应涉及两条不同的记录", en: "A merge names two records"), why: .cannotGoOn,
    fix: Text(zh: "请给出两条不同的记录", en: "Name two different records"))

  static let temporaryStays = Rule(
    "E-MG-02", .program, .practice,
    title: Text(zh: "临时登记应并入正式登记", en: "A temporary record is merged into a real one"),
    why: Text(zh: "临时号码须以正式号码更换。", en: "A temporary number has to be replaced."),
    fix: Text(zh: "请调换两条记录的次序", en: "Name the two the other way round"))

  static let mergedDiffer = Rule(
    "E-MG-03", .program, .practice,
    title: Text(zh: "合并的两条记录不变的字段应一致", en: "What never changes agrees in both records"),
    why: Text(
      zh: "证件号码、性别、出生日期不同的多为两人。",
      en: "Another number, sex or birth date is mostly another person."),
    fix: Text(
      zh: "请核实;确为同一对象的加 --despite-differences",
      en: "Check them; give --despite-differences where they are the same"))

  static let mergedCollide = Rule(
    "E-MG-04", .program, .practice,
    title: Text(zh: "合并后各记录仍应可并存", en: "All records can stay side by side after a merge"),
    why: Text(zh: "转移后违反唯一性的不代为取舍。", en: "Which of two should stay is not decided for you."),
    fix: Text(zh: "请核实并删除或修改其一", en: "Remove or change one of each"))

  static let numberTaken = Rule(
    "E-MG-05", .program, .practice,
    title: Text(zh: "更换的号码不应属于已登记的他人", en: "The new number is nobody else's"),
    why: Text(zh: "号码相同的应为同一人。", en: "The same number is the same person."),
    fix: Text(zh: "经核实为同一人的请合并", en: "Merge the two where they are one person"))

  static let keyWasMerged = Rule(
    "E-DUP-05", .program, .practice,
    title: Text(zh: "已并入他记录的号码不再新增", en: "A merged record is not added once more"),
    why: Text(zh: "合并后旧号码指向保留的记录。", en: "After a merge the old key leads to the survivor."),
    fix: Text(zh: "请使用保留的记录,或先撤销合并", en: "Use the survivor, or undo the merge first"))

  static let takenAsSurvivor = Rule(
    "W-MG-01", .row, .practice,
    title: Text(zh: "宜使用合并后保留的号码或代码", en: "The survivor's number or code is used"),
    why: Text(zh: "已按保留的记录处理。", en: "It was taken as the survivor."),
    fix: Text(zh: "请改用现号码或代码填报", en: "Use the present number or code"))

  static let numberReplaced = Rule(
    "W-MG-02", .program, .practice,
    title: Text(zh: "更换证件号码即更换人员编号", en: "Another number is another person id"),
    why: Text(zh: "人员编号由证件号码推导而来。", en: "The id is derived from the number."),
    fix: Text(zh: "无需处理;原号码仍可查到", en: "Nothing to do; the old number still leads there"))

  static let keysBusy = Rule(
    "E-KEY-06", .program, .pipl,
    title: Text(zh: "同一时间只能有一个进程更换密钥", en: "One process changes the keys at a time"),
    why: .cannotGoOn, fix: Text(zh: "请待其结束后重试。", en: "Try again when it has ended."))

  static let sealOfAnother = Rule(
    "E-KEY-15", .program, .pipl,
    title: Text(zh: "密钥文件应属于本登记系统", en: "The key file is this registry's"),
    why: Text(zh: "以他处密钥登记会使同一人成为两人。", en: "Another's keys would make one person two."),
    fix: Text(
      zh: "请恢复本登记系统的密钥文件,或用SKILLREG_KEYS指明其位置。",
      en: "Restore this registry's key file, or name its place in SKILLREG_KEYS."))

  static let oldKeyInUse = Rule(
    "E-KEY-21", .program, .pipl,
    title: Text(zh: "删除旧密钥前应无号码以其加密", en: "No number needs an old key that is dropped"),
    why: Text(zh: "删除后号码无法还原。", en: "The numbers could not be opened again."),
    fix: Text(
      zh: "请先执行 skillreg key rotate;有号码无法打开的,旧密钥须保留。",
      en: "Run skillreg key rotate first; where numbers can't be opened, the old keys stay."))

  static let numbersUnreadable = Rule(
    "W-KEY-22", .program, .pipl,
    title: Text(zh: "各号码应可用文件中的密钥打开", en: "Every number opens with a key of the file"),
    why: Text(
      zh: "无法打开的号码不能重新加密,其余不受影响。", en: "What can't be opened can't be sealed anew; all else is."),
    fix: Text(
      zh: "请恢复保存有原密钥的文件后重试,或重新登记该人员的证件号码",
      en: "Restore the file that has its key, or enter the person's number anew"))

  static let revealReasonMissing = Rule(
    "E-RV-01", .program, .pipl,
    title: Text(zh: "查阅完整证件号码须写明事由", en: "A full number is shown for a stated reason"),
    why: Text(zh: "查阅须有记录可查。", en: "Who saw a number, and why, is kept for good."),
    fix: Text(zh: "请以 --reason 写明。", en: "Give it with --reason."))

  static let noNumberRegistered = Rule(
    "E-RV-02", .program, .practice,
    title: Text(zh: "查阅的人员应登记有证件号码", en: "The person has a registered number"),
    why: .cannotGoOn, fix: Text(zh: "请先补登证件号码", en: "Register the number first"))
}
