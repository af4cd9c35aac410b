/// Posts, classes and who attended them as sheets.
struct TrainingSheets {
  let city: SampleCity

  private static let office = "中山市示例工业和信息化局"

  var posts: SampleSheet {
    SampleSheet(
      file: "10-企业任职名册", title: "企业首席信息官任职名册", sender: Self.office,
      headings: [
        "序号", "姓名", "性别", "身份证号码", "企业名称", "职务类别", "职务名称", "任职日期", "离任日期", "文号",
      ],
      rows: city.posts.enumerated().map { place, post in
        [.number(place + 1)] + person(post.person) + [
          .text(city.companies[post.company].name), .text(post.kind), .text(post.title),
          .day(post.appointedOn), .day(post.endedOn), .text(post.documentNumber),
        ]
      })
  }

  var trainings: SampleSheet {
    var random = SplitMix64(seed: city.seed, stream: "towns/trainings")
    return SampleSheet(
      file: "11-培训台账", title: "培训(宣讲)台账", sender: Self.office,
      headings: [
        "培训编号", "培训名称", "培训类别", "主办单位", "服务站", "培训院校", "举办镇街", "开始日期", "结束日期", "学时",
        "职业(工种)", "技能等级", "参会企业数", "培训人次",
      ],
      rows: city.trainings.map { training in
        [
          .text(training.number), .text(training.name), .text(training.kind),
          .text(training.organiser), .text(training.station.map { city.stations[$0].plaque }),
          .text(training.school.map { city.schools[$0].name }),
          .text(training.town?.spelling(&random)), .day(training.startsOn), .day(training.endsOn),
          .number(training.hours), .text(training.occupation), .text(training.skill?.name),
          .number(training.companiesPresent), .number(training.attendances),
        ]
      })
  }

  /// Who signed in: a sheet for each class, or one for all.
  func attendances(perClass: Bool) -> [SampleSheet] {
    let classes = city.trainings.filter { !$0.attendees.isEmpty }
    if !perClass { return [attendances(of: classes, title: "首席信息官培训班")] }
    return classes.map { attendances(of: [$0], title: $0.name) }
  }

  private func attendances(of classes: [SampleTraining], title: String) -> SampleSheet {
    let rows = classes.flatMap { training in training.attendees.map { (training, $0) } }
    return SampleSheet(
      file: "11-培训签到表-\(title)", title: "\(title)签到表", sender: Self.office,
      headings: ["序号", "培训编号", "姓名", "性别", "身份证号码", "企业名称", "是否结业", "结业证书编号"],
      rows: rows.enumerated().map { place, row in
        let (training, colleague) = row
        let isComplete = place % 25 != 24
        return [.number(place + 1), .text(training.number)] + person(colleague.person) + [
          .text(city.companies[colleague.company].name), .text(isComplete ? "是" : "否"),
          .text(isComplete ? "\(training.number)-\(zeroPadded(place + 1, 3))" : nil),
        ]
      })
  }

  /// How many people companies sent to the trainings that are not signed for one by one.
  var delegations: SampleSheet {
    SampleSheet(
      file: "11-企业参训人数", title: "企业人才培养参训人数统计表", sender: Self.office,
      headings: ["培训编号", "企业名称", "参训人数"],
      rows: city.trainings.flatMap { training in
        training.delegations.map { company, people in
          [.text(training.number), .text(city.companies[company].name), .number(people)]
        }
      })
  }

  private func person(_ person: SamplePerson) -> [SampleValue] {
    [.name(person.name), .text(person.isFemale ? "女" : "男"), .document(person.number)]
  }
}
