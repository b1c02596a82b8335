/// Puts texts together again that were cut into words with spaces before every mark, as corpora of
/// language processing are: "On July 8 , 2005 , it cost $ 5 ." reads "On July 8, 2005, it cost $5."
enum TokenSpacing {
  static func restored(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard isCut(bytes) else { return text }
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    for (place, byte) in bytes.enumerated() {
      guard byte == 0x20 else {
        kept.append(byte)
        continue
      }
      let next = place + 1 < bytes.count ? bytes[place + 1] : 0
      let after = place + 2 < bytes.count ? bytes[place + 2] : 0x20
      if closing.contains(next), after == 0x20 || next == 0x25 || !isWordByte(after) { continue }
      if next == 0x27, after == 0x73 || after == 0x20 { continue }
      if let last = kept.last, opening.contains(last), isDigit(next) || last != 0x24 { continue }
      kept.append(byte)
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// Marks that cling to the word before: , . ; : ! ? ) %
  private static let closing: Set<UInt8> = [0x2C, 0x2E, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x25]
  /// Marks that cling to the word behind: ( $
  private static let opening: Set<UInt8> = [0x28, 0x24]

  private static func isCut(_ bytes: [UInt8]) -> Bool {
    for place in bytes.indices.dropFirst() where bytes[place - 1] == 0x20 {
      guard [0x2C, 0x2E, 0x29, 0x3B].contains(bytes[place]) else { continue }
      if place + 1 == bytes.count || bytes[place + 1] == 0x20 { return true }
    }
    return false
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }
}
