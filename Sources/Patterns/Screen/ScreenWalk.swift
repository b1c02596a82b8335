/// Walks over the nodes of an automaton from one set of open ways to the next.
struct ScreenWalk {
  private let tables: ScreenTables
  /// In which turn each node was last reached by taking up a byte, and without.
  private var reached: [UInt32]
  private var passed: [UInt32]
  private var turn: UInt32 = 0
  private var nodes: [Int32] = []
  private var matched: [Bool]
  private var open: [Int32] = []
  private var here: [Int32] = []

  init(_ tables: ScreenTables) {
    self.tables = tables
    reached = [UInt32](repeating: 0, count: tables.automaton.nodes.count)
    passed = reached
    matched = [Bool](repeating: false, count: tables.automaton.starts.count)
  }

  /// Begins a turn in which some patterns match already.
  mutating func begin(matched before: [Int] = []) {
    turn &+= 1
    nodes.removeAll(keepingCapacity: true)
    for pattern in matched.indices { matched[pattern] = false }
    for pattern in before { matched[pattern] = true }
  }

  /// The nodes that may go on and the patterns that match, both in order.
  func result() -> (nodes: [Int32], matched: [Int]) {
    (
      nodes.filter { !matched[Int(tables.automaton.nodes[Int($0)].owner)] }.sorted(),
      matched.indices.filter { matched[$0] }
    )
  }

  /// Adds a node and all that it leads to without taking up a byte; a byte of the class `before`
  /// stands before it.
  mutating func add(_ start: Int32, behind before: Int) {
    open.append(start)
    while let number = open.popLast() {
      guard reached[Int(number)] != turn else { continue }
      reached[Int(number)] = turn
      let node = tables.automaton.nodes[Int(number)]
      switch node.kind {
      case .byte, .ahead: nodes.append(number)
      case .fork: open += branches(of: node)
      case .behind: if holds(node, before) { open.append(node.next) }
      case .end: matched[Int(node.owner)] = true
      }
    }
  }

  /// Takes up a byte of a class, or the end of the text, from each of some nodes.
  mutating func step(over from: [Int32], _ symbol: Int) {
    here += from
    while let number = here.popLast() {
      guard passed[Int(number)] != turn else { continue }
      passed[Int(number)] = turn
      let node = tables.automaton.nodes[Int(number)]
      switch node.kind {
      case .byte: if holds(node, symbol) { add(node.next, behind: symbol) }
      case .ahead: if holds(node, symbol) { here.append(node.next) }
      case .fork: here += branches(of: node)
      // What stood before is not known here any more.
      case .behind: here.append(node.next)
      case .end: matched[Int(node.owner)] = true
      }
    }
  }

  private func holds(_ node: ByteAutomaton.Node, _ symbol: Int) -> Bool {
    tables.members[Int(node.set) * tables.width + symbol]
  }

  private func branches(of node: ByteAutomaton.Node) -> ArraySlice<Int32> {
    tables.automaton.branches[Int(node.set)..<Int(node.set + node.next)]
  }
}
