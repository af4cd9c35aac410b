/// A made-up company, or another body that is registered as one.
struct SampleCompany: Sendable {
  let creditCode: String
  let name: String
  /// Division or section of GB/T 4754.
  let industry: String
  let town: SampleTown
  let kind: Kind
  /// 大型, 中型, 小型 or 微型; only companies have a size.
  var size: String?
  var former: SampleFormerCompany?

  var isVillage: Bool { kind == .village }

  /// A village may host a station, a school for workers (职业培训学校) may train at one.
  enum Kind: Sendable { case company, village, trainingSchool }
}

/// A company's former name, and the last day it had it.
struct SampleFormerCompany: Sendable {
  let name: String
  let until: SampleDate
}
