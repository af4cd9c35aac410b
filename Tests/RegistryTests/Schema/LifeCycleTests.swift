import Postgres
import Registry
import TestSupport
import Testing

/// Stations and students go through their lives by legal steps only, whoever writes.
@Suite struct LifeCycleTests {
  @Test func `a transition moves its station along, with the days that follow from it`()
    async throws
  {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let station = try Example.entity("station")
      for (status, day) in [("整改", "2024-02-01"), ("挂牌", "2024-03-01"), ("撤销", "2024-06-30")] {
        _ = try store.add(
          Draft("transition", ["station": "ZS-001", "status": status, "happened_on": day]))
      }
      let stored = try store.show(station, key: "ZS-001")
      #expect(stored.value("status", of: station) == "revoked")
      #expect(stored.value("listed_on", of: station) == "2023-05-01")
      #expect(stored.value("ended_on", of: station) == "2024-06-30")
      #expect(try transitions(store) == ["listed", "rectifying", "listed", "revoked"])
    }
  }

  @Test func `a station's whole way from application to its plaque can be recorded`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      _ = try store.add(
        Draft(
          "station",
          ["plaque_number": "ZS-002", "name": "新站", "host": Example.creditCode, "status": "申报"]))
      let way = ["申报", "受理", "审核", "评审", "公示", "挂牌"]
      for (month, status) in way.enumerated() {
        _ = try store.add(
          Draft(
            "transition",
            ["station": "ZS-002", "status": status, "happened_on": "2024-0\(month + 1)-05"]))
      }
      let station = try Example.entity("station")
      let stored = try store.show(station, key: "ZS-002")
      #expect(stored.value("status", of: station) == "listed")
      #expect(stored.value("listed_on", of: station) == "2024-06-05")
    }
  }

  @Test func `a changed status is a transition of the day, and an illegal one is refused`()
    async throws
  {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      _ = try store.change(Draft("station", ["status": "整改"]), key: "ZS-001", reason: "场地不足")
      #expect(try transitions(store) == ["listed", "rectifying"])
      #expect {
        _ = try store.change(Draft("station", ["status": "公示"]), key: "ZS-001")
      } throws: { error in
        guard case StoreError.refused(let constraint, let sentence) = error else { return false }
        return constraint == "stations_status_legal"
          && sentence.zh == "服务站由“整改”不得直接变更为“公示”;可变更为:挂牌、续期、撤销、退出、注销"
      }
      #expect {
        _ = try store.add(
          Draft(
            "transition",
            ["station": "ZS-001", "status": "受理", "happened_on": "2030-01-01"]))
      } throws: { error in
        guard case StoreError.refused("transitions_legal", let sentence) = error else {
          return false
        }
        return sentence.en.hasPrefix("A station can not go from Rectifying to Accepted; from there")
      }
    }
  }

  @Test func `plain SQL gets no impossible life in`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try WholeExample.fill(store)
      let connection = try TestRegistry.owner(of: store)
      let cases: [(SQL, String)] = [
        ("update stations set status = 'announced'", "stations_status_legal"),
        (
          "update transitions set status = 'applied' where status = 'rectifying'",
          "transitions_legal"
        ),
        (
          "insert into student_events (student_id, kind, happened_on) select id, 'resumed', '2020-10-01' from students",
          "student_events_legal"
        ),
        (
          "insert into student_events (student_id, kind, happened_on) select id, 'suspended', '2019-10-01' from students",
          "student_events_legal"
        ),
        (
          "insert into school_tiers (school_id, tier, valid_from) select id, 'ordinary', '2015-01-01' from schools",
          "school_tiers_apart"
        ),
        ("update certificates set level = 'junior'", "certificates_level_agrees"),
        ("update agreements set renews_id = id", "agreements_renews_another"),
        ("update attendances set people = 2", "attendances_person_counts_once"),
        (
          "update attendances set person_id = null, company_id = null",
          "attendances_attendee_given"
        ),
        ("update recognitions set company_id = null", "recognitions_one_holder"),
        ("update recognitions set valid_until = '2000-01-01'", "recognitions_dates_ordered"),
        ("update recognitions set level = 'village'", "recognitions_level_known"),
        ("update demands set wage_to = 1", "demands_wages_ordered"),
        ("update demands set people = 0", "demands_people_wanted"),
        ("update posts set ended_on = '2000-01-01'", "posts_dates_ordered"),
        ("update returns set staff_female = 500", "returns_female_within_staff"),
        ("update returns set integrated_teachers = 500", "returns_integrated_within_teachers"),
        ("update returns set fiscal_funding = 99999999", "returns_fiscal_within_funding"),
        ("update courses set hours = -1", "courses_counts_not_negative"),
        ("update occupations set code = '6-18'", "occupations_code_form"),
        ("update assessments set grade = 'good'", "assessments_grade_known"),
        ("update performances set year = 99", "performances_year_sensible"),
        ("delete from committees", "members_committee_exists"),
        (
          "update courses set school_id = (select id from schools where code = '4420002')",
          "courses_major_offered"
        ),
      ]
      for (statement, constraint) in cases {
        #expect("\(constraint)") {
          try connection.transaction { try connection.execute(statement) }
        } throws: { error in
          (error as? PostgresError)?.constraint == constraint
        }
      }
    }
  }

  @Test func `an event by which a student leaves ends the time at school`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fillEnrolled(store)
      let key = "4420001/2020001"
      for (kind, day) in [("休学", "2021-03-01"), ("复学", "2021-09-01"), ("退学", "2022-01-10")] {
        _ = try store.add(
          Draft("student-event", ["student": key, "kind": kind, "happened_on": day]))
      }
      let student = try Example.entity("student")
      let stored = try store.show(student, key: key)
      #expect(stored.value("left_on", of: student) == "2022-01-10")
      #expect(stored.value("left_as", of: student) == "withdrew")
    }
  }

  @Test func `undoing a transition or an event takes back what followed from it`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fillEnrolled(store)
      let before = try states(store)
      _ = try store.add(
        Draft(
          "transition",
          ["station": "ZS-001", "status": "撤销", "happened_on": "2024-06-30"]))
      _ = try store.revert(try #require(try store.latestChange()))
      _ = try store.change(Draft("station", ["status": "整改"]), key: "ZS-001")
      _ = try store.revert(try #require(try store.latestChange()))
      _ = try store.add(
        Draft(
          "student-event",
          ["student": "4420001/2020001", "kind": "退学", "happened_on": "2022-01-10"]))
      _ = try store.revert(try #require(try store.latestChange()))
      #expect(try states(store) == before)
      #expect(try transitions(store) == ["listed"])
    }
  }

  private func states(_ store: Store) throws -> [String?] {
    try TestRegistry.owner(of: store).row(
      """
      select s.status, s.listed_on, s.ended_on, t.left_on, t.left_as,
        (select count(*) from student_events) as events
      from stations s, students t
      """
    ).values
  }

  private func transitions(_ store: Store) throws -> [String?] {
    try TestRegistry.owner(of: store).rows(
      """
      select t.status from transitions t join stations s on s.id = t.station_id
      where s.plaque_number = 'ZS-001' order by t.happened_on, t.id
      """
    ).map { $0["status"] }
  }
}
