/// Texts of SARIF messages (section 3.11): brackets are links, braces are placeholders.
enum SARIFMessage {
  /// The text with everything escaped that a viewer would read as a link or a placeholder.
  static func text(_ text: String) -> JSONValue {
    ["text": .string(escaped(text))]
  }

  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text.trimmedPrintable {
      switch character {
      case "\\", "[", "]": result += "\\\(character)"
      case "{", "}": result += "\(character)\(character)"
      default: result.append(character)
      }
    }
    return result
  }

  /// A link to the related location of that id.
  static func link(_ words: String, to id: Int) -> String { "[\(escaped(words))](\(id))" }
}
