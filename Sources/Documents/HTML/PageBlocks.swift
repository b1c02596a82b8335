import Claims

/// Walks an article's elements and makes a block of each paragraph, heading, item, row and caption.
struct PageBlocks {
  let bytes: [UInt8]
  private(set) var text = MarkupText()
  private var hasHeadline = false

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Adds a headline that stands outside the article.
  mutating func addHeadline(_ node: HTMLNode, in tree: borrowing HTMLTree) {
    text.begin(.headline)
    addInline(node, in: tree)
    text.end()
    hasHeadline = !text.blocks.isEmpty
  }

  /// Adds an element with all that is below it.
  mutating func add(_ node: HTMLNode, role: Block.Role = .body, in tree: borrowing HTMLTree) {
    for child in node.children {
      switch child.content {
      case .text(let decoded, let source):
        guard let range = tree.range(of: source) else { continue }
        HTMLText.add(decoded, source: range, of: bytes, to: &text)
      case .element(let name): add(name, child, role, in: tree)
      case .other: continue
      }
    }
  }

  private mutating func add(
    _ name: String, _ node: HTMLNode, _ role: Block.Role, in tree: borrowing HTMLTree
  ) {
    guard !ArticleFinder.isSkipped(node) else { return }
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      if name == "h1", hasHeadline { return }
      block(node, name == "h1" ? .headline : .body, in: tree)
      hasHeadline = hasHeadline || name == "h1"
    case "p", "pre", "address", "dt", "dd", "summary": block(node, role, in: tree)
    case "li": block(node, .list, in: tree)
    case "blockquote": block(node, .quotation, in: tree)
    case "figcaption", "caption": block(node, .caption, in: tree)
    case "tr": block(node, .table, in: tree)
    case "td", "th":
      text.part(with: " | ")
      add(node, role: .table, in: tree)
    case "br":
      guard let range = tree.range(of: node.tag) else { return }
      text.put(
        CollectionOfOne(0x0A), standingFor: TextRange(range.lowerBound, range.upperBound))
    case "div", "section", "article", "main", "header", "ul", "ol", "dl", "table", "tbody", "thead",
      "tfoot", "figure", "details", "center", "body", "html":
      text.end()
      add(node, role: role, in: tree)
      text.end()
    default: addInline(node, role, in: tree)
    }
  }

  private mutating func block(_ node: HTMLNode, _ role: Block.Role, in tree: borrowing HTMLTree) {
    text.begin(role)
    add(node, role: role, in: tree)
    text.end()
  }

  private mutating func addInline(
    _ node: HTMLNode, _ role: Block.Role = .headline, in tree: borrowing HTMLTree
  ) {
    add(node, role: role, in: tree)
  }
}
