/// Breaks a text into lines at its spaces, without characters that could steer the terminal.
enum Paragraph {
  /// Lines of at most `width` cells. The first begins with `first`, the others with as many
  /// blanks; a word longer than a line stands alone.
  static func lines(_ text: String, after first: String, width: Int) -> [String] {
    let hang = String(repeating: " ", count: DisplayWidth.of(first))
    var lines: [String] = []
    var line = first
    var hasWord = false
    for word in text.printable.split(separator: " ") {
      if hasWord, DisplayWidth.of(line) + 1 + DisplayWidth.of(word) > width {
        lines.append(line)
        line = hang
        hasWord = false
      }
      line += (hasWord ? " " : "") + word
      hasWord = true
    }
    return lines + [hasWord ? line : trimmed(line)]
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
