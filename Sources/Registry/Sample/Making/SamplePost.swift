/// A made-up person's post at a company.
struct SamplePost: Sendable {
  let person: SamplePerson
  /// The company's place.
  let company: Int
  /// 首席信息官 or 其他.
  let kind: String
  let title: String
  let appointedOn: SampleDate
  let endedOn: SampleDate?
  let documentNumber: String

  func isHeld(on day: SampleDate) -> Bool {
    appointedOn <= day && day < endedOn ?? .distantFuture
  }
}
