import Registry
import TestSupport

/// One made-up record of every kind that `Example` has none of, each after those it refers to.
enum WholeExample {
  static let drafts: [Draft] = [
    Draft("nation", ["code": "99", "name": "试验族", "edition": "试验版"]),
    Draft("nation-name", ["nation": "汉族", "name": "汉人"]),
    Draft("industry", ["edition": "试验版", "code": "34", "name": "试验行业"]),
    Draft(
      "occupation", ["edition": "试验版", "name": "数控车工", "code": "6-18-01-01", "digital": "是"]),
    Draft("catalogue", ["edition": "试验版", "name": "数控加工", "digital_from": "2020-01-01"]),
    Draft("school-name", ["school": "4420001", "name": "示例高级技校", "used_until": "2019-08-31"]),
    Draft(
      "school-tier",
      [
        "school": "4420001", "tier": "高级技工学校", "valid_from": "2010-01-01",
        "valid_until": "2019-08-31",
      ]),
    Draft("company-name", ["company": Example.creditCode, "name": "中山示例机电厂"]),
    Draft("company-code", ["company": Example.creditCode, "code": "442000000012345"]),
    Draft(
      "person-alias",
      ["person": Example.number, "former_id": "00000000-0000-8000-8000-000000000001"]),
    Draft(
      "course",
      [
        "school": "4420001", "code": "KC01", "name": "数控编程", "major": "数控加工/advanced",
        "kind": "一体化", "hours": "120学时", "company": Example.creditCode,
      ]),
    Draft(
      "performance",
      [
        "agreement": "校企协〔2023〕1号", "year": "2023年度", "interns": "20人", "order_students": "30",
        "hired": "12", "company_teachers": "2", "money": "3.5万元",
      ]),
    Draft(
      "committee",
      ["name": "示例专业建设委员会", "term": "2", "kind": "专业建设委员会", "school": "4420001"]),
    Draft(
      "member",
      [
        "committee": "示例专业建设委员会", "name": "李四", "role": "主任", "side": "企业",
        "company": Example.creditCode, "position": "总工程师",
      ]),
    Draft(
      "meeting",
      [
        "committee": "示例专业建设委员会", "held_on": "2023-03-01", "topic": "修订课程", "decision": "通过",
      ]),
    Draft("station-step", ["from_status": "公示", "to_status": "注销"]),
    Draft(
      "transition",
      [
        "station": "ZS-001", "status": "整改", "happened_on": "2024-02-01",
        "document_no": "中人社〔2024〕9号", "operator": "王五", "grounds": "场地不足",
      ]),
    Draft(
      "assessment",
      [
        "station": "ZS-001", "year": "2023", "grade": "合格", "classes": "3", "attendances": "90人次",
        "intermediate": "25", "subsidy": "10000",
      ]),
    Draft(
      "post",
      [
        "company": Example.creditCode, "person": Example.number, "kind": "CIO",
        "appointed_on": "2023-08-01",
      ]),
    Draft(
      "student-event",
      ["student": "4420001/2020001", "kind": "休学", "happened_on": "2021-03-01"]),
    Draft(
      "training",
      [
        "number": "PX2023-01", "name": "首席信息官培训班第1期", "kind": "CIO班",
        "starts_on": "2023-10-10", "ends_on": "2023-10-12", "hours": "24", "town": "石岐",
      ]),
    Draft(
      "attendance",
      [
        "training": "PX2023-01", "person": Example.number, "company": Example.creditCode,
        "completed": "是",
      ]),
    Draft(
      "recognition",
      [
        "title": "示范工厂", "level": "市级", "company": Example.creditCode, "granted_on": "2023-06-01",
        "batch": "第一批",
      ]),
    Draft(
      "demand",
      [
        "company": Example.creditCode, "occupation": "数控车工", "level": "高级工", "people": "5人",
        "wage_from": "6000", "wage_to": "9000", "town": "小榄", "raised_on": "2024-01-15",
      ]),
    Draft(
      "return",
      [
        "school": "4420001", "year": "2023", "staff": "120", "staff_female": "50",
        "theory_teachers": "60", "senior_lecturers": "20", "practice_teachers": "30",
        "integrated_teachers": "25", "funding": "30000", "fiscal_funding": "21000",
      ]),
    Draft("rule-setting", ["rule": "W-STU-01", "year_from": "2026", "severity": "error"]),
    Draft("training-level", ["level": "预备技师", "reaches": "二级/技师", "years": "6"]),
    Draft("match-weight", ["item": "高于所需等级", "value": "22.5"]),
  ]

  /// Settings that come with the program, whose keys are all taken until one makes room.
  private static let replaced = [
    ("training-level", "preparatory_technician"), ("match-weight", "level_above"),
  ]

  /// Adds all of them to a registry that holds the `Example`.
  static func fill(_ store: Store) throws {
    for (noun, key) in replaced { try store.remove(try Example.entity(noun), key: key) }
    for draft in drafts { _ = try store.add(draft) }
  }
}
