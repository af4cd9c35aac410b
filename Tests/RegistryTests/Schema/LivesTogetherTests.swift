import Postgres
import Registry
import TestSupport
import Testing

/// What is told of a life in one place agrees with what is told in another, whoever writes.
@Suite struct LivesTogetherTests {
  @Test func `plain SQL gets no impossible studies in`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let connection = try TestRegistry.owner(of: store)
      let cases: [(SQL, String?)] = [
        ("update graduates set graduated_on = '2020-08-31'", "graduates_possible"),
        ("update students set entered_on = '2023-07-02'", "students_possible"),
        (
          "update students set left_on = '2023-01-01', left_as = 'withdrew'", "student_events_legal"
        ),
        (
          """
          insert into student_events (student_id, kind, happened_on)
          select id, 'suspended', '2023-07-02' from students
          """, "student_events_legal"
        ),
        (
          """
          insert into student_events (student_id, kind, happened_on)
          select s.id, e.* from students s,
            (values ('suspended', date '2021-03-01'), ('resumed', '2021-09-01')) e
          """, nil
        ),
        ("delete from student_events where kind = 'suspended'", "student_events_legal"),
      ]
      for (statement, constraint) in cases {
        var refusal: String?
        do {
          try connection.transaction { try connection.execute(statement) }
        } catch let error as PostgresError {
          refusal = error.constraint
        }
        #expect(refusal == constraint)
      }
    }
  }

  @Test func `one sheet may correct both the entry and the graduation of a student`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let connection = try TestRegistry.owner(of: store)
      try connection.transaction {
        try connection.execute("update students set entered_on = '2023-09-01'")
        try connection.execute("update graduates set graduated_on = '2026-07-01'")
      }
      try await Sheets.with { sheets in
        let header = "学校,学号,姓名,身份证号,专业,培养层次,入学年月,毕业日期"
        let both = try sheets.csv(
          "both.csv", header,
          "4420001,2020001,张三,\(Example.number),数控加工,高级工,2020-09-01,2023-07-01")
        #expect(try store.take(both, as: "graduates").lines == [])
        let wrong = try sheets.csv(
          "wrong.csv", header,
          "4420001,2020001,张三,\(Example.number),数控加工,高级工,2020-09-01,2019-07-01")
        #expect(try store.take(wrong, as: "graduates").lines == ["2 E-CK-01"])
        let late = try sheets.csv(
          "late.csv", "学校,学号,姓名,身份证号,专业,培养层次,入学年月",
          "4420001,2020001,张三,\(Example.number),数控加工,高级工,2024-09-01")
        #expect(try store.take(late, as: "new-students").lines == ["2 E-CK-01"])
      }
    }
  }

  @Test func `an event that is changed changes the student's leaving`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fillEnrolled(store)
      let student = try Example.entity("student")
      func leaving() throws -> [String?] {
        let shown = try store.show(student, key: "4420001/2020001")
        return ["left_on", "left_as"].map { shown.value($0, of: student) }
      }
      func change(_ key: String, _ values: KeyValuePairs<String, String>) throws {
        _ = try store.change(Draft("student-event", values), key: "4420001/2020001/\(key)")
      }
      _ = try store.add(
        Draft(
          "student-event",
          ["student": "4420001/2020001", "kind": "退学", "happened_on": "2022-03-01"]))
      #expect(try leaving() == ["2022-03-01", "withdrew"])
      try change("withdrew/2022-03-01", ["kind": "死亡", "happened_on": "2022-04-01"])
      #expect(try leaving() == ["2022-04-01", "died"])
      try change("died/2022-04-01", ["kind": "休学"])
      #expect(try leaving() == [nil, nil])
      _ = try store.revert(try #require(try store.latestChange()))
      #expect(try leaving() == ["2022-04-01", "died"])
    }
  }

  @Test func `a student who is registered as having left has the event of it`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      _ = try store.add(
        Draft(
          "student",
          [
            "person": Example.number, "school": "4420001", "student_no": "2024001", "major": "数控加工",
            "level": "高级工", "entered_on": "2024-09-01", "left_on": "2025-03-01", "left_as": "退学",
          ]))
      let event = try store.show(
        try Example.entity("student-event"), key: "4420001/2024001/withdrew/2025-03-01")
      #expect(event.change == (try store.latestChange()))
    }
  }

  @Test func `the days of a station and those of its transitions are the same`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let station = try Example.entity("station")
      func days() throws -> [String?] {
        let shown = try store.show(station, key: "ZS-001")
        return ["listed_on", "ended_on"].map { shown.value($0, of: station) }
      }
      func transitions() throws -> [String] {
        try TestRegistry.owner(of: store).rows(
          "select status || ' ' || happened_on as step from transitions order by happened_on"
        ).compactMap { $0["step"] }
      }
      _ = try store.add(
        Draft(
          "transition", ["station": "ZS-001", "status": "撤销", "happened_on": "2024-06-30"]))
      #expect(try days() == ["2023-05-01", "2024-06-30"])
      _ = try store.change(
        Draft("transition", ["happened_on": "2024-05-31"]), key: "ZS-001/revoked/2024-06-30")
      _ = try store.change(
        Draft("transition", ["happened_on": "2023-04-01"]), key: "ZS-001/listed/2023-05-01")
      #expect(try days() == ["2023-04-01", "2024-05-31"])
      _ = try store.change(
        Draft("station", ["listed_on": "2023-03-01", "ended_on": "2024-07-31"]), key: "ZS-001")
      #expect(try transitions() == ["listed 2023-03-01", "revoked 2024-07-31"])
      #expect {
        _ = try store.add(
          Draft(
            "transition", ["station": "ZS-001", "status": "撤销", "happened_on": "2024-08-31"]))
      } throws: { error in
        if case StoreError.refused("transitions_legal", _) = error { true } else { false }
      }
    }
  }

  @Test func `undoing gives a station no status that it never had`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let connection = try TestRegistry.owner(of: store)
      #expect {
        try connection.transaction {
          try connection.execute("set local skillreg.source = 'revert'")
          try connection.execute("update stations set status = 'applied'")
        }
      } throws: { error in
        (error as? PostgresError)?.constraint == "stations_status_legal"
      }
    }
  }

  @Test func `a division that ended is changed and shown by its code, not its successor`()
    async throws
  {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let division = try Example.entity("division")
      _ = try store.change(Draft("division", ["name": "东升旧镇"]), key: "442000104")
      #expect(try store.show(division, key: "442000104").value("name", of: division) == "东升旧镇")
      #expect(try store.show(division, key: "442000118").value("name", of: division) == "小榄镇")
      _ = try store.change(Draft("school", ["town": "442000104"]), key: "4420001")
      let school = try Example.entity("school")
      #expect(try store.show(school, key: "4420001").value("town", of: school) == "442000118")
    }
  }

  @Test func `a person is as the number tells`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let drafts: [KeyValuePairs<String, String>] = [
        ["sex": "女"], ["birth_on": "1990-01-01"], ["document_kind": "护照"],
      ]
      for values in drafts {
        #expect {
          _ = try store.change(Draft("person", values), key: Example.number)
        } throws: { error in
          if case StoreError.refused("persons_as_numbered", _) = error { true } else { false }
        }
      }
      _ = try store.change(Draft("person", ["name": "张叁"]), key: Example.number)
    }
  }
}
