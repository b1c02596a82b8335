import Claims

/// Units as they are written beside a number.
enum UnitText {
  /// The short sign of a unit code: `[mi_i]` is "mi", a pure number has none.
  static func symbol(_ code: String) -> String {
    switch code {
    case "1", "": ""
    case "Cel": "°C"
    case "[degF]": "°F"
    case "a": "years"
    case "mo": "months"
    case "wk": "weeks"
    case "d": "days"
    case "h": "hours"
    case "min": "minutes"
    case "s": "seconds"
    case "[smi_us]": "sq mi"
    case "[sft_i]": "sq ft"
    case "[acr_us]": "acres"
    case "har": "hectares"
    case "[ston_av]": "tons"
    case "[bbl_us]": "barrels"
    case "kt_TNT": "kt"
    case "km2", "m2", "cm2", "km3", "m3", "cm3":
      code.replacing("2", with: "²").replacing("3", with: "³")
    default: bare(code)
    }
  }

  /// A number with its unit.
  static func figure(_ number: String, _ code: String) -> String {
    "\(number) \(symbol(code))".trimmed
  }

  private static func bare(_ code: String) -> String {
    guard code.hasPrefix("["), let end = code.firstIndex(of: "]") else { return code }
    let inside = code[code.index(after: code.startIndex)..<end]
    return String(inside.prefix { $0 != "_" }) + code[code.index(after: end)...]
  }
}

extension String {
  /// Without trailing spaces.
  var trimmed: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
