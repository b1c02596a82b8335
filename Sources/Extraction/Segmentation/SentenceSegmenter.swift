public import Claims
public import Rules

/// Parts the blocks of a document into sentences.
///
/// A sentence ends at a full stop, question mark, exclamation mark or ellipsis with the closing
/// marks behind it, or with its block. The lexicon tables `abbreviations` and `sentence-starters`
/// say which full stops end none. What is longer than any sentence that people write, such as a
/// table without line breaks, is parted between words, so that no text makes reading slow.
public struct SentenceSegmenter: Sendable {
  /// The longest sentence, in bytes. The longest in the articles that we know has half of it.
  static let longest = 2048

  private let abbreviations: LexiconTable
  private let starters: LexiconTable

  /// Makes a segmenter with the abbreviations of a lexicon.
  public init(lexicon: Lexicon) {
    abbreviations = lexicon["abbreviations"]
    starters = lexicon["sentence-starters"]
  }

  /// The sentences of a document in the order of the text; they do not overlap.
  public func sentences(in document: Document) -> [Sentence] {
    sentences(in: document, bytes: Array(document.text.utf8))
  }

  /// The sentences of a document whose text is given as bytes.
  func sentences(in document: Document, bytes: [UInt8]) -> [Sentence] {
    var sentences: [Sentence] = []
    for (number, block) in document.blocks.enumerated() {
      for range in ranges(in: block.range, of: bytes) {
        for piece in SentenceSegmenter.pieces(of: range, in: bytes) {
          sentences.append(Sentence(range: piece, block: number, index: sentences.count))
        }
      }
    }
    return sentences
  }

  private static func pieces(of range: TextRange, in bytes: [UInt8]) -> [TextRange] {
    guard range.length > longest else { return [range] }
    var pieces: [TextRange] = []
    var start = range.lower
    while range.upper - start > longest {
      let marks = SentenceMarks(bytes: bytes, end: start + longest)
      let end = marks.endOfWords(from: start)
      pieces.append(TextRange(start, end))
      start = SentenceMarks(bytes: bytes, end: range.upper).skippingSpace(from: end)
    }
    if start < range.upper { pieces.append(TextRange(start, range.upper)) }
    return pieces
  }

  private func ranges(in block: TextRange, of bytes: [UInt8]) -> [TextRange] {
    var ranges: [TextRange] = []
    let marks = SentenceMarks(bytes: bytes, end: block.upper)
    var start = marks.skippingSpace(from: block.lower)
    var place = start
    while place < block.upper {
      guard marks.isTerminator(at: place) else {
        place += 1
        continue
      }
      let run = TextRange(place, marks.endOfTerminators(from: place))
      let closed = marks.endOfClosingMarks(from: run.upper)
      let next = marks.skippingSpace(from: closed)
      let isApart = next > closed || marks.isGluedStart(at: next, closingFrom: run.upper)
      guard next == block.upper || isApart && endsSentence(run, next: next, marks: marks) else {
        place = run.upper
        continue
      }
      let end = marks.absorbingStrayStops(from: closed)
      ranges.append(TextRange(start, end))
      start = marks.skippingSpace(from: end)
      place = start
    }
    let end = marks.withoutTrailingSpace(from: start)
    if end > start { ranges.append(TextRange(start, end)) }
    return ranges
  }

  private func endsSentence(_ run: TextRange, next: Int, marks: SentenceMarks) -> Bool {
    if marks.isLowercaseLetter(at: next) { return false }
    guard marks.isSingleStop(run) else { return true }
    let word = marks.word(endingAt: run.lower)
    guard !word.isEmpty else { return true }
    guard let entry = abbreviations.entry(of: marks.string(in: TextRange(word.lower, run.upper)))
    else { return !marks.isInitial(word) }
    guard entry.value == "either" else { return false }
    return starters.entry(of: marks.string(in: marks.word(startingAt: next))) != nil
  }
}
