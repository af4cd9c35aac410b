/// The schema's files as they were when the program was built.
public enum Schema {
  public struct File: Sendable {
    public let name: String
    public let text: String

    init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      text = String(decoding: bytes, as: UTF8.self)
    }
  }

  /// The numbered steps, in their order.
  public static let migrations = [
    File("001-identifiers", PackageResources._01_identifiers_sql),
    File("002-changes-and-history", PackageResources._02_changes_and_history_sql),
    File("003-entities", PackageResources._03_entities_sql),
    File("004-lookups", PackageResources._04_lookups_sql),
    File("005-facts", PackageResources._05_facts_sql),
    File("006-reference-data", PackageResources._06_reference_data_sql),
    File("007-cooperation", PackageResources._07_cooperation_sql),
    File("008-stations", PackageResources._08_stations_sql),
    File("009-people", PackageResources._09_people_sql),
    File("010-training-and-demand", PackageResources._10_training_and_demand_sql),
    File("011-further-facts", PackageResources._11_further_facts_sql),
    File("012-undo", PackageResources._12_undo_sql),
    File("013-keys-and-disclosures", PackageResources._13_keys_and_disclosures_sql),
    File("014-merging", PackageResources._14_merging_sql),
    File("015-han-readings", PackageResources._15_han_readings_sql),
    File("016-search", PackageResources._16_search_sql),
    File("017-outcomes", PackageResources._17_outcomes_sql),
    File("018-rule-settings", PackageResources._18_rule_settings_sql),
    File("019-matching", PackageResources._19_matching_sql),
    File("020-key-spelling", PackageResources._20_key_spelling_sql),
    File("022-meeting-venue", PackageResources._22_meeting_venue_sql),
    File("023-change-files", PackageResources._23_change_files_sql),
    File("024-search-once", PackageResources._24_search_once_sql),
    File("025-whoever-writes", PackageResources._25_whoever_writes_sql),
    File("026-school-periods", PackageResources._26_school_periods_sql),
    File("027-lives-hold-together", PackageResources._27_lives_hold_together_sql),
    File("028-values-in-bounds", PackageResources._28_values_in_bounds_sql),
    File("029-employment-facts", PackageResources._29_employment_facts_sql),
    File("030-views-set-aside", PackageResources._30_views_set_aside_sql),
    File("031-nations", PackageResources._31_nations_sql),
    File("032-kinds-of-cooperation", PackageResources._32_kinds_of_cooperation_sql),
    File("033-sections-as-data", PackageResources._33_sections_as_data_sql),
    File("034-export-ids", PackageResources._34_export_ids_sql),
  ]

  /// Reference data as directories to import, each under its entity's noun.
  public static let data = [
    (noun: "division", file: File("divisions.csv", PackageResources.divisions_csv)),
    (noun: "division", file: File("divisions-ended.csv", PackageResources.divisions_ended_csv)),
    (noun: "division-name", file: File("division-names.csv", PackageResources.division_names_csv)),
    (noun: "nation", file: File("nations.csv", PackageResources.nations_csv)),
    (noun: "nation-name", file: File("nation-names.csv", PackageResources.nation_names_csv)),
    (noun: "industry", file: File("industries.csv", PackageResources.industries_csv)),
  ]

  /// Settings that the bureau may change: loaded where there never were any.
  public static let settings = [
    (noun: "rule-setting", file: File("rule-settings.csv", PackageResources.rule_settings_csv)),
    (noun: "station-step", file: File("station-steps.csv", PackageResources.station_steps_csv)),
    (
      noun: "training-level",
      file: File("training-levels.csv", PackageResources.training_levels_csv)
    ),
    (noun: "match-weight", file: File("match-weights.csv", PackageResources.match_weights_csv)),
  ]
}
