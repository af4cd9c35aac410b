import Postgres
import TestSupport
import Testing

@Suite struct SQLTests {
  @Test("values become numbered binds, and fragments bring theirs along")
  func binds() {
    let filter: SQL = "town = \("江阴") and level > \(3)"
    let query: SQL = "select * from \(name: "schools") where \(filter) limit \(10)"
    #expect(
      query.description == #"select * from "schools" where town = $1 and level > $2 limit $3"#)
  }

  @Test("quotes in names and literals are doubled, backslashes kept from meaning anything")
  func quoting() {
    let sql: SQL = """
      \(name: #"a"b"#) \(names: ["s", "t.u"]) \(literal: "it's") \(literal: #"a\'b"#)
      """
    #expect(sql.description == #""a""b" "s"."t.u" 'it''s'  E'a\\''b'"#)
  }

  @Test("a combining mark after a quote does not hide it")
  func combiningMark() {
    let quote = "'\u{301}; drop table x"
    #expect(("\(literal: quote)" as SQL).description == "''\u{301}; drop table x'".quoted)
  }

  @Test("fragments are joined and added")
  func joining() {
    let columns: [SQL] = ["a = \(1)", "b = \(2)", "c"]
    #expect(columns.joined(separator: ", ").description == "a = $1, b = $2, c")
    #expect((("where " as SQL) + columns[0]).description == "where a = $1")
    #expect([SQL]().joined(separator: ",").isEmpty)
    #expect(SQL().isEmpty)
    #expect(!("\(1)" as SQL).isEmpty)
  }

  @Test("every type of value reaches the server and comes back the same")
  func roundTrip() async throws {
    try TestDatabase.withDatabase(conninfo: try await TestDatabase.shared()) { connection throws in
      let nothing: String? = nil
      let row = try connection.row(
        """
        select \("汉字 𠮷 é '\"\\")::text as text, \(nothing)::text as nothing,
          \(Int.min)::bigint as int, \(Int64.max)::bigint as long, \(true)::boolean as yes,
          \(false)::boolean as no, \(0.1)::float8 as double, \(-Double.infinity)::float8 as least,
          \([0, 255, 92] as [UInt8]) as bytes, \(nil as Int?)::int as no_int,
          \(nil as [String?]?) as no_list, \("")::text as empty
        """)
      #expect(
        row.values == [
          "汉字 𠮷 é '\"\\", nil, "-9223372036854775808", "9223372036854775807", "t", "f", "0.1",
          "-Infinity", "\\x00ff5c", nil, nil, "",
        ])
      #expect(row.bool("yes") == true)
      #expect(row.bool("no") == false)
      #expect(row.int("int") == Int.min)
      #expect(row.double("double") == 0.1)
    }
  }

  @Test("lists keep quotes, commas, braces, backslashes, the word NULL, blanks and nulls")
  func lists() async throws {
    try TestDatabase.withDatabase(conninfo: try await TestDatabase.shared()) { connection throws in
      let list: [String?] = [
        "a\"b", "c,d", "{e}", "f\\g", "NULL", "", " h ", nil, "漢\n字",
      ]
      let rows = try connection.rows("select unnest(\(list)) as element")
      #expect(rows.map { $0["element"] } == list)
      let none: [String] = []
      #expect(try connection.rows("select unnest(\(none))").isEmpty)
      #expect(try connection.row("select \(none) = '{}'::text[] as same").bool("same") == true)
    }
  }

  @Test("a NUL character is refused before anything is sent")
  func nulCharacter() async throws {
    try TestDatabase.withDatabase(conninfo: try await TestDatabase.shared()) { connection throws in
      let error = #expect(throws: PostgresError.self) {
        try connection.row("select \("a\0b")::text")
      }
      #expect(error?.kind == .usage)
      #expect(throws: PostgresError.self) { try connection.row("select \(literal: "a\0b")") }
      #expect(try connection.row("select 1 as one").int("one") == 1)
    }
  }
}

extension String {
  fileprivate var quoted: String { "'" + self }
}
