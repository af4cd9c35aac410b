// `reading` tells in one line what a field type makes of a cell.

import Registry
import Tables

/// The canonical text and the codes of the notes (`2023-09-01 W-DT-01`), or the code of the error.
func reading<Value: FieldValue>(_ type: Value.Type, _ cell: Cell) -> String {
  outcome { notes throws(Finding) in try Value.read(cell, notes: &notes).text }
}

/// The same for a text cell.
func reading<Value: FieldValue>(_ type: Value.Type, _ text: String) -> String {
  reading(type, Cell(text))
}

/// The same for a number cell.
func reading<Value: FieldValue>(
  _ type: Value.Type, number text: String, decimals: Int? = nil
) -> String {
  reading(type, Cell(text, storage: .number(decimals: decimals)))
}

/// What a reader returns with its notes, or the code of the error that it throws.
func outcome(_ read: (inout [Finding]) throws(Finding) -> String) -> String {
  var notes: [Finding] = []
  do throws(Finding) {
    let text = try read(&notes)
    return ([text] + notes.map(\.code)).joined(separator: " ")
  } catch {
    return error.code
  }
}
