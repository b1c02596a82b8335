import Foundation

/// The name that a caller gives a line: a string or a whole number, answered as it came.
enum StreamIdentifier: Hashable, Codable {
  case text(String)
  case number(Int)

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    do {
      self = .number(try value.decode(Int.self))
    } catch DecodingError.typeMismatch {
      self = .text(try value.decode(String.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .text(let text): try value.encode(text)
    case .number(let number): try value.encode(number)
    }
  }
}
