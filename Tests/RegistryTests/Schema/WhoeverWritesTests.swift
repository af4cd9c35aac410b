import Postgres
import Registry
import TestSupport
import Testing

/// What must never be, and what follows from a change, whoever makes it and by whatever means.
@Suite struct WhoeverWritesTests {
  @Test func `nobody makes up a past, or takes from it`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let owner = try TestRegistry.owner(of: store)
      try refuse(
        owner,
        [
          "delete from disclosures", "update disclosures set reason = 'x'", "truncate disclosures",
          "delete from history.schools", "truncate history.schools",
          "truncate changes cascade", "delete from changes",
        ])
      let program = try TestRegistry.owner(of: store)
      try program.execute("set role skillreg_app")
      try refuse(
        program,
        [
          """
          insert into schools (code, name, tier, change_id) values ('77', 'x', 'ordinary', 1)
          """,
          "insert into history.schools select 1, s.* from schools s",
          "insert into changes (made_at) values ('2001-01-01')",
          "insert into changes (id) overriding system value values (-5)",
        ])
    }
  }

  private func refuse(_ connection: Connection, _ statements: [SQL]) throws {
    for statement in statements {
      #expect {
        try connection.transaction { try connection.execute(statement) }
      } throws: { error in
        (error as? PostgresError)?.sqlState == "42501"
      }
    }
  }

  @Test func `plain SQL gets no overlapping time and no ring of renewals in`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try WholeExample.fill(store)
      let connection = try TestRegistry.owner(of: store)
      try connection.execute(
        """
        insert into school_names (school_id, name, used_from, used_until)
        select id, '示例一校', '1980-01-01', '1990-01-01' from schools where code = '4420001'
        """)
      try connection.execute(
        "update committees set founded_on = '2020-01-01', ended_on = '2024-01-01'")
      try connection.execute(
        """
        insert into agreements (number, signed_on, starts_on, renews_id)
        select 'R-2', '2029-01-01', '2029-01-01', min(id) from agreements
        """)
      let cases: [(SQL, String)] = [
        (
          """
          insert into school_names (school_id, name, used_from, used_until)
          select id, '示例二校', '1989-12-31', '1995-01-01' from schools where code = '4420001'
          """, "school_names_apart"
        ),
        (
          """
          insert into committees (name, term, kind, founded_on, ended_on)
          select name, term + 1, kind, '2023-06-01', '2027-06-01' from committees limit 1
          """, "committees_terms_apart"
        ),
        (
          """
          insert into posts (company_id, person_id, kind, appointed_on)
          select company_id, person_id, kind, appointed_on + 1 from posts limit 1
          """, "posts_apart"
        ),
        (
          "update divisions set successor_id = id where code = '442000118'",
          "divisions_succession_ends"
        ),
        ("update schools set authority = '　 '", "schools_authority_not_blank"),
        ("update schools set founded_on = '-infinity'", "schools_founded_on_kept"),
        ("update performances set money = 'NaN'", "performances_money_finite"),
        (
          """
          update agreements set renews_id = (select id from agreements where number = 'R-2')
          where id = (select min(id) from agreements)
          """, "agreements_renewals_end"
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

  @Test func `a station goes on from the status that it was registered with`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      _ = try store.add(
        Draft(
          "station",
          ["plaque_number": "ZS-002", "name": "新站", "host": Example.creditCode, "status": "申报"]))
      for status in ["挂牌", "续期", "撤销"] {
        #expect {
          _ = try store.add(
            Draft(
              "transition",
              ["station": "ZS-002", "status": status, "happened_on": "2024-01-05"]))
        } throws: { error in
          if case StoreError.refused("transitions_legal", _) = error { true } else { false }
        }
      }
      _ = try store.add(
        Draft(
          "transition", ["station": "ZS-002", "status": "受理", "happened_on": "2024-01-05"]))
    }
  }

  @Test func `a station's end is not made up, and one that applies anew has none`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let station = try Example.entity("station")
      let revoked = try store.change(Draft("station", ["status": "撤销"]), key: "ZS-001").after
      #expect(revoked.value("ended_on", of: station) == nil)
      _ = try store.revert(try #require(try store.latestChange()))
      _ = try store.change(
        Draft("station", ["status": "撤销", "ended_on": "2024-06-30"]), key: "ZS-001")
      let again = try store.change(Draft("station", ["status": "申报"]), key: "ZS-001").after
      #expect(again.value("ended_on", of: station) == nil)
    }
  }

  @Test func `a student's leaving and the event of it stand and fall together`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fillEnrolled(store)
      let key = "4420001/2020001"
      func leave(_ values: KeyValuePairs<String, String>) throws {
        _ = try store.change(Draft("student", values), key: key)
      }
      try leave(["left_on": "2022-01-10", "left_as": "退学"])
      #expect(try events(store) == ["withdrew 2022-01-10"])
      try leave(["left_on": "2022-02-10"])
      #expect(try events(store) == ["withdrew 2022-02-10"])
      let event = try Example.entity("student-event")
      _ = try store.remove(event, key: "\(key)/withdrew/2022-02-10")
      let student = try Example.entity("student")
      #expect(try store.show(student, key: key).value("left_as", of: student) == nil)
      _ = try store.revert(try #require(try store.latestChange()))
      #expect(try store.show(student, key: key).value("left_as", of: student) == "withdrew")
      try leave(["left_on": "", "left_as": ""])
      #expect(try events(store) == [])
    }
  }

  private func events(_ store: Store) throws -> [String] {
    try TestRegistry.owner(of: store).rows(
      "select kind || ' ' || happened_on as event from student_events order by happened_on"
    ).compactMap { $0["event"] }
  }
}
