/// How a sheet's file is laid out: its kind, what stands around the table, how headings are written.
struct SampleLayout {
  var file: File = .workbook
  /// A title and the sender above the header.
  var hasTitle = false
  /// 合计 with the number of rows below the table.
  var hasTotal = false
  /// Who filled it in and who checked it, at the end.
  var hasFooter = false
  /// A further header row with the headings that belong together.
  var hasGroups = false
  /// Equal values below each other as one merged cell.
  var mergesRows = false
  var headings: HeadingStyle = .plain
  var spelling: SampleSpelling

  /// The kinds of file; plain CSV is UTF-8 with a byte order mark.
  enum File { case workbook, csv, csvGB18030 }

  /// What stands in headings besides their words.
  enum HeadingStyle: CaseIterable {
    case plain, starred, required, broken, spaced

    /// The heading as this style writes it; CSV headings keep to one line.
    func spelled(_ heading: String, inCSV: Bool) -> String {
      let isPersonal = ["姓名", "身份证号码"].contains(heading)
      return switch self {
      case .starred where isPersonal: heading + "*"
      case .required where isPersonal: heading + (inCSV ? "(必填)" : "\n(必填)")
      case .broken where !inCSV && heading.count >= 5:
        "\(heading.prefix(3))\n\(heading.dropFirst(3))"
      case .spaced where heading.count == 2: "\(heading.prefix(1))\u{3000}\(heading.suffix(1))"
      case .spaced: heading + "\u{A0}"
      default: heading
      }
    }
  }

  var ending: String { file == .workbook ? "xlsx" : "csv" }
}

/// Chooses layouts, each by the name of its file.
struct SampleLayouts {
  let seed: UInt64
  /// Whether all files are plain UTF-8 CSV.
  let isPlain: Bool

  /// A list that one office keeps in order.
  func directory(_ file: String, as kind: SampleLayout.File = .workbook) -> SampleLayout {
    SampleLayout(file: isPlain ? .csv : kind, spelling: SampleSpelling(random: random(for: file)))
  }

  /// A ledger with its title, total and signatures.
  func ledger(_ file: String) -> SampleLayout {
    var random = random(for: file)
    var layout = SampleLayout(spelling: SampleSpelling(random: random))
    if isPlain { return with(.csv, layout) }
    layout.hasTitle = true
    layout.hasTotal = true
    layout.hasFooter = true
    layout.headings = random.pick([.plain, .broken, .spaced])
    layout.spelling.days = random.pick(SampleSpelling.DayStyle.allCases)
    return layout
  }

  /// A roster as the school's own program or clerk made it.
  func roster(_ file: String) -> SampleLayout {
    var random = random(for: file)
    var layout = SampleLayout(spelling: SampleSpelling(random: random))
    if isPlain { return with(.csv, layout) }
    layout.headings = random.pick(SampleLayout.HeadingStyle.allCases)
    layout.spelling.padsNames = random.chance(0.4)
    layout.spelling.dirt = random.pick([0, 0, 0.02, 0.05])
    layout.file = random.pick([.workbook, .workbook, .workbook, .csv, .csvGB18030])
    if layout.file == .workbook {
      layout.hasTitle = random.chance(0.6)
      layout.hasTotal = layout.hasTitle && random.chance(0.3)
      layout.hasFooter = layout.hasTitle && random.chance(0.5)
      layout.hasGroups = random.chance(0.35)
      layout.mergesRows = random.chance(0.35)
      layout.spelling.days = random.pick(SampleSpelling.DayStyle.allCases)
      layout.spelling.months = random.pick(SampleSpelling.MonthStyle.allCases)
    } else {
      layout.spelling.days = random.pick([.iso, .chinese, .dotted, .compact])
      layout.spelling.months = random.pick([.day, .chinese])
      layout.spelling.guardStyle = random.pick(SampleSpelling.GuardStyle.allCases)
    }
    return layout
  }

  private func random(for file: String) -> SplitMix64 {
    SplitMix64(seed: seed, stream: "layout/\(file)")
  }

  private func with(_ file: SampleLayout.File, _ layout: SampleLayout) -> SampleLayout {
    var layout = layout
    layout.file = file
    return layout
  }
}
