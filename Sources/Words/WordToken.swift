/// A word, number or mark of a text.
public struct WordToken: Hashable, Sendable {
  /// What a token is.
  public enum Kind: Hashable, Sendable {
    /// Letters, with inner hyphens and apostrophes: "US-South", "Korea", "o'clock".
    case word
    /// Begins with a digit: "59", "1.2", "3rd", "240,000".
    case number
    /// One mark: a comma, a quotation mark, a bracket.
    case mark
  }

  /// What it is.
  public let kind: Kind
  /// The folded form; a possessive ending is kept off (see `isPossessive`).
  public let folded: String
  /// The first byte in the text.
  public let lower: Int
  /// The byte after the last, possessive ending excluded.
  public let upper: Int
  /// Whether a possessive ending ("'s" or "'") follows.
  public let isPossessive: Bool
  /// Whether the printed form begins with a capital letter.
  public let isCapitalised: Bool

  /// Makes a token.
  public init(
    kind: Kind, folded: String, lower: Int, upper: Int, isPossessive: Bool, isCapitalised: Bool
  ) {
    self.kind = kind
    self.folded = folded
    self.lower = lower
    self.upper = upper
    self.isPossessive = isPossessive
    self.isCapitalised = isCapitalised
  }
}
