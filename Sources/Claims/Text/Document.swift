/// An article as the engine reads it: plain text in blocks, with a way back to the file's bytes.
public struct Document: Sendable {
  /// How the document is named to people: a path, `-`, or an identifier in a stream.
  public let uri: String
  /// The type of the file it was read from.
  public let mediaType: String
  /// The text in UTF-8; every range of the engine counts its bytes.
  public let text: String
  /// The blocks in reading order; they do not overlap.
  public let blocks: [Block]
  /// Carries ranges of `text` back to the file.
  public let sourceMap: SourceMap
  /// The SHA-256 of the file's bytes, in lower-case hexadecimal.
  public let sourceHash: String
  /// The SHA-256 of `text`, in lower-case hexadecimal.
  public let textHash: String
  /// The article's own date; relative dates stay unresolved without it.
  public let dateline: Dateline?

  /// Makes a document.
  public init(
    uri: String, mediaType: String, text: String, blocks: [Block], sourceMap: SourceMap,
    sourceHash: String, textHash: String, dateline: Dateline?
  ) {
    self.uri = uri
    self.mediaType = mediaType
    self.text = text
    self.blocks = blocks
    self.sourceMap = sourceMap
    self.sourceHash = sourceHash
    self.textHash = textHash
    self.dateline = dateline
  }

  /// The text of a range; ranges come from the engine and lie on character boundaries.
  public func string(in range: TextRange) -> String {
    let utf8 = text.utf8
    let lower = utf8.index(utf8.startIndex, offsetBy: range.lower)
    let upper = utf8.index(lower, offsetBy: range.length)
    return String(text[lower..<upper])
  }
}
