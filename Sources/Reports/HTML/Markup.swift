/// A piece of HTML. Text gets in only through `text` and attribute values, which escape it, so
/// nothing that an article says can become an element.
struct Markup {
  private(set) var html: String

  private init(raw: String) { html = raw }

  static let empty = Markup(raw: "")

  /// Text, safe to print and escaped, on one line.
  static func text(_ text: String) -> Markup { Markup(raw: escaped(text.printable)) }

  /// Text of the program itself with its line breaks, for the style sheet; must not hold `</`.
  static func style(_ sheet: StaticString) -> Markup { Markup(raw: "\(sheet)") }

  /// An element. Attributes are written in order; one with a nil value is left out.
  static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ content: Markup...
  ) -> Markup {
    element(name, attributes, content)
  }

  /// An element around several pieces.
  static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>, _ content: [Markup]
  ) -> Markup {
    var html = "<\(name)"
    for (key, value) in attributes {
      guard let value else { continue }
      html += " \(key)=\"\(escaped(value.printable))\""
    }
    html += ">"
    let tag = "\(name)"
    if voidElements.contains(tag) { return Markup(raw: html + "\n") }
    for piece in content { html += piece.html }
    html += "</\(tag)>"
    return Markup(raw: blockElements.contains(tag) ? html + "\n" : html)
  }

  static func + (a: Markup, b: Markup) -> Markup { Markup(raw: a.html + b.html) }

  private static let voidElements: Set<String> = ["meta", "input", "br"]

  /// Elements after which a line break changes nothing but the readability of the file.
  private static let blockElements: Set<String> = [
    "html", "head", "title", "style", "body", "header", "main", "footer", "nav", "section",
    "article", "aside", "div", "p", "h1", "h2", "h3", "h4", "ul", "ol", "li", "dl", "dt", "dd",
    "table", "caption", "thead", "tbody", "tr", "details", "summary", "fieldset", "legend",
    "blockquote", "figure", "figcaption", "svg", "g", "rect", "line", "path", "circle",
  ]

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Markup {
  /// Words for those who do not see the page.
  static func unseen(_ words: String) -> Markup {
    .element("span", ["class": "unseen"], .text(words))
  }

  /// A link out of the page, when the address is of the web; else the words alone.
  static func link(_ words: String, to address: String) -> Markup {
    guard isWebAddress(address) else { return .text(words) }
    return .element("a", ["href": address, "rel": "noopener noreferrer"], .text(words))
  }

  static func isWebAddress(_ address: String) -> Bool {
    let lowered = address.lowercased()
    return (lowered.hasPrefix("https://") || lowered.hasPrefix("http://"))
      && address.unicodeScalars.allSatisfy {
        !$0.properties.isWhitespace && !String.isUnsafe($0)
      }
  }
}
