import Registry

/// Writes the answer to a question: its notes on stderr, its codes as people read them unless raw.
struct AnswerOutput {
  let options: OutputOptions
  let common: CommonOptions
  let title: String

  func write(_ answer: StatisticsResult) throws {
    if !common.quiet {
      for note in answer.notes { Messages.note("[\(note.code)] " + Messages.sentence(note)) }
    }
    let writer = try ResultWriter(
      columns: answer.columns.map { $0.column(language) }, options: options, common: common,
      title: title)
    for row in answer.rows {
      try writer.write(writer.isRaw ? row : answer.columns.shown(row, language))
    }
    try writer.finish()
  }
}
