/// Makes the fragment of a lexicon table: a pattern of all its wordings.
///
/// Wordings that begin alike share their beginning ("met(?:er|re)s?"), which PCRE2 compiles and
/// tries several times faster than one alternative for each. Of two that both match, the longer is
/// tried first.
enum WordingPattern {
  /// The pattern of some wordings. One that ends in a letter or digit must not go on behind its
  /// end.
  static func pattern(of wordings: [String], isCaseSensitive: Bool) -> String {
    let words = wordings.map { plain($0, isCaseSensitive: isCaseSensitive) }.filter { !$0.isEmpty }
    guard !words.isEmpty else { return "(?!)" }
    let pieces = Set(words.map { $0.unicodeScalars.map(piece) })
      .sorted { $0.lexicographicallyPrecedes($1) }
    let open = words.count { !endsInWord($0) }
    let boundary =
      switch open {
      case 0: #"(?![\p{L}\p{M}\p{N}])"#
      case words.count: ""
      default: #"(?:(?<![\p{L}\p{M}\p{Nd}])|(?![\p{L}\p{M}\p{N}]))"#
      }
    let choice = choice(pieces[...], depth: 0)
    return isCaseSensitive ? "(?-i:\(choice)\(boundary))" : choice + boundary
  }

  /// What may follow the first `depth` pieces, which all words share; the words are sorted.
  private static func choice(_ words: ArraySlice<[String]>, depth: Int) -> String {
    var branches: [String] = []
    var rest = words
    let isEnd = rest.first?.count == depth
    if isEnd { rest = rest.dropFirst() }
    while let piece = rest.first?[depth] {
      let group = rest.prefix { $0[depth] == piece }
      branches.append(piece + choice(group, depth: depth + 1))
      rest = rest.dropFirst(group.count)
    }
    let all = branches.joined(separator: "|")
    if branches.isEmpty { return "" }
    if isEnd { return all.unicodeScalars.count == 1 ? "\(all)?" : "(?:\(all))?" }
    return branches.count == 1 ? all : "(?:\(all))"
  }

  /// A wording with typographic marks made plain, white space collapsed and, where case does not
  /// count, small letters.
  private static func plain(_ wording: String, isCaseSensitive: Bool) -> String {
    let joined = wording.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var view = String.UnicodeScalarView()
    for scalar in joined.unicodeScalars {
      switch scalar.value {
      case 0x2018, 0x2019, 0x02BC: view.append("'")
      case 0x2010, 0x2011: view.append("-")
      default:
        let small = scalar.properties.lowercaseMapping.unicodeScalars
        // A letter whose small form is several letters is left as it is.
        view.append(isCaseSensitive || small.count > 1 ? scalar : small.first ?? scalar)
      }
    }
    return String(view)
  }

  private static func piece(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case " ": return #"[\h\v]+"#
    case "'": return #"['\x{2019}]"#
    case "-": return #"[-\x{2010}\x{2011}]"#
    default:
      let isMark =
        scalar.isASCII && !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
      return isMark ? "\\\(scalar)" : String(scalar)
    }
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
