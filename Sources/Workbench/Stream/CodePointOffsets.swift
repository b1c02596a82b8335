/// Turns offsets in bytes of UTF-8 into offsets in code points, for places in rising order.
struct CodePointOffsets {
  private let bytes: [UInt8]
  private var place = 0
  private var count = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The number of code points before a byte; a place before the last one starts anew.
  mutating func offset(at byte: Int) -> Int {
    if byte < place { (place, count) = (0, 0) }
    while place < byte, place < bytes.count {
      if bytes[place] & 0xC0 != 0x80 { count += 1 }
      place += 1
    }
    return count
  }
}
