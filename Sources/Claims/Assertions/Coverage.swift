/// What became of every numeric and date token of a document. The bins partition the tokens.
public struct Coverage: Hashable, Sendable {
  /// Where a token ended.
  public enum Bin: Hashable, Sendable {
    /// The value of the claim of this index.
    case claim(Int)
    /// A date, scope or other part of the claim of this index.
    case part(Int)
    /// Left out on purpose, by this rule.
    case ignored(rule: String)
    /// Not understood.
    case unparsed
  }

  /// One digit run, number word, month or weekday.
  public struct Token: Hashable, Sendable {
    /// Where it stands.
    public let range: TextRange
    /// Where it ended.
    public let bin: Bin

    /// Makes a token.
    public init(range: TextRange, bin: Bin) {
      self.range = range
      self.bin = bin
    }
  }

  /// The tokens, in the order of the text.
  public let tokens: [Token]

  /// Makes a coverage.
  public init(tokens: [Token]) { self.tokens = tokens }

  /// How many tokens are values of claims.
  public var claimCount: Int {
    tokens.count { if case .claim = $0.bin { true } else { false } }
  }

  /// How many tokens are other parts of claims.
  public var partCount: Int {
    tokens.count { if case .part = $0.bin { true } else { false } }
  }

  /// The tokens left out on purpose, by rule, sorted by rule.
  public var ignored: [(rule: String, ranges: [TextRange])] {
    var byRule: [String: [TextRange]] = [:]
    for token in tokens {
      guard case .ignored(let rule) = token.bin else { continue }
      byRule[rule, default: []].append(token.range)
    }
    return byRule.keys.sorted().map { ($0, byRule[$0] ?? []) }
  }

  /// The tokens that were not understood.
  public var unparsed: [TextRange] {
    tokens.compactMap { if case .unparsed = $0.bin { $0.range } else { nil } }
  }
}
