/// The outlines of many expressions as one automaton over bytes, in which several ways may be open
/// at a time.
struct ByteAutomaton: Sendable {
  enum Node: Sendable {
    /// One byte of a set, by its number, and then on to a node.
    case byte(set: Int, next: Int)
    /// One of several nodes.
    case fork([Int])
    /// On to a node if the next byte is in a set.
    case ahead(ByteSet, next: Int)
    /// On to a node if the byte before is in a set.
    case behind(ByteSet, next: Int)
    /// The expression of a number matches.
    case end(Int)
  }

  private(set) var nodes: [Node] = []
  /// The expression that each node belongs to.
  private(set) var owners: [Int] = []
  /// Where each expression begins.
  private(set) var starts: [Int] = []
  private(set) var sets: [ByteSet] = []

  private var numbers: [ByteSet: Int] = [:]

  init(_ sketches: [Sketch]) {
    for (number, sketch) in sketches.enumerated() {
      let end = add(.end(number), of: number)
      starts.append(build(sketch, to: end, isLast: true, of: number))
    }
    numbers = [:]
  }

  private mutating func add(_ node: Node, of owner: Int) -> Int {
    nodes.append(node)
    owners.append(owner)
    return nodes.count - 1
  }

  /// The node at which a sketch begins that leads to `next`; `isLast` says that nothing but the end
  /// comes behind it.
  private mutating func build(
    _ sketch: Sketch, to next: Int, isLast: Bool, of owner: Int
  ) -> Int {
    switch sketch {
    case .nothing: return next
    case .one(let any, _): return add(.byte(set: number(of: any), next: next), of: owner)
    case .sequence(let parts):
      var next = next
      var isLast = isLast
      for part in parts.reversed() {
        next = build(part, to: next, isLast: isLast, of: owner)
        if case .nothing = part { continue }
        isLast = false
      }
      return next
    case .choice(let branches):
      let starts = branches.map { build($0, to: next, isLast: isLast, of: owner) }
      return add(.fork(starts), of: owner)
    case .loop(let inner):
      let fork = add(.fork([]), of: owner)
      let start = build(inner, to: fork, isLast: false, of: owner)
      nodes[fork] = .fork([start, next])
      return fork
    case .ahead(let set): return add(.ahead(set, next: next), of: owner)
    case .behind(let set): return add(.behind(set, next: next), of: owner)
    case .peek(let inner):
      // Only where nothing else follows can it be read as if it belonged to the match.
      return isLast ? build(inner, to: next, isLast: true, of: owner) : next
    case .anything: return add(.end(owner), of: owner)
    }
  }

  private mutating func number(of set: ByteSet) -> Int {
    if let known = numbers[set] { return known }
    sets.append(set)
    numbers[set] = sets.count - 1
    return sets.count - 1
  }
}
