extension FragmentTable {
  /// The wordings of a table as one alternation, the longest first; those that end in a letter are
  /// followed by a boundary.
  static func alternation(of table: LexiconTable) -> String {
    let wordings = table.entries.flatMap(\.surfaces).sorted { ($1.count, $0) < ($0.count, $1) }
    let words = wordings.filter(endsInLetter).map(quoted)
    let marks = wordings.filter { !endsInLetter($0) }.map(quoted)
    var branches: [String] = []
    if !words.isEmpty { branches.append("(?:\(words.joined(separator: "|")))(?![\\p{L}\\p{N}])") }
    branches += marks
    let all = branches.joined(separator: "|")
    return table.isCaseSensitive ? "(?-i:\(all))" : "(?:\(all))"
  }

  private static func endsInLetter(_ wording: String) -> Bool {
    wording.unicodeScalars.last?.properties.isAlphabetic == true
  }

  /// A wording as a pattern: spaces match any white space, a hyphen and an apostrophe also their
  /// typographic forms.
  private static func quoted(_ wording: String) -> String {
    var pattern = ""
    for scalar in wording.unicodeScalars {
      switch scalar {
      case " ": pattern += "\\s{1,4}"
      case "-": pattern += "[-\\x{2010}\\x{2011}]"
      case "'": pattern += "['\\x{2019}]"
      default:
        let isPlain =
          scalar.value >= 128 || scalar.properties.isAlphabetic
          || (0x30...0x39).contains(scalar.value)
        if !isPlain { pattern += "\\" }
        pattern.unicodeScalars.append(scalar)
      }
    }
    return pattern
  }
}
