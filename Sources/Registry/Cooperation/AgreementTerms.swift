import Postgres
import Tables

/// Agreements that ask for attention: those that end soon, and those that nothing comes of.
extension Store {
  /// Agreements in force on a day whose last day is at most so many days later.
  public func expiringAgreements(
    within days: Int, asOf: CalendarDate, knownAt: KnownAt? = nil
  ) throws -> StatisticsResult {
    try read(knownAt: knownAt) { connection in
      let rows = try connection.rows(
        """
        select record, kinds, schools, companies, (valid_until - 1)::text,
          (valid_until - 1 - \(asOf.text)::date)::text, (renewed_by is not null)::text, renewed_by,
          renewed_from::text
        from agreement_terms
        where valid_from <= \(asOf.text)::date and valid_until > \(asOf.text)::date
          and valid_until - 1 <= \(asOf.text)::date + \(days)::int
        order by valid_until, record
        """)
      return StatisticsResult(
        columns: Self.parties + [
          Self.lastDay,
          StatisticsColumn(
            key: "days_left", label: Text(zh: "剩余天数", en: "Days left"), kind: .integer),
          StatisticsColumn(
            key: "renewed", label: Text(zh: "已续签", en: "Renewed"), kind: .boolean,
            choices: Truth.choices),
          StatisticsColumn(key: "renewed_by", label: Text(zh: "续签协议", en: "Renewed by")),
          StatisticsColumn(
            key: "renewed_from", label: Text(zh: "续签生效日期", en: "Renewed from"), kind: .date),
        ], rows: rows.map(\.values), notes: [])
    }
  }

  /// Agreements in force for so many years, in the last of which nothing came of them.
  public func idleAgreements(
    years: Int, asOf: CalendarDate, knownAt: KnownAt? = nil
  ) throws -> StatisticsResult {
    let products = Outcome.allCases.filter(\.isProduct).map(\.rawValue)
    return try read(knownAt: knownAt) { connection in
      let rows = try connection.rows(
        """
        with produced as (
          select agreement_id, max(least(happened_until, \(asOf.text)::date)) as last_on
          from agreement_outcomes
          where outcome = any(\(products)) and happened_from <= \(asOf.text)::date
          group by agreement_id
        )
        select t.record, t.kinds, t.schools, t.companies, t.valid_from::text,
          (t.valid_until - 1)::text, p.last_on::text
        from agreement_terms t left join produced p on p.agreement_id = t.agreement_id
        cross join lateral (
          select (\(asOf.text)::date - make_interval(years => \(years)::int))::date as since
        ) as span
        where t.valid_from <= span.since and coalesce(t.valid_until, 'infinity') > \(asOf.text)::date
          and coalesce(p.last_on, '-infinity') <= span.since
        order by p.last_on nulls first, t.valid_from, t.record
        """)
      return StatisticsResult(
        columns: Self.parties + [
          StatisticsColumn(key: "starts_on", label: Text(zh: "生效日期", en: "Starts on"), kind: .date),
          Self.lastDay,
          StatisticsColumn(
            key: "last_outcome_on", label: Text(zh: "最近成效日期", en: "Last outcome on"), kind: .date),
        ], rows: rows.map(\.values), notes: [])
    }
  }

  private static let parties = [
    StatisticsColumn(key: "agreement", label: Text(zh: "协议编号", en: "Agreement number")),
    StatisticsColumn(
      key: "kinds", label: Text(zh: "合作类型", en: "Kinds"), choices: CooperationKind.choices,
      isList: true),
    StatisticsColumn(key: "schools", label: Text(zh: "合作院校", en: "Schools"), isList: true),
    StatisticsColumn(key: "companies", label: Text(zh: "合作企业", en: "Companies"), isList: true),
  ]

  private static let lastDay = StatisticsColumn(
    key: "last_day", label: Text(zh: "有效期末日", en: "Last day"), kind: .date)
}
