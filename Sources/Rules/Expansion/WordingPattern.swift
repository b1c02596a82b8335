/// Makes the fragment of a lexicon table: a pattern of all its wordings.
enum WordingPattern {
  /// The wordings as alternatives, the longest first. A wording that ends in a letter or digit must
  /// not go on behind its end.
  static func alternation(of wordings: [String], isCaseSensitive: Bool) -> String {
    let unique = Set(wordings.map(plain)).sorted {
      ($1.unicodeScalars.count, $0) < ($0.unicodeScalars.count, $1)
    }
    guard !unique.isEmpty else { return "(?!)" }
    let open = unique.count { !endsInWord($0) }
    let boundary =
      switch open {
      case 0: "(?![\\p{L}\\p{M}\\p{N}])"
      case unique.count: ""
      default: "(?:(?<![\\p{L}\\p{M}\\p{Nd}])|(?![\\p{L}\\p{M}\\p{N}]))"
      }
    let alternatives = unique.map(quoted).joined(separator: "|")
    return "\(isCaseSensitive ? "(?-i:" : "(?:")(?:\(alternatives))\(boundary))"
  }

  /// A wording with typographic marks made plain and white space collapsed.
  private static func plain(_ wording: String) -> String {
    let joined = wording.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return String(
      String.UnicodeScalarView(
        joined.unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x2018, 0x2019, 0x02BC: "'"
          case 0x2010, 0x2011: "-"
          default: scalar
          }
        }))
  }

  private static func quoted(_ wording: String) -> String {
    var pattern = ""
    for scalar in wording.unicodeScalars {
      switch scalar {
      case " ": pattern += #"[\h\v]+"#
      case "'": pattern += #"['\x{2019}]"#
      case "-": pattern += #"[-\x{2010}\x{2011}]"#
      default:
        if scalar.isASCII, !scalar.properties.isAlphabetic, scalar.properties.numericType == nil {
          pattern += "\\"
        }
        pattern.unicodeScalars.append(scalar)
      }
    }
    return pattern
  }

  private static func endsInWord(_ wording: String) -> Bool {
    guard let last = wording.unicodeScalars.last?.properties else { return false }
    switch last.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber:
      return true
    default: return false
    }
  }
}
