import Claims

/// One line of the article cut to a window around a span, with the place of the span in it.
struct Excerpt {
  /// The number of the line, from 1.
  let line: Int
  /// The window, safe to print.
  let text: String
  /// How many cells stand before the span.
  let indent: Int
  /// How many cells the span takes; at least 1.
  let width: Int

  /// Cuts the line in which `range` begins to at most `cells`. A span over several lines is shown
  /// to the end of its first.
  init(_ range: TextRange, in places: Places, cells: Int, ellipsis: String) {
    line = places.line(range)
    let whole = places.lines.range(ofLine: line)
    let lower = min(range.lower, whole.upper)
    let upper = max(lower, min(range.upper, whole.upper))
    let document = places.document
    var before = document.string(in: TextRange(whole.lower, lower)).printable
    var marked = document.string(in: TextRange(lower, upper)).printable
    var after = document.string(in: TextRange(upper, whole.upper)).printable
    while before.first == " " { before.removeFirst() }
    while after.last == " " { after.removeLast() }

    let mark = DisplayWidth.of(ellipsis) + 1
    let widths = (before: DisplayWidth.of(before), after: DisplayWidth.of(after))
    let free = cells - DisplayWidth.of(marked)
    if widths.before + widths.after <= free {
      // The whole line fits.
    } else if free < 2 * mark {
      before = before.isEmpty ? "" : ellipsis + " "
      after = ""
      marked = Excerpt.head(of: marked, cells: cells - 2 * mark, ellipsis: ellipsis)
    } else {
      let half = (free - mark) / 2
      if widths.after <= half {
        before = Excerpt.tail(of: before, cells: free - widths.after - mark, ellipsis: ellipsis)
      } else if widths.before <= half {
        after = Excerpt.head(of: after, cells: free - widths.before - mark, ellipsis: ellipsis)
      } else {
        before = Excerpt.tail(of: before, cells: free / 2 - mark, ellipsis: ellipsis)
        let rest = free - DisplayWidth.of(before) - mark
        after = Excerpt.head(of: after, cells: rest, ellipsis: ellipsis)
      }
    }
    text = before + marked + after
    indent = DisplayWidth.of(before)
    width = max(1, DisplayWidth.of(marked))
  }

  /// The last words that fit, after an ellipsis where words were cut.
  private static func tail(of text: String, cells: Int, ellipsis: String) -> String {
    guard DisplayWidth.of(text) > cells else { return text }
    var kept = fitting(text.reversed(), cells)
    let cut = kept.count
    while let last = kept.last, last != " " { kept.removeLast() }
    if kept.isEmpty, cut > 0 { kept = fitting(text.reversed(), cells) }
    while kept.last == " " { kept.removeLast() }
    return ellipsis + " " + String(kept.reversed())
  }

  /// The first words that fit, before an ellipsis where words were cut.
  private static func head(of text: String, cells: Int, ellipsis: String) -> String {
    guard DisplayWidth.of(text) > cells else { return text }
    var kept = fitting(Array(text), cells)
    let cut = kept
    while let last = kept.last, last != " " { kept.removeLast() }
    if kept.isEmpty { kept = cut }
    while kept.last == " " { kept.removeLast() }
    return String(kept) + " " + ellipsis
  }

  private static func fitting(_ characters: [Character], _ cells: Int) -> [Character] {
    var kept: [Character] = []
    var used = 0
    for character in characters {
      used += DisplayWidth.of(character)
      if used > cells { break }
      kept.append(character)
    }
    return kept
  }
}
