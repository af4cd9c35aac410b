/// A generator of random numbers that a seed determines (Steele, Lea and Flood, 2014).
///
/// Each purpose has a stream of its own, so that drawing more for one leaves the others as they are.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64, stream: String) {
    state = seed
    for byte in stream.utf8 { state = Self.mixed(state ^ UInt64(byte)) &+ Self.step }
  }

  mutating func next() -> UInt64 {
    state &+= Self.step
    return Self.mixed(state)
  }

  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func mixed(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension SplitMix64 {
  /// True that often, from 0 (never) to 1 (always).
  mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &self) < share }

  mutating func number(in range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// One of the choices, of which there must be some.
  mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[Int.random(in: choices.indices, using: &self)]
  }

  /// One of the choices, each as often as its weight says.
  mutating func pick<Choice>(weighted choices: KeyValuePairs<Choice, Int>) -> Choice {
    var rest = Int.random(in: 0..<choices.reduce(0) { $0 + $1.value }, using: &self)
    for (choice, weight) in choices {
      if rest < weight { return choice }
      rest -= weight
    }
    return choices[choices.count - 1].key
  }

  /// A day of the range, both ends included.
  mutating func day(in range: ClosedRange<SampleDate>) -> SampleDate {
    SampleDate(ordinal: number(in: range.lowerBound.ordinal...range.upperBound.ordinal))
  }
}
