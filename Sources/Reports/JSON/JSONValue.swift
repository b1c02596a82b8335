/// A JSON value whose objects keep the order in which their keys were written.
///
/// Decimals travel as strings, so the only numbers are whole.
indirect enum JSONValue: Hashable {
  case object([JSONMember])
  case array([JSONValue])
  case string(String)
  case integer(Int)
  case boolean(Bool)
  case null
}

/// One key of an object with its value.
struct JSONMember: Hashable {
  let key: String
  let value: JSONValue
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByStringLiteral,
  ExpressibleByIntegerLiteral
{
  init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { JSONMember(key: $0.0, value: $0.1) })
  }

  init(stringLiteral value: String) { self = .string(value) }

  init(integerLiteral value: Int) { self = .integer(value) }

  /// A string, or null.
  static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
}
