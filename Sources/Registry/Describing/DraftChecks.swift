/// Checks across the fields of one record.
extension Draft {
  /// Reports two dates that stand the wrong way round.
  mutating func checkOrder(_ earlier: String, _ later: String) {
    guard let from = self[earlier], let to = self[later], to < from,
      let first = entity.field(named: earlier), let second = entity.field(named: later)
    else { return }
    report(
      Finding(
        .datesReversed,
        Text(
          zh: "\(second.label.zh)(\(to))早于\(first.label.zh)(\(from))",
          en: "\(second.label.en) (\(to)) lies before \(first.label.en) (\(from))")),
      at: later)
  }

  /// The fields that a new record needs and this draft lacks.
  var missingFields: [FieldDescription] {
    entity.fields.enumerated().filter { $0.element.isRequired && values[$0.offset] == nil }
      .map(\.element)
  }

  /// Compares a certificate's number with its level and its date of issue.
  mutating func checkCertificateNumber() {
    guard let text = self["number"], let number = try? CertificateNumber(validating: text) else {
      return
    }
    if let written = self["level"], let level = SkillLevel(rawValue: written),
      let told = number.level, told != level
    {
      report(
        Finding(
          .certificateLevel,
          Text(
            zh: "证书编号所示等级(\(told.label.zh))与技能等级(\(level.label.zh))不一致",
            en: "The certificate number tells \(told.label.en), the level says \(level.label.en)")),
        at: "level")
    }
    if let issued = self["issued_on"], let year = number.year, !issued.hasPrefix("\(year)") {
      report(
        Finding(
          .certificateYear,
          Text(
            zh: "证书编号所示年份(\(year))与发证日期(\(issued))不一致",
            en: "The certificate number tells the year \(year), the date of issue is \(issued)")),
        at: "issued_on")
    }
  }
}
