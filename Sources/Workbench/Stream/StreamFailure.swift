import Foundation

/// A line that could not be answered, as the line that goes out in its place.
struct StreamFailure: Encodable {
  /// Why it could not be answered.
  enum Code: String, Encodable {
    case json = "E_JSON"
    case decode = "E_DECODE"
    case tooLarge = "E_TOO_LARGE"
    case internalError = "E_INTERNAL"
  }

  struct Reason: Encodable {
    let code: Code
    let message: String
  }

  let id: StreamIdentifier?
  let error: Reason

  /// Makes a failure; the line's own name is kept where it can be read.
  init(_ code: Code, _ message: String, of line: [UInt8] = []) {
    struct Named: Decodable { let id: StreamIdentifier }
    do {
      id = try JSONDecoder().decode(Named.self, from: Data(line)).id
    } catch {
      id = nil
    }
    self.error = Reason(code: code, message: message)
  }

  enum CodingKeys: String, CodingKey { case id, error }

  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(id, forKey: .id)
    try fields.encode(error, forKey: .error)
  }

  /// The line that goes out.
  var encoded: Data {
    do {
      return try StreamFailure.encode(self)
    } catch {
      return Data(#"{"error":{"code":"E_INTERNAL"},"id":null}"#.utf8)
    }
  }

  /// One line of JSON with its keys in order of the alphabet.
  static func encode(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value)
  }

  /// What is wrong with a line, in words.
  static func reason(of error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, _): "the line has no \"\(key.stringValue)\""
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "\"\(context.codingPath.map(\.stringValue).joined(separator: "."))\" is of another type"
    case .dataCorrupted(let context): "the line is no JSON: \(context.debugDescription)"
    @unknown default: "the line cannot be read"
    }
  }
}
