/// The outlines of many expressions as one automaton over bytes, in which several ways may be open
/// at a time.
struct ByteAutomaton: Sendable {
  enum Kind: Sendable {
    /// One byte of a set, and then on to a node.
    case byte
    /// One of several nodes.
    case fork
    /// On to a node if the next byte is in a set.
    case ahead
    /// On to a node if the byte before is in a set.
    case behind
    /// The expression matches.
    case end
  }

  struct Node: Sendable {
    let kind: Kind
    /// The expression that it belongs to.
    let owner: Int32
    /// The number of its set of bytes, or of its first branch.
    var set: Int32 = 0
    /// The node that follows, or how many branches there are.
    var next: Int32 = 0
  }

  private(set) var nodes: [Node] = []
  /// The nodes that forks lead to.
  private(set) var branches: [Int32] = []
  /// Where each expression begins.
  private(set) var starts: [Int32] = []
  private(set) var sets: [ByteSet] = []

  private var numbers: [ByteSet: Int32] = [:]

  /// From how many bytes on a look-ahead tells more than what follows it.
  private static let longPeek = 3

  init(_ sketches: [Sketch]) {
    for (number, sketch) in sketches.enumerated() {
      let owner = Int32(number)
      let end = add(Node(kind: .end, owner: owner))
      starts.append(build(sketch, to: end, isLast: true, of: owner))
    }
    numbers = [:]
  }

  private mutating func add(_ node: Node) -> Int32 {
    nodes.append(node)
    return Int32(nodes.count - 1)
  }

  /// The node at which a sketch begins that leads to `next`; `isLast` says that nothing but the end
  /// comes behind it.
  private mutating func build(
    _ sketch: Sketch, to next: Int32, isLast: Bool, of owner: Int32
  ) -> Int32 {
    switch sketch {
    case .nothing: return next
    case .one(let any, _): return add(.byte, any, next, owner)
    case .ahead(let set): return add(.ahead, set, next, owner)
    case .behind(let set): return add(.behind, set, next, owner)
    case .sequence(let parts):
      var next = next
      var isLast = isLast
      for part in parts.reversed() {
        next = build(part, to: next, isLast: isLast, of: owner)
        if case .nothing = part { continue }
        isLast = false
      }
      return next
    case .choice(let choices):
      let starts = choices.map { build($0, to: next, isLast: isLast, of: owner) }
      return add(fork(to: starts, owner))
    case .loop(let inner):
      let place = add(Node(kind: .fork, owner: owner))
      let start = build(inner, to: place, isLast: false, of: owner)
      nodes[Int(place)] = fork(to: [start, next], owner)
      return place
    case .peek(let inner):
      // It is read as if it belonged to the match. Where more follows, that is then not known; a
      // short one says less than what follows does.
      if isLast { return build(inner, to: next, isLast: true, of: owner) }
      guard inner.leastLength >= ByteAutomaton.longPeek else { return next }
      return build(inner, to: add(Node(kind: .end, owner: owner)), isLast: false, of: owner)
    case .anything: return add(Node(kind: .end, owner: owner))
    }
  }

  private mutating func add(
    _ kind: Kind, _ set: ByteSet, _ next: Int32, _ owner: Int32
  ) -> Int32 {
    let number = numbers[set] ?? Int32(sets.count)
    if Int(number) == sets.count {
      sets.append(set)
      numbers[set] = number
    }
    return add(Node(kind: kind, owner: owner, set: number, next: next))
  }

  private mutating func fork(to starts: [Int32], _ owner: Int32) -> Node {
    branches += starts
    return Node(
      kind: .fork, owner: owner, set: Int32(branches.count - starts.count),
      next: Int32(starts.count))
  }
}
