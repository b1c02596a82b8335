/// What a screen knows before it is used: the automaton, and which bytes it tells apart.
final class ScreenTables: Sendable {
  let automaton: ByteAutomaton
  /// The indexes of the patterns that are tried together.
  let groups: [[Int]]
  /// The class of each byte, and of the edge of the text; bytes of a class are never told apart.
  let classes: [UInt16]
  /// How many classes there are.
  let width: Int
  /// Whether each set of the automaton, in turn, holds each class.
  let members: [Bool]

  init(
    _ patterns: [Pattern], groups: [[Int]], openings: (Int) -> (group: String, words: WordOpenings)?
  ) {
    let automaton = ByteAutomaton(
      patterns.enumerated().map { index, pattern in
        let opening = openings(index)
        return SketchParser.sketch(
          of: pattern.source, groups: opening.map { [$0.group: $0.words.sketch] } ?? [:])
      })
    var classes = [UInt16](repeating: 0, count: ByteSet.symbols)
    var samples: [Int] = []
    var known: [[Bool]: UInt16] = [:]
    for symbol in 0..<ByteSet.symbols {
      // The edge is a class of its own, so that it is never taken for a byte.
      let key = automaton.sets.map { $0.contains(symbol) } + [symbol == ByteSet.edge]
      if let found = known[key] {
        classes[symbol] = found
      } else {
        let new = UInt16(samples.count)
        known[key] = new
        classes[symbol] = new
        samples.append(symbol)
      }
    }
    self.automaton = automaton
    self.groups = groups
    self.classes = classes
    width = samples.count
    members = automaton.sets.flatMap { set in samples.map { set.contains($0) } }
  }
}
