import Claims

/// A hash of a word without regard to the case of its ASCII letters (FNV-1a, 64 bits).
///
/// Two words of one hash only cost a look in vain: what a word means is never taken from it.
struct WordHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) {
    let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
    value = (value ^ UInt64(folded)) &* 0x0000_0100_0000_01B3
  }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = WordHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }

  /// The hash of the first run of letters of a wording; nil where it begins with none.
  static func ofFirstWord(of wording: String) -> UInt64? {
    var scan = TokenScan(Array(wording.utf8), in: TextRange(0, wording.utf8.count))
    return scan.next()?.word
  }
}
