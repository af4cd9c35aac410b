/// A major that schools teach, and the occupation (职业(工种)) its students are certified in.
struct SampleSubject: Sendable, Hashable {
  let name: String
  let occupation: String
  /// Divisions of GB/T 4754 that the subject trains for.
  let industries: [String]
  /// Since when the subject counts as a digital one.
  var digitalFrom: SampleDate?

  static let smartManufacturing = SampleSubject(
    name: "智能制造技术应用", occupation: "智能硬件装调员", industries: ["34", "35", "39"],
    digitalFrom: SampleDate(2019, 9, 1))
  static let artificialIntelligence = SampleSubject(
    name: "人工智能技术应用", occupation: "人工智能训练师", industries: ["65"],
    digitalFrom: SampleDate(2020, 9, 1))
  static let cloudComputing = SampleSubject(
    name: "云计算技术应用", occupation: "信息通信网络运行管理员", industries: ["63", "65"],
    digitalFrom: SampleDate(2019, 9, 1))

  static let digital = [smartManufacturing, artificialIntelligence, cloudComputing]

  /// The subjects that are no digital majors.
  static let all: [SampleSubject] = [
    SampleSubject(
      name: "数控加工", occupation: "车工(数控车工)", industries: ["34", "35"]),
    SampleSubject(
      name: "电气自动化设备安装与维修", occupation: "电工", industries: ["38"]),
    SampleSubject(
      name: "工业机器人应用与维护", occupation: "工业机器人系统操作员", industries: ["34", "35"]),
    SampleSubject(
      name: "计算机网络应用", occupation: "网络与信息安全管理员", industries: ["65"]),
    SampleSubject(
      name: "汽车维修", occupation: "汽车维修工", industries: ["81"]),
    SampleSubject(
      name: "电子商务", occupation: "电子商务师", industries: ["52"]),
    SampleSubject(
      name: "幼儿教育", occupation: "保育师", industries: ["83"]),
    SampleSubject(
      name: "烹饪(中式烹调)", occupation: "中式烹调师", industries: ["62"]),
    SampleSubject(
      name: "模具制造", occupation: "模具工", industries: ["35"]),
    SampleSubject(
      name: "灯饰设计与制作", occupation: "工艺美术品设计师", industries: ["38"]),
    SampleSubject(
      name: "现代物流", occupation: "物流服务师", industries: ["59"]),
    SampleSubject(
      name: "美容美发与造型", occupation: "美发师", industries: ["80"]),
  ]
}

/// The levels that schools train to, and the skill level of the certificate at the end.
enum SampleLevel: String, Sendable, CaseIterable {
  case intermediate = "中级工"
  case advanced = "高级工"
  case preparatory = "预备技师"

  /// What references to majors call the level.
  var code: String {
    switch self {
    case .intermediate: "intermediate"
    case .advanced: "advanced"
    case .preparatory: "preparatory_technician"
    }
  }

  var skill: SampleSkill { self == .intermediate ? .intermediate : .advanced }

  /// The lengths in years that the level is taught in.
  var lengths: [Int] {
    switch self {
    case .intermediate: [3]
    case .advanced: [3, 3, 5]
    case .preparatory: [4, 6]
    }
  }
}

/// Skill levels of certificates; the raw value is the digit that certificate numbers hold.
enum SampleSkill: Int, Sendable, CaseIterable {
  case seniorTechnician = 1
  case technician, advanced, intermediate, elementary

  var name: String {
    switch self {
    case .seniorTechnician: "高级技师"
    case .technician: "技师"
    case .advanced: "高级工"
    case .intermediate: "中级工"
    case .elementary: "初级工"
    }
  }

  /// `四级`, as certificates have it.
  var grade: String { ["一级", "二级", "三级", "四级", "五级"][rawValue - 1] }

  /// 中级工 or above: levels count backwards.
  var isSkilled: Bool { rawValue <= SampleSkill.intermediate.rawValue }
}
