import Foundation

extension VerdictStream {
  /// A line that comes in.
  struct Question: Decodable {
    let id: StreamIdentifier
    let claim: String
    let evidence: [String]
    let contextDate: String?

    enum CodingKeys: String, CodingKey {
      case id, claim, evidence
      case contextDate = "context_date"
    }
  }

  /// A line that goes out.
  struct Answer: Encodable {
    let id: StreamIdentifier
    let verdict: String
    let explanation: [Step]

    /// One step of the reasoning.
    struct Step: Encodable {
      let step: String
      let text: String
    }
  }
}
