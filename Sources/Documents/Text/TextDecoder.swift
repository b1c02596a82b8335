import Claims

/// Turns the bytes of a text file into a string and a map back to them.
struct TextDecoder {
  /// A text and where its bytes came from.
  struct Decoded {
    let text: String
    let sourceMap: SourceMap
  }

  let bytes: [UInt8]
  let uri: String

  func decode() throws(Diagnostics) -> Decoded {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      throw Diagnostics([binary(at: 0)])
    }
    let isBig = bytes.starts(with: [0xFE, 0xFF])
    if isBig || bytes.starts(with: [0xFF, 0xFE]) {
      var decoder = UTF16Decoder(of: self, isBig: isBig)
      return try decoder.decode()
    }
    return try decodeUTF8(offset: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
  }

  private func decodeUTF8(offset: Int) throws(Diagnostics) -> Decoded {
    if let zero = bytes.firstIndex(of: 0) { throw Diagnostics([binary(at: zero)]) }
    if let bad = invalidOffset(from: offset) { throw Diagnostics([invalid(at: bad)]) }
    let body = bytes[offset...]
    return Decoded(
      text: String(decoding: body, as: UTF8.self),
      sourceMap: body.isEmpty
        ? SourceMap(segments: []) : .identity(length: body.count, offset: offset))
  }

  private func invalidOffset(from offset: Int) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span.extracting(offset...))
      return nil
    } catch {
      return offset + error.byteOffsets.lowerBound
    }
  }

  /// The place of a byte as editors count it, and its line where that is short enough to show.
  private func place(of offset: Int) -> (position: FilePosition, excerpt: String?) {
    var line = 1
    var start = 0
    for index in 0..<offset where bytes[index] == 0x0A {
      line += 1
      start = index + 1
    }
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    let prefix = String(decoding: bytes[start..<max(start, offset)], as: UTF8.self)
    let column = prefix.unicodeScalars.count + 1
    let position = FilePosition(file: uri, line: line, column: column)
    guard column <= 200 else { return (position, nil) }
    let end = bytes[offset...].prefix(100).firstIndex { $0 == 0x0A || $0 == 0x0D }
    let rest = bytes[offset..<(end ?? min(bytes.count, offset + 100))]
    return (position, prefix + String(decoding: rest, as: UTF8.self))
  }

  /// The diagnostic for a byte that fits no UTF-8 sequence.
  private func invalid(at offset: Int) -> Diagnostic {
    let place = place(of: offset)
    return Diagnostic(
      code: "text.invalid-utf8", message: invalidMessage(byte: bytes[offset], offset: offset),
      position: place.position, excerpt: place.excerpt, hint: "save the file as UTF-8")
  }

  /// The diagnostic for a file that holds something other than text.
  func binary(at offset: Int) -> Diagnostic {
    Diagnostic(
      code: "text.binary", message: "this looks like a binary file (byte \(offset) is no text)",
      position: FilePosition(file: uri, line: 1, column: 1),
      hint: "give a text file in UTF-8, or in UTF-16 with a byte order mark")
  }

  /// The diagnostic for half a character in UTF-16.
  func unpaired(at offset: Int, line: Int, column: Int) -> Diagnostic {
    Diagnostic(
      code: "text.invalid-utf16", message: "byte \(offset) begins no character of UTF-16",
      position: FilePosition(file: uri, line: line, column: column),
      hint: "save the file as UTF-8")
  }

  private func invalidMessage(byte: UInt8, offset: Int) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "byte \(offset) (0x\(byte < 16 ? "0" : "")\(digits)) is not valid UTF-8"
  }
}
