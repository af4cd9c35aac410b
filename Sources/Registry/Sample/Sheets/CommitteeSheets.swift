/// The committees, their members and their meetings as sheets.
struct CommitteeSheets {
  let city: SampleCity
  private let committees: [SampleCommittee]

  init(city: SampleCity) {
    self.city = city
    committees = city.committees
  }

  var directory: SampleSheet {
    SampleSheet(
      file: "09-校企合作委员会", title: "校企合作委员会名单", sender: DirectorySheets.bureau,
      headings: ["委员会名称", "届次", "委员会类别", "所属院校", "成立日期", "届满日期"],
      rows: committees.map { committee in
        [
          .text(committee.name), .number(committee.term), .text(committee.kind),
          .text(committee.school.map { city.schools[$0].name }), .day(committee.foundedOn),
          .day(committee.endedOn),
        ]
      })
  }

  var members: SampleSheet {
    SampleSheet(
      file: "09-委员会委员", title: "校企合作委员会委员名单", sender: DirectorySheets.bureau,
      headings: ["委员会", "委员姓名", "委员会职务", "来源", "工作单位", "所在企业", "单位职务", "职称"],
      rows: committees.flatMap { committee in
        committee.members.map { member in
          [
            .text("\(committee.name)/\(committee.term)"), .name(member.name), .text(member.role),
            .text(member.side), .text(member.organisation),
            .text(member.company.map { city.companies[$0].creditCode }), .text(member.position),
            .text(member.title),
          ]
        }
      })
  }

  var meetings: SampleSheet {
    SampleSheet(
      file: "09-委员会会议", title: "校企合作委员会会议记录", sender: DirectorySheets.bureau,
      headings: ["委员会", "会议日期", "议题", "决议", "出席人数"],
      rows: committees.flatMap { committee in
        committee.meetings.map { meeting in
          [
            .text("\(committee.name)/\(committee.term)"), .day(meeting.heldOn),
            .text(meeting.topic), .text(meeting.decision), .number(meeting.attendees),
          ]
        }
      })
  }
}
