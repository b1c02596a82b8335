/// Writes JSON with stable bytes: keys as given, lists of plain values, and objects of whole numbers, on one line.
///
/// Characters that could steer a terminal, turn the reading direction or end a `script` element
/// are escaped, so a reader gets every byte of the article and no raw one of them.
struct JSONWriter {
  private var text = ""
  private let isIndented: Bool

  private init(isIndented: Bool) { self.isIndented = isIndented }

  /// The value over several lines, two spaces a level, with a line break at the end.
  static func indented(_ value: JSONValue) -> String {
    var writer = JSONWriter(isIndented: true)
    writer.write(value, depth: 0)
    return writer.text + "\n"
  }

  /// The value on one line, with a line break at the end.
  static func line(_ value: JSONValue) -> String {
    var writer = JSONWriter(isIndented: false)
    writer.write(value, depth: 0)
    return writer.text + "\n"
  }

  private mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .object(let members):
      let isShort = members.allSatisfy(\.value.isInteger)
      list(members, "{", "}", isIndented && !isShort, depth) { writer, member in
        writer.quote(member.key)
        writer.text += writer.isIndented ? ": " : ":"
        writer.write(member.value, depth: depth + 1)
      }
    case .array(let elements):
      let isPlain = elements.allSatisfy(\.isPlain)
      list(elements, "[", "]", isIndented && !isPlain, depth) { writer, element in
        writer.write(element, depth: depth + 1)
      }
    case .string(let string): quote(string)
    case .integer(let number): text += String(number)
    case .boolean(let flag): text += flag ? "true" : "false"
    case .null: text += "null"
    }
  }

  private mutating func list<Element>(
    _ elements: [Element], _ open: String, _ close: String, _ breaks: Bool, _ depth: Int,
    _ body: (inout JSONWriter, Element) -> Void
  ) {
    text += open
    for (place, element) in elements.enumerated() {
      if place > 0 { text += isIndented && !breaks ? ", " : "," }
      if breaks { newLine(depth + 1) }
      body(&self, element)
    }
    if breaks, !elements.isEmpty { newLine(depth) }
    text += close
  }

  private mutating func newLine(_ depth: Int) {
    text += "\n" + String(repeating: "  ", count: depth)
  }

  private mutating func quote(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "<": text += "\\u003c"
      case _ where String.isUnsafe(scalar): escape(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    for unit in String(scalar).utf16 {
      let digits = String(unit, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}

extension JSONValue {
  fileprivate var isInteger: Bool { if case .integer = self { true } else { false } }

  /// Whether the value is neither a list nor an object.
  fileprivate var isPlain: Bool {
    switch self {
    case .object, .array: false
    case .string, .integer, .boolean, .null: true
    }
  }
}
