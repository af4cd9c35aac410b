import Postgres
import Registry
import TestSupport
import Testing

/// What stands in the way of undoing a change, and how it is told.
@Suite struct RevertObstacleTests {
  @Test func `later changes of the same records are named, and undone over only when asked`()
    async throws
  {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let school = try Example.entity("school")
      let first = try store.change(Draft("school", ["tier": "advanced"]), key: "4420001").after
      let later = try store.change(Draft("school", ["town": "石岐"]), key: "4420001").after
      let before = try Dump(store)
      #expect {
        try store.revert(first.change)
      } throws: { error in
        guard case StoreError.changedSince(let change, let changes) = error else { return false }
        return change == first.change && changes.map(\.id) == [later.change]
          && changes[0].actor == "tester" && changes[0].records.map(\.noun) == ["school"]
          && changes[0].records[0].keys == ["4420001"]
      }
      #expect(try Dump(store) == before)
      _ = try store.revert(first.change, overLater: true)
      let now = try store.show(school, key: "4420001")
      #expect(now.value("tier", of: school) == "technician_college")
      #expect(now.value("town", of: school) == "442000001")
    }
  }

  @Test func `what was undone is in no way of undoing what came before it`() async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let school = try Example.entity("school")
      func authority() throws -> String? {
        try store.show(school, key: "4420001").value("authority", of: school)
      }
      _ = try store.change(Draft("school", ["authority": "甲局"]), key: "4420001")
      let first = try #require(try store.latestChange())
      _ = try store.change(Draft("school", ["authority": "乙局"]), key: "4420001")
      let second = try #require(try store.latestChange())
      #expect(throws: StoreError.self) { _ = try store.revert(first) }
      _ = try store.revert(second)
      #expect(try authority() == "甲局")
      _ = try store.revert(first)
      #expect(try authority() == nil)
    }
  }

  @Test func `what others refer to by now is not taken away under them`() async throws {
    try await TestRegistry.withRegistry { store in
      let added = try store.add(
        Draft("school", ["code": "4420007", "name": "甲学校", "tier": "技工学校"])
      ).0
      _ = try store.add(Draft("major", ["school": "4420007", "name": "电工", "level": "中级工"]))
      _ = try store.add(Draft("school-name", ["school": "4420007", "name": "旧名学校"]))
      for (overLater, expected) in [(false, ["major", "school-name"]), (true, ["major"])] {
        #expect {
          try store.revert(added.change, overLater: overLater)
        } throws: { error in
          guard case StoreError.stillReferred(_, let groups) = error else { return false }
          return groups.map(\.noun) == expected
            && groups[0].keys == ["4420007/电工/intermediate"]
        }
      }
    }
  }

  @Test func `a value that somebody else took meanwhile stops the undoing, and nothing is done`()
    async throws
  {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      let renamed = try store.change(Draft("school", ["name": "新名学校"]), key: "4420002").after
      let taken = try store.add(
        Draft("school", ["code": "4420008", "name": "示例技工学校", "tier": "技工学校"])
      ).0
      let before = try Dump(store)
      #expect {
        try store.revert(renamed.change)
      } throws: { error in
        guard case StoreError.undoingBlocked(_, _, let later) = error else { return false }
        return later.map(\.id) == [taken.change] && later[0].records.map(\.keys) == [["4420008"]]
      }
      #expect(try Dump(store) == before)
    }
  }

  @Test func `what came back would refer to is gone: the change that removed it is named`()
    async throws
  {
    try await TestRegistry.withRegistry { store in
      let (school, major) = (try Example.entity("school"), try Example.entity("major"))
      _ = try store.add(Draft("school", ["code": "4420007", "name": "甲学校", "tier": "技工学校"]))
      _ = try store.add(Draft("major", ["school": "4420007", "name": "电工", "level": "中级工"]))
      try store.remove(major, key: "4420007/电工/中级工")
      let first = try #require(try store.latestChange())
      try store.remove(school, key: "4420007")
      let second = try #require(try store.latestChange())
      for overLater in [false, true] {
        #expect {
          try store.revert(first, overLater: overLater)
        } throws: { error in
          guard case StoreError.undoingBlocked(_, let sentence, let later) = error else {
            return false
          }
          return sentence.zh == "所引用的技工院校未登记或已删除" && later.map(\.id) == [second]
            && later[0].records.map(\.keys) == [["4420007"]]
        }
      }
      _ = try store.add(Draft("school", ["code": "4420007", "name": "乙学校", "tier": "技工学校"]))
      let third = try #require(try store.latestChange())
      #expect {
        try store.revert(second)
      } throws: { error in
        guard case StoreError.undoingBlocked(_, _, let later) = error else { return false }
        return later.map(\.id) == [third]
      }
    }
  }

  @Test func `records that are gone with what their keys name are told by those keys`()
    async throws
  {
    try await TestRegistry.withRegistry { store in
      _ = try store.add(Draft("school", ["code": "4420007", "name": "甲学校", "tier": "技工学校"]))
      let added = try store.add(
        Draft("major", ["school": "4420007", "name": "电工", "level": "中级工"])
      ).0
      try store.remove(try Example.entity("major"), key: "4420007/电工/中级工")
      try store.remove(try Example.entity("school"), key: "4420007")
      #expect {
        try store.revert(added.change)
      } throws: { error in
        guard case StoreError.changedSince(_, let later) = error else { return false }
        return later.flatMap(\.records).map(\.keys) == [["4420007/电工/intermediate"]]
      }
    }
  }
}
