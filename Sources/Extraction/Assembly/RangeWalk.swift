import Claims

/// Ranges with values, asked for one place after the other from left to right.
///
/// What lies wholly to the left of the last place is never looked at again, so that a whole
/// document is walked in one pass.
struct RangeWalk<Value> {
  private let entries: [(range: TextRange, value: Value)]
  private var first = 0

  /// Takes ranges in any order.
  init(_ entries: [(TextRange, Value)]) {
    let isSorted = zip(entries, entries.dropFirst()).allSatisfy { $0.0 <= $1.0 }
    self.entries = isSorted ? entries : entries.sorted { $0.0 < $1.0 }
  }

  /// The value of the first range that shares a byte with a place; places must come in order.
  mutating func value(at place: TextRange) -> Value? {
    skip(to: place)
    var index = first
    while index < entries.count, entries[index].range.lower < place.upper {
      if entries[index].range.overlaps(place) { return entries[index].value }
      index += 1
    }
    return nil
  }

  /// All values whose ranges share a byte with a place, in order; places must come in order.
  mutating func values(at place: TextRange) -> [Value] {
    skip(to: place)
    return entries[first...].prefix { $0.range.lower < place.upper }
      .filter { $0.range.overlaps(place) }.map(\.value)
  }

  private mutating func skip(to place: TextRange) {
    while first < entries.count, entries[first].range.upper <= place.lower { first += 1 }
  }
}
