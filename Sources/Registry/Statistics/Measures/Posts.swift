import Postgres

/// Posts that people hold at companies.
extension Measure {
  static let postsHeld = Measure(
    "posts_held", Text(zh: "在任职务数", en: "Posts held"), .posts,
    Text(
      zh: "统计时点在任的企业职务数,时点数。自任职日期起计入,自离任日期当日起不再计入。",
      en: "Posts held at companies on the day: from appointment until the day of leaving."),
    fact: .incumbencies, timing: .stock, value: "count(distinct f.post_id)")

  static let companiesWithPost = Measure(
    "companies_with_post", Text(zh: "设职企业数", en: "Companies with a post"), .companies,
    Text(
      zh: "统计时点有人在任的企业数,时点数,按统一社会信用代码只计一次;以职务类别限定,可得实行首席信息官制度的企业数。",
      en: """
        Companies at which a post is held on the day, each once; filtered by the kind of post, the \
        companies that have a chief information officer.
        """),
    fact: .incumbencies, timing: .stock, value: "count(distinct f.company_id)")
}
