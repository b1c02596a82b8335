import Claims

/// The compiled form of a rule set: expanded patterns, tables, values, vetoes, examples and places.
///
/// `assay-rules`, the number of the format, a check sum of all that follows, and then the parts as
/// a `ByteWriter` writes them. It is only read by the version that wrote it.
enum RuleArtefact {
  /// To be raised with every change of the format, and of what the loader makes of the same files.
  static let format = 2
  static let magic = Array("assay-rules".utf8)

  /// The start of an artefact: what tells it from other files, and from damaged ones.
  static func seal(_ content: [UInt8]) -> [UInt8] {
    var header = ByteWriter()
    header.write(format)
    var sum = checkSum(content)
    var bytes = magic + header.bytes
    for _ in 0..<8 {
      bytes.append(UInt8(truncatingIfNeeded: sum))
      sum >>= 8
    }
    return bytes + content
  }

  /// Where the content of a sealed artefact begins; nil for other and for damaged files.
  static func contentStart(of bytes: [UInt8]) -> Int? {
    let empty = seal([])
    let start = empty.count
    guard bytes.count >= start, bytes.starts(with: empty.dropLast(8)) else { return nil }
    var sum: UInt64 = 0
    for byte in bytes[start - 8..<start].reversed() { sum = sum << 8 | UInt64(byte) }
    return checkSum(bytes[start...]) == sum ? start : nil
  }

  /// FNV-1a (Fowler, Noll and Vo) over eight bytes at a time, against accidents only: it runs at
  /// start-up, where a digest would cost more than reading.
  private static func checkSum(_ bytes: some RandomAccessCollection<UInt8>) -> UInt64 {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    var word: UInt64 = 0
    var filled: UInt64 = 0
    for byte in bytes {
      word = word << 8 | UInt64(byte)
      filled += 8
      if filled == 64 {
        sum = (sum ^ word) &* 0x0000_0100_0000_01B3
        sum ^= sum >> 29
        (word, filled) = (0, 0)
      }
    }
    return (sum ^ word ^ filled) &* 0x0000_0100_0000_01B3
  }
}
