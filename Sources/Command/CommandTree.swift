import ArgumentParser
import Registry

/// The program's commands, in the groups that its help shows.
enum CommandTree {
  static let groups = [
    CommandGroup(
      name: Text(zh: "登记", en: "Records")(language),
      subcommands: Entities.types.map { command(for: $0) } + [Search.self, Duplicates.self]),
    CommandGroup(
      name: Text(zh: "批量", en: "Workbooks")(language),
      subcommands: [Import.self, Export.self, Template.self, Sample.self]),
    CommandGroup(
      name: Text(zh: "审核", en: "Quality")(language),
      subcommands: [Check.self, RuleCatalogue.self]),
    CommandGroup(
      name: Text(zh: "统计", en: "Statistics")(language),
      subcommands: [Stats.self, MeasureCatalogue.self, ClaimsCheck.self, Annual.self]),
    CommandGroup(
      name: Text(zh: "系统", en: "System")(language),
      subcommands: [
        Init.self, Status.self, Server.self, Changes.self, Keys.self, FieldCatalogue.self,
      ]),
  ]

  /// What can be done with one entity's records beyond what can be done with all, by noun.
  static var verbs: [String: [any ParsableCommand.Type]] {
    [
      Person.noun: [PersonReveal.self, PersonDisclosures.self],
      Agreement.noun: [AgreementOutcomes.self, AgreementExpiring.self, AgreementIdle.self],
      Demand.noun: [DemandMatch.self, DemandGaps.self],
      Graduate.noun: [GraduateAgreements.self],
    ]
  }

  private static func command(for type: any Entity.Type) -> any ParsableCommand.Type {
    func open<E: Entity>(_ type: E.Type) -> any ParsableCommand.Type { Noun<E>.self }
    return open(type)
  }
}
