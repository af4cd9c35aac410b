import ArgumentParser
import Registry
import Tables

/// The day that an answer is about.
struct DayOption: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      say(zh: "以该日为准(默认今天)", en: "The day that the answer is about (today)"), valueName: "date"))
  var asOf: String?

  func day() throws -> CalendarDate { try asOf.map(CalendarDate.typed) ?? .today }
}

extension CalendarDate {
  /// Reads a day of the command line as sheets may write it.
  ///
  /// - Throws: `ValidationError`.
  static func typed(_ text: String) throws -> CalendarDate {
    var notes: [Finding] = []
    do {
      return try CalendarDate.read(Cell(text), notes: &notes)
    } catch {
      throw ValidationError("[\(error.code)] " + Messages.sentence(error))
    }
  }
}
