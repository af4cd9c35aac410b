import Postgres

/// Cooperation agreements.
extension Measure {
  static let agreementsInForce = Measure(
    "agreements_in_force", Text(zh: "有效校企合作协议数", en: "Agreements in force"), .agreements,
    Text(
      zh: """
        统计时点有效的校企合作协议份数,时点数。协议自生效日期起有效,至到期日期当日止;提前终止的,自终止日期当日起无效;\
        未载明到期日期的视为持续有效。多方签订或含多种合作类型的协议只计一份;分组时在各组分别列示,各组之和可大于合计。
        """,
      en: """
        Cooperation agreements in force on the day: from the start to the end of the last day, or \
        until the day of early termination; without a last day an agreement stays in force. An \
        agreement of several schools, companies or kinds counts once; split by these it is shown in \
        each group, so groups may add up to more than the total.
        """),
    fact: .cooperations, timing: .stock, value: "count(distinct f.agreement_id)")
}
