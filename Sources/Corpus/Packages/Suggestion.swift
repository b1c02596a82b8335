/// Guesses what somebody meant to write.
enum Suggestion {
  /// The candidate that a word was most likely meant to be; nil where none is near.
  static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased())
    // Every letter is near every other; nothing can be guessed from one.
    guard letters.count > 1 else { return nil }
    let limit = max(1, letters.count / 3)
    var best: (distance: Int, name: String)?
    for name in candidates {
      let other = Array(name.lowercased())
      guard abs(other.count - letters.count) <= limit else { continue }
      let distance = distance(letters, other)
      guard distance <= limit else { continue }
      if best.map({ (distance, name) < ($0.distance, $0.name) }) ?? true { best = (distance, name) }
    }
    return best?.name
  }

  /// A hint that names the nearest candidate; nil where none is near.
  static func hint(for word: String, among candidates: some Sequence<String>) -> String? {
    nearest(to: word, among: candidates).map { "did you mean '\($0)'?" }
  }

  /// A hint for a closed set: the nearest candidate, or else all of them.
  static func hint(for word: String, ofClosed candidates: [String]) -> String {
    hint(for: word, among: candidates) ?? "write one of: " + candidates.joined(separator: " ")
  }

  /// The edits between two words, exchanged neighbours counting as one (optimal string alignment).
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      for j in b.indices {
        var cost = min(last[j + 1] + 1, current[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[b.count]
  }
}
