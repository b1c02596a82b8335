import Claims
import Digests
import Words

/// Gives claims their keys: hashes over the article's own normalised words, never over what a
/// corpus or a rule set makes of them.
enum ClaimIdentity {
  private static let separator = "\u{1F}"

  /// The claims of the drafts, in the same order, with keys and occurrence numbers.
  static func claims(from drafts: [ClaimDraft]) -> [Claim] {
    var seen: [ClaimKey: Int] = [:]
    return drafts.map { draft in
      let key = key(of: draft)
      seen[key, default: 0] += 1
      return Claim(
        key: key, occurrence: seen[key] ?? 1,
        contextKey: ClaimKey(
          hex: SHA256.hex(of: draft.neighbours.joined(separator: separator))),
        kind: draft.kind, range: draft.range, valueRange: draft.valueRange,
        sentence: draft.sentence, quote: draft.quote, subject: draft.subject,
        things: draft.things, measure: draft.measure, value: draft.value, scope: draft.scope,
        asOf: draft.asOf, place: nil, attribution: draft.attribution, modality: draft.modality,
        role: draft.role, partOf: draft.partOf, mentions: draft.mentions, rule: draft.rule)
    }
  }

  private static func key(of draft: ClaimDraft) -> ClaimKey {
    let printed: String
    let unit: String
    let hedge: String
    switch draft.value {
    case .quantity(let quantity):
      (printed, unit, hedge) = (quantity.printed, quantity.unit, quantity.hedge.text)
    case .share(let part, let whole):
      (printed, unit, hedge) = (part.printed + "/" + whole.printed, part.unit, part.hedge.text)
    case .date:
      (printed, unit, hedge) = (draft.printedDate, "date", "")
    }
    let role = draft.role == .lead ? Block.Role.body : draft.role
    let parts = [
      draft.subject ?? "", draft.measure.text, printed, unit, hedge,
      draft.attribution.speaker ?? "", draft.scope?.text ?? "", role.rawValue,
    ]
    return ClaimKey(
      hex: SHA256.hex(of: parts.map { Folding.fold($0) }.joined(separator: separator)))
  }
}
