/// Guesses which known word was meant by an unknown one.
enum SpellingGuess {
  /// A hint that names the nearest known word; nil where none is near.
  static func hint(for word: String, among known: some Sequence<String>) -> String? {
    nearest(to: word, among: known).map { "did you mean '\($0)'?" }
  }

  /// The known word with the fewest changes to the given one, at most two and at most a third of
  /// its letters; the first in alphabetical order where several are as near.
  static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    let letters = Array(word.unicodeScalars)
    let bound = min(2, max(1, letters.count / 3))
    var best: (word: String, distance: Int)?
    for candidate in known.sorted() {
      let limit = (best?.distance ?? bound + 1) - 1
      let distance = distance(letters, Array(candidate.unicodeScalars), limit: limit)
      if let distance { best = (candidate, distance) }
      if best?.distance == 0 { break }
    }
    return best?.word
  }

  /// The Damerau-Levenshtein distance in its restricted form (optimal string alignment): letters
  /// left out, put in, exchanged, or two neighbours swapped. Nil where it is more than `limit`.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int) -> Int? {
    guard limit >= 0, abs(a.count - b.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      guard row.contains(where: { $0 <= limit }) else { return nil }
      (beforeLast, last) = (last, row)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }
}
