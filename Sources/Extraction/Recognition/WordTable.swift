/// Small numbers by the hashes of words, in one array: a look costs a few instructions.
///
/// The hashes are spread already, so their low bits are the place, and the next free one where it
/// is taken.
struct WordTable: Sendable {
  private var hashes: [UInt64]
  private var values: [Int32]
  private var count = 0

  init() {
    hashes = [UInt64](repeating: 0, count: 16)
    values = [Int32](repeating: -1, count: 16)
  }

  /// A set of words, each with the value 0.
  init(_ words: some Sequence<UInt64>) {
    self.init()
    for word in words { self[word] = 0 }
  }

  func contains(_ word: UInt64) -> Bool { self[word] != nil }

  /// The value of a word, which is not negative.
  subscript(_ word: UInt64) -> Int? {
    get {
      let value = values[place(of: word)]
      return value < 0 ? nil : Int(value)
    }
    set {
      guard let newValue else { return }
      if 4 * count >= hashes.count { grow() }
      let place = place(of: word)
      if values[place] < 0 { count += 1 }
      hashes[place] = word
      values[place] = Int32(newValue)
    }
  }

  private func place(of word: UInt64) -> Int {
    let mask = hashes.count - 1
    var place = Int(truncatingIfNeeded: word ^ (word >> 32)) & mask
    while values[place] >= 0, hashes[place] != word { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = (hashes: hashes, values: values)
    hashes = [UInt64](repeating: 0, count: 2 * old.hashes.count)
    values = [Int32](repeating: -1, count: hashes.count)
    for index in old.hashes.indices where old.values[index] >= 0 {
      let place = place(of: old.hashes[index])
      hashes[place] = old.hashes[index]
      values[place] = old.values[index]
    }
  }
}
