/// The text that patterns are matched in: its UTF-8 bytes, side by side.
///
/// Make one for each document. Matching then copies nothing, and all offsets count these bytes.
public struct MatchText: Sendable {
  /// The bytes; always valid UTF-8.
  public let bytes: [UInt8]

  /// Copies the bytes of a text, once.
  public init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

  /// The number of bytes.
  public var count: Int { bytes.count }

  /// Whether an offset stands between two characters, or at either end.
  public func isBoundary(_ offset: Int) -> Bool {
    if offset == 0 || offset == bytes.count { return true }
    return bytes.indices.contains(offset) && bytes[offset] & 0xC0 != 0x80
  }

  /// The nearest boundary at or after an offset.
  func boundary(after offset: Int) -> Int {
    var offset = offset
    while !isBoundary(offset) { offset += 1 }
    return offset
  }
}
