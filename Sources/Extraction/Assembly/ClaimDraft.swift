import Claims

/// A claim before it has its identity, which needs all claims of the document.
struct ClaimDraft {
  var kind: Claim.Kind
  var range: TextRange
  var valueRange: TextRange
  var sentence: Int
  var quote: String
  var things: [NamedThing]
  var measure: MeasurePhrase
  var value: Claim.Value
  /// The date as printed, for dated events; empty otherwise.
  var printedDate = ""
  var scope: TimeScope?
  var asOf: AsOf?
  var attribution: Attribution
  var modality: Claim.Modality
  var role: Block.Role
  /// The index among the drafts of the document that this one is a part of.
  var partOf: Int?
  var mentions: [Mention]
  var rule: String
  /// Folded words around the claim, for pairing equal claims across versions.
  var neighbours: [String]

  /// The subject as printed: the nearest name that stands to the figure as its possessor, agent
  /// or complement.
  var subject: String? {
    things.first { thing in
      switch thing.role {
      case .possessor, .agent, .complement: true
      case .sentence, .context: false
      }
    }?.text
  }
}
