import Postgres
import Registry
import Tables
import TestSupport
import Testing

@Suite struct SearchTests {
  @Test func `a school is found by every part of its name and code, and in every spelling`()
    async throws
  {
    let cases = [
      ("中山市技师学院", "exact"), ("中山市技", "prefix"), ("技师学院", "infix"),
      ("中山技师学院", "prefix"), ("中山 学院", "infix"), ("中山市技師學院", "exact"),
      ("中山技師", "prefix"), ("zsjs", "pinyin"), ("zssjsxy", "pinyin"), ("jsxy", "pinyin"),
      ("zhongshan", "pinyin"), ("zhongshanshijishi", "pinyin"), ("zhongshanjs", "pinyin"),
      ("zhongs", "pinyin"), ("技师xue", "pinyin"), ("ZSJS", "pinyin"), ("4420009", "exact"),
      ("44200", "prefix"), ("20009", "infix"), ("中山技工学堂", "former"), ("技工学堂", "former"),
      ("jgxt", "former"),
    ]
    try await Self.withCity { store in
      for (typed, how) in cases {
        var request = SearchRequest(typed)
        request.limit = 100
        let hit = try store.search(request).hits.first { $0.key == "4420009" }
        #expect(hit?.entity.noun == "school" && hit?.name == "中山市技师学院", "\(typed)")
        #expect(hit?.how.choice.code == how, "\(typed)")
      }
    }
  }

