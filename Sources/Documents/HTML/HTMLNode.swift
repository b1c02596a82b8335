import CGumbo

/// A node of a parsed tree, valid while the tree is.
struct HTMLNode {
  private let pointer: UnsafeMutablePointer<GumboNode>

  init(_ pointer: UnsafeMutablePointer<GumboNode>) { self.pointer = pointer }

  /// What a node is.
  enum Content {
    case element(name: String)
    /// The decoded text, and the source it came from.
    case text(String, source: GumboStringPiece)
    /// A comment, a template, a document.
    case other
  }

  var content: Content {
    switch pointer.pointee.type {
    case GUMBO_NODE_ELEMENT: .element(name: name)
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
      .text(
        String(cString: pointer.pointee.v.text.text), source: pointer.pointee.v.text.original_text)
    default: .other
    }
  }

  /// The name of an element in lower case; empty for unknown elements and other nodes.
  var name: String {
    guard pointer.pointee.type == GUMBO_NODE_ELEMENT else { return "" }
    return String(cString: gumbo_normalized_tagname(pointer.pointee.v.element.tag))
  }

  /// The start tag as it stands in the source; empty for what the parser put in.
  var tag: GumboStringPiece {
    pointer.pointee.type == GUMBO_NODE_ELEMENT
      ? pointer.pointee.v.element.original_tag : kGumboEmptyString
  }

  /// The children of an element, in order; none for other nodes.
  var children: [HTMLNode] {
    guard pointer.pointee.type == GUMBO_NODE_ELEMENT else { return [] }
    let vector = pointer.pointee.v.element.children
    return (0..<Int(vector.length)).compactMap { place in
      vector.data[place].map { HTMLNode($0.assumingMemoryBound(to: GumboNode.self)) }
    }
  }

  /// The decoded value of an attribute; nil where the element has none of that name.
  func attribute(_ name: String) -> String? {
    guard pointer.pointee.type == GUMBO_NODE_ELEMENT else { return nil }
    return withUnsafePointer(to: pointer.pointee.v.element.attributes) { attributes in
      gumbo_get_attribute(attributes, name).map { String(cString: $0.pointee.value) }
    }
  }

  /// All text below the node, as it stands.
  var allText: String {
    switch content {
    case .text(let text, _): text
    case .element: children.map(\.allText).joined()
    case .other: ""
    }
  }

  /// The node and all elements below it, in the order of the text.
  func elements(_ visit: (HTMLNode) -> Void) {
    guard !name.isEmpty || pointer.pointee.type == GUMBO_NODE_ELEMENT else { return }
    visit(self)
    for child in children { child.elements(visit) }
  }
}
