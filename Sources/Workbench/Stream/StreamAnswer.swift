import Claims
import Foundation

/// One line in, one line out, whatever comes.
enum StreamAnswer {
  /// The answer to a line: what `body` makes of it, or why there is none.
  static func encoded<Question: Decodable, Answer: Encodable>(
    to line: StreamLine, _ body: (Question) throws -> Answer
  ) -> Data {
    switch line {
    case .tooLong: return StreamFailure(.tooLarge, tooLarge()).encoded
    case .bytes(let bytes):
      do {
        let question = try JSONDecoder().decode(Question.self, from: Data(bytes))
        return try StreamFailure.encode(body(question))
      } catch let error as DecodingError {
        return StreamFailure(.json, StreamFailure.reason(of: error), of: bytes).encoded
      } catch let error as Diagnostics {
        return StreamFailure(.decode, "\(error)", of: bytes).encoded
      } catch {
        return StreamFailure(.internalError, "\(error)", of: bytes).encoded
      }
    }
  }

  private static func tooLarge() -> String {
    "the line is longer than \(StreamLines.longestLine) bytes; split the text"
  }
}
