/// A made-up school and what it teaches.
struct SampleSchool: Sendable {
  let code: String
  let name: String
  let tier: SampleTier
  let isPublic: Bool
  let creditCode: String
  let town: SampleTown
  let foundedOn: SampleDate
  /// What the school was before it became what it is.
  var former: SampleFormerSchool?
  var offers: [SampleOffer] = []
}

/// A school's former name and kind, and the last day it had them.
struct SampleFormerSchool: Sendable {
  let name: String
  let tier: SampleTier
  let until: SampleDate
}

/// The kinds of school; the raw value is what directories call them.
enum SampleTier: String, Sendable {
  case technicianCollege = "技师学院"
  case advanced = "高级技工学校"
  case ordinary = "普通技工学校"

  /// The kind that such a school was before.
  var former: SampleTier { self == .technicianCollege ? .advanced : .ordinary }

  /// The end of a school's name.
  var ending: String { self == .ordinary ? "技工学校" : rawValue }

  /// The levels that the kind of school trains to, the usual one first.
  var levels: [SampleLevel] {
    switch self {
    case .technicianCollege: [.advanced, .preparatory]
    case .advanced: [.intermediate, .advanced]
    case .ordinary: [.intermediate]
    }
  }

  /// How many students enter, compared with other schools.
  var weight: Double { self == .ordinary ? 10 : 17.5 }

  /// What the schools of a city are, and of the smallest scale.
  static let ofCity: [SampleTier] = [
    .technicianCollege, .technicianCollege, .advanced, .advanced, .ordinary, .ordinary, .ordinary,
  ]
  static let ofSmall: [SampleTier] = [.technicianCollege, .advanced, .ordinary]
}

extension SampleSchool {
  /// Whether the school teaches the offer's subject at no other level.
  func isOnlyLevel(_ offer: Int) -> Bool {
    offers.count { $0.subject == offers[offer].subject } == 1
  }

  /// How sheets of one school name the major: with its level where it has several.
  func majorText(_ offer: Int) -> String {
    let name = offers[offer].subject.name
    return isOnlyLevel(offer) ? name : "\(name)/\(offers[offer].level.code)"
  }
}

/// A major at a level that a school teaches.
struct SampleOffer: Sendable, Hashable {
  let subject: SampleSubject
  let level: SampleLevel
  let years: Int
  let openedOn: SampleDate
  var digitalFrom: SampleDate?
  var digitalUntil: SampleDate?

  /// Whether the major ever was a digital one: few enter it.
  var isDigital: Bool { digitalFrom != nil }

  func isDigital(on day: SampleDate) -> Bool {
    guard let digitalFrom else { return false }
    return digitalFrom <= day && day <= digitalUntil ?? day
  }

  /// Pupils from senior middle schools need less time, and are older when they enter.
  var takesOlder: Bool {
    switch level {
    case .intermediate: false
    case .advanced: years == 3
    case .preparatory: years == 4
    }
  }
}
