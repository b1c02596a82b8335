public import Claims

/// Reads plain text: UTF-8 with or without a byte order mark, and UTF-16 with one.
///
/// Blank lines part the blocks; a text without any has one block a line. The time taken grows
/// linearly with the size of the file.
public struct TextReader: Sendable {
  private let digest: @Sendable ([UInt8]) -> String

  /// Makes a reader; `digest` answers the SHA-256 of bytes in lower-case hexadecimal.
  public init(digest: @escaping @Sendable ([UInt8]) -> String) { self.digest = digest }

  /// The document that the bytes of a file hold.
  ///
  /// An empty file is a document without blocks. `uri` names the file in diagnostics and reports.
  /// Throws where the bytes are no text in one of the encodings above.
  public func document(
    of bytes: [UInt8], uri: String, dateline: Dateline? = nil
  ) throws(Diagnostics) -> Document {
    let decoded = try TextDecoder(bytes: bytes, uri: uri).decode()
    let utf8 = Array(decoded.text.utf8)
    let sourceHash = digest(bytes)
    return Document(
      uri: uri, mediaType: "text/plain", text: decoded.text,
      blocks: BlockSplitter(bytes: utf8).blocks(), sourceMap: decoded.sourceMap,
      sourceHash: sourceHash, textHash: utf8.count == bytes.count ? sourceHash : digest(utf8),
      dateline: dateline)
  }
}
