/// A value of a JSON report that was recorded.
indirect enum ReplayValue: Hashable, Sendable {
  case object([String: ReplayValue])
  case array([ReplayValue])
  case string(String)
  case integer(Int)
  case boolean(Bool)
  case null
}

extension ReplayValue: Decodable {
  private struct Key: CodingKey {
    let stringValue: String
    let intValue: Int? = nil

    init(stringValue: String) { self.stringValue = stringValue }

    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: Key.self) {
      var members: [String: ReplayValue] = [:]
      for key in container.allKeys {
        members[key.stringValue] = try container.decode(ReplayValue.self, forKey: key)
      }
      self = .object(members)
      return
    }
    if var container = try? decoder.unkeyedContainer() {
      var elements: [ReplayValue] = []
      while !container.isAtEnd { elements.append(try container.decode(ReplayValue.self)) }
      self = .array(elements)
      return
    }
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let text = try? container.decode(String.self) {
      self = .string(text)
    } else if let flag = try? container.decode(Bool.self) {
      self = .boolean(flag)
    } else {
      self = .integer(try container.decode(Int.self))
    }
  }
}

extension ReplayValue {
  /// The member of an object; nil for anything else.
  subscript(key: String) -> ReplayValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  var string: String? { if case .string(let text) = self { text } else { nil } }

  var integer: Int? { if case .integer(let number) = self { number } else { nil } }

  var elements: [ReplayValue] { if case .array(let elements) = self { elements } else { [] } }

  /// The value in a few words, for messages.
  var words: String {
    switch self {
    case .object: "an object"
    case .array(let elements): "a list of \(elements.count)"
    case .string(let text):
      "\"\(FindingCard.printable(text.count > 80 ? text.prefix(80) + "..." : text))\""
    case .integer(let number): String(number)
    case .boolean(let flag): flag ? "yes" : "no"
    case .null: "nothing"
    }
  }
}
