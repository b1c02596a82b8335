/// The states of a screen that were met so far. Make one for each task; it is not shared.
///
/// Each state is worked out when it is first met, and the next time it costs a look into a table.
public struct ScreenScratch: ~Copyable {
  private struct State {
    /// The nodes that may go on, in order.
    let nodes: [Int32]
    /// The patterns that match already, in order.
    let matched: [Int]
    /// What passes where the look ends here; worked out when it is first asked for.
    var outcome: [Int]?
  }

  private struct Key: Hashable {
    let nodes: [Int32]
    let matched: [Int]
  }

  /// How many states are kept before all are forgotten.
  private static let most = 6000

  private let screen: ScreenTables
  private let edge: Int
  private var states: [State] = []
  /// Whether nothing can go on in each state.
  private var isDead: [Bool] = []
  private var numbers: [Key: Int32] = [:]
  /// The state behind each state and class; negative where it was not worked out yet.
  private var table: [Int32] = []
  /// The first state of each group, by the class of the byte before.
  private var starts: [Int32]
  private var walk: ScreenWalk
  /// How many states were worked out in all.
  public private(set) var made = 0

  /// Begins without any state.
  public init(_ screen: PatternScreen) {
    let screen = screen.tables
    self.screen = screen
    edge = Int(screen.classes[ByteSet.edge])
    starts = [Int32](repeating: -1, count: screen.groups.count * screen.width)
    walk = ScreenWalk(screen)
  }

  /// The patterns of a group that may match at a place, by their indexes in the group's order.
  ///
  /// - Parameters:
  ///   - group: the number of the group.
  ///   - place: where the patterns are anchored.
  ///   - text: the whole text; the byte before `place` is looked at as well.
  ///   - end: where the text ends for the patterns.
  public mutating func candidates(
    of group: Int, at place: Int, in text: borrowing MatchText, within end: Int
  ) -> [Int] {
    if states.count > ScreenScratch.most { forget() }
    let bytes = text.bytes.span
    let before = place > 0 ? Int(screen.classes[Int(bytes[place - 1])]) : edge
    var state = starts[group * screen.width + before]
    if state < 0 { state = start(group, before) }
    let limit = min(end, place + PatternScreen.reach)
    var place = place
    while place < limit {
      let byte = bytes[place]
      if byte >= 0xC5, isOddCase(byte, place + 1 < end ? bytes[place + 1] : 0) { break }
      let cell = Int(state) * screen.width + Int(screen.classes[Int(byte)])
      let next = table[cell]
      state = next >= 0 ? next : step(Int(state), cell - Int(state) * screen.width)
      if isDead[Int(state)] { return states[Int(state)].matched }
      place += 1
    }
    guard place == end else { return outcome(of: Int(state)) }
    let cell = Int(state) * screen.width + edge
    let last = table[cell] >= 0 ? table[cell] : step(Int(state), edge)
    return states[Int(last)].matched
  }

  /// What passes where the look ends in a state: nothing is known of the ways that are open.
  private mutating func outcome(of state: Int) -> [Int] {
    if let known = states[state].outcome { return known }
    let open = states[state].nodes.map { Int(screen.automaton.nodes[Int($0)].owner) }
    let outcome = Set(open).union(states[state].matched).sorted()
    states[state].outcome = outcome
    return outcome
  }

  /// Whether a character is U+017F or U+212A, which caseless patterns take for "s" and "k".
  private func isOddCase(_ first: UInt8, _ second: UInt8) -> Bool {
    first == 0xC5 && second == 0xBF || first == 0xE2 && second == 0x84
  }

  private mutating func forget() {
    states = []
    isDead = []
    numbers = [:]
    table = []
    for index in starts.indices { starts[index] = -1 }
  }

  private mutating func start(_ group: Int, _ before: Int) -> Int32 {
    walk.begin()
    for pattern in screen.groups[group] {
      walk.add(screen.automaton.starts[pattern], behind: before)
    }
    let number = currentState()
    starts[group * screen.width + before] = number
    return number
  }

  private mutating func step(_ from: Int, _ symbol: Int) -> Int32 {
    walk.begin(matched: states[from].matched)
    walk.step(over: states[from].nodes, symbol)
    let number = currentState()
    table[from * screen.width + symbol] = number
    return number
  }

  /// The number of the state that the walk has reached.
  private mutating func currentState() -> Int32 {
    let (nodes, matched) = walk.result()
    let key = Key(nodes: nodes, matched: matched)
    if let known = numbers[key] { return known }
    states.append(State(nodes: nodes, matched: matched, outcome: nil))
    isDead.append(nodes.isEmpty)
    table += [Int32](repeating: -1, count: screen.width)
    made += 1
    let number = Int32(states.count - 1)
    numbers[key] = number
    return number
  }
}
