import Claims

/// The double quotation marks of one paragraph, paired.
struct QuotationMarks {
  /// The last opening mark before the orphan: the quotation that seems to end twice.
  private(set) var beforeOrphan: TextRange?
  /// A closing mark without an opening one.
  private(set) var orphan: TextRange?
  /// The last opening mark without a closing one.
  private(set) var unclosed: TextRange?
  /// Whether the paragraph's first character is an opening mark.
  let opensParagraph: Bool

  /// Whether a quotation is open at the end.
  var isOpen: Bool { unclosed != nil }

  init(_ paragraph: Paragraph) {
    let scalars = Array(paragraph.text.unicodeScalars)
    let start = scalars.firstIndex { !$0.properties.isWhitespace } ?? 0
    opensParagraph = scalars.indices.contains(start) && scalars[start].isOpeningOrStraight
    var open: [TextRange] = []
    var offset = paragraph.block.range.lower
    for (place, scalar) in scalars.enumerated() {
      let range = TextRange(offset, offset + UTF8.width(scalar))
      offset = range.upper
      guard scalar.isDoubleMark else { continue }
      let follows = place > 0 ? scalars[place - 1] : " "
      // After a digit, with no quotation open, the mark stands for inches: 5' 10".
      if scalar != "\u{201C}", follows.properties.numericType != nil, open.isEmpty { continue }
      let opens = scalar == "\u{201C}" || scalar == "\"" && open.isEmpty
      if opens {
        open.append(range)
        if orphan == nil { beforeOrphan = range }
      } else if open.popLast() == nil, orphan == nil {
        orphan = range
      }
    }
    unclosed = open.last
  }
}

extension Unicode.Scalar {
  fileprivate var isDoubleMark: Bool { self == "\"" || self == "\u{201C}" || self == "\u{201D}" }
  fileprivate var isOpeningOrStraight: Bool { self == "\"" || self == "\u{201C}" }
}
