import Postgres

/// Companies that schools cooperate with, each counted once however many agreements it has.
extension Measure {
  static let companiesCooperating = Measure(
    "companies_cooperating", Text(zh: "校企合作企业数", en: "Companies cooperating"), .companies,
    Text(
      zh: """
        统计时点有有效校企合作协议的企业数,时点数。协议自生效日期起有效,至到期日期当日止;提前终止的,自终止日期当日起\
        无效;未载明到期日期的视为持续有效。同一企业与多所院校签约、续签或者同时持有多份协议的,按统一社会信用代码只计一次。\
        行业、镇街按企业统计。
        """,
      en: """
        Companies with at least one cooperation agreement in force on the day. An agreement is in \
        force from its start to the end of its last day, or until the day of its early termination; \
        without a last day it stays in force. A company counts once, by its credit code, however \
        many schools, renewals or agreements it has. Industry and town are the company's.
        """),
    fact: .cooperations, timing: .stock, value: "count(distinct f.company_id)",
    where: "f.company_id is not null")

  static let companiesEverCooperating = Measure(
    "companies_ever_cooperating",
    Text(zh: "累计签约企业数", en: "Companies that ever cooperated"), .companies,
    Text(
      zh: """
        统计期内(未指定期间的,截至统计时点累计)签订过校企合作协议的企业数,时期数,以签订日期为准,不论协议现是否有效。\
        同一企业按统一社会信用代码只计一次。行业、镇街按企业统计。
        """,
      en: """
        Companies that signed a cooperation agreement within the span of days, or, without one, by \
        the day, whether or not it is still in force. A company counts once, by its credit code. \
        Industry and town are the company's.
        """),
    fact: .cooperations, timing: .flow, value: "count(distinct f.company_id)",
    where: "f.company_id is not null")
}
