// `SchoolSponsor` is who runs a technical school.

/// The six groups of sponsors by which the annual form lists schools.
public enum SchoolSponsor: String, Enumeration {
  /// A labour and human resources department.
  case humanResources = "human_resources"
  /// Any other department of government.
  case government
  /// A state-owned company (企业办 means these alone).
  case stateEnterprise = "state_enterprise"
  /// A public institution, association or other social organisation.
  case organization
  /// A citizen, or a privately owned company or institution.
  case `private`
  case other

  public static let readings = Readings<SchoolSponsor>()

  public static let choices = [
    Choice(
      "human_resources", zh: "人社部门办", en: "human resources department",
      aliases: ["人力资源社会保障部门", "人社部门", "人社办", "人社局", "劳动部门办", "劳动保障部门办"]),
    Choice(
      "government", zh: "其他政府部门办", en: "other government department",
      aliases: ["政府", "政府办", "政府部门", "政府部门办", "行业部门办", "行业办", "教育部门办", "公办"]),
    Choice(
      "state_enterprise", zh: "企业办", en: "state-owned company",
      aliases: ["国有企业办", "国有企业", "国企", "国企办", "企业"]),
    Choice(
      "organization", zh: "事业单位和社会团体办", en: "institution or association",
      aliases: ["事业单位办", "事业单位", "社会团体办", "社会团体", "社团办", "群团办"]),
    Choice(
      "private", zh: "民办", en: "private",
      aliases: ["民营", "私立", "私人办", "个人办", "民营企业办", "民办非企业"]),
    Choice("other", zh: "其他", en: "other", aliases: ["其它", "其他办", "联办", "中外合作办"]),
  ]
}
