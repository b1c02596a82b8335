import Claims

/// Texts that were read once, to hold many claims against.
public struct PassageEvidence: Sendable {
  let passages: [Passage]
  /// How the texts are named to people, in the order given.
  let names: [String]
}
