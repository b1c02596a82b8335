import Claims

/// Parts a text into headline, lead, paragraphs and list items by its line breaks alone.
struct BlockSplitter {
  /// The longest headline, in bytes.
  private static let longestHeadline = 220

  let bytes: [UInt8]

  func blocks() -> [Block] {
    let lines = trimmedLines()
    let hasBlankLine = hasBlankLine(between: lines)
    var drafts: [Draft] = []
    var isOpen = false
    for line in lines {
      guard line.length > 0 else {
        isOpen = false
        continue
      }
      if let start = afterBullet(in: line) {
        drafts.append(Draft(range: TextRange(start, line.upper), isList: true, lineCount: 1))
        isOpen = hasBlankLine
      } else if isOpen, let last = drafts.last {
        drafts[drafts.count - 1] = last.extended(to: line.upper)
      } else {
        drafts.append(Draft(range: line, isList: false, lineCount: 1))
        isOpen = hasBlankLine
      }
    }
    return zip(drafts, roles(of: drafts)).map { Block(range: $0.range, role: $1) }
  }

  private struct Draft {
    let range: TextRange
    let isList: Bool
    let lineCount: Int

    func extended(to upper: Int) -> Draft {
      Draft(range: TextRange(range.lower, upper), isList: isList, lineCount: lineCount + 1)
    }
  }

  private func roles(of drafts: [Draft]) -> [Block.Role] {
    var roles = drafts.map { $0.isList ? Block.Role.list : .body }
    guard let first = drafts.first, !first.isList else { return roles }
    guard drafts.count > 1, isHeadline(first) else {
      roles[0] = .lead
      return roles
    }
    roles[0] = .headline
    if roles[1] == .body { roles[1] = .lead }
    return roles
  }

  private func isHeadline(_ draft: Draft) -> Bool {
    guard draft.lineCount == 1, draft.range.length <= BlockSplitter.longestHeadline else {
      return false
    }
    return !endsWithFullStop(bytes[draft.range.lower..<draft.range.upper])
  }

  private func endsWithFullStop(_ line: ArraySlice<UInt8>) -> Bool {
    var rest = line
    while true {
      if let last = rest.last, last == 0x22 || last == 0x27 || last == 0x29 {
        rest.removeLast()
      } else if rest.suffix(3).elementsEqual([0xE2, 0x80, 0x9D])
        || rest.suffix(3).elementsEqual([0xE2, 0x80, 0x99])
      {
        rest.removeLast(3)
      } else {
        return rest.last == 0x2E
      }
    }
  }

  private func hasBlankLine(between lines: [TextRange]) -> Bool {
    guard let first = lines.firstIndex(where: { $0.length > 0 }),
      let last = lines.lastIndex(where: { $0.length > 0 })
    else { return false }
    return lines[first...last].contains { $0.length == 0 }
  }

  /// The lines without surrounding white space; a lone carriage return ends a line too.
  private func trimmedLines() -> [TextRange] {
    var lines: [TextRange] = []
    var start = 0
    for index in 0...bytes.count {
      guard index == bytes.count || bytes[index] == 0x0A || bytes[index] == 0x0D else { continue }
      let isPair =
        index > 0 && index < bytes.count && bytes[index] == 0x0A
        && bytes[index - 1] == 0x0D
      if !isPair { lines.append(trimmed(start, index)) }
      start = index + 1
    }
    return lines
  }

  private func trimmed(_ start: Int, _ end: Int) -> TextRange {
    var (lower, upper) = (start, end)
    while let width = whiteSpaceWidth(from: lower, below: upper) { lower += width }
    while upper > lower {
      if isWhiteSpace(bytes[upper - 1]) {
        upper -= 1
      } else if upper - lower > 1, bytes[upper - 2] == 0xC2, bytes[upper - 1] == 0xA0 {
        upper -= 2
      } else {
        break
      }
    }
    return TextRange(lower, upper)
  }

  private func whiteSpaceWidth(from place: Int, below end: Int) -> Int? {
    guard place < end else { return nil }
    if isWhiteSpace(bytes[place]) { return 1 }
    return place + 1 < end && bytes[place] == 0xC2 && bytes[place + 1] == 0xA0 ? 2 : nil
  }

  private func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C
  }

  /// Where the words of a list item begin; nil for a line without a bullet or number.
  private func afterBullet(in line: TextRange) -> Int? {
    let marks: [[UInt8]] = ["-", "*", "•", "‣", "·", "◦", "▪", "–"].map { Array($0.utf8) }
    let text = bytes[line.lower..<line.upper]
    var place = line.lower
    if let mark = marks.first(where: { text.starts(with: $0) }) {
      place += mark.count
    } else {
      while place < line.upper, (0x30...0x39).contains(bytes[place]) { place += 1 }
      guard (1...2).contains(place - line.lower), place < line.upper,
        bytes[place] == 0x2E || bytes[place] == 0x29
      else { return nil }
      place += 1
    }
    guard whiteSpaceWidth(from: place, below: line.upper) != nil else { return nil }
    while let width = whiteSpaceWidth(from: place, below: line.upper) { place += width }
    return place < line.upper ? place : nil
  }
}
