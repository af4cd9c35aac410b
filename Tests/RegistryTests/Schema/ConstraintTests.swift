import Postgres
import TestSupport
import Testing

/// What must never be is refused from plain SQL as well, under a name.
@Suite struct ConstraintTests {
  @Test func `plain SQL gets no wrong value in`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let connection = try TestRegistry.owner(of: store)
      let cases: [(SQL, String)] = [
        (
          "insert into schools (code, name, tier) values ('4420001', 'x', 'ordinary')",
          "schools_code_unique"
        ),
        (
          "insert into schools (code, name, tier) values ('!', 'x', 'ordinary')",
          "schools_code_form"
        ),
        (
          "insert into schools (code, name, tier) values ('77', '', 'ordinary')",
          "schools_name_given"
        ),
        (
          "insert into schools (code, name, tier) values ('77', 'x', 'university')",
          "schools_tier_known"
        ),
        ("update schools set credit_code = '91442000M051ABCD47'", "social_credit_code_is_valid"),
        ("update companies set industry = '制造业'", "companies_industry_form"),
        ("update majors set level = 'doctor'", "majors_level_known"),
        (
          "update majors set digital_from = '2020-01-02', digital_until = '2020-01-01'",
          "majors_digital_dates_ordered"
        ),
        ("update agreements set ends_on = '1999-01-01'", "agreements_dates_ordered"),
        ("update agreements set kinds = '{friendship}'", "agreements_kinds_known"),
        ("update stations set listed_on = null", "stations_listing_dated"),
        ("update stations set status = 'closed'", "stations_status_known"),
        ("update persons set sex = 'm'", "persons_sex_known"),
        ("update persons set nation_id = -1", "persons_nation_exists"),
        (
          """
          update persons set nation_id = (select id from nations where code = '01');
          delete from nations where code = '01'
          """, "persons_nation_exists"
        ),
        (
          "insert into nation_names (nation_id, name) select id, '回族' from nations where code = '01'",
          "nation_names_apart"
        ),
        ("update industries set section = '12'", "industries_section_form"),
        ("update industries set code = 'c' where code = 'C'", "industries_code_form"),
        ("update students set level = 'intermediate'", "students_major_offered"),
        ("update students set left_on = '2021-01-01'", "students_leaving_dated"),
        ("update certificates set number = 'Y123'", "certificate_number_is_valid"),
        ("delete from schools", "majors_school_exists"),
        (
          "insert into graduates (student_id, graduated_on) select id, '2024-07-01' from students",
          "graduates_student_unique"
        ),
      ]
      for (statement, constraint) in cases {
        #expect {
          try connection.transaction { try connection.run(script: statement) }
        } throws: { error in
          (error as? PostgresError)?.constraint == constraint
        }
      }
    }
  }

  @Test func `the program's role can't touch what was recorded`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let connection = try TestRegistry.owner(of: store)
      try connection.execute("set role skillreg_app")
      let refused: [SQL] = [
        "update changes set actor = 'nobody'", "delete from changes",
        "update history.schools set name = 'x'", "delete from history.schools",
        "truncate schools", "create table registry.extra (a int)", "drop table registry.schools",
      ]
      for statement in refused {
        #expect {
          try connection.transaction { try connection.execute(statement) }
        } throws: { error in
          (error as? PostgresError)?.sqlState == "42501"
        }
      }
    }
  }

  @Test func `an edit from plain SQL is a change with its author`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let connection = try TestRegistry.owner(of: store)
      try connection.execute("update schools set name = name || '(更名)' where code = '4420001'")
      let change = try connection.row("select actor, source from changes order by id desc limit 1")
      #expect(change["source"] == "sql")
      #expect(change["actor"] == "skillreg_owner")
      #expect(try connection.row("select count(*) as rows from history.schools").int("rows") == 1)
    }
  }

  @Test func `a change of another transaction can't be claimed`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let connection = try TestRegistry.owner(of: store)
      #expect {
        try connection.transaction {
          try connection.execute("select set_config('skillreg.change', '1', true)")
          try connection.execute("update schools set town_id = null")
        }
      } throws: { error in
        (error as? PostgresError)?.constraint == "changes_of_this_transaction"
      }
    }
  }
}
