/// What a screen knows before it is used: the automaton, and which bytes it tells apart.
final class ScreenTables: Sendable {
  let automaton: ByteAutomaton
  /// The indexes of the patterns that are tried together.
  let groups: [[Int]]
  /// The class of each byte, and of the edge of the text; bytes of a class are never told apart.
  let classes: [UInt16]
  /// A byte of each class.
  let samples: [Int]

  init(_ patterns: [Pattern], groups: [[Int]]) {
    automaton = ByteAutomaton(patterns.map { SketchParser.sketch(of: $0.source) })
    self.groups = groups
    let sets = ScreenTables.tested(in: automaton)
    var classes = [UInt16](repeating: 0, count: ByteSet.symbols)
    var samples: [Int] = []
    var known: [[Bool]: UInt16] = [:]
    for symbol in 0..<ByteSet.symbols {
      // The edge is a class of its own, so that it is never taken for a byte.
      let key = sets.map { $0.contains(symbol) } + [symbol == ByteSet.edge]
      if let found = known[key] {
        classes[symbol] = found
      } else {
        let new = UInt16(samples.count)
        known[key] = new
        classes[symbol] = new
        samples.append(symbol)
      }
    }
    self.classes = classes
    self.samples = samples
  }

  private static func tested(in automaton: ByteAutomaton) -> Set<ByteSet> {
    var sets = Set(automaton.sets)
    for node in automaton.nodes {
      switch node {
      case .ahead(let set, _), .behind(let set, _): sets.insert(set)
      case .byte, .fork, .end: break
      }
    }
    return sets
  }
}
