import Postgres

/// Skill certificates: of all, and of those trained through a station; in people and in 人次.
extension Measure {
  static let peopleCertified = Measure(
    "people_certified", Text(zh: "取得证书人数", en: "People certified"), .people,
    Text(
      zh: """
        统计期内取得职业技能等级证书(含职业资格证书)的人数,时期数,以发证日期为准。同一人取得多个证书的只计一人。\
        镇街依次取培养服务站、培养院校所在镇街。
        """,
      en: """
        People who were given a certificate of a skill level within the span of days, by the date \
        of issue. A person with several certificates counts once. The town is that of the station, \
        else of the school.
        """),
    fact: .certifications, timing: .flow, value: "count(distinct f.person_id)")

  static let certificatesIssued = Measure(
    "certificates_issued", Text(zh: "取得证书人次", en: "Certificates issued"), .times,
    Text(
      zh: """
        统计期内取得职业技能等级证书(含职业资格证书)的人次,时期数,以发证日期为准。\
        同一人同一职业(工种)同一等级重复发证的只计一次。
        """,
      en: """
        Certificates given within the span of days, in person-times, by the date of issue. Several \
        certificates of one person for the same occupation and level count once.
        """),
    fact: .certifications, timing: .flow,
    value: "count(distinct (f.person_id, f.occupation, f.level))")

  static let peopleTrainedAtStations = Measure(
    "people_trained_at_stations",
    Text(zh: "服务站培育人数", en: "People trained at stations"), .people,
    Text(
      zh: """
        统计期内经企业技能人才服务站培育并取得职业技能等级证书的人数,时期数,以发证日期为准、以证书登记的培养服务站为据,\
        不论该站现是否在册。同一人在多站培育或者取得多个证书的只计一人。
        """,
      en: """
        People trained through a station who were given a certificate within the span of days, by \
        the date of issue and the station registered with the certificate, whether or not that \
        station is still listed. A person counts once, however many stations or certificates.
        """),
    fact: .certifications, timing: .flow, value: "count(distinct f.person_id)",
    where: "f.station_id is not null")

  static let certificatesThroughStations = Measure(
    "certificates_through_stations",
    Text(zh: "服务站培育取证人次", en: "Certificates through stations"), .times,
    Text(
      zh: """
        统计期内经企业技能人才服务站培育取得职业技能等级证书的人次,时期数,以发证日期为准、以证书登记的培养服务站为据。\
        同一人同一职业(工种)同一等级重复发证的只计一次。
        """,
      en: """
        Certificates given within the span of days to people trained through a station, in \
        person-times, by the date of issue and the station registered with the certificate. \
        Several of one person for the same occupation and level count once.
        """),
    fact: .certifications, timing: .flow,
    value: "count(distinct (f.person_id, f.occupation, f.level))",
    where: "f.station_id is not null")
}
