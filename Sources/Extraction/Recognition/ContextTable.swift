import Claims
import Rules
import Words

/// A lexicon table made ready for looking whether one of its wordings stands beside a place.
///
/// Wordings hold no digits, so that no look goes past a figure, and every look has a fixed limit.
struct ContextTable: Sendable {
  /// A wording found in the text.
  struct Found {
    let range: TextRange
    let entry: LexiconTable.Entry
  }

  /// The longest word looked at, in bytes.
  private static let longestWord = 28
  /// The longest stretch of white space between two words.
  private static let longestGap = 4

  private let table: LexiconTable
  private let edges: WordTable
  private let wordCount: Int

  /// Prepares a table; `atEnd` says that its wordings are looked for to the left of a place.
  init(_ table: LexiconTable, atEnd: Bool) {
    self.table = table
    let wordings = table.entries.flatMap(\.surfaces).map {
      $0.split(separator: " ").map { Array($0.utf8) }
    }
    let ends = wordings.compactMap { atEnd ? $0.last : $0.first }
    edges = WordTable(
      ends.flatMap { end in
        let folded = Folding.fold(String(decoding: end, as: UTF8.self))
        return [WordHash.of(end), WordHash.of(folded.utf8)]
      })
    wordCount = wordings.map(\.count).max() ?? 0
  }

  /// The longest wording that ends at a place or one gap before it, and begins no earlier than
  /// `floor`.
  func found(before place: Int, in bytes: [UInt8], floor: Int) -> Found? {
    found(before: Edge(before: place, in: bytes, floor: floor), in: bytes)
  }

  /// The word that ends at a place or one gap before it; many tables are asked for the same.
  struct Edge {
    let place: Int
    let floor: Int
    fileprivate let start: Int
    fileprivate let end: Int
    fileprivate let hash: UInt64

    init(before place: Int, in bytes: [UInt8], floor: Int) {
      self.place = place
      self.floor = floor
      var end = place
      while end > floor, place - end < ContextTable.longestGap,
        let width = ContextTable.spaceWidth(before: end, in: bytes)
      {
        end -= width
      }
      self.end = end
      start = end > floor ? ContextTable.wordStart(before: end, in: bytes, floor: floor) : end
      hash = WordHash.of(bytes[start..<end])
    }
  }

  /// The longest wording that ends with a word.
  func found(before edge: Edge, in bytes: [UInt8]) -> Found? {
    guard edge.end > edge.floor else { return nil }
    if let found = wordings(endingIn: edge, in: bytes) { return found }
    guard let sign = ContextTable.lastSign(before: edge.end, in: bytes, floor: edge.floor),
      edge.end - sign > 1 || edges.contains(WordHash.of(bytes[sign..<edge.end]))
    else { return nil }
    return found(in: TextRange(sign, edge.end), of: bytes)
  }

  private func wordings(endingIn edge: Edge, in bytes: [UInt8]) -> Found? {
    var start = edge.start
    let (end, floor) = (edge.end, edge.floor)
    guard start < end, edges.contains(edge.hash) else { return nil }
    var best = found(in: TextRange(start, end), of: bytes)
    for _ in 1..<max(1, wordCount) {
      var gap = start
      while gap > floor, start - gap < ContextTable.longestGap,
        let width = ContextTable.spaceWidth(before: gap, in: bytes)
      {
        gap -= width
      }
      let next = ContextTable.wordStart(before: gap, in: bytes, floor: floor)
      guard gap < start, next < gap else { break }
      start = next
      best = found(in: TextRange(start, end), of: bytes) ?? best
    }
    return best
  }

  /// The longest wording that begins at a place or one gap behind it, and ends by `ceiling`.
  func found(after place: Int, in bytes: [UInt8], ceiling: Int) -> Found? {
    let start = ContextTable.gapEnd(from: place, in: bytes, ceiling: ceiling)
    var end = ContextTable.wordEnd(from: start, in: bytes, ceiling: ceiling)
    guard end > start, edges.contains(WordHash.of(bytes[start..<end])) else { return nil }
    var best = found(in: TextRange(start, end), of: bytes)
    for _ in 1..<max(1, wordCount) {
      let next = ContextTable.gapEnd(from: end, in: bytes, ceiling: ceiling)
      let nextEnd = ContextTable.wordEnd(from: next, in: bytes, ceiling: ceiling)
      guard next > end, nextEnd > next else { break }
      end = nextEnd
      best = found(in: TextRange(start, end), of: bytes) ?? best
    }
    return best
  }

  private func found(in range: TextRange, of bytes: [UInt8]) -> Found? {
    table.entry(of: String(decoding: bytes[range.lower..<range.upper], as: UTF8.self))
      .map { Found(range: range, entry: $0) }
  }
}

extension ContextTable {
  private static func spaceWidth(before end: Int, in bytes: [UInt8]) -> Int? {
    let byte = bytes[end - 1]
    if byte == 0x20 || (0x09...0x0D).contains(byte) { return 1 }
    return byte == 0xA0 && end > 1 && bytes[end - 2] == 0xC2 ? 2 : nil
  }

  private static func gapEnd(from start: Int, in bytes: [UInt8], ceiling: Int) -> Int {
    var place = start
    while place < ceiling, place - start < longestGap {
      if bytes[place] == 0x20 || (0x09...0x0D).contains(bytes[place]) {
        place += 1
      } else if bytes[place] == 0xC2, place + 1 < ceiling, bytes[place + 1] == 0xA0 {
        place += 2
      } else {
        break
      }
    }
    return place
  }

  private static func wordStart(before end: Int, in bytes: [UInt8], floor: Int) -> Int {
    var start = end
    while start > floor, end - start < longestWord, belongsToWord(bytes[start - 1]) { start -= 1 }
    while start < end, start > floor, bytes[start] & 0xC0 == 0x80 { start += 1 }
    return start
  }

  private static func wordEnd(from start: Int, in bytes: [UInt8], ceiling: Int) -> Int {
    var end = start
    while end < ceiling, end - start < longestWord,
      TokenScan.isLetter(bytes[end]) || bytes[end] == 0x2B || bytes[end] == 0x2D
    {
      end += TokenScan.width(of: bytes[end])
    }
    return min(end, ceiling)
  }

  /// Where the last character begins, if it is a sign such as "$" or "€" and no letter.
  private static func lastSign(before end: Int, in bytes: [UInt8], floor: Int) -> Int? {
    guard end > floor else { return nil }
    var start = end - 1
    while start > floor, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let isSign = !TokenScan.isLetter(bytes[start]) && !TokenScan.isDigit(bytes[start])
    return isSign ? start : nil
  }

  /// Words are parted by white space, digits, brackets, quotation marks, commas and colons.
  private static func belongsToWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x30...0x39, 0x28, 0x29, 0x5B, 0x5D, 0x22, 0x2C, 0x3A, 0x3B, 0x2F: false
    default: true
    }
  }
}
