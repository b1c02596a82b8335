import Words

extension LexiconTable {
  /// The form in which wordings are compared: typographic marks plain, white space collapsed, and
  /// case folded unless the table keeps it.
  static func key(_ surface: some StringProtocol, isCaseSensitive: Bool) -> String {
    let joined = surface.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard isCaseSensitive else { return Folding.fold(joined) }
    return String(
      joined.map { $0 == "\u{2019}" || $0 == "\u{2018}" ? "'" : $0 == "\u{2010}" ? "-" : $0 })
  }
}
