/// Where a rule comes from: a standard, a form, a law, or how the bureau works.
public struct RuleSource: Sendable {
  public let name: Text

  private init(zh: String, en: String) { name = Text(zh: zh, en: en) }

  static let gb11643 = RuleSource(
    zh: "GB 11643-1999《公民身份号码》", en: "GB 11643-1999, citizen identification number")
  static let gb32100 = RuleSource(
    zh: "GB 32100-2015《法人和其他组织统一社会信用代码编码规则》", en: "GB 32100-2015, unified social credit code")
  static let gb11714 = RuleSource(
    zh: "GB 11714-1997《全国组织机构代码编制规则》", en: "GB 11714-1997, organisation codes")
  static let gb4754 = RuleSource(
    zh: "GB/T 4754-2017《国民经济行业分类》", en: "GB/T 4754-2017, industrial classification")
  static let gb7408 = RuleSource(
    zh: "GB/T 7408-2005《日期和时间表示法》", en: "GB/T 7408-2005, dates and times")
  static let gb2260 = RuleSource(
    zh: "GB/T 2260 及统计用区划代码", en: "GB/T 2260 and the divisions' codes for statistics")
  static let gb18030 = RuleSource(
    zh: "GB 18030-2022《信息技术 中文编码字符集》", en: "GB 18030-2022, Chinese coded character set")
  static let rfc4180 = RuleSource(zh: "RFC 4180", en: "RFC 4180")
  static let classification = RuleSource(
    zh: "《中华人民共和国职业分类大典》(2022年版)", en: "Classification of occupations, 2022 edition")
  static let eightLevels = RuleSource(
    zh: "人社部发〔2022〕14号(新八级工)", en: "人社部发〔2022〕14号, the eight skill levels")
  static let certificateCoding = RuleSource(
    zh: "职业技能等级证书(22位)、职业资格证书(16位)编码规则",
    en: "Numbering of skill (22) and qualification (16) certificates")
  static let os1 = RuleSource(
    zh: "人社统OS1号《技工学校综合情况》(2008年版)", en: "Form 人社统OS1号, 2008 edition")
  static let employmentForm = RuleSource(
    zh: "毕业生就业情况表(2011年、2013年版)", en: "Form on graduates' employment, 2011 and 2013 editions")
  static let tiers = RuleSource(
    zh: "省技工院校招生通知(培养层次与学制)", en: "Provincial notice on enrolment: levels and lengths")
  static let pipl = RuleSource(
    zh: "《中华人民共和国个人信息保护法》第六条、第二十八条",
    en: "Personal Information Protection Law, articles 6 and 28")
  static let statisticsLaw = RuleSource(
    zh: "《中华人民共和国统计法》第六条", en: "Statistics Law, article 6")
  static let practice = RuleSource(zh: "本局工作惯例", en: "The bureau's practice")
  static let program = RuleSource(zh: "本程序", en: "This program")
}
