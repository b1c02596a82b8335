/// Walks over the nodes of an automaton from one set of open ways to the next.
struct ScreenWalk {
  private let automaton: ByteAutomaton
  /// In which turn each node was last reached.
  private var reached: [UInt32]
  private var turn: UInt32 = 0
  private var nodes: [Int] = []
  private var matched: Set<Int> = []
  private var open: [Int] = []

  init(_ automaton: ByteAutomaton) {
    self.automaton = automaton
    reached = [UInt32](repeating: 0, count: automaton.nodes.count)
  }

  /// Begins a turn in which some patterns match already.
  mutating func begin(matched: [Int] = []) {
    turn &+= 1
    nodes.removeAll(keepingCapacity: true)
    self.matched = Set(matched)
  }

  /// The nodes that may go on and the patterns that match, both in order.
  func result() -> (nodes: [Int], matched: [Int]) {
    (
      nodes.filter { !matched.contains(automaton.owners[$0]) }.sorted(), matched.sorted()
    )
  }

  /// Adds a node and all that it leads to without taking up a byte; `symbol` stands before it.
  mutating func add(_ start: Int, behind symbol: Int) {
    open.append(start)
    while let node = open.popLast() {
      guard reached[node] != turn else { continue }
      reached[node] = turn
      switch automaton.nodes[node] {
      case .byte, .ahead: nodes.append(node)
      case .fork(let branches): open += branches
      case .behind(let set, let next): if set.contains(symbol) { open.append(next) }
      case .end(let pattern): matched.insert(pattern)
      }
    }
  }

  /// Takes up one byte, or the end of the text, from each of some nodes.
  mutating func step(over from: [Int], _ symbol: Int) {
    var here = from
    var seen: Set<Int> = []
    while let node = here.popLast() {
      switch automaton.nodes[node] {
      case .byte(let set, let next):
        if automaton.sets[set].contains(symbol) { add(next, behind: symbol) }
      case .ahead(let set, let next):
        if set.contains(symbol), seen.insert(next).inserted { here.append(next) }
      case .fork(let branches):
        for branch in branches where seen.insert(branch).inserted { here.append(branch) }
      // What stood before is not known here any more.
      case .behind(_, let next): if seen.insert(next).inserted { here.append(next) }
      case .end(let pattern): matched.insert(pattern)
      }
    }
  }
}
