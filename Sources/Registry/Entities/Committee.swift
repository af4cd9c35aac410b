/// A term of a committee on cooperation (校企合作指导委员会) or on building majors (专业建设委员会).
public struct Committee: Entity {
  public static let table = "committees"
  public static let noun = "committee"
  public static let title = Text(zh: "校企合作委员会", en: "Committee")
  public static let key = ["name", "term"]
  public static let nameField: String? = "name"

  public let name = Field<OrganisationName>(
    "name", zh: "委员会名称", en: "Committee name", headings: ["名称", "委员会"], required: true)
  public let term = Field<WholeNumber>("term", zh: "届次", en: "Term", headings: ["届"], default: "1")
  public let kind = Field<CommitteeKind>(
    "kind", zh: "委员会类别", en: "Committee kind", headings: ["类别"], required: true)
  public let school = Field<Reference<School>>(
    "school", zh: "所属院校", en: "School", headings: ["院校", "院校名称"])
  public let foundedOn = Field<CalendarDate>(
    "founded_on", zh: "成立日期", en: "Founded on", headings: ["成立时间"])
  public let endedOn = Field<CalendarDate>(
    "ended_on", zh: "届满日期", en: "Ended on", headings: ["换届日期"])

  public init() {}

  public static func complete(_ draft: inout Draft, keyring: Keyring?) {
    draft.checkOrder("founded_on", "ended_on")
  }
}

/// What a committee is for.
public enum CommitteeKind: String, Enumeration {
  case guidance
  case majorBuilding = "major_building"

  public static let readings = Readings<CommitteeKind>()
  public static let choices = [
    Choice("guidance", zh: "校企合作指导委员会", en: "Guidance committee", aliases: ["指导委员会"]),
    Choice("major_building", zh: "专业建设委员会", en: "Major-building committee", aliases: ["专业委员会"]),
  ]
}

/// A member of a committee, with role and employer.
public struct Member: Entity {
  public static let table = "members"
  public static let noun = "member"
  public static let title = Text(zh: "委员会委员", en: "Committee member")
  public static let key = ["committee", "name"]
  public static let nameField: String? = "name"

  public let committee = Field<Reference<Committee>>(
    "committee", zh: "委员会", en: "Committee", headings: ["委员会名称"], required: true)
  public let name = Field<PersonName>(
    "name", zh: "姓名", en: "Name", headings: ["委员姓名", "委员"], required: true)
  public let role = Field<MemberRole>(
    "role", zh: "委员会职务", en: "Role", headings: ["担任职务"], default: "member")
  public let side = Field<MemberSide>("side", zh: "来源", en: "Side", headings: ["身份", "代表方"])
  public let organisation = Field<OrganisationName>(
    "organisation", zh: "工作单位", en: "Organisation", headings: ["单位", "所在单位"])
  public let company = Field<Reference<Company>>(
    "company", zh: "所在企业", en: "Company", headings: ["企业统一社会信用代码"])
  public let position = Field<PlainText>("position", zh: "单位职务", en: "Position", headings: ["职务"])
  public let title = Field<PlainText>(
    "title", zh: "职称", en: "Professional title", headings: ["专业技术职称"])
  public let joinedOn = Field<CalendarDate>(
    "joined_on", zh: "聘任日期", en: "Joined on", headings: ["受聘日期"])
  public let leftOn = Field<CalendarDate>("left_on", zh: "离任日期", en: "Left on", headings: ["解聘日期"])

  public init() {}

  public static func complete(_ draft: inout Draft, keyring: Keyring?) {
    draft.checkOrder("joined_on", "left_on")
  }
}

/// What a member is in a committee.
public enum MemberRole: String, Enumeration {
  case chair
  case deputy
  case secretary
  case member

  public static let readings = Readings<MemberRole>()
  public static let choices = [
    Choice("chair", zh: "主任", en: "Chair", aliases: ["主任委员"]),
    Choice("deputy", zh: "副主任", en: "Deputy chair", aliases: ["副主任委员"]),
    Choice("secretary", zh: "秘书长", en: "Secretary", aliases: ["秘书"]),
    Choice("member", zh: "委员", en: "Member", aliases: ["成员"]),
  ]
}

/// Whom a member comes from.
public enum MemberSide: String, Enumeration {
  case school
  case company
  case industry
  case government

  public static let readings = Readings<MemberSide>()
  public static let choices = [
    Choice("school", zh: "院校", en: "School", aliases: ["学校"]),
    Choice("company", zh: "企业", en: "Company"),
    Choice("industry", zh: "行业", en: "Industry", aliases: ["行业协会", "行业组织"]),
    Choice("government", zh: "政府部门", en: "Government", aliases: ["政府"]),
  ]
}

/// A meeting of a committee: what was on the agenda and what was decided.
public struct Meeting: Entity {
  public static let table = "meetings"
  public static let noun = "meeting"
  public static let title = Text(zh: "委员会会议", en: "Committee meeting")
  public static let key = ["committee", "held_on"]

  public let committee = Field<Reference<Committee>>(
    "committee", zh: "委员会", en: "Committee", headings: ["委员会名称"], required: true)
  public let heldOn = Field<CalendarDate>(
    "held_on", zh: "会议日期", en: "Held on", headings: ["日期", "召开日期"], required: true)
  public let topic = Field<PlainText>(
    "topic", zh: "议题", en: "Topic", headings: ["会议议题"], required: true)
  public let venue = Field<PlainText>("venue", zh: "会议地点", en: "Venue", headings: ["地点"])
  public let decision = Field<PlainText>("decision", zh: "决议", en: "Decision", headings: ["会议决议"])
  public let attendees = Field<WholeNumber>(
    "attendees", zh: "出席人数", en: "Attendees", headings: ["参会人数"])

  public init() {}
}
