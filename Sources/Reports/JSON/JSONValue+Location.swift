import Claims

extension JSONValue {
  /// `[lower, upper]`.
  init(_ range: TextRange) { self = .array([.integer(range.lower), .integer(range.upper)]) }

  /// Where a finding stands, in every way of counting, with the role of its block.
  init(locationOf range: TextRange, _ places: Places) {
    self = .object(
      JSONValue.span(range, places) + [
        JSONMember(key: "section", value: .optional(places.section(range)?.rawValue))
      ])
  }

  /// Where a span stands: bytes of the text and of the file, UTF-16 units, lines and columns.
  static func span(_ range: TextRange, _ places: Places) -> [JSONMember] {
    let (lower, upper) = (range.lower, range.upper)
    return [
      JSONMember(key: "byte", value: JSONValue(range)),
      JSONMember(
        key: "source_byte", value: JSONValue(places.document.sourceMap.source(of: range))),
      JSONMember(
        key: "utf16",
        value: .array([
          .integer(places.lines.utf16(at: lower)), .integer(places.lines.utf16(at: upper)),
        ])),
      JSONMember(key: "start", value: JSONValue(places.lines.position(at: lower))),
      JSONMember(key: "end", value: JSONValue(places.lines.position(at: upper))),
    ]
  }

  private init(_ position: LineIndex.Position) {
    self = ["line": .integer(position.line), "column": .integer(position.column)]
  }
}
