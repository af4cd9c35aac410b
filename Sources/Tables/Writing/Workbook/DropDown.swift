import CXLSXWriter
import Glibc

/// A choice of values offered for cells.
public struct DropDown: Sendable, Hashable {
  public var values: [String]
  /// Other values are refused; otherwise the user is only asked.
  public var isStrict: Bool
  /// Shown when another value was entered; at most 255 characters are kept.
  public var message: String?

  public init(_ values: [String], isStrict: Bool = true, message: String? = nil) {
    self.values = values
    self.isStrict = isStrict
    self.message = message
  }
}

extension WorkbookSheet {
  /// Offers the values in every cell of a range; a list of no values offers nothing.
  public func addDropDown(_ dropDown: DropDown, over range: CellRange) throws(WritingError) {
    if dropDown.values.isEmpty { return }
    let sheet = try open()
    let (r1, c1, r2, c2) = try corners(of: range)
    let formula = strdup(book.choiceFormula(dropDown.values))
    let message = dropDown.message.map {
      strdup(CellText.encoded(String($0.unicodeScalars.prefix(255))))
    }
    defer {
      free(formula)
      free(message ?? nil)
    }
    var rule = lxw_data_validation()
    rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
    rule.value_formula = formula
    rule.error_message = message ?? nil
    let reaction =
      dropDown.isStrict ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING
    rule.error_type = UInt8(reaction.rawValue)
    try book.check(worksheet_data_validation_range(sheet, r1, c1, r2, c2, &rule))
  }
}
