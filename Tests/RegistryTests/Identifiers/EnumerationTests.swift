import Registry
import Tables
import Testing

@Suite("Enumerations")
struct EnumerationTests {
  @Test("list every value once, each readable by its code and both names")
  func listsEveryValue() {
    expectComplete(Sex.self)
    expectComplete(SkillLevel.self)
    expectComplete(TrainingLevel.self)
    expectComplete(SchoolTier.self)
    expectComplete(SchoolSponsor.self)
    expectComplete(DocumentKind.self)
  }

  private func expectComplete<Value: Enumeration>(_ type: Value.Type) {
    #expect(Value.allCases.map(\.rawValue) == Value.choices.map(\.code))
    for choice in Value.choices {
      for word in [choice.code, choice.label.zh, choice.label.en] + choice.aliases {
        #expect(reading(Value.self, word) == choice.code, "\(Value.self) \(word)")
        #expect(reading(Value.self, " \(word.uppercased()) ") == choice.code, "\(word)")
      }
    }
  }

  @Test(
    "read skill levels in all the ways in which they are written",
    arguments: [
      ("中级", "intermediate"), ("四级", "intermediate"), ("4级", "intermediate"),
      ("４级", "intermediate"),
      ("四级/中级工", "intermediate"), ("中级工（四级）", "intermediate"), ("初级工", "junior"),
      ("高级技师", "senior_technician"), ("一级/高级技师", "senior_technician"), ("学徒工", "apprentice"),
      ("首席技师", "chief_technician"), ("中技", "E-LV-01"), ("高技", "E-LV-01"), ("六级", "E-EN-01"),
    ])
  func readsSkillLevels(text: String, expected: String) {
    #expect(reading(SkillLevel.self, text) == expected)
  }

  @Test("read a grade from a number cell")
  func readsGrades() {
    #expect(reading(SkillLevel.self, number: "4") == "intermediate")
    #expect(reading(Sex.self, number: "2") == "female")
  }

  @Test("rank skill levels upwards although their grades count down")
  func ranksLevels() {
    #expect(SkillLevel.allCases.map(\.rank) == Array(0...7))
    #expect(
      (1...5).compactMap(SkillLevel.init(grade:)) == [
        .seniorTechnician, .technician, .advanced, .intermediate, .junior,
      ])
    #expect(SkillLevel.allCases.filter { $0 >= .advanced }.count == 5)
    #expect(TrainingLevel.intermediate < .preparatoryTechnician)
    #expect(SchoolTier.ordinary < .technicianCollege)
  }

  @Test("name the allowed values where they know no word")
  func namesAllowedValues() {
    var notes: [Finding] = []
    #expect {
      try SchoolTier.read(Cell("大学"), notes: &notes)
    } throws: { error in
      (error as? Finding)?.message
        == Text(
          zh: "“大学”不在允许的取值之内(技工学校、高级技工学校、技师学院)。",
          en: "“大学” is none of the allowed values (technical school, advanced technical school, "
            + "technician college).")
    }
  }
}
