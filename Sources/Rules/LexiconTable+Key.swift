import Words

extension LexiconTable {
  /// The form in which wordings are compared: typographic marks plain, white space collapsed, and
  /// case folded unless the table keeps it.
  @inline(__always)
  static func key(_ surface: some StringProtocol, isCaseSensitive: Bool) -> String {
    switch form(of: surface) {
    case .small: return String(surface)
    case .ascii: return isCaseSensitive ? String(surface) : surface.lowercased()
    case .other: break
    }
    let joined = surface.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard isCaseSensitive else { return Folding.fold(joined) }
    return String(String.UnicodeScalarView(joined.unicodeScalars.map(plain)))
  }

  private enum Form {
    /// ASCII without capital letters, with single spaces inside, as nearly all wordings are.
    case small
    /// The same with capital letters.
    case ascii
    case other
  }

  private static func form(of surface: some StringProtocol) -> Form {
    var form = Form.small
    var previous = UInt8(ascii: " ")
    for byte in surface.utf8 {
      switch byte {
      case 0x20 where previous == 0x20: return .other
      case 0x41...0x5A: form = .ascii
      case 0x20...0x7E: break
      default: return .other
      }
      previous = byte
    }
    return previous == 0x20 ? .other : form
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x2018, 0x2019, 0x02BC: "'"
    case 0x2010, 0x2011: "-"
    default: scalar
    }
  }
}
