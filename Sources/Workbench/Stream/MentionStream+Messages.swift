import Foundation

extension MentionStream {
  /// A line that comes in.
  struct Question: Decodable {
    let id: StreamIdentifier
    let text: String
    let referenceTime: String?

    enum CodingKeys: String, CodingKey {
      case id, text
      case referenceTime = "reference_time"
    }
  }

  /// A line that goes out.
  struct Answer: Encodable {
    let id: StreamIdentifier
    let mentions: [Entry]

    /// One mention. A value or unit that is not there is written as null.
    struct Entry: Encodable {
      let start: Int
      let end: Int
      let kind: String
      let value: String?
      let unit: String?

      enum CodingKeys: String, CodingKey { case start, end, kind, value, unit }

      func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(start, forKey: .start)
        try fields.encode(end, forKey: .end)
        try fields.encode(kind, forKey: .kind)
        try fields.encode(value, forKey: .value)
        try fields.encode(unit, forKey: .unit)
      }
    }
  }
}
