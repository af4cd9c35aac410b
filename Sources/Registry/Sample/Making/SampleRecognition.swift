/// A title that was granted to a made-up company, school or major.
struct SampleRecognition: Sendable {
  let title: SampleTitle
  let holder: Holder
  let project: String?
  let batch: String
  let documentNumber: String
  let grantedOn: SampleDate
  var validUntil: SampleDate?
  var revokedOn: SampleDate?

  func isValid(on day: SampleDate) -> Bool {
    grantedOn <= day && day <= validUntil ?? day && day < revokedOn ?? .distantFuture
  }

  /// Who has it, by places.
  enum Holder: Sendable, Hashable {
    case company(Int)
    case school(Int)
    case major(school: Int, offer: Int)
  }
}
