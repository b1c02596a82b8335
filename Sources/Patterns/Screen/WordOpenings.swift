/// The words that a group of a pattern must begin with to count, where the group itself only finds
/// their first character and a table is asked for the rest.
///
/// Only runs of ASCII letters are told apart, without regard to case; whatever begins with another
/// character passes.
public struct WordOpenings: Sendable {
  private let words: Set<[UInt8]>
  private let prefixes: Set<[UInt8]>
  private let stems: Set<[UInt8]>

  /// Takes wordings, of which the first run of letters counts. It must stand there as a whole:
  /// one of `words`, or one of `prefixes` with one of `stems` joined to it.
  public init(words: [String], prefixes: [String] = [], stems: [String] = []) {
    self.words = Set((words + prefixes).map(WordOpenings.run))
    self.prefixes = Set(prefixes.map(WordOpenings.run))
    self.stems = Set(stems.map(WordOpenings.run))
  }

  private static func run(of wording: String) -> [UInt8] {
    wording.utf8.prefix { ByteSet.letters.contains(Int($0)) }.map { $0 | 0x20 }
  }

  /// The outline of such words and of whatever follows them.
  var sketch: Sketch {
    let other = ByteSet.all.subtracting(.letters)
    let whole = [
      WordOpenings.tree(words),
      .sequence([WordOpenings.tree(prefixes), WordOpenings.tree(stems)]),
    ]
    return .choice([
      .sequence([.one(any: other.with(edge: false), sure: .none), .anything]),
      .sequence([.choice(whole), .ahead(other), .anything]),
    ])
  }

  /// One of some words, of which those that begin alike share their beginning.
  private static func tree(_ words: Set<[UInt8]>) -> Sketch {
    let words = words.filter { !$0.isEmpty }.sorted { $0.lexicographicallyPrecedes($1) }
    return words.isEmpty ? .never : tree(words[...], depth: 0)
  }

  private static func tree(_ words: ArraySlice<[UInt8]>, depth: Int) -> Sketch {
    var branches: [Sketch] = []
    var rest = words
    if let first = rest.first, first.count == depth {
      branches.append(.nothing)
      rest = rest.dropFirst()
    }
    while let byte = rest.first?[depth] {
      let group = rest.prefix { $0[depth] == byte }
      branches.append(.sequence([.byte(byte), tree(group, depth: depth + 1)]))
      rest = rest.dropFirst(group.count)
    }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }
}
