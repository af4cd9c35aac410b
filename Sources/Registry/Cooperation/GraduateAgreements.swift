import Postgres
import Tables

/// From a graduate back to the agreements between the school and the employer.
extension Store {
  /// Agreements with why each is named, those that the graduate is an outcome of first.
  public func agreements(
    ofGraduate key: String, knownAt: KnownAt? = nil
  ) throws -> StatisticsResult {
    try read(knownAt: knownAt) { connection in
      let graduate = Entities.description(of: Graduate.self)
      let id = try record(graduate, key: key, isPast: knownAt != nil, in: connection).id
      let rows = try connection.rows(Self.agreementsStatement(graduate: id))
      return StatisticsResult(
        columns: Self.reasonedColumns, rows: rows.map(\.values),
        notes: rows.isEmpty ? [try noAgreement(graduate: id, in: connection)] : [])
    }
  }

  private static func agreementsStatement(graduate id: String) -> SQL {
    """
    with found as (
      select h.*, array_remove(array[
          'school_party', 'employer_party',
          case when names_major then 'major_named' when names_majors then 'other_majors'
            else 'no_majors' end,
          case when employed_on < valid_from then 'before'
            when employed_on < coalesce(valid_until, 'infinity') then 'in_force'
            when employed_on < valid_until + interval '1 year' then 'within_year'
            else 'after' end,
          case when exists (
            select from students t join certificates c on c.person_id = t.person_id
            join agreement_stations o on o.station_id = c.station_id
            where t.id = h.student_id and o.agreement_id = h.agreement_id
          ) then 'certified_there' end
        ], null) as reasons
      from agreement_hirings h where h.graduate_id = \(id)::bigint
    )
    select t.record, t.kinds, t.valid_from::text, (t.valid_until - 1)::text, f.employed_on::text,
      x.counted::text, array_to_string(f.reasons, ';')
    from found f join agreement_terms t on t.agreement_id = f.agreement_id
    cross join lateral (
      select not f.reasons && array['other_majors', 'before', 'after'] as counted
    ) as x
    order by x.counted desc, 'in_force' = any(f.reasons) desc, f.names_major desc, t.valid_from,
      t.record
    """
  }

  private func noAgreement(graduate id: String, in connection: Connection) throws -> Finding {
    let row = try connection.optionalRow(
      "select employer_id is not null as known from graduates where id = \(id)::bigint")
    return row?.bool("known") == true
      ? Finding(
        .noCommonAgreement,
        Text(
          zh: "毕业院校与就业企业之间没有登记的协议",
          en: "No agreement is registered between the graduate's school and employer"))
      : Finding(
        .employerNotRegistered,
        Text(
          zh: "该毕业生未登记就业企业,无法追溯协议",
          en: "No employing company is registered for the graduate, so no agreement can be traced"))
  }

  private static let reasonedColumns = [
    StatisticsColumn(key: "agreement", label: Text(zh: "协议编号", en: "Agreement number")),
    StatisticsColumn(
      key: "kinds", label: Text(zh: "合作类型", en: "Kinds"), choices: CooperationKind.choices,
      isList: true),
    StatisticsColumn(key: "starts_on", label: Text(zh: "生效日期", en: "Starts on"), kind: .date),
    StatisticsColumn(key: "last_day", label: Text(zh: "有效期末日", en: "Last day"), kind: .date),
    StatisticsColumn(key: "employed_on", label: Text(zh: "就业日期", en: "Employed on"), kind: .date),
    StatisticsColumn(
      key: "counted", label: Text(zh: "计入成效", en: "Counts as an outcome"), kind: .boolean,
      choices: Truth.choices),
    StatisticsColumn(
      key: "reasons", label: Text(zh: "依据", en: "Reasons"), choices: reasons, isList: true),
  ]

  private static let reasons = [
    Choice("school_party", zh: "毕业院校为协议一方", en: "the school is a party"),
    Choice("employer_party", zh: "就业企业为协议一方", en: "the employer is a party"),
    Choice("major_named", zh: "协议载明所学专业", en: "it names the graduate's major"),
    Choice("other_majors", zh: "协议只载明其他专业", en: "it names other majors only"),
    Choice("no_majors", zh: "协议未限定专业", en: "it names no majors"),
    Choice("before", zh: "就业早于协议生效", en: "employed before it began"),
    Choice("in_force", zh: "就业时协议有效", en: "in force on the day of employment"),
    Choice("within_year", zh: "就业在协议终止后一年内", en: "employed within a year after its end"),
    Choice("after", zh: "就业在协议终止一年以后", en: "employed more than a year after its end"),
    Choice("certified_there", zh: "曾由协议服务站培养取得证书", en: "certified through one of its stations"),
  ]
}
