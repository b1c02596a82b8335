public import Claims

/// Reads Markdown (CommonMark with the tables of GitHub): headings, paragraphs, lists, tables and
/// quotations, without code and raw HTML. A `date:` in front matter is the dateline.
public struct MarkdownReader: Sendable {
  private let digest: @Sendable ([UInt8]) -> String

  /// Makes a reader; `digest` answers the SHA-256 of bytes in lower-case hexadecimal.
  public init(digest: @escaping @Sendable ([UInt8]) -> String) { self.digest = digest }

  /// The document that the bytes of a file hold. Throws where they are no text.
  public func document(
    of bytes: [UInt8], uri: String, dateline: Dateline? = nil
  ) throws(Diagnostics) -> Document {
    let decoded = try TextDecoder(bytes: bytes, uri: uri).decode()
    let source = Array(decoded.text.utf8)
    let front = FrontMatter(of: source)
    let text = MarkdownScan(source, from: front.end).text()
    return Document(
      uri: uri, mediaType: "text/markdown", text: text.text,
      blocks: BlockRoles.withLead(text.blocks),
      sourceMap: text.sourceMap(through: decoded.sourceMap), sourceHash: digest(bytes),
      textHash: digest(text.bytes),
      dateline: dateline ?? front.day.map { Dateline(day: $0, origin: .metadata) })
  }
}
