/// One line of a stream, without its line break.
public enum StreamLine: Hashable, Sendable {
  case bytes([UInt8])
  /// A line that is longer than what is kept of one.
  case tooLong
}

/// Cuts bytes that arrive in pieces into lines, and keeps no more than one line of them.
public struct StreamLines: Sendable {
  /// The longest line that is read, in bytes.
  public static let longestLine = 16 * 1024 * 1024

  private var held: [UInt8] = []
  private var isTooLong = false

  /// Makes a cutter.
  public init() {}

  /// The lines that a piece completes, in order; blank ones are passed over.
  public mutating func lines(adding piece: some Collection<UInt8>) -> [StreamLine] {
    var lines: [StreamLine] = []
    var rest = piece[...]
    while let end = rest.firstIndex(of: 0x0A) {
      hold(rest[..<end])
      if let line = release() { lines.append(line) }
      rest = rest[rest.index(after: end)...]
    }
    hold(rest)
    return lines
  }

  /// The last line, where the stream does not end in a line break.
  public mutating func last() -> StreamLine? { release() }

  private mutating func hold(_ bytes: some Collection<UInt8>) {
    guard !isTooLong, held.count + bytes.count <= StreamLines.longestLine else {
      isTooLong = true
      held = []
      return
    }
    held += bytes
  }

  private mutating func release() -> StreamLine? {
    defer {
      held.removeAll(keepingCapacity: true)
      isTooLong = false
    }
    if isTooLong { return .tooLong }
    let isBlank = held.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    return isBlank ? nil : .bytes(held)
  }
}
