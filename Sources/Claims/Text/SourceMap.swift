/// Carries byte ranges of a document's text back to the bytes of the file it was read from.
///
/// Segments are sorted by `text`, do not overlap, and each maps linearly. Text that has no
/// source (a separator that a reader put in) belongs to no segment.
public struct SourceMap: Hashable, Sendable {
  /// A stretch of text that was copied from one stretch of the source.
  public struct Segment: Hashable, Sendable {
    /// The bytes in the document's text.
    public let text: TextRange
    /// The bytes in the source file. A stretch of another length stands for its whole.
    public let source: TextRange

    /// Makes a segment.
    public init(text: TextRange, source: TextRange) {
      self.text = text
      self.source = source
    }
  }

  /// The segments, in order.
  public let segments: [Segment]

  /// Makes a map of sorted segments.
  public init(segments: [Segment]) { self.segments = segments }

  /// The map of a text that equals its source but for `offset` leading bytes (a byte order mark).
  public static func identity(length: Int, offset: Int = 0) -> SourceMap {
    SourceMap(segments: [
      Segment(text: TextRange(0, length), source: TextRange(offset, offset + length))
    ])
  }

  /// The source bytes that `range` came from.
  public func source(of range: TextRange) -> TextRange {
    let lower = position(of: range.lower, atEnd: false)
    let upper = position(of: range.upper, atEnd: true)
    return TextRange(lower, max(lower, upper))
  }

  private func position(of offset: Int, atEnd: Bool) -> Int {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      let start = segments[middle].text.lower
      if atEnd ? start < offset : start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return segments.first?.source.lower ?? offset }
    let segment = segments[low - 1]
    let inside = offset - segment.text.lower
    guard segment.text.length == segment.source.length else {
      return atEnd ? segment.source.upper : segment.source.lower
    }
    return min(segment.source.lower + inside, segment.source.upper)
  }
}
