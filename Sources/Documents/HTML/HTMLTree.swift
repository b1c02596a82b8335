import CGumbo

/// The parsed tree of an HTML text. It owns the memory of the parser, and its nodes must not
/// outlive it.
struct HTMLTree: ~Copyable {
  private let output: UnsafeMutablePointer<GumboOutput>
  /// The text that the nodes' places count in; the parser points into it.
  private let buffer: UnsafeMutableBufferPointer<CChar>

  /// Parses a text. HTML has no errors: whatever comes gives a tree.
  init(_ bytes: [UInt8]) {
    buffer = .allocate(capacity: bytes.count + 1)
    for (place, byte) in bytes.enumerated() { buffer[place] = CChar(bitPattern: byte) }
    buffer[bytes.count] = 0
    var options = kGumboDefaultOptions
    options.max_errors = 0
    output = gumbo_parse_with_options(&options, buffer.baseAddress, bytes.count)
  }

  deinit {
    var options = kGumboDefaultOptions
    gumbo_destroy_output(&options, output)
    buffer.deallocate()
  }

  /// The element `html`.
  var root: HTMLNode { HTMLNode(output.pointee.root) }

  /// Where a piece of the source begins and ends, in bytes; nil for what the parser put in.
  func range(of piece: GumboStringPiece) -> Range<Int>? {
    guard let base = buffer.baseAddress, let start = piece.data, piece.length > 0 else {
      return nil
    }
    let lower = start - UnsafePointer(base)
    guard lower >= 0, lower + piece.length < buffer.count else { return nil }
    return lower..<lower + piece.length
  }
}
