/// Pieces of Markdown (CommonMark with tables). Text gets in only through `text`, which escapes every
/// character that could mean something, so an article can add no heading, link, image or HTML.
enum Markdown {
  /// Text on one line.
  static func text(_ text: String) -> String {
    let scalars = Array(text.trimmedPrintable.unicodeScalars)
    var result = ""
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$":
        result += "\\\(Character(scalar))"
      case "#", "+", "-", "=", ".", ")", ":":
        result += (means(scalars, place) ? "\\" : "") + String(Character(scalar))
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether a character that mostly is punctuation would mean something where it stands: in front of
  /// a line, or in an address that becomes a link by itself.
  private static func means(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    let before = scalars[..<place]
    switch scalars[place] {
    case ":": return scalars[(place + 1)...].starts(with: ["/", "/"])
    case ".":
      let isAddress = String(String.UnicodeScalarView(before.suffix(3))).lowercased() == "www"
      return isAddress || before.allSatisfy { $0.properties.numericType == .decimal }
    case ")": return before.allSatisfy { $0.properties.numericType == .decimal }
    default: return before.allSatisfy { $0 == scalars[place] }
    }
  }

  /// Digits, hashes and names of the program itself as code; anything else as text.
  static func code(_ text: String) -> String {
    let line = text.trimmedPrintable
    let isPlain =
      !line.isEmpty
      && line.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
          || [0x2D, 0x2E, 0x2F, 0x5F].contains($0)
      }
    return isPlain ? "`\(line)`" : Markdown.text(line)
  }

  /// A link when the address is of the web; else the words alone.
  static func link(_ words: String, to address: String) -> String {
    let label = text(words)
    guard Markup.isWebAddress(address), !label.isEmpty else { return label }
    var target = ""
    for byte in address.utf8 {
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte)
        || Array("-._~:/?#@!$&'+,;=%".utf8).contains(byte)
      target += isPlain ? String(UnicodeScalar(byte)) : PercentEncoding.escaped(byte)
    }
    return "[\(label)](\(target.replacing("&", with: "&amp;")))"
  }

  /// A table; cells are Markdown, an empty one is left blank.
  static func table(_ columns: [String], right: Set<Int> = [], _ rows: [[String]]) -> String {
    let rule = columns.indices.map { right.contains($0) ? "---:" : "---" }
    return ([columns, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }
}
