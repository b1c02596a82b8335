import Claims

/// Reads UTF-16 after its byte order mark. Every character gets a segment of its own in the source
/// map, because its length in the text differs from that in the file.
struct UTF16Decoder {
  private let owner: TextDecoder
  private let isBig: Bool
  private var line = 1
  private var column = 1
  private var text: [UInt8] = []
  private var segments: [SourceMap.Segment] = []

  init(of owner: TextDecoder, isBig: Bool) {
    self.owner = owner
    self.isBig = isBig
  }

  mutating func decode() throws(Diagnostics) -> TextDecoder.Decoded {
    var offset = 2
    while offset < owner.bytes.count {
      guard let (scalar, width) = scalar(at: offset) else {
        throw Diagnostics([owner.unpaired(at: offset, line: line, column: column)])
      }
      guard scalar != "\0" else { throw Diagnostics([owner.binary(at: offset)]) }
      append(scalar, from: TextRange(offset, offset + width))
      offset += width
    }
    return TextDecoder.Decoded(
      text: String(decoding: text, as: UTF8.self),
      sourceMap: SourceMap(segments: segments))
  }

  private func scalar(at offset: Int) -> (Unicode.Scalar, width: Int)? {
    guard let first = unit(at: offset) else { return nil }
    if let scalar = Unicode.Scalar(first) { return (scalar, 2) }
    guard (0xD800...0xDBFF).contains(first), let second = unit(at: offset + 2),
      (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(
        0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
    else { return nil }
    return (scalar, 4)
  }

  private func unit(at offset: Int) -> UInt16? {
    guard offset + 1 < owner.bytes.count else { return nil }
    let (first, second) = (UInt16(owner.bytes[offset]), UInt16(owner.bytes[offset + 1]))
    return isBig ? first << 8 | second : second << 8 | first
  }

  private mutating func append(_ scalar: Unicode.Scalar, from source: TextRange) {
    let start = text.count
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    segments.append(SourceMap.Segment(text: TextRange(start, text.count), source: source))
    if scalar == "\n" {
      line += 1
      column = 1
    } else {
      column += 1
    }
  }
}
