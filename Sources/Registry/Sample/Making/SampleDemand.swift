/// What skilled people a made-up company asks for.
struct SampleDemand: Sendable {
  /// The company's place.
  let company: Int
  let occupation: String
  let skill: SampleSkill?
  let people: Int
  /// In yuan a month.
  let wages: ClosedRange<Int>?
  let raisedOn: SampleDate
  let openUntil: SampleDate?
  let filled: Int?
}
