/// What stands between the cells of a row.
public enum TableSeparator: String, Hashable, Sendable, CaseIterable {
  case comma = ","
  case semicolon = ";"
  case tab = "\t"

  /// The separator's byte; all of them are ASCII.
  var byte: UInt8 {
    switch self {
    case .comma: 0x2C
    case .semicolon: 0x3B
    case .tab: 0x09
    }
  }

  /// The separator that is most frequent outside quotation marks in a header line; a comma where
  /// there is none, or where several are equally frequent.
  static func detected(inHeader bytes: ArraySlice<UInt8>) -> TableSeparator {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == 0x22 {
        isQuoted.toggle()
      } else if !isQuoted {
        counts[byte, default: 0] += 1
      }
    }
    var best = TableSeparator.comma
    for other in allCases {
      if counts[other.byte, default: 0] > counts[best.byte, default: 0] { best = other }
    }
    return best
  }
}