  @Test func `what matched is told with its field`() async throws {
    try await Self.withCity { store in
      let former = try #require(try store.search(SearchRequest("技工学堂")).hits.first)
      #expect(former.field.label.zh == "曾用名")
      #expect(former.matched == "中山技工学堂")
      var schools = SearchRequest("技工学堂")
      schools.entities = [try Example.entity("school")]
      #expect(try store.search(schools).hits.map(\.key) == [former.key])
      let company = try #require(try store.search(SearchRequest("91442000MA51")).hits.first)
      #expect(company.entity.noun == "company" && company.field.name == "credit_code")
      #expect(company.matched == Example.creditCode)
      let older = try #require(try store.search(SearchRequest("旧名机电")).hits.first)
      #expect(older.key == Example.creditCode && older.how == .former)
      let town = try #require(try store.search(SearchRequest("石岐办事处")).hits.first)
      #expect(town.entity.noun == "division" && town.how == .former)
      let certificate = try #require(
        try store.search(SearchRequest("Y0001440000012330")).hits.first)
      #expect(certificate.entity.noun == "certificate" && certificate.name == "张三")
      let student = try #require(try store.search(SearchRequest("4420001/2020001")).hits.first)
      #expect(student.entity.noun == "student" && student.name == "张三")
      #expect(try store.search(SearchRequest("校企协〔2023〕")).hits.first?.entity.noun == "agreement")
    }
  }

  @Test func `people are found by part of a name, pinyin, initials and traditional characters`()
    async throws
  {
    let cases = [
      ("张三", ["张三", "张三丰"]), ("張三", ["张三", "张三丰"]), ("三丰", ["张三丰"]), ("丰", ["张三丰"]),
      ("zs", ["张三", "张三丰"]), ("zhangs", ["张三", "张三丰"]), ("zhang san", ["张三", "张三丰"]),
      ("zhangsf", ["张三丰"]), ("sanfeng", ["张三丰"]), ("feng", ["张三丰"]), ("sf", ["张三丰"]),
      ("shanxx", ["单晓晓"]), ("danxx", ["单晓晓"]), ("sxx", ["单晓晓"]), ("zengli", ["曾丽"]),
      ("cl", ["曾丽"]), ("qiuw", ["仇伟"]), ("chouwei", ["仇伟"]), ("xiey", ["解英"]), ("jy", ["解英"]),
      ("nana", ["欧阳娜娜"]), ("oynn", ["欧阳娜娜"]), ("買買提", ["阿依古丽·买买提"]),
      ("maimaiti", ["阿依古丽·买买提"]), ("john", ["JOHN SMITH"]), ("John Smith", ["JOHN SMITH"]),
      ("smith", ["JOHN SMITH"]), ("lvb", ["吕布"]), ("lyubu", ["吕布"]), ("寧采臣", ["宁采臣"]),
    ]
    try await Self.withCity { store in
      for (typed, names) in cases {
        var request = SearchRequest(typed)
        request.entities = [try Example.entity("person")]
        #expect((try? store.search(request).hits.map(\.name)) == names, "\(typed)")
      }
    }
  }

  @Test func `people are found by number, whole or its end, and the number is shown masked`()
    async throws
  {
    try await Self.withCity { store in
      let glued = ["张三\(Example.number)", "张三442000********0013", "张三0013"]
      for typed in [Example.number, "442000********0013", "张三 0013", "0013", "zs 0013"] + glued {
        let hits = try store.search(SearchRequest(typed)).hits.filter { $0.entity.noun == "person" }
        #expect(hits.map(\.name) == ["张三"], "\(typed)")
        #expect(hits.first?.document == "442000********0013")
        #expect(hits.first?.matched == "442000********0013")
        #expect(hits.first?.field.name == "document_number")
      }
      let byName = try #require(try store.search(SearchRequest("张三")).hits.first)
      #expect(byName.document == "442000********0013" && byName.how == .exact)
      #expect(throws: StoreError.self) { try store.search(SearchRequest("张三 0021")) }
      #expect(throws: StoreError.self) { try store.search(SearchRequest("442000200503120021")) }
    }
  }

  @Test func `no search sends a personal number, and neither number nor end is stored`()
    async throws
  {
    try await Self.withCity { store in
      _ = try store.search(SearchRequest(Example.number))
      _ = try store.search(SearchRequest("张三 0013"))
      let connection = try TestRegistry.owner(of: store)
      let tables = try connection.rows(
        """
        select format('%I.%I', schemaname, tablename) as name, schemaname, tablename from pg_tables
        where schemaname in ('registry', 'history')
        """)
      #expect(tables.count > 20)
      for table in tables {
        let found = try connection.row(
          """
          select count(*) from \(names: [table["schemaname"] ?? "", table["tablename"] ?? ""]) as t
          where t::text ~ \(Example.number) or (t::text ~ '0013' and t::text ~ '张三')
          """)
        #expect(found.int("count") == 0, "\(table["name"] ?? "")")
      }
    }
  }

  @Test func `a code as long as a document number is still a code`() async throws {
    try await Self.withCity { store in
      _ = try store.change(
        Draft("student", ["student_no": "202009010000123"]), key: "4420001/2020001")
      let hit = try #require(try store.search(SearchRequest("202009010000123")).hits.first)
      #expect(hit.entity.noun == "student" && hit.how == .exact)
      let old = "442000800101001"
      #expect(throws: StoreError.self) { try store.search(SearchRequest(old)) }
    }
  }

  @Test func `the best come first, each record once, and no more than asked for`() async throws {
    try await Self.withCity { store in
      let hits = try store.search(SearchRequest("示例")).hits
      #expect(hits.map(\.how.rawValue) == hits.map(\.how.rawValue).sorted())
      #expect(Set(hits.map { $0.entity.noun + $0.id }).count == hits.count)
      #expect(Set(hits.map(\.entity.noun)) == ["school", "company", "station"])
      var request = SearchRequest("示例")
      request.limit = 2
      #expect(try store.search(request).hits.count == 2)
      request.entities = [try Example.entity("station")]
      #expect(try store.search(request).hits.map(\.key) == ["ZS-001"])
    }
  }

  @Test func `where nothing is found the nearest names are told`() async throws {
    try await Self.withCity { store in
      do {
        _ = try store.search(SearchRequest("示列技师学院"))
        Issue.record("something was found")
      } catch StoreError.nothingFound(let text, let nearest, _) {
        #expect(text == "示列技师学院")
        #expect(nearest.first == "示例技师学院")
      }
      do {
        _ = try store.search(SearchRequest("442000200503120021"))
        Issue.record("something was found")
      } catch StoreError.nothingFound(let text, let nearest, _) {
        #expect(text == "442000********0021")
        #expect(nearest == [])
      }
      for odd in ["%", "_", "\\", "(", "[张", "*", "'", ".", "张三*", "^$", "\u{10FFFF}"] {
        do { _ = try store.search(SearchRequest(odd)) } catch is StoreError {}
      }
    }
  }

  @Test func `every entity is found by its name or key, whatever it is`() async throws {
    try await Self.withCity { store in
      for entity in Entities.all {
        var list = ListRequest(entity)
        let telling = entity.type.nameField ?? entity.type.key.last ?? "id"
        // A date or a choice at the end of a key is nothing that people search for.
        list.columns = entity.fields.filter {
          $0.name == telling && $0.kind == .text && $0.choices.isEmpty
            && $0.sqlType != "uuid"
        }
        if list.columns.isEmpty { continue }
        list.limit = 1
        var typed: String?
        try store.list(entity, list) { typed = $0[0] }
        guard let typed else { continue }
        var request = SearchRequest(typed)
        request.entities = [entity]
        #expect((try? store.search(request).hits.isEmpty) == false, "\(entity.noun) \(typed)")
      }
    }
  }

  private static func withCity(_ body: (Store) throws -> Void) async throws {
    try await TestRegistry.withRegistry { store in
      try Example.fill(store)
      for draft in [
        Draft("school", ["code": "4420009", "name": "中山市技师学院", "tier": "technician_college"]),
        Draft("school-name", ["school": "4420009", "name": "中山技工学堂"]),
        Draft("company-name", ["company": Example.creditCode, "name": "中山旧名机电厂"]),
      ] {
        _ = try store.add(draft)
      }
      for (place, name) in [
        "张三丰", "单晓晓", "曾丽", "仇伟", "解英", "欧阳娜娜", "阿依古丽·买买提", "JOHN SMITH", "吕布", "宁采臣",
      ].enumerated() {
        let draft = Draft(
          "person",
          ["name": name, "document_kind": "passport", "document_number": "E0000\(place)77"])
        _ = try store.add(draft)
      }
      try body(store)
    }
  }
}
