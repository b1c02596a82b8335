import Claims

/// Collects the readable text of a marked-up file, block by block, with the way back to its bytes.
///
/// White space is collapsed as a browser does; every character keeps the place it came from.
struct MarkupText {
  private(set) var bytes: [UInt8] = []
  private(set) var blocks: [Block] = []
  private var segments: [SourceMap.Segment] = []
  private var start: Int?
  private var role = Block.Role.body
  /// White space that has been read and not yet written.
  private var gap: TextRange?

  /// The text so far.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Ends the block in hand and begins another.
  mutating func begin(_ role: Block.Role) {
    end()
    self.role = role
    start = bytes.count
  }

  /// Ends the block in hand; one without text leaves no trace.
  mutating func end() {
    defer {
      start = nil
      gap = nil
    }
    guard let start, bytes.count > start else { return }
    blocks.append(Block(range: TextRange(start, bytes.count), role: role))
    bytes += [0x0A, 0x0A]
  }

  /// Adds characters that stand in the source as they are, from `place` on.
  mutating func copy(_ characters: some Collection<UInt8>, from place: Int) {
    var place = place
    for byte in characters {
      put(byte, from: TextRange(place, place + 1))
      place += 1
    }
  }

  /// Adds characters that the source writes in another way, as "&amp;" for "&".
  mutating func put(_ characters: some Collection<UInt8>, standingFor source: TextRange) {
    guard let first = characters.first else { return }
    if characters.count == 1, MarkupText.isSpace(first) {
      put(first, from: source)
      return
    }
    writeGap()
    add(characters, source)
  }

  /// Adds a mark that the source does not hold, such as what parts two cells of a row.
  mutating func part(with mark: String) {
    guard let start, bytes.count > start else { return }
    gap = nil
    bytes += mark.utf8
  }

  private mutating func put(_ byte: UInt8, from source: TextRange) {
    guard !MarkupText.isSpace(byte) else {
      guard let start, bytes.count > start else { return }
      gap = TextRange(gap?.lower ?? source.lower, source.upper)
      return
    }
    writeGap()
    add(CollectionOfOne(byte), source)
  }

  private mutating func writeGap() {
    if start == nil { begin(.body) }
    guard let gap else { return }
    self.gap = nil
    if let last = bytes.last, MarkupText.isSpace(last) { return }
    add(CollectionOfOne(0x20), gap)
  }

  private mutating func add(_ characters: some Collection<UInt8>, _ source: TextRange) {
    let text = TextRange(bytes.count, bytes.count + characters.count)
    bytes += characters
    if let last = segments.last, last.text.upper == text.lower, last.source.upper == source.lower,
      last.text.length == last.source.length, text.length == source.length
    {
      segments[segments.count - 1] = SourceMap.Segment(
        text: TextRange(last.text.lower, text.upper),
        source: TextRange(last.source.lower, source.upper))
    } else {
      segments.append(SourceMap.Segment(text: text, source: source))
    }
  }

  /// The way back to the file, whose bytes the text was decoded from.
  func sourceMap(through decoded: SourceMap) -> SourceMap {
    SourceMap(
      segments: segments.flatMap { segment -> [SourceMap.Segment] in
        let outer = decoded.source(of: segment.source)
        guard segment.text.length == segment.source.length, outer.length != segment.text.length
        else { return [SourceMap.Segment(text: segment.text, source: outer)] }
        return characters(of: segment, through: decoded)
      })
  }

  /// One segment a character, for files whose encoding takes other widths than UTF-8.
  private func characters(
    of segment: SourceMap.Segment, through decoded: SourceMap
  ) -> [SourceMap.Segment] {
    var parts: [SourceMap.Segment] = []
    var place = segment.text.lower
    while place < segment.text.upper {
      var next = place + 1
      while next < segment.text.upper, bytes[next] & 0xC0 == 0x80 { next += 1 }
      let source = TextRange(
        segment.source.lower + place - segment.text.lower,
        segment.source.lower + next - segment.text.lower)
      parts.append(
        SourceMap.Segment(text: TextRange(place, next), source: decoded.source(of: source)))
      place = next
    }
    return parts
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
