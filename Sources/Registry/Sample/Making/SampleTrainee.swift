/// A made-up adult whom stations trained, with the certificates of that.
struct SampleTrainee: Sendable {
  let person: SamplePerson
  var certificates: [SampleCertificate]

  /// Whether a certificate of 中级工 or above was issued by the day.
  func isSkilled(on day: SampleDate) -> Bool {
    certificates.contains { $0.skill.isSkilled && $0.issuedOn <= day }
  }
}
