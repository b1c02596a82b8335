import Claims

/// The findings that one reader walks through, in order of concern, with that reader's decisions.
public struct ReviewQueue: Hashable, Sendable {
  /// The findings: errors, then warnings, then notes, each in the order they were given in.
  public let items: [ReviewItem]
  /// The place of the current item, from 0; 0 in an empty queue.
  public private(set) var position: Int
  /// The reader's decision about each item, by its place.
  public private(set) var decisions: [Int: Decision]

  /// Makes a queue that starts where the reader left: at the first item without a decision, else at
  /// the first that was put off, else at the first.
  ///
  /// - Parameters:
  ///   - items: the findings of one article.
  ///   - decisions: the reader's decisions in force; those about other findings are left out.
  public init(items: [ReviewItem], decisions: [Decision]) {
    let order = items.indices.sorted {
      (items[$1].level, $0) < (items[$0].level, $1)
    }
    self.items = order.map { items[$0] }
    self.decisions = [:]
    position = 0
    take(decisions)
    position = resumption
  }

  /// The current item; nil in an empty queue.
  public var current: ReviewItem? { items.indices.contains(position) ? items[position] : nil }

  /// The reader's decision about the current item.
  public var currentDecision: Decision? { decisions[position] }

  /// How many items have no decision.
  public var undecided: Int { items.indices.count { !isDecided($0) } }

  /// How many items were put off.
  public var postponed: Int { decisions.values.count { $0.state == .later } }

  /// The place where a review that starts now begins, from 0.
  public var resumption: Int {
    items.indices.first { !isDecided($0) }
      ?? items.indices.first { decisions[$0]?.state == .later } ?? 0
  }

  /// Whether an item has a decision; `open` is none.
  public func isDecided(_ place: Int) -> Bool {
    guard let decision = decisions[place] else { return false }
    return decision.state != .open
  }

  /// Exchanges the reader's decisions for those in force now. The position stays.
  public mutating func take(_ decisions: [Decision]) {
    let paired = Decision.paired(decisions, with: items.map(\.anchor))
    self.decisions = [:]
    for (place, own) in paired.enumerated() { self.decisions[place] = own.last }
  }

  /// Goes one item on or back; false at the end.
  public mutating func move(by step: Int) -> Bool {
    guard items.indices.contains(position + step) else { return false }
    position += step
    return true
  }

  /// Goes to the next item without a decision, from the end on to the start; false where none is
  /// left.
  public mutating func moveToNextUndecided() -> Bool {
    move(toFirstUndecidedOf: Array(items.indices.dropFirst(position + 1)) + items.indices)
  }

  /// Goes to the item without a decision before this one, from the start on to the end; false where
  /// none is left.
  public mutating func moveToPreviousUndecided() -> Bool {
    move(toFirstUndecidedOf: items.indices.prefix(position).reversed() + items.indices.reversed())
  }

  /// Goes to the item that a decision is about; false where the queue holds none.
  public mutating func move(to decision: Decision) -> Bool {
    let paired = Decision.paired([decision], with: items.map(\.anchor))
    guard let place = paired.firstIndex(where: { !$0.isEmpty }) else { return false }
    position = place
    return true
  }

  private mutating func move(toFirstUndecidedOf places: [Int]) -> Bool {
    guard let place = places.first(where: { !isDecided($0) }) else { return false }
    position = place
    return true
  }
}
