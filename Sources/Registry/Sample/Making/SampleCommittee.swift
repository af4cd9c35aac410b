/// A made-up term of a committee with its members and meetings.
struct SampleCommittee: Sendable {
  let name: String
  let term: Int
  /// 校企合作指导委员会 or 专业建设委员会.
  let kind: String
  let school: Int?
  let foundedOn: SampleDate
  let endedOn: SampleDate?
  var members: [SampleMember] = []
  var meetings: [SampleMeeting] = []
}

/// A member, and whom the member comes from.
struct SampleMember: Sendable {
  let name: String
  var role: String
  let side: String
  let organisation: String
  /// The place of the member's company.
  var company: Int?
  let position: String
  let title: String?
}

/// A meeting with what it decided.
struct SampleMeeting: Sendable {
  let heldOn: SampleDate
  let topic: String
  let decision: String
  let attendees: Int
}
