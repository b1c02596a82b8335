/// A set of bytes, and of the edge of the text, which counts as one more.
struct ByteSet: Hashable, Sendable {
  /// The symbol for the edge: the end of the text ahead, and its beginning behind.
  static let edge = 256
  static let symbols = 257

  private var words: SIMD4<UInt64> = .zero
  private var hasEdge = false

  static let none = ByteSet()
  static let all = ByteSet(0...255).with(edge: true)
  static let ascii = ByteSet(0...0x7F)
  static let digits = ByteSet(0x30...0x39)
  static let small = ByteSet(0x61...0x7A)
  static let capital = ByteSet(0x41...0x5A)
  static let letters = small.union(capital)
  static let word = letters.union(digits).union(ByteSet(0x5F...0x5F))
  static let space = ByteSet(0x09...0x0D).union(ByteSet(0x20...0x20))
  /// The bytes that begin a character beyond ASCII, and those that go on with it.
  static let leading = ByteSet(0xC2...0xF4)
  static let continuing = ByteSet(0x80...0xBF)

  init() {}

  init(_ range: ClosedRange<UInt8>) { for byte in range { insert(Int(byte)) } }

  var isEmpty: Bool { words == .zero && !hasEdge }

  func contains(_ symbol: Int) -> Bool {
    symbol == ByteSet.edge ? hasEdge : words[symbol >> 6] & (1 << UInt64(symbol & 63)) != 0
  }

  mutating func insert(_ symbol: Int) {
    if symbol == ByteSet.edge {
      hasEdge = true
    } else {
      words[symbol >> 6] |= 1 << UInt64(symbol & 63)
    }
  }

  func with(edge: Bool) -> ByteSet {
    var set = self
    set.hasEdge = edge
    return set
  }

  func union(_ other: ByteSet) -> ByteSet {
    var set = self
    set.words |= other.words
    set.hasEdge = hasEdge || other.hasEdge
    return set
  }

  func subtracting(_ other: ByteSet) -> ByteSet {
    var set = self
    set.words &= ~other.words
    set.hasEdge = hasEdge && !other.hasEdge
    return set
  }

  /// The set with both cases of its ASCII letters.
  var folded: ByteSet {
    var set = self
    for byte in 0x41...0x5A where contains(byte) || contains(byte | 0x20) {
      set.insert(byte)
      set.insert(byte | 0x20)
    }
    return set
  }
}
