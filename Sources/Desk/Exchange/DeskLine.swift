/// One line of an export: a JSON object whose `kind` says what it is.
enum DeskLine: Sendable {
  /// The first line.
  case header(DeskLineHeader)
  case run(RunRow)
  case decision(DecisionRow)
}

/// What an export says about itself, so that a file that was cut short is noticed.
struct DeskLineHeader: Codable, Sendable {
  /// The version of the format.
  static let format = 1

  var format: Int
  var runs: Int
  var decisions: Int
}

extension DeskLine: Codable {
  private enum Key: String, CodingKey {
    case kind
  }

  private enum Kind: String, Codable {
    case desk, run, decision
  }

  init(from decoder: any Decoder) throws {
    switch try decoder.container(keyedBy: Key.self).decode(Kind.self, forKey: .kind) {
    case .desk: self = .header(try DeskLineHeader(from: decoder))
    case .run: self = .run(try RunRow(from: decoder))
    case .decision: self = .decision(try DecisionRow(from: decoder))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .header(let header):
      try container.encode(Kind.desk, forKey: .kind)
      try header.encode(to: encoder)
    case .run(let row):
      try container.encode(Kind.run, forKey: .kind)
      try row.encode(to: encoder)
    case .decision(let row):
      try container.encode(Kind.decision, forKey: .kind)
      try row.encode(to: encoder)
    }
  }
}
