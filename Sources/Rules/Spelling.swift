/// Guesses what somebody meant to write.
enum Spelling {
  /// The nearest of the known words, at most two edits away; nil where none is near.
  static func guess(_ word: String, among known: [String]) -> String? {
    known.map { ($0, distance(Array(word), Array($0))) }
      .filter { $0.1 <= max(1, min(2, word.count / 2)) }
      .min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
  }

  /// The edits between two words, a swap of neighbours counting as one (restricted
  /// Damerau-Levenshtein).
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var rows = [Array(0...b.count)]
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var best = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, rows[i - 1][j - 1] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
