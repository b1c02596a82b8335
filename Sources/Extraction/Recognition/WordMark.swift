/// What a word of the text sets off, packed into a value of a `WordTable`.
struct WordMark {
  private static let speech = 1
  private static let future = 2

  private let value: Int

  init(_ value: Int) { self.value = value }

  /// Whether it may begin a speech verb.
  var speaks: Bool { value & WordMark.speech != 0 }
  /// Whether words behind it point forward.
  var pointsForward: Bool { value & WordMark.future != 0 }
  /// The group of rules that are tried at it.
  var group: Int? { value >> 2 == 0 ? nil : value >> 2 }

  /// The marks of all words that have one. Group 0 is that of digits, and never a word's.
  static func table(
    groups: [UInt64: Int], speech: [UInt64], future: Set<UInt64>
  ) -> WordTable {
    var values: [UInt64: Int] = [:]
    for (word, group) in groups { values[word] = group << 2 }
    for word in speech { values[word, default: 0] |= WordMark.speech }
    for word in future { values[word, default: 0] |= WordMark.future }
    var table = WordTable()
    for (word, value) in values { table[word] = value }
    return table
  }
}
