/// A made-up person: one name and one resident number wherever the person stands.
struct SamplePerson: Sendable, Hashable {
  let name: String
  /// Resident number (GB 11643).
  let number: String
  let isFemale: Bool
  let nation: String
}

/// Makes people up, none with the number of another.
struct PersonSource {
  /// Where the sequence numbers begin (0 or 500), which keeps two sources apart.
  private let offset: Int
  /// How many people each area, day and sex has already.
  private var taken: [Key: Int] = [:]

  init(offset: Int) { self.offset = offset }

  /// A person born on a day of the range, or soon after where a day's numbers are used up.
  mutating func person(
    bornIn range: ClosedRange<SampleDate>, _ random: inout SplitMix64
  ) -> SamplePerson {
    let isFemale = random.chance(0.42)
    let area = random.pick(weighted: SampleNames.areas)
    let birth = random.day(in: range)
    return SamplePerson(
      name: Self.name(isFemale: isFemale, &random),
      number: number(area: area, birth: birth, isFemale: isFemale), isFemale: isFemale,
      nation: random.pick(weighted: SampleNames.nations))
  }

  private mutating func number(area: String, birth: SampleDate, isFemale: Bool) -> String {
    var key = Key(area: area, birth: birth, isFemale: isFemale)
    while taken[key, default: 0] == Self.perDay { key.birth = key.birth.adding(days: 1) }
    let count = taken[key, default: 0]
    taken[key] = count + 1
    let step = (count * 97 + key.birth.ordinal * 13) % Self.perDay
    let sequence = offset + 2 * step + (isFemale ? 2 : 1)
    return CheckCharacters.resident(area + key.birth.compact + zeroPadded(sequence, 3))
  }

  static func name(isFemale: Bool, _ random: inout SplitMix64) -> String {
    let surname = random.pick(
      random.chance(0.006) ? SampleNames.longSurnames : SampleNames.surnames)
    let characters = isFemale ? SampleNames.femaleCharacters : SampleNames.maleCharacters
    let first = random.pick(random.chance(0.002) ? SampleNames.rareCharacters : characters)
    return surname + first + (random.chance(0.75) ? random.pick(characters) : "")
  }

  /// Numbers for each sex; it shares no factor with 97, so the steps of a day never meet.
  private static let perDay = 248

  private struct Key: Hashable {
    var area: String
    var birth: SampleDate
    var isFemale: Bool
  }
}
