/// How deep the tags of a text may nest, counted without parsing, so that hostile nesting is refused
/// before a parser recurses through it.
enum TagDepth {
  /// Elements that have no end tag, or whose end tag is usually left out.
  private static let flat: Set = [
    "br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source", "track",
    "wbr", "param", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option",
    "optgroup", "colgroup", "html", "head", "body",
  ]

  /// The deepest point, in elements; an upper bound for well-formed pages.
  static func deepest(in bytes: [UInt8]) -> Int {
    var depth = 0
    var deepest = 0
    var place = 0
    while let open = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      place = open + 1
      let isEnd = place < bytes.count && bytes[place] == UInt8(ascii: "/")
      if isEnd { place += 1 }
      let name = bytes[place...].prefix(12).prefix { ($0 | 0x20) &- 0x61 < 26 }
      guard !name.isEmpty else { continue }
      let word = String(decoding: name.map { $0 | 0x20 }, as: UTF8.self)
      guard !flat.contains(word) else { continue }
      depth = isEnd ? max(0, depth - 1) : depth + 1
      deepest = max(deepest, depth)
    }
    return deepest
  }
}
