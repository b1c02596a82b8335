/// Cells that a spreadsheet shows as text and never reads as a formula.
///
/// A cell that begins with a character that starts a formula gets an apostrophe in front, which
/// spreadsheets take for "this is text" and which `plain` takes away again.
public enum SpreadsheetCell {
  /// The characters that begin a formula or a command, full-width forms included.
  private static let starters: Set<Character> = [
    "=", "+", "-", "@", "|", "%", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{2212}",
  ]

  /// The text as one line, safe to open.
  public static func text(_ text: String) -> String {
    let line = text.trimmedPrintable
    let start = line.drop { $0 == "'" }.first
    return start.map(starters.contains) == true ? "'" + line : line
  }

  /// The text that `text` made safe, as it was.
  public static func plain(_ cell: String) -> String {
    guard cell.first == "'", let start = cell.drop(while: { $0 == "'" }).first,
      starters.contains(start)
    else { return cell }
    return String(cell.dropFirst())
  }
}
