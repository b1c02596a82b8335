/// The bytes of a table as they come, with line and column of the next one.
///
/// Only the bytes of the row that is being read are kept.
struct TableInput {
  /// The line of the next byte, from 1.
  private(set) var line = 1
  /// The column of the next byte in code points, from 1.
  private(set) var column = 1
  /// The line that the row begins in.
  private(set) var rowLine = 1

  private let nextChunk: () throws -> [UInt8]
  private var buffer: [UInt8] = []
  private var place = 0
  private var rowStart = 0
  private var hasEnded = false

  init(nextChunk: @escaping () throws -> [UInt8]) { self.nextChunk = nextChunk }

  /// How many bytes of the row have been read.
  var offsetInRow: Int { place - rowStart }

  /// The bytes of the row read so far.
  var rowBytes: ArraySlice<UInt8> { buffer[rowStart..<place] }

  /// The bytes of the row from an offset on.
  func rowBytes(from offset: Int) -> ArraySlice<UInt8> { buffer[(rowStart + offset)..<place] }

  /// Lets go of all earlier bytes when more are read.
  mutating func beginRow() {
    rowStart = place
    rowLine = line
  }

  /// The next byte; nil at the end.
  mutating func peek() throws -> UInt8? {
    if place == buffer.count { try refill() }
    return place < buffer.count ? buffer[place] : nil
  }

  /// Goes past one byte that is no line end.
  mutating func advance() throws {
    guard offsetInRow <= TableReader.rowLimit else {
      throw TableError(.rowTooLong, line: rowLine, column: 1)
    }
    if buffer[place] & 0xC0 != 0x80 { column += 1 }
    place += 1
  }

  /// Goes past a byte if it is the next one.
  mutating func skip(_ byte: UInt8) throws -> Bool {
    guard try peek() == byte else { return false }
    try advance()
    return true
  }

  /// Goes past `\n`, `\r\n` or `\r`.
  mutating func skipLineEnd() throws {
    let isReturn = try peek() == 0x0D
    try advance()
    if isReturn, try peek() == 0x0A { try advance() }
    line += 1
    column = 1
  }

  /// Goes past the mark of UTF-8; refuses those of UTF-16.
  mutating func skipByteOrderMark() throws {
    try fill(atLeast: 3)
    if buffer.starts(with: [0xFF, 0xFE]) || buffer.starts(with: [0xFE, 0xFF]) {
      throw TableError(.isUTF16, line: 1, column: 1)
    }
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) {
      place = 3
      rowStart = 3
    }
  }

  /// The bytes of the first line that is not empty, without going past them.
  mutating func peekLine() throws -> ArraySlice<UInt8> {
    var end = place
    while end - place < TableReader.rowLimit {
      if end == buffer.count {
        try fill(atLeast: end - place + 1)
        if end >= buffer.count { break }
      }
      if buffer[end] == 0x0A || buffer[end] == 0x0D, end > place { break }
      end += 1
    }
    return buffer[place..<end]
  }

  private mutating func fill(atLeast count: Int) throws {
    while buffer.count - place < count, !hasEnded {
      let chunk = try nextChunk()
      if chunk.isEmpty { hasEnded = true }
      buffer += chunk
    }
  }

  private mutating func refill() throws {
    guard !hasEnded else { return }
    buffer.removeSubrange(0..<rowStart)
    place -= rowStart
    rowStart = 0
    try fill(atLeast: 1)
  }
}
