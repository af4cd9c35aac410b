import Registry
import TestSupport
import Testing

@Suite struct KnownThenTests {
  /// Makes changes drawn by chance, remembers what each left, and asks for every moment again.
  @Test func `every past state can be read again as it was`() async throws {
    try await TestRegistry.withRegistry { store in
      var generator = Draws(state: 20_240_705)
      let company = try Example.entity("company")
      var states: [(change: Int64, rows: [[String?]])] = []
      let codes = [
        "91442000MA51ABCD47", "91442000617923454X", "91110000600037341L", "N2442000MF0123451B",
      ]
      for step in 0..<150 {
        let code = codes[Int.random(in: 0..<codes.count, using: &generator)]
        let exists = (try? store.show(company, key: code)) != nil
        let industry = ["C34", "C35", "I65", "F51"].randomElement(using: &generator) ?? "A"
        if !exists {
          _ = try store.add(
            Draft("company", ["credit_code": code, "name": "公司甲\(step)", "industry": industry]))
        } else if Int.random(in: 0..<4, using: &generator) == 0 {
          try store.remove(company, key: code)
        } else {
          _ = try store.change(
            Draft("company", ["name": "公司乙\(step)", "industry": industry]), key: code)
        }
        states.append((try store.latestChange() ?? 0, try rows(store, company, nil)))
      }
      for state in states {
        #expect(try rows(store, company, .change(state.change)) == state.rows)
      }
    }
  }

  private func rows(
    _ store: Store, _ entity: EntityDescription, _ moment: KnownAt?
  ) throws -> [[String?]] {
    var rows: [[String?]] = []
    try store.list(entity, ListRequest(entity), knownAt: moment) { rows.append($0) }
    return rows
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
