/// The formats that articles come in.
public enum InputFormat: String, CaseIterable, Sendable {
  case text, markdown, html

  /// The format of a file by the ending of its name; plain text for unknown endings. A text whose
  /// name says nothing, as of standard input, is HTML where it begins like a page.
  init(path: String, bytes: [UInt8]) {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    switch ending {
    case "md", "markdown", "mdown": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "txt", "text": self = .text
    default:
      let start = bytes.prefix(512).filter { $0 > 0x20 }.prefix(9).map { $0 | 0x20 }
      let isPage = start.starts(with: "<!doctype".utf8) || start.starts(with: "<html".utf8)
      self = isPage ? .html : .text
    }
  }
}
