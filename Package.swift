// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let migrations = [
  "001-identifiers",
  "002-changes-and-history",
  "003-entities",
  "004-lookups",
  "005-facts",
  "006-reference-data",
  "007-cooperation",
  "008-stations",
  "009-people",
  "010-training-and-demand",
  "011-further-facts",
  "012-undo",
  "013-keys-and-disclosures",
  "014-merging",
  "015-han-readings",
  "016-search",
  "017-outcomes",
  "018-rule-settings",
  "019-matching",
  "020-key-spelling",
  "022-meeting-venue",
  "023-change-files",
  "024-search-once",
  "025-whoever-writes",
  "026-school-periods",
  "027-lives-hold-together",
  "028-values-in-bounds",
  "029-employment-facts",
  "030-views-set-aside",
  "031-nations",
  "032-kinds-of-cooperation",
  "033-sections-as-data",
  "034-export-ids",
]
let data = [
  "divisions", "divisions-ended", "division-names", "nations", "nation-names", "industries",
  "station-steps", "training-levels", "match-weights", "rule-settings",
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let arguments = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "SkillRegistry",
  products: [
    .library(name: "Registry", targets: ["Registry"]),
    .executable(name: "skillreg", targets: ["Command"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

    .target(name: "Postgres", dependencies: ["CPostgres", subprocess], swiftSettings: settings),
    .target(
      name: "Tables", dependencies: ["CXLSXWriter", "CZip", "CXML"], swiftSettings: settings),
    .target(
      name: "Schema", path: "schema",
      exclude: ["README.md", "dictionary.md", "schema.sql", "claims"],
      sources: ["Schema.swift"],
      resources: (migrations.map { "\($0).sql" } + data.map { "data/\($0).csv" }).map {
        .embedInCode($0)
      }, swiftSettings: settings),
    .target(
      name: "Registry", dependencies: ["Postgres", "Tables", "Schema", crypto, yams],
      swiftSettings: settings),
    .executableTarget(
      name: "Command", dependencies: ["Registry", "Tables", "Postgres", arguments],
      swiftSettings: settings),

    .target(
      name: "TestSupport", dependencies: ["Postgres", "Tables", "Registry", "CZip"],
      path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "PostgresTests", dependencies: ["Postgres", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "TablesTests", dependencies: ["Tables", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "RegistryTests",
      dependencies: ["Registry", "Postgres", "Schema", "Tables", "TestSupport", subprocess],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "CommandTests",
      dependencies: ["Command", "Registry", "Postgres", "TestSupport", subprocess],
      swiftSettings: settings),
  ]
)
