import Claims

/// The lines between two `---` at the head of a Markdown file.
struct FrontMatter {
  /// The first byte behind it; 0 where there is none.
  let end: Int
  /// The value of `date`, where it is a day.
  let day: CalendarDay?

  init(of bytes: [UInt8]) {
    var lines = bytes.split(separator: 0x0A, maxSplits: 200, omittingEmptySubsequences: false)[...]
    guard let first = lines.popFirst(), FrontMatter.isFence(first) else {
      (end, day) = (0, nil)
      return
    }
    var found: CalendarDay?
    for line in lines {
      if FrontMatter.isFence(line) {
        (end, day) = (min(bytes.count, line.endIndex + 1), found)
        return
      }
      let text = String(decoding: line, as: UTF8.self)
      if text.hasPrefix("date:") { found = MetadataDate.day(text.dropFirst(5)) }
    }
    (end, day) = (0, nil)
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: [0x2D, 0x2D, 0x2D]) && line.dropFirst(3).allSatisfy(MarkupText.isSpace)
  }
}
