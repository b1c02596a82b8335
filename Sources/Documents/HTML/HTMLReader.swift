public import Claims

/// Reads HTML pages: the article's headline, paragraphs, lists, tables, captions and quotations,
/// without what stands around it.
public struct HTMLReader: Sendable {
  /// How deep elements may stand in each other; browsers stop at 512.
  static let deepest = 500

  private let digest: @Sendable ([UInt8]) -> String

  /// Makes a reader; `digest` answers the SHA-256 of bytes in lower-case hexadecimal.
  public init(digest: @escaping @Sendable ([UInt8]) -> String) { self.digest = digest }

  /// The document that the bytes of a page hold. Its dateline is the one given, else the one that
  /// the page gives of itself. Throws where the bytes are no text, and for elements nested too deep.
  public func document(
    of bytes: [UInt8], uri: String, dateline: Dateline? = nil
  ) throws(Diagnostics) -> Document {
    let decoded = try TextDecoder(bytes: bytes, uri: uri).decode()
    let source = Array(decoded.text.utf8)
    guard TagDepth.deepest(in: source) <= HTMLReader.deepest else {
      throw Diagnostics([tooDeep(uri)])
    }
    let tree = HTMLTree(source)
    let root = tree.root
    let article = ArticleFinder.article(in: root)
    var blocks = PageBlocks(bytes: source)
    if let headline = outerHeadline(of: root, article: article) {
      blocks.addHeadline(headline, in: tree)
    }
    blocks.add(article, in: tree)
    var text = blocks.text
    text.end()
    let day = dateline == nil ? PageDate.day(of: root, article: article) : nil
    return Document(
      uri: uri, mediaType: "text/html", text: text.text, blocks: BlockRoles.withLead(text.blocks),
      sourceMap: text.sourceMap(through: decoded.sourceMap), sourceHash: digest(bytes),
      textHash: digest(text.bytes),
      dateline: dateline ?? day.map { Dateline(day: $0, origin: .metadata) })
  }

  /// The headline of a page whose article holds none: its first heading, else its title.
  private func outerHeadline(of root: HTMLNode, article: HTMLNode) -> HTMLNode? {
    var inner: HTMLNode?
    article.elements { if $0.name == "h1", inner == nil { inner = $0 } }
    guard inner == nil else { return nil }
    var heading: HTMLNode?
    var title: HTMLNode?
    root.elements { node in
      if node.name == "h1", heading == nil { heading = node }
      if node.name == "title", title == nil { title = node }
    }
    return heading ?? title
  }

  private func tooDeep(_ uri: String) -> Diagnostic {
    Diagnostic(
      code: "html.depth",
      message: "elements stand in each other more than \(HTMLReader.deepest) deep",
      position: FilePosition(file: uri, line: 1, column: 1), hint: "save the page as text")
  }
}
