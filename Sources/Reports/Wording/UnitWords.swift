/// Codes of units as people write them.
enum UnitWords {
  /// `km`, `mi`, `%`; empty for pure numbers, dates and names.
  static func symbol(_ code: String) -> String {
    switch code {
    case "1", "": ""
    case "Cel": "\u{B0}C"
    case "[degF]": "\u{B0}F"
    case "a": "years"
    case "mo": "months"
    case "wk": "weeks"
    case "d": "days"
    case "h": "hours"
    default: plain(code)
    }
  }

  /// The figure with its unit, a thin text: `50 km`, `59`.
  static func joined(_ figure: String, _ code: String) -> String {
    let symbol = symbol(code)
    return symbol.isEmpty ? figure : "\(figure) \(symbol)"
  }

  /// `[mi_i]` -> `mi`: UCUM brackets and the system behind the underscore say nothing to a reader.
  private static func plain(_ code: String) -> String {
    var result = ""
    var inside = false
    var skipping = false
    for character in code.printable {
      switch character {
      case "[": inside = true
      case "]": (inside, skipping) = (false, false)
      case "_" where inside: skipping = true
      case _ where skipping: break
      default: result.append(character)
      }
    }
    return result
  }
}
