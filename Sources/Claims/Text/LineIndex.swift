/// Turns byte offsets of a text into lines, columns and UTF-16 offsets, for people and editors.
public struct LineIndex: Sendable {
  /// A place as people count it.
  public struct Position: Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The column in Unicode code points, from 1.
    public let column: Int

    /// Makes a position.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  private let bytes: [UInt8]
  private let starts: [Int]
  private let utf16Starts: [Int]

  /// Indexes a text once; look-ups then cost a line's length.
  public init(_ text: String) {
    bytes = Array(text.utf8)
    var starts = [0]
    var utf16Starts = [0]
    var utf16 = 0
    for (offset, byte) in bytes.enumerated() {
      utf16 += LineIndex.utf16Units(startedBy: byte)
      if byte == 0x0A {
        starts.append(offset + 1)
        utf16Starts.append(utf16)
      }
    }
    self.starts = starts
    self.utf16Starts = utf16Starts
  }

  /// The number of lines; at least 1.
  public var lineCount: Int { starts.count }

  /// The line and column of a byte offset.
  public func position(at offset: Int) -> Position {
    let line = lineNumber(at: offset)
    var column = 1
    for byte in bytes[starts[line]..<min(offset, bytes.count)] where byte & 0xC0 != 0x80 {
      column += 1
    }
    return Position(line: line + 1, column: column)
  }

  /// The offset in UTF-16 code units of a byte offset.
  public func utf16(at offset: Int) -> Int {
    let line = lineNumber(at: offset)
    var units = utf16Starts[line]
    for byte in bytes[starts[line]..<min(offset, bytes.count)] {
      units += LineIndex.utf16Units(startedBy: byte)
    }
    return units
  }

  /// The bytes of a line, without its line break. `line` counts from 1.
  public func range(ofLine line: Int) -> TextRange {
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] - 1 : bytes.count
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return TextRange(start, end)
  }

  private func lineNumber(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }

  private static func utf16Units(startedBy byte: UInt8) -> Int {
    if byte & 0xC0 == 0x80 { return 0 }
    return byte >= 0xF0 ? 2 : 1
  }
}
