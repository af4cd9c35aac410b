import Postgres

/// Skill-talent service stations: those listed on a day, and all that ever were.
extension Measure {
  static let stationsListed = Measure(
    "stations_listed", Text(zh: "在册服务站数", en: "Stations listed"), .stations,
    Text(
      zh: """
        统计时点在册的企业技能人才服务站数,时点数。自挂牌日期起计入,自终止日期(撤销、退出、注销)当日起不再计入;\
        整改期间仍计入。无挂牌日期的不计入;已撤销、退出或者注销而未登记终止日期的,因无法确定在册期间,任何时点均不计入。
        """,
      en: """
        Stations listed on the day: from the day of listing until the day of revocation, withdrawal \
        or dissolution; one under rectification is still listed. A station without a listing date \
        does not count; nor does, on any day, one that has ended without a date of ending, since \
        the time for which it was listed is unknown.
        """),
    fact: .listings, timing: .stock, value: "count(distinct f.station_id)")

  static let stationsEverListed = Measure(
    "stations_ever_listed", Text(zh: "累计建成服务站数", en: "Stations ever listed"), .stations,
    Text(
      zh: """
        统计期内(未指定期间的,截至统计时点累计)挂牌的企业技能人才服务站数,时期数,以挂牌日期为准,\
        含此后撤销、退出、注销的。
        """,
      en: """
        Stations listed within the span of days, or, without one, by the day, including those that \
        were revoked, withdrew or were dissolved since.
        """),
    fact: .listings, timing: .flow, value: "count(distinct f.station_id)")
}
