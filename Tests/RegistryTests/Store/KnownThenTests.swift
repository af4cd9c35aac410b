import Postgres
import Registry
import TestSupport
import Testing

@Suite struct KnownThenTests {
  /// Makes changes drawn by chance, remembers what each left, and asks for every moment again.
  @Test func `every past state can be read again as it was`() async throws {
    try await TestRegistry.withRegistry { store in
      let connection = try TestRegistry.owner(of: store)
      var chance = Chance(store: store, connection: connection)
      for schema in ["registry", "as_known"] { try prepareDigest(schema, connection) }
      var states: [(change: Int64, digest: String)] = []
      while states.count < 1000 {
        guard let change = try chance.step() else { continue }
        states.append((change, try digest("registry", connection)))
      }
      #expect(Set(states.map(\.digest)).count > 900)
      #expect(chance.done.count == 13, "\(chance.done)")
      var wrong: [Int64] = []
      for state in states {
        try connection.execute(
          "select set_config('skillreg.known_change', \("\(state.change)"), false)")
        if try digest("as_known", connection) != state.digest {
          wrong.append(state.change)
        }
      }
      #expect(wrong == [])
    }
  }

  /// All rows of all tables as one digest.
  private func digest(_ schema: String, _ connection: Connection) throws -> String {
    try connection.row("execute \(name: schema)")[0] ?? ""
  }

  private func prepareDigest(_ schema: String, _ connection: Connection) throws {
    let tables = try connection.rows(
      """
      select relname from pg_class where relnamespace = 'history'::regnamespace and relkind = 'r'
      order by 1
      """
    ).compactMap { $0["relname"] }
    let parts = tables.map { table -> SQL in
      "(select md5(string_agg(t::text, ';' order by id)) from \(names: [schema, table]) t)"
    }
    try connection.run(
      script: """
        prepare \(name: schema) as
        select concat_ws(',', \(parts.joined(separator: ", ")))
        """)
  }
}

/// Adds, changes, removes and undoes as chance has it; the same every time.
private struct Chance {
  let store: Store
  let connection: Connection
  /// How often each kind of change was made.
  private(set) var done: [String: Int] = [:]
  private var draws = Draws(state: 20_240_705)
  /// Noun → the keys of the records that there are.
  private var keys: [String: Set<String>] = [:]
  private var last: Int64 = 0

  init(store: Store, connection: Connection) {
    self.store = store
    self.connection = connection
  }

  private static let codes = [
    "91442000MA51ABCD47", "91442000617923454X", "91110000600037341L", "N2442000MF0123451B",
  ]
  private static let all = [
    "company": codes, "school": ["4420001", "4420002", "4420003", "4420004"],
    "agreement": ["协1号", "协2号", "协3号", "协4号"], "station": ["ZS-1", "ZS-2", "ZS-3"],
  ]

  /// Makes one change; nil where it was refused or said nothing new.
  mutating func step() throws -> Int64? {
    let noun = pick(Self.all.keys.sorted())
    let key = pick(Self.all[noun] ?? [])
    let action: String
    if last > 0, chance(12) {
      action = "revert"
    } else if keys[noun, default: []].contains(key) {
      action = chance(4) ? "remove" : "change"
    } else {
      action = "add"
    }
    do {
      let change = try take(action, noun, key)
      if let change {
        done["\(action) \(action == "revert" ? "" : noun)", default: 0] += 1
        last = change
      }
      return change
    } catch is StoreError {
      return nil
    }
  }

  private mutating func take(_ action: String, _ noun: String, _ key: String) throws -> Int64? {
    switch action {
    case "revert":
      guard let change = try store.revert(last, overLater: true).change else { return nil }
      try look()
      return change
    case "remove":
      try store.remove(try Example.entity(noun), key: key)
      keys[noun]?.remove(key)
      return try connection.row("select max(id) from changes")[0].flatMap(Int64.init)
    case "add":
      let change = try store.add(draft(noun, key)).0.change
      keys[noun, default: []].insert(key)
      return change
    default:
      let outcome = try store.change(draft(noun, nil), key: key)
      return outcome.changed ? outcome.after.change : nil
    }
  }

  /// Reads again which records there are.
  private mutating func look() throws {
    for noun in Self.all.keys {
      let entity = try Example.entity(noun)
      let found = try connection.rows(
        "select \(name: entity.type.key[0]) from \(name: entity.table)")
      keys[noun] = Set(found.compactMap { $0[0] })
    }
  }

  /// Random values for a record of its own key, or for a change of an existing one.
  private mutating func draft(_ noun: String, _ key: String?) throws -> Draft {
    let number = Int.random(in: 0..<10_000, using: &draws)
    var draft: Draft
    switch noun {
    case "company":
      draft = Draft(noun, ["name": "公司\(number)", "industry": pick(["C34", "C35", "I65"])])
      draft["credit_code"] = key
    case "school":
      draft = Draft(noun, ["name": "学校\(number)", "tier": pick(["ordinary", "advanced"])])
      draft["code"] = key
    case "agreement":
      draft = Draft(
        noun,
        [
          "schools": some("school"), "companies": some("company"), "kinds": "订单班",
          "signed_on": "2023-0\(1 + number % 9)-01",
        ])
      draft["number"] = key
    default:
      draft = Draft(
        noun,
        [
          "name": "站\(number)", "host": pick(keys["company", default: []].sorted() + ["无"]),
          "schools": some("school"), "listed_on": "2023-05-01",
        ])
      draft["plaque_number"] = key
    }
    return draft
  }

  /// One to three of the records that there are.
  private mutating func some(_ noun: String) -> String {
    let known = keys[noun, default: []].sorted().shuffled(using: &draws)
    return known.prefix(Int.random(in: 1...3, using: &draws)).joined(separator: ";")
  }

  private mutating func pick(_ items: [String]) -> String {
    items.randomElement(using: &draws) ?? ""
  }

  private mutating func chance(_ oneIn: Int) -> Bool {
    Int.random(in: 0..<oneIn, using: &draws) == 0
  }

  /// SplitMix64, so that a failing run can be repeated.
  private struct Draws: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }
}
