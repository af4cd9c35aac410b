import CXLSXWriter

/// Hands a style to the library; number formats that Excel numbers itself go by their number.
extension CellStyle {
  func apply(to format: UnsafeMutablePointer<lxw_format>) {
    if isBold { format_set_bold(format) }
    if let font { format_set_font_name(format, font) }
    if let fontSize { format_set_font_size(format, fontSize) }
    if let fill {
      format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      format_set_fg_color(format, lxw_color_t(truncatingIfNeeded: fill))
    }
    if hasBorder { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
    if wraps { format_set_text_wrap(format) }
    switch alignment {
    case .left: format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    case .right: format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    case .center: format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    case nil: break
    }
    if isVerticallyCentered { format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue)) }
    switch numberFormat {
    case nil: break
    case "0": format_set_num_format_index(format, 1)
    case "0.00": format_set_num_format_index(format, 2)
    case "@": format_set_num_format_index(format, 49)
    case let custom?: format_set_num_format(format, custom)
    }
  }
}
