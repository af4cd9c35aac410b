import Postgres
import Registry
import Schema
import TestSupport
import Testing

/// Records are found however their keys are typed, as long as nothing is inferred.
@Suite struct KeySpellingTests {
  @Test(arguments: ["校企协(2024)9号", "校企协（2024）9号", " 校企协 (２０２４)9 号"])
  func `a number is one however its brackets and digits are typed`(typed: String) async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let agreement = try Example.entity("agreement")
      _ = try store.add(
        Draft(
          "agreement",
          [
            "number": "校企协(2024)9号", "schools": "4420001", "companies": Example.creditCode,
            "signed_on": "2024-01-05",
          ]))
      let found = try store.show(agreement, key: typed)
      #expect(found.value("number", of: agreement) == "校企协（2024）9号")
      _ = try store.add(Draft("performance", ["agreement": typed, "year": "2024", "interns": "3"]))
      let year = try store.show(try Example.entity("performance"), key: "\(typed)/2024")
      #expect(year.value("agreement", of: try Example.entity("performance")) == "校企协（2024）9号")
      #expect(throws: StoreError.self) {
        try store.add(
          Draft("agreement", ["number": typed, "schools": "4420001", "signed_on": "2024-02-05"]))
      }
    }
  }

  @Test func `the parts of a key are read as their fields are`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let major = try Example.entity("major")
      for key in ["4420001/数控加工/advanced", "4420001/数控加工/高级工", "4420001/数控加工/高级"] {
        #expect(try store.show(major, key: key).value("level", of: major) == "advanced", "\(key)")
      }
      let post = try Example.entity("post")
      _ = try store.add(
        Draft(
          "post",
          [
            "company": Example.creditCode, "person": Example.number, "kind": "首席信息官",
            "appointed_on": "2024-03-01",
          ]))
      let key = "\(Example.creditCode.lowercased())/\(Example.number)/首席信息官/2024年3月1日"
      #expect(try store.show(post, key: key).value("appointed_on", of: post) == "2024-03-01")
    }
  }

  @Test func `the words for levels tell a major within its school, and people read them`()
    async throws
  {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let course = try Example.entity("course")
      let (added, _) = try store.add(
        Draft(
          "course",
          [
            "school": "4420001", "code": "KC1", "name": "编程", "kind": "理论",
            "major": "数控加工/高级工",
          ]))
      let stored = try #require(added.value("major", of: course))
      #expect(stored == "数控加工/advanced")
      #expect(course.field(named: "major")?.shown(stored, .zh) == "数控加工/高级工")
      let major = try Example.entity("major")
      #expect(major.named("4420001/数控加工/advanced", .zh) == "4420001/数控加工/高级工")
      #expect(major.named("数控加工", .zh) == "数控加工")
    }
  }

  @Test func `a sheet may name majors by the words for their levels`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      try await Sheets.with { sheets in
        let path = try sheets.csv(
          "协议.csv", "协议编号,合作院校,合作企业,签订日期,合作专业",
          "校企协(2024)1号,4420001,\(Example.creditCode),2024-01-05,4420001/数控加工/高级工、4420001/数控加工/中级工")
        let report = try store.take(path, as: "agreement")
        #expect(report.counts == [1, 1, 0, 0, 0], "\(report.lines)")
        let agreement = try Example.entity("agreement")
        #expect(
          try store.show(agreement, key: "校企协(2024)1号").value("majors", of: agreement)
            == "4420001/数控加工/advanced;4420001/数控加工/intermediate")
      }
    }
  }

  @Test func `what was recorded in another spelling is respelled by a change of its own`()
    async throws
  {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let owner = try TestRegistry.owner(of: store)
      try owner.execute("update stations set plaque_number = '中人社(2023)００１ 号' where name = '示例站'")
      let station = try Example.entity("station")
      #expect(throws: StoreError.self) { try store.show(station, key: "中人社(2023)001号") }
      let step = try #require(Schema.migrations.first { $0.name == "020-key-spelling" })
      try owner.run(script: SQL(trusted: step.text))
      let found = try store.show(station, key: "中人社(2023)001号")
      #expect(found.value("plaque_number", of: station) == "中人社（2023）001号")
      try owner.run(script: SQL(trusted: step.text))
      #expect(try store.show(station, key: "示例站").change == found.change)
    }
  }
}
