/// A made-up company, or a village that hosts a station.
struct SampleCompany: Sendable {
  let creditCode: String
  let name: String
  /// Division or section of GB/T 4754.
  let industry: String
  let town: SampleTown
  let isVillage: Bool
}
