/// Makes up chief information officers, such that a given number is in office on the day, each at a
/// company of its own.
///
/// Besides those some left before, some came after, and some hold other posts. The first was
/// appointed on the day itself.
struct PostMaking {
  let companies: Int
  let day: SampleDate
  private var random: SplitMix64
  private var people = PersonSource(offset: 0)

  /// Before any student's, so that nobody gets a student's number.
  private static let births = SampleDate(1970, 1, 1)...SampleDate(1992, 12, 31)

  init(companies: Int, day: SampleDate, seed: UInt64) {
    self.companies = companies
    self.day = day
    random = SplitMix64(seed: seed, stream: "posts")
  }

  /// The posts, and the people of the companies who hold none, for classes to draw on.
  mutating func make(officers: Int, others: Int) -> (posts: [SamplePost], others: [SampleColleague])
  {
    let shuffled = (0..<companies).shuffled(using: &random)
    var posts = shuffled.prefix(officers).enumerated().map { place, company in
      let first = SampleDate(2022, 9, 1)...day
      return officer(
        at: company, from: place == 0 ? day : random.day(in: first),
        until: random.chance(0.05) ? day.adding(days: random.number(in: 30...500)) : nil)
    }
    posts += shuffled.prefix(max(1, officers / 25)).map { company in
      let from = random.day(in: SampleDate(2021, 3, 1)...SampleDate(2022, 3, 1))
      return officer(at: company, from: from, until: from.adding(days: 150))
    }
    posts += shuffled.suffix(max(1, officers / 20)).enumerated().map { place, company in
      let days = place == 0 ? 1 : random.number(in: 2...600)
      return officer(at: company, from: day.adding(days: days), until: nil)
    }
    posts += shuffled.prefix(max(1, officers / 20)).map { company in
      post(
        at: company, kind: "其他", title: random.pick(["数字化转型办公室主任", "信息安全主管"]),
        from: random.day(in: SampleDate(2023, 1, 1)...day), until: nil)
    }
    let colleagues = (0..<others).map { _ in
      SampleColleague(
        person: people.person(bornIn: Self.births, &random), company: random.pick(shuffled))
    }
    return (posts, colleagues)
  }

  private mutating func officer(
    at company: Int, from start: SampleDate, until end: SampleDate?
  ) -> SamplePost {
    let titles = ["首席信息官", "信息总监", "副总经理兼首席信息官", "数字化总监"]
    return post(
      at: company, kind: "首席信息官", title: random.pick(titles), from: start, until: end)
  }

  private mutating func post(
    at company: Int, kind: String, title: String, from start: SampleDate, until end: SampleDate?
  ) -> SamplePost {
    SamplePost(
      person: people.person(bornIn: Self.births, &random), company: company, kind: kind,
      title: title,
      appointedOn: start, endedOn: end,
      documentNumber: "任〔\(start.year)〕\(random.number(in: 1...60))号")
  }
}

/// Somebody who works at a company.
struct SampleColleague: Sendable, Hashable {
  let person: SamplePerson
  let company: Int
}
